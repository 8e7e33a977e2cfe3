"""A LinkedIn article: the whole apology with a headline; its editor keeps emphasis, lists and links."""

from __future__ import annotations

from apology_studio.core.channel import Channel, Composed, Look, PieceRule, Preview
from apology_studio.core.draft import ChannelId, Draft, Piece
from apology_studio.core.letter import Letter, escape
from apology_studio.core.markdown_text import literal
from apology_studio.core.measures import CHARACTERS
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.titles import title_of

LIMIT = 110_000
"""Characters: the smaller of two figures that guides give (https://usetool.space/blog/
social-media-character-limits-complete-guide/ against 125,000, read 2026-11-21)."""

HEADLINE = 150
"""Characters; guides say 100 to 150."""


def compose(draft: Draft, letter: Letter) -> Composed:
    """Headline, and the letter in the order of the checklist, signed, as Markdown."""
    body = [block.text for block in letter.blocks]
    signed = [escape(letter.signature)] if body and letter.signature else []
    return Composed(texts=((Piece.TITLE, title_of(draft, letter)), (Piece.BODY, literal("\n\n".join(body + signed)))))


def link(preview: Preview, draft: Draft, page: str) -> str:
    """The firm's page: there is no address that opens an article with a text in it."""
    return page or "https://www.linkedin.com/"


CHANNEL = Channel(
    id=ChannelId("linkedin-article"),
    place=120,
    name="",
    title=Message("channel", QT_TRANSLATE_NOOP("channel", "LinkedIn article")),
    copy_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Copy LinkedIn article")),
    open_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Open LinkedIn")),
    look=Look.ARTICLE,
    icon="article",
    pieces=(
        PieceRule(
            piece=Piece.TITLE,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Headline")),
            measure=CHARACTERS,
            limit=HEADLINE,
            aim=100,
        ),
        PieceRule(
            piece=Piece.BODY,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Text")),
            measure=CHARACTERS,
            limit=LIMIT,
            ending="md",
        ),
    ),
    compose=compose,
    link=link,
    rich=True,
    official=False,
    picture_apart=True,
    source="https://usetool.space/blog/social-media-character-limits-complete-guide/ (a guide; others say 125,000)",
    checked_on="2026-11-21",
)

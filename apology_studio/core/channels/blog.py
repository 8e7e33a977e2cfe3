"""The firm's own blog or website: the whole apology, with a title."""

from __future__ import annotations

from apology_studio.core.channel import Channel, Composed, Look, PieceRule, Preview
from apology_studio.core.draft import ChannelId, Draft, Piece
from apology_studio.core.letter import Letter, escape
from apology_studio.core.measures import CHARACTERS, WORDS
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.titles import title_of


def compose(draft: Draft, letter: Letter) -> Composed:
    """Title, and the letter in the order of the checklist, signed, as Markdown."""
    body = [block.text for block in letter.blocks]
    signed = [escape(letter.signature)] if body and letter.signature else []
    return Composed(texts=((Piece.TITLE, title_of(draft, letter)), (Piece.BODY, "\n\n".join(body + signed))))


def link(preview: Preview, draft: Draft, page: str) -> str:
    """The firm's own website: a blog has no composer that all share."""
    return page or draft.business.web


CHANNEL = Channel(
    id=ChannelId("blog"),
    place=10,
    name="",
    title=Message("channel", QT_TRANSLATE_NOOP("channel", "Blog")),
    copy_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Copy blog post")),
    open_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Open my website")),
    look=Look.ARTICLE,
    icon="blog",
    pieces=(
        PieceRule(
            piece=Piece.TITLE,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Title")),
            measure=CHARACTERS,
            limit=255,
            aim=70,
        ),
        PieceRule(
            piece=Piece.BODY,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Text")),
            measure=WORDS,
            aim=300,
            ending="md",
        ),
    ),
    compose=compose,
    link=link,
    rich=True,
    source="Ghost refuses a title above 255 characters; WordPress has no limit; 300 words is our own advice.",
    checked_on="2026-11-21",
)

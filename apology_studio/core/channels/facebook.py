"""A Facebook page: the whole apology as plain text, with the address of the full statement at the end."""

from __future__ import annotations

from apology_studio.core.channel import Channel, Composed, Fold, Look, PieceRule, Preview
from apology_studio.core.draft import ChannelId, Draft, Piece
from apology_studio.core.letter import Letter
from apology_studio.core.links import statement_line
from apology_studio.core.measures import CHARACTERS
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.short import ORDER, post

LIMIT = 63206
"""Characters; tools agree, no page of Meta's says it."""


def compose(draft: Draft, letter: Letter) -> Composed:
    """Every part in its order, the signature, and where the full text is."""
    line, problems = statement_line(draft, short=False)
    text, left = post(letter, ORDER, (letter.signature, line), LIMIT, CHARACTERS.length) if letter.blocks else ("", ())
    return Composed(texts=((Piece.BODY, text),), left_out=left, problems=problems)


def link(preview: Preview, draft: Draft, page: str) -> str:
    """The firm's page: Facebook takes no text from outside."""
    return page or "https://www.facebook.com/"


CHANNEL = Channel(
    id=ChannelId("facebook"),
    place=40,
    name="Facebook",
    title=Message("channel", QT_TRANSLATE_NOOP("channel", "Facebook")),
    copy_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Copy for Facebook")),
    open_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Open Facebook")),
    look=Look.POST,
    icon="people",
    pieces=(
        PieceRule(
            piece=Piece.BODY,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Text")),
            measure=CHARACTERS,
            limit=LIMIT,
            aim=5000,
        ),
    ),
    compose=compose,
    link=link,
    fold=Fold(
        desktop=480, phone=110, source="https://posttruncate.com/en/platform-limits/ (a guide)", checked_on="2026-11-21"
    ),
    official=False,
    picture_apart=True,
    source="https://docs.upload-post.com/resources/character-limits/ (a tool; Meta publishes no limit)",
    checked_on="2026-11-21",
)

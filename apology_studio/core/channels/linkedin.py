"""LinkedIn: the whole apology as plain text; by importance where it is longer than a post may be."""

from __future__ import annotations

from apology_studio.core.channel import Channel, Composed, Fold, Look, PieceRule, Preview
from apology_studio.core.draft import ChannelId, Draft, Piece
from apology_studio.core.letter import Letter
from apology_studio.core.links import statement_line, with_text
from apology_studio.core.measures import UTF16
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.short import ORDER, post

LIMIT = 3000
"""UTF-16 units: the safe count."""


def compose(draft: Draft, letter: Letter) -> Composed:
    """Every part in its order, the signature, and where the full text is."""
    line, problems = statement_line(draft, short=False)
    text, left = post(letter, ORDER, (letter.signature, line), LIMIT, UTF16.length) if letter.blocks else ("", ())
    return Composed(texts=((Piece.BODY, text),), left_out=left, problems=problems)


def link(preview: Preview, draft: Draft, page: str) -> str:
    """The composer with the text in it (undocumented, widely used); the pasted text is what counts."""
    return with_text(
        "https://www.linkedin.com/feed/?shareActive=true&text=", preview.pages[0].text if preview.pages else ""
    )


CHANNEL = Channel(
    id=ChannelId("linkedin"),
    place=60,
    name="LinkedIn",
    title=Message("channel", QT_TRANSLATE_NOOP("channel", "LinkedIn")),
    copy_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Copy for LinkedIn")),
    open_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Open LinkedIn")),
    look=Look.POST,
    icon="briefcase",
    pieces=(
        PieceRule(
            piece=Piece.BODY,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Text")),
            measure=UTF16,
            limit=LIMIT,
        ),
    ),
    compose=compose,
    link=link,
    fold=Fold(
        desktop=210, phone=140, source="https://posttruncate.com/en/platform-limits/ (a guide)", checked_on="2026-11-21"
    ),
    official=False,
    picture_apart=True,
    source="https://developers.buffer.com/guides/character-limits.md (a tool: 3,000 UTF-16 units)",
    checked_on="2026-11-21",
)

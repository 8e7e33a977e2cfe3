"""X: one post when it fits, else a thread whose first post already carries the apology and the fact."""

from __future__ import annotations

from apology_studio.core.channel import Channel, Composed, Look, PieceRule, Preview
from apology_studio.core.draft import ChannelId, Draft, Piece
from apology_studio.core.letter import Letter
from apology_studio.core.links import with_text
from apology_studio.core.measures import X_WEIGHTED
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.threads import Room, compose_thread

LIMIT = 280
"""Weighted units; 25,000 with a paid account, which an apology does not need."""

ROOM = Room(LIMIT, X_WEIGHTED.length, longest=8)


def compose(draft: Draft, letter: Letter) -> Composed:
    """The letter in one post if it fits, or its lines; else a post for each part, short ones together."""
    return compose_thread(draft, letter, ROOM)


def link(preview: Preview, draft: Draft, page: str) -> str:
    """The composer with the first post in it."""
    return with_text("https://x.com/intent/tweet?text=", preview.pages[0].text if preview.pages else "")


CHANNEL = Channel(
    id=ChannelId("x"),
    place=50,
    name="X",
    title=Message("channel", QT_TRANSLATE_NOOP("channel", "X")),
    copy_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Copy for X")),
    open_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Open X")),
    look=Look.THREAD,
    icon="thread",
    pieces=(
        PieceRule(
            piece=Piece.BODY,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Posts")),
            measure=X_WEIGHTED,
            limit=LIMIT,
        ),
    ),
    compose=compose,
    link=link,
    numbered=True,
    picture_apart=True,
    source="https://docs.x.com/fundamentals/counting-characters.md",
    checked_on="2026-11-21",
)

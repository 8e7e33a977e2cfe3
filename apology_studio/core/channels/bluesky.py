"""Bluesky: posts of 300 visible characters and 3,000 bytes."""

from __future__ import annotations

from apology_studio.core.channel import Also, Channel, Composed, Look, PieceRule, Preview
from apology_studio.core.draft import ChannelId, Draft, Piece
from apology_studio.core.letter import Letter
from apology_studio.core.links import with_text
from apology_studio.core.measures import GRAPHEMES, UTF8_BYTES, bluesky_length
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.threads import Room, compose_thread

LIMIT, BYTES = 300, 3000
"""Grapheme clusters, and bytes in UTF-8: `maxGraphemes` and `maxLength`."""

ROOM = Room(LIMIT, bluesky_length, longest=8)


def compose(draft: Draft, letter: Letter) -> Composed:
    """The letter in one post if it fits, or its lines; else a thread. A link counts whole, which is the safe side."""
    return compose_thread(draft, letter, ROOM)


def link(preview: Preview, draft: Draft, page: str) -> str:
    """The composer with the first post in it
    (https://github.com/bluesky-social/bsky-docs/blob/main/docs/advanced-guides/intent-links.md, read 2026-11-21)."""
    return with_text("https://bsky.app/intent/compose?text=", preview.pages[0].text if preview.pages else "")


CHANNEL = Channel(
    id=ChannelId("bluesky"),
    place=90,
    name="Bluesky",
    title=Message("channel", QT_TRANSLATE_NOOP("channel", "Bluesky")),
    copy_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Copy for Bluesky")),
    open_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Open Bluesky")),
    look=Look.THREAD,
    icon="sky",
    pieces=(
        PieceRule(
            piece=Piece.BODY,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Posts")),
            measure=GRAPHEMES,
            limit=LIMIT,
            also=(Also(measure=UTF8_BYTES, limit=BYTES),),
        ),
    ),
    compose=compose,
    link=link,
    numbered=True,
    picture_apart=True,
    source="https://github.com/bluesky-social/atproto (lexicon app.bsky.feed.post)",
    checked_on="2026-11-21",
)

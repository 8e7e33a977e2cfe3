"""Threads: posts of 500 bytes, so that a curly quote counts three."""

from __future__ import annotations

from apology_studio.core.channel import Channel, Composed, Fold, Level, Look, PieceRule, Preview, Problem
from apology_studio.core.draft import ChannelId, Draft, Piece
from apology_studio.core.letter import Letter
from apology_studio.core.links import with_text
from apology_studio.core.measures import UTF8_BYTES
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.threads import Room, compose_thread
from apology_studio.core.web_addresses import web_addresses

LIMIT = 500
"""Bytes in UTF-8: posts of 498 characters with three curly quotes were refused."""

LINKS = 5
"""Different addresses in one post, since 2025-12-22
(https://developers.facebook.com/documentation/threads/create-posts/text-attachments.md, read 2026-11-21)."""

ROOM = Room(LIMIT, UTF8_BYTES.length, longest=5)


def compose(draft: Draft, letter: Letter) -> Composed:
    """The letter in one post if it fits, or its lines; else a thread."""
    return compose_thread(draft, letter, ROOM)


def inspect(draft: Draft, pages: tuple[str, ...]) -> tuple[Problem, ...]:
    """More links in a post than Threads takes."""
    found = []
    for number, page in enumerate(pages, 1):
        count = len({span.of(page) for span in web_addresses(page)})
        if count > LINKS:
            said = QT_TRANSLATE_NOOP("channel", "Post {number} has {count} links: Threads takes {limit}.")
            message = Message("channel", said, (("number", number), ("count", count), ("limit", LINKS)))
            found.append(Problem(id="links", message=message, level=Level.FIX))
    return tuple(found)


def link(preview: Preview, draft: Draft, page: str) -> str:
    """The composer with the first post in it (https://developers.facebook.com/documentation/threads/threads-web-intents,
    read 2026-11-21)."""
    return with_text("https://www.threads.com/intent/post?text=", preview.pages[0].text if preview.pages else "")


CHANNEL = Channel(
    id=ChannelId("threads"),
    place=80,
    name="Threads",
    title=Message("channel", QT_TRANSLATE_NOOP("channel", "Threads")),
    copy_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Copy for Threads")),
    open_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Open Threads")),
    look=Look.THREAD,
    icon="bubbles",
    pieces=(
        PieceRule(
            piece=Piece.BODY,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Posts")),
            measure=UTF8_BYTES,
            limit=LIMIT,
        ),
    ),
    compose=compose,
    link=link,
    inspect=inspect,
    fold=Fold(
        desktop=None,
        phone=250,
        source="https://posttruncate.com/en/platform-limits/ (a guide)",
        checked_on="2026-11-21",
    ),
    numbered=True,
    picture_apart=True,
    plainable=True,
    source="https://developers.facebook.com/documentation/threads/posts",
    checked_on="2026-11-21",
)

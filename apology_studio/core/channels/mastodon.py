"""Mastodon: posts of 500 characters, or what the owner's server allows, behind a content warning if wanted."""

from __future__ import annotations

from urllib.parse import urlsplit

from apology_studio.core.channel import Channel, Composed, Look, PieceRule, Preview
from apology_studio.core.draft import ChannelId, Draft, Piece
from apology_studio.core.letter import Letter
from apology_studio.core.links import with_text
from apology_studio.core.measures import MASTODON
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.threads import Room, compose_thread

LIMIT = 500
"""The usual limit; each server may have its own."""

LEAST = 100
"""Characters that are left for a post whatever its content warning takes: what is over is named."""

LONGEST = 5


def compose(draft: Draft, letter: Letter) -> Composed:
    """The letter in one post if it fits, or its lines; else a thread. A content warning takes room in each post."""
    warning = draft.override(CHANNEL.id, Piece.WARNING)
    before = MASTODON.length(warning.text) if warning else 0
    limit = CHANNEL.limit_in(draft) or LIMIT
    return compose_thread(draft, letter, Room(max(LEAST, limit - before), MASTODON.length, LONGEST))


def link(preview: Preview, draft: Draft, page: str) -> str:
    """The server's own composer with the first post in it, where the firm's page says which server that is."""
    parts = urlsplit(page)
    if not parts.hostname:
        return ""
    return with_text(f"https://{parts.netloc}/share?text=", preview.pages[0].text if preview.pages else "")


CHANNEL = Channel(
    id=ChannelId("mastodon"),
    place=100,
    name="Mastodon",
    title=Message("channel", QT_TRANSLATE_NOOP("channel", "Mastodon")),
    copy_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Copy for Mastodon")),
    open_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Open Mastodon")),
    look=Look.THREAD,
    icon="servers",
    pieces=(
        PieceRule(
            piece=Piece.WARNING,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Content warning")),
            measure=MASTODON,
        ),
        PieceRule(
            piece=Piece.BODY,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Posts")),
            measure=MASTODON,
            limit=LIMIT,
        ),
    ),
    compose=compose,
    link=link,
    numbered=True,
    own_limit=True,
    counted_with=(Piece.WARNING,),
    picture_apart=True,
    source="https://docs.joinmastodon.org/user/posting/",
    checked_on="2026-11-21",
)

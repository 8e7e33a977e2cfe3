"""What the letter says on a channel, before the owner's own wordings; made once for each letter."""

from __future__ import annotations

from functools import lru_cache

from apology_studio.core.channel import Channel, Composed
from apology_studio.core.draft import Draft
from apology_studio.core.letter import Letter
from apology_studio.core.plain_signs import plain_letter


def composed(draft: Draft, letter: Letter, channel: Channel) -> Composed:
    """The pieces of that channel; with plain signs where the owner chose them, so that they are fitted so."""
    plain = channel.plainable and draft.choice(channel.id).plain
    return _composed(draft, plain_letter(letter) if plain else letter, channel)


@lru_cache(maxsize=64)
def _composed(draft: Draft, letter: Letter, channel: Channel) -> Composed:
    return channel.compose(draft, letter)

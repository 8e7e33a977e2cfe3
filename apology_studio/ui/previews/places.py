"""Where a problem of a channel's text is mended."""

from __future__ import annotations

from apology_studio.core.channel import Problem
from apology_studio.core.draft import ChannelId, Draft, Part, Piece
from apology_studio.ui.session import Where

_FACTS = ("what", "deed", "happened", "affected", "doing", "people_do", "next_word_where", "known", "unknown")
_PROFILE = ("name", "line", "city", "about", "spokesperson", "role", "email", "phone", "hours", "postal")
_CHANNEL = "channel:"


def own_place(channel: ChannelId, piece: Piece = Piece.BODY) -> Where:
    """The box of that piece in the channel's own editor."""
    return Where(f"{_CHANNEL}{channel}", piece.value)


def is_own(where: Where) -> bool:
    """Whether the place is in a channel's own editor."""
    return where.step.startswith(_CHANNEL)


def place_of(draft: Draft, channel: ChannelId, problem: Problem) -> Where:
    """The step and the box to jump to. A place that nobody filled is looked for where it was written."""
    if problem.step:
        return Where(problem.step, problem.box)
    name, _, place = problem.box.partition(":")
    piece = Piece(name) if name in list(Piece) else Piece.BODY
    if not place or draft.override(channel, piece) is not None:
        return own_place(channel, piece)
    return _written(draft, place) or own_place(channel, piece)


def _written(draft: Draft, place: str) -> Where | None:
    """The box that holds `place`."""
    for part in Part:
        written = draft.part(part)
        for box in ("line", "more"):
            if place in getattr(written, box):
                return Where(part.value, box)
    for step, names, holder in (("facts", _FACTS, draft.incident), ("profile", _PROFILE, draft.business)):
        for name in names:
            value = getattr(holder, name)
            if place in (value if isinstance(value, str) else "\n".join(value)):
                return Where(step, name)
    return None

"""Sentence starters, filled from the business profile; what the profile does not know is a place to fill."""

from __future__ import annotations

from apology_studio.core.draft import Draft, Part
from apology_studio.core.messages import fill
from apology_studio.core.phrases import phrases


def starters(draft: Draft, part: Part) -> tuple[str, ...]:
    """The beginnings that a part offers, in the voice and the language of the letter."""
    words = phrases(draft.language)
    business = draft.business
    known = (
        ("name", business.spokesperson),
        ("role", business.role),
        ("email", business.email),
        ("phone", business.phone),
        ("firm", business.name),
    )
    values = tuple((name, value.strip() or f"[{name}]") for name, value in known)
    return tuple(fill(starter.of(draft.voice), values) for starter in words.part(part).starters)


def put_in(text: str, starter: str) -> str:
    """`text` with a starter after it, parted by a space where one is needed."""
    if not text.strip():
        return starter
    return f"{text}{'' if text[-1].isspace() else ' '}{starter}"

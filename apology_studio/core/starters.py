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
    places = dict(words.places)
    values = tuple((name, value.strip() or f"[{places[name]}]") for name, value in known)
    return tuple(fill(starter.of(draft.voice), values) for starter in words.part(part).starters)

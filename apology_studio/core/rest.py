"""A letter that is far longer than any apology: it is kept and edited, and everything that reads it whole rests."""

from __future__ import annotations

from dataclasses import fields

from apology_studio.core.draft import Draft, Part
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message

LONGEST_READ = 60_000
"""Characters of a draft, some 10,000 words or fifteen long apologies, up to which it is checked and shown while it is
written: a look takes some five microseconds for each (own rule, measured 2026-11-26)."""
RESTS = Message(
    "rest",
    QT_TRANSLATE_NOOP(
        "rest",
        "This draft has more than 60,000 characters, some 10,000 words. It is kept and saved like any other; checks, "
        "previews and exports wait until it is shorter.",
    ),
)


def rests(draft: Draft) -> bool:
    """Whether the draft is too long to be read whole after each key."""
    return size(draft) > LONGEST_READ


def size(draft: Draft) -> int:
    """Characters of the parts, the facts, the updates and the channels' own wordings; notes are read by nobody else."""
    parts = sum(len(draft.part(part).line) + len(draft.part(part).more) for part in Part)
    facts = sum(_length(getattr(draft.incident, field.name)) for field in fields(draft.incident))
    own = sum(len(each.text) for each in draft.overrides) + sum(len(each.text) for each in draft.updates)
    return parts + facts - len(draft.incident.notes) + own


def _length(value: object) -> int:
    if isinstance(value, str):
        return len(value)
    return sum(map(_length, value)) if isinstance(value, tuple) else 0

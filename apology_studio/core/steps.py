"""The checklist, as a table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from apology_studio.core.draft import Part
from apology_studio.core.messages import Message


class StepId(StrEnum):
    """The steps, in the order of the rail."""

    FACTS = "facts"
    SORRY = "sorry"
    EXPLANATION = "explanation"
    RESPONSIBILITY = "responsibility"
    PREVENTION = "prevention"
    REPAIR = "repair"
    CONTACT = "contact"
    SPREAD = "spread"
    FOLLOW_UP = "follow-up"


class Group(StrEnum):
    """The three groups of the checklist."""

    BEFORE = "before"
    WRITE = "write"
    THEN = "then"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of the checklist: one plain question."""

    id: StepId
    group: Group
    part: Part | None = None
    """The part that is written here; None for a step that is not in the letter."""
    number: int | None = None
    """1 to 6 for the parts."""
    title: Message
    question: Message
    lede: Message
    """How to answer, in one or two sentences."""
    why: Message
    """Why it matters, in one sentence."""
    line_label: Message | None = None
    more_label: Message | None = None
    missing: Message
    """What is said while the step is empty."""

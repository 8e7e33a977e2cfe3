"""The steps of each kind of statement: an apology asks for all of it, an update only for what is new."""

from __future__ import annotations

import dataclasses
from functools import cache

from apology_studio.core.draft import Kind, Part
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.steps import STEPS, Group, Step, StepId, step


def _said(text: str) -> Message:
    return Message("steps", text)


_STANDING = dataclasses.replace(
    step(StepId.FOLLOW_UP),
    group=Group.BEFORE,
    title=_said(QT_TRANSLATE_NOOP("steps", "How the promises stand")),
)
_DONE = Step(
    id=StepId.EXPLANATION,
    group=Group.WRITE,
    part=Part.EXPLANATION,
    number=1,
    title=_said(QT_TRANSLATE_NOOP("steps", "What has been done")),
    question=_said(QT_TRANSLATE_NOOP("steps", "What has been done since?")),
    lede=_said(
        QT_TRANSLATE_NOOP(
            "steps", "Say what is different for people now, with figures. The kept promises follow by themselves."
        )
    ),
    why=_said(
        QT_TRANSLATE_NOOP(
            "steps", "People want to hear what was done; a second apology tells them nothing, and can do harm."
        )
    ),
    line_label=_said(QT_TRANSLATE_NOOP("steps", "In one line")),
    more_label=_said(QT_TRANSLATE_NOOP("steps", "What else was done")),
    missing=_said(QT_TRANSLATE_NOOP("steps", "You have not yet said what has been done.")),
)
_OPEN = Step(
    id=StepId.REPAIR,
    group=Group.WRITE,
    part=Part.REPAIR,
    number=2,
    title=_said(QT_TRANSLATE_NOOP("steps", "What is still open")),
    question=_said(QT_TRANSLATE_NOOP("steps", "What is still open?")),
    lede=_said(
        QT_TRANSLATE_NOOP(
            "steps", "Only what is new. Late and open promises, and what you do not know, follow by themselves."
        )
    ),
    why=_said(QT_TRANSLATE_NOOP("steps", "What you name yourself, nobody can hold against you as hidden.")),
    line_label=_said(QT_TRANSLATE_NOOP("steps", "In one line (may stay empty)")),
    more_label=_said(QT_TRANSLATE_NOOP("steps", "More about it")),
    missing=_said(QT_TRANSLATE_NOOP("steps", "Nothing to add. What is open on the list is said anyway.")),
)
_STAYS = Step(
    id=StepId.PREVENTION,
    group=Group.WRITE,
    part=Part.PREVENTION,
    number=2,
    title=_said(QT_TRANSLATE_NOOP("steps", "What stays different")),
    question=_said(QT_TRANSLATE_NOOP("steps", "What stays different?")),
    lede=_said(QT_TRANSLATE_NOOP("steps", "The rule that holds from now on, and how people can see that it does.")),
    why=_said(QT_TRANSLATE_NOOP("steps", "A closing report ends the matter only if what caused it is over.")),
    line_label=_said(QT_TRANSLATE_NOOP("steps", "In one line (may stay empty)")),
    more_label=_said(QT_TRANSLATE_NOOP("steps", "More about it")),
    missing=_said(QT_TRANSLATE_NOOP("steps", "You have not yet said what stays different.")),
)
_FACTS = dataclasses.replace(
    step(StepId.FACTS),
    question=_said(QT_TRANSLATE_NOOP("steps", "What is new in the facts?")),
    lede=_said(QT_TRANSLATE_NOOP("steps", "What you still do not know, and when people hear from you next.")),
)


@cache
def steps_for(kind: Kind) -> tuple[Step, ...]:
    """The steps of a kind of statement, in the order of the rail."""
    if not kind.reports:
        return STEPS
    return (_STANDING, _FACTS, _DONE, _OPEN if kind is Kind.PROGRESS else _STAYS, step(StepId.SPREAD))


def step_in(kind: Kind, step_id: StepId) -> Step:
    """That step as this kind asks it; one that it does not ask, as an apology does."""
    return next((each for each in steps_for(kind) if each.id is step_id), None) or step(step_id)


def written_in(kind: Kind) -> tuple[Part, ...]:
    """The parts that are written in a kind of statement."""
    return tuple(each.part for each in steps_for(kind) if each.part is not None)


def first_step(kind: Kind) -> StepId:
    """Where a new statement of that kind begins."""
    return steps_for(kind)[0].id


def step_after(kind: Kind, step_id: StepId, by: int = 1) -> Step | None:
    """The step so many places on in that kind; None beyond the ends."""
    steps = steps_for(kind)
    place = next((n for n, each in enumerate(steps) if each.id is step_id), -1) + by
    return steps[place] if 0 <= place < len(steps) else None

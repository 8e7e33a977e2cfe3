"""The checklist, as a table."""

from __future__ import annotations

from enum import StrEnum

from apology_studio.core.data import dataclass
from apology_studio.core.draft import Kind, Part
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message


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


class Progress(StrEnum):
    """How far a step is."""

    TODO = "todo"
    STARTED = "started"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """A step as the rail shows it."""

    id: StepId
    progress: Progress
    must: int = 0
    """Findings that must be fixed."""
    look: int = 0
    """Findings worth a look."""


NEEDS = {Kind.HOLDING: 3, Kind.APOLOGY: len(Part), Kind.PROGRESS: 3, Kind.CLOSING: 3}
"""How many things each kind cannot do without: a holding statement what happened, a time for the next word and a
person; an apology its parts; an update what has been done and a person, a closing report that all is kept, too.
"""


STEPS: tuple[Step, ...] = (
    Step(
        id=StepId.FACTS,
        group=Group.BEFORE,
        title=Message("steps", QT_TRANSLATE_NOOP("steps", "The facts")),
        question=Message("steps", QT_TRANSLATE_NOOP("steps", "What happened?")),
        lede=Message(
            "steps",
            QT_TRANSLATE_NOOP(
                "steps",
                "Your notes are never published. The rest can go into the holding statement and the press release.",
            ),
        ),
        why=Message(
            "steps",
            QT_TRANSLATE_NOOP(
                "steps",
                "What you know for certain decides: apologise in full now, or say something short first.",
            ),
        ),
        missing=Message("steps", QT_TRANSLATE_NOOP("steps", "The facts are not written down yet.")),
    ),
    Step(
        id=StepId.SORRY,
        group=Group.WRITE,
        part=Part.SORRY,
        number=1,
        title=Message("steps", QT_TRANSLATE_NOOP("steps", "Say sorry")),
        question=Message("steps", QT_TRANSLATE_NOOP("steps", "What are you sorry for?")),
        lede=Message(
            "steps",
            QT_TRANSLATE_NOOP(
                "steps",
                "Say what you did to people. Then say sorry, with no “if” and no “but”.",
            ),
        ),
        why=Message(
            "steps",
            QT_TRANSLATE_NOOP(
                "steps",
                "Showing that you understand what it did to people counts for more than strong words.",
            ),
        ),
        line_label=Message("steps", QT_TRANSLATE_NOOP("steps", "In one line")),
        more_label=Message("steps", QT_TRANSLATE_NOOP("steps", "What it meant for them")),
        missing=Message("steps", QT_TRANSLATE_NOOP("steps", "You have not said sorry yet.")),
    ),
    Step(
        id=StepId.EXPLANATION,
        group=Group.WRITE,
        part=Part.EXPLANATION,
        number=2,
        title=Message("steps", QT_TRANSLATE_NOOP("steps", "Explain what went wrong")),
        question=Message("steps", QT_TRANSLATE_NOOP("steps", "What went wrong?")),
        lede=Message(
            "steps",
            QT_TRANSLATE_NOOP(
                "steps",
                "Say it in the order it happened. Leave out what a customer does not need.",
            ),
        ),
        why=Message(
            "steps",
            QT_TRANSLATE_NOOP(
                "steps",
                "People want to know what happened to them; a long account starts to sound like a defence.",
            ),
        ),
        line_label=Message("steps", QT_TRANSLATE_NOOP("steps", "In one line")),
        more_label=Message("steps", QT_TRANSLATE_NOOP("steps", "The rest, in the order it happened")),
        missing=Message(
            "steps",
            QT_TRANSLATE_NOOP("steps", "You have not yet said what went wrong."),
        ),
    ),
    Step(
        id=StepId.RESPONSIBILITY,
        group=Group.WRITE,
        part=Part.RESPONSIBILITY,
        number=3,
        title=Message("steps", QT_TRANSLATE_NOOP("steps", "Own it")),
        question=Message("steps", QT_TRANSLATE_NOOP("steps", "Whose fault was it?")),
        lede=Message(
            "steps",
            QT_TRANSLATE_NOOP(
                "steps",
                "Say it was yours, and only yours. Then say what you did, or did not do.",
            ),
        ),
        why=Message(
            "steps",
            QT_TRANSLATE_NOOP(
                "steps",
                "Of all six parts this one tends to count most, and sympathy without it can do worse than silence.",
            ),
        ),
        line_label=Message("steps", QT_TRANSLATE_NOOP("steps", "In one line")),
        more_label=Message("steps", QT_TRANSLATE_NOOP("steps", "What you did, or did not do")),
        missing=Message(
            "steps",
            QT_TRANSLATE_NOOP("steps", "You have not yet said whose fault it was."),
        ),
    ),
    Step(
        id=StepId.PREVENTION,
        group=Group.WRITE,
        part=Part.PREVENTION,
        number=4,
        title=Message("steps", QT_TRANSLATE_NOOP("steps", "Say it won’t happen again")),
        question=Message("steps", QT_TRANSLATE_NOOP("steps", "What will be different?")),
        lede=Message(
            "steps",
            QT_TRANSLATE_NOOP("steps", "One change people could check, and a date."),
        ),
        why=Message(
            "steps",
            QT_TRANSLATE_NOOP(
                "steps",
                "People can hold you to a change with a date; a general promise to do better can do harm.",
            ),
        ),
        line_label=Message("steps", QT_TRANSLATE_NOOP("steps", "In one line")),
        more_label=Message("steps", QT_TRANSLATE_NOOP("steps", "What else changes, and by when")),
        missing=Message(
            "steps",
            QT_TRANSLATE_NOOP("steps", "You have not yet said what will be different."),
        ),
    ),
    Step(
        id=StepId.REPAIR,
        group=Group.WRITE,
        part=Part.REPAIR,
        number=5,
        title=Message("steps", QT_TRANSLATE_NOOP("steps", "Make it right")),
        question=Message("steps", QT_TRANSLATE_NOOP("steps", "What do people get back, and when?")),
        lede=Message(
            "steps",
            QT_TRANSLATE_NOOP("steps", "What you have done, what they need to do, and by when."),
        ),
        why=Message(
            "steps",
            QT_TRANSLATE_NOOP(
                "steps",
                "Next to owning the fault, this tends to count most; it goes with a sorry and cannot replace one.",
            ),
        ),
        line_label=Message("steps", QT_TRANSLATE_NOOP("steps", "What you give back")),
        more_label=Message("steps", QT_TRANSLATE_NOOP("steps", "If it cost them more than that")),
        missing=Message(
            "steps",
            QT_TRANSLATE_NOOP("steps", "You have not yet said what people get back."),
        ),
    ),
    Step(
        id=StepId.CONTACT,
        group=Group.WRITE,
        part=Part.CONTACT,
        number=6,
        title=Message("steps", QT_TRANSLATE_NOOP("steps", "A person to reach")),
        question=Message("steps", QT_TRANSLATE_NOOP("steps", "Who answers?")),
        lede=Message(
            "steps",
            QT_TRANSLATE_NOOP("steps", "A name, an address, a number, and until when."),
        ),
        why=Message(
            "steps",
            QT_TRANSLATE_NOOP(
                "steps",
                "Some people need an answer that no letter can give; a name tells them that somebody will listen.",
            ),
        ),
        line_label=Message("steps", QT_TRANSLATE_NOOP("steps", "In one line")),
        more_label=Message("steps", QT_TRANSLATE_NOOP("steps", "How soon you answer, and until when")),
        missing=Message("steps", QT_TRANSLATE_NOOP("steps", "There is nobody to write to yet.")),
    ),
    Step(
        id=StepId.SPREAD,
        group=Group.THEN,
        title=Message("steps", QT_TRANSLATE_NOOP("steps", "Spread the word")),
        question=Message("steps", QT_TRANSLATE_NOOP("steps", "Where will people see it?")),
        lede=Message(
            "steps",
            QT_TRANSLATE_NOOP("steps", "Copy, paste, post. Then tell us it is out."),
        ),
        why=Message(
            "steps",
            QT_TRANSLATE_NOOP(
                "steps",
                "Where you hurt people, tell them there first; many of them never look at your website.",
            ),
        ),
        missing=Message("steps", QT_TRANSLATE_NOOP("steps", "It has not been posted anywhere yet.")),
    ),
    Step(
        id=StepId.FOLLOW_UP,
        group=Group.THEN,
        title=Message("steps", QT_TRANSLATE_NOOP("steps", "Don’t let them forget")),
        question=Message("steps", QT_TRANSLATE_NOOP("steps", "What did you promise, and by when?")),
        lede=Message(
            "steps",
            QT_TRANSLATE_NOOP("steps", "Keep what you promised in public, and say so."),
        ),
        why=Message(
            "steps",
            QT_TRANSLATE_NOOP(
                "steps",
                "A kept promise helps when people hear of it; report what is done and do not say sorry all over again.",
            ),
        ),
        missing=Message("steps", QT_TRANSLATE_NOOP("steps", "No promise is on the list yet.")),
    ),
)
"""The checklist, in the order of the rail."""

GROUP_TITLES: tuple[tuple[Group, Message], ...] = (
    (Group.BEFORE, Message("steps", QT_TRANSLATE_NOOP("steps", "Before you write"))),
    (Group.WRITE, Message("steps", QT_TRANSLATE_NOOP("steps", "Write"))),
    (Group.THEN, Message("steps", QT_TRANSLATE_NOOP("steps", "Then"))),
)
"""What stands over each group in the rail."""


def step(step_id: StepId) -> Step:
    """The step with that id."""
    return next(step for step in STEPS if step.id is step_id)


def step_of(part: Part) -> Step:
    """The step in which that part is written."""
    return next(step for step in STEPS if step.part is part)


def next_step(step_id: StepId) -> Step | None:
    """The step after that one; None after the last."""
    return _neighbour(step_id, 1)


def step_before(step_id: StepId) -> Step | None:
    """The step before that one; None before the first."""
    return _neighbour(step_id, -1)


def _neighbour(step_id: StepId, by: int) -> Step | None:
    place = STEPS.index(step(step_id)) + by
    return STEPS[place] if 0 <= place < len(STEPS) else None


def group_title(group: Group) -> Message:
    """What stands over that group in the rail."""
    return next(title for key, title in GROUP_TITLES if key is group)

"""Tone against the weight of the harm: exclamation marks, emoji, and a discount as the whole repair."""

from __future__ import annotations

from collections.abc import Iterator

from apology_studio.core.draft import Part
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Severity
from apology_studio.core.whole.reading import Passage, Whole, read
from apology_studio.core.whole.rule import Hit, WholeRule, harder
from apology_studio.core.whole.shape import PRACTICE

LOUD_FROM = 3
"""Exclamation marks from which they are no longer a slip."""


def is_grave(whole: Whole) -> bool:
    """Whether the letter, or what the facts say happened, names harm that is no trifle."""
    if whole.all_of("grave"):
        return True
    told = (whole.incident.what, whole.incident.deed, whole.incident.affected) if whole.incident else ()
    return any(read(fact, whole.language).of("grave") for fact in told if fact)


def shouts(whole: Whole) -> Iterator[Hit]:
    """The first exclamation mark; several, or grave harm, weigh more."""
    said = [(passage, span) for passage, reading in whole.read() for span in reading.shouts]
    if said:
        loud = len(said) >= LOUD_FROM or is_grave(whole)
        yield Hit(*said[0], severity=Severity.WARNING if loud else None)


def smiles(whole: Whole) -> Iterator[Hit]:
    """Each emoji; in grave harm it takes the apology back."""
    said = [(passage, span) for passage, reading in whole.read() for span in reading.emoji]
    if said:
        severity = harder(Severity.WARNING) if is_grave(whole) else None
        yield from (Hit(passage, span, severity=severity) for passage, span in said)


def repairs_by_discount(whole: Whole) -> Iterator[Hit]:
    """The only thing given is something for those who buy again."""
    read_for = [p for p in whole.passages if p.part in (Part.REPAIR, None)]
    offered = [(p, span) for p in read_for for span in read(p.text, whole.language).of("discount")]
    if offered and not _makes_good(read_for, whole):
        yield Hit(*offered[0], severity=Severity.ERROR if is_grave(whole) else None)


def _makes_good(passages: list[Passage], whole: Whole) -> bool:
    return any(read(passage.text, whole.language).of("repair") for passage in passages)


RULES = (
    WholeRule(
        id="exclamation-mark",
        category="tone",
        severity=Severity.HINT,
        look=shouts,
        source=PRACTICE,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This sounds too bright")),
        why=Message("checks", QT_TRANSLATE_NOOP("checks", "An exclamation mark cheers. End with a full stop.")),
    ),
    WholeRule(
        id="emoji",
        category="tone",
        severity=Severity.WARNING,
        look=smiles,
        source=PRACTICE,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "A picture makes light of it")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "People who were hurt do not smile. Leave it out, even where posts have them."),
        ),
    ),
    WholeRule(
        id="discount-as-repair",
        category="tone",
        severity=Severity.WARNING,
        look=repairs_by_discount,
        source="Field test with refunds and vouchers (Abeler et al. 2009), read 2026-11-21",
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This sells instead of making good")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP(
                "checks", "Only those who buy again get something. First give back what was lost, then think of more."
            ),
        ),
    ),
)

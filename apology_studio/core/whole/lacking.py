"""What a letter lacks: a part that was passed over, half an apology, a name."""

from __future__ import annotations

from collections.abc import Iterator

from apology_studio.core.components import Component, component_rules, find_components
from apology_studio.core.draft import Kind, Part
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Severity
from apology_studio.core.whole.reading import Whole
from apology_studio.core.whole.rule import Hit, WholeRule

ROBBENNOLT = "Settlement study (Robbennolt 2003), read 2026-11-21"
LEWICKI = "Six components of an apology (Lewicki, Polin and Lount 2016), read 2026-11-21"
MOST = 4
"""Written parts of the six from which an empty one before them was passed over."""


def passed_over(whole: Whole) -> Iterator[Hit]:
    """An empty part before one that is written, once most are. Fault has a check of its own."""
    if not whole.drafted or whole.kind is not Kind.APOLOGY:
        return
    written = {p.part for p in whole.passages}
    order = list(Part)
    last = max((order.index(part) for part in written if part is not None), default=-1)
    for part in order[:last] if len(written) >= MOST else ():
        if part not in written and not (part is Part.RESPONSIBILITY and Part.SORRY in written):
            yield Hit(part=part)


def half_an_apology(whole: Whole) -> Iterator[Hit]:
    """Sorry without a fault that somebody owns."""
    if not whole.drafted or whole.kind is not Kind.APOLOGY:
        return
    written = {p.part for p in whole.passages}
    order = list(Part)
    gone_on = any(order.index(part) > order.index(Part.RESPONSIBILITY) for part in written if part is not None)
    if Part.SORRY in written and Part.RESPONSIBILITY not in written and gone_on:
        yield Hit(part=Part.RESPONSIBILITY)


def owns_nothing(whole: Whole) -> Iterator[Hit]:
    """Own it is written, and nobody did anything in it, nor anywhere else."""
    if not whole.drafted or not component_rules(whole.language):
        return
    owning = [p for p in whole.passages if p.part is Part.RESPONSIBILITY]
    if owning and not any(_owns(p.text, whole.language) for p in whole.passages):
        yield Hit(part=Part.RESPONSIBILITY)


def _owns(text: str, language: str) -> bool:
    return any(found.component is Component.RESPONSIBILITY for found in find_components(text, language))


RULES = (
    WholeRule(
        id="left-out",
        category="missing",
        severity=Severity.HINT,
        look=passed_over,
        source=LEWICKI,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "You went past this part")),
        why=Message("checks", QT_TRANSLATE_NOOP("checks", "It is one of the six that people look for.")),
    ),
    WholeRule(
        id="half-an-apology",
        category="missing",
        severity=Severity.WARNING,
        look=half_an_apology,
        source=ROBBENNOLT,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "Sorry without fault is half an apology")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP(
                "checks",
                "In a study 73 of 100 people settled after a full apology, 52 after none, and 35 after half of one.",
            ),
        ),
    ),
    WholeRule(
        id="owns-nothing",
        category="missing",
        severity=Severity.WARNING,
        look=owns_nothing,
        source=ROBBENNOLT,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "Nobody has done anything here yet")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "Say I or we, and what you did or did not do. Sorry alone is half an apology."),
        ),
    ),
)

"""Too early: certainty about what is not known yet, a cause in a holding statement, no time for the next word."""

from __future__ import annotations

from collections.abc import Iterator

from apology_studio.core.draft import Incident, Kind
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Severity
from apology_studio.core.whole.reading import Whole
from apology_studio.core.whole.rule import Hit, WholeRule

HOLDING = "Guides to holding statements (PR Daily, Harrington, Heying), read 2026-11-21"


def too_certain(whole: Whole) -> Iterator[Hit]:
    """Certainty about the extent while the facts leave it open, or while the text itself says that it is not known."""
    said = whole.all_of("certain")
    if not said:
        return
    if scope_is_open(whole.incident) if whole.incident is not None else bool(whole.all_of("unknown")):
        yield from (Hit(passage, span) for passage, span in said)


def scope_is_open(incident: Incident) -> bool:
    """Whether the facts page is in use and who and how many is not ticked there."""
    in_use = incident.what.strip() or incident.affected.strip() or incident.known or incident.unknown
    return bool(in_use) and not incident.scope_known


def cause_in_holding(whole: Whole) -> Iterator[Hit]:
    """A cause in a holding statement."""
    if whole.kind is Kind.HOLDING:
        yield from (Hit(passage, span) for passage, span in whole.all_of("cause") if passage.box != "unknown")


def no_next_word(whole: Whole) -> Iterator[Hit]:
    """A holding statement without a time for the next word."""
    if whole.kind is Kind.HOLDING and whole.incident is not None and whole.incident.next_word_at is None:
        yield Hit()


RULES = (
    WholeRule(
        id="too-certain",
        category="too_early",
        severity=Severity.ERROR,
        look=too_certain,
        source=HOLDING,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "You do not know this yet")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP(
                "checks", "Who and how many is still open. If it turns out otherwise, nothing else will be believed."
            ),
        ),
    ),
    WholeRule(
        id="cause-too-early",
        category="too_early",
        severity=Severity.WARNING,
        look=cause_in_holding,
        source=HOLDING,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "A cause is too early here")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "A holding statement says what people need now. The cause comes later."),
        ),
    ),
    WholeRule(
        id="no-next-word",
        category="missing",
        severity=Severity.ERROR,
        look=no_next_word,
        source=HOLDING,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "No time for the next word")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "Say by when people hear more, even if it is only that you still do not know."),
        ),
    ),
)

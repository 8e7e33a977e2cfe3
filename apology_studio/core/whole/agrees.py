"""A letter against itself, and against the facts: numbers, days, only and all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial

from apology_studio.core.draft import Part
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Severity
from apology_studio.core.whole.reading import Day, Passage, Whole
from apology_studio.core.whole.rule import Hit, WholeRule

OWN = "Own rule: a letter must agree with itself, 2026-11-21"
JUST_BEFORE = 60
"""Days before the letter; what lies further back is a day of next year."""
AROUND = 300
"""Days around the letter in which a day without a year is looked for."""


def two_numbers(whole: Whole) -> Iterator[Hit]:
    """Two numbers that were meant to be one: digits exchanged, or all of a number that is not the one before."""
    counts = [(passage, count) for passage, reading in whole.read() for count in reading.counts]
    known = dict.fromkeys(count.number for _, count in counts)
    first = next(iter(known), None)
    for passage, count in counts:
        other = next((n for n in known if _is_slip(n, count.number)), None)
        if other is None and count.all and first is not None and len(known) == 2 and count.number > first:
            other = first
        if other is not None and list(known).index(count.number) > list(known).index(other):
            yield Hit(passage, count.span, values=(("one", other), ("other", count.number)))
            return


def _is_slip(one: int, other: int) -> bool:
    """Whether two numbers of three digits or more have the same digits in another order."""
    return one != other and min(one, other) >= 100 and sorted(str(one)) == sorted(str(other))


def other_than_the_facts(whole: Whole) -> Iterator[Hit]:
    """Another number of people than the facts page has, and that one nowhere."""
    known = whole.incident.affected_count if whole.incident is not None else None
    if known is None or known < 2:
        return
    counts = [(passage, count) for passage, reading in whole.read() for count in reading.counts]
    if any(count.number == known for _, count in counts):
        return
    for passage, count in counts:
        if passage.part is Part.SORRY or count.all:
            yield Hit(passage, count.span, values=(("known", known), ("said", count.number)))
            return


def wrong_weekday(whole: Whole) -> Iterator[Hit]:
    """A weekday that its date has in no year that can be meant."""
    for passage, day in _days(whole):
        dates = _dates_of(day, whole.dated)
        if day.weekday is not None and dates and all(when.weekday() != day.weekday for when in dates):
            yield Hit(passage, day.span, values=(("year", dates[0].year),))


def day_that_has_passed(whole: Whole) -> Iterator[Hit]:
    """Something that is going to be done by a day that was just before the date of the letter."""
    for passage, day in _days(whole):
        dates = _dates_of(day, whole.dated)
        if day.to_come and dates and whole.dated and 0 < (whole.dated - dates[0]).days <= JUST_BEFORE:
            yield Hit(passage, day.span)


def _days(whole: Whole) -> Iterator[tuple[Passage, Day]]:
    for passage, reading in whole.read():
        yield from ((passage, day) for day in reading.days)


def _dates_of(day: Day, dated: date | None) -> list[date]:
    """The dates that may be meant: of its own year, else of those around the letter, the closest first."""
    years = [day.year] if day.year else [dated.year + n for n in (-1, 0, 1)] if dated else []
    made = [when for year in years if (when := _made(year, day)) is not None]
    near = [when for when in made if day.year or _days_between(dated, when) < AROUND]
    return sorted(near, key=partial(_days_between, dated))


def _days_between(dated: date | None, when: date) -> int:
    return abs((when - dated).days) if dated else 0


def _made(year: int, day: Day) -> date | None:
    try:
        return date(year, day.month, day.day)
    except ValueError:
        return None


def all_and_few(whole: Whole) -> Iterator[Hit]:
    """All were hit, and only some were; or nobody was, and some were."""
    few, nobody = whole.all_of("few_hit"), whole.all_of("none_hit")
    every = whole.all_of("all_hit") if few or nobody else []
    for one, other in ((every, few), (every, nobody), (few, nobody)):
        if one and other:
            yield Hit(*other[0], values=(("one", one[0][1].of(one[0][0].text)),))
            return


def never_and_no_promise(whole: Whole) -> Iterator[Hit]:
    """It will never happen again, and that cannot be promised."""
    if whole.all_of("no_promise"):
        yield from (Hit(passage, span) for passage, span in whole.all_of("never_again")[:1])


def _rule(
    rule_id: str, look: Callable[[Whole], Iterable[Hit]], message: str, why: str, severity: Severity = Severity.WARNING
) -> WholeRule:
    return WholeRule(
        id=rule_id,
        category="contradiction",
        severity=severity,
        look=look,
        message=Message("checks", message),
        why=Message("checks", why),
        source=OWN,
    )


RULES = (
    _rule(
        "two-numbers",
        two_numbers,
        QT_TRANSLATE_NOOP("checks", "Two numbers do not agree"),
        QT_TRANSLATE_NOOP("checks", "It says {one} in one place and {other} here. Which is right?"),
    ),
    _rule(
        "not-the-number-of-the-facts",
        other_than_the_facts,
        QT_TRANSLATE_NOOP("checks", "The facts have another number"),
        QT_TRANSLATE_NOOP("checks", "Your facts page says {known}; this says {said}. Which is right?"),
    ),
    _rule(
        "not-that-weekday",
        wrong_weekday,
        QT_TRANSLATE_NOOP("checks", "The weekday and the date do not agree"),
        QT_TRANSLATE_NOOP("checks", "In {year} this date is another day of the week."),
    ),
    _rule(
        "day-has-passed",
        day_that_has_passed,
        QT_TRANSLATE_NOOP("checks", "This day has passed"),
        QT_TRANSLATE_NOOP("checks", "The letter is dated later than the day it promises something for."),
    ),
    _rule(
        "all-and-only-some",
        all_and_few,
        QT_TRANSLATE_NOOP("checks", "This contradicts another sentence"),
        QT_TRANSLATE_NOOP("checks", "It also says “{one}”. Readers will believe the worse of the two."),
    ),
    _rule(
        "never-and-no-promise",
        never_and_no_promise,
        QT_TRANSLATE_NOOP("checks", "This contradicts another sentence"),
        QT_TRANSLATE_NOOP("checks", "The letter also says that this cannot be promised. Keep the honest one."),
    ),
)

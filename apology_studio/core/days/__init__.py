"""Days that a text names, read in the letter's language against the day that the letter carries.

What can be read in two ways is given back in both: nobody guesses in silence, the owner is asked.
"""

from __future__ import annotations

import importlib
import pkgutil
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

from apology_studio.core.data import dataclass
from apology_studio.core.language_tag import base_language
from apology_studio.core.text import Span

NEAR_PAST = timedelta(days=120)
"""A day without a year that was not longer ago than this may be the one in the past."""
DIGITS = r"\d{1,2}"


class Sense(StrEnum):
    """What a day is to the sentence it stands in."""

    DAY = "day"
    """The day, or the last day, of something."""
    START = "start"
    """From that day on."""
    REPEAT = "repeat"
    """Every day, week or month: there is no one day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Words that say when, and the days that they can mean."""

    span: Span
    days: tuple[date, ...]
    """In order. One: that is it. Several: it must be asked. None: it repeats, or counts from an unknown day."""
    sense: Sense = Sense.DAY

    @property
    def day(self) -> date | None:
        """The day, where only one can be meant."""
        return self.days[0] if len(self.days) == 1 else None


class Step(StrEnum):
    """What a relative word does to the day of the letter."""

    PLUS = "plus"
    """So many days later."""
    MONTH_END = "month-end"
    """The last day of this month or of one so many months later."""
    WEEK_END = "week-end"
    """The end of this week, or of one so many weeks later: its last working day or its last day."""
    YEAR_END = "year-end"
    IN_MONTH = "in-month"
    """Within the month so many months later: its first or its last day."""
    START_NOW = "start-now"
    """From the day of the letter on."""


class Unit(StrEnum):
    """What is counted."""

    HOUR = "hour"
    DAY = "day"
    WORKING_DAY = "working-day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayWords:
    """How a language says days. Patterns are regular expressions, case ignored; month and weekday names are babel's."""

    language: str
    relative: tuple[tuple[str, Step, int], ...] = ()
    """Words, what they do, and by how much: longer ones first."""
    counted: str = ""
    """'within {n} {unit}': the groups `n` and `unit` are put in."""
    numbers: tuple[tuple[int, str], ...] = ()
    """Numbers, and their words as alternatives: `a|one`."""
    units: tuple[tuple[str, Unit, int], ...] = ()
    """Patterns of units, longer ones first, and how many of the unit the word holds: a dual holds two."""
    this_week: str = ""
    """Before a weekday: 'this'."""
    next_week: str = ""
    """Before or after a weekday: 'next'."""
    before_weekday: str = ""
    """A weekday alone counts only after one of these: 'by', 'on'."""
    end_of: str = ""
    """'the end of' before a month."""
    before_month: str = ""
    """A month alone counts only after one of these: 'in', 'by'."""
    start: str = ""
    """Before a day: from it on."""
    repeats: str = ""
    """'every morning', 'weekly'."""
    of: str = ""
    """Between day and month, or before the year: 'of', 'de'."""
    ordinal: str = ""
    """After the number of a day: 'st', 'th'."""
    month_first: bool = False
    """Whether 'May 29' is said too."""
    capital_months: bool = False
    """Whether a month alone must have a capital: 'may' is a verb."""
    extra_locales: tuple[str, ...] = ()
    """Locales whose month names are used beside those of the language."""


@cache
def day_languages() -> tuple[str, ...]:
    """The languages that have words of their own for days; others have babel's names only."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(__path__) if len(module.name) == 2))


@cache
def day_words(language: str) -> DayWords:
    """How that language (a BCP 47 tag) says days."""
    base = base_language(language)
    if base not in day_languages():
        return DayWords(language=base)
    found: DayWords = importlib.import_module(f"{__name__}.{base}").WORDS
    return found


def whole(words: str) -> str:
    """A pattern for `words` that begins and ends at the borders of words."""
    return rf"(?<!\w)(?:{words})(?!\w)"

"""How the words for days become days."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache, lru_cache

from apology_studio.core.data import dataclass
from apology_studio.core.days import NEAR_PAST, DayWords, Reading, Sense, Step, Unit, day_words, whole
from apology_studio.core.text import Span
from apology_studio.core.windows import compiled

FRIDAY, SATURDAY, SUNDAY = 4, 5, 6
_ISO = re.compile(r"(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?![\d-])")
_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)")
_SHORT = re.compile(r"(?<![\d./-])(\d{1,2})/(\d{1,2})(?![\d/-]|\.\d)")
_ROUND_THE_CLOCK = "24/7"

Found = Iterator[Reading]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Names:
    """Month and weekday names of a locale, in small letters."""

    months: dict[str, int]
    weekdays: dict[str, int]
    """Monday is 0."""
    long_weekdays: tuple[str, ...]
    day_first: bool | None
    """The order of numbers in a date; None where the tag names no country and the language uses both."""
    weekend: tuple[int, ...]


LEAD = 100
"""Characters before a day in which 'from' is looked for: not in the whole text again for each day."""


@lru_cache(maxsize=1024)  # the sentences of a letter and of its channels
def read_days(text: str, language: str, dated: date) -> tuple[Reading, ...]:
    """Every place of `text` that says when, in order, the longest where several begin together.

    `language` is a BCP 47 tag; `dated` is the day of the letter, from which relative words count.
    """
    words, names = day_words(language), _names(language)
    reader = _Reader(text=text, words=words, names=names, dated=dated)
    found = sorted(reader.all(), key=_place)
    kept: list[Reading] = []
    for each in found:
        if not kept or each.span.start >= kept[-1].span.end:
            kept.append(reader.with_sense(each))
    return tuple(kept)


def _place(reading: Reading) -> tuple[int, int]:
    return reading.span.start, -reading.span.end


@cache
def _names(language: str) -> _Names:
    from babel import Locale, UnknownLocaleError  # 40 ms: not before a date is to be read

    tag = language.replace("-", "_")
    try:
        locale = Locale.parse(tag)
    except (UnknownLocaleError, ValueError):
        locale = Locale.parse("en")
    more = [Locale.parse(extra) for extra in day_words(language).extra_locales]
    months = {
        _bare(name): number
        for each in (*more, locale)
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        for number, name in each.months[context][width].items()
        if not name.isdecimal()
    }
    wide = {
        name.lower(): day for context in ("format", "stand-alone") for day, name in locale.days[context]["wide"].items()
    }
    short = {_bare(name): day for day, name in locale.days["format"]["abbreviated"].items()}
    start, end = locale.weekend_start, locale.weekend_end
    return _Names(
        months=months,
        weekdays=short | wide,
        long_weekdays=tuple(wide),
        day_first=_day_first(locale),
        weekend=tuple(day % 7 for day in range(start, end + 1 if end >= start else end + 8)),
    )


def _bare(name: str) -> str:
    return name.lower().rstrip(".")


def _day_first(locale: object) -> bool | None:
    """English names both orders unless its country is known; every other language has one."""
    if getattr(locale, "language", "") == "en" and not getattr(locale, "territory", None):
        return None
    pattern = str(locale.date_formats["short"].pattern)  # type: ignore[attr-defined]  # babel's own type is not seen here
    return pattern.index("d") < pattern.index("M")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reader:
    text: str
    words: DayWords
    names: _Names
    dated: date

    def all(self) -> Found:
        """Every reading, overlapping ones too."""
        yield from self._iso()
        yield from self._numeric()
        yield from self._named()
        yield from self._weekdays()
        yield from self._months()
        yield from self._relative()
        yield from self._counted()
        yield from self._repeats()

    def with_sense(self, reading: Reading) -> Reading:
        """A day after 'from' is a start."""
        if reading.sense is not Sense.DAY or not self.words.start:
            return reading
        start = reading.span.start
        before = compiled(rf"(?<!\w)(?:{self.words.start})\s*$").search(self.text, max(0, start - LEAD), start)
        if before is None:
            return reading
        return replace(reading, sense=Sense.START, span=Span(before.start(), reading.span.end))

    # Numbers.

    def _iso(self) -> Found:
        for match in _ISO.finditer(self.text):
            yield from self._reading(match, self._real(int(match[1]), int(match[2]), int(match[3])))

    def _numeric(self) -> Found:
        for match in _NUMERIC.finditer(self.text):
            year = int(match[4]) + (2000 if len(match[4]) == 2 else 0)
            yield from self._reading(match, self._ordered(int(match[1]), int(match[3]), year))
        for match in _SHORT.finditer(self.text):
            if match[0] != _ROUND_THE_CLOCK and self._after(self.words.before_weekday, match.start()):
                yield from self._reading(match, self._ordered(int(match[1]), int(match[2]), None))

    def _ordered(self, one: int, other: int, year: int | None) -> tuple[date, ...]:
        """By the order of the locale; both ways where it is not known."""
        orders = {True: ((other, one),), False: ((one, other),), None: ((other, one), (one, other))}
        found: list[date] = []
        for month, day in orders[self.names.day_first]:
            found += self._near(month, day) if year is None else self._real(year, month, day)
        return tuple(sorted(set(found)))

    # Names.

    def _named(self) -> Found:
        """'Friday 29 May 2026', 'May 29', '29 de mayo'."""
        months, weekdays = _any(self.names.months), _any(self.names.weekdays)
        of = rf"(?:(?:{self.words.of or 'of|de|di|van'})\s+)?"
        weekday = rf"(?:(?P<weekday>{weekdays})\.?,?\s+(?:(?:the|den|dem|le|el)\s+)?)?"
        day = rf"(?P<day>\d{{1,2}})(?:{self.words.ordinal or '[.]'})?"
        year = rf"(?:,?\s+{of}(?P<year>\d{{4}}))?"
        month = rf"(?P<month>{months})(?!\w)\.?"
        shapes = [rf"(?<![\w./]){weekday}{day}\s+{of}{month}{year}"]
        if self.words.month_first:
            shapes.append(rf"(?<![\w./]){weekday}{month}\s+{day}(?!\w|:\d){year}")
        for shape in shapes:
            for match in compiled(shape).finditer(self.text):
                yield from self._reading(match, self._of_names(match))

    def _of_names(self, match: re.Match[str]) -> tuple[date, ...]:
        month, day = self.names.months[_bare(match["month"])], int(match["day"])
        found = self._real(int(match["year"]), month, day) if match["year"] else self._near(month, day)
        if not match["weekday"]:
            return found
        weekday = self.names.weekdays[_bare(match["weekday"])]
        return self._agreeing(found, month, day, weekday)

    def _agreeing(self, found: tuple[date, ...], month: int, day: int, weekday: int) -> tuple[date, ...]:
        """The days on which the weekday falls; where it falls on none, the day and the weekday beside it."""
        right = tuple(each for each in found if each.weekday() == weekday)
        if right or not found:
            return right
        years = (self.dated.year - 1, self.dated.year, self.dated.year + 1)
        others = [each for year in years for each in self._real(year, month, day) if each.weekday() == weekday]
        if len(found) == 1 and len(others) == 1 and abs(others[0] - self.dated) < timedelta(days=330):
            return tuple(others)
        said = found[-1]
        beside = min((said + timedelta(days=by) for by in range(-3, 4)), key=lambda d: d.weekday() != weekday)
        return tuple(sorted({said, beside}))

    def _near(self, month: int, day: int) -> tuple[date, ...]:
        """A day without its year: the next one; the last one too where it was not long ago."""
        years = range(self.dated.year - 1, self.dated.year + 5)
        days = [each for year in years for each in self._real(year, month, day)]
        coming = next((each for each in days if each >= self.dated), None)
        gone = next((each for each in reversed(days) if each < self.dated), None)
        if gone is not None and self.dated - gone <= NEAR_PAST:
            return (gone,)
        return (coming,) if coming else ()

    @staticmethod
    def _real(year: int, month: int, day: int) -> tuple[date, ...]:
        try:
            return (date(year, month, day),)
        except ValueError:
            return ()

    def _weekdays(self) -> Found:
        """'by Friday', 'next Friday': the coming one, unless this week's and next week's could both be meant."""
        words = self.words
        if not (words.before_weekday or words.this_week or words.next_week):
            return
        name = rf"(?P<weekday>{_any(self.names.long_weekdays)})"
        this, following = (f"(?:{each})" if each else r"(?!)" for each in (words.this_week, words.next_week))
        shape = rf"(?<!\w)(?:(?P<this>{this})\s+|(?P<next>{following})\s+)?{name}(?!\w)(?P<after>\s+{following}(?!\w))?"
        for match in compiled(shape).finditer(self.text):
            following_said = bool(match["next"] or match["after"])
            if not (match["this"] or following_said or self._after(words.before_weekday, match.start())):
                continue
            weekday = self.names.weekdays[match["weekday"].lower()]
            yield from self._reading(match, self._coming(weekday, this=bool(match["this"]), following=following_said))

    def _coming(self, weekday: int, *, this: bool, following: bool) -> tuple[date, ...]:
        ahead = (weekday - self.dated.weekday()) % 7
        first = self.dated + timedelta(days=ahead)
        week = timedelta(days=7)
        if ahead == 0:
            return (first + week,) if following else (first,) if this else (first, first + week)
        same_week = weekday > self.dated.weekday()
        return (first, first + week) if following and same_week else (first,)

    def _months(self) -> Found:
        """'by the end of May', 'in June': the last day of it, or its first or last."""
        words = self.words
        months = _any(self.names.months)
        if words.end_of:
            for match in compiled(rf"(?<!\w)(?:{words.end_of})\s+(?P<month>{months})(?!\w)").finditer(self.text):
                yield from self._reading(match, self._month_days(match["month"])[1:])
        if words.before_month:
            for match in compiled(rf"(?<!\w)(?P<month>{months})(?!\w)(?!\s+\d)").finditer(self.text):
                said = match["month"]
                if (said[0].isupper() or not words.capital_months) and self._after(words.before_month, match.start()):
                    yield from self._reading(match, self._month_days(said))

    def _month_days(self, name: str) -> tuple[date, date]:
        month = self.names.months[_bare(name)]
        year = self.dated.year + (month < self.dated.month)
        return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])

    # Words that count from the letter's day.

    def _relative(self) -> Found:
        for words, step, by in self.words.relative:
            for match in compiled(whole(words)).finditer(self.text):
                sense = Sense.START if step is Step.START_NOW else Sense.DAY
                yield from self._reading(match, self._stepped(step, by), sense)

    def _stepped(self, step: Step, by: int) -> tuple[date, ...]:
        steps: dict[Step, Callable[[int], tuple[date, ...]]] = {
            Step.PLUS: lambda n: (self.dated + timedelta(days=n),),
            Step.START_NOW: lambda n: (self.dated,),
            Step.MONTH_END: lambda n: (_month_bounds(self.dated, n)[1],),
            Step.IN_MONTH: lambda n: _month_bounds(self.dated, n),
            Step.YEAR_END: lambda n: (date(self.dated.year + n, 12, 31),),
            Step.WEEK_END: self._week_end,
        }
        return steps[step](by)

    def _week_end(self, by: int) -> tuple[date, ...]:
        """The last working day and the last day of that week, as far as they are still to come."""
        monday = self.dated - timedelta(days=self.dated.weekday()) + timedelta(days=7 * by)
        working = [monday + timedelta(days=n) for n in range(7) if n not in self.names.weekend]
        ends = {working[-1], monday + timedelta(days=SUNDAY)} if FRIDAY not in self.names.weekend else {working[-1]}
        return tuple(sorted(each for each in ends if each >= self.dated))

    def _counted(self) -> Found:
        words = self.words
        if not (words.counted and words.units):
            return
        counts = {said: count for count, alternatives in words.numbers for said in alternatives.split("|")}
        number = "|".join([r"\d{1,3}", *sorted(counts, key=len, reverse=True)])
        unit = "|".join(f"(?P<u{place}>{pattern})" for place, (pattern, _, _) in enumerate(words.units))
        shape = words.counted.replace("{n}", f"(?P<n>{number})").replace("{unit}", f"(?:{unit})")
        for match in compiled(rf"(?<!\w)(?:{shape})(?!\w)").finditer(self.text):
            said = (match["n"] or "1").lower()
            count = counts[said] if said in counts else int(said)
            place = next(n for n in range(len(words.units)) if match[f"u{n}"] is not None)
            _, kind, times = words.units[place]
            yield from self._reading(match, self._after_units(kind, count * times))

    def _after_units(self, kind: Unit, count: int) -> tuple[date, ...]:
        if kind is Unit.MONTH:
            year, month = divmod(self.dated.year * 12 + self.dated.month - 1 + count, 12)
            return (date(year, month + 1, min(self.dated.day, calendar.monthrange(year, month + 1)[1])),)
        if kind is Unit.WORKING_DAY:
            return (_working_days(self.dated, count, self.names.weekend),)
        if kind is Unit.HOUR:
            days, rest = divmod(count, 24)
            first = self.dated + timedelta(days=days)
            return (first, first + timedelta(days=1)) if rest else (first,)
        return (self.dated + timedelta(days=count * (7 if kind is Unit.WEEK else 1)),)

    def _repeats(self) -> Found:
        if self.words.repeats:
            for match in compiled(whole(self.words.repeats)).finditer(self.text):
                yield Reading(span=Span(*match.span()), days=(), sense=Sense.REPEAT)

    # Inside.

    def _after(self, words: str, position: int) -> bool:
        """Whether one of these words stands right before `position`."""
        if not words:
            return False
        return compiled(rf"(?<!\w)(?:{words})\s*$").search(self.text, max(0, position - 60), position) is not None

    @staticmethod
    def _reading(match: re.Match[str], days: tuple[date, ...], sense: Sense = Sense.DAY) -> Found:
        if days:
            end = match.end() - (match[0][-1] == ".")  # the stop of an abbreviation or of the sentence
            yield Reading(span=Span(match.start(), end), days=days, sense=sense)


def _any(names: dict[str, int] | tuple[str, ...]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


def _month_bounds(day: date, by: int) -> tuple[date, date]:
    year, month = divmod(day.year * 12 + day.month - 1 + by, 12)
    return date(year, month + 1, 1), date(year, month + 1, calendar.monthrange(year, month + 1)[1])


def _working_days(day: date, count: int, weekend: tuple[int, ...]) -> date:
    """So many working days later. Public holidays are not known here."""
    while count > 0:
        day += timedelta(days=1)
        count -= day.weekday() not in weekend
    return day

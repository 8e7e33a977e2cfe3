"""What is read of a whole letter: each passage by itself, and kept until its words change."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache

from apology_studio.core import reading
from apology_studio.core.components import Found
from apology_studio.core.data import dataclass
from apology_studio.core.draft import Incident, Kind, Part
from apology_studio.core.text import Span
from apology_studio.core.whole.words import WholeWords, whole_words, wordings_search
from apology_studio.core.windows import compiled

_SHOUT = re.compile(r"!+")
_EMOJI = re.compile("[\u2600-\u26ff\u2702-\u27bf\U0001f300-\U0001faff]+")
_FACES = re.compile(r"[:;]-?[)(dp](?!\w)")
_OPEN = re.compile(r"\b(?:TODO|TBD|TBC|XXX+|lorem ipsum)\b|_{4,}|<(?:insert|name|date|number|company)[^<>\n]{0,40}>")
_OPEN_SIGNS = ("TODO", "TBD", "TBC", "XXX", "orem", "____", "<")
_NUMBER = re.compile(r"\d+(?:[.,]\d{3})*")
_DIGIT = re.compile(r"\d")
_IN_NUMBER = frozenset("0123456789.,:")
_AROUND = 30
"""Characters around the name of a month in which the rest of the date stands."""
_QUOTES = re.compile('“[^”\n]{0,400}”|«[^»\n]{0,400}»|"[^"\n]{0,400}"')


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of the letter, with the box it stands in."""

    text: str
    part: Part | None = None
    box: str = ""


@dataclass(frozen=True, slots=True)
class Day:
    """A day that is named: where, and which."""

    span: Span
    weekday: int | None
    """0 is Monday."""
    day: int
    month: int
    year: int | None
    to_come: bool
    """Whether its sentence says what will be done."""


@dataclass(frozen=True, slots=True)
class Count:
    """A number of people or cases."""

    span: Span
    number: int
    all: bool
    """Whether it is all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one passage says, as far as the checks of the whole ask."""

    text: str
    language: str
    words: int
    letters: int
    sentences: tuple[Span, ...]
    longest: Span
    """The longest sentence."""
    shouts: tuple[Span, ...]
    emoji: tuple[Span, ...]
    open: tuple[Span, ...]
    """Places that nobody filled, other than those of a starter."""
    speaks: bool
    """Whether somebody speaks in it: I, we."""
    counts: tuple[Count, ...]
    days: tuple[Day, ...]

    def of(self, name: str) -> tuple[Span, ...]:
        """Where a wording of `WholeWords` other than `speaks` is said; nowhere in a language without words for it."""
        return _said(self.text, self.language).get(name, ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """A letter as one: its passages in order, and what is known beside them."""

    passages: tuple[Passage, ...]
    language: str
    kind: Kind = Kind.APOLOGY
    incident: Incident | None = None
    """The facts; None for a text that was given as it is."""
    dated: date | None = None
    signed: str = ""
    """Who speaks, where the profile says it."""
    components: tuple[Found, ...] = ()
    """Of a text that was given as it is."""

    @property
    def drafted(self) -> bool:
        """Whether it has parts; else it is a text that was given as it is."""
        return self.incident is not None

    def read(self) -> Iterator[tuple[Passage, Reading]]:
        """Each passage and what it says."""
        for passage in self.passages:
            yield passage, read(passage.text, self.language)

    def all_of(self, name: str) -> list[tuple[Passage, Span]]:
        """Every place where a wording is said."""
        return [(passage, span) for passage, reading in self.read() for span in reading.of(name)]

    def words(self, *parts: Part) -> int:
        """How many words these parts have; without parts the whole letter."""
        return sum(reading.words for passage, reading in self.read() if not parts or passage.part in parts)


@lru_cache(maxsize=128)
def read(text: str, language: str) -> Reading:
    """What the passage says. Takes any string, in linear time."""
    words = whole_words(language)
    each = _sentences(text)
    return Reading(
        text=text,
        language=language,
        words=len(text.split()),
        letters=len(text) - text.count(" ") - text.count("\n"),
        sentences=each,
        longest=max(each, key=_length, default=Span(0, 0)),
        shouts=_own(_SHOUT, text) if "!" in text else (),
        emoji=_emoji(text),
        open=_open(text),
        speaks=bool(words and compiled(words.speaks.pattern).search(text)),
        counts=tuple(_counts(text, words)) if words else (),
        days=tuple(_days(text, words)) if words else (),
    )


@lru_cache(maxsize=128)
def _said(text: str, language: str) -> Mapping[str, tuple[Span, ...]]:
    names, search = wordings_search(language)
    found: dict[str, tuple[Span, ...]] = {}
    for hit in search.hits(reading.read(text).plain) if names else ():
        found[names[hit.number]] = (*found.get(names[hit.number], ()), hit.span)
    return found


def _length(span: Span) -> int:
    return span.end - span.start


def _sentences(text: str) -> tuple[Span, ...]:
    return tuple(Span(s.start, s.start + len(s.text.rstrip())) for s in reading.read(text).sentences)


def _open(text: str) -> tuple[Span, ...]:
    if not any(sign in text for sign in _OPEN_SIGNS):
        return ()
    found, start = [], 0
    for line in text.split("\n"):
        if any(sign in line for sign in _OPEN_SIGNS):
            found += [Span(start + match.start(), start + match.end()) for match in _OPEN.finditer(line)]
        start += len(line) + 1
    return tuple(found)


def _own(pattern: re.Pattern[str], text: str) -> tuple[Span, ...]:
    """Where it stands in the owner's own words: not in a quotation, an address or code."""
    return tuple(Span(*match.span()) for match in pattern.finditer(reading.read(text).plain))


def _emoji(text: str) -> tuple[Span, ...]:
    found = [] if text.isascii() else list(_own(_EMOJI, text))
    if any(face in text for face in (":)", ":-", ":D", ":P", ":(", ";)", ";-")):
        found += _own(_FACES, text)
    return tuple(sorted(found))


def _counts(text: str, words: WholeWords) -> Iterator[Count]:
    for number in _NUMBER.finditer(reading.read(text).plain):
        tail = compiled(words.counted).match(text, number.end())
        if tail is not None and text[max(number.start() - 1, 0) : number.start()] not in _IN_NUMBER:
            low = text[max(0, number.start() - 24) : number.start()].lower()
            yield Count(Span(number.start(), tail.end()), _value(number[0]), low.endswith(words.all_of))


def _value(said: str) -> int:
    return int("".join(filter(str.isdecimal, said))[:12])


def _days(text: str, words: WholeWords) -> Iterator[Day]:
    """The days of a month, looked for around each name of one."""
    low = reading.read(text).plain
    found: dict[Span, Day] = {}
    for month, name in enumerate(words.months, 1):
        at = low.find(name)
        while at >= 0:
            for pattern in words.dates if _DIGIT.search(text, max(0, at - _AROUND), at + _AROUND) else ():
                match = compiled(pattern).search(text, max(0, at - _AROUND), at + _AROUND)
                if match is not None and match.start("month") == at:
                    found[Span(*match.span())] = _day(match, month, text, words)
            at = low.find(name, at + 1)
    yield from (found[span] for span in sorted(found))


def _day(match: re.Match[str], month: int, text: str, words: WholeWords) -> Day:
    weekday, year = match["weekday"], match["year"]
    starts = [sentence.start for sentence in reading.read(text).sentences]
    start = starts[max(bisect_right(starts, match.start()) - 1, 0)] if starts else 0
    return Day(
        span=Span(*match.span()),
        weekday=words.weekdays.index(weekday.lower()) if weekday else None,
        day=int(match["day"]),
        month=month,
        year=int(year) if year else None,
        to_come=compiled(words.future.pattern).search(text, max(start, match.start() - 300), match.start()) is not None,
    )

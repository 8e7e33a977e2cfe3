"""The promises that a text makes: found, with their words, the day that is said and who sees to it.

They are proposals: the owner confirms, edits or declines each. A pattern sees wording, not intent, so it is meant to
find too many rather than too few in the two parts that promise, and only plain promises elsewhere.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from dataclasses import replace
from datetime import date
from functools import cache, lru_cache

from apology_studio.core import markup, text
from apology_studio.core.data import dataclass
from apology_studio.core.days import Reading, Sense
from apology_studio.core.days.reading import read_days
from apology_studio.core.draft import Draft, Kind, Part, Promise
from apology_studio.core.language_tag import base_language
from apology_studio.core.rest import rests
from apology_studio.core.windows import compiled

DECLINED = "promise:"
"""What `Draft.kept` remembers of a sentence that the owner says is no promise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseWords:
    """How a language promises, as regular expressions without regard to case."""

    language: str
    says: tuple[str, ...]
    """A sentence with one of these promises."""
    dated: tuple[str, ...] = ()
    """A sentence with one of these promises if it names a day to come: 'an outside check'."""
    started: str = ""
    """After or before 'from today' this promises: 'two of us count'."""
    repeated: str = ""
    """With 'every morning' this promises: 'we compare'."""
    never: tuple[str, ...] = ()
    """A sentence with one of these is none, whatever else it says."""
    waits: str = ""
    """Days in such a sentence count from something that the reader does: 'if you', 'send me'."""
    again: str = ""
    """'It will not happen again'."""
    measure: str = ""
    """Words that show a change was made: 'we have added', 'two of us'."""
    speaker: str = ""
    """Who speaks: then the one who signs sees to it."""
    who: str = ""
    """Somebody else who sees to it, as the group `who`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A promise that was found, to be confirmed."""

    text: str
    """The words, as a line of the list: the sentence without its stop."""
    said: str
    """The whole sentence: it is not proposed again once it is on the list or was declined."""
    part: Part | None = None
    """Where it stands; None in a text without parts."""
    days: tuple[date, ...] = ()
    """The day that it names. Several: the owner is asked which. None: the owner is asked for one."""
    day_words: str = ""
    """The words that say when."""
    repeats: bool = False
    """Whether it is kept again and again: it may stay without a day."""
    who: str = ""

    @property
    def due(self) -> date | None:
        """The day, where only one can be meant."""
        return self.days[0] if len(self.days) == 1 else None

    @property
    def asks(self) -> bool:
        """Whether the owner must say which day, or give one."""
        return len(self.days) != 1 and not self.repeats

    def promise(self, made_on: date, due: date | None = None) -> Promise:
        """The promise, as the owner confirms it; `made_on` is the day of the letter."""
        return Promise(text=self.text, due=due or self.due, who=self.who, said=self.said, made_on=made_on)


@cache
def promise_languages() -> tuple[str, ...]:
    """The languages in which promises are found."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(__path__)))


def promise_words(language: str) -> PromiseWords | None:
    """How that language (a BCP 47 tag) promises; None where nobody has written it yet."""
    base = base_language(language)
    if base not in promise_languages():
        return None
    words: PromiseWords = importlib.import_module(f"{__name__}.{base}").WORDS
    return words


@lru_cache(maxsize=128)
def find_promises(said: str, language: str, dated: date, part: Part | None = None) -> tuple[Proposal, ...]:
    """The promises in a text that carries the date `dated`, in its order. `part` is where the text stands."""
    words = promise_words(language)
    if words is None or not said.strip():
        return ()
    plain = markup.plain(said)
    found = []
    for span in text.sentences(plain, language):
        sentence = span.of(plain).strip()
        readings = read_days(sentence, language, dated)
        if _promises(sentence, words, readings, dated):
            found.append(_proposal(sentence, words, readings, dated, part))
    return tuple(found)


@lru_cache(maxsize=128)
def as_promises(said: str, language: str, dated: date) -> tuple[Proposal, ...]:
    """Every sentence of a text as if it promised: what is on the list was confirmed, however it is worded."""
    words = promise_words(language)
    plain = markup.plain(said)
    rows = (span.of(plain).strip() for span in text.sentences(plain, language)) if words is not None else ()
    return tuple(_as_promise(row, language, dated) for row in rows)


@lru_cache(maxsize=1024)  # of a text that is being written all sentences but one stay
def _as_promise(row: str, language: str, dated: date) -> Proposal:
    words = promise_words(language)
    assert words is not None
    return _proposal(row, words, read_days(row, language, dated), dated, None)


def _promises(sentence: str, words: PromiseWords, readings: tuple[Reading, ...], dated: date) -> bool:
    if sentence.rstrip('"”’»)').endswith(("?", "؟")) or any(_has(pattern, sentence) for pattern in words.never):
        return False
    if any(_outside_quotes(pattern, sentence) for pattern in words.says):
        return True
    coming = any(_ahead(reading, dated) for reading in readings)
    if coming and any(_outside_quotes(pattern, sentence) for pattern in words.dated):
        return True
    senses = {reading.sense for reading in readings if reading.sense is not Sense.START or _ahead(reading, dated)}
    started = Sense.START in senses and bool(words.started) and _has(words.started, sentence)
    return started or (Sense.REPEAT in senses and bool(words.repeated) and _has(words.repeated, sentence))


def _has(pattern: str, sentence: str) -> bool:
    return compiled(pattern).search(sentence) is not None


def _outside_quotes(pattern: str, sentence: str) -> bool:
    """Whether it is said by the letter itself, and not by somebody whom the letter quotes."""
    return any(not _quoted(sentence, match.start()) for match in compiled(pattern).finditer(sentence))


def _quoted(sentence: str, at: int) -> bool:
    before = sentence[:at]
    return before.count("“") > before.count("”") or before.count("«") > before.count("»") or before.count('"') % 2 == 1


def _ahead(reading: Reading, dated: date) -> bool:
    return any(day >= dated for day in reading.days)


def _proposal(
    sentence: str, words: PromiseWords, readings: tuple[Reading, ...], dated: date, part: Part | None
) -> Proposal:
    waiting = bool(words.waits) and _has(words.waits, sentence)
    named = [reading for reading in readings if reading.days and _ahead(reading, dated)]
    days, day_words = _days(named, sentence) if not waiting else ((), "")
    return Proposal(
        text=_line(sentence),
        said=sentence,
        part=part,
        days=days,
        day_words=day_words,
        repeats=not days and any(reading.sense is Sense.REPEAT for reading in readings),
        who=_who(sentence, words),
    )


def _days(named: list[Reading], sentence: str) -> tuple[tuple[date, ...], str]:
    """The day of a sentence: deadlines before starts; two different ones are asked about."""
    deadlines = [reading for reading in named if reading.sense is Sense.DAY] or named
    days = tuple(sorted({day for reading in deadlines for day in reading.days}))
    said = ", ".join(reading.span.of(sentence) for reading in deadlines)
    return days, said


def _line(sentence: str) -> str:
    line = " ".join(sentence.strip(" -–•*").split())
    line = line.rstrip(".!。") if not line.endswith("...") else line
    return line[:1].upper() + line[1:]


def _who(sentence: str, words: PromiseWords) -> str:
    match = compiled(words.who).search(sentence) if words.who else None
    if match is None:
        return ""
    who = match["who"].strip(" ,")
    return who[:1].upper() + who[1:]


def dated_on(draft: Draft) -> date:
    """The day that relative words count from: the date of the statement, else the day on which the draft began."""
    return draft.dated or draft.created.date()


PROMISING = (Part.PREVENTION, Part.REPAIR, Part.CONTACT, Part.SORRY, Part.EXPLANATION, Part.RESPONSIBILITY)
"""The parts, those that promise first."""


def proposals(draft: Draft) -> tuple[Proposal, ...]:
    """The promises in the parts that are neither on the list nor declined. Who speaks in the letter sees to them."""
    if draft.kind is Kind.HOLDING or rests(draft):
        return ()
    known = {promise.said for promise in draft.promises} | {promise.text for promise in draft.promises}
    dated = dated_on(draft)
    found: list[Proposal] = []
    for part in PROMISING:
        written = draft.part(part)
        for box in (written.line, written.more):
            found += find_promises(box, draft.language, dated, part)
    open_ones = [p for p in found if not {p.said, p.text} & known and f"{DECLINED}{p.said}" not in draft.kept]
    speaker = draft.business.spokesperson.strip()
    return tuple(each if each.who else replace(each, who=speaker) for each in dict.fromkeys(open_ones))


def never_again_alone(said: str, language: str) -> re.Match[str] | None:
    """Where a text says that it will not happen again and names nothing that changes; None where it does neither."""
    words = promise_words(language)
    if words is None or not words.again:
        return None
    match = compiled(words.again).search(said)
    if match is None:
        return None
    rest = f"{said[: match.start()]} {said[match.end() :]}"
    changes = bool(words.measure) and _has(words.measure, rest)
    return None if changes or find_promises(rest, language, date(2000, 1, 3)) else match

"""What a text says that must be the same everywhere: numbers, amounts, days, times, links and ways to reach people.

A mention is compared by what it means: `1,200` is `1200`, `1:30 pm` is `13:30`, `Tuesday 19 May` is `19 May`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from enum import StrEnum
from functools import cache, lru_cache

from apology_studio.core.data import dataclass
from apology_studio.core.days import Sense
from apology_studio.core.days.reading import read_days
from apology_studio.core.phone_numbers import digits, phone_numbers
from apology_studio.core.text import Span, sentences


class Kind(StrEnum):
    """What is mentioned."""

    MAIL = "mail"
    LINK = "link"
    PHONE = "phone"
    MONEY = "money"
    TIME = "time"
    DAY = "day"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Mention:
    """A place of a text, and what it means."""

    kind: Kind
    span: Span
    text: str
    """As it is written."""
    value: str
    """What it means. Of a day: its ISO dates, or the number of a weekday that stands alone."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as a row of words; what sentences are compared by is made once."""

    words: tuple[str, ...]
    """In small letters; a mention by its kind alone, so that all of a kind are the same."""
    placed: tuple[tuple[int, Mention], ...]
    """The mentions, each with its place among the words."""
    bag: frozenset[tuple[str, int]]
    """The words, the second of two alike being another one: what two bags share can be counted."""
    content: frozenset[str]
    """What it is about: the beginnings of its longer words."""
    mentions: tuple[Mention, ...]


_LONG, _STEM = 5, 5
"""How long a word of content is, and by how much of it two are the same."""


def sentence_of(words: Iterable[str], placed: Iterable[tuple[int, Mention]] = ()) -> Sentence:
    """The sentence of these words, some of which stand for mentions."""
    row = tuple(words)
    count: Counter[str] = Counter()
    bag = set()
    for word in row:
        bag.add((word, count[word]))
        count[word] += 1
    content = frozenset(word[:_STEM] for word in row if len(word) >= _LONG and word[0] != "<")
    return _sentence(row, tuple(placed), frozenset(bag), content)


def _sentence(
    words: tuple[str, ...],
    placed: tuple[tuple[int, Mention], ...],
    bag: frozenset[tuple[str, int]],
    content: frozenset[str],
) -> Sentence:
    return Sentence(words, placed, bag, content, tuple(mention for _, mention in placed))


def joined(rows: Iterable[Sentence]) -> Sentence:
    """Several sentences as one row of words."""
    words: list[str] = []
    placed: list[tuple[int, Mention]] = []
    for row in rows:
        placed += ((len(words) + place, mention) for place, mention in row.placed)
        words += row.words
    return sentence_of(words, placed)


@lru_cache(maxsize=64)  # every own wording and every part, each read once until it changes
def read(text: str, language: str, dated: date) -> tuple[Sentence, ...]:
    """The sentences of `text`; days are read against `dated`, the day of the letter. No mention goes over an end."""
    spans = sentences(text, language)
    return tuple(_moved(_read_sentence(span.of(text), language, dated), span.start) for span in spans)


@lru_cache(maxsize=1024)  # of a text that is being written all sentences but one stay, and other channels have them too
def _read_sentence(said: str, language: str, dated: date) -> Sentence:
    words: list[str] = []
    placed = []
    position = 0
    for mention in mentions(said, language, dated):
        words += _words(said[position : mention.span.start])
        placed.append((len(words), mention))
        words.append(f"<{mention.kind}>")
        position = mention.span.end
    words += _words(said[position:])
    return sentence_of(words, placed)


def _moved(sentence: Sentence, by: int) -> Sentence:
    """The sentence with its mentions so much further on."""
    if not by or not sentence.placed:
        return sentence
    placed = tuple((place, _shifted(mention, by)) for place, mention in sentence.placed)
    return _sentence(sentence.words, placed, sentence.bag, sentence.content)


def _shifted(mention: Mention, by: int) -> Mention:
    return Mention(mention.kind, mention.span.moved(by), mention.text, mention.value)


_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


_MARKS = re.compile("[\u064b-\u0652\u0670\u0640]")
"""Arabic vowel signs, and the stroke that only lengthens a word: some write them, some do not."""
_SPELT = str.maketrans("أإآىة", "ااايه")
"""Arabic letters that are often written for one another."""


def folded(text: str) -> str:
    """Arabic as all spell it, for comparing words; other scripts as they are."""
    return _MARKS.sub("", text).translate(_SPELT)


def _words(text: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in _WORD.findall(folded(text))]


def mentions(text: str, language: str, dated: date) -> tuple[Mention, ...]:
    """Every mention in `text`, in order; of two at one place the more telling. Arabic figures mean what others do."""
    taken: list[Mention] = []
    """In order, none meeting another: only its two neighbours can meet a new one."""
    for mention in _candidates(western(text), language, dated):
        place = bisect_left(taken, mention.span.start, key=_start)
        before, after = taken[place - 1 : place] if place else [], taken[place : place + 1]
        if all(m.span.end <= mention.span.start for m in before) and all(
            mention.span.end <= m.span.start for m in after
        ):
            taken.insert(place, replace(mention, text=mention.span.of(text)))
    return tuple(taken)


_WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٬٫٪", "01234567890123456789,.%")


def western(text: str) -> str:
    """The text with Western figures and signs for Arabic and Persian ones, each in its place."""
    return text.translate(_WESTERN)


def _start(mention: Mention) -> int:
    return mention.span.start


_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_IN_LINK = r"[^\s<>()\[\]\"“”]{1,2000}"
_LINK = re.compile(
    rf"(?<![\w@.])(?:(?i:https?://){_IN_LINK}|(?:[a-z0-9-]{{1,63}}\.){{1,4}}[a-z]{{2,24}}(?![\w.@])(?:/{_IN_LINK})?)"
)
_LINK_END = ".,;:!?*_'’\u061f\u060c\u061b"
_AMOUNT = r"\d+(?:[.,'’\u00a0\u202f ]\d{3})*(?:[.,]\d{1,2})?"
_CURRENCY = r"[$€£¥₹₽₺﷼]|USD|EUR|GBP|CHF|CAD|AUD|JPY|SAR|AED|EGP|MXN|ARS|COP"
_NAMED = "euros?|pounds?|dollars?|dólares|pesos|libras|ريال|ريالا|درهم|درهما|دينار|دينارا|جنيه|جنيها|دولار|دولارا|يورو"
_MONEY = re.compile(
    rf"(?P<before>{_CURRENCY})[ \u00a0\u202f]?(?P<a>{_AMOUNT})(?![\d/])"
    rf"|(?<![\d.,/])(?P<b>{_AMOUNT})[ \u00a0\u202f]?(?P<after>{_CURRENCY}|{_NAMED})(?!\w)"
)
_TIME = re.compile(
    r"(?<![\d:.,/])(?P<h>[01]?\d|2[0-4])(?:[:h](?P<m>[0-5]\d))(?![\d:/])(?:[ \u00a0]?(?P<half>[ap])\.?m\b\.?)?"
    r"|(?<![\d:.,/])(?P<h2>1[0-2]|0?[1-9])(?:\.(?P<m2>[0-5]\d))?[ \u00a0]?(?P<half2>[ap])\.?m\b\.?",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?<![\w.,/:+\-])\d+(?:[.,'’\u00a0\u202f]\d+)*(?:/\d+)?(?![\w/:]|[.,]\d)(?:[ \u00a0]?%)?")
_COUNTED = (
    ("en", "two three four five six seven eight nine ten eleven twelve"),
    ("es", "dos tres cuatro cinco seis siete ocho nueve diez once doce"),
    ("ar", "اثنين/اثنتين ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني تسعة/تسع عشرة/عشر"),
)
"""Number words that are never anything else; 'one' may be a pronoun."""


def _candidates(text: str, language: str, dated: date) -> Iterator[Mention]:
    for match in _MAIL.finditer(text):
        yield _of(Kind.MAIL, match, match[0].lower().rstrip("."))
    for match in _LINK.finditer(text):
        yield _link(text, match)
    for span in phone_numbers(text):
        yield Mention(Kind.PHONE, span, span.of(text), digits(span.of(text)))
    for match in _MONEY.finditer(text):
        yield _of(Kind.MONEY, match, f"{match['before'] or match['after']} {_plain_number(match['a'] or match['b'])}")
    for match in _TIME.finditer(text):
        yield _of(Kind.TIME, match, _clock(match))
    yield from _days(text, language, dated)
    for match in _NUMBER.finditer(text):
        yield _of(Kind.NUMBER, match, _plain_number(match[0]))
    words = _number_words(language.split("-")[0])
    for match in _WORD.finditer(text) if words else ():
        if match[0].lower() in words:
            yield _of(Kind.NUMBER, match, words[match[0].lower()])


def _of(kind: Kind, match: re.Match[str], value: str) -> Mention:
    return Mention(kind, Span(*match.span()), match[0], value)


def _link(text: str, match: re.Match[str]) -> Mention:
    span = Span(match.start(), match.start() + len(match[0].rstrip(_LINK_END)))
    return Mention(Kind.LINK, span, span.of(text), plain_link(span.of(text)))


def plain_link(address: str) -> str:
    """An address without what does not tell it from another: scheme, `www.`, last slash, capitals in a host."""
    rest = re.sub(r"(?i)^https?://(www\.)?|^www\.", "", address.strip()).rstrip("/")
    host, slash, path = rest.partition("/")
    return host.lower() + slash + path


def _plain_number(said: str) -> str:
    """`1,200` and `1 200` as 1200, `2.5` and `2,5` as 2.5; a score such as 3/1 stays."""
    said = re.sub(r"[,.'’\u00a0\u202f ](?=\d{3}(?:\D|$))", "", said)
    said = re.sub(r"[\u00a0 ]", "", said).replace(",", ".")
    return re.sub(r"\.0+$", "", said)


def _clock(match: re.Match[str]) -> str:
    hour, minute = int(match["h"] or match["h2"]), int(match["m"] or match["m2"] or 0)
    half = (match["half"] or match["half2"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02}:{minute:02}"


def _days(text: str, language: str, dated: date) -> Iterator[Mention]:
    for reading in read_days(text, language, dated):
        said = reading.span.of(text)
        if not reading.days or reading.sense is Sense.REPEAT:
            continue
        weekday = not any(c.isdigit() for c in said) and len({day.weekday() for day in reading.days}) == 1
        bare = weekday and len(said.split()) == 1 and reading.days != (dated,)
        numbers = {int(number) for number in re.findall(r"\d{1,2}(?!\d)", said)}
        meant = [day for day in reading.days if day.day in numbers] or reading.days  # 'Tuesday 20 May' on a Wednesday
        value = str(reading.days[0].weekday()) if bare else " ".join(day.isoformat() for day in meant)
        yield Mention(Kind.DAY, reading.span, said, value)


@cache
def _number_words(language: str) -> dict[str, str]:
    return {
        word: str(number)
        for code, rows in _COUNTED
        if code == language
        for number, words in enumerate(rows.split(), 2)
        for word in words.split("/")
    }


def same(one: Mention, other: Mention) -> bool:
    """Whether both mean the same. A weekday alone is the same as every day on which it falls; a telephone number is
    the same with and without its country."""
    if one.kind is Kind.PHONE:
        return _national(one, other) or _national(other, one)
    if one.kind is not Kind.DAY:
        return one.value == other.value
    if shared_days(one, other):
        return True
    return is_weekday(one) != is_weekday(other) and bool(_weekdays(one) & _weekdays(other))


def shared_days(one: Mention, other: Mention) -> bool:
    """Whether both can mean one and the same day; a weekday alone only another such."""
    return not set(one.value.split()).isdisjoint(other.value.split())


def is_weekday(mention: Mention) -> bool:
    """Whether it is a weekday that stands alone."""
    return mention.kind is Kind.DAY and len(mention.value) == 1


def _weekdays(mention: Mention) -> set[int]:
    return {int(v) if len(v) == 1 else date.fromisoformat(v).weekday() for v in mention.value.split()}


def _national(one: Mention, other: Mention) -> bool:
    return one.value.endswith(other.value.lstrip("0"))

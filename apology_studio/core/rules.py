"""A check as data: what it finds, where it reads, why it matters, who says so."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from apology_studio.core.draft import Part, Voice
from apology_studio.core.messages import Message
from apology_studio.core.phrases import Voiced
from apology_studio.core.text import Span


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    """It takes the apology back, or leaves out what makes it one."""
    WARNING = "warning"
    """It weakens the apology."""
    HINT = "hint"
    """Style."""


class Reach(StrEnum):
    """How far around a match a rule looks for what excuses it."""

    SENTENCE = "sentence"
    NEXT = "next"
    """The sentence of the match and the one after it."""
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """Words to use instead."""

    label: str
    replace: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that a reader will feel."""

    rule_id: str
    category: str
    severity: Severity
    message: Message
    """What a reader sees: the title of the card."""
    why: Message
    source: str
    part: Part | None = None
    """The part where it stands; None in a text without parts."""
    box: str = ""
    """'line' or 'more'."""
    span: Span | None = None
    """Where, in code points of the box's text; None for something that is missing."""
    quote: str = ""
    fixes: tuple[Fix, ...] = ()

    @property
    def key(self) -> str:
        """What 'Keep mine' remembers: this rule at this wording."""
        return f"{self.rule_id}:{self.quote}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A wording that backfires, as one literal with the sentences that prove it."""

    id: str
    category: str
    severity: Severity
    pattern: str
    """Regular expression, case ignored. A group called `mark` narrows what is underlined."""
    words: tuple[str, ...] = ()
    """Small-letter beginnings of which a sentence must have one, or it is not read: this keeps a check quick."""
    unless: str = ""
    """A pattern that excuses a match, such as words that own what the match points at."""
    reach: Reach = Reach.SENTENCE
    """Where `unless` looks."""
    ordinary: bool = True
    """Whether it also reads in a text that neither apologises nor defends itself."""
    parts: frozenset[Part] = frozenset(Part)
    """The parts in which it reads."""
    message: Message
    why: Message
    source: str
    fix: Voiced | None = None
    """Words to use instead, if they fit every match; they take a capital where the match has one."""
    flags: tuple[str, ...]
    """Sentences that it must flag."""
    passes: tuple[str, ...]
    """Sentences that it must pass."""


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, made ready once."""
    return re.compile(pattern, re.IGNORECASE)


def apply(
    rule: Rule, text: str, part: Part | None = None, box: str = "", voice: Voice = Voice.I
) -> tuple[Finding, ...]:
    """Every place in `text` where the rule holds."""
    found = []
    for match in matches(rule.pattern, rule.words, text):
        if _excused(rule, text, match.start()):
            continue
        group = "mark" if "mark" in match.groupdict() else 0
        start, end = match.span(group)
        found.append(
            Finding(
                rule_id=rule.id,
                category=rule.category,
                severity=rule.severity,
                message=rule.message,
                why=rule.why,
                source=rule.source,
                part=part,
                box=box,
                span=Span(start, end),
                quote=text[start:end],
                fixes=_fixes(rule, text[start:end], voice),
            )
        )
    return tuple(found)


def matches(pattern: str, words: tuple[str, ...], text: str) -> Iterator[re.Match[str]]:
    """Where a pattern holds. With `words`, a match begins in a sentence that has one of them, and ends by the end of
    the sentence after it.
    """
    if not words:
        yield from compiled(pattern).finditer(text)
        return
    for start, end, after in _sentences_with(words, text):
        yield from (match for match in compiled(pattern).finditer(text, start, after) if match.start() < end)


def _sentences_with(words: tuple[str, ...], text: str) -> list[tuple[int, int, int]]:
    """Start and end of each sentence that has one of the words, and the end of the sentence after it."""
    low, ends = lowered(text), _sentence_ends(text)
    having = set()
    for word in words:
        at = low.find(word)
        while at >= 0:
            having.add(number := bisect_right(ends, at))
            at = low.find(word, ends[number])
    return [_bounds(ends, number) for number in sorted(having)]


def _bounds(ends: tuple[int, ...], number: int) -> tuple[int, int, int]:
    return (ends[number - 1] if number else 0, ends[number], ends[min(number + 1, len(ends) - 1)])


def _excused(rule: Rule, text: str, at: int) -> bool:
    if not rule.unless:
        return False
    ends = _sentence_ends(text)
    start, end, after = _bounds(ends, min(bisect_right(ends, at), len(ends) - 1))
    first, last = {Reach.SENTENCE: (start, end), Reach.NEXT: (start, after), Reach.TEXT: (0, len(text))}[rule.reach]
    return compiled(rule.unless).search(text, first, last) is not None


@lru_cache(maxsize=64)
def lowered(text: str) -> str:
    """The text in small letters, each in its old place."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


@lru_cache(maxsize=64)
def _sentence_ends(text: str) -> tuple[int, ...]:
    """Where each sentence ends, with the space after it; the last one ends one past the text."""
    return (*(match.end() for match in compiled(r"[.!?][\"”’')]?\s|\n").finditer(text)), len(text) + 1)


def _fixes(rule: Rule, quote: str, voice: Voice) -> tuple[Fix, ...]:
    if rule.fix is None:
        return ()
    words = rule.fix.of(voice)
    if quote[:1].isupper():
        words = words[:1].upper() + words[1:]
    return (Fix(label=words, replace=words),)

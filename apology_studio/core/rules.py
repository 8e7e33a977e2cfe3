"""A check as data: what it finds, where it reads, why it matters, who says so."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

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
    for match in compiled(rule.pattern).finditer(text):
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


def _fixes(rule: Rule, quote: str, voice: Voice) -> tuple[Fix, ...]:
    if rule.fix is None:
        return ()
    words = rule.fix.of(voice)
    if quote[:1].isupper():
        words = words[:1].upper() + words[1:]
    return (Fix(label=words, replace=words),)

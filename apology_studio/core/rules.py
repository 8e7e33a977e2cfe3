"""A check as data: what it finds, where it reads, why it matters, who says so."""

from __future__ import annotations

from enum import StrEnum

from apology_studio.core.data import dataclass
from apology_studio.core.draft import Part, Voice
from apology_studio.core.messages import Message
from apology_studio.core.phrases import Voiced
from apology_studio.core.text import Span
from apology_studio.core.windows import bounds_at, compiled
from apology_studio.core.wording import Phrase


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
    AROUND = "around"
    """The sentence before it, too."""
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """Words to use instead."""

    label: str
    replace: str
    model: bool = False
    """Whether it is a model sentence to adapt, and not the owner's own with other words."""


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

    @property
    def must(self) -> bool:
        """Whether it must be fixed: an error."""
        return self.severity is Severity.ERROR


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A wording that backfires, as one literal with the sentences that prove it."""

    id: str
    category: str
    severity: Severity
    phrases: tuple[Phrase, ...] = ()
    """What it looks for, in the language of `core/wording.py`."""
    excuses: tuple[Phrase, ...] = ()
    """What excuses it, such as words that own what it points at."""
    needs: tuple[Phrase, ...] = ()
    """What must stand within reach as well; nothing if empty."""
    negation: bool = True
    """Whether a `not` or `no` right before it excuses it."""
    comma: bool = False
    """Whether a comma right before it is underlined too, because it goes with it."""
    pattern: str = ""
    """Regular expression, case ignored, on the text as it is written, for what phrases cannot say. A group called
    `mark` narrows what is underlined."""
    words: tuple[str, ...] = ()
    """For `pattern`: small-letter beginnings of which a sentence must have one, or it is not read."""
    unless: str = ""
    """For `pattern`: another that excuses a match."""
    reach: Reach = Reach.SENTENCE
    """Where `excuses`, `needs` and `unless` look."""
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


def finding(
    rule: Rule, text: str, span: Span, *, part: Part | None = None, box: str = "", voice: Voice = Voice.I
) -> Finding:
    """What a rule has to say of a stretch of a text."""
    quote = span.of(text)
    return Finding(
        rule_id=rule.id,
        category=rule.category,
        severity=rule.severity,
        message=rule.message,
        why=rule.why,
        source=rule.source,
        part=part,
        box=box,
        span=span,
        quote=quote,
        fixes=_fixes(rule, quote, voice),
    )


def excused(rule: Rule, text: str, at: int) -> bool:
    """Whether what `unless` names excuses a match of the pattern that begins there."""
    if not rule.unless:
        return False
    start, end, after = bounds_at(text, at)
    first, last = {
        Reach.SENTENCE: (start, end),
        Reach.NEXT: (start, after),
        Reach.AROUND: (start, after),
        Reach.TEXT: (0, len(text)),
    }[rule.reach]
    return compiled(rule.unless).search(text, first, last) is not None


def _fixes(rule: Rule, quote: str, voice: Voice) -> tuple[Fix, ...]:
    if rule.fix is None:
        return ()
    words = rule.fix.of(voice)
    if quote[:1].isupper():
        words = words[:1].upper() + words[1:]
    return (Fix(label=words, replace=words),)

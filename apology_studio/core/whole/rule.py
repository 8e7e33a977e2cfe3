"""A check of the whole letter as data, and how what it finds becomes a finding."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from apology_studio.core.data import dataclass
from apology_studio.core.draft import Part
from apology_studio.core.messages import Message
from apology_studio.core.rules import Finding, Fix, Severity
from apology_studio.core.text import Span
from apology_studio.core.whole.reading import Passage, Whole


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a check of the whole holds."""

    passage: Passage | None = None
    span: Span | None = None
    """In the passage; None where something is missing, or where no single word is meant."""
    part: Part | None = None
    """The part that is meant where there is no passage."""
    values: tuple[tuple[str, str | int | Message], ...] = ()
    """What the words of the finding name."""
    severity: Severity | None = None
    """Where it differs from the rule's."""
    fixes: tuple[Fix, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeRule:
    """Something that only the whole letter shows, as one literal."""

    id: str
    category: str
    severity: Severity
    look: Callable[[Whole], Iterable[Hit]]
    message: Message
    why: Message
    source: str

    def findings(self, whole: Whole) -> Iterable[Finding]:
        """What it finds in this letter."""
        for hit in self.look(whole):
            passage = hit.passage or Passage("", hit.part)
            yield Finding(
                rule_id=self.id,
                category=self.category,
                severity=hit.severity or self.severity,
                message=self.message.with_values(**dict(hit.values)) if hit.values else self.message,
                why=self.why.with_values(**dict(hit.values)) if hit.values else self.why,
                source=self.source,
                part=passage.part,
                box=passage.box if hit.span is not None else "",
                span=hit.span,
                quote=hit.span.of(passage.text) if hit.span is not None else "",
                fixes=hit.fixes,
            )


def harder(severity: Severity) -> Severity:
    """One step harder: where the harm is grave."""
    return {Severity.HINT: Severity.WARNING}.get(severity, Severity.ERROR)

"""Labelled texts, and how a checker is scored on them.

A finding is right when either of two readers marked an overlapping span of its category; a span is wanted when both
did. Components are compared where the two agree. A text with one reader is read as if the second agreed with the first.
Texts that are no apology (`control`) count their findings only.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

CATEGORIES = frozenset(
    {
        "conditional",
        "sorry_but",
        "feelings_not_act",
        "misunderstanding",
        "fine_print",
        "blame_third_party",
        "blame_customer",
        "blame_staff",
        "blame_circumstance",
        "agentless",
        "minimising",
        "boilerplate_inconvenience",
        "seriously_cliche",
        "self_praise",
        "good_intent",
        "denial",
        "attack_critic",
        "intensifier",
        "comparison",
        "move_on",
        "over_explaining",
        "vague_promise",
        "euphemism",
        "legalese",
        "third_person",
        "silver_lining",
        "self_pity",
        "pivot_promo",
        "humour",
        "hedged_performative",
        "vague_offence",
        "burden_customer",
    }
)
"""What readers label. A finding of another category is listed apart."""
CONTROL = "control"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A stretch of a text with its category."""

    category: str
    start: int
    end: int
    error: bool = False
    """Whether it is a finding that takes the apology back."""

    def meets(self, other: Mark) -> bool:
        """Whether the two overlap, whatever they are called."""
        return self.start < other.end and other.start < self.end

    def agrees(self, other: Mark) -> bool:
        """Whether the two overlap and are called the same."""
        return self.category == other.category and self.meets(other)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """What one reader saw in a text."""

    present: Mapping[str, bool]
    spans: tuple[Mark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A text with what two readers saw in it."""

    id: str
    kind: str
    group: str
    text: str
    first: Reader
    second: Reader | None

    @property
    def other(self) -> Reader:
        """The second reader, or the first once more."""
        return self.second or self.first

    @property
    def marked(self) -> tuple[Mark, ...]:
        """Every span that either reader marked."""
        return self.first.spans + self.other.spans

    @property
    def wanted(self) -> tuple[Mark, ...]:
        """The first reader's spans, of those that both marked."""
        if self.second is None:
            return self.first.spans
        return tuple(span for span in self.first.spans if any(map(span.agrees, self.second.spans)))

    @property
    def agreed(self) -> dict[str, bool]:
        """The components of which both readers say the same."""
        return {name: there for name, there in self.first.present.items() if self.other.present.get(name) == there}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a checker says of a text."""

    findings: tuple[Mark, ...]
    present: frozenset[str]


@dataclass(slots=True)
class Counts:
    """Of one category: findings that are right and wrong; spans that were found, of those wanted."""

    right: int = 0
    wrong: int = 0
    found: int = 0
    wanted: int = 0

    @property
    def precision(self) -> float:
        """The share of findings that are right."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 0.0

    @property
    def recall(self) -> float:
        """The share of wanted spans that are found."""
        return self.found / self.wanted if self.wanted else 0.0

    def __iadd__(self, other: Counts) -> Counts:
        self.right += other.right
        self.wrong += other.wrong
        self.found += other.found
        self.wanted += other.wanted
        return self


@dataclass(slots=True)
class Presence:
    """Of one component: texts in which it is rightly seen, wrongly seen, and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where it is nowhere, and nowhere seen."""
        all_of_it = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / all_of_it if all_of_it else 1.0


@dataclass(slots=True)
class Fault:
    """What was wrong about one text."""

    id: str
    lines: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Score:
    """The counts over all texts."""

    texts: int = 0
    categories: dict[str, Counts] = field(default_factory=dict)
    components: dict[str, Presence] = field(default_factory=dict)
    controls: int = 0
    control_findings: int = 0
    control_errors: int = 0
    others: int = 0
    """Findings of categories that no reader uses."""
    faults: list[Fault] = field(default_factory=list)

    @property
    def total(self) -> Counts:
        """All categories together."""
        total = Counts()
        for counts in self.categories.values():
            total += counts
        return total

    @property
    def macro_f1(self) -> float:
        """The mean over the components."""
        return sum(one.f1 for one in self.components.values()) / len(self.components) if self.components else 0.0

    @property
    def per_control(self) -> float:
        """Findings on a text that is no apology."""
        return self.control_findings / self.controls if self.controls else 0.0

    @property
    def worst(self) -> list[Fault]:
        """The texts with most wrong about them first."""
        return sorted((f for f in self.faults if f.lines), key=lambda fault: (-len(fault.lines), fault.id))


def score(rows: Iterable[Labelled], answers: Mapping[str, Answer]) -> Score:
    """The answers against the labels."""
    found = Score()
    for row in rows:
        found.texts += 1
        found.faults.append(fault := Fault(row.id))
        if row.kind == CONTROL:
            _count_control(found, answers[row.id], row, fault)
        else:
            _count_findings(found, answers[row.id], row, fault)
            _count_wanted(found, answers[row.id], row, fault)
            _count_components(found, answers[row.id], row, fault)
    return found


def _count_control(found: Score, answer: Answer, row: Labelled, fault: Fault) -> None:
    found.controls += 1
    found.control_findings += len(answer.findings)
    found.control_errors += sum(finding.error for finding in answer.findings)
    fault.lines += [f"false alarm: {_said(row, finding)}" for finding in answer.findings]


def _count_findings(found: Score, answer: Answer, row: Labelled, fault: Fault) -> None:
    for finding in answer.findings:
        if finding.category not in CATEGORIES:
            found.others += 1
        elif any(map(finding.agrees, row.marked)):
            found.categories.setdefault(finding.category, Counts()).right += 1
        else:
            found.categories.setdefault(finding.category, Counts()).wrong += 1
            fault.lines.append(f"wrong: {_said(row, finding)}")


def _count_wanted(found: Score, answer: Answer, row: Labelled, fault: Fault) -> None:
    for span in row.wanted:
        counts = found.categories.setdefault(span.category, Counts())
        counts.wanted += 1
        if any(map(span.agrees, answer.findings)):
            counts.found += 1
        else:
            fault.lines.append(f"missed: {_said(row, span)}")


def _count_components(found: Score, answer: Answer, row: Labelled, fault: Fault) -> None:
    for name, truth in row.agreed.items():
        one = found.components.setdefault(name, Presence())
        seen = name in answer.present
        one.right += seen and truth
        one.wrong += seen and not truth
        one.missed += truth and not seen
        if seen != truth:
            fault.lines.append(f"{name} is {'missed' if truth else 'seen where it is not'}")


def _said(row: Labelled, mark: Mark) -> str:
    return f"{mark.category} {row.text[mark.start : mark.end]!r}"


def any_category(rows: Iterable[Labelled], answers: Mapping[str, Answer]) -> Counts:
    """The same for a checker that has no such categories: a finding is right wherever anything is marked."""
    counts = Counts()
    for row in (row for row in rows if row.kind != CONTROL):
        for finding in answers[row.id].findings:
            right = any(map(finding.meets, row.marked))
            counts.right += right
            counts.wrong += not right
        counts.wanted += len(row.wanted)
        counts.found += sum(any(map(span.meets, answers[row.id].findings)) for span in row.wanted)
    return counts


def read_corpus(path: Path, second: Path | None = None) -> list[Labelled]:
    """The texts of a JSONL file; a second reader's labels may be in a file of their own."""
    later = {row["id"]: row for row in _rows(second)} if second else {}
    return [_labelled(row, later.get(row["id"], row.get("second"))) for row in _rows(path)]


def halves(rows: Sequence[Labelled]) -> tuple[list[Labelled], list[Labelled]]:
    """Two halves, always the same; the texts of one group are on one side."""
    side = {row.id: hashlib.sha256(row.group.encode()).digest()[0] % 2 for row in rows}
    return [row for row in rows if not side[row.id]], [row for row in rows if side[row.id]]


def _rows(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def _labelled(row: dict[str, object], second: object) -> Labelled:
    text = str(row["text"])
    return Labelled(
        id=str(row["id"]),
        kind=str(row["kind"]),
        group=str(row.get("group", row["id"])),
        text=text,
        first=_reader(row, text),
        second=_reader(second, text) if isinstance(second, dict) else None,
    )


def _reader(labels: dict[str, object], text: str) -> Reader:
    present, spans = labels.get("present"), labels.get("spans")
    there = present if isinstance(present, dict) else {}
    marked = spans if isinstance(spans, list) else []
    marks = (_mark(span["category"], span["quote"], text) for span in marked)
    return Reader(
        present={name: bool(value) for name, value in there.items()},
        spans=tuple(mark for mark in marks if mark.start >= 0),
    )


def _mark(category: str, quote: str, text: str) -> Mark:
    """Where a quotation first stands; before the text where it does not."""
    at = text.find(quote)
    return Mark(category=category, start=at, end=at + len(quote))

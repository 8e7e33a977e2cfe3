"""What a reader will feel in a finished text, or in a draft's letter: the answer of `apology-studio check`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum

from apology_studio.core import markup
from apology_studio.core.components import Component, Found, find_components
from apology_studio.core.context import answers
from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft, Kind, Part
from apology_studio.core.finder import finder
from apology_studio.core.findings import beside, findings_in, findings_of, placeholder_at
from apology_studio.core.letter import Block, compose_letter
from apology_studio.core.measures import Measure
from apology_studio.core.mending import mended, voice_of
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message, in_english
from apology_studio.core.rules import Finding, Fix, Severity
from apology_studio.core.text import Span, clean, placeholders, words
from apology_studio.core.whole import look, whole_rules
from apology_studio.core.whole.reading import Passage, Whole

BETWEEN = "\n\n"
"""What stands between two blocks of the composed letter."""

NOT_YET = frozenset({"no-sorry", "no-contact"})
"""Findings that say: this part has text, but is not yet what it is called."""


class Verdict(StrEnum):
    """How an affected customer would take the text."""

    SINCERE = "sincere"
    MIXED = "mixed"
    BACKFIRES = "backfires"
    NONE = "n/a"
    """Nothing in it apologises or needs to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckResult:
    """What was found in a text. Every span is in code points of `text`."""

    id: str | int | None = None
    language: str
    text: str
    words: int
    components: tuple[Found, ...]
    findings: tuple[Finding, ...]
    """In the order of the text; each has a span, an empty one where something is missing."""
    composed: bool = False
    """Whether the text was composed from a draft, so that a reader of the result has not seen it yet."""

    @property
    def present(self) -> frozenset[Component]:
        """The components that are there."""
        return frozenset(found.component for found in self.components)

    @property
    def missing(self) -> tuple[Component, ...]:
        """The components that are not there, in the order of the checklist."""
        return tuple(component for component in Component if component not in self.present)

    @property
    def errors(self) -> int:
        """How many findings must be fixed."""
        return sum(finding.must for finding in self.findings)

    @property
    def verdict(self) -> Verdict:
        """Sincere: sorry with ownership or repair, and nothing that takes it back. Backfires: two things that do, or
        one and neither ownership nor repair.
        """
        substance = bool(self.present & {Component.RESPONSIBILITY, Component.REPAIR})
        if not self.errors and Component.SORRY not in self.present:
            return Verdict.NONE
        if not self.errors:
            return Verdict.SINCERE if substance else Verdict.MIXED
        return Verdict.MIXED if self.errors == 1 and substance else Verdict.BACKFIRES


def check_text(
    text: str,
    language: str = "en",
    *,
    text_id: str | int | None = None,
    markdown: bool = False,
    muted: frozenset[str] = frozenset(),
) -> CheckResult:
    """Check a text as it is given; with `markdown` only its words are counted without markup. The `muted` rules are
    silent. Takes any string.
    """
    components = find_components(text, language)
    sorry = any(component.component is Component.SORRY for component in components)
    voice = voice_of(text, language)
    found = finder(language).find(text, voice=voice)
    answering = answers(text, language, found, sorry=sorry)
    if not answering:
        found = finder(language).find(text, answering=False, voice=voice)
    said = tuple(mended(each, text, language, voice) for each in found)
    found = (*said, *beside(said, _of_the_whole(text, language, components, apologises=sorry and answering)))
    return CheckResult(
        id=text_id,
        language=language,
        text=text,
        words=words(markup.plain(clean(text).text) if markdown else text),
        components=components,
        findings=_in_order(finding for finding in found if finding.rule_id not in muted),
    )


def _of_the_whole(text: str, language: str, components: tuple[Found, ...], *, apologises: bool) -> list[Finding]:
    """What the whole text shows. One that does not apologise is only told, if so, that it is in another language."""
    whole = Whole(passages=(Passage(text),), language=language, components=components)
    silent = frozenset() if apologises else frozenset(rule.id for rule in whole_rules()) - {"other-language"}
    places = [placeholder_at(None, "", text, span) for span in placeholders(text)] if apologises else []
    return [f for f in (*look(whole), *places) if f.rule_id not in silent] if text.strip() else []


def check_draft(draft: Draft, language: str = "", *, muted: frozenset[str] = frozenset()) -> CheckResult:
    """Check the letter of a draft, each part by its own rules. `language` overrules the draft's own."""
    draft = draft.with_changes(language=language or draft.language)
    blocks = compose_letter(draft).blocks
    text = BETWEEN.join(block.text for block in blocks)
    result = check_text(text, draft.language, text_id=draft.id, markdown=True, muted=muted)
    result = replace(result, composed=True)
    findings = findings_of(draft, muted)
    if draft.kind is Kind.HOLDING or draft.kind.reports:  # blocks from the facts, or arranged around the promises
        return replace(result, findings=_in_order(_wherever(finding, text) for finding in findings))
    starts = _starts(blocks)
    by_part = {part: findings_in(draft, part) for part in starts}
    by_block = {block.part: block for block in blocks}
    found = [_in_letter(f, draft, by_block, starts, text) for f in findings]
    return replace(result, components=_components(blocks, by_part, result), findings=_in_order(found))


def _wherever(finding: Finding, text: str) -> Finding:
    """A finding in a box as one in the text composed from it, wherever its words came to stand."""
    start = max(text.find(finding.quote), 0)
    quote = finding.quote if text.startswith(finding.quote, start) else ""
    return replace(finding, span=Span(start, start + len(quote)), quote=quote)


def with_limit(result: CheckResult, name: str, measure: Measure, limit: int | None) -> CheckResult:
    """The result with a finding on what is above the limit of the channel called `name`, if anything is."""
    length = measure.length(result.text)
    if limit is None or length <= limit:
        return result
    start, end = _first_over(result.text, measure, limit), len(result.text)
    finding = Finding(
        rule_id="too-long",
        category="length",
        severity=Severity.ERROR,
        message=TOO_LONG.with_values(channel=name, over=length - limit, limit=limit),
        why=TOO_LONG_WHY,
        source="",
        span=Span(start, end),
        quote=result.text[start:end],
    )
    return replace(result, findings=_in_order([*result.findings, finding]))


TOO_LONG = Message("checks", QT_TRANSLATE_NOOP("checks", "Too long for {channel}: {over} over the limit of {limit}"))
TOO_LONG_WHY = Message("checks", QT_TRANSLATE_NOOP("checks", "The platform refuses it or cuts off the end."))


def as_json(result: CheckResult) -> str:
    """The result as one line of JSON, in the shape that scripts depend on. Halves of UTF-16 pairs are escaped."""
    shape = {
        "id": result.id,
        "language": result.language,
        "words": result.words,
        "present": {component.value: component in result.present for component in Component},
        "components": [
            {"component": f.component.value, "start": f.span.start, "end": f.span.end} for f in result.components
        ],
        "findings": [_finding_shape(finding) for finding in result.findings],
        "missing": [component.value for component in result.missing],
        "verdict": result.verdict.value,
    }
    if result.composed:
        shape["text"] = result.text
    return json.dumps(shape, ensure_ascii=True)


def _finding_shape(finding: Finding) -> dict[str, object]:
    span = finding.span or Span(0, 0)
    return {
        "rule": finding.rule_id,
        "category": finding.category,
        "severity": finding.severity.value,
        "start": span.start,
        "end": span.end,
        "quote": finding.quote,
        "message": in_english(finding.message),
        "why": in_english(finding.why),
        "source": finding.source,
        "fixes": [{"label": _label(fix), "replace": fix.replace} for fix in finding.fixes],
    }


def _label(fix: Fix) -> str:
    """The words, marked where they are a model to adapt, or where there are none."""
    return f"To adapt: {fix.label}" if fix.model else fix.label or "Leave it out"


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: (finding.span or Span(0, 0), finding.rule_id)))


def _starts(blocks: tuple[Block, ...]) -> dict[Part, int]:
    """Where each block begins in the composed letter."""
    starts, at = {}, 0
    for block in blocks:
        starts[block.part] = at
        at += len(block.text) + len(BETWEEN)
    return starts


def _in_letter(
    finding: Finding, draft: Draft, blocks: dict[Part, Block], starts: dict[Part, int], text: str
) -> Finding:
    """A finding in a box as a finding in the letter: a block begins with the line and ends with the fuller text, both
    without the spaces around them. What is missing is told where its part begins, or at the end without one.
    """
    block = blocks.get(finding.part) if finding.part is not None else None
    start = starts[block.part] if block is not None else len(text)
    if finding.span is None or block is None:
        return replace(finding, span=Span(start, start), quote="")
    box: str = getattr(draft.part(block.part), finding.box)
    lead = len(box) - len(box.lstrip())
    first = start if finding.box == "line" else start + len(block.text) - len(box.strip())
    low, high = start, start + len(block.text)
    begin, end = (min(max(first + at - lead, low), high) for at in (finding.span.start, finding.span.end))
    return replace(finding, span=Span(begin, end), quote=text[begin:end])


def _components(
    blocks: tuple[Block, ...], by_part: dict[Part, tuple[Finding, ...]], result: CheckResult
) -> tuple[Found, ...]:
    """A part that is written is its component, unless it is not yet what it is called; a further word is read for."""
    starts = _starts(blocks)
    written = [
        Found(Span(starts[b.part], starts[b.part] + len(b.text)), Component(b.part.value))
        for b in blocks
        if not any(finding.rule_id in NOT_YET for finding in by_part[b.part])
    ]
    further = [found for found in result.components if found.component is Component.FOLLOWUP]
    return tuple(sorted([*written, *further]))


def _first_over(text: str, measure: Measure, limit: int) -> int:
    """The first position from which on the text is over the limit."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure.length(text[:middle]) <= limit:
            low = middle
        else:
            high = middle - 1
    return low

"""Everything that was found in a draft: the answer that the window and the terminal share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from apology_studio.core import text
from apology_studio.core.checks import rules
from apology_studio.core.components import checked_languages
from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft, Kind, Part, PartText, Voice
from apology_studio.core.finder import finder
from apology_studio.core.mending import mended
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.phrases import phrases
from apology_studio.core.promises import never_again_alone
from apology_studio.core.rest import rests
from apology_studio.core.rules import Finding, Rule, Severity
from apology_studio.core.whole import look, whole_rules
from apology_studio.core.whole.reading import Passage, Whole
from apology_studio.core.whole.rule import WholeRule

IN_PART: dict[tuple[str, Part], Severity] = {
    ("blame_third_party", Part.RESPONSIBILITY): Severity.ERROR,
    ("blame_third_party", Part.EXPLANATION): Severity.HINT,
    ("blame_staff", Part.RESPONSIBILITY): Severity.ERROR,
    ("blame_circumstance", Part.RESPONSIBILITY): Severity.ERROR,
    ("blame_circumstance", Part.EXPLANATION): Severity.HINT,
    ("agentless", Part.RESPONSIBILITY): Severity.WARNING,
    ("vague_promise", Part.PREVENTION): Severity.WARNING,
    ("vague_offence", Part.SORRY): Severity.WARNING,
}
"""How much a category matters in one part, where that differs from what its rules say: a cause may be named where the
owner explains, and is an excuse where they own."""


COVERED = frozenset({"cause-too-early", "emoji"})
"""What is told only where no rule has said something of the same words: a blame, a joke."""
FACTS = ("what", "known", "doing", "people_do")
"""The boxes of the facts that a holding statement is made of, in its order."""


def findings_of(draft: Draft, muted: frozenset[str] = frozenset()) -> tuple[Finding, ...]:
    """Every finding of a draft, part by part, without those that the owner keeps and the rules that are muted."""
    if rests(draft):
        return ()
    whole = whole_of(draft)
    if draft.kind is Kind.HOLDING:
        read = finder(draft.language)
        said = [
            mended(f, p.text, draft.language, draft.voice)
            for p in whole.passages
            for f in read.find(p.text, box=p.box, voice=draft.voice)
        ]
    else:
        said = [f for part in Part for f in findings_in(draft, part)]
    found = (f for f in (*said, *beside(said, look(whole))) if f.key not in draft.kept and f.rule_id not in muted)
    return tuple(sorted(found, key=_place_of))


def beside(said: Sequence[Finding], shown: Iterable[Finding]) -> Iterator[Finding]:
    """What the whole shows, without what a rule has said of the same words."""
    yield from (f for f in shown if not (f.rule_id in COVERED and any(_meet(f, other) for other in said)))


def _meet(one: Finding, other: Finding) -> bool:
    """Whether two findings are on the same words."""
    if one.span is None or other.span is None or (one.part, one.box) != (other.part, other.box):
        return False
    return one.span.start < other.span.end and other.span.start < one.span.end


def whole_of(draft: Draft) -> Whole:
    """The letter as one: its boxes in order, with the facts beside them."""
    if draft.kind is Kind.HOLDING:
        told = [(name, getattr(draft.incident, name)) for name in FACTS]
        passages = [Passage(v if isinstance(v, str) else "\n".join(v), None, name) for name, v in told]
    else:
        boxes = [(part, box) for part in Part for box in ("line", "more")]
        passages = [Passage(getattr(draft.part(part), box), part, box) for part, box in boxes]
    return Whole(
        passages=tuple(passage for passage in passages if passage.text.strip()),
        language=draft.language,
        kind=draft.kind,
        incident=draft.incident,
        dated=draft.dated,
        signed=draft.business.spokesperson,
    )


_BOXES = {box: number for number, box in enumerate((*FACTS, "line", "more"))}
_PARTS: dict[Part | None, int] = {None: -1, **{part: number for number, part in enumerate(Part)}}


def _place_of(finding: Finding) -> tuple[int, int, int]:
    """In the order of the letter; in a part what is missing comes last."""
    box = _BOXES.get(finding.box, len(_BOXES))
    return _PARTS[finding.part], box, finding.span.start if finding.span else 0


def findings_in(draft: Draft, part: Part) -> tuple[Finding, ...]:
    """The findings of one part that the owner has not answered with 'Keep mine'."""
    found = _found(part, draft.part(part), draft.language, draft.voice, draft.kind.reports)
    return tuple(f for f in found if f.key not in draft.kept)


@lru_cache(maxsize=128)
def _found(part: Part, written: PartText, language: str, voice: Voice, reports: bool) -> tuple[Finding, ...]:
    if written.empty:
        return ()
    said = [
        mended(_weighed(finding, part), body, language, voice)
        for box, body in (("line", written.line), ("more", written.more))
        for finding in finder(language).find(body, part=part, box=box, voice=voice)
    ]
    places = [
        placeholder_at(part, box, body, span)
        for box, body in (("line", written.line), ("more", written.more))
        for span in text.placeholders(body)
    ]
    lacking = _apologising_again(part, written, language) if reports else _lacking(part, written, language)
    lacking += _alone(part, written, language)
    order = {"line": 0, "more": 1, "": 2}
    return tuple(sorted([*said, *places, *lacking], key=lambda f: (order[f.box], f.span.start if f.span else 0)))


def _weighed(finding: Finding, part: Part) -> Finding:
    severity = IN_PART.get((finding.category, part), finding.severity)
    return finding if severity is finding.severity else replace(finding, severity=severity)


def placeholder_at(part: Part | None, box: str, body: str, span: text.Span) -> Finding:
    """The finding on a place that nobody filled."""
    return Finding(
        rule_id="placeholder",
        category="placeholder",
        severity=Severity.ERROR,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "A place is still to fill")),
        why=Message("checks", QT_TRANSLATE_NOOP("checks", "Nothing can be copied while this stands there.")),
        source="",
        part=part,
        box=box,
        span=span,
        quote=body[span.start : span.end],
    )


def _lacking(part: Part, written: PartText, language: str) -> list[Finding]:
    """What a part that has text still lacks to be what it is."""
    said = f"{written.line}\n{written.more}"
    lowered = said.lower()
    if part is Part.SORRY and not any(stem in lowered for stem in phrases(language).sorry_words):
        return [_missing("no-sorry", part, Severity.ERROR, NO_SORRY)]
    if part is Part.PREVENTION and not names_a_time(lowered):
        return [_missing("no-date", part, Severity.HINT, NO_DATE)]
    if part is Part.CONTACT and not ("@" in said or sum(c.isdigit() for c in said) >= 5 or "://" in said):
        return [_missing("no-contact", part, Severity.WARNING, NO_CONTACT)]
    if not written.line.strip():
        return [_missing("no-line", part, Severity.HINT, NO_LINE)]
    return []


def _alone(part: Part, written: PartText, language: str) -> list[Finding]:
    """'It won't happen again' where nothing in the part changes."""
    whole = f"{written.line}\n{written.more}"
    match = never_again_alone(whole, language) if part is Part.PREVENTION else None
    if match is None:
        return []
    in_line = match.start() <= len(written.line)
    start = match.start() - (0 if in_line else len(written.line) + 1)
    return [
        Finding(
            rule_id="never-again-alone",
            category="vague_promise",
            severity=Severity.ERROR,
            message=NEVER_AGAIN[0],
            why=NEVER_AGAIN[1],
            source=HALPERIN,
            part=part,
            box="line" if in_line else "more",
            span=text.Span(start, start + len(match[0])),
            quote=match[0],
        )
    ]


def _apologising_again(part: Part, written: PartText, language: str) -> list[Finding]:
    """Sorry in what an update reports: what is late has its own, and more is too much."""
    for box, body in (("line", written.line), ("more", written.more)):
        lowered = body.lower()
        at = min((lowered.find(stem) for stem in phrases(language).sorry_words if stem in lowered), default=-1)
        if at >= 0:
            sentence = next(span for span in text.sentences(body, language) if span.end > at)
            return [
                Finding(
                    rule_id="apologises-again",
                    category="repeat_apology",
                    severity=Severity.WARNING,
                    message=AGAIN[0],
                    why=AGAIN[1],
                    source=HALPERIN,
                    part=part,
                    box=box,
                    span=sentence,
                    quote=sentence.of(body),
                )
            ]
    return []


AGAIN = (
    Message("checks", QT_TRANSLATE_NOOP("checks", "An update that apologises again")),
    Message(
        "checks",
        QT_TRANSLATE_NOOP(
            "checks", "Say what was done. What is late is named with a sorry of its own, and once is enough."
        ),
    ),
)
HALPERIN = "Field experiment on 1.5 million riders (Halperin, Ho, List and Muir 2022), read 2026-11-21"
NEVER_AGAIN = (
    Message("checks", QT_TRANSLATE_NOOP("checks", "It says that it won’t happen again, and nothing changes")),
    Message("checks", QT_TRANSLATE_NOOP("checks", "Say what will be different: who does what, from when.")),
)
NO_SORRY = (
    Message("checks", QT_TRANSLATE_NOOP("checks", "It does not say sorry yet")),
    Message("checks", QT_TRANSLATE_NOOP("checks", "“We regret” and “unfortunately” are not sorry. Say “I am sorry”.")),
)
NO_DATE = (
    Message("checks", QT_TRANSLATE_NOOP("checks", "No date")),
    Message(
        "checks", QT_TRANSLATE_NOOP("checks", "A promise without a date is easy to forget. Give one you can keep.")
    ),
)
NO_CONTACT = (
    Message("checks", QT_TRANSLATE_NOOP("checks", "Nobody to write to")),
    Message("checks", QT_TRANSLATE_NOOP("checks", "Give a name and a way to reach them.")),
)
NO_LINE = (
    Message("checks", QT_TRANSLATE_NOOP("checks", "The one line is empty")),
    Message(
        "checks", QT_TRANSLATE_NOOP("checks", "Short channels take only the one line. Say the most important here.")
    ),
)


TIME_WORDS = (
    *("today", "tomorrow", "tonight", "from now on", "end of the"),
    *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    *("hoy", "mañana", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    *("اليوم", "غدا", "غدًا", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
)
"""Lower-case words that name a time, in the languages of letters."""


def names_a_time(lowered: str) -> bool:
    """Whether a time can be read in it: a number, or a word that names one."""
    return any(c.isdigit() for c in lowered) or any(word in lowered for word in TIME_WORDS)


def _missing(rule_id: str, part: Part, severity: Severity, said: tuple[Message, Message]) -> Finding:
    return Finding(
        rule_id=rule_id,
        category="missing",
        severity=severity,
        message=said[0],
        why=said[1],
        source="Six components of an apology (Lewicki, Polin and Lount 2016), read 2026-11-21",
        part=part,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutable:
    """What can be muted at once: the rules that say the same."""

    message: Message
    why: Message
    rule_ids: tuple[str, ...]


@cache
def mutable() -> tuple[Mutable, ...]:
    """What can be muted, in every language that is checked, in the order of the rules."""
    said: dict[Message, list[Rule | WholeRule]] = {}
    every: list[Rule | WholeRule] = [rule for language in checked_languages() for rule in rules(language)]
    for rule in (*every, *whole_rules()):
        said.setdefault(rule.message, []).append(rule)
    return tuple(
        Mutable(message=message, why=same[0].why, rule_ids=tuple(dict.fromkeys(rule.id for rule in same)))
        for message, same in said.items()
    )

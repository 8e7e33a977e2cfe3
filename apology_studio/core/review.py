"""The one question that the window asks about a draft: what is there, what is missing, what would backfire."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from apology_studio.core import text
from apology_studio.core.channel import Channel, Preview, State, channel, channels
from apology_studio.core.checks import rules
from apology_studio.core.draft import ChannelId, Draft, Kind, Part, PartText, Voice
from apology_studio.core.letter import Letter, compose_letter
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.phrases import phrases
from apology_studio.core.preview import missing_parts, preview
from apology_studio.core.rules import Finding, Severity, apply
from apology_studio.core.steps import STEPS, Step, StepId


class Progress(StrEnum):
    """How far a step is."""

    TODO = "todo"
    STARTED = "started"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """A step as the rail shows it."""

    id: StepId
    progress: Progress
    must: int = 0
    """Findings that must be fixed."""
    look: int = 0
    """Findings worth a look."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """Everything that the window shows about a draft."""

    draft: Draft
    letter: Letter
    findings: tuple[Finding, ...]
    missing: tuple[Part, ...]
    steps: tuple[StepView, ...]
    previews: tuple[Preview, ...]
    """One for each channel that is on, in the order of the tabs; HTML only for the visible one."""
    stale: frozenset[ChannelId] = frozenset()
    """Channels whose preview is still that of an earlier look, or empty: `refreshed` makes them anew."""

    def preview(self, channel_id: ChannelId) -> Preview | None:
        """The preview of that channel, if it is on."""
        return next((p for p in self.previews if p.channel == channel_id), None)

    def step(self, step: StepId) -> StepView:
        """How that step stands."""
        return next(view for view in self.steps if view.id is step)

    def found_in(self, part: Part) -> tuple[Finding, ...]:
        """The findings of one part, in the order of the text."""
        return tuple(f for f in self.findings if f.part is part)

    @property
    def ready(self) -> int:
        """How many of the six parts are done."""
        return sum(view.progress is Progress.DONE for view in self.steps if view.id.value in set(Part))


def review(draft: Draft, visible: ChannelId | None = None) -> Review:
    """Look at the whole draft. `visible` is the channel whose HTML is wanted too."""
    shown = glance(draft, visible)
    while shown.stale:
        shown = refreshed(shown)
    return shown


def refreshed(shown: Review) -> Review:
    """The same look with the next of its stale previews made anew: a little work for each idle moment."""
    first = next((n for n, p in enumerate(shown.previews) if p.channel in shown.stale), None)
    if first is None:
        return shown
    old = shown.previews[first]
    new = preview(shown.draft, channel(old.channel), letter=shown.letter, rich=False)
    previews = (*shown.previews[:first], new, *shown.previews[first + 1 :])
    return replace(shown, previews=previews, stale=shown.stale - {old.channel})


def glance(draft: Draft, visible: ChannelId | None, before: Review | None = None) -> Review:
    """Look at the parts and at the visible channel only. The others keep the previews of the look before."""
    letter = compose_letter(draft)
    findings = tuple(f for part in Part for f in findings_in(draft, part)) if draft.kind is not Kind.HOLDING else ()
    on = [c for c in channels() if c.id in draft.channels]
    return Review(
        draft=draft,
        letter=letter,
        findings=findings,
        missing=missing_parts(draft),
        steps=tuple(_step(draft, step, findings) for step in STEPS),
        previews=tuple(preview(draft, c, letter=letter) if c.id == visible else _old(c, before) for c in on),
        stale=frozenset(c.id for c in on) - {visible} - _known(draft, before),
    )


def _known(draft: Draft, before: Review | None) -> frozenset[ChannelId]:
    """The channels whose preview in the look before is that of this very draft, as one that does not show."""
    if before is None or before.draft is not draft:
        return frozenset()
    return frozenset(preview.channel for preview in before.previews if not preview.html) - before.stale


def _old(channel: Channel, before: Review | None) -> Preview:
    known = before.preview(channel.id) if before is not None else None
    return known or Preview(channel=channel.id, state=State.EMPTY, pieces=(), pages=(), length=0)


def findings_in(draft: Draft, part: Part) -> tuple[Finding, ...]:
    """The findings of one part that the owner has not answered with 'Keep mine'."""
    found = _found(part, draft.part(part), draft.language, draft.voice)
    return tuple(f for f in found if f.key not in draft.kept)


@lru_cache(maxsize=128)
def _found(part: Part, written: PartText, language: str, voice: Voice) -> tuple[Finding, ...]:
    if written.empty:
        return ()
    said = [
        finding
        for box, body in (("line", written.line), ("more", written.more))
        for rule in rules(language)
        if part in rule.parts
        for finding in apply(rule, body, part, box, voice)
    ]
    places = [
        _place(part, box, body, span)
        for box, body in (("line", written.line), ("more", written.more))
        for span in text.placeholders(body)
    ]
    lacking = _lacking(part, written, language)
    order = {"line": 0, "more": 1, "": 2}
    return tuple(sorted([*said, *places, *lacking], key=lambda f: (order[f.box], f.span.start if f.span else 0)))


def _place(part: Part, box: str, body: str, span: text.Span) -> Finding:
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
    if part is Part.PREVENTION and not _has_date(lowered):
        return [_missing("no-date", part, Severity.HINT, NO_DATE)]
    if part is Part.CONTACT and not ("@" in said or sum(c.isdigit() for c in said) >= 5 or "://" in said):
        return [_missing("no-contact", part, Severity.WARNING, NO_CONTACT)]
    if not written.line.strip():
        return [_missing("no-line", part, Severity.HINT, NO_LINE)]
    return []


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


def _has_date(lowered: str) -> bool:
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


def _step(draft: Draft, step: Step, findings: tuple[Finding, ...]) -> StepView:
    if step.part is not None:
        here = [f for f in findings if f.part is step.part]
        must = sum(f.severity is Severity.ERROR for f in here)
        look = len(here) - must
        return StepView(id=step.id, progress=_part_progress(draft, step.part, must), must=must, look=look)
    return StepView(id=step.id, progress=_other_progress(draft, step.id))


def _part_progress(draft: Draft, part: Part, must: int) -> Progress:
    written = draft.part(part)
    if written.empty:
        return Progress.TODO
    return Progress.DONE if written.line.strip() and not must else Progress.STARTED


def _other_progress(draft: Draft, step: StepId) -> Progress:
    if step is StepId.FACTS:
        incident = draft.incident
        if incident.what.strip() and incident.affected.strip():
            return Progress.DONE
        blank = type(incident)(noticed=incident.noticed)
        return Progress.TODO if incident == blank else Progress.STARTED
    if step is StepId.SPREAD:
        posted = {p.channel for p in draft.publications}
        if not posted:
            return Progress.TODO
        return Progress.DONE if posted.issuperset(draft.channels) else Progress.STARTED
    if not (draft.promises or draft.follow_ups):
        return Progress.TODO
    done = all(p.kept_on for p in draft.promises) and all(f.done_on for f in draft.follow_ups)
    return Progress.DONE if done else Progress.STARTED


def readiness(shown: Review) -> Message:
    """The sentence under the readiness meter: what is missing, or that nothing is."""
    missing = shown.missing
    if shown.draft.kind is Kind.HOLDING:
        return READY_HOLDING if not missing else HOLDING_OPEN
    if len(missing) == len(Part):
        return START_HERE
    if missing:
        numbers = [str(step.number) for step in STEPS if step.part in missing]
        if len(numbers) == 1:
            return STILL_ONE.with_values(number=numbers[0])
        first: str | Message = numbers[-2]
        for number in reversed(numbers[:-2]):
            first = ONE_AND_MORE.with_values(one=number, more=first)
        return STILL_SOME.with_values(first=first, last=numbers[-1])
    too_long = next((p for p in shown.previews if any(page.over for page in p.pages)), None)
    if too_long is not None:
        return ONE_TOO_LONG.with_values(channel=channel(too_long.channel).title)
    if any(f.severity is Severity.ERROR for f in shown.findings) or any(p.blocked for p in shown.previews):
        return WRITTEN_TO_FIX
    return WRITTEN


START_HERE = Message("readiness", QT_TRANSLATE_NOOP("readiness", "Start here. The six parts come next, one at a time."))
STILL_ONE = Message("readiness", QT_TRANSLATE_NOOP("readiness", "Still to write: {number}."))
STILL_SOME = Message("readiness", QT_TRANSLATE_NOOP("readiness", "Still to write: {first} and {last}."))
ONE_AND_MORE = Message("readiness", QT_TRANSLATE_NOOP("readiness", "{one}, {more}"))
ONE_TOO_LONG = Message(
    "readiness", QT_TRANSLATE_NOOP("readiness", "All six parts are written. The text on {channel} is too long.")
)
WRITTEN_TO_FIX = Message(
    "readiness", QT_TRANSLATE_NOOP("readiness", "All six parts are written. Something must be fixed.")
)
WRITTEN = Message("readiness", QT_TRANSLATE_NOOP("readiness", "All six parts are written. You can publish."))
READY_HOLDING = Message(
    "readiness", QT_TRANSLATE_NOOP("readiness", "Your holding statement is ready. Copy it and post it.")
)
HOLDING_OPEN = Message(
    "readiness",
    QT_TRANSLATE_NOOP("readiness", "A holding statement needs what happened, a time for the next word, and a person."),
)

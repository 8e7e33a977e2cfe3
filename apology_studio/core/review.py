"""The one question that the window asks about a draft: what is there, what is missing, what would backfire."""

from __future__ import annotations

from dataclasses import replace

from apology_studio.core.channel import Channel, Preview, State, channel, channels
from apology_studio.core.checklist import steps_for
from apology_studio.core.data import dataclass
from apology_studio.core.draft import ChannelId, Draft, Kind, Part
from apology_studio.core.findings import findings_of
from apology_studio.core.letter import Letter, compose_letter
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.preview import missing_parts, preview
from apology_studio.core.rest import RESTS, rests
from apology_studio.core.rules import Finding, Severity
from apology_studio.core.steps import Progress, Step, StepId, StepView


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
    visible: ChannelId | None = None
    """The channel that shows."""
    muted: frozenset[str] = frozenset()
    """Rules of the checker that are silent."""
    stale: frozenset[ChannelId] = frozenset()
    """Channels whose preview, or its comparison with the other versions, is still that of an earlier look, or empty:
    `refreshed` makes them anew.
    """

    def preview(self, channel_id: ChannelId) -> Preview | None:
        """The preview of that channel, if it is on."""
        return next((p for p in self.previews if p.channel == channel_id), None)

    def step(self, step: StepId) -> StepView:
        """How that step stands."""
        return next(view for view in self.steps if view.id is step)

    def found_in(self, part: Part) -> tuple[Finding, ...]:
        """The findings of one part, in the order of the text."""
        return tuple(f for f in self.findings if f.part is part)

    def found_at(self, step: StepId) -> tuple[Finding, ...]:
        """The findings of a step: of its part, or those in the facts."""
        if step is StepId.FACTS:
            return tuple(f for f in self.findings if f.part is None)
        return tuple(f for f in self.findings if f.part is not None and f.part.value == step.value)

    @property
    def rests(self) -> bool:
        """Whether the draft is too long to be looked at: no findings and no previews, and `RESTS` says why."""
        return rests(self.draft)

    @property
    def ready(self) -> int:
        """How many of the six parts are done."""
        return sum(view.progress is Progress.DONE for view in self.steps if view.id.value in set(Part))


def review(draft: Draft, visible: ChannelId | None = None, muted: frozenset[str] = frozenset()) -> Review:
    """Look at the whole draft. `visible` is the channel whose HTML is wanted too; the `muted` rules are silent."""
    shown = glance(draft, visible, muted=muted)
    while shown.stale:
        shown = refreshed(shown)
    return shown


def refreshed(shown: Review) -> Review:
    """The same look with the next of its stale previews made anew, the visible one first: a little work for each idle
    moment.
    """
    waiting = [n for n, p in enumerate(shown.previews) if p.channel in shown.stale]
    if not waiting:
        return shown
    first = min(waiting, key=lambda n: shown.previews[n].channel != shown.visible)
    old = shown.previews[first]
    rich = old.channel == shown.visible
    new = preview(shown.draft, channel(old.channel), letter=shown.letter, rich=rich, muted=shown.muted)
    previews = (*shown.previews[:first], new, *shown.previews[first + 1 :])
    return replace(shown, previews=previews, stale=shown.stale - {old.channel})


def glance(
    draft: Draft,
    visible: ChannelId | None,
    before: Review | None = None,
    muted: frozenset[str] = frozenset(),
    *,
    compare: bool = False,
) -> Review:
    """Look at the parts and at the visible channel only. The others keep the previews of the look before. Where the
    visible one was that before, it keeps what was found by comparing it with them, unless they shall be compared now.
    """
    letter = compose_letter(draft)
    findings = findings_of(draft, muted)
    on = [c for c in channels() if c.id in draft.channels]
    compared = None if compare else _compared(draft, visible, before, muted)
    current = {visible} if compared is None else set()
    return Review(
        draft=draft,
        visible=visible,
        letter=letter,
        findings=findings,
        missing=missing_parts(draft),
        steps=tuple(_step(draft, step, findings) for step in steps_for(draft.kind)),
        previews=tuple(
            preview(draft, c, letter=letter, muted=muted, compared=compared) if c.id == visible else _old(c, before)
            for c in on
        ),
        muted=muted,
        stale=frozenset(c.id for c in on) - current - _known(draft, before, muted),
    )


def _compared(draft: Draft, visible: ChannelId | None, before: Review | None, muted: frozenset[str]) -> Preview | None:
    """The preview of the look before, where it was of an earlier state of this draft and the same channel was shown."""
    if before is None or visible is None or before.visible != visible or before.muted != muted:
        return None
    if before.draft.id != draft.id or before.draft is draft or before.draft.channels != draft.channels:
        return None
    return before.preview(visible)


def _known(draft: Draft, before: Review | None, muted: frozenset[str]) -> frozenset[ChannelId]:
    """The channels whose preview in the look before is that of this very draft, as one that does not show."""
    if before is None or before.draft is not draft or before.muted != muted:
        return frozenset()
    return frozenset(preview.channel for preview in before.previews if not preview.html) - before.stale


def _old(channel: Channel, before: Review | None) -> Preview:
    known = before.preview(channel.id) if before is not None else None
    return known or Preview(channel=channel.id, state=State.EMPTY, pieces=(), pages=(), length=0)


def _step(draft: Draft, step: Step, findings: tuple[Finding, ...]) -> StepView:
    if step.part is None and step.id is not StepId.FACTS:
        return StepView(id=step.id, progress=_other_progress(draft, step.id))
    here = [f for f in findings if f.part is step.part]  # what stands in the facts is of no part
    must = sum(f.must for f in here)
    progress = _part_progress(draft, step.part, must) if step.part else _other_progress(draft, step.id)
    return StepView(id=step.id, progress=progress, must=must, look=len(here) - must)


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
    if shown.rests:
        return RESTS
    if shown.draft.kind is Kind.HOLDING:
        return READY_HOLDING if not missing else HOLDING_OPEN
    if shown.draft.kind.reports:
        return _report_readiness(shown)
    if len(missing) == len(Part):
        return START_HERE
    if missing:
        numbers = [str(step.number) for step in steps_for(Kind.APOLOGY) if step.part in missing]
        if len(numbers) == 1:
            return STILL_ONE.with_values(number=numbers[0])
        first: str | Message = numbers[-2]
        for number in reversed(numbers[:-2]):
            first = ONE_AND_MORE.with_values(one=number, more=first)
        return STILL_SOME.with_values(first=first, last=numbers[-1])
    too_long = next((p for p in shown.previews if any(page.over for page in p.pages)), None)
    if too_long is not None:
        return ONE_TOO_LONG.with_values(channel=channel(too_long.channel).title)
    if any(f.must for f in shown.findings) or any(p.blocked for p in shown.previews):
        return WRITTEN_TO_FIX
    return WRITTEN


def _report_readiness(shown: Review) -> Message:
    """What an update or a closing report lacks: one thing at a time, the promises first."""
    if Part.REPAIR in shown.missing:
        waiting = sum(promise.kept_on is None for promise in shown.draft.promises)
        return Message(STILL_PROMISED.context, STILL_PROMISED.text, (), waiting)
    if Part.EXPLANATION in shown.missing:
        return SAY_WHAT_IS_DONE
    if Part.CONTACT in shown.missing:
        return NOBODY_NAMED
    too_long = any(page.over for preview in shown.previews for page in preview.pages)
    fix = any(f.severity is Severity.ERROR for f in shown.findings) or any(p.blocked for p in shown.previews)
    return REPORT_TO_FIX if too_long or fix else REPORT_READY


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
STILL_PROMISED = Message(
    "readiness",
    QT_TRANSLATE_NOOP("readiness", "%n promise(s) are still open. A closing report comes when they are kept."),
)
SAY_WHAT_IS_DONE = Message("readiness", QT_TRANSLATE_NOOP("readiness", "Say in one line what has been done."))
NOBODY_NAMED = Message("readiness", QT_TRANSLATE_NOOP("readiness", "Nobody is named whom people can reach."))
REPORT_TO_FIX = Message("readiness", QT_TRANSLATE_NOOP("readiness", "It is written. Something must be fixed."))
REPORT_READY = Message("readiness", QT_TRANSLATE_NOOP("readiness", "It is written. You can publish."))

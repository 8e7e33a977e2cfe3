"""Ready? What is still open before the first post, each with the place that mends it. Nothing here stops anybody."""

from __future__ import annotations

from enum import StrEnum

from apology_studio.core.agreement import DISAGREES
from apology_studio.core.channel import Level, Problem, channel
from apology_studio.core.data import dataclass
from apology_studio.core.draft import ChannelId, Draft, Kind
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.promised import promised_differently
from apology_studio.core.review import Review
from apology_studio.core.rules import Severity
from apology_studio.core.steps import STEPS, StepId, step
from apology_studio.core.truth import disagreements

_STOPS = (Level.BLOCKS, Level.OVER, Level.FIX)


class Open(StrEnum):
    """The kinds of what may be open, in the order of the page."""

    MISSING = "missing"
    CHANNEL = "channel"
    DIFFERS = "differs"
    """Versions say different things."""
    FINDING = "finding"
    UNKNOWN = "unknown"
    """A fact that is not known yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """Something that is open, and where it is mended."""

    kind: Open
    message: Message
    step: str = ""
    box: str = ""
    channel: ChannelId | None = None
    problem: Problem | None = None
    """A problem of a channel's text: the window knows the place of each."""


def open_points(review: Review) -> tuple[Point, ...]:
    """All that is open in a draft that is to be posted."""
    draft = review.draft
    return (*_missing(review), *_channels(review), *differences(review), *_findings(review), *_unknown(draft))


def _missing(review: Review) -> tuple[Point, ...]:
    if review.draft.kind is Kind.HOLDING:
        return ()  # what it needs is in the facts, and each channel says it
    text = QT_TRANSLATE_NOOP("ready", "Still to write: {step}")
    return tuple(
        Point(
            kind=Open.MISSING,
            message=Message("ready", text, (("step", each.title),)),
            step=each.id.value,
            box="line",
        )
        for each in STEPS
        if each.part in review.missing
    )


def _channels(review: Review) -> tuple[Point, ...]:
    text = QT_TRANSLATE_NOOP("ready", "{channel}: {problem}")
    found = []
    for preview in review.previews:
        title = channel(preview.channel).title
        worst = [p for p in preview.problems if p.level in _STOPS and p.id != DISAGREES]
        for problem in worst[:1]:
            message = Message("ready", text, (("channel", title), ("problem", problem.message)))
            point = Point(kind=Open.CHANNEL, message=message, channel=preview.channel, problem=problem)
            found.append(point)
    return tuple(found)


def differences(review: Review) -> tuple[Point, ...]:
    """Places where versions disagree: a figure, a day, a name that one says differently, and the owner's own wordings
    from before the letter changed."""
    return (*_disagreements(review), *_older(review))


def _disagreements(review: Review) -> tuple[Point, ...]:
    own = QT_TRANSLATE_NOOP("ready", "{channel} says “{said}”, your letter says “{other}”")
    rest = QT_TRANSLATE_NOOP("ready", "“{said}” stands beside “{other}”")
    found: dict[Message, Point] = {}
    draft, letter = review.draft, review.letter
    for each in (*disagreements(draft, letter), *promised_differently(draft, letter)):
        here = each.version.channel
        if here is not None and here not in review.draft.channels:
            continue
        values: tuple[tuple[str, str | int | Message], ...] = (("said", each.said), ("other", each.other))
        if here is not None:
            message = Message("ready", own, (("channel", channel(here).title), *values))
        else:
            message = Message("ready", rest, values)
        point = Point(kind=Open.DIFFERS, message=message, step=each.version.step, box=each.version.box, channel=here)
        found.setdefault(message, point)
    return tuple(found.values())


def _older(review: Review) -> tuple[Point, ...]:
    text = QT_TRANSLATE_NOOP("ready", "{channel}: your letter has changed since you worded this")
    return tuple(
        Point(
            kind=Open.DIFFERS,
            message=Message("ready", text, (("channel", channel(preview.channel).title),)),
            step=f"channel:{preview.channel}",
            box=view.piece.value,
            channel=preview.channel,
        )
        for preview in review.previews
        for view in preview.pieces
        if view.letter_changed
    )


def _findings(review: Review) -> tuple[Point, ...]:
    text = QT_TRANSLATE_NOOP("ready", "{step}: {finding}")
    worth = [(f, f.part) for f in review.findings if f.severity is not Severity.HINT and f.part is not None]
    return tuple(
        Point(
            kind=Open.FINDING,
            message=Message("ready", text, (("step", step(StepId(part.value)).title), ("finding", f.message))),
            step=part.value,
            box=f.box or "line",
        )
        for f, part in sorted(worth, key=lambda pair: pair[0].severity is not Severity.ERROR)
    )


def _unknown(draft: Draft) -> tuple[Point, ...]:
    incident = draft.incident
    if draft.kind is Kind.HOLDING:
        return ()
    text = QT_TRANSLATE_NOOP("ready", "Not known yet: {fact}")
    named = [Message("ready", text, (("fact", fact.strip()),)) for fact in incident.unknown if fact.strip()]
    if named:
        return tuple(Point(kind=Open.UNKNOWN, message=m, step=StepId.FACTS.value, box="unknown") for m in named)
    standing = (
        (incident.cause_found, QT_TRANSLATE_NOOP("ready", "The cause is not known yet")),
        (incident.scope_known, QT_TRANSLATE_NOOP("ready", "Who is affected is not known yet")),
        (incident.stopped, QT_TRANSLATE_NOOP("ready", "It has not stopped yet")),
        (incident.remedy_decided, QT_TRANSLATE_NOOP("ready", "What people get back is not decided yet")),
    )
    return tuple(
        Point(kind=Open.UNKNOWN, message=Message("ready", said), step=StepId.FACTS.value, box="what")
        for known, said in standing
        if not known
    )

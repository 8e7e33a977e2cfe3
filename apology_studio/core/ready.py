"""Ready? What is still open before the first post, each with the place that mends it. Nothing here stops anybody."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from apology_studio.core.channel import Level, Problem, channel
from apology_studio.core.draft import ChannelId, Draft, Kind
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.review import Review
from apology_studio.core.rules import Severity
from apology_studio.core.steps import STEPS, StepId, step

_FIGURE = re.compile(r"\d+(?:[.,:/\u2009\u202f\u00a0]\d+)*")
_NUMBERING = re.compile(r"\(?\d{1,2}/\d{1,2}\)?")


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
        worst = [p for p in preview.problems if p.level in (Level.BLOCKS, Level.OVER, Level.FIX)]
        for problem in worst[:1]:
            message = Message("ready", text, (("channel", title), ("problem", problem.message)))
            point = Point(kind=Open.CHANNEL, message=message, channel=preview.channel, problem=problem)
            found.append(point)
    return tuple(found)


def differences(review: Review) -> tuple[Point, ...]:
    """Places where the owner's own wordings disagree with the letter: figures that stand nowhere else, and wordings
    from before the letter changed."""
    known = figures("\n".join((_said(review.draft), *(block.text for block in review.letter.blocks))))
    found = []
    for preview in review.previews:
        title = channel(preview.channel).title
        for view in preview.pieces:
            if not view.own:
                continue
            lone = sorted(figures(view.text) - known - figures(view.letter_text))
            if lone:
                text = QT_TRANSLATE_NOOP("ready", "{channel} says {figures}, and your letter does not")
                message = Message("ready", text, (("channel", title), ("figures", ", ".join(lone[:4]))))
            elif view.letter_changed:
                text = QT_TRANSLATE_NOOP("ready", "{channel}: your letter has changed since you worded this")
                message = Message("ready", text, (("channel", title),))
            else:
                continue
            box = view.piece.value
            point = Point(
                kind=Open.DIFFERS, message=message, step=f"channel:{preview.channel}", box=box, channel=preview.channel
            )
            found.append(point)
    return tuple(found)


def figures(text: str) -> frozenset[str]:
    """The numbers, times and sums in a text, each in one form; the numbering of posts is none."""
    plain = _NUMBERING.sub(" ", text)
    return frozenset(_one_form(match) for match in _FIGURE.findall(plain))


def _one_form(figure: str) -> str:
    """1,347 and 1347 are one figure; 13:30 is not 13.30 of anything else, and stays."""
    bare = re.sub(r"(?<=\d)[,.\u2009\u202f\u00a0](?=\d{3}(?!\d))", "", figure)
    return bare.lstrip("0") or "0"


def _said(draft: Draft) -> str:
    """The facts and the firm's own data, where a figure may stand too."""
    incident, business = draft.incident, draft.business
    texts = (incident.what, incident.notes, incident.deed, incident.happened, incident.affected, incident.doing,
             incident.people_do, *incident.known, *incident.unknown)  # fmt: skip
    firm = (business.phone, business.hours, business.postal, business.about, business.email, business.web)
    dates = [day.isoformat().replace("-", " ") for day in (draft.dated,) if day is not None]
    parts = [t for each in STEPS if each.part for t in (draft.part(each.part).line, draft.part(each.part).more)]
    promised = [p.text for p in draft.promises]
    count = str(incident.affected_count or "")
    return "\n".join((*texts, *firm, *dates, *parts, *promised, count, draft.statement_url))


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

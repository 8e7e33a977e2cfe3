"""What was promised in public and what is to follow: how each stands on a day, and in which order it is shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum

from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft, FollowUp, Incident, Kind, Promise
from apology_studio.core.hashing import sha256
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message

SOON_DAYS = 14
"""A promise that is due within so many days is named with its days; a later one is 'on track'."""


class Standing(StrEnum):
    """How a promise stands."""

    KEPT = "kept"
    LATE = "late"
    DUE = "due"
    """Due within `SOON_DAYS`."""
    ON_TRACK = "on-track"
    """Due later, or without a date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """How a promise stands, and the words for it."""

    standing: Standing
    message: Message


def status(promise: Promise, today: date) -> Status:
    """'Kept', 'On track', 'Due in 9 days', '1 day late'. On its day a promise is due, not late."""
    if promise.kept_on is not None:
        return Status(standing=Standing.KEPT, message=KEPT)
    if promise.due is None:
        return Status(standing=Standing.ON_TRACK, message=ON_TRACK)
    days = (promise.due - today).days
    if days < 0:
        return Status(standing=Standing.LATE, message=Message("followup", LATE, (), -days))
    if days > SOON_DAYS:
        return Status(standing=Standing.ON_TRACK, message=ON_TRACK)
    return Status(standing=Standing.DUE, message=DUE_TODAY if days == 0 else Message("followup", DUE_IN, (), days))


KEPT = Message("followup", QT_TRANSLATE_NOOP("followup", "Kept"))
ON_TRACK = Message("followup", QT_TRANSLATE_NOOP("followup", "On track"))
DUE_TODAY = Message("followup", QT_TRANSLATE_NOOP("followup", "Due today"))
DUE_IN = QT_TRANSLATE_NOOP("followup", "Due in %n day(s)")
LATE = QT_TRANSLATE_NOOP("followup", "%n day(s) late")


def promise_key(promise: Promise) -> str:
    """What tells a promise from others, whatever the owner calls it since: made from the sentence that made it."""
    return sha256(promise.said or promise.text)[:16]


def in_order(promises: tuple[Promise, ...]) -> tuple[tuple[int, Promise], ...]:
    """The promises with their places in the draft: the open ones by date, those without one after them, then kept."""
    return tuple(sorted(enumerate(promises), key=_order))


def _order(numbered: tuple[int, Promise]) -> tuple[bool, date, int]:
    place, promise = numbered
    return promise.kept_on is not None, promise.due or date.max, place


def reminders(follow_ups: tuple[FollowUp, ...]) -> tuple[tuple[int, FollowUp], ...]:
    """The follow-ups with their places in the draft: the open ones by date, then the done ones."""
    return tuple(sorted(enumerate(follow_ups), key=_reminder_order))


def _reminder_order(numbered: tuple[int, FollowUp]) -> tuple[bool, date, int]:
    place, follow_up = numbered
    return follow_up.done_on is not None, follow_up.on, place


class NextWord(StrEnum):
    """Whether the next word that the facts promise is still to come."""

    NONE = "none"
    """None was promised, or the full apology has been posted since."""
    COMING = "coming"
    OVERDUE = "overdue"


def next_word(draft: Draft, now: datetime) -> NextWord:
    """How the promise of the next word stands at `now`."""
    promised = draft.incident.next_word_at
    if promised is None:
        return NextWord.NONE
    if promised >= now:
        return NextWord.COMING
    said = any(publication.posted_at >= promised for publication in draft.publications)
    return NextWord.NONE if said or draft.kind is not Kind.HOLDING else NextWord.OVERDUE


def moved(before: Promise, after: Promise, today: date) -> Promise:
    """A promise as the owner changed it: where its day had passed and is put off, the first one is not forgotten."""
    if before.due is None or after.due is None or after.due <= before.due or before.due >= today:
        return after
    return replace(after, first_due=after.first_due or before.due)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many promises there are, and how they stand."""

    made: int
    kept: int
    late: int

    @property
    def all_kept(self) -> bool:
        """Whether there are promises, and none is open."""
        return 0 < self.made == self.kept


def tally(promises: tuple[Promise, ...], today: date) -> Tally:
    """Count the promises on a day."""
    kept = [promise for promise in promises if promise.kept_on is not None]
    late = [promise for promise in promises if status(promise, today).standing is Standing.LATE]
    return Tally(made=len(promises), kept=len(kept), late=len(late))


def first_due(draft: Draft) -> date | None:
    """The first day on which something of that draft waits; None while nothing does."""
    days = [promise.due for promise in draft.promises if promise.kept_on is None and promise.due is not None]
    days += [follow_up.on for follow_up in draft.follow_ups if follow_up.done_on is None]
    if draft.kind is Kind.HOLDING and draft.incident.next_word_at is not None:
        days.append(draft.incident.next_word_at.date())
    return min(days, default=None)


def facts_open(incident: Incident) -> int:
    """How many questions are still open: those named, and those of the four standing ones that nothing names."""
    standing = (incident.cause_found, incident.scope_known, incident.stopped, incident.remedy_decided)
    return max(len([u for u in incident.unknown if u.strip()]), standing.count(False))

"""What goes into the owner's calendar: follow-ups, days of promises, the next word; pure data, no file format."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta

from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft, FollowUp, Promise
from apology_studio.core.followup import promise_key
from apology_studio.core.hashing import sha256
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message

REMIND_AT = time(9)
"""When a reminder rings, by the clock of the owner's place."""
LASTS = timedelta(minutes=30)
BEFORE_NEXT_WORD = timedelta(hours=1)
MOST_CHANGES = 2**31 - 1
"""The largest whole number of RFC 5545."""
DAY_BEFORE_AT_NINE = timedelta(hours=15)
"""Before the midnight on which a promised day begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """An entry of a calendar. All texts are plain."""

    uid: str
    """Stable: a second import changes the entry of the first."""
    sequence: int
    """Grows with every change."""
    stamp: datetime
    """When this state of it was made."""
    title: str
    notes: str = ""
    day: date | None = None
    """Of an entry that takes the whole day."""
    start: datetime | None = None
    """Of one that has a time: without an offset it is by the clock of the owner's place."""
    alarm: timedelta
    """How long before its beginning it rings."""
    cancelled: bool = False
    """Whether it is done before its day: a calendar that has it takes it out."""


Say = Callable[[Message], str]


def events(draft: Draft, today: date, say: Say) -> tuple[CalendarEvent, ...]:
    """The entries of a draft; `say` puts a Message into the window's language.

    What is done goes along as cancelled while its day is still to come, so that a second import clears it away.
    """
    found = [*_reminders(draft, today, say), *_promises(draft, today, say), *_next_word(draft, say)]
    return tuple(sorted(found, key=_order))


def _order(event: CalendarEvent) -> tuple[str, str]:
    return (event.day or event.start or date.max).isoformat(), event.uid


def uid_of(draft: Draft, follow_up: FollowUp) -> str:
    """The id of a follow-up; one from an old file is made from what it says."""
    return follow_up.id or sha256(f"{draft.id}\n{follow_up.text}")[:32]


def promise_uid(draft: Draft, promise: Promise) -> str:
    """The id of a promise: that of the sentence that made it, whatever the owner calls it since."""
    return f"{draft.incident_id[:40]}.{promise_key(promise)}"


def _event(draft: Draft, uid: str, **fields: object) -> CalendarEvent:
    sequence = min(max(0, int((draft.changed - draft.created).total_seconds())), MOST_CHANGES)
    stamp = draft.changed
    return CalendarEvent(uid=f"{uid}@apology-studio", sequence=sequence, stamp=stamp, **fields)  # type: ignore[arg-type]


def _reminders(draft: Draft, today: date, say: Say) -> Iterator[CalendarEvent]:
    for follow_up in draft.follow_ups:
        if follow_up.done_on is None or follow_up.on > today:
            yield _event(
                draft,
                uid_of(draft, follow_up),
                title=follow_up.text,
                notes=_about(draft, say),
                start=datetime.combine(follow_up.on, REMIND_AT),
                alarm=timedelta(0),
                cancelled=follow_up.done_on is not None,
            )


def _promises(draft: Draft, today: date, say: Say) -> Iterator[CalendarEvent]:
    for promise in draft.promises:
        if promise.due is None or (promise.kept_on is not None and promise.due <= today):
            continue
        yield _event(
            draft,
            promise_uid(draft, promise),
            title=say(PROMISED.with_values(promise=promise.text)),
            notes="\n".join(line for line in (_about(draft, say), promise.who, promise.said) if line.strip()),
            day=promise.due,
            alarm=DAY_BEFORE_AT_NINE,
            cancelled=promise.kept_on is not None,
        )


def _next_word(draft: Draft, say: Say) -> Iterator[CalendarEvent]:
    promised = draft.incident.next_word_at
    if promised is not None:
        yield _event(
            draft,
            f"{draft.incident_id[:40]}.next-word",
            title=say(NEXT_WORD),
            notes="\n".join(line for line in (_about(draft, say), draft.incident.next_word_where) if line.strip()),
            start=promised,
            alarm=BEFORE_NEXT_WORD,
        )


def _about(draft: Draft, say: Say) -> str:
    title = draft.title.strip()
    return say(ABOUT.with_values(title=title)) if title else ""


PROMISED = Message("calendar", QT_TRANSLATE_NOOP("calendar", "You promised: {promise}"))
NEXT_WORD = Message("calendar", QT_TRANSLATE_NOOP("calendar", "The next word that you promised"))
ABOUT = Message("calendar", QT_TRANSLATE_NOOP("calendar", "About: {title}"))

"""What is due of a draft within a week: open promises, reminders, the next word."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft
from apology_studio.core.followup import NextWord, next_word
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One thing that waits."""

    on: date
    what: Message
    late: bool


def due(draft: Draft, now: datetime) -> tuple[Due, ...]:
    """What is overdue, and what follows within a week, by day."""
    today = now.date()
    days = [(p.due, SAID.with_values(what=p.text)) for p in draft.promises if p.kept_on is None and p.due is not None]
    days += [(f.on, SAID.with_values(what=f.text)) for f in draft.follow_ups if f.done_on is None]
    promised = draft.incident.next_word_at
    if promised is not None and next_word(draft, now) is not NextWord.NONE:
        here = promised.astimezone(now.tzinfo)
        days.append((here.date(), NEXT_WORD.with_values(time=f"{here:%H:%M}")))
    found = [Due(on=on, what=what, late=on < today) for on, what in days if on <= today + WEEK]
    return tuple(sorted(found, key=_by_day))


def _by_day(each: Due) -> date:
    return each.on


SAID = Message("due", QT_TRANSLATE_NOOP("due", "{what}"))
NEXT_WORD = Message("due", QT_TRANSLATE_NOOP("due", "The next word, by {time}"))


RING_FROM = time(9)
"""A day's reminders ring from then on, by the clock of the owner's place, as those of the calendar file do."""
BEFORE_NEXT_WORD = timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ring:
    """A reminder that rings."""

    key: str
    """The same at every look: it rings once."""
    what: Message


def ringing(draft: Draft, now: datetime) -> tuple[Ring, ...]:
    """What rings at `now`: the reminders and promises of today from nine on, the next word an hour before its time."""
    today, found = now.date(), []
    promised = draft.incident.next_word_at
    if promised is not None and next_word(draft, now) is not NextWord.NONE and promised - now <= BEFORE_NEXT_WORD:
        said = NEXT_WORD.with_values(time=f"{promised.astimezone(now.tzinfo):%H:%M}")
        found.append(Ring(key=f"{draft.incident_id} {promised.isoformat()}", what=said))
    if now.time() >= RING_FROM:
        days = [(f.on, f.text) for f in draft.follow_ups if f.done_on is None]
        days += [(p.due, p.text) for p in draft.promises if p.kept_on is None and p.due is not None]
        for on, text in days:
            if on == today:
                found.append(Ring(key=f"{draft.incident_id} {on} {text}", what=SAID.with_values(what=text)))
    return tuple(found)

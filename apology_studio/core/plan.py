"""The follow-up plan: what is worth saying after an apology, when and where, as proposals that suit the incident.

No controlled study of follow-ups is known; these are the habits of those who do it well: report on the promised day,
say that it is done, look back once. Each leads with facts.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from apology_studio.core.data import dataclass
from apology_studio.core.days import Sense
from apology_studio.core.days.reading import read_days
from apology_studio.core.draft import ChannelId, Draft, FollowUp, Kind, Promise
from apology_studio.core.followup import facts_open, promise_key
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.promises import dated_on

DECLINED = "plan:"
"""What `Draft.kept` remembers of a proposal that the owner does not want."""
LOOK_BACK = "look-back"
"""The beginning of the ids of what looks back."""
BESIDE = timedelta(days=2)
"""A look back is not proposed so near to another word."""
ASK_BEFORE = timedelta(days=2)
"""How long before its day a promise that somebody else keeps is asked after."""
MANY_PEOPLE = 1000
"""So many people are reason enough for a look back a year later (our own rule)."""
LASTING = ("blog", "newsletter")
"""Where a look back is read: it is no news."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A reminder that is worth having."""

    id: str
    """The same for the same thing at every look."""
    on: date
    text: Message
    """What to say, or to do."""
    why: Message
    channels: tuple[ChannelId, ...]


def plan(draft: Draft, now: datetime) -> tuple[Suggestion, ...]:
    """What to propose for that draft at `now`, by date: nothing past, nothing declined, nothing that is there."""
    today = now.date()
    coming = [each for each in _all(draft, now) if each.on >= today]
    news = [each.on for each in coming if not each.id.startswith(LOOK_BACK)]
    found = [each for each in coming if not (_settled(draft, each) or _beside(each, news))]
    return tuple(sorted(found, key=_by_day))


def follow_up_id(draft: Draft, suggestion: Suggestion) -> str:
    """The id of the follow-up that comes of it: a calendar knows it again."""
    return f"{draft.incident_id[:40]}.{suggestion.id}"


def _by_day(suggestion: Suggestion) -> tuple[date, str]:
    return suggestion.on, suggestion.id


def _settled(draft: Draft, suggestion: Suggestion) -> bool:
    """Whether it is on the list, was declined, or would say beside a reminder what that one says."""
    if f"{DECLINED}{suggestion.id}" in draft.kept:
        return True
    if any(follow_up.id == follow_up_id(draft, suggestion) for follow_up in draft.follow_ups):
        return True
    days = [follow_up.on for follow_up in draft.follow_ups]
    return suggestion.on in days or _beside(suggestion, days)


def _beside(suggestion: Suggestion, days: list[date]) -> bool:
    """Whether a look back comes so near to one of these days that one word will do."""
    return suggestion.id.startswith(LOOK_BACK) and any(abs(day - suggestion.on) <= BESIDE for day in days)


def _all(draft: Draft, now: datetime) -> Iterator[Suggestion]:
    yield from _while_open(draft, now)
    for promise in draft.promises:
        yield from _of_promise(draft, promise)
    if draft.kind is not Kind.HOLDING:
        yield from _looking_back(draft)


def begun_on(draft: Draft) -> date:
    """The day on which it was first said in public, else the day that it carries."""
    posted = [publication.posted_at.date() for publication in draft.publications]
    return min(posted, default=dated_on(draft))


def _where(draft: Draft, wanted: tuple[str, ...] = ()) -> tuple[ChannelId, ...]:
    """The channels that it is out on, else those that are on; of these the wanted ones, if there are any."""
    posted = tuple(c for c in draft.channels if draft.publication(c) is not None)
    on = posted or draft.channels
    return tuple(c for c in on if c in wanted) or on


def _while_open(draft: Draft, now: datetime) -> Iterator[Suggestion]:
    """While something is open: the next word on its day; a day from now where none is promised."""
    incident, promised = draft.incident, draft.incident.next_word_at
    if promised is not None and promised >= now:
        yield Suggestion(
            id=f"next-word-{promised:%Y%m%d}",
            on=promised.astimezone(now.tzinfo).date(),
            text=NEXT_WORD.with_values(time=f"{promised.astimezone(now.tzinfo):%H:%M}"),
            why=NEXT_WORD_WHY,
            channels=_where(draft),
        )
    elif incident.what.strip() and facts_open(incident) and draft.kind in (Kind.HOLDING, Kind.APOLOGY):
        yield Suggestion(
            id="while-open", on=now.date() + timedelta(days=1), text=STILL_OPEN, why=STILL_OPEN_WHY,
            channels=_where(draft),
        )  # fmt: skip


def _of_promise(draft: Draft, promise: Promise) -> Iterator[Suggestion]:
    """On the day of a promise: say that it is kept. Before it: ask whoever else sees to it."""
    if promise.due is None or promise.kept_on is not None:
        return
    speaker = draft.business.spokesperson.strip()
    if promise.who.strip() and promise.who.strip() != speaker:
        on = promise.due - ASK_BEFORE
        yield Suggestion(
            id=f"ask-{promise_key(promise)}",
            on=on,
            text=ASK.with_values(promise=promise.text),
            why=ASK_WHY,
            channels=(),
        )
    yield Suggestion(
        id=f"done-{promise_key(promise)}",
        on=promise.due,
        text=SAY_DONE.with_values(promise=promise.text),
        why=SAY_DONE_WHY,
        channels=_where(draft, LASTING),
    )


def _looking_back(draft: Draft) -> Iterator[Suggestion]:
    """A week, a month, and where a rule was promised or many were hit, a year after it was said."""
    start, where = begun_on(draft), _where(draft, LASTING)
    if draft.kind is Kind.APOLOGY:
        yield Suggestion(id="look-back-week", on=start + timedelta(days=7), text=WEEK, why=WEEK_WHY, channels=where)
    month = MONTH_CHECK if _from_outside(draft) else MONTH
    yield Suggestion(id="look-back-month", on=_months_later(start, 1), text=month, why=MONTH_WHY, channels=where)
    if _lasting(draft) or (draft.incident.affected_count or 0) >= MANY_PEOPLE:
        yield Suggestion(id="look-back-year", on=_months_later(start, 12), text=YEAR, why=YEAR_WHY, channels=where)


def _from_outside(draft: Draft) -> bool:
    """Whether somebody else than the one who speaks sees to a promise."""
    speaker = draft.business.spokesperson.strip()
    return any(promise.who.strip() not in ("", speaker) for promise in draft.promises)


def _lasting(draft: Draft) -> bool:
    """Whether a promise is a rule: from a day on, or again and again."""
    day = dated_on(draft)
    said = [promise.said or promise.text for promise in draft.promises]
    return any(
        reading.sense in (Sense.START, Sense.REPEAT)
        for sentence in said
        for reading in read_days(sentence, draft.language, day)
    )


def _months_later(day: date, months: int) -> date:
    """The same day of a later month, or its last one."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")


def accepted(draft: Draft, suggestion: Suggestion, text: str) -> FollowUp:
    """The follow-up that comes of a proposal; `text` is what it says, in the window's language."""
    return FollowUp(on=suggestion.on, text=text, channels=suggestion.channels, id=follow_up_id(draft, suggestion))


def _said(text: str) -> Message:
    return Message("plan", text)


NEXT_WORD = _said(QT_TRANSLATE_NOOP("plan", "By {time}: the next word, even if nothing is new"))
NEXT_WORD_WHY = _said(QT_TRANSLATE_NOOP("plan", "You promised it."))
STILL_OPEN = _said(QT_TRANSLATE_NOOP("plan", "Say what you know now, and what is still open"))
STILL_OPEN_WHY = _said(QT_TRANSLATE_NOOP("plan", "Silence while facts are open looks like hiding them."))
ASK = _said(QT_TRANSLATE_NOOP("plan", "Ask: is it on its way? {promise}"))
ASK_WHY = _said(QT_TRANSLATE_NOOP("plan", "Somebody else sees to it, and it is your promise."))
SAY_DONE = _said(QT_TRANSLATE_NOOP("plan", "Say that it is done: {promise}"))
SAY_DONE_WHY = _said(QT_TRANSLATE_NOOP("plan", "People heard the promise; few hear that it was kept."))
WEEK = _said(QT_TRANSLATE_NOOP("plan", "A week on: say what has changed"))
WEEK_WHY = _said(QT_TRANSLATE_NOOP("plan", "By then people see whether anything is different."))
MONTH = _said(QT_TRANSLATE_NOOP("plan", "A month on: say what changed, with figures"))
MONTH_CHECK = _said(QT_TRANSLATE_NOOP("plan", "A month on: say what the outside check found"))
MONTH_WHY = _said(QT_TRANSLATE_NOOP("plan", "One look back with evidence, and no second apology."))
YEAR = _said(QT_TRANSLATE_NOOP("plan", "A year on: say whether the new rule still holds"))
YEAR_WHY = _said(QT_TRANSLATE_NOOP("plan", "You promised something that lasts, or many people were hit."))

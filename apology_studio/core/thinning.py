"""Which backups may go: all of two days stay, then one a day, one a week, one a month."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import datetime, timedelta

ALL_FOR = timedelta(days=2)
"""So long every backup stays."""
SLACK = timedelta(minutes=5)
"""A backup that is this much ahead of the clock is still of now."""
DAYS, WEEKS, MONTHS = 14, 10, 24
"""Of so many days, weeks and months that have backups the newest stays. They are counted, not measured: a clock that
jumps a year ahead makes nothing old enough to be the last of its kind."""


def surplus(moments: Sequence[datetime], now: datetime) -> tuple[int, ...]:
    """The places, in `moments`, of backups that may go. `moments` is in the order in which they were made.

    The newest always stays, and so does one from the future: a clock was wrong, then or now.
    """
    newest_first = range(len(moments) - 1, -1, -1)
    keep = {i for i in newest_first if i == len(moments) - 1 or moments[i] > now - ALL_FOR}
    past = [i for i in newest_first if moments[i] <= now + SLACK]
    for most, named in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        seen: set[Hashable] = set()
        for i in past:
            name = named(moments[i])
            if name not in seen and len(seen) < most:
                seen.add(name)
                keep.add(i)
    return tuple(i for i in range(len(moments)) if i not in keep)


def _day(moment: datetime) -> Hashable:
    return moment.date()


def _week(moment: datetime) -> Hashable:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> Hashable:
    return moment.year, moment.month


def is_recent(newest: datetime | None, now: datetime, age: timedelta) -> bool:
    """Whether the newest backup is younger than `age`. One from the future is no recent one."""
    return newest is not None and now - age < newest <= now + SLACK

"""Days and times of day as the window's language says them."""

from __future__ import annotations

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

_WEEKDAY = re.compile(r"dddd?[^dMy]*")
_YEAR = re.compile(r"(?:'[^']*'|[^dMy'])*y+(?:'[^']*'|[^dMy'])*$|^y+(?:'[^']*'|[^dMy'])*")
"""The year with the words and marks around it; words stand in quotes in a pattern: d 'de' MMMM 'de' yyyy."""


def time_of(moment: datetime) -> str:
    """The time of day by the clock of this place, as the locale writes it: '14:03'."""
    here = moment.astimezone()
    return QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)


def day_of(day: date, today: date) -> str:
    """'3 March'; with its year where that is another one than today's."""
    pattern = _WEEKDAY.sub("", QLocale().dateFormat(QLocale.FormatType.LongFormat), count=1)
    if day.year == today.year:
        pattern = _YEAR.sub("", pattern)
    return QLocale().toString(_qdate(day), pattern.strip())


def short_day(day: date, today: date) -> str:
    """'19 May', short enough for a narrow column; with its year where that is another one than today's."""
    pattern = _WEEKDAY.sub("", QLocale().dateFormat(QLocale.FormatType.LongFormat), count=1).replace("MMMM", "MMM")
    if day.year == today.year:
        pattern = _YEAR.sub("", pattern)
    return QLocale().toString(_qdate(day), pattern.strip())


def weekday_of(day: date) -> str:
    """'Tuesday'."""
    return QLocale().standaloneDayName(day.isoweekday())


def moment_of(moment: datetime, now: datetime) -> str:
    """'14:03' for today, else the day."""
    here, today = moment.astimezone(), now.astimezone().date()
    return time_of(here) if here.date() == today else day_of(here.date(), today)


def day_and_time(moment: datetime, now: datetime) -> str:
    """'14:03' for today, else the day with it: '12 May, 14:03'."""
    here, today = moment.astimezone(), now.astimezone().date()
    return time_of(here) if here.date() == today else f"{day_of(here.date(), today)}, {time_of(here)}"


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)

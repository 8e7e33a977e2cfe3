"""Which day it is, by the days on which the drafts were written: one wrong clock must not make old what is young."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import apsw

SEEN = 7
"""So many different days must have been seen before the oldest of them is believed to be past."""


def note_day(db: apsw.Connection, now: datetime, noted: str) -> str:
    """Inside a transaction: remember the day, unless it is `noted` already; what is noted now."""
    today = now.date().isoformat()
    if today != noted:
        known = [day for day in _days(db) if day != today]
        days = ",".join([*known, today][-SEEN:])
        db.execute("INSERT OR REPLACE INTO meta(key, value) VALUES ('days', ?)", (days,))
    return today


def sure_day(db: apsw.Connection, now: datetime) -> date:
    """A day that has certainly come: no later than today, nor than the oldest of the last days with a save.

    Whatever is let go of by its age is counted from it, so a clock that runs ahead for a few days deletes nothing.
    """
    days = _days(db)
    if len(days) < SEEN:
        return min([*map(date.fromisoformat, days), now.date()]) - timedelta(days=1)
    return min([*map(date.fromisoformat, days), now.date()])


def _days(db: apsw.Connection) -> list[str]:
    found: str | None = db.execute("SELECT value FROM meta WHERE key = 'days'").get
    return found.split(",") if found else []

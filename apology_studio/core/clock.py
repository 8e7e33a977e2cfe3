"""The quiet clock: how long ago it was noticed, in words."""

from __future__ import annotations

from datetime import datetime, timedelta

from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message

MINUTE, HOUR, DAY = 60, 3600, 86400


def since_noticed(noticed: datetime, now: datetime, *, short: bool = False) -> Message:
    """'Noticed 2 h 10 min ago'; with `short`, without the word. A time to come, by a wrong clock, is 'just now'."""
    ago = _ago(int((now - noticed).total_seconds()))
    if short:
        return ago
    return Message("clock", QT_TRANSLATE_NOOP("clock", "Noticed {ago}"), (("ago", ago),))


def _ago(seconds: int) -> Message:
    if seconds < MINUTE:
        return Message("clock", QT_TRANSLATE_NOOP("clock", "just now"))
    if seconds < HOUR:
        return Message("clock", QT_TRANSLATE_NOOP("clock", "{minutes} min ago"), (("minutes", seconds // MINUTE),))
    if seconds < DAY:
        hours, minutes = divmod(seconds // MINUTE, 60)
        said = QT_TRANSLATE_NOOP("clock", "{hours} h {minutes} min ago")
        return Message("clock", said, (("hours", hours), ("minutes", minutes)))
    return Message("clock", QT_TRANSLATE_NOOP("clock", "%n days ago"), (), seconds // DAY)


def duration(between: timedelta) -> tuple[int, int]:
    """Whole hours, and the minutes beside them."""
    minutes = max(0, int(between.total_seconds()) // 60)
    return minutes // 60, minutes % 60

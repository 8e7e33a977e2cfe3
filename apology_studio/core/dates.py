"""Dates and times as a letter says them, in the letter's language."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache

from apology_studio.core.messages import fill
from apology_studio.core.phrases import Phrases


@lru_cache(maxsize=64)
def say_date(day: date, pattern: str, language: str) -> str:
    """`day` by a Unicode date pattern (UTS 35): '12 May 2026'. Digits are European in every language."""
    from babel.dates import format_date  # 40 ms: not before a date is to be said

    return format_date(day, pattern, locale=language.replace("-", "_"))


def say_moment(moment: datetime, words: Phrases) -> str:
    """A time on a day, by the moment's own clock: '15:00 on Tuesday 12 May'."""
    day = say_date(moment.date(), words.day_pattern, words.language)
    return fill(words.moment, (("time", f"{moment:%H:%M}"), ("day", day)))

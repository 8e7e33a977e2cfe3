"""Promises and follow-ups: how they stand on a day, and their order."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from random_drafts import MOMENT, plain_draft

from apology_studio.core.draft import ChannelId, FollowUp, Incident, Kind, Promise, Publication
from apology_studio.core.followup import NextWord, Standing, in_order, next_word, reminders, status

TODAY = date(2026, 5, 20)


@pytest.mark.parametrize(
    ("due", "standing", "words", "count"),
    [
        (date(2026, 5, 19), Standing.LATE, "%n day(s) late", 1),
        (date(2026, 4, 20), Standing.LATE, "%n day(s) late", 30),
        (TODAY, Standing.DUE, "Due today", None),
        (date(2026, 5, 29), Standing.DUE, "Due in %n day(s)", 9),
        (date(2026, 6, 3), Standing.DUE, "Due in %n day(s)", 14),
        (date(2026, 6, 4), Standing.ON_TRACK, "On track", None),
        (None, Standing.ON_TRACK, "On track", None),
    ],
)
def test_open_promise(due: date | None, standing: Standing, words: str, count: int | None) -> None:
    found = status(Promise(text="x", due=due), TODAY)
    assert (found.standing, found.message.text, found.message.count) == (standing, words, count)


def test_a_kept_promise_is_kept_however_late_it_was() -> None:
    assert status(Promise(text="x", due=date(2020, 1, 1), kept_on=TODAY), TODAY).standing is Standing.KEPT


def test_order_is_open_by_date_then_dateless_then_kept() -> None:
    promises = (
        Promise(text="kept", due=date(2026, 1, 1), kept_on=date(2026, 1, 1)),
        Promise(text="no date"),
        Promise(text="late", due=date(2026, 5, 19)),
        Promise(text="early", due=date(2026, 5, 1)),
    )
    assert [(place, p.text) for place, p in in_order(promises)] == [
        (3, "early"),
        (2, "late"),
        (1, "no date"),
        (0, "kept"),
    ]


def test_reminders_open_first() -> None:
    follow_ups = (
        FollowUp(on=date(2026, 5, 1), text="done", done_on=TODAY),
        FollowUp(on=date(2026, 6, 1), text="later"),
        FollowUp(on=date(2026, 5, 21), text="soon"),
    )
    assert [place for place, _ in reminders(follow_ups)] == [2, 1, 0]


def test_next_word() -> None:
    hour = timedelta(hours=1)
    promised = plain_draft(incident=Incident(next_word_at=MOMENT), kind=Kind.HOLDING)
    assert next_word(plain_draft(), MOMENT) is NextWord.NONE
    assert next_word(promised, MOMENT - hour) is NextWord.COMING
    assert next_word(promised, MOMENT) is NextWord.COMING
    assert next_word(promised, MOMENT + hour) is NextWord.OVERDUE
    assert next_word(promised.with_changes(kind=Kind.APOLOGY), MOMENT + hour) is NextWord.NONE


def test_next_word_was_said() -> None:
    said = Publication(channel=ChannelId("x"), posted_at=MOMENT + timedelta(minutes=5))
    promised = plain_draft(incident=Incident(next_word_at=MOMENT), kind=Kind.HOLDING, publications=(said,))
    assert next_word(promised, MOMENT + timedelta(hours=1)) is NextWord.NONE

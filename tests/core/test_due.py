"""What is due: overdue promises, what follows within a week, the next word."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

from random_drafts import plain_draft

from apology_studio.core.draft import Draft, FollowUp, Incident, Kind, Promise
from apology_studio.core.due import due

NOW = datetime(2026, 5, 20, 9, 0, tzinfo=timezone(timedelta(hours=1)))


def said(draft: Draft, now: datetime = NOW) -> list[tuple[str, str, bool]]:
    return [(f"{each.on:%m-%d}", str(dict(each.what.values).popitem()[1]), each.late) for each in due(draft, now)]


def test_overdue_first_then_this_week() -> None:
    draft = plain_draft(
        promises=(
            Promise(text="in a week", due=date(2026, 5, 27)),
            Promise(text="late", due=date(2026, 5, 19)),
            Promise(text="later", due=date(2026, 5, 28)),
            Promise(text="kept", due=date(2026, 5, 19), kept_on=date(2026, 5, 19)),
            Promise(text="no day"),
        ),
        follow_ups=(
            FollowUp(on=date(2026, 5, 20), text="today"),
            FollowUp(on=date(2026, 5, 20), text="done", done_on=date(2026, 5, 20)),
        ),
    )
    assert said(draft) == [("05-19", "late", True), ("05-20", "today", False), ("05-27", "in a week", False)]


def test_the_next_word_on_the_owners_day() -> None:
    utc_midnight = datetime(2026, 5, 20, 23, 30, tzinfo=UTC)
    holding = plain_draft(kind=Kind.HOLDING, incident=Incident(next_word_at=utc_midnight))
    assert said(holding) == [("05-21", "00:30", False)]
    assert said(holding, NOW + timedelta(days=2)) == [("05-21", "00:30", True)]
    assert said(holding.with_changes(kind=Kind.APOLOGY), NOW + timedelta(days=2)) == []

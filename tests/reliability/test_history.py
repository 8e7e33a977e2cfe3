"""The history of a draft: every two minutes, before what changes much, for 90 days, whatever the clock does."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from drafts_at_stake import sorry, words
from random_drafts import MOMENT
from store_world import Clock, open_store, raw
from studio_process import PATIENCE, studio

from apology_studio.adapters.drafts import SqliteDrafts
from apology_studio.adapters.history import Keeper, SqliteHistory
from apology_studio.core.draft import Draft, DraftId
from apology_studio.core.ports import BadInput, Damaged
from apology_studio.core.safekeeping import BIN, HISTORY, Why

D1 = DraftId("d1")


@pytest.fixture
def clock() -> Clock:
    return Clock(MOMENT)


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[SqliteDrafts]:
    made = open_store(tmp_path / "drafts.db", clock, backups=tmp_path / "backups")
    yield made
    made.close()


def said(draft: Draft) -> str:
    return draft.parts.sorry.more


def history(store: SqliteDrafts) -> list[str]:
    log = SqliteHistory(store)
    return [said(log.read(D1, revision.counter)) for revision in log.revisions(D1)]


def test_two_minutes_of_typing_leave_their_first_longest_and_newest(store: SqliteDrafts, clock: Clock) -> None:
    for second in range(0, 600, 5):
        store.save(sorry(f"{second // 120} {second % 120:03}"))
        clock.forward(seconds=5)
    firsts = {text.split()[0] for text in history(store)}
    assert firsts == {"0", "1", "2", "3", "4"}
    assert len(history(store)) <= 15


def test_a_marked_state_stays_in_the_midst_of_typing(store: SqliteDrafts, clock: Clock) -> None:
    log = SqliteHistory(store)
    store.save(sorry("a"))
    store.save(sorry("before the change"))
    log.mark(sorry("before the change"), Why.BEFORE_CHANGE)
    for number in range(30):
        store.save(sorry("x" * (number + 30)))
    assert "before the change" in history(store)
    assert [revision.why for revision in log.revisions(D1)].count(Why.BEFORE_CHANGE) == 1


def test_a_restore_makes_a_new_revision(store: SqliteDrafts, clock: Clock) -> None:
    log = SqliteHistory(store)
    for text in ("first", "second and longer", "third"):
        store.save(sorry(text))
        clock.forward(minutes=3)
    first = log.revisions(D1)[-1]
    log.mark(store.load(D1), Why.BEFORE_RESTORE)
    store.save(log.read(D1, first.counter))
    assert history(store) == ["first", "third", "second and longer", "first"]


@pytest.mark.parametrize("pause", [1, 150])
def test_emptying_a_draft_keeps_its_last_words(store: SqliteDrafts, clock: Clock, pause: int) -> None:
    texts = [words(1, 40), words(1, 39), words(1, 38), "", "a", "ab", ""]
    for text in texts:
        store.save(sorry(text))
        clock.forward(seconds=pause)
    assert words(1, 38) in history(store)


def test_after_ninety_days_history_goes_but_never_the_newest(store: SqliteDrafts, clock: Clock) -> None:
    keeper = Keeper(store, clock)
    store.save(sorry("only once", "d2"))
    start = clock.now
    for day in range(120):
        store.save(sorry(words(day, 5)))
        keeper.expire()
        clock.forward(days=1)
    log = SqliteHistory(store)
    oldest = min(revision.at for revision in log.revisions(D1))
    assert clock.now - oldest >= HISTORY
    assert (clock.now - oldest).days <= HISTORY.days + 10
    assert [revision.at for revision in log.revisions(DraftId("d2"))] == [start]


def test_a_clock_a_year_ahead_lets_nothing_go(store: SqliteDrafts, clock: Clock) -> None:
    """For some days the clock is wrong; nothing is deleted, and the newest stays the newest when it is right again."""
    keeper = Keeper(store, clock)
    for day in range(10):
        store.save(sorry(words(day)))
        clock.forward(days=1)
    store.save(sorry("in the bin", "d2"))
    store.delete(DraftId("d2"))
    before = history(store)
    clock.forward(days=365)
    for day in range(5):
        store.save(sorry(words(1000 + day)))
        assert keeper.expire() == 0
        clock.forward(days=1)
    clock.forward(days=-370)
    store.save(sorry("the newest"))
    assert keeper.expire() == 0
    assert set(before) <= set(history(store))
    assert history(store)[0] == "the newest" == said(store.load(D1))
    assert [row.id for row in store.rows(deleted=True)] == ["d2"]


def test_a_clock_a_year_behind_lets_nothing_go(store: SqliteDrafts, clock: Clock) -> None:
    """The battery of the clock is empty: what is written now comes after what was written "next year"."""
    keeper = Keeper(store, clock)
    for day in range(10):
        store.save(sorry(words(day)))
        clock.forward(days=1)
    store.save(sorry("in the bin", "d2"))
    store.delete(DraftId("d2"))
    before = history(store)
    clock.forward(days=-365)
    for day in range(20):
        store.save(sorry(f"after the jump, day {day}"))
        assert keeper.expire() == 0
        clock.forward(days=1)
    assert set(before) <= set(history(store))
    assert history(store)[0] == "after the jump, day 19" == said(store.load(D1))
    assert [row.id for row in store.rows(deleted=True)] == ["d2"]
    clock.forward(days=345)
    assert keeper.expire() == 0
    assert set(before) <= set(history(store)), "the clock was put right: a year has not passed"


def test_the_bin_is_emptied_after_thirty_days(store: SqliteDrafts, clock: Clock) -> None:
    keeper = Keeper(store, clock)
    store.save(sorry("away", "d2"))
    store.delete(DraftId("d2"))
    gone_after = 0
    for day in range(60):
        store.save(sorry(words(day, 5)))
        if keeper.expire():
            gone_after = day
        clock.forward(days=1)
    assert BIN.days <= gone_after <= BIN.days + 10
    with pytest.raises(BadInput):
        store.load(DraftId("d2"))


def test_the_history_of_a_text_that_was_changed_behind_us_is_damage(store: SqliteDrafts, clock: Clock) -> None:
    store.save(sorry("true"))
    (first,) = SqliteHistory(store).revisions(D1)
    raw(store.path, "UPDATE revisions SET body = replace(body, 'true', 'fals')")
    with pytest.raises(Damaged):
        SqliteHistory(store).read(D1, first.counter)


def test_what_is_not_there_is_said(store: SqliteDrafts) -> None:
    store.save(sorry("a"))
    with pytest.raises(BadInput, match="not in the history"):
        SqliteHistory(store).read(D1, 77)


def test_the_window_lets_go_of_what_is_old(tmp_path: Path) -> None:
    """Seven days of use after two months in the bin, a real studio empties it by itself."""
    home, clock = tmp_path / "studio", Clock(datetime.now(UTC) - timedelta(days=60))
    store = open_store(home / "drafts.db", clock, backups=home / "backups")
    store.save(sorry("away", "d2"))
    store.delete(DraftId("d2"))
    clock.now = datetime.now(UTC) - timedelta(days=9)
    for day in range(8):
        store.save(sorry(words(day)))
        clock.forward(days=1)
    store.close()
    with studio(home, 1) as child:
        child.wait_for("ACK")
        until = time.monotonic() + PATIENCE
        while raw(home / "drafts.db", "SELECT count(*) FROM drafts WHERE id = 'd2'") != [(0,)]:
            assert time.monotonic() < until, "the bin is never emptied"
            time.sleep(0.1)

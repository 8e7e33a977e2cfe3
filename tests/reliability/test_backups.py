"""Backups: of sound drafts only, opened and counted, thinned, and safe against clocks that jump."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from drafts_at_stake import fill, home_with_drafts, sorry, words
from random_drafts import MOMENT
from soak import rounds
from store_world import Clock, open_store, raw

from apology_studio.adapters.backups import Backups
from apology_studio.adapters.drafts import SqliteDrafts
from apology_studio.adapters.history import Keeper
from apology_studio.core.ports import Damaged, WorldError
from apology_studio.core.thinning import ALL_FOR, DAYS, MONTHS, WEEKS, surplus


@pytest.fixture
def clock() -> Clock:
    return Clock(MOMENT)


def opened(home: Path, clock: Clock) -> SqliteDrafts:
    return open_store(home / "drafts.db", clock, backups=home / "backups")


def test_a_copy_is_made_after_half_an_hour_of_change_only(tmp_path: Path, clock: Clock) -> None:
    store = opened(tmp_path, clock)
    keeper = Keeper(store, clock)
    assert not keeper.due()
    assert keeper.back_up() is None
    store.save(sorry("one"))
    assert keeper.due()
    assert keeper.back_up() is not None
    assert keeper.back_up() is None
    clock.forward(minutes=31)
    assert not keeper.due()
    store.save(sorry("two"))
    assert keeper.due()
    assert keeper.back_up() is not None
    store.save(sorry("three"))
    clock.forward(minutes=29)
    assert not keeper.due()
    clock.forward(minutes=1)
    assert keeper.due()
    store.close()


def test_a_copy_is_a_whole_database_for_its_owner_alone(tmp_path: Path, clock: Clock) -> None:
    store = opened(tmp_path, clock)
    last = fill(store, clock)
    backup = store.backups.make(store.path)
    store.close()
    assert [path.name for path in backup.path.parent.iterdir()] == [backup.path.name]
    assert backup.path.stat().st_mode & 0o777 == 0o600
    again = open_store(backup.path, clock, backups=tmp_path / "others")
    assert {row.id: again.load(row.id).parts.sorry.more for row in again.rows()} == last
    again.close()


@pytest.mark.parametrize("harm", ["UPDATE revisions SET body = body || ' '", "DELETE FROM revisions"])
def test_damaged_drafts_push_no_good_copy_out(tmp_path: Path, clock: Clock, harm: str) -> None:
    paths, _ = home_with_drafts(tmp_path / "studio")
    good = {path.name: path.read_bytes() for path in paths.backups.iterdir()}
    raw(paths.drafts, harm)
    for _ in range(3):
        with pytest.raises(Damaged):
            Backups(paths.backups, clock).make(paths.drafts)
    assert {path.name: path.read_bytes() for path in paths.backups.iterdir()} == good


def test_a_copy_that_cannot_be_made_is_told_and_leaves_nothing(tmp_path: Path, clock: Clock) -> None:
    store = opened(tmp_path, clock)
    fill(store, clock)
    (tmp_path / "backups").rmdir() if (tmp_path / "backups").exists() else None
    (tmp_path / "backups").write_text("in the way")
    with pytest.raises(WorldError, match="is a file"):
        store.backups.make(store.path)
    store.close()


def test_an_import_is_preceded_by_a_copy(tmp_path: Path, clock: Clock) -> None:
    store = opened(tmp_path, clock)
    store.save(sorry("mine"))
    store.import_draft(sorry("theirs", "d2"))
    (backup,) = store.backups.all()
    assert raw(backup.path, "SELECT id FROM drafts") == [("d1",)]
    store.close()


@pytest.mark.parametrize("years", [-1, 1])
def test_a_clock_that_jumps_stops_no_copies_and_deletes_none(tmp_path: Path, clock: Clock, years: int) -> None:
    store = opened(tmp_path, clock)
    keeper = Keeper(store, clock)
    made = []
    for step in range(6):
        store.save(sorry(words(step)))
        keeper.back_up()
        made.append(store.backups.newest())
        clock.forward(days=365 * years if step == 2 else 0, minutes=40)
        store.save(sorry(words(100 + step)))
        assert keeper.due(), "a copy from another year is no recent one"
    assert [backup.number for backup in store.backups.all()] == [1, 2, 3, 4, 5, 6] or years == 1
    assert store.backups.newest() == made[-1]
    assert len(store.backups.all()) >= 4
    store.close()


def test_the_order_is_that_of_the_numbers(tmp_path: Path, clock: Clock) -> None:
    store = opened(tmp_path, clock)
    for _ in range(3):
        store.save(sorry(words(store._newest())))
        store.backups.make(store.path)
        clock.forward(days=-30)
    newest = store.backups.newest_good()
    assert newest is not None
    assert newest[0].number == 3
    store.close()


NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)


def test_what_stays_of_two_years() -> None:
    moments = [NOW - timedelta(minutes=30 * n) for n in range(2 * 365 * 48)][::-1]
    gone = set(surplus(moments, NOW))
    kept = [moment for i, moment in enumerate(moments) if i not in gone]
    assert [m for m in moments if m > NOW - ALL_FOR] == [m for m in kept if m > NOW - ALL_FOR]
    older = [m for m in kept if m <= NOW - ALL_FOR]
    assert len(older) <= DAYS + WEEKS + MONTHS
    assert {m.date() for m in kept} >= {(NOW - timedelta(days=n)).date() for n in range(DAYS)}
    assert {m.isocalendar()[:2] for m in kept} >= {(NOW - timedelta(weeks=n)).isocalendar()[:2] for n in range(WEEKS)}
    assert len({(m.year, m.month) for m in kept}) == MONTHS


def test_thinning_again_and_again_comes_to_the_same(tmp_path: Path) -> None:
    """Day by day, as it is done, not only all at once."""
    kept: list[datetime] = []
    for day in range(200):
        for hour in (9, 12, 18):
            now = NOW + timedelta(days=day, hours=hour - 12)
            kept.append(now)
            gone = set(surplus(kept, now))
            kept = [moment for i, moment in enumerate(kept) if i not in gone]
    assert DAYS <= len(kept) <= DAYS + WEEKS + MONTHS + 6
    assert len({(m.year, m.month) for m in kept}) == 8


@pytest.mark.parametrize("seed", rounds(50, 2000))
def test_the_newest_and_the_future_always_stay(seed: int) -> None:
    chance = random.Random(seed)
    now = NOW + timedelta(days=chance.choice([-365, 0, 0, 365]))
    moments = [NOW + timedelta(hours=chance.randrange(-9000, 9000)) for _ in range(chance.randrange(1, 60))]
    gone = set(surplus(moments, now))
    assert len(moments) - 1 not in gone
    assert not [i for i in gone if moments[i] > now - ALL_FOR]

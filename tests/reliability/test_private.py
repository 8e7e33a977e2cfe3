"""What is deleted for good is gone from every file; the files are for their owner alone."""

from __future__ import annotations

import os
from pathlib import Path

from drafts_at_stake import sorry, words
from random_drafts import MOMENT
from store_world import Clock, open_store, raw

from apology_studio.adapters.database import MIGRATIONS
from apology_studio.adapters.history import Keeper
from apology_studio.core.draft import DraftId

CANARY = "canary-in-the-mine"


def where(folder: Path, what: bytes = CANARY.encode()) -> list[str]:
    """The files that hold it."""
    return [path.name for path in folder.rglob("*") if path.is_file() and what in path.read_bytes()]


def test_deleted_for_good_is_gone_from_history_backups_and_log(tmp_path: Path) -> None:
    clock = Clock(MOMENT)
    store = open_store(tmp_path / "drafts.db", clock, backups=tmp_path / "backups")
    for number in range(30):
        store.save(sorry(f"{words(number, 900)} {CANARY} {number}"))
        store.save(sorry(words(100 + number), "d2"))
        clock.forward(minutes=5)
        if number % 10 == 0:
            store.backups.make(store.path)
    assert len(where(tmp_path)) >= 4
    store.delete(DraftId("d1"))
    Keeper(store, clock).purge(DraftId("d1"))
    assert where(tmp_path) == []
    assert [row.id for row in store.rows()] == ["d2"]
    good = store.backups.newest_good()
    assert good is not None
    assert good[1] == 1
    store.close()
    assert where(tmp_path) == []


def test_it_is_gone_from_a_copy_made_before_a_migration_too(tmp_path: Path) -> None:
    clock, home = Clock(MOMENT), tmp_path / "drafts.db"
    store = open_store(home, clock, backups=tmp_path / "backups")
    store.save(sorry(CANARY))
    store.close()
    newer = (*MIGRATIONS, "CREATE TABLE more(a TEXT) STRICT")
    store = open_store(home, clock, backups=tmp_path / "backups", migrations=newer)
    assert len(list((tmp_path / "backups").glob("drafts-version-*"))) == 1
    store.delete(DraftId("d1"))
    Keeper(store, clock).purge(DraftId("d1"))
    assert where(tmp_path) == []
    store.close()


def test_every_file_and_folder_is_for_its_owner_alone(tmp_path: Path) -> None:
    """Under the most generous umask."""
    before = os.umask(0)
    try:
        home = tmp_path / "studio"
        store = open_store(home / "drafts.db", Clock(MOMENT), backups=home / "backups")
        store.save(sorry("a"))
        store.backups.make(store.path)
        modes = {path.name: path.stat().st_mode & 0o777 for path in [home, *home.rglob("*")]}
        store.close()
    finally:
        os.umask(before)
    assert {name: mode for name, mode in modes.items() if mode not in (0o600, 0o700)} == {}
    assert modes["studio"] == modes["backups"] == 0o700


def test_a_half_deleted_draft_is_finished_by_the_next_purge(tmp_path: Path) -> None:
    """Killed between the drafts and the backups: the row is gone, and purging once more still cleans the backups."""
    clock = Clock(MOMENT)
    store = open_store(tmp_path / "drafts.db", clock, backups=tmp_path / "backups")
    store.save(sorry(CANARY))
    store.backups.make(store.path)
    raw(store.path, "PRAGMA foreign_keys = ON; DELETE FROM drafts; PRAGMA wal_checkpoint(TRUNCATE)")
    Keeper(store, clock).purge(DraftId("d1"))
    assert where(tmp_path / "backups") == []
    store.close()

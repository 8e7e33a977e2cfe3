"""Drafts as an owner has them after some weeks, and what may happen to their file."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from random_drafts import MOMENT, plain_draft
from store_world import Clock, describe, open_store

from apology_studio.adapters.drafts import SqliteDrafts
from apology_studio.adapters.paths import Paths, find_paths
from apology_studio.adapters.recovery import Recovery
from apology_studio.core.draft import Draft, DraftId, Parts, PartText
from apology_studio.core.messages import Message

PAGE = 4096


def sorry(text: str, name: str = "d1") -> Draft:
    """A draft that says it."""
    return plain_draft(name, title=f"About {name}", parts=Parts(sorry=PartText(line=text[:60], more=text)))


def words(seed: int, count: int = 300) -> str:
    """Text that no two drafts share."""
    chance = random.Random(seed)
    return " ".join(f"w{chance.randrange(10**6)}" for _ in range(count))


def fill(store: SqliteDrafts, clock: Clock, drafts: int = 4, saves: int = 3) -> dict[str, str]:
    """Write the drafts; what each says at last."""
    last = {}
    for save in range(saves):
        for number in range(drafts):
            text = words(100 * save + number)
            store.save(sorry(text, f"d{number}"))
            last[f"d{number}"] = text
            clock.forward(seconds=200)
    store.set_last_open(DraftId("d1"))
    return last


def home_with_drafts(home: Path, *, backup: bool = True) -> tuple[Paths, dict[str, str]]:
    """A closed home: a backup of the first state, one more save of each draft after it."""
    paths, clock = find_paths(home).make(), Clock(MOMENT)
    store = open_store(paths.drafts, clock, backups=paths.backups)
    fill(store, clock)
    if backup:
        store.backups.make(paths.drafts)
    last = fill(store, clock, saves=4)
    store.close()
    return paths, last


def recovery(paths: Paths, at: datetime = MOMENT + timedelta(days=1)) -> Recovery:
    """The way back."""
    return Recovery(paths, describe, Clock(at), Message("store", "It is damaged."))


def texts(paths: Paths) -> dict[str, str]:
    """What every draft says, by the real store; it must be sound."""
    store = open_store(paths.drafts, Clock(MOMENT + timedelta(days=2)), backups=paths.backups)
    try:
        store.check()
        return {row.id: store.load(row.id).parts.sorry.more for row in store.rows()}
    finally:
        store.close()


@pytest.fixture
def at_stake(tmp_path: Path) -> tuple[Paths, dict[str, str]]:
    """A home with four drafts and one backup, and what the drafts say."""
    return home_with_drafts(tmp_path / "studio")


def _empty(path: Path) -> bool:
    return path.stat().st_size == 0


def tree(folder: Path) -> dict[str, bytes]:
    """Every file and its bytes; what SQLite shares among readers (`-shm`) and an empty log are no content."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith("-shm") and not (path.name.endswith("-wal") and _empty(path))
    }

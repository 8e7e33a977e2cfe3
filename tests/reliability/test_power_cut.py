"""A power cut at any moment: what was not synced is lost or torn, what was acknowledged is there.

The disk is a VFS of SQLite that remembers every write until it is synced. A cut rebuilds the files from what was synced
and a random part of the rest, each write whole, missing, or torn at sectors of 512 bytes.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import apsw
import pytest
from drafts_at_stake import sorry, words
from random_drafts import MOMENT
from soak import rounds
from store_world import Clock, open_store, raw

from apology_studio.adapters.drafts import SqliteDrafts
from apology_studio.core.ports import Saved

SECTOR = 512
Write = tuple[int, bytes | None]
"""An offset with what was written there; without, a new length."""


@dataclass
class OneFile:
    """What of a file is on the disk for sure, and what is only on its way."""

    synced: bytes = b""
    waiting: list[Write] = field(default_factory=list)

    def sync(self) -> None:
        self.synced = applied(self.synced, self.waiting)
        self.waiting = []


def applied(data: bytes, writes: list[Write]) -> bytes:
    made = bytearray(data)
    for offset, written in writes:
        if written is None:
            del made[offset:]
            made.extend(bytes(max(0, offset - len(made))))
        else:
            made.extend(bytes(max(0, offset + len(written) - len(made))))
            made[offset : offset + len(written)] = written
    return bytes(made)


class Disk(apsw.VFS):
    """Lets everything through to the real files and remembers what was not synced."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.files: dict[str, OneFile] = {}
        self.writes = 0
        super().__init__("power", "unix", makedefault=True)

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        return _File(self, path, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        super().xDelete(filename, syncdir)
        if Path(filename).parent == self.root:
            self.files.pop(Path(filename).name, None)

    def cut(self, into: Path, chance: random.Random) -> None:
        """The files as they may be when the power comes back."""
        into.mkdir()
        for name, file in self.files.items():
            if not name.endswith("-shm"):
                (into / name).write_bytes(applied(file.synced, list(torn(file.waiting, chance))))


def torn(writes: list[Write], chance: random.Random) -> Iterator[Write]:
    """Some of the writes, some of their sectors; in order, since which comes last in one place is the file system's."""
    lost = chance.random()
    for offset, data in writes:
        if chance.random() < lost:
            continue
        if data is None or chance.random() < 0.5:
            yield offset, data
            continue
        for start in range(0, len(data), SECTOR):
            if chance.random() < 0.5:
                yield offset + start, data[start : start + SECTOR]


class _File(apsw.VFSFile):
    def __init__(self, disk: Disk, path: str | None, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        super().__init__("unix", name, flags)
        self._disk = disk
        mine = path is not None and Path(path).parent == disk.root
        self._of = disk.files.setdefault(Path(path).name, OneFile()) if path and mine else OneFile()

    def xWrite(self, data: bytes, offset: int) -> None:
        super().xWrite(data, offset)
        self._of.waiting.append((offset, bytes(data)))
        self._disk.writes += 1

    def xTruncate(self, newsize: int) -> None:
        super().xTruncate(newsize)
        self._of.waiting.append((newsize, None))

    def xSync(self, flags: int) -> None:
        super().xSync(flags)
        self._of.sync()


@contextmanager
def power(root: Path) -> Iterator[Disk]:
    disk = Disk(root)
    try:
        yield disk
    finally:
        disk.unregister()


@pytest.mark.parametrize("seed", rounds(6, 60))
def test_a_power_cut_loses_nothing_that_was_acknowledged(tmp_path: Path, seed: int) -> None:
    """Ten cuts each: after a save was acknowledged, and with the next one begun but not synced."""
    chance = random.Random(seed)
    cuts: list[tuple[Path, Saved]] = []
    with power(tmp_path / "studio") as disk:
        clock = Clock(MOMENT)
        store = open_store(tmp_path / "studio" / "drafts.db", clock, backups=tmp_path / "backups")
        disk.files["drafts.db.exists"] = OneFile(b"")
        for cut in range(10):
            saved = _type(store, clock, chance, cut)
            if chance.random() < 0.5:
                _begin(store, chance)
            disk.cut(tmp_path / f"cut{cut}", chance)
            if store.db.in_transaction:
                store.db.execute("ROLLBACK")
            cuts.append((tmp_path / f"cut{cut}" / "drafts.db", saved))
        store.close()
    for home, saved in cuts:
        _must_hold(home, saved)


def _type(store: SqliteDrafts, clock: Clock, chance: random.Random, cut: int) -> Saved:
    """Some saves; the last acknowledgement."""
    saved = store.save(sorry("begun"))
    for _ in range(chance.randrange(1, 12)):
        clock.forward(seconds=chance.choice([1, 60, 200]))
        saved = store.save(sorry(words(chance.randrange(10**9), chance.choice([5, 300, 3000])), f"d{cut % 3}"))
        if chance.random() < 0.1:
            store.db.execute("PRAGMA wal_checkpoint(PASSIVE)")
    return saved


def _begin(store: SqliteDrafts, chance: random.Random) -> None:
    """A save that has reached the disk in part."""
    store.db.execute("PRAGMA cache_spill = 1; BEGIN IMMEDIATE").fetchall()
    body = words(chance.randrange(10**9), 4000)
    store.db.execute(
        "INSERT INTO revisions(draft_id, at, opens_window, sha256, body) SELECT id, changed, 0, 'x', ? FROM drafts",
        (body,),
    )


def _must_hold(home: Path, saved: Saved) -> None:
    """The drafts open by themselves, are sound, and hold what was acknowledged last."""
    store = open_store(home, Clock(MOMENT), backups=home.parent / "backups")
    store.check()
    assert store.rows()
    store.save(sorry("and on we go", "later"))
    store.close()
    assert raw(home, "SELECT sha256 FROM revisions WHERE counter = ?", (saved.revision,)) == [(saved.sha256,)]


def test_the_model_can_lose_what_is_not_synced(tmp_path: Path) -> None:
    """With less than FULL this disk loses acknowledged saves: so the test above can fail."""
    cuts: list[tuple[Path, Saved]] = []
    with power(tmp_path / "studio") as disk:
        store = open_store(tmp_path / "studio" / "drafts.db", Clock(MOMENT), backups=tmp_path / "backups")
        disk.files["drafts.db.exists"] = OneFile(b"")
        store.save(sorry("first"))
        store.db.execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA synchronous = NORMAL").fetchall()
        for cut in range(12):
            saved = store.save(sorry(words(cut)))
            disk.cut(tmp_path / f"cut{cut}", random.Random(cut))
            cuts.append((tmp_path / f"cut{cut}" / "drafts.db", saved))
        store.close()
    sql = "SELECT count(*) FROM revisions WHERE counter = ?"
    assert sum(raw(home, sql, (saved.revision,)) == [(0,)] for home, saved in cuts) > 3

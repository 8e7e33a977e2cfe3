"""Every file call and every SQL statement of a save fails, one after the other, once or for ever: nothing is lost.

The method is SQLite's own (ioerr.test): fail the first call, then the second, until a save goes through without meeting
the failure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw
import pytest
from drafts_at_stake import sorry, words
from random_drafts import MOMENT
from soak import SOAK
from store_world import Clock, open_store

from apology_studio.adapters.drafts import SqliteDrafts
from apology_studio.core.draft import DraftId
from apology_studio.core.ports import Place, WorldError
from apology_studio.core.safekeeping import Why

MOST = 400
"""A save makes fewer calls; more would be an endless one."""
ERRORS: dict[str, type[apsw.Error]] = {"io": apsw.IOError, "full": apsw.FullError}


class Failing(apsw.VFS):
    """A disk whose n-th call fails, once or from then on."""

    def __init__(self) -> None:
        self.left = -1
        self.for_ever = False
        self.error: type[apsw.Error] = apsw.IOError
        self.failed = 0
        super().__init__("failing", "unix", makedefault=True)

    def arm(self, at: int, error: type[apsw.Error], *, for_ever: bool) -> None:
        self.left, self.error, self.for_ever, self.failed = at, error, for_ever, 0

    def call(self) -> None:
        if self.left < 0:
            return
        if self.left == 0 or (self.for_ever and self.failed):
            self.failed += 1
            self.left = 0 if self.for_ever else -1
            raise self.error("the disk fails")
        self.left -= 1

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        self.call()
        return _FailingFile(self, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self.call()
        super().xDelete(filename, syncdir)


class _FailingFile(apsw.VFSFile):
    def __init__(self, disk: Failing, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        self._disk = disk
        super().__init__("unix", name, flags)

    def xRead(self, amount: int, offset: int) -> bytes:
        self._disk.call()
        return super().xRead(amount, offset)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.call()
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        self._disk.call()
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        self._disk.call()
        super().xSync(flags)

    def xFileSize(self) -> int:
        self._disk.call()
        return super().xFileSize()


@contextmanager
def failing() -> Iterator[Failing]:
    disk = Failing()
    try:
        yield disk
    finally:
        disk.unregister()


Act = Callable[[SqliteDrafts, int], object]


def save(store: SqliteDrafts, number: int) -> object:
    return store.save(sorry(words(number, 3000)))


def save_marked(store: SqliteDrafts, number: int) -> object:
    return store.save(sorry(words(number, 20)), Why.BEFORE_CHANGE)


def keep_place(store: SqliteDrafts, number: int) -> None:
    store.set_place(DraftId("d1"), Place(caret=number))


def bring_in(store: SqliteDrafts, number: int) -> object:
    return store.import_draft(sorry(words(number), "other"))


def put_into_bin(store: SqliteDrafts, number: int) -> None:
    store.delete(DraftId("d1"))
    store.restore(DraftId("d1"))


ACTS: list[Act] = [save, save_marked, keep_place, bring_in, put_into_bin] if SOAK else [save, bring_in]


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.__name__)
@pytest.mark.parametrize("for_ever", [False, True], ids=["once", "for_ever"])
@pytest.mark.parametrize("error", ERRORS)
def test_every_file_call_fails(tmp_path: Path, act: Act, error: str, for_ever: bool) -> None:
    with failing() as disk:
        met = 0
        for at in range(0, MOST, 1 if SOAK else 7):
            home = tmp_path / str(at) / "drafts.db"
            store = open_store(home, Clock(MOMENT), backups=home.parent / "backups")
            before = sorry("acknowledged")
            store.save(before)
            disk.arm(at, ERRORS[error], for_ever=for_ever)
            told = _tried(act, store, at)
            met, disk.left = disk.failed, -1
            apsw.set_default_vfs("unix")
            _nothing_lost(store, home)
            apsw.set_default_vfs("failing")
            if not met:
                assert not told
                break
        assert not met, "a save of so many calls never ends"


def _tried(act: Act, store: SqliteDrafts, number: int) -> bool:
    """Whether it was told that the act failed. Any other error than a WorldError fails the test."""
    try:
        act(store, number)
    except WorldError:
        return True
    return False


def _nothing_lost(store: SqliteDrafts, home: Path) -> None:
    """Once the disk is well, the same store saves by itself; what was acknowledged is in the history."""
    store.save(sorry("after it"))
    assert store.load(DraftId("d1")) == sorry("after it")
    store.close()
    again = open_store(home, Clock(MOMENT), backups=home.parent / "backups")
    again.check()
    bodies = [body for (body,) in again.db.execute("SELECT body FROM revisions")]
    assert any('"more": "acknowledged"' in str(body) for body in bodies)
    assert again.load(DraftId("d1")) == sorry("after it")
    again.close()


@pytest.mark.parametrize("act", [save, save_marked, bring_in, put_into_bin], ids=lambda act: act.__name__)
@pytest.mark.parametrize("for_ever", [False, True], ids=["once", "for_ever"])
def test_every_statement_fails(tmp_path: Path, act: Act, for_ever: bool) -> None:
    for at in range(MOST):
        home = tmp_path / str(at) / "drafts.db"
        store = open_store(home, Clock(MOMENT), backups=home.parent / "backups")
        store.save(sorry("acknowledged"))
        count = 0

        def trace(_cursor: object, _sql: str, _values: object, at: int = at) -> bool:
            nonlocal count
            count += 1
            if count - 1 == at or (for_ever and count - 1 > at):
                raise apsw.FullError("no room")
            return True

        store.db.exec_trace = trace
        told = _tried(act, store, at)
        store.db.exec_trace = None
        if store.db.in_transaction:  # for ever: even taking it back failed; the next save begins with that
            assert for_ever
        _nothing_lost(store, home)
        if count <= at:
            assert not told
            return
    raise AssertionError("a save of so many statements never ends")

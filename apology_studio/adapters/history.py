"""The earlier states of a draft, and what becomes of old ones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import apsw

from apology_studio.adapters.backups import forget_in
from apology_studio.adapters.database import BUSY_MS, damaged, told
from apology_studio.adapters.days import sure_day
from apology_studio.adapters.drafts import SqliteDrafts
from apology_studio.core.codec import decode
from apology_studio.core.draft import Draft, DraftId
from apology_studio.core.hashing import sha256
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.ports import BadInput, Saved
from apology_studio.core.safekeeping import BIN, HISTORY, Revision, Why
from apology_studio.core.thinning import is_recent

BACK_UP_EVERY = timedelta(minutes=30)
"""Of change; a copy is due after it."""


class SqliteHistory:
    """A `core.ports.DraftHistory` on a store."""

    def __init__(self, store: SqliteDrafts) -> None:
        self._store = store

    def revisions(self, draft_id: DraftId) -> tuple[Revision, ...]:
        """The history of a draft, newest first."""
        sql = "SELECT counter, at, words, why FROM revisions WHERE draft_id = ? ORDER BY counter DESC"
        with self._store.using():
            rows = self._store.db.execute(sql, (draft_id,)).fetchall()
        return tuple(_revision(int(str(n)), str(at), int(str(words)), str(why)) for n, at, words, why in rows)

    def read(self, draft_id: DraftId, counter: int) -> Draft:
        """The draft as it was then, its hash checked."""
        sql = "SELECT sha256, CAST(body AS BLOB) FROM revisions WHERE draft_id = ? AND counter = ?"
        with self._store.using():
            found = self._store.db.execute(sql, (draft_id, counter)).fetchone()
        if found is None:
            raise BadInput(Message("store", QT_TRANSLATE_NOOP("store", "That version is not in the history any more.")))
        expected, body = found
        if sha256(body) != expected:
            raise damaged(self._store.path)
        return decode(body.decode(), limit=None)

    def mark(self, draft: Draft, why: Why) -> Saved:
        """Save the draft so that this very state stays in its history."""
        return self._store.save(draft, why)


class Keeper:
    """A `core.ports.DraftKeeper`. `check`, `back_up` and `due` have connections of their own: any thread may ask."""

    def __init__(self, store: SqliteDrafts, clock: Callable[[], datetime]) -> None:
        self._store, self._clock = store, clock

    def check(self) -> None:
        """Read everything and compare every hash."""
        self._store.check()

    def due(self) -> bool:
        """Whether there are changes that no copy has, and the newest copy is half an hour old."""
        newest = self._store.backups.newest()
        if newest is not None and is_recent(newest.at, self._clock(), BACK_UP_EVERY):
            return False
        return self._has_news()

    def _has_news(self) -> bool:
        newest = self._store.backups.newest()
        with told(self._store.path):
            here = _newest_counter(str(self._store.path))
        if not here:
            return False
        if newest is None:
            return True
        try:
            return _newest_counter(str(newest.path)) != here
        except apsw.Error:
            return True  # that copy is damaged: another one is needed all the more

    def back_up(self) -> datetime | None:
        """Copy the drafts if they have changed since the newest copy."""
        return self._store.backups.make(self._store.path).at if self._has_news() else None

    def expire(self) -> int:
        """Let go of history after 90 days and of the bin after 30. The newest revision of a draft always stays."""
        db = self._store.db
        with self._store.using():
            day = sure_day(db, self._clock())
            old = _older(db, "SELECT counter, at FROM revisions WHERE counter NOT IN (SELECT latest FROM drafts)",
                         day - HISTORY)  # fmt: skip
            gone = _older(db, "SELECT id, deleted_at FROM drafts WHERE deleted_at IS NOT NULL", day - BIN)
        if old:
            with self._store.writing():
                db.executemany("DELETE FROM revisions WHERE counter = ?", ((counter,) for counter in old))
        for draft_id in gone:
            self.purge(DraftId(str(draft_id)))
        return len(gone)

    def purge(self, draft_id: DraftId) -> None:
        """Delete a draft for good: from the drafts, their history and their backups."""
        with self._store.writing():
            pass  # only into sound drafts
        with self._store.using():
            forget_in(self._store.db, draft_id)
            self._store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._store.backups.forget(draft_id)


def _revision(counter: int, at: str, words: int, why: str) -> Revision:
    known = Why(why) if why in list(Why) else Why.FLOW
    return Revision(counter=counter, at=datetime.fromisoformat(at), words=words, why=known)


def _newest_counter(path: str) -> int:
    """The counter of the newest revision in a database, by a connection of its own."""
    db = apsw.Connection(path, flags=apsw.SQLITE_OPEN_READONLY)
    try:
        db.set_busy_timeout(BUSY_MS)
        found: int | None = db.execute("SELECT max(counter) FROM revisions").get
        return found or 0
    finally:
        db.close()


def _older(db: apsw.Connection, sql: str, limit: object) -> list[object]:
    """The keys of the rows whose moment is before that day."""
    return [key for key, at in db.execute(sql) if datetime.fromisoformat(at).date() < limit]  # type: ignore[operator]

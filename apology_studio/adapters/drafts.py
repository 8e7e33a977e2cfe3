"""The local drafts in one SQLite database: every save a revision, committed, synced and read back."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import apsw

from apology_studio.adapters.backups import Backups
from apology_studio.adapters.checks import LISTED, examine, revision_seal, row_seal
from apology_studio.adapters.database import (
    MIGRATIONS,
    damaged,
    must_be_of,
    open_database,
    set_journal,
    told,
    writing,
)
from apology_studio.adapters.days import note_day
from apology_studio.adapters.rows import COLUMNS, DUE, row_of, stored
from apology_studio.adapters.same_file import SameFiles
from apology_studio.core.codec import decode, encode
from apology_studio.core.draft import Draft, DraftId
from apology_studio.core.hashing import sha256
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.ports import BadInput, Damaged, DraftRow, Place, Saved, WorldError
from apology_studio.core.safekeeping import Why

WINDOW = timedelta(minutes=2)
"""Of the revisions of one such stretch of editing the first, the longest and the newest are kept."""


def new_id() -> DraftId:
    """An id that no draft has."""
    return DraftId(os.urandom(16).hex())


class SqliteDrafts:
    """A `core.ports.DraftStore` in one file.

    The order of revisions, and of the drafts on the shelf, is that of a counter: a clock may jump.
    """

    def __init__(
        self,
        path: Path,
        describe: Callable[[Draft], DraftRow],
        clock: Callable[[], datetime],
        *,
        backups: Path | None = None,
        migrations: Sequence[str] = MIGRATIONS,
    ) -> None:
        """`describe` says how the shelf lists a draft; `clock` gives the moment with its offset from UTC.

        WorldError if the drafts cannot be opened; the file is then as it was.
        """
        self._path, self._describe, self._clock = path, describe, clock
        self._turn = threading.RLock()
        stamp = clock().strftime("%Y%m%dT%H%M%S")
        folder = backups or path.parent / "backups"
        self.backups = Backups(folder, clock)
        self._db = open_database(path, folder, stamp, migrations)
        self._version = len(migrations)
        self._sound = self._wrote = False
        self._noted = ""
        with self.using():
            self._files = SameFiles(path)
            self._seen = self._outside_writes()

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    @property
    def db(self) -> apsw.Connection:
        """The connection, for those who look after the drafts as a whole."""
        return self._db

    @contextlib.contextmanager
    def using(self) -> Iterator[None]:
        """Take turns with the thread that saves, and turn what the world did to the file into a WorldError."""
        with self._turn, told(self._path, self._db):
            yield

    def check(self) -> None:
        """Read everything and compare every hash, by a connection of its own: any thread may. `Damaged` if not sound.

        Until this went well nothing is written; the first who writes sees to it.
        """
        with told(self._path):
            examine(self._path)
        self._sound = True

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction into a file that is sound, and still the one that was opened."""
        with self.using():
            self._files.must_be_there()
            self._keep_log()
            if not self._sound:
                self.check()
            if not self._wrote:
                self._db.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
                self._wrote = True
            with writing(self._db):
                must_be_of(self._db, self._version)
                yield
            self._files.note_log()

    def _keep_log(self) -> None:
        """Somebody deleted the log beside the database: bring what it holds into the file, and begin another."""
        if not self._files.log_is_gone():
            return
        self._db.execute("PRAGMA journal_mode = DELETE").fetchall()
        set_journal(self._db, self._path)
        self._files.forget_log()

    def rows(self, *, deleted: bool = False) -> tuple[DraftRow, ...]:
        """The drafts, last saved first; with `deleted`, those in the bin."""
        sql = f"SELECT {COLUMNS} FROM drafts WHERE (deleted_at IS NOT NULL) = ? ORDER BY latest DESC"
        with self.using():
            found: list[Any] = self._db.execute(sql, (deleted,)).fetchall()
        try:
            return tuple(row_of(*row) for row in found)
        except ValueError as error:  # no date, no kind: not what was saved
            raise damaged(self._path) from error

    def load(self, draft_id: DraftId) -> Draft:
        """The last revision of a draft, its hash checked. BadInput for an unknown id."""
        sql = "SELECT sha256, CAST(body AS BLOB) FROM drafts JOIN revisions ON counter = latest WHERE id = ?"
        with self.using():
            found = self._db.execute(sql, (draft_id,)).fetchone()
            if found is None:
                self._must_exist(draft_id)
                raise damaged(self._path)
        expected, body = found
        if sha256(body) != expected:
            text = QT_TRANSLATE_NOOP(
                "store", "The draft “{id}” is damaged ({path}). Nothing was changed; earlier versions are kept."
            )
            raise Damaged(Message("store", text).with_values(id=draft_id, path=str(self._path)))
        return decode(body.decode(), limit=None)

    def save(self, draft: Draft, why: Why = Why.FLOW, *, place: Place | None = None) -> Saved:
        """Commit a revision, read it back from the file, compare hashes. What is stored already makes no revision.

        With a reason it stays in the history whatever comes after it. `place` is kept in the same transaction: text
        and caret are of one moment.
        """
        body = encode(draft)
        with self.using():
            with self.writing():
                counter = self._keep(draft, body)
                if why is not Why.FLOW:
                    self._mark(counter, why)
                if place is not None:
                    self._put_place(draft.id, place)
            self._files.must_be_there()
            return self._read_back(counter, sha256(body))

    def delete(self, draft_id: DraftId) -> None:
        """Put a draft into the bin."""
        self._set_deleted(draft_id, self._clock().isoformat())

    def restore(self, draft_id: DraftId) -> None:
        """Take a draft out of the bin."""
        self._set_deleted(draft_id, None)

    def place(self, draft_id: DraftId) -> Place:
        """Where the owner was in that draft."""
        sql = "SELECT step, box, caret, channel FROM places WHERE draft_id = ?"
        with self.using():
            self._must_exist(draft_id)
            found = self._db.execute(sql, (draft_id,)).fetchone()
        if found is None:
            return Place()
        step, box, caret, channel = found
        return Place(step=step, box=box, caret=caret, channel=channel)

    def set_place(self, draft_id: DraftId, place: Place) -> None:
        """Remember where the owner is. Writes nothing if that is known already."""
        if self.place(draft_id) == place:
            return
        with self.writing():
            self._put_place(draft_id, place)

    def _put_place(self, draft_id: DraftId, place: Place) -> None:
        sql = "INSERT OR REPLACE INTO places(draft_id, step, box, caret, channel) VALUES (?, ?, ?, ?, ?)"
        self._db.execute(sql, (draft_id, place.step, place.box, place.caret, place.channel))

    def last_open(self) -> DraftId | None:
        """The draft that was open last, if it still exists and is not in the bin."""
        sql = "SELECT id FROM drafts JOIN meta ON key = 'last_open' AND value = id WHERE deleted_at IS NULL"
        with self.using():
            found = self._db.execute(sql).fetchone()
        return None if found is None else DraftId(found[0])

    def set_last_open(self, draft_id: DraftId | None) -> None:
        """Remember which draft is open; None for the shelf. Writes nothing if that is known already."""
        with self.using():
            if draft_id is not None:
                self._must_exist(draft_id)
            if self._db.execute("SELECT value FROM meta WHERE key = 'last_open'").get == draft_id:
                return
            with self.writing():
                self._db.execute("DELETE FROM meta WHERE key = 'last_open'")
                if draft_id is not None:
                    self._db.execute("INSERT INTO meta(key, value) VALUES ('last_open', ?)", (draft_id,))

    def changed_outside(self) -> bool:
        """Whether another process has written since this was last asked."""
        with self.using():
            now = self._outside_writes()
        changed, self._seen = now != self._seen, now
        return changed

    def import_draft(self, draft: Draft) -> DraftId:
        """Bring a draft in, and say under which id it is now. It never overwrites one.

        If its id is taken by other content, it comes in beside that, with a new id and a number after its title. If
        it is here already, nothing is written, unless it is in the bin: it comes out of it.
        """
        body = encode(draft)
        with self.using():
            if self._latest(draft.id) != (self._newest(), sha256(body)):
                self.backups.make(self._path)
            with self.writing():
                taken = self._latest(draft.id)
                if taken is not None and taken[1] != sha256(body):
                    draft = draft.with_changes(id=new_id(), title=self._free_title(draft.title))
                    body = encode(draft)
                counter = self._keep(draft, body)
                self._db.execute(
                    "UPDATE drafts SET deleted_at = NULL WHERE id = ? AND deleted_at IS NOT NULL", (draft.id,)
                )
            self._read_back(counter, sha256(body))
        return draft.id

    def close(self) -> None:
        """Let go of the file."""
        with self.using():
            self._db.close()

    def _newest(self) -> int:
        """The counter of the newest revision of all."""
        found: int | None = self._db.execute("SELECT max(counter) FROM revisions").get
        return found or 0

    def _keep(self, draft: Draft, body: str) -> int:
        """Inside a transaction: make a revision unless it is the last one already. Its counter."""
        latest, digest = self._latest(draft.id), sha256(body)
        if latest is not None and latest[1] == digest:
            return latest[0]
        words = self._list(draft)
        now = self._clock()
        self._noted = note_day(self._db, now, self._noted)
        if latest is not None:
            self._spare(latest[0], words)
        window = self._window(draft.id, now)
        at = now.isoformat()
        self._db.execute(
            "INSERT INTO revisions(draft_id, at, opens_window, sha256, body, words, seal) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (draft.id, at, window is None, digest, body, words, revision_seal(draft.id, at, digest)),
        )
        counter = self._db.last_insert_rowid()
        self._db.execute("UPDATE drafts SET latest = ? WHERE id = ?", (counter, draft.id))
        if window is not None:
            self._thin(draft.id, window, counter)
        return counter

    def _mark(self, counter: int, why: Why) -> None:
        self._db.execute("UPDATE revisions SET why = ? WHERE counter = ?", (why.value, counter))

    def _spare(self, before: int, words: int) -> None:
        """Before most of a text goes: keep the revision that still has it."""
        had = self._db.execute("SELECT words FROM revisions WHERE counter = ?", (before,)).get
        if words * 2 < had:
            sql = "UPDATE revisions SET why = ? WHERE counter = ? AND why = ''"
            self._db.execute(sql, (Why.BEFORE_EMPTYING.value, before))

    def _list(self, draft: Draft) -> int:
        """What the shelf says of the draft, so that it need not read every text. Whether it is in the bin stays.

        How many words it has.
        """
        row = self._describe(draft)
        listed = [stored(getattr(row, name)) for name in LISTED.split(", ")]
        due = [stored(getattr(row, name)) for name in DUE]
        names = (*LISTED.split(", "), "seal", *DUE)
        self._db.execute(
            f"INSERT INTO drafts(id, {', '.join(names)}) VALUES (?{', ?' * len(names)}) "
            f"ON CONFLICT(id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in names)}",
            (draft.id, *listed, row_seal(draft.id, listed), *due),
        )
        return row.words

    def _window(self, draft_id: DraftId, now: datetime) -> int | None:
        """The counter of the revision that opened the stretch of editing that `now` is in; None if none is open."""
        sql = "SELECT counter, at FROM revisions WHERE draft_id = ? AND opens_window ORDER BY counter DESC LIMIT 1"
        found = self._db.execute(sql, (draft_id,)).fetchone()
        if found is None or not timedelta(0) <= now - datetime.fromisoformat(found[1]) < WINDOW:
            return None
        counter: int = found[0]
        return counter

    def _thin(self, draft_id: DraftId, window: int, newest: int) -> None:
        """Of the open stretch keep the first, the longest and the newest: emptying a text must not lose it."""
        longest = "SELECT counter FROM revisions WHERE draft_id = ?1 AND counter >= ?2 ORDER BY octet_length(body) DESC"
        self._db.execute(
            "DELETE FROM revisions WHERE draft_id = ?1 AND counter > ?2 AND counter < ?3 AND why = '' "
            f"AND counter != ({longest} LIMIT 1)",
            (draft_id, window, newest),
        )

    def _read_back(self, counter: int, expected: str) -> Saved:
        """The revision as the file has it, not as the cache remembers it."""
        self._db.execute("PRAGMA shrink_memory")
        sql = "SELECT at, sha256, CAST(body AS BLOB) FROM revisions WHERE counter = ?"
        found = self._db.execute(sql, (counter,)).fetchone()
        if found is None or not expected == found[1] == sha256(found[2]):
            text = QT_TRANSLATE_NOOP(
                "store",
                "The draft was saved but could not be read back, so it does not count as saved ({path}). The disk may "
                "be failing: save a copy elsewhere.",
            )
            raise WorldError(Message("store", text).with_values(path=str(self._path)))
        return Saved(revision=counter, at=datetime.fromisoformat(found[0]), sha256=expected)

    def _latest(self, draft_id: DraftId) -> tuple[int, str] | None:
        sql = "SELECT counter, sha256 FROM drafts JOIN revisions ON counter = latest WHERE id = ?"
        found: tuple[int, str] | None = self._db.execute(sql, (draft_id,)).fetchone()
        return found

    def _set_deleted(self, draft_id: DraftId, at: str | None) -> None:
        with self.writing():
            self._must_exist(draft_id)
            self._db.execute("UPDATE drafts SET deleted_at = ? WHERE id = ?", (at, draft_id))

    def _must_exist(self, draft_id: DraftId) -> None:
        if self._db.execute("SELECT 1 FROM drafts WHERE id = ?", (draft_id,)).fetchone() is None:
            raise _unknown(draft_id)

    def _free_title(self, title: str) -> str:
        """The title with the first number that no draft has after it."""
        taken = {found[0] for found in self._db.execute("SELECT title FROM drafts")}
        number = 2
        while title and f"{title} ({number})" in taken:
            number += 1
        return title and f"{title} ({number})"

    def _outside_writes(self) -> int:
        """A number that changes when another connection has committed."""
        version: int = self._db.execute("PRAGMA data_version").get
        return version


def _unknown(draft_id: DraftId) -> BadInput:
    text = QT_TRANSLATE_NOOP("store", "There is no draft with the id “{id}”.")
    return BadInput(Message("store", text).with_values(id=draft_id))

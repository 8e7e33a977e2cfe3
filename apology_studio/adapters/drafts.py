"""The local drafts in one SQLite database: every save a revision, committed, synced and read back."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from apology_studio.adapters.database import MIGRATIONS, open_database, told, writing
from apology_studio.core.codec import decode, encode, sha256
from apology_studio.core.draft import Draft, DraftId, Kind
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.ports import BadInput, DraftRow, Place, Saved, WorldError

WINDOW = timedelta(minutes=2)
"""Of the revisions of one such stretch of editing the first, the longest and the newest are kept."""

_LISTED = "id, title, kind, changed, created, words, state, noticed, opening, parts_ready, posted, deleted_at"


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
        stamp = clock().strftime("%Y%m%dT%H%M%S")
        self._db = open_database(path, backups or path.parent / "backups", stamp, migrations)
        with told(path):
            self._seen = self._outside_writes()

    def rows(self, *, deleted: bool = False) -> tuple[DraftRow, ...]:
        """The drafts, last saved first; with `deleted`, those in the bin."""
        sql = f"SELECT {_LISTED} FROM drafts WHERE (deleted_at IS NOT NULL) = ? ORDER BY latest DESC"
        with told(self._path):
            return tuple(_row(*found) for found in self._db.execute(sql, (deleted,)))

    def load(self, draft_id: DraftId) -> Draft:
        """The last revision of a draft, its hash checked. BadInput for an unknown id."""
        sql = "SELECT sha256, CAST(body AS BLOB) FROM drafts JOIN revisions ON counter = latest WHERE id = ?"
        with told(self._path):
            found = self._db.execute(sql, (draft_id,)).fetchone()
        if found is None:
            raise _unknown(draft_id)
        expected, body = found
        if hashlib.sha256(body).hexdigest() != expected:
            text = QT_TRANSLATE_NOOP(
                "store", "The draft “{id}” is damaged ({path}). Nothing was changed; earlier versions are kept."
            )
            raise WorldError(Message("store", text).with_values(id=draft_id, path=str(self._path)))
        return decode(body.decode(), limit=None)

    def save(self, draft: Draft) -> Saved:
        """Commit a revision, read it back from the file, compare hashes. What is stored already makes no revision."""
        body = encode(draft)
        with told(self._path):
            with writing(self._db):
                counter = self._keep(draft, body)
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
        with told(self._path):
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
        sql = "INSERT OR REPLACE INTO places(draft_id, step, box, caret, channel) VALUES (?, ?, ?, ?, ?)"
        with told(self._path), writing(self._db):
            self._db.execute(sql, (draft_id, place.step, place.box, place.caret, place.channel))

    def last_open(self) -> DraftId | None:
        """The draft that was open last, if it still exists and is not in the bin."""
        sql = "SELECT id FROM drafts JOIN meta ON key = 'last_open' AND value = id WHERE deleted_at IS NULL"
        with told(self._path):
            found = self._db.execute(sql).fetchone()
        return None if found is None else DraftId(found[0])

    def set_last_open(self, draft_id: DraftId | None) -> None:
        """Remember which draft is open; None for the shelf. Writes nothing if that is known already."""
        with told(self._path):
            if draft_id is not None:
                self._must_exist(draft_id)
            if self._db.execute("SELECT value FROM meta WHERE key = 'last_open'").get == draft_id:
                return
            with writing(self._db):
                self._db.execute("DELETE FROM meta WHERE key = 'last_open'")
                if draft_id is not None:
                    self._db.execute("INSERT INTO meta(key, value) VALUES ('last_open', ?)", (draft_id,))

    def changed_outside(self) -> bool:
        """Whether another process has written since this was last asked."""
        with told(self._path):
            now = self._outside_writes()
        changed, self._seen = now != self._seen, now
        return changed

    def import_draft(self, draft: Draft) -> DraftId:
        """Bring a draft in, and say under which id it is now. It never overwrites one.

        If its id is taken by other content, it comes in beside that, with a new id and a number after its title. If
        it is here already, nothing is written, unless it is in the bin: it comes out of it.
        """
        body = encode(draft)
        with told(self._path):
            with writing(self._db):
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
        with told(self._path):
            self._db.close()

    def _keep(self, draft: Draft, body: str) -> int:
        """Inside a transaction: make a revision unless it is the last one already. Its counter."""
        latest, digest = self._latest(draft.id), sha256(body)
        if latest is not None and latest[1] == digest:
            return latest[0]
        self._list(draft)
        now = self._clock()
        window = self._window(draft.id, now)
        self._db.execute(
            "INSERT INTO revisions(draft_id, at, opens_window, sha256, body) VALUES (?, ?, ?, ?, ?)",
            (draft.id, now.isoformat(), window is None, digest, body),
        )
        counter = self._db.last_insert_rowid()
        self._db.execute("UPDATE drafts SET latest = ? WHERE id = ?", (counter, draft.id))
        if window is not None:
            self._thin(draft.id, window, counter)
        return counter

    def _list(self, draft: Draft) -> None:
        """What the shelf says of the draft, so that it need not read every text. Whether it is in the bin stays."""
        row = self._describe(draft)
        names = ("created", "title", "kind", "changed", "words", "state", "noticed", "opening", "parts_ready", "posted")
        self._db.execute(
            f"INSERT INTO drafts(id, {', '.join(names)}) VALUES (?{', ?' * len(names)}) "
            f"ON CONFLICT(id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in names)}",
            (draft.id, *(_stored(getattr(row, name)) for name in names)),
        )

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
            "DELETE FROM revisions WHERE draft_id = ?1 AND counter > ?2 AND counter < ?3 "
            f"AND counter != ({longest} LIMIT 1)",
            (draft_id, window, newest),
        )

    def _read_back(self, counter: int, expected: str) -> Saved:
        """The revision as the file has it, not as the cache remembers it."""
        self._db.execute("PRAGMA shrink_memory")
        sql = "SELECT at, sha256, CAST(body AS BLOB) FROM revisions WHERE counter = ?"
        found = self._db.execute(sql, (counter,)).fetchone()
        if found is None or not expected == found[1] == hashlib.sha256(found[2]).hexdigest():
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
        with told(self._path), writing(self._db):
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


def _stored(value: object) -> object:
    """A listing column as SQLite takes it."""
    if isinstance(value, datetime):
        return value.isoformat()
    from apology_studio.core.text import clean  # at the first save, not at the start

    return clean(value).text if isinstance(value, str) else value


def _row(
    draft_id: str, title: str, kind: str, changed: str, created: str, words: int, state: str, noticed: str | None,
    opening: str, parts_ready: int, posted: int, deleted_at: str | None,
) -> DraftRow:  # fmt: skip
    return DraftRow(
        id=DraftId(draft_id),
        title=title,
        kind=Kind(kind),
        changed=datetime.fromisoformat(changed),
        created=datetime.fromisoformat(created),
        words=words,
        state=state,
        noticed=None if noticed is None else datetime.fromisoformat(noticed),
        opening=opening,
        parts_ready=parts_ready,
        posted=posted,
        deleted_at=None if deleted_at is None else datetime.fromisoformat(deleted_at),
    )

"""Brings damaged drafts back: from the newest good backup, and from what can still be read in the damaged file."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import apsw

from apology_studio.adapters.backups import Backup, Backups
from apology_studio.adapters.checks import examine
from apology_studio.adapters.database import marker, told
from apology_studio.adapters.drafts import SqliteDrafts
from apology_studio.adapters.exporters.whole_file import sync_folder
from apology_studio.adapters.paths import Paths
from apology_studio.core.codec import decode
from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft, DraftId
from apology_studio.core.hashing import sha256
from apology_studio.core.messages import Message
from apology_studio.core.ports import Damaged, DraftRow, StudioError
from apology_studio.core.safekeeping import Damage, Offer, Recovered

MAGIC = b"SQLite format 3\x00"
MOST_REVISIONS = 1_000_000
"""A counter beyond that is damage."""
BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a database; it goes where the database goes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Salvaged:
    """A draft that could be read in a damaged file: its newest revision whose hash fits."""

    draft: Draft
    counter: int
    deleted_at: str | None


class Recovery:
    """A `core.ports.DraftRecovery`. It may be cut short at any moment and begun again."""

    def __init__(
        self, paths: Paths, describe: Callable[[Draft], DraftRow], clock: Callable[[], datetime], cause: Message
    ) -> None:
        self._paths, self._describe, self._clock, self._cause = paths, describe, clock, cause
        self._backups = Backups(paths.backups, clock)

    def offer(self) -> Offer:
        """Look, without writing, at what there is. WorldError where the folder does not let us."""
        with told(self._paths.drafts):
            return self._offer()

    def _offer(self) -> Offer:
        good = self._newest_good()
        kept = _counters(good[0].path) if good else {}
        with self._salvage() as found:
            newer = [each for each in found if each.counter > kept.get(each.draft.id, 0)]
            return Offer(
                cause=self._cause,
                file=self._paths.drafts,
                damage=_damage(self._paths.drafts),
                backup=good[0].path if good else None,
                backup_at=good[0].at if good else None,
                backup_drafts=good[1] if good else 0,
                readable=len(found),
                newer=len(newer),
            )

    def bring_back(self) -> Recovered:
        """The newest good backup, and on top what is readable and newer in the damaged file.

        The result first becomes a backup itself: whoever is interrupted here finds it there. WorldError, and the
        damaged file where it was, if the disk is full or the folder closed.
        """
        with told(self._paths.drafts):
            return self._bring_back()

    def _bring_back(self) -> Recovered:
        good = self._newest_good()
        with tempfile.TemporaryDirectory(dir=self._paths.data, prefix=".recovery-") as folder:
            new = Path(folder) / "drafts.db"
            if good is not None:
                shutil.copyfile(good[0].path, new)
            drafts = self._put_together(new, _counters(new) if good else {})
            made = self._backups.make(new, "recovered")
        aside = self._move_aside()
        self._into_place(made.path)
        return Recovered(drafts=drafts, aside=aside)

    def start_empty(self) -> Recovered:
        """No drafts at all; the damaged files are kept aside."""
        aside = self._move_aside()
        with told(self._paths.drafts):
            marker(self._paths.drafts).unlink(missing_ok=True)
        return Recovered(drafts=0, aside=aside)

    def _newest_good(self) -> tuple[Backup, int] | None:
        found = self._backups.newest_good()
        if found is not None:
            return found
        for path in reversed(self._backups.others()):
            with contextlib.suppress(Damaged, apsw.Error, OSError):
                at = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
                return Backup(path=path, number=0, at=at), examine(path)
        return None

    def _put_together(self, new: Path, kept: dict[str, int]) -> int:
        """The backup in `new` with what the damaged file has more; how many drafts that makes."""
        store = SqliteDrafts(new, self._describe, self._clock, backups=new.parent / "backups")
        try:
            with self._salvage() as found:
                for each in sorted(found, key=lambda salvaged: salvaged.counter):
                    if each.counter > kept.get(each.draft.id, 0):
                        store.save(each.draft)
                        if each.deleted_at:
                            store.delete(each.draft.id)
                if found.last_open and any(row.id == found.last_open for row in store.rows()):
                    store.set_last_open(DraftId(found.last_open))
            store.check()
            return len(store.rows())
        finally:
            store.close()

    def _move_aside(self) -> tuple[Path, ...]:
        """Give the damaged database, and what is beside it, names that are free. Nothing is deleted."""
        path, moved = self._paths.drafts, []
        stamp = self._clock().strftime("%Y%m%dT%H%M%S")
        stem, number = f"drafts.damaged-{stamp}", 1
        while any(path.with_name(f"{stem}.db{ending}").exists() for ending in ("", *BESIDE)):
            number += 1
            stem = f"drafts.damaged-{stamp}-{number}"
        with told(path):
            for ending in (*BESIDE, ""):  # the database last: without it the next start still knows what happened
                source = path.with_name(path.name + ending)
                if source.exists():
                    moved.append(source.rename(path.with_name(f"{stem}.db{ending}")))
            sync_folder(path.parent)
        return tuple(moved)

    def _into_place(self, backup: Path) -> None:
        path = self._paths.drafts
        part = path.with_name(".drafts.part")
        with told(path):
            shutil.copyfile(backup, part)
            part.chmod(0o600)
            with part.open("rb") as file:
                os.fsync(file.fileno())
            part.replace(path)
            sync_folder(path.parent)
            marker(path).touch(mode=0o600)

    @contextlib.contextmanager
    def _salvage(self) -> Iterator[_Found]:
        """What can be read, in copies: the damaged files themselves are not even opened for reading by SQLite."""
        source = self._paths.drafts
        if not _has_bytes(source):
            asides = sorted(source.parent.glob("drafts.damaged-*.db"), key=lambda path: path.stat().st_mtime)
            source = next((path for path in reversed(asides) if _has_bytes(path)), source)
        with tempfile.TemporaryDirectory(dir=self._paths.data, prefix=".salvage-") as folder:
            copy = Path(folder) / "damaged.db"
            with contextlib.suppress(OSError):
                shutil.copyfile(source, copy)
                _mend_header(copy)
            for ending in ("-wal", "-journal"):
                beside = source.with_name(source.name + ending)
                if beside.exists():
                    shutil.copyfile(beside, copy.with_name(copy.name + ending))
            best = _Found()
            for attempt in (True, False):  # with the log, and without: the log may be what is damaged
                with contextlib.suppress(apsw.Error, UnicodeDecodeError):
                    found = _read_all(copy)
                    best = found if len(found) > len(best) else best
                if attempt:
                    for ending in BESIDE:
                        copy.with_name(copy.name + ending).unlink(missing_ok=True)
            yield best


class _Found(list[Salvaged]):
    """What was read, and which draft was open."""

    last_open: str | None = None


def _has_bytes(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except OSError:
        return False


def _damage(path: Path) -> Damage:
    try:
        return Damage.HARMED if path.stat().st_size else Damage.EMPTIED
    except OSError:
        return Damage.GONE


def _counters(path: Path) -> dict[str, int]:
    """The newest revision of each draft in a good database."""
    db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        return {str(name): int(str(latest)) for name, latest in db.execute("SELECT id, latest FROM drafts")}
    finally:
        db.close()


def _mend_header(path: Path) -> None:
    """Where the first 100 bytes are zeroed, the pages behind them may be whole: give them a header of ours."""
    data = path.read_bytes()
    if len(data) < 4096 or data.startswith(MAGIC):
        return
    # Database file format, sqlite.org/fileformat2.html, section 1.3, read 2026-11-26: page size 4096, WAL, reserved 0,
    # payload fractions 64/32/32, change counter, size in pages, no free list, schema cookie 1, schema format 4, UTF-8.
    pages = (len(data) // 4096).to_bytes(4, "big")
    one, zero = (1).to_bytes(4, "big"), bytes(4)
    header = MAGIC + b"\x10\x00\x01\x01\x00\x40\x20\x20" + one + pages + zero + zero + one + (4).to_bytes(4, "big")
    header += zero + zero + one + zero * 3 + bytes(20) + one + (3051003).to_bytes(4, "big")
    path.write_bytes(header + data[100:])


def _read_all(path: Path) -> _Found:
    """Each draft's newest readable revision. One damaged page does not hide what is on the others."""
    found = _Found()
    db = apsw.Connection(str(path))
    try:
        db.execute("PRAGMA cell_size_check = ON")
        newest: dict[str, tuple[int, Draft]] = {}
        for counter in _all_counters(db):
            with contextlib.suppress(apsw.Error, UnicodeDecodeError, StudioError):
                row = db.execute(
                    "SELECT sha256, CAST(body AS BLOB) FROM revisions NOT INDEXED WHERE counter = ?", (counter,)
                ).fetchone()
                if row is None or sha256(row[1]) != row[0]:
                    continue
                draft = decode(row[1].decode(), limit=None)
                if counter > newest.get(draft.id, (0, draft))[0]:
                    newest[draft.id] = (counter, draft)
        for counter, draft in newest.values():
            found.append(Salvaged(draft=draft, counter=counter, deleted_at=_deleted_at(db, draft.id)))
        with contextlib.suppress(apsw.Error, UnicodeDecodeError):
            found.last_open = db.execute("SELECT value FROM meta WHERE key = 'last_open'").get
    finally:
        db.close()
    return found


def _all_counters(db: apsw.Connection) -> list[int]:
    """The counters that can be found, by the index and by the table, from both ends; else every number there may be."""
    counters: set[int] = set()
    for sql in (
        "SELECT counter FROM revisions NOT INDEXED",
        "SELECT counter FROM revisions NOT INDEXED ORDER BY counter DESC",
        "SELECT counter FROM revisions INDEXED BY revisions_of_draft WHERE draft_id > ''",
        "SELECT latest FROM drafts",
    ):
        with contextlib.suppress(apsw.Error, UnicodeDecodeError):
            counters.update(counter for (counter,) in db.execute(sql) if isinstance(counter, int))
    top = max((counter for counter in counters if counter < MOST_REVISIONS), default=0)
    with contextlib.suppress(apsw.Error):
        last = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'revisions'").get
        top = max(top, last) if isinstance(last, int) and last < MOST_REVISIONS else top
    return sorted(counters.union(range(1, min(top, 50_000) + 1)))


def _deleted_at(db: apsw.Connection, draft_id: str) -> str | None:
    with contextlib.suppress(apsw.Error, UnicodeDecodeError):
        found: str | None = db.execute("SELECT deleted_at FROM drafts WHERE id = ?", (draft_id,)).get
        return found
    return None

"""Copies of the drafts in a folder of their own: made of sound drafts only, opened and counted, and thinned."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import apsw

from apology_studio.adapters.checks import examine
from apology_studio.adapters.database import back_up, told
from apology_studio.adapters.exporters.whole_file import sync_folder
from apology_studio.core.data import dataclass
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.ports import Damaged, WorldError
from apology_studio.core.thinning import surplus

_NAME = re.compile(r"drafts-(\d{6,})-(\d{8}T\d{6})Z(?:-[a-z]+)?\.db")
_STAMP = "%Y%m%dT%H%M%S"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One copy. Their order is that of `number`: a clock may jump."""

    path: Path
    number: int
    at: datetime


class Backups:
    """The folder with the copies."""

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self._folder, self._clock = folder, clock

    def all(self) -> tuple[Backup, ...]:
        """Every copy by its name, oldest first; whether it is good, `newest_good` finds out."""
        with contextlib.suppress(OSError):
            found = [(path, _NAME.fullmatch(path.name)) for path in self._folder.iterdir()]
            made = [_named(path, match) for path, match in found if match is not None]
            return tuple(sorted((m for m in made if m is not None), key=lambda backup: backup.number))
        return ()

    def others(self) -> tuple[Path, ...]:
        """Copies that were made before a migration, by versions that named them so."""
        return tuple(sorted(self._folder.glob("drafts-version-*.db")))

    def newest_good(self) -> tuple[Backup, int] | None:
        """The newest copy that passes every check, and how many drafts it has."""
        for backup in reversed(self.all()):
            with contextlib.suppress(Damaged, apsw.Error, OSError):
                return backup, examine(backup.path)
        return None

    def newest(self) -> Backup | None:
        """The newest copy."""
        return next(reversed(self.all()), None)

    def make(self, source: Path, note: str = "") -> Backup:
        """Copy the drafts in `source`, if they are sound, and thin the older copies.

        `Damaged` if they are not; WorldError if the copy could not be made. No other copy is touched then.
        """
        with told(source):
            drafts = examine(source)
        now = self._clock().astimezone(UTC)
        newest = self.newest()
        number = newest.number + 1 if newest else 1
        name = f"drafts-{number:06}-{now.strftime(_STAMP)}Z{note and f'-{note}'}.db"
        path = self._folder / name
        with told(path):
            self._copy(source, path, drafts)
        self._thin(now)
        return Backup(path=path, number=number, at=now)

    def _copy(self, source: Path, path: Path, drafts: int) -> None:
        """Into place only when it is whole and holds as many drafts as its source."""
        part = path.with_suffix(".part")
        try:
            db = apsw.Connection(str(source), flags=apsw.SQLITE_OPEN_READONLY)
            try:
                back_up(db, part)
            finally:
                db.close()
            if examine(part) < drafts:
                raise apsw.IOError("the copy is not whole")
            part.replace(path)
            sync_folder(path.parent)
        finally:
            for left in (part, *(part.with_name(part.name + ending) for ending in ("-journal", "-wal", "-shm"))):
                with contextlib.suppress(OSError):
                    left.unlink()

    def _thin(self, now: datetime) -> None:
        """What cannot be deleted stays."""
        backups = self.all()
        for place in surplus([backup.at for backup in backups], now):
            with contextlib.suppress(OSError):
                backups[place].path.unlink()

    def forget(self, draft_id: str) -> None:
        """Take a draft out of every copy, so that no byte of it stays. WorldError names a copy where that fails."""
        for path in (*(backup.path for backup in self.all()), *self.others()):
            try:
                _take_out(path, draft_id)
            except (apsw.Error, OSError) as error:
                text = QT_TRANSLATE_NOOP(
                    "store", "The draft could not be taken out of the backup “{path}”. Delete that file yourself."
                )
                raise WorldError(Message("store", text).with_values(path=str(path))) from error


def _named(path: Path, match: re.Match[str]) -> Backup | None:
    try:
        at = datetime.strptime(match[2], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(path=path, number=int(match[1]), at=at)


def _take_out(path: Path, draft_id: str) -> None:
    db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        db.set_busy_timeout(2000)
        db.execute("PRAGMA secure_delete = ON; PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL").fetchall()
        forget_in(db, draft_id)
    finally:
        db.close()


def forget_in(db: apsw.Connection, draft_id: str) -> None:
    """Delete a draft with all its revisions; SQLite writes zeros over them (`secure_delete`)."""
    with db:
        for table, column in (("revisions", "draft_id"), ("places", "draft_id"), ("drafts", "id")):
            db.execute(f"DELETE FROM {table} WHERE {column} = ?", (draft_id,))

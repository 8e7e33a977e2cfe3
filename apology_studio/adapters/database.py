"""Opens the database of the drafts: looks before it touches, brings old ones up to date, says what is wrong."""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import apsw

from apology_studio.adapters.checks import examine
from apology_studio.adapters.home import home_of
from apology_studio.adapters.paths import folder_trouble, make_private
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.ports import Damaged, WorldError

APPLICATION_ID = 0x41504F4C
"""'APOL': marks a database as ours in its header."""
SQLITE_NEEDED = (3, 51, 3)
"""SQLite before 3.51.3 may damage a WAL database that two connections write and checkpoint at once."""
FARTHEST = 10_000
"""No version will ever have such a number: it is damage."""
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
BUSY_MS = 2000
"""How long a writer waits for another one, in milliseconds."""

_FIRST = """
CREATE TABLE drafts(
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  deleted_at TEXT,
  latest INTEGER NOT NULL DEFAULT 0,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  changed TEXT NOT NULL,
  words INTEGER NOT NULL,
  state TEXT NOT NULL,
  noticed TEXT,
  opening TEXT NOT NULL,
  parts_ready INTEGER NOT NULL,
  posted INTEGER NOT NULL
) STRICT;
CREATE TABLE revisions(
  counter INTEGER PRIMARY KEY AUTOINCREMENT,
  draft_id TEXT NOT NULL REFERENCES drafts(id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  opens_window INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX revisions_of_draft ON revisions(draft_id, counter);
CREATE TABLE places(
  draft_id TEXT PRIMARY KEY REFERENCES drafts(id) ON DELETE CASCADE,
  step TEXT NOT NULL,
  box TEXT NOT NULL,
  caret INTEGER NOT NULL,
  channel TEXT NOT NULL
) STRICT;
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
"""

_SEALED = """
ALTER TABLE drafts ADD COLUMN seal TEXT NOT NULL DEFAULT '';
ALTER TABLE revisions ADD COLUMN seal TEXT NOT NULL DEFAULT '';
ALTER TABLE revisions ADD COLUMN words INTEGER NOT NULL DEFAULT 0;
ALTER TABLE revisions ADD COLUMN why TEXT NOT NULL DEFAULT '';
"""
"""The hash of a text says nothing of its date and its title: the seals do. '' is no seal: of an older version."""

_DUE = """
ALTER TABLE drafts ADD COLUMN incident_id TEXT NOT NULL DEFAULT '';
ALTER TABLE drafts ADD COLUMN previous TEXT;
ALTER TABLE drafts ADD COLUMN promised INTEGER NOT NULL DEFAULT 0;
ALTER TABLE drafts ADD COLUMN kept INTEGER NOT NULL DEFAULT 0;
ALTER TABLE drafts ADD COLUMN due TEXT;
UPDATE drafts SET
  incident_id = coalesce(json_extract(body, '$.incident_id'), ''),
  previous = json_extract(body, '$.previous'),
  promised = coalesce(json_array_length(body, '$.promises'), 0),
  kept = (SELECT count(*) FROM json_each(body, '$.promises') AS p WHERE json_extract(p.value, '$.kept_on') NOTNULL),
  due = (SELECT min(day) FROM (
    SELECT json_extract(p.value, '$.due') AS day FROM json_each(body, '$.promises') AS p
      WHERE json_extract(p.value, '$.kept_on') ISNULL
    UNION ALL SELECT json_extract(f.value, '$.on') FROM json_each(body, '$.follow_ups') AS f
      WHERE json_extract(f.value, '$.done_on') ISNULL
    UNION ALL SELECT substr(json_extract(body, '$.incident.next_word_at'), 1, 10)
      WHERE json_extract(body, '$.kind') = 'holding'))
FROM revisions WHERE counter = latest AND json_valid(body);
"""
"""What the shelf needs to say what is due, taken from the last revisions; one that is damaged stays as it is."""

MIGRATIONS: tuple[str, ...] = (_FIRST, _SEALED, _DUE)
"""The n-th makes version n + 1 (`PRAGMA user_version`) out of version n; nothing is version 0. Never change one."""


def open_database(path: Path, backups: Path, stamp: str, migrations: Sequence[str] = MIGRATIONS) -> apsw.Connection:
    """The database in `path`, of the newest version, ready to write. WorldError, and the file untouched, if it is
    another program's, damaged, emptied, gone, or from a newer version.

    A copy goes into `backups`, named with `stamp`, before an older version is brought up to date.
    """
    if tuple(int(n) for n in apsw.sqlite_lib_version().split(".")) < SQLITE_NEEDED:
        text = QT_TRANSLATE_NOOP("store", "Apology Studio came with an old SQLite ({found}). Install it again.")
        raise WorldError(Message("store", text).with_values(found=apsw.sqlite_lib_version()))
    make_private(path.parent)
    with told(path):
        version = _look(path, len(migrations))
        _make_private_file(path)
        db = apsw.Connection(str(path))
        try:
            _set_up(db)
            if version < len(migrations):
                if version:
                    examine(path)  # a copy of damaged drafts would be no copy
                _migrate(db, backups, stamp, migrations)
            set_journal(db, path)
        except BaseException:
            db.close()
            raise
    with contextlib.suppress(OSError):
        marker(path).touch(mode=0o600)
    return db


def is_older(path: Path, migrations: Sequence[str] = MIGRATIONS) -> bool:
    """Whether opening the database in `path` would bring it up to date. WorldError as `open_database`."""
    make_private(path.parent)
    with told(path):
        return 0 < _look(path, len(migrations)) < len(migrations)


def must_be_of(db: apsw.Connection, version: int) -> None:
    """WorldError where a newer program has brought the drafts up to date meanwhile: ours does not know their format."""
    if db.pragma("user_version") == version:
        return
    text = QT_TRANSLATE_NOOP(
        "store",
        "A newer version of Apology Studio has taken over your drafts while this one was open. Nothing was written "
        "over. Your text is kept: close this one and start the newer version, which offers it.",
    )
    raise WorldError(Message("store", text))


def marker(path: Path) -> Path:
    """The file that says: there have been drafts in `path`. An empty or missing database is then no first start."""
    return path.with_name(path.name + ".exists")


def _look(path: Path, newest: int) -> int:
    """The version of the database in `path`, 0 for none, without writing a byte."""
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        size = 0
    if size == 0:
        return _first_start(path)
    try:
        ours, version, tables = _marks(path, apsw.SQLITE_OPEN_READONLY)
    except apsw.ReadOnlyError:  # a write was cut short, and SQLite must roll it back before anything can be read
        ours, version, tables = _marks(path, apsw.SQLITE_OPEN_READWRITE)
    if ours != APPLICATION_ID:
        return _foreign(path, empty=not (tables or version or ours))
    if not 0 < version < FARTHEST:
        raise damaged(path)
    if version > newest:
        text = QT_TRANSLATE_NOOP(
            "store",
            "Your drafts were last saved by a newer version of Apology Studio (drafts version {found}; this program "
            "reads up to {known}). Nothing was changed. Start the newer version, or update this one.",
        )
        raise WorldError(Message("store", text).with_values(found=version, known=newest))
    return version


def _marks(path: Path, flags: int) -> tuple[int, int, int]:
    """Application id, version and number of tables."""
    db = apsw.Connection(str(path), flags=flags)
    try:
        db.set_busy_timeout(BUSY_MS)
        asked = ("PRAGMA application_id", "PRAGMA user_version", "SELECT count(*) FROM sqlite_schema")
        ours, version, tables = (db.execute(question).get for question in asked)
    finally:
        db.close()
    return ours, version, tables


def _first_start(path: Path) -> int:
    if not marker(path).exists():
        return 0
    text = QT_TRANSLATE_NOOP(
        "store",
        "Your drafts file is empty or missing, though there were drafts in it: {path}. Put a copy from the backups "
        "folder in its place, or delete “{marker}” to start with no drafts.",
    )
    raise Damaged(Message("store", text).with_values(path=str(path), marker=marker(path).name))


def _foreign(path: Path, *, empty: bool) -> int:
    """An empty database without a name is one whose making was cut short; any other belongs to somebody else."""
    if empty:
        return _first_start(path)
    if marker(path).exists():
        raise damaged(path)
    text = QT_TRANSLATE_NOOP(
        "store", "“{path}” is not a drafts file of Apology Studio. Nothing was changed. Move it, or use another folder."
    )
    raise WorldError(Message("store", text).with_values(path=str(path)))


def _make_private_file(path: Path) -> None:
    """Make the file if it is missing. SQLite gives its other files the same mode."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        with contextlib.suppress(PermissionError):  # somebody else's file: SQLite says whether it can be written
            path.chmod(0o600)


def _set_up(db: apsw.Connection) -> None:
    db.set_busy_timeout(BUSY_MS)
    # Closing would write what the log holds into the file: not before the drafts were found sound.
    db.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    for pragma in ("synchronous = FULL", "secure_delete = ON", "foreign_keys = ON", "journal_size_limit = 4194304"):
        db.execute(f"PRAGMA {pragma}")


def set_journal(db: apsw.Connection, path: Path) -> None:
    """A log beside the file. On a network drive, where that needs shared memory that is not there, and in a folder that
    a service copies file by file, a journal: between saves one file is all there is.
    """
    wanted = "DELETE" if home_of(path.parent).careful else "WAL"
    if wanted == "DELETE":
        db.execute("PRAGMA synchronous = EXTRA")  # its end is the deletion of a file: that must be on the disk, too
    if str(db.pragma("journal_mode")).upper() != wanted:
        with contextlib.suppress(apsw.BusyError):  # another process reads just now: at the next start, then
            db.execute(f"PRAGMA journal_mode = {wanted}")


def _migrate(db: apsw.Connection, backups: Path, stamp: str, migrations: Sequence[str]) -> None:
    """All that is missing in one transaction; another process may have been quicker."""
    with writing(db):
        version = db.pragma("user_version")
        assert isinstance(version, int)
        if 0 < version < len(migrations):
            back_up(db, _free(backups / f"drafts-version-{version}-{stamp}.db"))
        for script in migrations[version:]:
            db.execute(script)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {max(version, len(migrations))}")


def _free(path: Path) -> Path:
    """`path`, or the first name like it that is not taken."""
    others = (path.with_name(f"{path.stem}-{n}{path.suffix}") for n in itertools.count(2))
    return next(p for p in itertools.chain([path], others) if not p.exists())


def back_up(db: apsw.Connection, copy: Path) -> None:
    """Copy the database into the new file `copy` (mode 0600), and check the copy. WorldError where that fails."""
    make_private(copy.parent)
    with told(copy):
        _make_private_file(copy)
        source = apsw.Connection(db.filename, flags=apsw.SQLITE_OPEN_READONLY)
        try:
            source.set_busy_timeout(BUSY_MS)
            source.execute("VACUUM INTO ?", (str(copy),))  # one plain file, and nothing that was deleted is in it
        finally:
            source.close()
        with copy.open("rb+") as file:
            os.fsync(file.fileno())
        check = apsw.Connection(str(copy), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            if check.pragma("quick_check") != "ok":
                raise apsw.CorruptError("the copy is damaged")
        finally:
            check.close()


@contextlib.contextmanager
def writing(db: apsw.Connection) -> Iterator[None]:
    """One transaction that writes: all of it or nothing."""
    if db.in_transaction:  # the last one could not even be taken back: the disk was away
        db.execute("ROLLBACK")
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            with contextlib.suppress(apsw.Error):  # the first error is the one to tell; the next save tries again
                db.execute("ROLLBACK")
        raise


@contextlib.contextmanager
def told(path: Path, db: apsw.Connection | None = None) -> Iterator[None]:
    """Turns what the world did to the file `path` into a WorldError. Mistakes of ours go through as they are.

    `db` knows why the system refused: SQLite takes a quota and a file that may not grow for a broken disk.
    """
    try:
        yield
    except (apsw.Error, UnicodeDecodeError) as error:
        no_room = isinstance(error, apsw.IOError) and db is not None and db.system_errno in NO_ROOM
        text = _sentence(apsw.FullError() if no_room else error)
        if text is None:
            raise
        if text is _DAMAGED:
            raise damaged(path) from error
        raise WorldError(Message("store", text).with_values(path=str(path))) from error
    except OSError as error:
        raise WorldError(folder_trouble(path.parent, error)) from error


def _sentence(error: Exception) -> str | None:
    """The one place that tells the world's faults from ours: cause and cure, or None for a mistake of ours."""
    table: dict[type[Exception], str] = {
        apsw.BusyError: QT_TRANSLATE_NOOP(
            "store", "Another Apology Studio is saving just now. Your text is still here; it will be tried again."
        ),
        apsw.FullError: QT_TRANSLATE_NOOP(
            "store", "The disk is full, so your draft was not saved ({path}). Free some space; nothing is lost yet."
        ),
        apsw.ReadOnlyError: QT_TRANSLATE_NOOP(
            "store", "The drafts file may not be written to ({path}). Give yourself the right to write there."
        ),
        apsw.CantOpenError: QT_TRANSLATE_NOOP(
            "store", "The drafts file cannot be opened ({path}). Check that its folder exists and you may write there."
        ),
        apsw.IOError: QT_TRANSLATE_NOOP(
            "store", "The disk reported an error with {path}. Check that it is connected and sound; copy your text out."
        ),
        apsw.CorruptError: _DAMAGED,
        apsw.NotADBError: _DAMAGED,
        UnicodeDecodeError: _DAMAGED,
    }
    table |= {apsw.LockedError: table[apsw.BusyError], apsw.PermissionsError: table[apsw.ReadOnlyError]}
    return next((text for kind, text in table.items() if isinstance(error, kind)), None)


def damaged(path: Path) -> Damaged:
    """That the drafts file is damaged."""
    return Damaged(Message("store", _DAMAGED).with_values(path=str(path)))


_DAMAGED = QT_TRANSLATE_NOOP(
    "store", "The drafts file is damaged: {path}. It was left as it is; a copy from the backups folder can replace it."
)

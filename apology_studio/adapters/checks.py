"""Whether drafts are sound: SQLite's own check does not see a letter that was exchanged, the hashes do."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import apsw

from apology_studio.core import hashing
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.ports import Damaged

LISTED = "created, title, kind, changed, words, state, noticed, opening, parts_ready, posted"
"""What the shelf knows of a draft: the columns that its seal covers, after its id."""


class Unsound(apsw.CorruptError):
    """SQLite finds nothing wrong with it, but a hash does not fit."""


def row_seal(draft_id: str, listed: Iterable[object]) -> str:
    """The seal over what the shelf knows of a draft."""
    return _digest(draft_id, *listed)


def revision_seal(draft_id: str, at: str, sha256: str) -> str:
    """The seal over what belongs to a revision beside its text."""
    return _digest(draft_id, at, sha256)


def _digest(*values: object) -> str:
    return hashing.sha256("\x1f".join("\x00" if v is None else str(v) for v in values))


def examine(path: Path) -> int:
    """Read all of the database in `path` and compare every hash; how many drafts it holds. Nothing is written.

    `Damaged` where something is wrong. apsw.Error or OSError where it cannot be read at all.
    """
    try:
        db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            return examine_open(db)
        finally:
            db.close()
    except (apsw.CorruptError, apsw.NotADBError, UnicodeDecodeError) as error:
        text = QT_TRANSLATE_NOOP("store", "The drafts file is damaged: {path}. It was left as it is.")
        raise Damaged(Message("store", text).with_values(path=str(path))) from error


def examine_open(db: apsw.Connection) -> int:
    """As `examine`, by an open connection. apsw.CorruptError (or `Unsound`) where something is wrong."""
    db.set_busy_timeout(2000)
    db.execute("BEGIN")  # one state of the file, whoever writes meanwhile
    try:
        if (
            db.execute("PRAGMA integrity_check(1)").get != "ok"
            or db.execute("PRAGMA foreign_key_check").fetchone() is not None
        ):
            raise Unsound("the structure is damaged")
        sealed = db.pragma("user_version") != 1
        _check_revisions(db, sealed=sealed)
        return _check_drafts(db, sealed=sealed)
    finally:
        if db.in_transaction:  # a read that failed has ended it already
            db.execute("ROLLBACK")


def _check_revisions(db: apsw.Connection, *, sealed: bool) -> None:
    seal = "seal" if sealed else "''"
    for draft_id, at, sha256, kept, body in db.execute(
        f"SELECT draft_id, at, sha256, {seal}, CAST(body AS BLOB) FROM revisions"
    ):
        if hashing.sha256(body) != sha256:
            raise Unsound("a text is not what was saved")
        if kept and revision_seal(draft_id, at, sha256) != kept:
            raise Unsound("a revision is not what was saved")


def _check_drafts(db: apsw.Connection, *, sealed: bool) -> int:
    seal, count = "seal" if sealed else "''", 0
    newest = "(SELECT max(counter) FROM revisions WHERE draft_id = id)"
    for draft_id, latest, newest_of_it, kept, *listed in db.execute(
        f"SELECT id, latest, {newest}, {seal}, {LISTED} FROM drafts"
    ):
        if latest != newest_of_it:
            raise Unsound("the newest revision of a draft is gone")
        if kept and row_seal(draft_id, listed) != kept:
            raise Unsound("a row of the shelf is not what was saved")
        count += 1
    return count

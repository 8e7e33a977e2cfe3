"""Finding a draft by what was typed; listing and importing drafts."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from apology_studio.adapters.database import is_older
from apology_studio.adapters.drafts import SqliteDrafts
from apology_studio.adapters.lock import StudioLock
from apology_studio.adapters.paths import Paths
from apology_studio.core.codec import decode_with_notices
from apology_studio.core.draft import Draft, DraftId
from apology_studio.core.listing import describe
from apology_studio.core.messages import Message
from apology_studio.core.ports import Decoded, DraftRow, WorldError
from apology_studio.terminal import streams

ENDING = ".apology"
STDIN = "-"
SHORT_ID = 8
"""Letters of an id that the list shows at least: what has to be typed."""


def local_now() -> datetime:
    """The time, with the local offset from UTC."""
    return datetime.now().astimezone()


@contextmanager
def opened(paths: Paths) -> Iterator[SqliteDrafts]:
    """The local drafts, let go of afterwards. WorldError where they cannot be opened."""
    lock = StudioLock(paths)
    if is_older(paths.drafts) and not lock.acquire():
        text = (
            "Apology Studio is open with these drafts, in an older version than this one. Close it first: this version "
            "brings the drafts up to date, and the older one could not save into them any more."
        )
        raise WorldError(Message("terminal", text))
    try:
        store = SqliteDrafts(paths.drafts, describe, local_now, backups=paths.backups)
    finally:
        lock.release()
    try:
        yield store
    finally:
        store.close()


def looks_like_file(name: str) -> bool:
    """Whether a DRAFT argument is a file by its looks: it has the ending or names a folder."""
    return name.endswith(ENDING) or any(sep in name for sep in (os.sep, os.altsep) if sep)


def find_draft(name: str, paths: Paths) -> Draft:
    """The draft that `name` means: `-`, a file, an id, or the beginning of one id only. BadInput if there is none."""
    if name == STDIN or looks_like_file(name):
        return read_draft(name)
    with opened(paths) as store:
        draft_id = find_id(name, store)
        if draft_id is not None:
            return store.load(draft_id)
    if Path(name).is_file():
        return read_draft(name)
    raise nothing_called(name)


def nothing_called(name: str) -> Exception:
    """The error for a DRAFT argument that is neither."""
    return streams.bad(
        "There is no draft and no file called “{name}”. “apology-studio list” shows the drafts.", name=name
    )


def find_id(name: str, store: SqliteDrafts) -> DraftId | None:
    """The id that `name` is or begins; None where there is none. BadInput where several begin so."""
    ids = [row.id for row in store.rows()]
    found = [i for i in ids if i == name] or [i for i in ids if name and i.startswith(name)]
    if len(found) > 1:
        raise streams.bad("{count} drafts begin with “{name}”. Type more of the id.", count=len(found), name=name)
    return found[0] if found else None


def read_draft(name: str) -> Draft:
    """The draft in a file or on standard input; what had to be cleaned in it is said."""
    return decoded(text_of(name)).draft


def decoded(text: str) -> Decoded:
    """The draft in the text of a file; what had to be cleaned in it is said."""
    read = decode_with_notices(text)
    for notice in read.notices:
        streams.tell(notice)
    return read


def text_of(name: str) -> str:
    """The text of a file, or of standard input. BadInput or WorldError where it cannot be read."""
    if name == STDIN:
        return streams.read_all()
    from apology_studio.adapters.apology_file import read_text

    return read_text(Path(name))


def list_drafts(paths: Paths, *, as_json: bool) -> int:
    """`list`: the drafts, last changed first."""
    with opened(paths) as store:
        rows = store.rows()
    if as_json:
        streams.put_json([_row(row) for row in rows])
        return 0
    if not rows:
        streams.tell("There are no drafts yet.")
    length = _telling([row.id for row in rows])
    for row in rows:
        day = row.changed.astimezone().strftime("%Y-%m-%d %H:%M")
        title = streams.shown(row.title) or streams.shown(row.opening)[:60] or "(no title)"
        streams.put_line(f"{row.id[:length]}  {day}  {row.words:>6,} words  {row.kind:<8}  {row.state:<6}  {title}")
    return 0


def import_file(name: str, paths: Paths, *, as_json: bool) -> int:
    """`import`: bring a draft in beside the others."""
    draft = read_draft(name)
    with opened(paths) as store:
        new = store.import_draft(draft)
        row = next(row for row in store.rows() if row.id == new)
    if as_json:
        streams.put_json(_row(row))
    else:
        streams.put_line(row.id)
    return 0


def _row(row: DraftRow) -> dict[str, object]:
    return {
        "id": row.id,
        "title": row.title,
        "kind": row.kind.value,
        "changed": row.changed.isoformat(),
        "words": row.words,
        "state": row.state,
    }


def _telling(ids: list[DraftId]) -> int:
    """How many letters of each id tell them apart."""
    longest = max((len(i) for i in ids), default=0)
    return next((n for n in range(SHORT_ID, longest) if len({i[:n] for i in ids}) == len(ids)), longest)

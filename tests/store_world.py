"""A clock that can be set, a store on it, and a back door into its file: what the tests of the store stand on."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import apsw

from apology_studio.adapters.drafts import SqliteDrafts
from apology_studio.core.draft import Draft
from apology_studio.core.ports import DraftRow


class Clock:
    """A clock that stands still until it is moved; `broken` makes it fail."""

    def __init__(self, start: datetime) -> None:
        self.now = start
        self.broken = False

    def __call__(self) -> datetime:
        if self.broken:
            raise ArithmeticError("no time")
        return self.now

    def forward(self, **by: float) -> None:
        self.now += timedelta(**by)


def describe(draft: Draft) -> DraftRow:
    """A plain row: the store does not care what a shelf says."""
    return DraftRow(
        id=draft.id,
        title=draft.title,
        kind=draft.kind,
        changed=draft.changed,
        created=draft.created,
        words=len(draft.parts.sorry.more.split()),
        state="draft",
        noticed=draft.incident.noticed,
        opening=draft.parts.sorry.more[:80],
        parts_ready=1,
        posted=len(draft.publications),
    )


def open_store(path: Path, clock: Clock, **more: Any) -> SqliteDrafts:
    """The real store."""
    return SqliteDrafts(path, describe, clock, **more)


def raw(path: Path, sql: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
    """Past the store, straight into the file."""
    db = apsw.Connection(str(path))
    try:
        return db.execute(sql, values).fetchall()
    finally:
        db.close()

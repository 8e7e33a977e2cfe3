"""The drafts as the shelf lists them: a row of the database, and a `DraftRow` out of it."""

from __future__ import annotations

from datetime import date, datetime

from apology_studio.adapters.checks import LISTED
from apology_studio.core.draft import DraftId, IncidentId, Kind
from apology_studio.core.ports import DraftRow

DUE = ("incident_id", "previous", "promised", "kept", "due")
"""What the shelf says of promises; made anew from the text with each save, and no part of the seal."""
COLUMNS = f"id, {LISTED}, deleted_at, {', '.join(DUE)}"
"""What `row_of` takes, in this order."""


def stored(value: object) -> object:
    """A listing column as SQLite takes it."""
    if isinstance(value, date):
        return value.isoformat()
    from apology_studio.core.text import clean  # at the first save, not at the start

    return clean(value).text if isinstance(value, str) else value


def row_of(
    draft_id: str, created: str, title: str, kind: str, changed: str, words: int, state: str, noticed: str | None,
    opening: str, parts_ready: int, posted: int, deleted_at: str | None, incident_id: str, previous: str | None,
    promised: int, kept: int, due: str | None,
) -> DraftRow:  # fmt: skip
    """The row. ValueError for what no save has written: no date, no kind."""
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
        incident_id=IncidentId(incident_id),
        previous=None if previous is None else DraftId(previous),
        promised=promised,
        kept=kept,
        due=None if due is None else date.fromisoformat(due),
    )

"""The owner's own earlier apologies, read from the store on this computer once for each draft that is open."""

from __future__ import annotations

from apology_studio.core.draft import Draft, DraftId, Kind, Update
from apology_studio.core.ports import DraftRow, DraftStore, StudioError

MOST = 30
"""Earlier statements that are compared, the last ones first."""


class Past:
    """Says the earlier statements on other incidents."""

    def __init__(self, store: DraftStore) -> None:
        self._store = store
        self._of: DraftId | None = None
        self._found: tuple[Draft, ...] = ()

    def __call__(self, draft: Draft) -> tuple[Draft, ...]:
        """The earlier statements; a list of promises only with the one that has it now. None where nothing is read."""
        if draft.id != self._of:
            self._of, self._found = draft.id, self._read(draft)
        return self._found

    def _read(self, draft: Draft) -> tuple[Draft, ...]:
        try:
            rows = [row for row in self._store.rows() if row.incident_id != draft.incident_id]
            if not rows:
                return ()
            from apology_studio.core.sequence import newest_of_each  # not before there is another incident

            newest = newest_of_each(rows)
            wanted = [row for row in rows if row.kind is Kind.APOLOGY or row in newest][:MOST]
            return tuple(self._load(row, has_list=row in newest) for row in wanted)
        except StudioError:
            return ()  # what cannot be read is said where it is opened

    def _load(self, row: DraftRow, *, has_list: bool) -> Draft:
        draft = self._store.load(row.id)
        return draft if has_list else draft.with_changes(promises=())


def reported_since(store: DraftStore, draft: Draft) -> tuple[Update, ...]:
    """What later updates on the same incident have said in public, by day; None where nothing is read."""
    from apology_studio.core.sequence import said_since, sequence  # not before the blog's updates are asked for

    try:
        rows = store.rows()
        here = next((row for row in rows if row.id == draft.id), None)
        chain = sequence(rows, here) if here is not None else ()
        return said_since(draft, [store.load(row.id) for row in chain if row.kind.reports and row.posted])
    except StudioError:
        return ()  # what cannot be read is said where it is opened

"""Reminders that ring in the window while it is open. Nothing runs when it is closed, and nothing is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from apology_studio.core.data import dataclass
from apology_studio.core.draft import DraftId
from apology_studio.core.ports import DraftRow, DraftStore, StudioError
from apology_studio.ui.say import say

if TYPE_CHECKING:
    from apology_studio.core.due import Ring

LOOK_MS = 30_000
"""How often the clock is looked at."""
TOMORROW = timedelta(days=1)
"""The next word may be promised in another time zone: its day is looked at a day ahead."""


@dataclass(frozen=True, slots=True)
class Rung:
    """A reminder that rang: what for, and in which draft."""

    draft: DraftId
    what: str


class Reminders(QObject):
    """Looks every half a minute, and says each reminder once."""

    rang = Signal(object)
    """Rung."""

    def __init__(self, store: DraftStore, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._now = store, now
        self._told: set[str] = set()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look from now on."""
        self._timer.start(LOOK_MS)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Ring the first reminder whose time has come and that has not rung yet."""
        for row, ring in self._ringing():
            if ring.key not in self._told:
                self._told.add(ring.key)
                self.rang.emit(Rung(row.id, say(ring.what)))
                return

    def _ringing(self) -> Iterator[tuple[DraftRow, Ring]]:
        now = self._now().astimezone()
        try:
            rows = self._store.rows()
            out = {row.incident_id for row in rows if row.posted}
            soon = [row for row in rows if row.due and row.due <= now.date() + TOMORROW and row.incident_id in out]
            if not soon:
                return
            from apology_studio.core.due import ringing  # not before something may ring
            from apology_studio.core.sequence import newest_of_each

            for row in newest_of_each(rows):
                if row in soon:
                    yield from ((row, ring) for ring in ringing(self._store.load(row.id), now))
        except StudioError:
            return  # what cannot be read now is said where it is opened

"""What is done in idle moments: the checker is made ready, so that the first look at a letter is not felt."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from apology_studio.ui.collecting import Collecting

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from apology_studio.core.ports import SettingsStore
    from apology_studio.ui.session import Session

FIRST_MS = 10
"""How long after the first painting it begins."""
SLICE_MS = 4
"""The longest that a slice goes on to a further step: a key that comes meanwhile waits no longer than that."""


class Warming(QObject):
    """Works in slices from a signal on, while nothing else is waiting, and has the open draft looked at once it can be
    without waiting.
    """

    def __init__(self, begin: SignalInstance, session: Session, settings: SettingsStore, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._settings = session, settings
        begin.connect(self.start)
        self._steps: Iterator[bool] = iter(())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._work)
        self._collecting = Collecting(begin, session, self)

    def start(self) -> None:
        """Begin, for the letter that is open or the next one."""
        from apology_studio.core.warming import prepare  # it is small; what it prepares comes step by step

        draft = self._session.draft if self._session.is_open else None
        self._steps = prepare(draft.language if draft else self._settings.load().letter_language, draft)
        self._timer.start(FIRST_MS)

    def stop(self) -> None:
        """Leave the rest undone."""
        self._timer.stop()
        self._collecting.stop()

    def _work(self) -> None:
        since = QElapsedTimer()
        since.start()
        for readied in self._steps:
            if readied:
                self._session.look_at_last()
            if readied or since.elapsed() >= SLICE_MS:
                self._timer.start(0)
                return
        gc.freeze()  # what was made ready stays: no collection in mid-typing walks it

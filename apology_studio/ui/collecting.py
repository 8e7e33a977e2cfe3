"""Collects what nothing refers to any more when the owner pauses: in mid-typing it would halt the window."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from apology_studio.ui.session import Session

PAUSE_MS = 3000
"""Without a change for so long, the owner pauses."""
OLDEST = 50
"""Collections of younger objects after which the old ones are looked through all the same; Python's own limit is 10."""


class Collecting(QObject):
    """From a signal on, full collections wait for a pause, if one comes. (They take 20 to 50 ms with a long draft.)"""

    def __init__(self, begin: SignalInstance, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(gc.collect)
        session.drafted.connect(self._pause.start)
        begin.connect(self._begin)

    def _begin(self) -> None:
        young, middle, _ = gc.get_threshold()
        gc.set_threshold(young, middle, OLDEST)

    def stop(self) -> None:
        """Collect no more."""
        self._pause.stop()

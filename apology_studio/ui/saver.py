"""Saving beside the window: a disk that is slow to answer holds up no key and no painting."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Qt, Signal

from apology_studio.ui.background import Bridge, Outcome, Work, run_job


class Saver(QObject):
    """Runs one save at a time in a thread of its own. Nothing is dropped: every outcome is told once."""

    ended = Signal(object)
    """Outcome."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = Bridge()
        self._bridge.ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._job = 0
        self._thread: threading.Thread | None = None
        self._outcome: Outcome | None = None

    @property
    def busy(self) -> bool:
        """Whether a save runs, or its outcome is still to be told."""
        return self._thread is not None

    def start(self, work: Work) -> None:
        """Do it. Only while none runs."""
        self._job += 1
        self._thread = threading.Thread(target=run_job, args=(work, self._job, self._ended), name="save")
        self._thread.start()

    def settle(self) -> None:
        """Wait for the save that runs, and tell its outcome now."""
        if self._thread is not None:
            self._thread.join()
            assert self._outcome is not None
            self._tell(self._outcome)

    def _ended(self, outcome: Outcome) -> None:
        """In the thread: kept for who waits for it, and sent to the window."""
        self._outcome = outcome
        self._bridge.ended.emit(outcome)

    def _tell(self, outcome: Outcome) -> None:
        """Once: who could not wait has told it already."""
        if self._thread is None or outcome.job != self._job:
            return
        self._thread.join()
        self._thread = None
        self.ended.emit(outcome)

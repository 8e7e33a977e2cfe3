"""Asking the keyring beside the window: one question at a time, with a time limit, and never waited for at the end."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from apology_studio.core.ports import StudioError, VaultError
from apology_studio.core.secret import Trouble
from apology_studio.ui.background import Bridge, Outcome, Work, run_job

LIMIT_MS = 20_000
"""How long a question may take that asks the owner nothing."""
PROMPT_MS = 180_000
"""How long one may take in which the system may ask the owner for a password."""


class VaultWork(QObject):
    """Runs one question. What comes after the limit or after Cancel is dropped; its thread is left to itself."""

    done = Signal(object)
    """What the question gave back; None for one that gives nothing."""
    failed = Signal(object)
    """StudioError."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = Bridge()
        self._bridge.ended.connect(self._ended, Qt.ConnectionType.QueuedConnection)
        self._job = 0
        self._busy = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._too_late)

    @property
    def busy(self) -> bool:
        """Whether an answer is waited for."""
        return self._busy

    def ask(self, work: Work, limit_ms: int = LIMIT_MS) -> None:
        """Ask. `work` touches no widget. An earlier question is given up."""
        self._job += 1
        self._busy = True
        self._timer.start(limit_ms)
        # A daemon: a keyring that never answers must not keep the program from ending.
        arguments = (work, self._job, self._bridge.ended.emit)
        threading.Thread(target=run_job, args=arguments, name="keyring", daemon=True).start()

    def cancel(self) -> None:
        """Wait no longer, and say nothing."""
        self._job += 1
        self._busy = False
        self._timer.stop()

    def _too_late(self) -> None:
        self.cancel()
        self.failed.emit(VaultError(Trouble.HUNG))

    def _ended(self, outcome: Outcome) -> None:
        if outcome.job != self._job or not self._busy:
            return
        self.cancel()
        if outcome.error is not None:
            self.failed.emit(outcome.error)
        elif not outcome.ended:
            self.failed.emit(VaultError(Trouble.REFUSED))  # a fault of ours, or of the keyring: its hook has told it
        else:
            self.done.emit(outcome.value)


def trouble_of(error: StudioError) -> Trouble | None:
    """The keyring's trouble, if it is one."""
    return error.trouble if isinstance(error, VaultError) else None

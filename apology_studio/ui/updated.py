"""The studio stays one version while it is open, and says once that a newer one was installed under it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from apology_studio.ui.told import Told

SETTLE_MS = 1500
"""The window has been up for so long before anything is taken in."""
REST_MS = 5
"""Between two modules, for keys and painting."""
LOOK_MS = 60_000


class OwnProgram(Protocol):
    """The installed program, as `adapters.own_code.OwnCode` knows it."""

    def take(self) -> Iterator[str]:
        """Take its code in, one module at a time."""
        ...

    @property
    def replaced(self) -> bool:
        """Whether another version lies in its place now."""
        ...


class Updated(QObject):
    """Takes the program's code in while nobody waits, and then looks now and then whether it was replaced."""

    told = Signal(object)
    """Told."""

    def __init__(self, program: OwnProgram, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._taking = program.take()
        self._timer = QTimer(self, interval=SETTLE_MS)
        self._timer.timeout.connect(self._take_one)
        self._timer.start()

    def _take_one(self) -> None:
        self._timer.setInterval(REST_MS)
        if next(self._taking, None) is None:
            self._timer.timeout.disconnect()
            self._timer.timeout.connect(self._look)
            self._timer.setInterval(LOOK_MS)

    def _look(self) -> None:
        if self._program.replaced:
            self._timer.stop()
            said = self.tr("A newer Apology Studio was installed. It starts when you open the studio the next time.")
            self.told.emit(Told(said, done=False))

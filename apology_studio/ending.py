"""The end of the studio by a signal or a logout: an ordinary close, with everything saved."""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from apology_studio.ui.main_window import MainWindow

_ENDING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK") if hasattr(signal, name))
"""What ends a program: the system, Ctrl+C, a terminal or a session that is gone, Ctrl+Break on Windows."""


class Ending(QObject):
    """Turns the system's wish to end us (a signal, a logout) into an ordinary close, at once."""

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        super().__init__(app)
        self._window = window
        app.commitDataRequest.connect(self._save_for_logout)
        self._read, self._write = socket.socketpair()
        self._read.setblocking(False)
        self._write.setblocking(False)
        self._before = signal.set_wakeup_fd(self._write.fileno())
        for number in _ENDING:
            if signal.getsignal(number) != signal.SIG_IGN:  # who starts us with nohup wants us to stay
                signal.signal(number, _noted)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._end)

    def _end(self) -> None:
        self._read.recv(64)
        self._window.finish()
        QApplication.exit(0)

    def _save_for_logout(self) -> None:
        """The session ends, or somebody else stops it from ending: everything is saved, and the window stays."""
        self._window.navigator.remember_place()
        self._window.session.flush()

    def stop(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        self._read.close()
        self._write.close()


def _noted(number: int, frame: object) -> None:
    """The wake-up socket has the news; Python only needs a handler so that it does not end the process."""

"""One studio at a time: a second one hands what it was asked to open to the first, and raises it."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from apology_studio.core.hashing import sha256

ANSWER_MS = 900
"""How long the second studio waits for the first to answer, in milliseconds."""
LONGEST = 10_000
"""Bytes of what is handed over: a path or an id."""
DONE = b"ok\n"


def _name(data: Path) -> str:
    """A name for the studio of these drafts and this user."""
    user = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    return f"apology-studio-{sha256(f'{user}:{os.path.realpath(data)}')[:24]}"


def hand_over(data: Path, wanted: str | None) -> bool:
    """Ask the studio that has these drafts open to show itself and `wanted`; whether it answered in time."""
    until = time.monotonic() + ANSWER_MS / 1000
    while time.monotonic() < until:
        socket = QLocalSocket()
        socket.connectToServer(_name(data))
        left = max(1, int((until - time.monotonic()) * 1000))
        if socket.waitForConnected(left):
            socket.write(json.dumps({"open": wanted or ""}).encode() + b"\n")
            socket.flush()
            while not socket.canReadLine() and socket.waitForReadyRead(max(1, int((until - time.monotonic()) * 1000))):
                pass
            return bytes(socket.readLine().data()) == DONE
        time.sleep(0.05)  # it may be starting: its window comes before its server
    return False


class Doorbell(QObject):
    """Listens, in the first studio, for a second one."""

    rung = Signal(object)
    """What it was asked to open (str); '' for nothing but the window."""

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._opened)
        if not self._server.listen(_name(data)):
            QLocalServer.removeServer(_name(data))  # of a studio that was killed: the lock says that none lives
            self._server.listen(_name(data))

    def _opened(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(socket.deleteLater)

    def _read(self) -> None:
        socket = self.sender()
        assert isinstance(socket, QLocalSocket)
        if not socket.canReadLine():
            if socket.bytesAvailable() > LONGEST:
                socket.abort()
            return
        wanted = _wanted(bytes(socket.readLine(LONGEST).data()))
        if wanted is None:
            socket.abort()
            return
        socket.write(DONE)
        socket.flush()
        socket.disconnectFromServer()
        self.rung.emit(wanted)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()


def _wanted(line: bytes) -> str | None:
    try:
        said = json.loads(line)
    except ValueError:
        return None
    wanted = said.get("open") if isinstance(said, dict) else None
    return wanted if isinstance(wanted, str) else None

"""A secret on the clipboard: marked so that histories leave it out, counted down, cleared while it is ours."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from apology_studio.core.secret import Secret

SECONDS = 20
"""How long a secret stays on the clipboard."""
OURS = "application/x-apology-studio-secret"
"""Holds a number that only this process knows: by it a secret is known again without keeping it here."""
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"\1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): b"\0\0\0\0",
    _WINDOWS.format("CanUploadToCloudClipboard"): b"\0\0\0\0",
}
"""What clipboard managers look for. KDE: the hint of Klipper; macOS: nspasteboard.org; Windows: learn.microsoft.com,
Clipboard Formats, 'Cloud Clipboard and Clipboard History Formats'; all read 2026-11-21, the first two as KeePassXC sets
them in src/gui/Clipboard.cpp."""


class SecretClipboard(QObject):
    """One for the window. The clipboard is cleared after `SECONDS`, at quit, and when asked."""

    ticked = Signal(object)
    """How many seconds (int) it stays; 0: it is gone, or no longer ours."""
    waited = Signal()
    """The keyring is being asked for a secret to put here, or is not any more: see `waiting`."""
    cancel_asked = Signal()
    """The owner does not want to wait for the keyring."""

    def __init__(self, parent: QObject | None = None, *, tick_ms: int = 1000) -> None:
        super().__init__(parent)
        self._nonce = b""
        self._left = 0
        self.title = ""
        """What the secret is for, in the window's language."""
        self.waiting = ""
        """What a secret is being fetched for; '' where none is."""
        self._timer = QTimer(self, interval=tick_ms)
        self._timer.timeout.connect(self._tick)

    @property
    def left(self) -> int:
        """How many seconds it stays; 0: there is none."""
        return self._left

    def put(self, secret: Secret, title: str) -> bool:
        """Put it there with its marks. False: it did not get there."""
        self._nonce = os.urandom(16)
        data = QMimeData()
        data.setText(secret.reveal())
        for name, value in MARKS.items():
            data.setData(name, value)
        data.setData(OURS, self._nonce)
        QGuiApplication.clipboard().setMimeData(data)
        if not self.ours():
            return False
        if sys.platform == "darwin":
            conceal_on_mac()
        self.title, self._left = title, SECONDS
        self._timer.start()
        self.ticked.emit(self._left)
        return True

    def set_waiting(self, title: str) -> None:
        """Say that the keyring is being asked, or with '' that it is not any more."""
        if title != self.waiting:
            self.waiting = title
            self.waited.emit()

    def ours(self) -> bool:
        """Whether what is on the clipboard is the secret that we put there."""
        there: QMimeData | None = QGuiApplication.clipboard().mimeData()
        return bool(self._nonce) and there is not None and bytes(there.data(OURS).data()) == self._nonce

    def clear(self) -> None:
        """Take it away; what somebody else put there since stays."""
        self._timer.stop()
        if self.ours():
            QGuiApplication.clipboard().clear()
        self._nonce = b""
        if self._left:
            self._left = 0
            self.ticked.emit(0)

    def _tick(self) -> None:
        self._left -= 1
        if self._left <= 0 or not self.ours():
            self._left = max(1, self._left)
            self.clear()
        else:
            self.ticked.emit(self._left)


def conceal_on_mac() -> None:
    """Add the type that macOS's clipboard managers honour: Qt hands formats that it does not know to the pasteboard
    under names of its own. Not tried on a Mac: nothing depends on it, and what fails is left as Qt made it."""
    import ctypes
    import ctypes.util

    try:
        objc = ctypes.cdll.LoadLibrary(ctypes.util.find_library("objc") or "libobjc.dylib")
        appkit = ctypes.util.find_library("AppKit")
        if appkit:
            ctypes.cdll.LoadLibrary(appkit)
        for lookup in (objc.objc_getClass, objc.sel_registerName):
            lookup.restype, lookup.argtypes = ctypes.c_void_p, [ctypes.c_char_p]
        send = objc.objc_msgSend
        send.restype = ctypes.c_void_p

        def call(target: object, name: bytes, *values: object) -> object:
            send.argtypes = [ctypes.c_void_p, ctypes.c_void_p, *[type(v) for v in values]]  # type: ignore[list-item]
            return send(target, objc.sel_registerName(name), *values)

        board = call(objc.objc_getClass(b"NSPasteboard"), b"generalPasteboard")
        text = ctypes.c_char_p(b"org.nspasteboard.ConcealedType")
        kind = ctypes.c_void_p(call(objc.objc_getClass(b"NSString"), b"stringWithUTF8String:", text))  # type: ignore[arg-type]
        kinds = ctypes.c_void_p(call(objc.objc_getClass(b"NSArray"), b"arrayWithObject:", kind))  # type: ignore[arg-type]
        call(board, b"addTypes:owner:", kinds, ctypes.c_void_p(None))
        call(board, b"setString:forType:", kind, kind)
    except (OSError, AttributeError, ctypes.ArgumentError):
        return

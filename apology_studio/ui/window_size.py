"""The size and place of the window, kept from one start to the next."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtWidgets import QMainWindow

from apology_studio.core.ports import WorldError
from apology_studio.ui.services import Services

_USUAL = QSize(1440, 900)
"""The size of the first window."""
_FRAME = QSize(16, 48)
"""What a window manager may put around it: the first window must fit on a small screen."""


def restore_size(window: QMainWindow, services: Services) -> None:
    """Give the window the size and place it had; else the usual size, or less on a small screen."""
    kept = services.settings.load().window
    if not (kept and window.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "ignore")))):
        window.resize(_USUAL.boundedTo(window.screen().availableSize() - _FRAME))


def keep_size(window: QMainWindow, services: Services, pane: int | None) -> None:
    """Keep size and place, and the width of the preview pane where it is known."""
    kept = services.settings.load()
    geometry = bytes(window.saveGeometry().toBase64().data()).decode()
    width = kept.splitter if pane is None else pane
    try:
        services.settings.save(dataclasses.replace(kept, window=geometry, splitter=width))
    except WorldError:
        return  # the size of a window is not worth a word at the end


def raise_window(window: QMainWindow) -> None:
    """Bring the window before all others, minimised or not."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()

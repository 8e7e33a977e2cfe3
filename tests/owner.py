"""What the owner's journeys stand on: the real window over a real store, and hands that press keys."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import shiboken6
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from apology_studio import app as studio_app
from apology_studio.adapters.paths import find_paths
from apology_studio.ui.main_window import MainWindow
from apology_studio.ui.services import Services

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


def clipboard() -> QMimeData:
    """What was copied, in all its forms."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    assert data is not None
    return data


@dataclass(frozen=True, slots=True)
class Owner:
    """The window, its world, and the keys."""

    window: MainWindow
    world: Services

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """Press a key at whatever has the focus."""
        for _ in range(times):
            QTest.keyClick(self._target(), key, modifiers)
            QApplication.sendPostedEvents()

    def write(self, text: str) -> None:
        """Type letters."""
        QTest.keyClicks(self._target(), text)

    def _target(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window


@contextmanager
def owner_at(home: Path, wanted: str | None = None) -> Iterator[Owner]:
    """The studio over the drafts in `home`, as a start would show it; closed at the end."""
    world = studio_app.services(find_paths(home).make())
    _, theme, languages = studio_app.make_application(world)
    window = MainWindow(world, theme, languages)
    window.restore()
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)  # shortcuts belong to the active window
    window.begin(wanted)
    try:
        yield Owner(window=window, world=world)
    finally:
        window.close()
        world.store.close()
        for made in (window, theme, languages):
            shiboken6.delete(made)  # a window that stays is styled again with each one after it

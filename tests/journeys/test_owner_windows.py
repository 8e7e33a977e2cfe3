"""No widget may show as a window of its own on the way into the studio: it would flash, and take the keys away."""

from __future__ import annotations

from pathlib import Path

from owner import Owner, owner_at
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from apology_studio.ui.main_window import MainWindow

ACTS = ("step_facts", "step_sorry", "step_spread", "step_follow-up", "step_responsibility", "edit", "edit", "expand")
CHANNELS = 6


class Watcher(QObject):
    """Names every window that shows and is neither the studio, nor a dialog, nor a menu."""

    def __init__(self) -> None:
        super().__init__()
        self.strays: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shows = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if shows and not isinstance(watched, (MainWindow, QDialog, QMenu)):
            self.strays.append(type(watched).__name__)
        return False


def test_nothing_flashes_beside_the_window(home: Path, qtbot: QtBot, qapp: QApplication) -> None:
    watcher = Watcher()
    qapp.installEventFilter(watcher)
    with owner_at(home) as owner:
        owner.window.draft_acts.open_sample()
        for act in ACTS:
            _do(owner, act, qtbot)
        for _ in range(CHANNELS):
            _do(owner, "next_channel", qtbot)
        for act in ("profile", "settings", "shortcuts", "about"):
            _do(owner, act, qtbot)
            for dialog in owner.window.findChildren(QDialog):
                dialog.close()
        _do(owner, "home", qtbot)
    qapp.removeEventFilter(watcher)
    assert watcher.strays == []


def _do(owner: Owner, act: str, qtbot: QtBot) -> None:
    owner.window.menu.action(act).trigger()
    qtbot.wait(20)

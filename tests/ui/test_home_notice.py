"""What the window says of drafts on a network drive or in a synced folder: once for each folder, behind worse news."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from apology_studio.core.draft import Draft
from apology_studio.core.home import Home, HomeKind
from apology_studio.core.messages import Message
from apology_studio.core.ports import WorldError
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.languages import Languages
from apology_studio.ui.main_window import MainWindow
from apology_studio.ui.services import Services

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says so

DROPBOX = Home(folder="/home/hana/Dropbox/drafts", kind=HomeKind.SYNCED, name="Dropbox")
OFFICE = Home(folder="/mnt/office/drafts", kind=HomeKind.NETWORK, name="cifs")
Start = Callable[[Home], MainWindow]


@pytest.fixture
def start(services: Services, theme: Theme, languages: Languages, qtbot: QtBot, sample: Draft) -> Start:
    """Start the window on drafts that lie there."""
    services.store.save(sample)

    def started(home: Home) -> MainWindow:
        window = MainWindow(dataclasses.replace(services, home=lambda: home), theme, languages)
        qtbot.addWidget(window)
        window.show()
        window.begin()
        window.navigator.open(sample)
        window.safekeeping.start()
        return window

    return started


def test_once_for_each_folder(start: Start) -> None:
    said = []
    for home in (DROPBOX, DROPBOX, OFFICE, DROPBOX, Home(folder="/home/hana/drafts")):
        window = start(home)
        said.append(window.banner.text() if window.banner.isVisible() else "")
        window.close()
    assert said[0].startswith("Dropbox copies your drafts to other computers. Open them on one computer at a time")
    assert "/home/hana/Dropbox/drafts" in said[0]
    assert said[2].startswith("Your drafts are on a network drive.")
    assert [bool(each) for each in said] == [True, False, True, False, False]


def test_it_waits_behind_worse_news_and_goes_when_it_is_closed(start: Start) -> None:
    window = start(DROPBOX)
    window.banner.show_unsaved(WorldError(Message("store", "The disk is full.")))
    assert "The disk is full." in window.banner.text()
    window.banner.clear_unsaved()
    assert "Dropbox" in window.banner.text()
    QTest.mouseClick(window.banner._acts[0], Qt.MouseButton.LeftButton)
    assert not window.banner.isVisible()
    window.close()

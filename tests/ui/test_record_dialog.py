"""The record and who is reached: what the dialogs show, and the files that come of it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from apology_studio.core.audiences import AudienceId
from apology_studio.core.desk import mark_posted
from apology_studio.core.draft import ChannelId, Draft
from apology_studio.core.ports import StudioError
from apology_studio.ui.audiences_dialog import AudiencesDialog
from apology_studio.ui.dialogs import Dialogs
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.languages import Languages
from apology_studio.ui.record_dialog import RecordDialog
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session, Where

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says so
LEFT = Qt.MouseButton.LeftButton
X = ChannelId("x")


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1100, 800)
    window.show()
    return window


@pytest.fixture
def dialogs(
    window: QMainWindow, services: Services, session: Session, theme: Theme, languages: Languages, sample: Draft
) -> Iterator[Dialogs]:
    dialogs = Dialogs(window, session, services, theme, languages)
    session.open(
        mark_posted(sample, X, services.now(), "We charged 214 of you twice. I am sorry.", "https://x.example/1")
    )
    yield dialogs
    for dialog in (*window.findChildren(RecordDialog), *window.findChildren(AudiencesDialog)):
        dialog.reject()
    dialogs.stop()


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_the_record_lists_what_is_out_admitted_and_promised(dialogs: Dialogs, window: QMainWindow) -> None:
    dialogs.jump(Where("record"))
    dialog = window.findChild(RecordDialog)
    assert isinstance(dialog, RecordDialog)
    text = said(dialog)
    for words in (
        "Admissions of fact",
        "This was our fault and only ours.",
        "Someone from outside the studio will check our checkout by Friday 29 May, and I will publish what they find.",
        "Posted on: X",
        "https://x.example/1",
        hashlib.sha256(b"We charged 214 of you twice. I am sorry.").hexdigest(),
    ):
        assert words in text, words
    for button in (dialog.pdf, dialog.json, dialog.save_button):
        assert button.text()


@pytest.mark.parametrize("ending", ["pdf", "json"])
def test_the_record_is_written(
    dialogs: Dialogs, window: QMainWindow, tmp_path: Path, ending: str, qtbot: QtBot
) -> None:
    dialogs.record()
    dialog = window.findChild(RecordDialog)
    assert isinstance(dialog, RecordDialog)
    path = tmp_path / f"record.{ending}"
    assert dialogs._records is not None
    dialogs._records.write(dialog.printed(), str(path))
    qtbot.waitUntil(lambda: dialog._done.isVisible())
    assert str(path) in dialog._done.text()
    data = path.read_bytes()
    if ending == "pdf":
        assert data.startswith(b"%PDF")
    else:
        assert json.loads(data)["posted"][0]["channel"] == "x"


def test_a_record_that_cannot_be_written_is_told(
    dialogs: Dialogs, window: QMainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    dialogs.record()
    dialog = window.findChild(RecordDialog)
    assert isinstance(dialog, RecordDialog)
    assert dialogs._records is not None
    (tmp_path / "folder.json").mkdir()
    with qtbot.waitSignal(dialogs.failed) as told:
        dialogs._records.write(dialog.printed(), str(tmp_path / "folder.json"))
    assert isinstance(told.args[0], StudioError)


def test_audiences_can_be_changed_and_taken_back(dialogs: Dialogs, window: QMainWindow, services: Services) -> None:
    dialogs.jump(Where("audiences"))
    dialog = window.findChild(AudiencesDialog)
    assert isinstance(dialog, AudiencesDialog)
    customers = dialog.groups[0]
    customers.people.setValue(1840)
    QTest.mouseClick(customers.rows[X], LEFT)
    dialog.accept()
    choice = services.settings.load().audiences[0]
    assert (choice.audience, choice.people) == (AudienceId.CUSTOMERS, 1840)
    assert X in choice.channels
    dialogs.audiences()
    again = window.findChildren(AudiencesDialog)[-1]
    assert again.groups[0].people.value() == 1840
    QTest.mouseClick(again.usual, LEFT)
    again.accept()
    assert services.settings.load().audiences == ()


def test_what_tab_reaches_has_a_name(dialogs: Dialogs, window: QMainWindow) -> None:
    dialogs.record()
    dialogs.audiences()
    for dialog in (*window.findChildren(RecordDialog), *window.findChildren(AudiencesDialog)):
        for widget in dialog.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget

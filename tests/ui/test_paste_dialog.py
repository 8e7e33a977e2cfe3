"""Bring your own text: from the clipboard or a file into the parts, by keyboard, with one undo."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from apology_studio.core.draft import Part
from apology_studio.core.pasting import Proposal
from apology_studio.ui.file_drops import FileDrops
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.main_window import MainWindow
from apology_studio.ui.paste_dialog import PasteDialog, SentenceRow
from apology_studio.ui.services import Services

LETTER = "I am sorry. This was our fault.\n\nThe weather was lovely."


@pytest.fixture
def dialog(theme: Theme, qtbot: QtBot) -> PasteDialog:
    made = PasteDialog(theme, None, "en")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def window(services: Services, theme: Theme, qtbot: QtBot) -> Iterator[MainWindow]:
    from apology_studio.ui.languages import Languages

    made = MainWindow(services, theme, Languages(services.translations, QApplication.instance()))
    qtbot.addWidget(made)
    made.show()
    made.navigator.go_home()
    yield made
    made.close()


def test_each_sentence_has_a_row_with_its_place(dialog: PasteDialog) -> None:
    dialog.bring(LETTER)
    dialog.accept()
    rows = dialog.findChildren(SentenceRow)
    assert [row.part() for row in rows] == [Part.SORRY, Part.RESPONSIBILITY, None]
    assert all(row.choice.accessibleName() for row in rows)
    assert dialog.focusWidget() is rows[2].choice  # the first that fits nowhere


def test_what_is_chosen_is_answered(dialog: PasteDialog) -> None:
    answers: list[tuple[Proposal, ...]] = []
    dialog.answered.connect(answers.append)
    dialog.bring(LETTER)
    dialog.accept()
    row = dialog.findChildren(SentenceRow)[2]
    row.choice.setCurrentIndex(row.choice.findData(Part.EXPLANATION.value))
    dialog.accept()
    assert [each.part for each in answers[0]] == [Part.SORRY, Part.RESPONSIBILITY, Part.EXPLANATION]


def test_nothing_is_not_sorted_and_the_way_back_is_open(dialog: PasteDialog) -> None:
    stages = []
    for act in (dialog.accept, partial(dialog.bring, LETTER), dialog.accept, dialog.write_again):
        act()
        stages.append(dialog.sorting)
    assert stages == [False, False, True, False]
    assert dialog.box.text() == LETTER
    assert dialog.focusWidget() is dialog.box


def test_a_pasted_text_is_one_step_of_undo(window: MainWindow, qtbot: QtBot) -> None:
    window.menu.action("paste_text").trigger()  # from the shelf: a new draft is begun
    dialog = window.findChild(PasteDialog)
    assert dialog is not None
    dialog.bring(LETTER)
    dialog.accept()
    dialog.accept()
    draft = window.session.draft
    assert (draft.part(Part.SORRY).line, draft.incident.notes) == ("I am sorry.", "The weather was lovely.")
    window.session.undo()
    assert all(window.session.draft.part(part).empty for part in Part)
    assert window.session.draft.incident.notes == ""


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    drops = window.findChild(FileDrops)
    assert drops is not None
    assert drops.eventFilter(window, event)


def test_a_dropped_text_is_sorted_and_a_folder_is_refused(window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text(LETTER, encoding="utf-8")
    drop(window, file)
    dialog = window.findChild(PasteDialog)
    assert dialog is not None
    assert dialog.box.text() == LETTER
    dialog.reject()
    drop(window, tmp_path)
    assert window.banner.isVisible()

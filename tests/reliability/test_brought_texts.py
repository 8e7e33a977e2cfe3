"""Texts that are too large or not quite texts, brought into the real window: an offer, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from owner import CTRL, Owner, owner_at
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from apology_studio.core.steps import StepId
from apology_studio.ui.kit.text_box import TextBox
from apology_studio.ui.large_text_dialog import WORDS_KEPT, LargeTextDialog
from apology_studio.ui.paste_dialog import PasteDialog
from apology_studio.ui.told import Told

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # only the offscreen platform says so
LINE = "We charged 214 of you twice\u00a0– on Tuesday 12 May – and I am sorry. \U0001f3fa\n"
TEN_MEGABYTES = LINE * (10_000_000 // len(LINE.encode()) + 1)
ONE_RUN = "x" * 1_000_000


@pytest.fixture
def owner(home: Path) -> Iterator[Owner]:
    with owner_at(home) as owner:
        owner.press(Qt.Key.Key_N, CTRL)
        owner.window.studio.show_step(StepId.RESPONSIBILITY, "more")
        yield owner
        QGuiApplication.clipboard().clear()


def box_of(owner: Owner) -> TextBox:
    """The box of the page with the caret."""
    return next(bound.box for bound in owner.window.studio.page.bound if bound.name == "more")


def paste(owner: Owner, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    owner.press(Qt.Key.Key_V, CTRL)


def offered(owner: Owner) -> LargeTextDialog:
    dialogs = owner.window.findChildren(LargeTextDialog)
    assert len(dialogs) == 1
    assert dialogs[0].isVisible()
    return dialogs[0]


def test_ten_megabytes_are_offered_as_their_first_words(owner: Owner) -> None:
    owner.write("Before. ")
    paste(owner, TEN_MEGABYTES)
    dialog = offered(owner)
    assert "10.0 MB" in dialog._said.text()
    assert box_of(owner).text() == "Before. "
    dialog.save_button.click()
    kept = box_of(owner).text().removeprefix("Before. ")
    assert TEN_MEGABYTES.startswith(kept)
    assert WORDS_KEPT - 2 <= len(kept.split()) <= WORDS_KEPT + 200  # a dash between spaces is no word
    assert owner.window.session.draft.parts.responsibility.more == box_of(owner).text()
    owner.press(Qt.Key.Key_Z, CTRL)
    assert TEN_MEGABYTES[:20] not in box_of(owner).text()


@pytest.mark.parametrize("text", [TEN_MEGABYTES, ONE_RUN], ids=["long", "unbroken"])
def test_the_whole_of_it_goes_into_a_file(owner: Owner, text: str, tmp_path: Path, qtbot: QtBot) -> None:
    told: list[Told] = []
    owner.window.file_acts.told.connect(told.append)
    paste(owner, text)
    offered(owner).file_button.click()
    chosen = owner.window.findChildren(QFileDialog)[0]
    chosen.fileSelected.emit(str(tmp_path / "pasted.txt"))
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    chosen.reject()
    assert (tmp_path / "pasted.txt").read_bytes() == text.encode()
    assert box_of(owner).text() == ""


def test_without_a_space_there_is_no_beginning_to_keep(owner: Owner) -> None:
    paste(owner, ONE_RUN)
    dialog = offered(owner)
    assert "without a space" in dialog._said.text()
    assert dialog.save_button.text() == "Put it into a file…"
    dialog.reject()
    assert not owner.window.session.can_undo
    assert box_of(owner).text() == ""


def test_a_text_to_be_sorted_has_the_offer_too(owner: Owner) -> None:
    """Dropped or opened as a file: as large as a file may be."""
    owner.window.dialogs.paste(TEN_MEGABYTES[: 4 * 10**6])
    sorting = owner.window.findChild(PasteDialog)
    assert sorting is not None
    offered(owner).save_button.click()
    assert len(sorting.box.text().split()) >= WORDS_KEPT
    sorting.reject()


def test_what_is_cleaned_is_said(owner: Owner) -> None:
    told: list[Told] = []
    owner.window.texts.told.connect(told.append)
    data = QMimeData()
    data.setData("text/plain", b"I am\x00 sorry\xed\xa0\xbd.\x07")  # a NUL, half a pair as CESU, a bell
    QGuiApplication.clipboard().setMimeData(data)
    owner.press(Qt.Key.Key_V, CTRL)
    assert box_of(owner).text() == "I am sorry\ufffd\ufffd\ufffd."
    assert [each.text for each in told] == ["2 invisible control characters were left out."]
    box_of(owner).insert("a\ud83d")
    assert box_of(owner).text().endswith("a\ufffd")
    assert [each.text for each in told[1:]] == ["1 broken character could not be read and became \ufffd."]

"""The column of a page, and what stands in it as wide as it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from apology_studio.ui.kit.column import MEASURE, PADDING, PADDING_NARROW, Column
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.wrap_button import WrapButton
from apology_studio.ui.kit.wrap_label import WrapLabel

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(RESOURCES)


def test_the_column_keeps_its_measure(theme: Theme, qtbot: QtBot) -> None:
    column = Column(theme)
    qtbot.addWidget(column)
    label = WrapLabel(theme, "word " * 60)
    column.body.addWidget(label)
    column.show()
    for width, measure, padding in ((1200, MEASURE, PADDING), (650, 650, PADDING), (500, 500, PADDING_NARROW)):
        column.resize(width, 400)
        qtbot.waitUntil(partial(_is_wide, label, measure - 2 * padding), timeout=5000)


def test_a_scroll_bar_stands_in_the_padding_of_the_column(theme: Theme, qtbot: QtBot) -> None:
    column = Column(theme)
    qtbot.addWidget(column)
    label = WrapLabel(theme, "word " * 60)
    column.body.addWidget(label)
    tall = QWidget()
    tall.setMinimumHeight(2000)
    column.resize(650, 400)
    column.show()
    qtbot.waitUntil(partial(_is_wide, label, 650 - 2 * PADDING), timeout=5000)
    column.body.addWidget(tall)
    qtbot.waitUntil(column.verticalScrollBar().isVisible, timeout=5000)
    assert label.width() == 650 - 2 * PADDING


def _is_wide(widget: QWidget, width: int) -> None:
    assert widget.width() == width


def test_a_sentence_on_a_button_wraps_and_is_never_cut(theme: Theme, qtbot: QtBot) -> None:
    button = WrapButton(theme, "I should have [what you should have done]. I did not, and you [what followed].")
    qtbot.addWidget(button)
    wide, narrow = button.heightForWidth(900), button.heightForWidth(300)
    assert (wide, narrow > wide) == (theme.px(36), True)

"""Values in a window from right to left: Latin words, addresses and telephone numbers stand apart, numbers do not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from apology_studio.core.messages import Message
from apology_studio.ui.say import FSI, PDI, isolated, say

SENTENCE = "لا ملف اسمه {path}."


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[QApplication]:
    """A window from right to left."""
    before = QApplication.layoutDirection()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield qapp
    QApplication.setLayoutDirection(before)


def _path(value: str | int | Message) -> Message:
    return Message("test", SENTENCE, (("path", value),))


APART = ("/home/hana/a.apology", "hana@kiln.example", "+44 117 496 0142", "0117 496 0142", "2026-05-12", "/home/هناء")


@pytest.mark.parametrize("value", APART)
def test_what_would_be_turned_round_stands_apart(arabic: QApplication, value: str) -> None:
    assert say(_path(value)) == f"لا ملف اسمه {FSI}{value}{PDI}."


@pytest.mark.parametrize("value", ["4, 5", "14:03", "3,000", "هناء", "", 7])
def test_numbers_and_arabic_words_stay_as_they_are(arabic: QApplication, value: str | int) -> None:
    assert say(_path(value)) == f"لا ملف اسمه {value}."


def test_a_sentence_in_a_sentence_stands_apart_too(arabic: QApplication) -> None:
    assert say(_path(Message("channel", "LinkedIn"))) == f"لا ملف اسمه {FSI}LinkedIn{PDI}."


@pytest.mark.parametrize("value", APART)
def test_from_left_to_right_nothing_is_added(qapp: QApplication, value: str) -> None:
    assert isolated(value) == value
    assert say(_path(value)) == f"لا ملف اسمه {value}."


def test_the_first_group_of_a_telephone_number_stands_on_the_left(arabic: QApplication) -> None:
    said = say(Message("test", "اتصل: {phone}", (("phone", "0117 496"),)))
    assert _x(said, "0117") < _x(said, "496")
    assert _x("اتصل: 0117 496", "0117") > _x("اتصل: 0117 496", "496"), "without it, Qt turns the groups round"


def _x(text: str, part: str) -> float:
    """Where that part begins, in pixels from the left."""
    layout = QTextLayout(text)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    place = line.cursorToX(text.index(part) + 1)
    assert isinstance(place, tuple)
    return float(place[0])

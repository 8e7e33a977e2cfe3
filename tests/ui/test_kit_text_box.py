"""The text box: exact to the character, undone by its owner, and quiet when the program writes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from apology_studio.ui.kit.marks import Mark
from apology_studio.ui.kit.plain_text import MAX_RUN, clean
from apology_studio.ui.kit.text_box import LineBox, TextBox
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # only the offscreen platform says so
ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)
HARD = "1\u00a0000\u202f€ 🏺👩‍👩‍👧\n\ne\u0301 <b>&amp;</b>\tשלום\u200f"
KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(RESOURCES)


@pytest.fixture
def box(theme: Theme, qtbot: QtBot) -> TextBox:
    box = TextBox(theme)
    qtbot.addWidget(box)
    box.resize(400, 120)
    return box


def paste(box: TextBox, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    box.insertFromMimeData(data)


# Exactness.


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=ANY)
def test_what_goes_in_comes_out(box: TextBox, text: str) -> None:
    box.set_text(text)
    assert box.text() == clean(text)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=ANY, second=ANY)
def test_any_text_can_follow_any_other(box: TextBox, first: str, second: str) -> None:
    box.set_text(first)
    box.set_text(second)
    assert box.text() == clean(second)


def test_no_break_spaces_emoji_and_markup_are_kept(box: TextBox) -> None:
    box.set_text(HARD)
    assert box.text() == HARD


def test_what_is_copied_is_exact(box: TextBox) -> None:
    box.set_text(HARD)
    box.selectAll()
    assert box.createMimeDataFromSelection().text() == HARD
    assert not box.createMimeDataFromSelection().hasHtml()


def test_a_paste_is_plain_and_clean(box: TextBox) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("one\r\ntwo\x07\ufeff")
    box.insertFromMimeData(data)
    assert box.text() == "one\ntwo"
    assert "font-weight:7" not in box.toHtml()


def test_a_paste_without_text_is_not_taken(box: TextBox) -> None:
    data = QMimeData()
    data.setData("image/png", b"not text")
    assert not box.canInsertFromMimeData(data)


def test_shift_enter_is_a_new_line_like_any_other(box: TextBox) -> None:
    box.set_text("ab")
    box.set_caret(1)
    QTest.keyClick(box, KEY.Key_Return, SHIFT)
    assert box.text() == "a\nb"
    assert box.document().blockCount() == 2


# Who hears what.


def test_typing_says_edited_with_the_text(box: TextBox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.edited) as said:
        QTest.keyClick(box, KEY.Key_A)
    assert said.args == ["a"]


def test_the_programs_own_writing_says_nothing(box: TextBox, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(box.edited):
        box.set_text("We are sorry.")
        box.set_marks((Mark(0, 2, "must"),))


def test_undo_and_redo_are_asked_not_done(box: TextBox, qtbot: QtBot) -> None:
    QTest.keyClick(box, KEY.Key_A)
    with qtbot.waitSignal(box.undo_asked):
        QTest.keyClick(box, KEY.Key_Z, CTRL)
    for key, held in ((KEY.Key_Z, CTRL | SHIFT), (KEY.Key_Y, CTRL)):
        with qtbot.waitSignal(box.redo_asked):
            QTest.keyClick(box, key, held)
    assert box.text() == "a"


def test_the_box_takes_ctrl_z_before_the_windows_shortcuts(box: TextBox) -> None:
    event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, KEY.Key_Z, CTRL)
    event.ignore()
    QApplication.sendEvent(box, event)
    assert event.isAccepted()


def test_the_menu_asks_for_undo_too(box: TextBox, qtbot: QtBot) -> None:
    menu = box._menu()
    assert isinstance(menu, QMenu)
    with qtbot.waitSignal(box.undo_asked):
        menu.actions()[0].trigger()


def test_tab_leaves_the_box(box: TextBox) -> None:
    QTest.keyClick(box, KEY.Key_Tab)
    assert box.text() == ""


# Caret and scroll.


def test_the_caret_stays_where_it_was_when_text_changes_before_it(box: TextBox) -> None:
    box.set_text("🏺 It was our fault.")
    box.set_caret(9)
    box.set_text("🏺🏺 So: it was our fault.")
    assert box.text()[box.caret() :] == "our fault."


def test_the_caret_and_selection_count_code_points(box: TextBox) -> None:
    box.set_text("a🏺b🏺c")
    box.set_caret(4, anchor=1)
    assert box.caret() == 4
    assert box.createMimeDataFromSelection().text() == "🏺b🏺"


def test_the_scroll_stays_when_the_text_changes(box: TextBox) -> None:
    box.set_max_lines(3)
    box.set_text("line\n" * 40)
    box.show()
    bar = box.verticalScrollBar()
    bar.setValue(200)
    box.set_text("line\n" * 39 + "other\n")
    assert bar.value() == 200


# What is refused.


@pytest.mark.parametrize(("text", "code"), [("word " * 40_001, "too_long"), ("x" * (MAX_RUN + 1), "no_breaks")])
def test_too_much_is_refused_and_nothing_changes(box: TextBox, qtbot: QtBot, text: str, code: str) -> None:
    box.set_text("We are sorry.")
    with qtbot.waitSignal(box.refused) as said, qtbot.assertNotEmitted(box.edited):
        paste(box, text)
    assert said.args is not None
    assert (said.args[0].why, said.args[0].text) == (code, text)
    assert box.text() == "We are sorry."


# Composing.


def test_what_is_being_composed_can_be_committed(box: TextBox) -> None:
    box.inputMethodEvent(QInputMethodEvent("すみません", []))
    assert box.text() == ""
    box.commit_preedit()
    assert box.text() == "すみません"
    box.commit_preedit()
    assert box.text() == "すみません"


# Marks.


def ranges(box: TextBox) -> list[str]:
    found = []
    for selection in box.extraSelections():
        cursor = selection.cursor
        assert isinstance(cursor, QTextCursor)
        found.append(cursor.selectedText())
    return found


def test_a_mark_lies_under_its_words_also_after_an_emoji(box: TextBox) -> None:
    text = "🏺🏺 mistakes were made"
    box.set_text(text)
    box.set_marks((Mark(text.index("mistakes"), len(text), "look"),))
    assert ranges(box) == ["mistakes were made"]


def test_a_mark_has_a_wave_and_an_active_one_its_ground(box: TextBox, theme: Theme) -> None:
    box.set_text("mistakes were made")
    box.set_marks((Mark(0, 8, "look"), Mark(9, 13, "must", active=True)))
    selections = box.extraSelections()
    first, second = (QTextCharFormat(selection.format) for selection in selections)
    assert first.underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline
    assert first.underlineColor() == theme.color("warn_mark")
    assert first.background().style() == Qt.BrushStyle.NoBrush
    assert second.underlineColor() == theme.color("bad_mark")
    assert second.background().color() == theme.color("bad_soft")


def test_a_mark_moves_with_the_text_and_does_not_grow(box: TextBox) -> None:
    box.set_text("a bad c")
    box.set_marks((Mark(2, 5, "must"),))
    box.set_caret(0)
    QTest.keyClicks(box, "xx")
    box.set_caret(7)
    QTest.keyClicks(box, "yy")
    assert box.text() == "xxa badyy c"
    assert ranges(box) == ["bad"]


def test_the_mark_under_the_caret(box: TextBox) -> None:
    box.set_text("🏺 one two")
    mark = Mark(2, 5, "must")
    box.set_marks((mark,))
    for place, found in ((1, None), (2, mark), (5, mark), (6, None)):
        box.set_caret(place)
        assert box.mark_under_caret() == found


def test_marks_do_not_touch_the_text_or_what_is_copied(box: TextBox) -> None:
    box.set_text("mistakes")
    box.set_marks((Mark(0, 8, "must", active=True),))
    box.set_marks(())
    assert box.extraSelections() == []
    assert box.text() == "mistakes"


# Look and growth.


def line_heights(box: TextBox) -> set[float]:
    block, found = box.document().begin(), set()
    while block.isValid():
        found.add(block.blockFormat().lineHeight())
        block = block.next()
    return found


def test_every_line_has_the_drawn_height_however_it_came(box: TextBox) -> None:
    box.set_text("one\ntwo")
    paste(box, "three\nfour")
    QTest.keyClick(box, KEY.Key_Return)
    QTest.keyClicks(box, "five")
    box.set_text(box.text() + "\nsix")
    assert line_heights(box) == {28}


def test_arabic_gets_higher_lines_and_latin_gets_them_back(box: TextBox) -> None:
    box.set_text("هذا خطؤنا")
    assert line_heights(box) == {32}
    box.set_text("This was our fault")
    assert line_heights(box) == {28}


def test_it_grows_with_the_text_up_to_its_share_of_the_window_and_scrolls(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = TextBox(theme, min_lines=2, max_fraction=0.4)
    QVBoxLayout(window).addWidget(box)
    window.resize(600, 800)
    window.show()
    empty = box.height()
    box.set_text("line\n" * 5)
    grown = box.height()
    box.set_text("line\n" * 200)
    assert empty < grown < box.height() <= 320
    assert box.verticalScrollBar().maximum() > 0


def test_a_line_box_joins_lines_and_enter_asks_for_next(theme: Theme, qtbot: QtBot) -> None:
    line = LineBox(theme, role=Role.LEDE)
    qtbot.addWidget(line)
    paste(line, "We are\r\nsorry.\n")
    assert line.text() == "We are sorry."
    with qtbot.waitSignal(line.next_asked):
        QTest.keyClick(line, KEY.Key_Return)
    QTest.keyClick(line, KEY.Key_Return, SHIFT)
    assert line.text() == "We are sorry."
    line.set_text("one\ntwo")
    assert line.text() == "one two"


def test_a_line_box_wraps_to_three_lines_at_most(theme: Theme, qtbot: QtBot) -> None:
    line = LineBox(theme)
    qtbot.addWidget(line)
    line.resize(300, 40)
    line.show()
    one = line.height()
    line.set_text("word " * 100)
    assert line.height() == one + 2 * 28


def test_a_selection_is_dragged_by_our_own_copy(box: TextBox) -> None:
    box.set_text("some words")
    box.selectAll()
    box.show()
    QTest.mousePress(box.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 12))
    assert box._press is not None, "Qt's own drag, which would move the words away, must not start"

"""The small parts: buttons, copy, counter, finding, toast, banner, fields and labels."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from apology_studio.ui.kit.announce import announce
from apology_studio.ui.kit.banner import Banner
from apology_studio.ui.kit.button_look import DONE, FILLED, OUTLINE, TONAL
from apology_studio.ui.kit.buttons import FilledButton, IconButton, KitButton, OutlineButton
from apology_studio.ui.kit.card import Card
from apology_studio.ui.kit.check_row import CheckRow, ChoiceRow
from apology_studio.ui.kit.copy_button import CopyButton, CopyState
from apology_studio.ui.kit.counter import Counter
from apology_studio.ui.kit.drop_down import DropDown
from apology_studio.ui.kit.field import Field
from apology_studio.ui.kit.finding_card import FindingCard, OnCard
from apology_studio.ui.kit.fold_line import FoldLine
from apology_studio.ui.kit.quiet_fold import QuietFold
from apology_studio.ui.kit.text_box import LineBox
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.toast import Toast
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import Run, WrapLabel

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # only the offscreen platform says so


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(RESOURCES)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window)
    window.resize(700, 500)
    return window


def put(window: QWidget, *parts: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    for part in parts:
        layout.addWidget(part)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)


# Buttons.


def test_an_ampersand_is_a_letter(theme: Theme, window: QWidget) -> None:
    button = OutlineButton(theme, "Smith & Sons")
    put(window, button)
    assert button.text() == "Smith && Sons"
    assert button.shortcut().isEmpty()


def test_a_button_that_is_off_says_why(theme: Theme, window: QWidget) -> None:
    button = OutlineButton(theme, "Undo")
    put(window, button)
    button.set_off("Nothing to undo")
    assert not button.isEnabled()
    assert (button.toolTip(), button.accessibleDescription()) == ("Nothing to undo", "Nothing to undo")
    button.set_off("")
    assert button.isEnabled()


def test_the_ring_shows_for_the_keyboard_and_not_for_the_mouse(theme: Theme, window: QWidget) -> None:
    button, other = FilledButton(theme, "Next"), FilledButton(theme, "Back")
    put(window, button, other)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    ringed = len(window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly))
    other.setFocus(Qt.FocusReason.MouseFocusReason)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert ringed == 3, "two buttons and the ring"
    assert len(window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)) == 2


def test_sizes_are_as_drawn(theme: Theme, window: QWidget) -> None:
    button, icon, copy = FilledButton(theme, "Next"), IconButton(theme, "more", "More"), CopyButton(theme, "Copy")
    assert button.sizeHint().height() == 36
    assert (icon.sizeHint().width(), icon.sizeHint().height()) == (32, 32)
    assert copy.sizeHint().height() == 48
    assert icon.accessibleName() == icon.toolTip() == "More"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_button_paints_in_both_directions_and_when_narrow(
    theme: Theme, window: QWidget, direction: Qt.LayoutDirection
) -> None:
    button = KitButton(theme, "Next: Say it won’t happen again", "copy", after="chevron-right")
    put(window, button)
    button.setLayoutDirection(direction)
    for width in (40, 100, 400):
        button.setFixedWidth(width)
        assert not button.grab().isNull()


# Copy.


def test_copy_is_outlined_filled_or_off(theme: Theme) -> None:
    copy = CopyButton(theme, "Copy for LinkedIn")
    copy.set_state(CopyState.NOT_READY)
    assert copy.look is OUTLINE
    assert copy.isEnabled(), "an unfinished text can be copied too"
    copy.set_state(CopyState.READY)
    assert copy.look is FILLED
    copy.set_state(CopyState.NOTHING, "There is no text yet")
    assert not copy.isEnabled()
    assert copy.toolTip() == "There is no text yet"


def test_copied_shows_for_a_while_and_keeps_its_width(theme: Theme) -> None:
    copy = CopyButton(theme, "Copy for LinkedIn")
    copy.set_state(CopyState.READY)
    width = copy.sizeHint().width()
    copy.show_copied()
    assert (copy.text(), copy.look, copy.copied) == ("Copied", DONE, True)
    assert copy.sizeHint().width() == width
    assert copy.accessibleName() == "Copy for LinkedIn"
    copy._timer.timeout.emit()
    assert (copy.text(), copy.look, copy.copied) == ("Copy for LinkedIn", FILLED, False)


def test_a_new_name_waits_until_copied_is_over(theme: Theme) -> None:
    copy = CopyButton(theme, "Copy post 1 of 2")
    copy.show_copied()
    copy.set_text("Copy post 2 of 2")
    assert copy.text() == "Copied"
    copy._timer.timeout.emit()
    assert copy.text() == "Copy post 2 of 2"


# Counter.


@pytest.mark.parametrize(
    ("used", "limit", "words"),
    [
        (614, 3000, "614 of 3,000"),
        (259, 280, "259 of 280"),
        (260, 280, "20 left"),
        (280, 280, "0 left"),
        (322, 280, "42 over"),
    ],
)
def test_the_counter_says_used_left_or_over(theme: Theme, qtbot: QtBot, used: int, limit: int, words: str) -> None:
    counter = Counter(theme)
    qtbot.addWidget(counter)
    counter.setLocale(QLocale("en_GB"))
    counter.set_length(used, limit)
    assert counter.text() == words


def test_without_a_limit_there_are_only_words(theme: Theme, qtbot: QtBot) -> None:
    counter = Counter(theme)
    qtbot.addWidget(counter)
    counter.set_length(10, 280)
    counter.set_words("277 words")
    assert counter.text() == "277 words"
    assert counter._ring.isHidden()


def test_a_counter_in_a_thread_says_the_number(theme: Theme, qtbot: QtBot) -> None:
    counter = Counter(theme, brief=True)
    qtbot.addWidget(counter)
    counter.set_length(210, 280)
    assert counter.text() == "210"


# Findings.


def test_a_finding_offers_words_and_says_them(theme: Theme, qtbot: QtBot) -> None:
    card = FindingCard(
        theme, OnCard(severity="must", title="This points at someone else", why="Why.", replacement="Our shop did it.")
    )
    qtbot.addWidget(card)
    keep, use = card.findChildren(QPushButton)
    assert use.accessibleName() == "Use this: Our shop did it."
    with qtbot.waitSignal(card.use_asked):
        use.click()
    with qtbot.waitSignal(card.keep_asked):
        keep.click()
    card.set_active(True)
    assert isinstance(use, KitButton)
    assert use.look is TONAL


def test_a_finding_without_words_has_no_use_this(theme: Theme, qtbot: QtBot) -> None:
    card = FindingCard(theme, OnCard(severity="look", title="No date", why="Give one."))
    qtbot.addWidget(card)
    assert [button.isHidden() for button in card.findChildren(QPushButton)] == [False, True]


def test_a_narrow_finding_keeps_its_reason_in_the_tool_tip(theme: Theme, qtbot: QtBot) -> None:
    card = FindingCard(theme, OnCard(severity="look", title="No date", why="Give one.", replacement="By Friday."))
    qtbot.addWidget(card)
    card.set_narrow(True)
    assert card.toolTip() == "Give one."
    assert [button.isHidden() for button in card.findChildren(QPushButton)] == [True, False]


def test_a_narrow_finding_without_words_can_still_be_kept(theme: Theme, qtbot: QtBot) -> None:
    card = FindingCard(theme, OnCard(severity="look", title="No date", why="Give one."))
    qtbot.addWidget(card)
    card.set_narrow(True)
    assert [button.isHidden() for button in card.findChildren(QPushButton)] == [False, True]


# Toast and banner.


def test_a_toast_has_one_act_and_goes_when_it_is_chosen(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    put(window)
    toast = Toast(theme, window)
    toast.show_text("Changed.", "Undo")
    with qtbot.waitSignal(toast.acted):
        toast._act.click()
    assert toast.isHidden()
    assert not toast.dismiss(), "there is nothing left to close"


def test_a_toast_goes_by_itself_but_waits_for_the_mouse(theme: Theme, window: QWidget) -> None:
    put(window)
    toast = Toast(theme, window)
    toast.show_text("Copied.")
    assert toast._timer.isActive()
    QApplication.sendEvent(toast, QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert not toast._timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast._timer.isActive()
    toast._timer.timeout.emit()
    assert toast.isHidden()


def test_escape_closes_a_toast_and_the_keyboard_holds_it(theme: Theme, window: QWidget) -> None:
    put(window)
    toast = Toast(theme, window)
    toast.show_text("Changed.", "Undo")
    toast._act.setFocus()
    assert not toast._timer.isActive()
    QTest.keyClick(toast._act, Qt.Key.Key_Escape)
    assert toast.isHidden()


def test_a_new_toast_takes_the_place_of_the_old(theme: Theme, window: QWidget) -> None:
    put(window)
    toast = Toast(theme, window)
    toast.show_text("One.", "Undo")
    toast.show_text("Two.")
    assert toast._words.text() == "Two."
    assert toast._act.isHidden()


def test_a_banner_says_and_offers(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    banner = Banner(theme)
    put(window, banner)
    banner.set_message("bad", "Not saved.", "Your text is safe.", ("Save a copy elsewhere…", "Try again"))
    assert banner.accessibleName() == banner.text() == "Not saved. Your text is safe."
    for place, button in enumerate(banner.findChildren(QPushButton)):
        with qtbot.waitSignal(banner.acted) as said:
            button.click()
        assert said.args == [place]
    banner.set_message("info", "News is due.")
    assert all(button.isHidden() for button in banner.findChildren(QPushButton))


# Fields.


def test_a_field_names_and_describes_its_box(theme: Theme, window: QWidget) -> None:
    box = LineBox(theme)
    field = Field(theme, "In one line", box, "Optional")
    put(window, field)
    field.set_description("Say it was yours.")
    assert box.accessibleName() == "In one line"
    assert box.accessibleDescription() == "Optional Say it was yours."
    field.set_problem("That address has a comma.")
    assert field.problem() == "That address has a comma."
    assert box.accessibleDescription().startswith("That address has a comma.")
    field.setFocus()
    assert box.hasFocus()
    field.set_problem("")
    assert box.accessibleDescription() == "Optional Say it was yours."


def test_a_line_edit_gets_the_red_border_too(theme: Theme, window: QWidget) -> None:
    box = QLineEdit()
    field = Field(theme, "Address", box)
    put(window, field)
    field.set_problem("That address has a comma.")
    assert box.property("problem") is True


def test_rows_can_be_clicked_anywhere(theme: Theme, window: QWidget) -> None:
    tick, dot = CheckRow(theme, "Newsletter", "1,840 people"), ChoiceRow(theme, "The 14:02 text")
    put(window, tick, dot)
    for row in (tick, dot):
        QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
        assert row.isChecked()
        assert not row.grab().isNull()
    assert (tick.accessibleName(), tick.accessibleDescription()) == ("Newsletter", "1,840 people")


def test_a_drop_down_is_a_list_of_qts_own(theme: Theme, window: QWidget) -> None:
    down = DropDown(theme, "Language")
    put(window, down)
    down.addItem("English", "en")
    down.addItem("Українська", "uk")
    down.setCurrentIndex(1)
    assert down.currentData() == "uk"
    assert not down.grab().isNull()


# Labels, folds and columns.


def test_a_label_never_reads_html(theme: Theme, window: QWidget) -> None:
    label = WrapLabel(theme, "<b>bold</b> & <img src='x'>")
    put(window, label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<b>bold</b> & <img src='x'>"


def test_a_label_is_as_high_as_its_lines(theme: Theme, window: QWidget) -> None:
    label = WrapLabel(theme, "word " * 60, Role.LEDE)
    put(window, label)
    lines = label._layout(300).lineCount()
    assert lines > 2
    assert label.heightForWidth(300) == lines * 23


def test_a_label_in_arabic_has_higher_lines(theme: Theme, window: QWidget) -> None:
    label = WrapLabel(theme, "هذا خطؤنا نحن وحدنا", Role.PREVIEW)
    put(window, label)
    assert label.heightForWidth(400) == 24


def test_a_label_of_runs_is_one_text(theme: Theme, window: QWidget) -> None:
    label = WrapLabel(theme)
    put(window, label)
    label.set_runs(Run("🏺 Not saved.", 600), Run(" Your text is safe.", None, "ink2"))
    assert label.text() == "🏺 Not saved. Your text is safe."
    second = label._formats()[1]
    assert second.start == 13, "UTF-16 units"


def test_a_label_that_is_cut_is_whole_in_the_tool_tip(theme: Theme, window: QWidget) -> None:
    label = WrapLabel(theme, "word " * 60, max_lines=2)
    put(window, label)
    assert label.heightForWidth(200) == 40
    assert label.toolTip() == label.text()


def test_a_fold_opens(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    fold = QuietFold(theme, "How a bakery said it")
    inside = WrapLabel(theme, "I am sorry.")
    fold.body.addWidget(inside)
    put(window, fold)
    assert not fold.is_open()
    with qtbot.waitSignal(fold.toggled) as said:
        fold.findChildren(QPushButton)[0].click()
    assert said.args == [True]
    assert inside.isVisible()


def test_a_fold_line_reaches_through_the_cards_padding(theme: Theme, window: QWidget) -> None:
    card, line = Card(theme), FoldLine(theme, "The fold", "fold, 140 characters on a phone")
    card.add_spilling(line)
    put(window, card)
    assert line.width() == card.width() - 2
    assert line.accessibleName() == "fold, 140 characters on a phone"


def test_announcing_needs_no_screen_reader(theme: Theme, window: QWidget) -> None:
    put(window)
    announce(window, "Copied for LinkedIn", assertive=True)


@pytest.mark.parametrize(
    "text", ["", "Short", "We charged 214 of you twice.", "Two\nlines", "Unbreakablewordthatislong " * 3]
)
def test_a_labels_height_is_that_of_its_lines_at_every_width(window: QWidget, theme: Theme, text: str) -> None:
    for weight, runs in ((None, ()), (700, ()), (None, (Run("214 ", weight=800), Run("of you")))):
        label = WrapLabel(theme, text, Role.BODY, weight=weight, parent=window)
        if runs:
            label.set_runs(*runs)
        for width in range(1, 400, 7):
            assert label.heightForWidth(width) == max(1, label._layout(width).lineCount()) * theme.line(Role.BODY)


def test_a_button_is_as_wide_as_its_words_are_now(window: QWidget, theme: Theme) -> None:
    button = OutlineButton(theme, "Copy", parent=window)
    short = button.sizeHint().width()
    button.set_text("Copy this text")
    long = button.sizeHint().width()
    assert long > short
    button.set_icon("copy")
    assert button.sizeHint().width() > long
    button.set_icon("")
    button.set_text("Copy")
    assert button.sizeHint().width() == short

"""Every key of the window, pressed where an owner presses it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from owner import ALT, CTRL, NONE, SHIFT, Owner, owner_at
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from apology_studio.core.draft import Part
from apology_studio.core.steps import StepId
from apology_studio.ui.kit.channel_tab import ChannelTab
from apology_studio.ui.kit.copy_button import CopyButton
from apology_studio.ui.kit.finding_card import FindingCard
from apology_studio.ui.kit.rail_item import RailItem
from apology_studio.ui.kit.text_box import LineBox, TextBox
from apology_studio.ui.session import Where
from apology_studio.ui.top_bar import PREVIEW


@pytest.fixture
def owner(home: Path, qtbot: QtBot) -> Iterator[Owner]:
    with owner_at(home) as owner:
        yield owner


def test_enter_presses_the_button_that_has_the_focus(owner: Owner) -> None:
    assert isinstance(QApplication.focusWidget(), QPushButton)
    owner.press(Qt.Key.Key_Return)
    assert owner.window.session.is_open


def test_enter_opens_the_step_that_has_the_focus(owner: Owner) -> None:
    owner.press(Qt.Key.Key_N, CTRL)
    studio = owner.window.studio
    studio.rail.focus_current()
    owner.press(Qt.Key.Key_Down)
    assert isinstance(QApplication.focusWidget(), RailItem)
    owner.press(Qt.Key.Key_Return)
    assert studio.page.step == StepId.SORRY


def test_escape_closes_the_toast_and_then_the_expanded_preview(owner: Owner) -> None:
    owner.press(Qt.Key.Key_N, CTRL)
    studio = owner.window.studio
    owner.press(Qt.Key.Key_2, CTRL)
    owner.write("By night.")
    owner.press(Qt.Key.Key_P, CTRL | SHIFT)
    assert not studio.page.isVisible()
    owner.window.draft_acts.say("Something happened.")
    owner.press(Qt.Key.Key_Escape)
    assert not owner.window.toasts.dismiss()
    assert not studio.page.isVisible()
    owner.press(Qt.Key.Key_Escape)
    assert studio.page.isVisible()
    owner.write(" Late.")
    assert owner.window.session.draft.part(Part.EXPLANATION).line == "By night. Late."


@pytest.mark.parametrize("size", [(1440, 900), (900, 700)])
def test_what_is_written_into_is_seen(owner: Owner, size: tuple[int, int]) -> None:
    """A step, a jump and F6 leave an expanded preview, and the preview of a window with room for one of both."""
    owner.window.resize(*size)
    owner.press(Qt.Key.Key_N, CTRL)
    studio = owner.window.studio
    for act in (_open_a_step, _jump_to_a_box, _cycle_to_the_centre):
        studio.set_expanded(True)
        studio.choose_view(PREVIEW)
        assert not studio.page.isVisible()
        act(owner)
        assert studio.page.isVisible()
        focused = QApplication.focusWidget()
        assert focused is not None
        assert studio.page.isAncestorOf(focused)


def _open_a_step(owner: Owner) -> None:
    owner.press(Qt.Key.Key_1, CTRL)


def _jump_to_a_box(owner: Owner) -> None:
    owner.window.studio.jump(Where("sorry", "line"))


def _cycle_to_the_centre(owner: Owner) -> None:
    owner.window.studio.rail.focus_current()
    owner.press(Qt.Key.Key_F6)


def test_f6_comes_back_to_the_box_and_the_place_is_kept_from_there(owner: Owner) -> None:
    owner.press(Qt.Key.Key_N, CTRL)
    owner.press(Qt.Key.Key_1, CTRL)
    owner.press(Qt.Key.Key_Tab)
    owner.write("A child could have choked.")
    owner.press(Qt.Key.Key_Left, times=3)
    box = QApplication.focusWidget()
    owner.press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is not box
    place = owner.window.studio.place()
    assert (place.box, place.caret) == ("more", 23)
    owner.press(Qt.Key.Key_F6, times=2)
    assert QApplication.focusWidget() is box


def test_the_finding_before_is_looked_for_backwards(owner: Owner) -> None:
    owner.press(Qt.Key.Key_N, CTRL)
    for key in (Qt.Key.Key_1, Qt.Key.Key_3):
        owner.press(key, CTRL)
        owner.write("We are sorry if anyone was offended.")
    owner.press(Qt.Key.Key_2, CTRL)
    owner.window.session.think()
    owner.press(Qt.Key.Key_F8, SHIFT)
    assert owner.window.studio.page.step == StepId.SORRY


def test_f8_goes_through_the_findings_of_every_part_and_round(owner: Owner) -> None:
    owner.press(Qt.Key.Key_N, CTRL)
    for key, words in (
        (Qt.Key.Key_1, "We are sorry if anyone was offended. We take this seriously."),
        (Qt.Key.Key_2, "We lost it. Thank you for your understanding."),
    ):
        owner.press(key, CTRL)
        owner.write(words)
    owner.press(Qt.Key.Key_1, CTRL)
    owner.press(Qt.Key.Key_Home)
    studio = owner.window.studio
    seen = []
    for modifiers in [NONE] * 4 + [SHIFT] * 2:
        owner.window.session.think()
        owner.press(Qt.Key.Key_F8, modifiers)
        seen.append((studio.place().step, studio.place().caret))

    first, second, third = ("sorry", 13), ("sorry", 37), ("explanation", 12)
    assert seen == [first, second, third, first, third, second]


def test_alt_enter_uses_words_and_undo_takes_them_back(owner: Owner) -> None:
    owner.press(Qt.Key.Key_N, CTRL)
    owner.press(Qt.Key.Key_1, CTRL)
    owner.write("We are sorry for what happened. ")
    page = owner.window.studio.page
    box = page.bound[0].box
    owner.window.session.think()
    owner.press(Qt.Key.Key_F8)
    owner.press(Qt.Key.Key_Return, ALT)
    assert box.text() == "We are sorry for [what you did]. "
    assert box.textCursor().selectedText() == "[what you did]"  # typing fills it
    owner.press(Qt.Key.Key_Z, CTRL)
    assert box.text() == "We are sorry for what happened. "


def test_alt_backspace_keeps_the_owners_words(owner: Owner) -> None:
    owner.press(Qt.Key.Key_N, CTRL)
    owner.press(Qt.Key.Key_1, CTRL)
    owner.write("We are sorry for what happened. ")
    owner.window.session.think()
    owner.press(Qt.Key.Key_F8)
    owner.press(Qt.Key.Key_Backspace, ALT)
    assert owner.window.session.draft.kept == ("sorry-for-what-happened:what happened",)
    assert owner.window.session.seen.findings == ()


def test_tab_goes_from_the_rail_over_boxes_and_findings_to_the_preview(owner: Owner, qtbot: QtBot) -> None:
    owner.window.resize(1440, 900)
    owner.press(Qt.Key.Key_N, CTRL)
    owner.press(Qt.Key.Key_1, CTRL)
    owner.write("We are sorry if anyone was offended.")
    owner.window.session.think()
    studio = owner.window.studio
    qtbot.waitUntil(studio.pane.isVisible)
    assert studio.page.findChildren(FindingCard)

    places = {studio.rail: "rail", studio.footer: "footer", studio.pane: "preview"}
    gone: list[str] = []
    for _ in range(80):
        owner.press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        kinds = {LineBox: "box", TextBox: "box", ChannelTab: "tab", CopyButton: "copy"}
        above = next((name for region, name in places.items() if region.isAncestorOf(focused)), "")
        name = kinds.get(type(focused)) or ("finding" if isinstance(focused.parent(), FindingCard) else above)
        if name and name not in gone[-1:]:
            gone.append(name)
    start = gone.index("rail")
    assert gone[start : start + 7] == ["rail", "box", "finding", "footer", "tab", "preview", "copy"]

"""Rail, tabs and segments: one tab stop each, arrows inside, words for screen readers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from apology_studio.ui.kit.channel_tab import ChannelTab, TabEntry
from apology_studio.ui.kit.channel_tabs import ChannelTabs
from apology_studio.ui.kit.rail import NARROW, WIDE, Rail
from apology_studio.ui.kit.rail_item import RailEntry, RailItem, RailState
from apology_studio.ui.kit.readiness_meter import Segment
from apology_studio.ui.kit.segmented_control import Option, SegmentedControl
from apology_studio.ui.kit.status_mark import StatusMark, worst
from apology_studio.ui.kit.theme import Theme

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
KEY = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # only the offscreen platform says so


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(RESOURCES)


def entries(here: str = "2") -> tuple[RailEntry, ...]:
    return tuple(
        RailEntry(key=key, title=f"Step {key}", number=key, group="Write" if key == "1" else "", here=key == here)
        for key in "1234"
    )


@pytest.fixture
def rail(theme: Theme, qtbot: QtBot) -> Rail:
    rail = Rail(theme)
    qtbot.addWidget(rail)
    rail.set_entries(entries())
    rail.resize(256, 600)
    rail.show()
    rail.activateWindow()
    assert QTest.qWaitForWindowActive(rail)
    return rail


@pytest.fixture
def tabs(theme: Theme, qtbot: QtBot) -> ChannelTabs:
    tabs = ChannelTabs(theme, first=3)
    qtbot.addWidget(tabs)
    marks = (StatusMark.READY, StatusMark.TODO, StatusMark.READY, StatusMark.READY, StatusMark.OVER, StatusMark.POSTED)
    tabs.set_tabs([TabEntry(key=f"c{i}", title=f"C{i}", icon="blog", mark=mark) for i, mark in enumerate(marks)])
    tabs.set_current("c0")
    tabs.resize(496, 76)
    tabs.show()
    tabs.activateWindow()
    assert QTest.qWaitForWindowActive(tabs)
    return tabs


def item(rail: Rail, key: str) -> RailItem:
    return next(found for found in rail.findChildren(RailItem) if found.entry.key == key)


def shown(tabs: ChannelTabs) -> list[str]:
    return [tab.entry.key for tab in tabs.findChildren(ChannelTab) if tab.entry.key and not tab.isHidden()]


def focus_key() -> str:
    widget = QApplication.focusWidget()
    return widget.entry.key if isinstance(widget, RailItem | ChannelTab) else ""


def tab_stops(parent: QWidget, kind: type[QWidget]) -> int:
    policy = Qt.FocusPolicy.TabFocus.value
    return sum(bool(child.focusPolicy().value & policy) for child in parent.findChildren(kind) if not child.isHidden())


# The rail.


def test_the_rail_is_one_tab_stop_at_the_open_step(rail: Rail) -> None:
    assert tab_stops(rail, RailItem) == 1
    rail.focus_current()
    assert focus_key() == "2"


def test_arrows_move_inside_the_rail_and_enter_opens(rail: Rail, qtbot: QtBot) -> None:
    rail.focus_current()
    QTest.keyClick(item(rail, "2"), KEY.Key_Down)
    assert focus_key() == "3"
    QTest.keyClick(item(rail, "3"), KEY.Key_End)
    assert focus_key() == "4"
    QTest.keyClick(item(rail, "4"), KEY.Key_Down)
    assert focus_key() == "1", "it goes round"
    with qtbot.waitSignal(rail.chosen) as said:
        QTest.keyClick(item(rail, "1"), KEY.Key_Space)
    assert said.args == ["1"]


def test_a_click_says_which_step(rail: Rail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rail.chosen) as said:
        QTest.mouseClick(item(rail, "4"), Qt.MouseButton.LeftButton)
    assert said.args == ["4"]


def test_a_new_state_keeps_the_widgets_and_the_focus(rail: Rail) -> None:
    rail.focus_current()
    before = item(rail, "2")
    rail.set_entries([replace(entry, state=RailState.DONE, must=1) for entry in entries()])
    assert item(rail, "2") is before
    assert focus_key() == "2"


def test_an_item_is_spoken_in_words(rail: Rail) -> None:
    words = "Own it, part 3 of 6, current, 2 things to fix, one must be fixed"
    rail.set_entries([replace(entry, spoken=words if entry.here else "") for entry in entries()])
    assert spoken(item(rail, "2")) == words
    assert spoken(item(rail, "1")) == "Step 1"


def spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Name)


def test_a_narrow_rail_keeps_its_words_as_tool_tips(rail: Rail) -> None:
    assert rail.width() == WIDE
    rail.set_narrow(True)
    assert rail.width() == NARROW
    assert item(rail, "1").toolTip() == "Step 1"
    rail.set_narrow(False)
    assert item(rail, "1").toolTip() == ""


def test_the_meter_says_what_is_missing(rail: Rail) -> None:
    rail.meter.set_readiness([Segment.READY, Segment.EMPTY], "Ready to publish", "1 of 2", "Still to write: 2.")
    assert spoken(rail.meter) == "Ready to publish: 1 of 2. Still to write: 2."


def test_the_rail_mirrors(theme: Theme, qtbot: QtBot) -> None:
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        one = RailItem(theme, RailEntry(key="1", title="", number="", state=RailState.TODO, here=True, must=3))
        qtbot.addWidget(one)
        one.setLayoutDirection(direction)
        one.resize(200, 36)
        pictures.append(one.grab().toImage())
    left, right = pictures
    accent = theme.color("accent")
    assert middle(left, accent.name()) < 40
    assert middle(right, accent.name()) > 160


def middle(image: QImage, color: str) -> float:
    found = [x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).name() == color]
    return sum(found) / len(found)


# The tabs.


def test_the_first_tabs_show_and_the_others_are_counted(tabs: ChannelTabs) -> None:
    assert shown(tabs) == ["c0", "c1", "c2"]
    more = next(tab for tab in tabs.findChildren(ChannelTab) if not tab.entry.key)
    assert more.entry.title == "3 more"
    assert more.entry.mark is StatusMark.OVER, "the worst inside"


def test_arrows_choose_the_neighbour(tabs: ChannelTabs, qtbot: QtBot) -> None:
    assert tab_stops(tabs, ChannelTab) == 1
    first = tabs.findChildren(ChannelTab)
    current = next(tab for tab in first if tab.entry.key == "c0")
    current.setFocus()
    with qtbot.waitSignal(tabs.chosen) as said:
        QTest.keyClick(current, KEY.Key_Right)
    assert said.args == ["c1"]
    assert (tabs.current(), focus_key()) == ("c1", "c1")


def test_arrows_turn_round_from_right_to_left(tabs: ChannelTabs) -> None:
    tabs.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    current = next(tab for tab in tabs.findChildren(ChannelTab) if tab.entry.key == "c0")
    current.setFocus()
    QTest.keyClick(current, KEY.Key_Left)
    assert tabs.current() == "c1"


def test_stepping_goes_through_all_channels_and_brings_hidden_ones_into_the_bar(tabs: ChannelTabs) -> None:
    seen = []
    for _ in range(6):
        tabs.step(1)
        seen.append(tabs.current())
        assert tabs.current() in shown(tabs)
    assert seen == ["c1", "c2", "c3", "c4", "c5", "c0"]


def test_the_menu_chooses_a_hidden_channel(tabs: ChannelTabs, qtbot: QtBot) -> None:
    more = next(tab for tab in tabs.findChildren(ChannelTab) if not tab.entry.key)
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    menu = tabs.findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()][:3] == ["C3", "C4", "C5"]
    with qtbot.waitSignal(tabs.chosen) as said:
        menu.actions()[1].trigger()
    menu.close()
    assert said.args == ["c4"]
    assert "c4" in shown(tabs)


def opened(tabs: ChannelTabs) -> QMenu:
    more = next(tab for tab in tabs.findChildren(ChannelTab) if not tab.entry.key)
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    menu = tabs.findChild(QMenu)
    assert isinstance(menu, QMenu)
    return menu


def test_a_channel_that_is_off_can_be_added_and_one_that_is_on_taken_away(tabs: ChannelTabs, qtbot: QtBot) -> None:
    tabs.set_off([TabEntry(key="off", title="Off & on", icon="blog", mark=None)])
    menu = opened(tabs)
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words == ["C3", "C4", "C5", "Add a channel", "Take C0 away", "Your channels…"]
    added = menu.actions()[4].menu()
    assert isinstance(added, QMenu)
    with qtbot.waitSignal(tabs.add_asked) as said:
        added.actions()[0].trigger()
    assert said.args == ["off"]
    with qtbot.waitSignal(tabs.remove_asked) as said:
        menu.actions()[6].trigger()
    assert said.args == ["c0"]
    with qtbot.waitSignal(tabs.choose_asked):
        menu.actions()[7].trigger()
    menu.close()


def test_without_hidden_channels_the_last_tab_adds_some(tabs: ChannelTabs) -> None:
    tabs.set_tabs([TabEntry(key="c0", title="C0", icon="blog")])
    tabs.set_off([TabEntry(key="off", title="Off", icon="blog", mark=None)])
    more = next(tab for tab in tabs.findChildren(ChannelTab) if not tab.entry.key)
    assert (more.entry.title, more.entry.icon, more.entry.mark) == ("Channels", "plus", None)
    menu = opened(tabs)
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    menu.close()
    assert words == ["Off", "Your channels…"], "the only channel stays"


def test_selecting_by_program_says_nothing(tabs: ChannelTabs, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(tabs.chosen):
        tabs.set_current("c2")


def test_clicking_the_selected_tab_keeps_it_selected(tabs: ChannelTabs) -> None:
    current = next(tab for tab in tabs.findChildren(ChannelTab) if tab.entry.key == "c0")
    QTest.mouseClick(current, Qt.MouseButton.LeftButton)
    assert current.isChecked()


def test_without_names_the_name_is_the_tool_tip(tabs: ChannelTabs) -> None:
    tabs.set_icon_only(True)
    assert tabs.findChildren(ChannelTab)[1].toolTip()


def test_the_worst_mark_wins() -> None:
    assert worst([StatusMark.POSTED, StatusMark.READY]) is StatusMark.READY
    assert worst([StatusMark.READY, StatusMark.WORK, StatusMark.TODO]) is StatusMark.WORK
    assert worst([]) is StatusMark.TODO


# Segments.


def test_segments_choose_with_arrows(theme: Theme, qtbot: QtBot) -> None:
    control = SegmentedControl(theme, "Paper", (Option("a4", "A4"), Option("letter", "Letter")))
    qtbot.addWidget(control)
    control.show()
    control.activateWindow()
    assert QTest.qWaitForWindowActive(control)
    first = next(child for child in control.findChildren(QWidget) if child.accessibleName() == "A4")
    first.setFocus()
    with qtbot.waitSignal(control.chosen) as said:
        QTest.keyClick(first, KEY.Key_Right)
    assert said.args == ["letter"]
    assert control.current() == "letter"
    with qtbot.assertNotEmitted(control.chosen):
        control.set_current("a4")

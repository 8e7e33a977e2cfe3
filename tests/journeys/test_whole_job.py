"""The whole job once, by keyboard alone: from what went wrong to six copied texts, a PDF, and everything back again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from apology_studio import app as studio_app
from apology_studio.adapters.paths import find_paths
from apology_studio.core.draft import FIRST_SIX, Business, Part
from apology_studio.core.press import Paper
from apology_studio.core.settings import Settings
from apology_studio.core.steps import StepId
from apology_studio.ui.main_window import MainWindow
from apology_studio.ui.services import Services

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

PROFILE = Business(
    name="Larch Street Library",
    line="a toy library in Leeds",
    web="https://larchstreet.example",
    city="Leeds",
    about="Larch Street Library lends toys to 300 families.",
    spokesperson="Ana Brook",
    role="founder",
    email="ana@larchstreet.example",
    phone="0113 496 0105",
)

WORDS = {
    Part.SORRY: ("We sent 40 of you a toy with a loose wheel. I am sorry.", "A child could have choked on it."),
    Part.EXPLANATION: ("On Monday I packed the toys without pulling at the wheels.", "A mother told us at 10:20."),
    Part.RESPONSIBILITY: ("This was my fault and mine alone.", "I was in a hurry and left out the check."),
    Part.PREVENTION: ("From today two of us pull at every wheel.", "We write it down for each toy."),
    Part.REPAIR: ("We fetch every toy by Friday 6 March and bring you a new one.", "It costs you nothing."),
    Part.CONTACT: ("Write to me at ana@larchstreet.example or call 0113 496 0105.", "I answer the same day."),
}


class Hands:
    """Presses keys at whatever has the focus, as an owner does."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self._target(), key, modifiers)
        QApplication.sendPostedEvents()

    def write(self, text: str) -> None:
        QTest.keyClicks(self._target(), text)

    def _target(self) -> QWidget:
        return QApplication.focusWidget() or self.window


def open_window(home: Path) -> tuple[MainWindow, Services]:
    world = studio_app.services(find_paths(home).make())
    _, theme, languages = studio_app.make_application(world)
    window = MainWindow(world, theme, languages)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    return window, world


@pytest.fixture
def studio(home: Path, qtbot: QtBot) -> Iterator[tuple[MainWindow, Services, Hands]]:
    window, world = open_window(home)
    world.settings.save(Settings(profile=PROFILE))
    window.begin()
    yield window, world, Hands(window)
    window.close()
    put_away(window)
    world.store.close()


def put_away(window: MainWindow) -> None:
    """No window outlives its store: the next one's language would have it look at its draft again."""
    shiboken6.delete(window)


def test_the_whole_job_by_keyboard(
    studio: tuple[MainWindow, Services, Hands], home: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    window, world, hands = studio
    hands.press(Qt.Key.Key_N, CTRL)
    assert window.session.is_open

    _fill_the_facts(window, hands)
    for part, (line, more) in WORDS.items():
        hands.press(Qt.Key.Key_Return, CTRL)
        assert window.studio.page.step == part.value
        hands.write(line)
        hands.press(Qt.Key.Key_Return)
        hands.write(more)
    assert {
        part: (window.session.draft.part(part).line, window.session.draft.part(part).more) for part in Part
    } == WORDS
    assert not window.session.review.missing

    for channel in FIRST_SIX:
        _copy_every_page(window, hands, channel)
    pdf = tmp_path / "release.pdf"
    written = world.exporter.export_pdf(window.session.draft, pdf, Paper.A4)
    assert written[0].path == pdf
    assert pdf.read_bytes().startswith(b"%PDF")

    hands.press(Qt.Key.Key_3, CTRL)
    hands.press(Qt.Key.Key_End, CTRL)
    draft, place = window.session.draft, window.studio.place()
    assert window.close()
    world.store.close()
    _everything_is_back(home, draft.parts, place)


def _fill_the_facts(window: MainWindow, hands: Hands) -> None:
    """From the box that has the caret, with Tab from box to box."""
    wanted = {
        "what": "We sent some of you a toy with a loose wheel.",
        "affected": "40 families who borrowed on Monday.",
        "deed": "sent 40 families a toy with a loose wheel",
    }
    for _ in range(40):
        name = window.focusWidget().objectName()
        if name in wanted:
            hands.write(wanted.pop(name))
        if not wanted:
            return
        hands.press(Qt.Key.Key_Tab)
    pytest.fail(f"the keyboard never came to: {', '.join(wanted)}")


def _copy_every_page(window: MainWindow, hands: Hands, channel: str) -> None:
    """Ctrl+Shift+C puts on the clipboard exactly what is shown, post by post."""
    for _ in range(len(FIRST_SIX)):
        if window.studio.pane.current() == channel:
            break
        hands.press(Qt.Key.Key_Tab, CTRL)
    assert window.studio.pane.current() == channel
    shown = window.session.review.preview(window.studio.pane.current())
    assert shown is not None
    for page in shown.pages:
        hands.press(Qt.Key.Key_C, CTRL | SHIFT)
        mime = QGuiApplication.clipboard().mimeData()
        assert mime.text() == page.text
        assert mime.hasHtml() == (channel in ("blog", "newsletter"))


def _everything_is_back(home: Path, parts: object, place: object) -> None:
    """A second start opens the same draft, step and caret, and asks nothing."""
    window, world = open_window(home)
    window.begin()

    assert window.session.draft.parts == parts
    assert window.studio.place() == place
    assert window.studio.page.step == StepId.RESPONSIBILITY
    assert window.close()
    put_away(window)
    world.store.close()


def test_undo_goes_back_to_the_place_of_the_change(studio: tuple[MainWindow, Services, Hands]) -> None:
    window, _, hands = studio
    hands.press(Qt.Key.Key_N, CTRL)
    hands.press(Qt.Key.Key_1, CTRL)
    hands.write("We lost it.")
    hands.press(Qt.Key.Key_2, CTRL)
    hands.write("By night.")
    hands.press(Qt.Key.Key_Z, CTRL)
    assert window.session.draft.part(Part.EXPLANATION).empty
    hands.press(Qt.Key.Key_Z, CTRL)
    assert window.studio.page.step == StepId.SORRY
    assert window.session.draft.part(Part.SORRY).empty
    hands.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert window.session.draft.part(Part.SORRY).line == "We lost it."


def test_an_unfilled_place_is_not_copied_and_the_way_leads_there(studio: tuple[MainWindow, Services, Hands]) -> None:
    window, _, hands = studio
    hands.press(Qt.Key.Key_N, CTRL)
    hands.press(Qt.Key.Key_1, CTRL)
    hands.write("We charged [how many] of you twice. I am sorry.")
    window.session.think()
    QGuiApplication.clipboard().setText("before")
    hands.press(Qt.Key.Key_2, CTRL)
    hands.press(Qt.Key.Key_C, CTRL | SHIFT)

    assert QGuiApplication.clipboard().text() == "before"
    assert window.studio.page.step == StepId.SORRY

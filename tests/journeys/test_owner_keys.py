"""Every key of the window, pressed where an owner presses it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from owner import CTRL, Owner, owner_at
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from apology_studio.core.steps import StepId
from apology_studio.ui.kit.rail_item import RailItem


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

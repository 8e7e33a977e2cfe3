"""What a screen reader is told that no change of focus would tell it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from owner import CTRL, SHIFT, Owner, owner_at
from PySide6 import QtGui
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessibleAnnouncementEvent
from pytestqt.qtbot import QtBot

from apology_studio.core.messages import Message
from apology_studio.core.ports import WorldError


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is announced, as it comes. The announcements are Qt's own and go to Qt as ever."""
    heard: list[str] = []

    class Heard(QAccessibleAnnouncementEvent):
        def __init__(self, source: QObject, text: str) -> None:
            super().__init__(source, text)
            heard.append(text)

    monkeypatch.setattr(QtGui, "QAccessibleAnnouncementEvent", Heard)
    return heard


@pytest.fixture
def owner(home: Path, qtbot: QtBot) -> Iterator[Owner]:
    with owner_at(home) as owner:
        owner.press(Qt.Key.Key_N, CTRL)
        yield owner


def test_the_step_that_opens_is_said_with_its_question(owner: Owner, spoken: list[str]) -> None:
    owner.press(Qt.Key.Key_3, CTRL)
    assert any(said.startswith("Whose fault was it?") and "3 of 6" in said for said in spoken)


def test_the_number_of_findings_is_said_when_it_changes(owner: Owner, spoken: list[str]) -> None:
    owner.press(Qt.Key.Key_1, CTRL)
    owner.write("We are sorry if anyone was offended. ")
    owner.window.session.think()
    counts = [said for said in spoken if "to fix" in said]
    assert len(counts) == 1
    owner.window.session.think()
    assert [said for said in spoken if "to fix" in said] == counts


def test_the_finding_is_said_when_the_caret_comes_into_it(owner: Owner, spoken: list[str]) -> None:
    owner.press(Qt.Key.Key_1, CTRL)
    owner.write("We are sorry if anyone was offended. That is all.")
    owner.window.session.think()
    finding = owner.window.session.review.findings[0]
    spoken.clear()
    owner.press(Qt.Key.Key_Home)
    assert finding.span is not None
    owner.press(Qt.Key.Key_Right, times=finding.span.start + 2)
    assert len(spoken) == 1
    assert ("Alt Enter" in spoken[0]) == bool(finding.fixes)


def test_a_copy_and_a_failed_save_are_said(owner: Owner, spoken: list[str]) -> None:
    owner.press(Qt.Key.Key_1, CTRL)
    owner.write("We lost your order. I am sorry.")
    owner.press(Qt.Key.Key_C, CTRL | SHIFT)
    assert spoken[-2].startswith("Copied for ")
    owner.window.banner.show_unsaved(WorldError(Message("store", "The disk is full.")))
    assert spoken[-1].startswith("Not saved since ")
    owner.window.banner.clear_unsaved()

"""A full collection of garbage waits until the owner pauses."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from pytestqt.qtbot import QtBot

from apology_studio.core.draft import Draft, Part, PartText
from apology_studio.ui.collecting import OLDEST, PAUSE_MS, Collecting
from apology_studio.ui.session import Session, Where


class Painted(QObject):
    """Says when the window is up."""

    painted = Signal()


@pytest.fixture(autouse=True)
def _put_back() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)


def test_it_is_made_in_the_pause_after_the_last_change(qtbot: QtBot, session: Session, empty: Draft) -> None:
    up = Painted()
    collecting = Collecting(up.painted, session, up)
    young, middle, oldest = gc.get_threshold()
    up.painted.emit()
    assert gc.get_threshold() == (young, middle, OLDEST)
    assert oldest < OLDEST or oldest == OLDEST
    (pause,) = collecting.findChildren(QTimer)
    assert pause.interval() == PAUSE_MS
    pause.setInterval(20)
    made: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "stop":
            made.append(info["generation"])

    gc.callbacks.append(note)
    try:
        session.open(empty)
        session.write(empty.with_part(Part.SORRY, PartText(line="We are sorry.")), Where("sorry", "line"))
        assert pause.isActive()
        made.clear()
        qtbot.waitUntil(lambda: 2 in made, timeout=2000)
    finally:
        gc.callbacks.remove(note)
    collecting.stop()
    assert not pause.isActive()

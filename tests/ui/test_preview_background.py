"""One job at a time, the newest counts, and an error is told."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from apology_studio.core.messages import Message
from apology_studio.core.ports import WorldError
from apology_studio.ui.background import Background, Outcome


def test_only_the_newest_of_those_that_wait_is_done(qtbot: QtBot) -> None:
    background, gate, ran, done = Background(), threading.Event(), list[str](), list[Outcome]()

    def work(name: str) -> str:
        gate.wait(5)
        ran.append(name)
        return name

    background.done.connect(done.append)
    background.submit(lambda: work("first"))
    background.submit(lambda: work("second"))
    newest = background.submit(lambda: work("third"))
    gate.set()
    qtbot.waitUntil(lambda: bool(done))
    assert ran == ["first", "third"]
    assert [(outcome.job, outcome.value) for outcome in done] == [(newest, "third")]
    background.stop()


def test_an_error_that_can_be_told_is_told(qtbot: QtBot) -> None:
    background, failed = Background(), list[Outcome]()
    error = WorldError(Message("test", "The disk is full."))

    def work() -> object:
        raise error

    background.failed.connect(failed.append)
    background.submit(work)
    qtbot.waitUntil(lambda: bool(failed))
    assert failed[0].error is error
    qtbot.waitUntil(lambda: not background.busy)


def test_what_nobody_wants_any_more_is_not_told(qtbot: QtBot) -> None:
    background, done = Background(), list[Outcome]()
    background.done.connect(done.append)
    background.submit(lambda: "stale")
    background.stop()
    qtbot.waitUntil(lambda: not background.busy)
    assert done == []

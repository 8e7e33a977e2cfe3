"""Reminders in the window: each rings once, at its time, by a clock that is moved."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from store_world import Clock

from apology_studio.core.draft import ChannelId, Draft, Kind, Publication
from apology_studio.core.ports import DraftStore
from apology_studio.core.steps import StepId
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.languages import Languages
from apology_studio.ui.main_window import MainWindow
from apology_studio.ui.reminders import Reminders, Rung
from apology_studio.ui.services import Services

LONDON = timezone(timedelta(hours=1))
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says so


@pytest.fixture
def out(sample: Draft, store: DraftStore) -> Draft:
    posted = Publication(channel=ChannelId("x"), posted_at=sample.created)
    draft = sample.with_changes(publications=(posted,))
    store.save(draft)
    return draft


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 5, 20, 8, 59, tzinfo=LONDON))


def heard(reminders: Reminders, looks: int = 3) -> list[str]:
    rung: list[Rung] = []
    reminders.rang.connect(rung.append)
    for _ in range(looks):
        reminders.look()
    reminders.rang.disconnect(rung.append)
    return [each.what for each in rung]


def test_from_nine_on_and_once(out: Draft, store: DraftStore, clock: Clock) -> None:
    reminders = Reminders(store, clock)
    local = clock.now.astimezone()
    clock.now = local.replace(hour=8, minute=59)
    assert heard(reminders) == []
    clock.forward(minutes=1)
    assert heard(reminders) == ["Write to everyone whose refund has not arrived"]
    clock.forward(hours=5)
    assert heard(reminders) == []


def test_the_next_word_an_hour_before(out: Draft, store: DraftStore, clock: Clock) -> None:
    soon = clock.now + timedelta(minutes=61)
    store.save(out.with_changes(kind=Kind.HOLDING, promises=(), follow_ups=()).with_incident(next_word_at=soon))
    reminders = Reminders(store, clock)
    assert heard(reminders) == []
    clock.forward(minutes=1)
    (said,) = heard(reminders)
    assert said.startswith("The next word, by ")


def test_what_is_not_out_does_not_ring(out: Draft, store: DraftStore, clock: Clock) -> None:
    store.save(out.with_changes(publications=()))
    clock.forward(hours=4)
    assert heard(Reminders(store, clock)) == []


def test_it_rings_in_the_window_and_leads_to_the_promises(
    out: Draft, services: Services, clock: Clock, theme: Theme, languages: Languages, qtbot: QtBot
) -> None:
    clock.forward(hours=4)
    window = MainWindow(dataclasses.replace(services, now=clock), theme, languages)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    window.reminders.look()
    assert window.banner.isVisible()
    assert "Write to everyone whose refund has not arrived" in window.banner.text()
    QTest.mouseClick(window.banner._acts[0], Qt.MouseButton.LeftButton)
    assert not window.banner.isVisible()
    assert window.session.draft.id == out.id
    assert window.studio.page.step == StepId.FOLLOW_UP
    window.close()

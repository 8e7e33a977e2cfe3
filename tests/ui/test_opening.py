"""Opening a draft shows it: nothing is written, nothing is to undo, and the preview comes by itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from apology_studio import app as studio_app
from apology_studio.adapters import resources
from apology_studio.core.codec import decode
from apology_studio.core.ports import Place
from apology_studio.core.steps import STEPS
from apology_studio.ui.main_window import MainWindow
from apology_studio.ui.services import Services


@pytest.fixture
def window(services: Services, qtbot: QtBot) -> Iterator[MainWindow]:
    _, theme, languages = studio_app.make_application(services)
    shown = MainWindow(services, theme, languages)
    qtbot.addWidget(shown)
    shown.resize(1440, 900)
    shown.show()
    yield shown
    shown.navigator.stop()
    shown.finish()


@pytest.mark.parametrize("name", resources.sample_names())
def test_looking_at_every_step_writes_nothing(window: MainWindow, name: str) -> None:
    draft = decode(resources.sample(name))
    window.navigator.open(draft)
    for step in STEPS:
        window.studio.show_step(step.id)
    assert window.session.draft == draft
    assert not window.session.dirty
    assert not window.session.can_undo


def test_the_preview_comes_after_the_first_painting_with_the_channel_that_was_left(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    draft = decode(resources.sample("double-charge"))
    services.store.save(draft)
    services.store.set_place(draft.id, Place(step="responsibility", box="more", channel="x"))
    window.navigator.open_id(draft.id)
    assert window.studio.place().channel == "x"
    qtbot.waitUntil(lambda: window.studio._slot.filled)
    assert window.studio.pane.current() == "x"
    assert window.studio.place().channel == "x"

"""What is being composed is never lost on a way out of the box; undo stays in its draft and ends at its beginning."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from owner import CTRL, SHIFT, Owner, owner_at
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from apology_studio.core.draft import ChannelId, Draft, DraftId, Piece
from apology_studio.core.steps import StepId
from apology_studio.ui.kit.text_box import TextBox
from apology_studio.ui.session import Where

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # only the offscreen platform says so
COMPOSED = "すみません"
ONE, OTHER = DraftId("one"), DraftId("other")


@pytest.fixture
def owner(home: Path, sample: Draft) -> Iterator[Owner]:
    with owner_at(home) as owner:
        owner.window.resize(1440, 900)  # the preview beside the writing
        for name in (ONE, OTHER):
            owner.world.store.save(sample.with_changes(id=name, title=name, overrides=()))
        owner.window.navigator.open_id(ONE)
        owner.window.studio.show_step(StepId.REPAIR, "more", 0)
        yield owner


def box_of(owner: Owner) -> TextBox:
    return next(bound.box for bound in owner.window.studio.page.bound if bound.name == "more")


def compose(box: TextBox, words: str) -> None:
    """An input method shows what it may become; nothing of it is in the text yet."""
    box.setFocus()
    QApplication.sendEvent(box, QInputMethodEvent(words, []))
    assert words not in box.text()


def show_x(owner: Owner) -> None:
    """Another channel; what was composed in the page stays there until the page is left."""
    owner.window.studio.show_channel("x")
    owner.window.finish()


WAYS: dict[str, Callable[[Owner], object]] = {
    "another part": lambda o: o.window.studio.show_step(StepId.SORRY),
    "the next part": lambda o: o.press(Qt.Key.Key_Return, CTRL),
    "the desk": lambda o: o.window.studio.show_step(StepId.SPREAD),
    "home": lambda o: o.window.navigator.go_home(),
    "another draft": lambda o: o.window.navigator.open_id(OTHER),
    "a second start": lambda o: o.window.come_forward(OTHER),
    "another channel": show_x,
    "the end of the session": lambda o: o.window.finish(),
    "a close": lambda o: o.window.close(),
}


def test_what_is_composed_in_a_part_is_saved_on_every_way_out(owner: Owner) -> None:
    for number, (way, leave) in enumerate(WAYS.items(), 1):
        owner.window.navigator.open_id(ONE)
        owner.window.studio.show_step(StepId.REPAIR, "more", 0)
        compose(box_of(owner), f"{COMPOSED}{number}")
        leave(owner)
        owner.window.session.flush()
        assert owner.world.store.load(ONE).parts.repair.more.startswith(f"{COMPOSED}{number}"), way
        assert COMPOSED not in owner.world.store.load(OTHER).parts.repair.more


def test_what_is_composed_in_a_channels_own_text_is_saved_too(owner: Owner) -> None:
    for number, (way, leave) in enumerate(WAYS.items(), 1):
        owner.window.navigator.open_id(ONE)
        studio = owner.window.studio
        studio.show_step(StepId.REPAIR, "more", 0)
        studio.pane.jump(Where("channel:linkedin", Piece.BODY))
        box = studio.pane._editor._pieces[Piece.BODY].box
        box.set_caret(0)
        compose(box, f"{COMPOSED}{number}")
        leave(owner)
        owner.window.session.flush()
        own = owner.world.store.load(ONE).override(ChannelId("linkedin"), Piece.BODY)
        assert own is not None, way
        assert own.text.startswith(f"{COMPOSED}{number}"), way
        assert owner.world.store.load(OTHER).overrides == ()


def test_undo_ends_at_the_first_state_and_never_reaches_another_draft(owner: Owner) -> None:
    session = owner.window.session
    first = session.draft
    QTest.keyClicks(box_of(owner), "We pay. ")
    owner.window.studio.show_step(StepId.SORRY, "line")
    owner.write("Again. ")
    owner.window.navigator.open_id(OTHER)
    second = session.draft
    owner.window.studio.show_step(StepId.REPAIR, "more", 0)
    owner.write("Soon. ")
    owner.press(Qt.Key.Key_Z, CTRL, times=30)
    assert session.draft.with_changes(changed=second.changed) == second
    owner.press(Qt.Key.Key_Z, CTRL | SHIFT, times=30)
    assert session.draft.parts.repair.more.startswith("Soon. ")
    owner.window.navigator.open_id(ONE)
    there = session.draft
    assert there.parts.repair.more.startswith("We pay. ")
    owner.press(Qt.Key.Key_Z, CTRL, times=30)
    assert session.draft == there, "the history of a draft begins when it is opened"
    assert there.parts.repair.more != first.parts.repair.more


def test_emptying_every_box_keeps_the_last_words_among_the_versions(owner: Owner) -> None:
    session = owner.window.session
    box = box_of(owner)
    words = box.text()
    box.setFocus()
    owner.press(Qt.Key.Key_A, CTRL)
    owner.press(Qt.Key.Key_Delete)
    assert session.flush()
    assert owner.world.store.load(ONE).parts.repair.more == ""
    kept = [owner.world.history.read(ONE, each.counter) for each in owner.world.history.revisions(ONE)]
    assert words in [each.parts.repair.more for each in kept]

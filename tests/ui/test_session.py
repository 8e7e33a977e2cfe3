"""The session: the one writer of the open draft, its undo, and that what is typed is saved."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import apsw
import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot
from random_drafts import plain_draft

from apology_studio.adapters import database
from apology_studio.core.codec import encode
from apology_studio.core.draft import ChannelId, Draft, Part, PartText
from apology_studio.core.hashing import sha256
from apology_studio.core.ports import BadInput, DraftStore, Saved, WorldError
from apology_studio.core.review import Review
from apology_studio.ui import session as session_module
from apology_studio.ui.session import UNDO_LIMIT, Session, Where

SORRY, REPAIR = Where("sorry", "line"), Where("repair", "line")
A_DAY = 86_400_000


@pytest.fixture
def typing_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every pause is long: each key is a step of undo."""
    monkeypatch.setattr(session_module, "GROUP_MS", 0)


@pytest.fixture
def typing_flows(monkeypatch: pytest.MonkeyPatch) -> None:
    """No pause is long."""
    monkeypatch.setattr(session_module, "GROUP_MS", A_DAY)


def type_in(session: Session, text: str, where: Where = SORRY) -> None:
    """One key after the other, as a box hands them on."""
    part = Part(where.step)
    for end in range(1, len(text) + 1):
        session.write(session.draft.with_part(part, PartText(line=text[:end])), where, typing=True)


def line(session: Session, part: Part = Part.SORRY) -> str:
    return session.draft.part(part).line


@contextmanager
def locked(home: Path) -> Iterator[None]:
    """Another process writes and does not come to an end."""
    other = apsw.Connection(str(home / "drafts.db"))
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The store does not wait for others, and the session tries again at once."""
    monkeypatch.setattr(database, "BUSY_MS", 1)
    monkeypatch.setattr(session_module, "RETRY_MS", 10)


# Writing


def test_without_a_draft_there_is_nothing_to_read_or_write(session: Session, empty: Draft) -> None:
    assert not session.is_open
    with pytest.raises(RuntimeError, match="no draft is open"):
        _ = session.draft
    with pytest.raises(RuntimeError, match="no draft is open"):
        _ = session.review
    with pytest.raises(RuntimeError, match="no draft is open"):
        session.write(empty, SORRY)
    session.undo()
    session.redo()
    assert session.flush()


def test_a_change_is_told_once_with_the_new_draft(session: Session, empty: Draft) -> None:
    session.open(empty)
    told: list[Draft] = []
    session.drafted.connect(told.append)
    session.write(empty.with_part(Part.SORRY, PartText(line="We are sorry.")), SORRY)
    assert told == [session.draft]
    assert line(session) == "We are sorry."
    assert session.draft.changed > empty.changed
    assert session.dirty


def test_writing_what_is_there_is_no_change(session: Session, empty: Draft) -> None:
    session.open(empty)
    told: list[Draft] = []
    session.drafted.connect(told.append)
    session.write(empty.with_part(Part.SORRY, PartText()), SORRY)
    assert (told, session.dirty, session.can_undo) == ([], False, False)


# Undo


@pytest.mark.usefixtures("typing_flows")
def test_typing_without_pauses_is_one_step(session: Session, empty: Draft) -> None:
    session.open(empty)
    type_in(session, "We are sorry.")
    session.undo()
    assert line(session) == ""
    assert not session.can_undo
    session.redo()
    assert line(session) == "We are sorry."
    assert not session.can_redo


@pytest.mark.usefixtures("typing_pauses")
def test_a_pause_begins_a_new_step(session: Session, empty: Draft) -> None:
    session.open(empty)
    type_in(session, "Sorry")
    session.undo()
    assert line(session) == "Sorr"
    session.undo()
    assert line(session) == "Sor"


@pytest.mark.usefixtures("typing_flows")
def test_undo_goes_back_through_the_boxes_and_says_where(session: Session, empty: Draft) -> None:
    session.open(empty)
    type_in(session, "Sorry.", SORRY)
    type_in(session, "Your money is back.", REPAIR)
    type_in(session, "Sorry. Truly.", SORRY)
    went: list[Where] = []
    session.jumped.connect(went.append)
    session.undo()
    assert (line(session), line(session, Part.REPAIR)) == ("Sorry.", "Your money is back.")
    session.undo()
    assert (line(session), line(session, Part.REPAIR)) == ("Sorry.", "")
    session.redo()
    assert (line(session), line(session, Part.REPAIR)) == ("Sorry.", "Your money is back.")
    assert went == [SORRY, REPAIR, REPAIR]


@pytest.mark.usefixtures("typing_flows")
def test_what_is_not_typed_is_a_step_of_its_own(session: Session, empty: Draft) -> None:
    session.open(empty)
    type_in(session, "We regret it.")
    session.write(session.draft.with_part(Part.SORRY, PartText(line="We are sorry.")), SORRY)
    type_in(session, "We are sorry. All")
    session.undo()
    assert line(session) == "We are sorry."
    session.undo()
    assert line(session) == "We regret it."


@pytest.mark.usefixtures("typing_flows")
def test_typing_after_undo_is_a_new_step_and_ends_redo(session: Session, empty: Draft) -> None:
    session.open(empty)
    type_in(session, "One")
    session.undo()
    type_in(session, "Two")
    assert not session.can_redo
    session.undo()
    assert line(session) == ""


@pytest.mark.usefixtures("typing_pauses")
def test_the_history_is_bounded(session: Session, empty: Draft) -> None:
    session.open(empty)
    type_in(session, "x" * (UNDO_LIMIT + 20))
    steps = 0
    while session.can_undo:
        session.undo()
        steps += 1
    assert (steps, len(line(session))) == (UNDO_LIMIT, 20)


def test_what_undo_brings_back_is_saved_too(session: Session, store: DraftStore, empty: Draft) -> None:
    session.open(empty)
    type_in(session, "Sorry.")
    assert session.flush()
    session.undo()
    assert session.dirty
    assert session.flush()
    assert store.load(empty.id).part(Part.SORRY).empty


# Looking


def test_a_burst_of_keys_is_looked_at_once(session: Session, empty: Draft, qtbot: QtBot) -> None:
    """Once at what shows, and once more, in idle moments, at the channels that do not."""
    session.open(empty)
    seen: list[Review] = []
    session.reviewed.connect(seen.append)
    with qtbot.waitSignal(session.reviewed):
        type_in(session, "We are sorry that we charged you twice.")
        assert seen == []
    qtbot.waitUntil(partial(only_saving_is_ahead, session))
    assert len(seen) <= 2
    assert {id(review.draft) for review in seen} == {id(session.draft)}


def only_saving_is_ahead(session: Session) -> bool:
    return sum(timer.isActive() for timer in session.findChildren(QTimer)) <= 1


def test_who_asks_gets_a_review_of_the_draft_as_it_is_now(session: Session, empty: Draft) -> None:
    session.open(empty)
    type_in(session, "We are sorry.")
    review = session.review
    assert review.draft is session.draft
    assert session.review is review


def test_the_channel_that_is_shown_has_html_as_soon_as_it_is_shown(session: Session, letter_only: Draft) -> None:
    session.open(letter_only)
    for channel in (ChannelId("newsletter"), ChannelId("blog"), ChannelId("newsletter")):
        seen: list[Review] = []
        session.reviewed.connect(seen.append)
        session.set_visible(channel)
        session.reviewed.disconnect(seen.append)
        shown = seen[0].preview(channel)
        assert shown is not None
        assert shown.html


# Saving


def test_a_fast_typist_is_saved_all_the_same(
    session: Session, store: DraftStore, empty: Draft, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_module, "KEEP_MS", 30)
    session.open(empty)
    fingers = QTimer()
    fingers.timeout.connect(partial(type_one_more, session))
    fingers.start(5)
    with qtbot.waitSignal(session.saved):
        pass
    fingers.stop()
    assert not store.load(empty.id).part(Part.SORRY).empty


def type_one_more(session: Session) -> None:
    text = PartText(line=line(session) + "x")
    session.write(session.draft.with_part(Part.SORRY, text), SORRY, typing=True)


def test_saved_is_said_after_the_commit(session: Session, store: DraftStore, empty: Draft) -> None:
    session.open(empty)
    said: list[Saved] = []
    session.saved.connect(said.append)
    type_in(session, "We are sorry.")
    assert said == []
    assert session.flush()
    assert [saved.sha256 for saved in said] == [sha256(encode(session.draft))]
    assert not session.dirty
    assert store.load(empty.id) == session.draft


def test_flush_with_nothing_to_save_says_nothing(session: Session, empty: Draft) -> None:
    session.open(empty)
    said: list[Saved] = []
    session.saved.connect(said.append)
    assert session.flush()
    assert said == []


@pytest.mark.usefixtures("impatient")
def test_what_could_not_be_saved_is_tried_again(home: Path, session: Session, empty: Draft, qtbot: QtBot) -> None:
    session.open(empty)
    type_in(session, "We are sorry.")
    typed = session.draft
    failed: list[WorldError] = []
    session.not_saved.connect(failed.append)
    with locked(home):
        assert not session.flush()
        with qtbot.waitSignal(session.not_saved):
            pass
    with qtbot.waitSignal(session.saved):
        pass
    assert len(failed) >= 2
    assert not session.dirty
    assert session.draft is typed


@pytest.mark.usefixtures("impatient")
def test_a_draft_that_cannot_be_saved_is_not_let_go(
    home: Path, session: Session, store: DraftStore, empty: Draft
) -> None:
    session.open(empty)
    type_in(session, "We are sorry.")
    with locked(home):
        assert not session.close()
        assert not session.open(plain_draft("other"))
        assert line(session) == "We are sorry."
        assert session.can_undo
    assert session.close()
    assert not session.is_open
    assert store.load(empty.id).part(Part.SORRY).line == "We are sorry."


def test_another_draft_saves_the_one_before_and_has_its_own_history(
    session: Session, store: DraftStore, empty: Draft
) -> None:
    session.open(empty)
    type_in(session, "We are sorry.")
    assert session.open(plain_draft("other"))
    assert store.load(empty.id).part(Part.SORRY).line == "We are sorry."
    assert (session.can_undo, session.dirty) == (False, False)
    session.undo()
    assert session.draft.id == "other"


def test_after_closing_nothing_of_the_draft_is_left(session: Session, store: DraftStore, empty: Draft) -> None:
    session.open(empty)
    type_in(session, "We are sorry.")
    assert session.close()
    assert (session.is_open, session.can_undo, session.dirty) == (False, False, False)
    session.undo()
    with pytest.raises(RuntimeError, match="no draft is open"):
        _ = session.review
    assert not [timer for timer in session.findChildren(QTimer) if timer.isActive()]
    assert store.load(empty.id).part(Part.SORRY).line == "We are sorry."


def test_a_draft_that_was_only_read_is_not_written(session: Session, store: DraftStore, empty: Draft) -> None:
    session.open(empty)
    assert session.close()
    with pytest.raises(BadInput):
        store.load(empty.id)

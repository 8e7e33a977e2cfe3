"""Promises and reminders: shown by date, kept, changed, deleted, and all of it undone."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from apology_studio.core.draft import ChannelId, Draft
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.pages.date_box import DateBox
from apology_studio.ui.pages.follow_up_dialogs import PromiseDialog, ReminderDialog
from apology_studio.ui.pages.follow_up_page import FollowUpPage
from apology_studio.ui.pages.promise_row import EntryAct
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says so
LEFT = Qt.MouseButton.LeftButton
NOW = datetime(2026, 5, 20, 9, 12, tzinfo=timezone(timedelta(hours=1)))


def noon() -> datetime:
    return NOW


@pytest.fixture
def page(session: Session, services: Services, theme: Theme, sample: Draft, qtbot: QtBot) -> Iterator[FollowUpPage]:
    page = FollowUpPage(session, dataclasses.replace(services, now=noon), theme)
    qtbot.addWidget(page)
    page.resize(1184, 900)
    session.drafted.connect(page.show_draft)
    session.open(sample)
    page.show()
    yield page
    for dialog in page.findChildren(DialogFrame):
        dialog.reject()


def words(page: FollowUpPage) -> list[str]:
    return [row.view.promise.text for row in page.promise_rows()]


def test_late_ones_first_and_kept_ones_last(page: FollowUpPage) -> None:
    states = [row.view.status.standing.value for row in page.promise_rows()]
    assert states == ["late", "due", "on-track", "kept", "kept"]
    assert page.promise_rows()[0]._day.text() == "19 May"
    assert page.promise_rows()[3].parent() is not None


def test_mark_as_kept_and_undo(page: FollowUpPage, session: Session, qtbot: QtBot) -> None:
    late = page.promise_rows()[0]
    text = late.view.promise.text
    with qtbot.waitSignal(page.told) as told:
        QTest.mouseClick(late.keep, LEFT)
    kept = next(p for p in session.draft.promises if p.text == text)
    assert kept.kept_on == date(2026, 5, 20)
    assert words(page)[-1] == text
    told.args[0].do()
    assert words(page)[0] == text
    assert session.draft.promises[2].kept_on is None


def test_not_kept_after_all(page: FollowUpPage, session: Session) -> None:
    kept = page.promise_rows()[-1]
    place = kept.view.place
    kept.act(EntryAct.DONE)
    assert session.draft.promises[place].kept_on is None


def test_delete_and_undo(page: FollowUpPage, session: Session, sample: Draft) -> None:
    page.promise_rows()[0].act(EntryAct.DELETE)
    assert len(words(page)) == 4
    session.undo()
    assert session.draft.promises == sample.promises
    assert len(words(page)) == 5


def test_add_a_promise_from_the_keyboard(page: FollowUpPage, session: Session, qtbot: QtBot) -> None:
    QTest.keyClick(page.add_promise, Qt.Key.Key_Space)
    dialog = page.findChild(PromiseDialog)
    assert dialog is not None
    assert dialog.focusWidget() is dialog.words
    QTest.keyClick(dialog.words, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.words_field.problem() == "Say what it is first."
    QTest.keyClicks(dialog.words, "We answer every letter")
    dialog.dated.setChecked(False)
    QTest.keyClick(dialog.words, Qt.Key.Key_Return)
    new = session.draft.promises[-1]
    assert (new.text, new.due, new.who) == ("We answer every letter", None, "Hana Marlowe")
    assert "We answer every letter" in words(page)


def test_edit_a_promise(page: FollowUpPage, session: Session) -> None:
    row = page.promise_rows()[1]
    place = row.view.place
    row.edit.click()
    dialog = page.findChild(PromiseDialog)
    assert dialog is not None
    assert dialog.due.value() == date(2026, 5, 29)
    dialog.due.setDate(dialog.due.date().addDays(3))
    dialog.accept()
    assert session.draft.promises[place].due == date(2026, 6, 1)
    assert len(session.draft.promises) == 5


def test_the_words_of_a_dialog_have_their_own_undo(page: FollowUpPage, session: Session, qtbot: QtBot) -> None:
    page.add_promise.click()
    dialog = page.findChild(PromiseDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.words, "abc")
    QTest.keyClick(dialog.words, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.words.text() == ""


def test_reminders_are_done_changed_and_deleted(page: FollowUpPage, session: Session, qtbot: QtBot) -> None:
    first = page.reminder_rows()[0]
    assert first._day.text() == "Today"
    QTest.mouseClick(first.done, LEFT)
    assert session.draft.follow_ups[0].done_on == date(2026, 5, 20)
    assert page.reminder_rows()[-1].view.place == 0
    page.reminder_rows()[0].act(EntryAct.DELETE)
    assert len(page.reminder_rows()) == 3
    page.add_reminder.click()
    dialog = page.findChild(ReminderDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.words, "Say it again")
    dialog.rows[ChannelId("blog")].setChecked(True)
    dialog.accept()
    new = session.draft.follow_ups[-1]
    assert (new.text, new.on, new.channels) == ("Say it again", date(2026, 5, 27), ("blog",))
    for _ in range(3):
        session.undo()
    assert [f.done_on for f in session.draft.follow_ups] == [None] * 4


def test_the_next_word_stands_on_top(page: FollowUpPage, session: Session, holding: Draft) -> None:
    soon = holding.with_incident(next_word_at=NOW + timedelta(hours=2), next_word_where="on our status page")
    session.open(soon)
    assert page._coming.isVisible()
    assert "on our status page" in page._coming.accessibleName()
    session.open(soon.with_incident(next_word_at=NOW - timedelta(hours=2)))
    assert page._overdue.isVisible()
    assert not page._coming.isVisible()
    session.open(soon.with_incident(next_word_at=None))
    assert not page._overdue.isVisible()


def test_nothing_promised_yet(page: FollowUpPage, session: Session) -> None:
    session.open(session.draft.with_changes(promises=(), follow_ups=()))
    assert words(page) == []
    assert not page._kept_head.isVisible()
    page.focus_box()
    assert page.add_promise.hasFocus()


def test_what_tab_reaches_has_a_name(page: FollowUpPage) -> None:
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget


def test_a_day_or_none(theme: Theme, qtbot: QtBot) -> None:
    box = DateBox(theme)
    qtbot.addWidget(box)
    box.relocate("Not set")
    box.show_value(None)
    assert (box.value(), box.text()) == (None, "Not set")
    box.stepUp()
    assert box.value() == date.today()
    box.show_value(date(2026, 5, 12))
    assert "2026" in box.text()

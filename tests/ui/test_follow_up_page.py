"""Promises and reminders: shown by date, kept, changed, deleted, and all of it undone."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from apology_studio.core.calendar import uid_of
from apology_studio.core.draft import ChannelId, Draft, Part, PartText
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.pages.date_box import DateBox
from apology_studio.ui.pages.entry_row import EntryAct
from apology_studio.ui.pages.follow_up_dialogs import PromiseDialog, ReminderDialog
from apology_studio.ui.pages.follow_up_page import FollowUpPage
from apology_studio.ui.previews.notes import NoteRow
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session, Where

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
    assert page.next_word.coming.isVisible()
    assert "on our status page" in page.next_word.coming.accessibleName()
    session.open(soon.with_incident(next_word_at=NOW - timedelta(hours=2)))
    assert page.next_word.overdue.isVisible()
    assert not page.next_word.coming.isVisible()
    session.open(soon.with_incident(next_word_at=None))
    assert not page.next_word.overdue.isVisible()


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


def test_what_the_text_promises_is_proposed(page: FollowUpPage, session: Session) -> None:
    rows = page.proposals.rows
    assert [row.view.proposal.asks for row in rows] == [False, True, True]
    assert rows[0].view.proposal.repeats
    QTest.mouseClick(rows[0].days[0], LEFT)
    new = session.draft.promises[-1]
    assert (new.text, new.due) == ("Every morning at nine we compare the orders with the payments", None)
    assert (new.who, new.made_on) == ("Hana Marlowe", date(2026, 5, 12))
    assert len(page.proposals.rows) == 2
    session.undo()
    assert len(page.proposals.rows) == 3


def test_no_promise_is_not_proposed_again(page: FollowUpPage, session: Session, qtbot: QtBot) -> None:
    first, *rest = [row.view for row in page.proposals.rows]
    with qtbot.waitSignal(page.told) as told:
        QTest.keyClick(page.proposals.rows[0].decline, Qt.Key.Key_Space)
    assert [row.view for row in page.proposals.rows] == rest
    assert len(session.draft.promises) == 5
    told.args[0].do()
    assert page.proposals.rows[0].view == first


def test_a_day_that_can_be_two_is_asked_about(page: FollowUpPage, session: Session) -> None:
    line = PartText(line="We will refund all of you on Tuesday.")
    session.open(session.draft.with_changes(promises=()).with_part(Part.REPAIR, line))
    row = next(row for row in page.proposals.rows if row.view.proposal.part is Part.REPAIR)
    assert [button.text() for button in row.days] == ["Tuesday 12 May", "Tuesday 19 May"]
    assert "Which day is “Tuesday”?" in row._when.text()
    QTest.mouseClick(row.days[1], LEFT)
    assert session.draft.promises[-1].due == date(2026, 5, 19)


def test_a_promise_without_a_date_asks_for_one(page: FollowUpPage, session: Session) -> None:
    line = PartText(line="We will refund all of you.")
    session.open(session.draft.with_changes(promises=()).with_part(Part.REPAIR, line))
    row = next(row for row in page.proposals.rows if row.view.proposal.part is Part.REPAIR)
    assert "By when?" in row._when.text()
    QTest.mouseClick(row.edit, LEFT)
    dialog = page.findChild(PromiseDialog)
    assert dialog is not None
    assert dialog.dated.isChecked()
    dialog.due.setDate(dialog.due.date().addDays(1))
    dialog.accept()
    new = session.draft.promises[-1]
    assert (new.text, new.said, new.due) == (
        "We will refund all of you",
        "We will refund all of you.",
        date(2026, 5, 28),
    )
    assert all(row.view.proposal.part is not Part.REPAIR for row in page.proposals.rows)


def test_a_late_promise_that_is_moved_is_not_hidden(page: FollowUpPage, session: Session) -> None:
    late = page.promise_rows()[0]
    assert late.edit.text() == "Move the date"
    late.edit.click()
    dialog = page.findChild(PromiseDialog)
    assert dialog is not None
    dialog.due.setDate(dialog.due.date().addDays(7))
    dialog.accept()
    moved = session.draft.promises[2]
    assert (moved.first_due, moved.due) == (date(2026, 5, 19), date(2026, 5, 26))
    row = next(row for row in page.promise_rows() if row.view.place == 2)
    assert row._second.text().startswith("Promised first for 19 May.")


def test_reminders_that_are_worth_having(page: FollowUpPage, session: Session) -> None:
    session.open(session.draft.with_changes(follow_ups=()))
    rows = page.suggestion_rows()
    assert "Friday 29 May" in rows[0].accessibleName()
    taken, declined = rows[0].view.suggestion, rows[1].view.suggestion
    QTest.mouseClick(rows[1].decline, LEFT)
    QTest.mouseClick(page.suggestion_rows()[0].take, LEFT)
    assert [f.on for f in session.draft.follow_ups] == [taken.on]
    left = [row.view.suggestion.id for row in page.suggestion_rows()]
    assert taken.id not in left
    assert declined.id not in left
    for _ in range(2):
        session.undo()
    assert len(page.suggestion_rows()) == len(rows)


def test_a_changed_reminder_keeps_its_id(page: FollowUpPage, session: Session) -> None:
    old = dataclasses.replace(session.draft.follow_ups[0], id="")
    session.open(session.draft.with_changes(follow_ups=(old,)))
    before = uid_of(session.draft, old)
    page.reminder_rows()[0].act(EntryAct.EDIT)
    dialog = page.findChild(ReminderDialog)
    assert dialog is not None
    dialog.words.set_text("Something else")
    dialog.accept()
    assert uid_of(session.draft, session.draft.follow_ups[0]) == before


def test_the_calendar_is_asked_for(page: FollowUpPage, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.calendar_asked):
        QTest.keyClick(page.calendar, Qt.Key.Key_Space)
    bare = session.draft.with_changes(promises=(), follow_ups=()).with_incident(next_word_at=None)
    session.open(bare)
    assert not page.calendar.isEnabled()


def test_a_day_that_the_letter_does_not_say_is_named_with_the_way_there_and_a_click(
    page: FollowUpPage, session: Session, sample: Draft
) -> None:
    more = sample.parts.prevention.more.replace("Friday 29 May", "Friday 5 June")
    changed = sample.with_part(Part.PREVENTION, dataclasses.replace(sample.parts.prevention, more=more))
    session.write(changed, Where("prevention", "more"))
    page.show_draft(session.draft)
    asked: list[Where] = []
    page.place_asked.connect(asked.append)
    (row,) = [row for row in page.truths.findChildren(NoteRow) if row.isVisibleTo(page.truths)]

    assert "Here it says “Friday 29 May”; the letter says “Friday 5 June”." in row.line.text()
    row.act.click()
    assert asked == [Where("prevention", "more")]
    button = next(b for b in row.findChildren(QAbstractButton) if b.text() == "Use “Friday 5 June”")
    button.click()
    page.show_draft(session.draft)
    assert session.draft.promises[3].due == date(2026, 6, 5)
    assert page.truths.isHidden()
    session.undo()
    assert session.draft.promises[3].due == date(2026, 5, 29)

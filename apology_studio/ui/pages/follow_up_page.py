"""Don’t let them forget: the promises made in public, kept one by one, and the words that are to follow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.core.draft import Draft, FollowUp, Promise
from apology_studio.core.followup import NextWord, in_order, next_word, reminders, status
from apology_studio.core.review import Review
from apology_studio.core.steps import StepId, step
from apology_studio.ui.kit.buttons import OutlineButton
from apology_studio.ui.kit.rule_line import RuleLine
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import Run, WrapLabel
from apology_studio.ui.pages.follow_up_dialogs import PromiseDialog, ReminderDialog
from apology_studio.ui.pages.heading import Heading
from apology_studio.ui.pages.notice_card import NoticeCard
from apology_studio.ui.pages.page import Page
from apology_studio.ui.pages.promise_row import EntryAct, PromiseRow, PromiseView
from apology_studio.ui.pages.reminder_row import ReminderRow, ReminderView
from apology_studio.ui.pages.warn_card import WarnCard
from apology_studio.ui.pages.with_aside import MEASURE, PAGE_PADDING, WithAside
from apology_studio.ui.say import say
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session, Where
from apology_studio.ui.told import Told
from apology_studio.ui.when import day_of, time_of

REMIND_AFTER = timedelta(days=7)
"""A new reminder is first set to a week from today."""


class FollowUpPage(Page):
    """Promises in the list, reminders beside it."""

    told = Signal(object)
    """Told."""

    def __init__(self, session: Session, services: Services, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(StepId.FOLLOW_UP, session, theme, parent)
        self._measure, self._padding = MEASURE, PAGE_PADDING
        self._services = services
        self._heading = Heading(theme)
        self._coming = NoticeCard(theme, "clock")
        self._overdue = WarnCard(theme, below=0)
        self._open = QVBoxLayout()
        self._kept_head = QWidget()
        self._kept_title = WrapLabel(theme, "", Role.SECONDARY, "ink3")
        self._kept = QVBoxLayout()
        self.add_promise = OutlineButton(theme, "", "plus")
        self._aside_title = WrapLabel(theme, "", Role.ASIDE)
        self._reminders = QVBoxLayout()
        self.add_reminder = OutlineButton(theme, "", "plus")
        self._why = WrapLabel(theme, "", Role.SECONDARY, "ink2")
        self._promise_rows: list[PromiseRow] = []
        self._reminder_rows: list[ReminderRow] = []
        self._build()
        self._coming.hide()
        self._overdue.hide()
        self.add_promise.clicked.connect(self._ask_new_promise)
        self.add_reminder.clicked.connect(self._ask_new_reminder)
        self.retranslate()

    def _build(self) -> None:
        px = self.theme.px
        split = WithAside(self.theme)
        main, aside = split.main, split.aside
        main.addWidget(self._heading)
        main.addSpacing(px(14))
        for widget in (self._coming, self._overdue):
            main.addWidget(widget)
        self._open.setSpacing(0)
        main.addLayout(self._open)
        main.addSpacing(px(8))
        main.addWidget(self.add_promise, 0, Qt.AlignmentFlag.AlignLeft)
        head = QVBoxLayout(self._kept_head)
        head.setContentsMargins(0, px(28), 0, 0)
        head.addWidget(self._kept_title)
        main.addWidget(self._kept_head)
        self._kept.setSpacing(0)
        main.addLayout(self._kept)
        main.addStretch(1)
        aside.addSpacing(px(6))
        aside.addWidget(self._aside_title)
        aside.addSpacing(px(16))
        self._reminders.setSpacing(px(18))
        aside.addLayout(self._reminders)
        aside.addSpacing(px(20))
        aside.addWidget(self.add_reminder)
        aside.addSpacing(px(22))
        aside.addWidget(RuleLine(self.theme))
        aside.addSpacing(px(16))
        aside.addWidget(self._why)
        aside.addStretch(1)
        self.body.addWidget(split)
        self.body.addStretch(1)
        self._pad()

    # Showing.

    def show_draft(self, draft: Draft) -> None:
        """Show what the draft says."""
        super().show_draft(draft)
        today = self._today()
        views = [
            PromiseView(place=place, promise=promise, status=status(promise, today), today=today)
            for place, promise in in_order(draft.promises)
        ]
        self._show_promises(views)
        self._show_reminders(
            [ReminderView(place=place, follow_up=f, today=today) for place, f in reminders(draft.follow_ups)]
        )
        self._say_lede(draft)
        self._say_next_word(draft)

    def show_review(self, review: Review) -> None:
        """Nothing here depends on what was found in the text."""

    def focus_box(self, name: str = "", caret: int | None = None) -> None:
        """The first act that waits, else the button that adds a promise."""
        waiting = next((row for row in self._promise_rows if row.view.promise.kept_on is None), None)
        target = waiting.keep if waiting is not None else self.add_promise
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def promise_rows(self) -> tuple[PromiseRow, ...]:
        """The rows of the promises, as shown."""
        return tuple(self._promise_rows)

    def reminder_rows(self) -> tuple[ReminderRow, ...]:
        """The rows of the reminders, as shown."""
        return tuple(self._reminder_rows)

    def _show_promises(self, views: Sequence[PromiseView]) -> None:
        while len(self._promise_rows) > len(views):
            _drop(self._promise_rows.pop())
        for place, view in enumerate(views):
            if place == len(self._promise_rows):
                row = PromiseRow(self.theme, view)
                row.acted.connect(self._act_on_promise)
                self._promise_rows.append(row)
            elif self._promise_rows[place].view != view:
                self._promise_rows[place].set_view(view)
        waiting = [row for row in self._promise_rows if row.view.promise.kept_on is None]
        kept = [row for row in self._promise_rows if row.view.promise.kept_on is not None]
        _place(self._open, waiting)
        _place(self._kept, kept)
        self._kept_head.setVisible(bool(kept))
        for row in self._promise_rows:
            row.set_first(row in (*waiting[:1], *kept[:1]))

    def _show_reminders(self, views: Sequence[ReminderView]) -> None:
        while len(self._reminder_rows) > len(views):
            _drop(self._reminder_rows.pop())
        for place, view in enumerate(views):
            if place == len(self._reminder_rows):
                row = ReminderRow(self.theme, view)
                row.acted.connect(self._act_on_reminder)
                self._reminder_rows.append(row)
                self._reminders.addWidget(row)
            elif self._reminder_rows[place].view != view:
                self._reminder_rows[place].set_view(view)

    def _say_lede(self, draft: Draft) -> None:
        row = step(StepId.FOLLOW_UP)
        said = self.tr("You made %n promise(s) in public. Keep them, and say so.", "", len(draft.promises))
        none = self.tr("What did you say you would do, and by when? Put it on the list, and keep it.")
        self._heading.set_texts("", say(row.title), said if draft.promises else none)

    def _say_next_word(self, draft: Draft) -> None:
        """The next word that the facts promise stands above everything else."""
        standing = next_word(draft, self._services.now())
        self._coming.setVisible(standing is NextWord.COMING)
        self._overdue.setVisible(standing is NextWord.OVERDUE)
        promised = draft.incident.next_word_at
        if promised is None:
            return
        day = promised.astimezone().date()
        when = time_of(promised)
        if day != self._today():
            said = self.tr("{time} on {day}").replace("{day}", day_of(day, self._today()))
            when = said.replace("{time}", when)
        where = draft.incident.next_word_where.strip()
        even = self.tr("Say what you know then, even if nothing is new.")
        place = self.tr("Where people will find it: {where}").replace("{where}", where)
        text = f"{even} {place}" if where else even
        self._coming.set_text(self.tr("You promised the next word by {when}").replace("{when}", when), text)
        self._overdue.set_text(self.tr("You promised the next word by {when}").replace("{when}", when), text)

    def retranslate(self) -> None:
        """Say every word again."""
        self._kept_title.set_text(self.tr("Kept"))
        self._aside_title.set_text(self.tr("Reminders"))
        self.add_promise.set_text(self.tr("Add a promise"))
        self.add_reminder.set_text(self.tr("Add a reminder"))
        why = self.tr("People forgive the company that comes back and says “we did what we promised”.")
        self._why.set_runs(Run(self.tr("Why keep going?"), 600, "ink"), Run("\n" + why))
        if self.session.is_open:
            self.show_draft(self.session.draft)

    # Acting.

    def _act_on_promise(self, place: object, act: object) -> None:
        number = int(str(place))
        promise = self.session.draft.promises[number]
        if act is EntryAct.EDIT:
            self._ask_promise(promise, number)
        elif act is EntryAct.DELETE:
            self._write_promises(_without(self.session.draft.promises, number))
            self._tell_deleted(promise.text)
        else:
            kept = None if promise.kept_on is not None else self._today()
            self._set_promise(number, replace(promise, kept_on=kept))
            if kept is not None:
                said = self.tr("“{what}” is kept.").replace("{what}", promise.text)
                self.told.emit(Told(said, self.tr("Undo"), self.session.undo))

    def _act_on_reminder(self, place: object, act: object) -> None:
        number = int(str(place))
        follow_up = self.session.draft.follow_ups[number]
        if act is EntryAct.EDIT:
            self._ask_reminder(follow_up, number)
        elif act is EntryAct.DELETE:
            self._write_reminders(_without(self.session.draft.follow_ups, number))
            self._tell_deleted(follow_up.text)
        else:
            done = None if follow_up.done_on is not None else self._today()
            self._set_reminder(number, replace(follow_up, done_on=done))

    def _tell_deleted(self, what: str) -> None:
        said = self.tr("Deleted “{what}”").replace("{what}", what)
        self.told.emit(Told(said, self.tr("Undo"), self.session.undo))

    def _ask_new_promise(self) -> None:
        who = self.session.draft.business.spokesperson
        self._ask_promise(Promise(text="", due=self._today() + REMIND_AFTER, who=who), None)

    def _ask_promise(self, promise: Promise, place: int | None) -> None:
        dialog = PromiseDialog(self.theme, self.window(), promise, self._today(), new=place is None)
        dialog.answered.connect(partial(self._set_promise, place))
        dialog.open()

    def _set_promise(self, place: int | None, promise: Promise) -> None:
        self._write_promises(_with(self.session.draft.promises, place, promise))

    def _ask_new_reminder(self) -> None:
        self._ask_reminder(FollowUp(on=self._today() + REMIND_AFTER, text=""), None)

    def _ask_reminder(self, follow_up: FollowUp, place: int | None) -> None:
        on = self.session.draft.channels
        dialog = ReminderDialog(self.theme, self.window(), follow_up, on, new=place is None)
        dialog.answered.connect(partial(self._set_reminder, place))
        dialog.open()

    def _set_reminder(self, place: int | None, follow_up: FollowUp) -> None:
        self._write_reminders(_with(self.session.draft.follow_ups, place, follow_up))

    def _write_promises(self, promises: tuple[Promise, ...]) -> None:
        self.session.write(self.session.draft.with_changes(promises=promises), Where(self.step))

    def _write_reminders(self, follow_ups: tuple[FollowUp, ...]) -> None:
        self.session.write(self.session.draft.with_changes(follow_ups=follow_ups), Where(self.step))

    def _today(self) -> date:
        return self._services.now().astimezone().date()


_Entry = TypeVar("_Entry")


def _with(entries: tuple[_Entry, ...], place: int | None, entry: _Entry) -> tuple[_Entry, ...]:
    """The entries with this one in that place, or after the last."""
    if place is None:
        return (*entries, entry)
    return (*entries[:place], entry, *entries[place + 1 :])


def _without(entries: tuple[_Entry, ...], place: int) -> tuple[_Entry, ...]:
    return (*entries[:place], *entries[place + 1 :])


def _drop(row: QWidget) -> None:
    row.hide()
    row.deleteLater()


def _place(column: QVBoxLayout, rows: Sequence[QWidget]) -> None:
    """Put the rows into the column, unless they are there already."""
    there = [item.widget() for i in range(column.count()) if (item := column.itemAt(i)) is not None]
    if there == list(rows):
        return
    while column.count():
        column.takeAt(0)
    for row in rows:
        column.addWidget(row)

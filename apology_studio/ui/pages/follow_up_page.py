"""Don’t let them forget: the promises made in public, kept one by one, and the words that are to follow."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.core.calendar import uid_of
from apology_studio.core.changes import Change
from apology_studio.core.changes import accepted as made
from apology_studio.core.checklist import step_in
from apology_studio.core.draft import Draft, DraftId, FollowUp, Promise
from apology_studio.core.followup import in_order, moved, reminders, status, tally
from apology_studio.core.plan import DECLINED as NOT_PLANNED
from apology_studio.core.plan import Suggestion, accepted, plan
from apology_studio.core.ports import DraftRow, StudioError
from apology_studio.core.promises import DECLINED as NO_PROMISE
from apology_studio.core.promises import Proposal, dated_on, proposals
from apology_studio.core.review import Review
from apology_studio.core.sequence import newest_of_each, sequence
from apology_studio.core.steps import StepId
from apology_studio.ui.kit.buttons import OutlineButton, TonalButton
from apology_studio.ui.kit.rule_line import RuleLine
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import Run, WrapLabel
from apology_studio.ui.pages.entry_row import EntryAct
from apology_studio.ui.pages.follow_up_dialogs import PromiseDialog, ReminderDialog
from apology_studio.ui.pages.heading import Heading
from apology_studio.ui.pages.next_word_cards import NextWordCards
from apology_studio.ui.pages.notice_card import NoticeCard
from apology_studio.ui.pages.page import Page
from apology_studio.ui.pages.promise_row import PromiseRow, PromiseView
from apology_studio.ui.pages.promise_truths import PromiseTruths
from apology_studio.ui.pages.proposal_row import ProposalView
from apology_studio.ui.pages.proposals_box import ProposalsBox
from apology_studio.ui.pages.reminder_row import ReminderRow, ReminderView
from apology_studio.ui.pages.row_list import RowList, put_into, with_entry, without_entry
from apology_studio.ui.pages.sequence_list import SequenceList
from apology_studio.ui.pages.standing_strip import StandingStrip, view_of
from apology_studio.ui.pages.suggestion_row import SuggestionRow, SuggestionView
from apology_studio.ui.pages.with_aside import MEASURE, PAGE_PADDING, WithAside
from apology_studio.ui.say import isolated, say
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session, Where
from apology_studio.ui.told import Told

REMIND_AFTER = timedelta(days=7)
"""A new reminder is first set to a week from today."""


class FollowUpPage(Page):
    """Promises in the list, reminders beside it."""

    told = Signal(object)
    """Told."""
    calendar_asked = Signal()
    """The owner wants all of it in a calendar."""
    update_asked = Signal()
    """The owner wants to begin the next update."""
    kind_asked = Signal(object)
    """Kind: this update should be that."""
    draft_asked = Signal(object)
    """DraftId: another statement on this incident should open."""

    def __init__(self, session: Session, services: Services, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(StepId.FOLLOW_UP, session, theme, parent)
        self._measure, self._padding = MEASURE, PAGE_PADDING
        self._services = services
        self._heading = Heading(theme)
        self.next_word = NextWordCards(theme)
        self.standing = StandingStrip(theme)
        self._gone_on = NoticeCard(theme, "chevron-right")
        self.go_on = TonalButton(theme, "")
        self._gone_on.add_act(self.go_on)
        self._gone_on.hide()
        self._later: DraftId | None = None
        self.sequence = SequenceList(theme)
        self.truths = PromiseTruths(theme)
        self._open = QVBoxLayout()
        self._kept_head = QWidget()
        self._kept_title = WrapLabel(theme, "", Role.SECONDARY, "ink3")
        self._kept = QVBoxLayout()
        self.add_promise = OutlineButton(theme, "", "plus")
        self._aside_title = WrapLabel(theme, "", Role.ASIDE)
        self._reminders = QVBoxLayout()
        self.add_reminder = OutlineButton(theme, "", "plus")
        self._why = WrapLabel(theme, "", Role.SECONDARY, "ink2")
        self.proposals = ProposalsBox(theme)
        self.calendar = OutlineButton(theme, "", "calendar")
        self._worth = WrapLabel(theme, "", Role.SECONDARY, "ink3")
        self._suggestions = QVBoxLayout()
        self._promises: RowList[PromiseRow] = RowList(self._make_promise)
        self._reminder_list: RowList[ReminderRow] = RowList(self._make_reminder)
        self._suggestion_list: RowList[SuggestionRow] = RowList(self._make_suggestion)
        self._build()
        self.add_promise.clicked.connect(self._ask_new_promise)
        self.add_reminder.clicked.connect(self._ask_new_reminder)
        self.calendar.clicked.connect(self.calendar_asked)
        self.standing.update_asked.connect(self.update_asked)
        self.standing.kind_asked.connect(self.kind_asked)
        self.sequence.draft_asked.connect(self.draft_asked)
        self.go_on.clicked.connect(self._go_on)
        self.truths.jump_asked.connect(self.place_asked)
        self.truths.change_asked.connect(self._agree)
        self.proposals.confirmed.connect(self._confirm)
        self.proposals.edit_asked.connect(self._edit_proposal)
        self.proposals.declined.connect(self._decline)
        self.retranslate()

    def _build(self) -> None:
        px = self.theme.px
        split = WithAside(self.theme)
        main, aside = split.main, split.aside
        main.addWidget(self._heading)
        main.addSpacing(px(14))
        for widget in (self.next_word, self._gone_on, self.standing, self.truths):
            main.addWidget(widget)
        self._open.setSpacing(0)
        main.addLayout(self._open)
        main.addSpacing(px(8))
        main.addWidget(self.add_promise, 0, Qt.AlignmentFlag.AlignLeft)
        main.addSpacing(px(20))
        main.addWidget(self.proposals)
        head = QVBoxLayout(self._kept_head)
        head.setContentsMargins(0, px(28), 0, 0)
        head.addWidget(self._kept_title)
        main.addWidget(self._kept_head)
        self._kept.setSpacing(0)
        main.addLayout(self._kept)
        main.addStretch(1)
        aside.addSpacing(px(6))
        aside.addWidget(self.sequence)
        aside.addWidget(self._aside_title)
        aside.addSpacing(px(16))
        self._reminders.setSpacing(px(18))
        aside.addLayout(self._reminders)
        aside.addSpacing(px(20))
        aside.addWidget(self.add_reminder)
        aside.addSpacing(px(8))
        aside.addWidget(self.calendar)
        aside.addSpacing(px(24))
        aside.addWidget(self._worth)
        aside.addSpacing(px(12))
        self._suggestions.setSpacing(px(16))
        aside.addLayout(self._suggestions)
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
        self._show_sequence(draft, today)
        self._show_promises(draft, today)
        follow_ups = [ReminderView(place=place, follow_up=f, today=today) for place, f in reminders(draft.follow_ups)]
        self._reminder_list.show_views(follow_ups)
        put_into(self._reminders, self._reminder_list.rows)
        still = self._later is not None
        found = () if still else proposals(draft)
        self.proposals.show_views([ProposalView(proposal=each, today=today) for each in found])
        coming = () if still else plan(draft, self._services.now())
        worth = [SuggestionView(suggestion=each, today=today) for each in coming]
        self._suggestion_list.show_views(worth)
        put_into(self._suggestions, self._suggestion_list.rows)
        self._worth.setVisible(bool(worth))
        self.calendar.setEnabled(bool(draft.promises or draft.follow_ups or draft.incident.next_word_at))
        self.truths.show_draft(draft)
        self._say_lede(draft)
        self.next_word.show_draft(draft, self._services.now())

    def show_review(self, review: Review) -> None:
        """Nothing here depends on what was found in the text."""

    def focus_box(self, name: str = "", caret: int | None = None) -> None:
        """The first act that waits, else the button that adds a promise."""
        waiting = next((row for row in self._promises.rows if not row.is_done), None)
        target = waiting.keep if waiting is not None else self.add_promise
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def promise_rows(self) -> tuple[PromiseRow, ...]:
        """The rows of the promises, as shown."""
        return tuple(self._promises.rows)

    def reminder_rows(self) -> tuple[ReminderRow, ...]:
        """The rows of the reminders, as shown."""
        return tuple(self._reminder_list.rows)

    def suggestion_rows(self) -> tuple[SuggestionRow, ...]:
        """The rows of what is worth a reminder, as shown."""
        return tuple(self._suggestion_list.rows)

    def _show_sequence(self, draft: Draft, today: date) -> None:
        """The other statements on the incident; where a later one has the list, it is only looked at here."""
        rows = self._rows()
        here = next((row for row in rows if row.id == draft.id), None)
        chain = sequence(rows, here) if here is not None else ()
        self.sequence.show_rows(chain, draft.id, today)
        last = next((row for row in newest_of_each(chain)), None)
        self._later = last.id if last is not None and last.id != draft.id and here in chain else None
        still = self._later is not None
        self._gone_on.setVisible(still)
        for widget in (self.add_promise, self.add_reminder, self.calendar):
            widget.setHidden(still)
        self.standing.show_view(view_of(draft, tally(draft.promises, today)))
        if still:
            self.standing.hide()

    def _rows(self) -> tuple[DraftRow, ...]:
        """What lies on the shelf; without it, this draft stands alone."""
        try:
            return self._services.store.rows()
        except StudioError:
            return ()

    def _go_on(self) -> None:
        self.draft_asked.emit(self._later)

    def _show_promises(self, draft: Draft, today: date) -> None:
        self._promises.show_views(
            [
                PromiseView(
                    place=place,
                    promise=promise,
                    status=status(promise, today),
                    today=today,
                    still=self._later is not None,
                )
                for place, promise in in_order(draft.promises)
            ]
        )
        waiting = [row for row in self._promises.rows if not row.is_done]
        kept = [row for row in self._promises.rows if row.is_done]
        put_into(self._open, waiting)
        put_into(self._kept, kept)
        self._kept_head.setVisible(bool(kept))
        for row in self._promises.rows:
            row.set_first(row in (*waiting[:1], *kept[:1]))

    def _make_promise(self, view: PromiseView) -> PromiseRow:
        row = PromiseRow(self.theme, view)
        row.acted.connect(self._act_on_promise)
        return row

    def _make_reminder(self, view: ReminderView) -> ReminderRow:
        row = ReminderRow(self.theme, view)
        row.acted.connect(self._act_on_reminder)
        return row

    def _make_suggestion(self, view: SuggestionView) -> SuggestionRow:
        row = SuggestionRow(self.theme, view)
        row.answered.connect(self._answer_suggestion)
        return row

    def _say_lede(self, draft: Draft) -> None:
        row = step_in(draft.kind, StepId.FOLLOW_UP)
        said = self.tr("You made %n promise(s) in public. Keep them, and say so.", "", len(draft.promises))
        none = self.tr("What did you say you would do, and by when? Put it on the list, and keep it.")
        self._heading.set_texts("", say(row.title), said if draft.promises else none)

    def retranslate(self) -> None:
        """Say every word again."""
        self._kept_title.set_text(self.tr("Kept"))
        self._aside_title.set_text(self.tr("Reminders"))
        self.add_promise.set_text(self.tr("Add a promise"))
        self.add_reminder.set_text(self.tr("Add a reminder"))
        self.calendar.set_text(self.tr("Add to my calendar (.ics)"))
        self._worth.set_text(self.tr("Worth a reminder"))
        self._gone_on.set_text(
            self.tr("The promises have gone on with a later statement"),
            self.tr("What you keep or change is marked there. This list shows how it stood."),
        )
        self.go_on.set_text(self.tr("Open the later statement"))
        why = self.tr("People forgive the company that comes back and says “we did what we promised”.")
        self._why.set_runs(Run(self.tr("Why keep going?"), 600, "ink"), Run("\n" + why))
        if self.session.is_open and self.isVisible():  # it is shown anew whenever it is opened
            self.show_draft(self.session.draft)

    # Acting.

    def _act_on_promise(self, place: object, act: object) -> None:
        number = int(str(place))
        promise = self.session.draft.promises[number]
        if act is EntryAct.EDIT:
            self._ask_promise(promise, number)
        elif act is EntryAct.DELETE:
            self._write_promises(without_entry(self.session.draft.promises, number))
            self._tell_deleted(promise.text)
        else:
            kept = None if promise.kept_on is not None else self._today()
            self._set_promise(number, replace(promise, kept_on=kept))
            if kept is not None:
                said = self.tr("“{what}” is kept.").replace("{what}", isolated(promise.text))
                self.told.emit(Told(said, self.tr("Undo"), self.session.undo))

    def _act_on_reminder(self, place: object, act: object) -> None:
        number = int(str(place))
        follow_up = self.session.draft.follow_ups[number]
        if act is EntryAct.EDIT:
            self._ask_reminder(follow_up, number)
        elif act is EntryAct.DELETE:
            self._write_reminders(without_entry(self.session.draft.follow_ups, number))
            self._tell_deleted(follow_up.text)
        else:
            done = None if follow_up.done_on is not None else self._today()
            self._set_reminder(number, replace(follow_up, done_on=done))

    def _tell_deleted(self, what: str) -> None:
        said = self.tr("Deleted “{what}”").replace("{what}", isolated(what))
        self.told.emit(Told(said, self.tr("Undo"), self.session.undo))

    def _ask_new_promise(self) -> None:
        draft = self.session.draft
        who, made_on = draft.business.spokesperson, dated_on(draft)
        self._ask_promise(Promise(text="", due=self._today() + REMIND_AFTER, who=who, made_on=made_on), None)

    def _ask_promise(self, promise: Promise, place: int | None) -> None:
        dialog = PromiseDialog(self.theme, self.window(), promise, self._today(), new=place is None)
        dialog.answered.connect(partial(self._set_promise, place))
        dialog.open()

    def _set_promise(self, place: int | None, promise: Promise) -> None:
        if place is not None:
            promise = moved(self.session.draft.promises[place], promise, self._today())
        self._write_promises(with_entry(self.session.draft.promises, place, promise))

    def _agree(self, change: Change) -> None:
        self.session.write(made(self.session.draft, change), Where(self.step))

    def _confirm(self, proposal: Proposal, day: date | None) -> None:
        draft = self.session.draft
        self._write_promises((*draft.promises, proposal.promise(dated_on(draft), day)))

    def _edit_proposal(self, proposal: Proposal) -> None:
        promise = proposal.promise(dated_on(self.session.draft))
        suggested = replace(promise, due=promise.due or next(iter(proposal.days), self._today() + REMIND_AFTER))
        self._ask_promise(suggested, None)

    def _decline(self, proposal: Proposal) -> None:
        self._keep_answer(f"{NO_PROMISE}{proposal.said}", proposal.text)

    def _keep_answer(self, key: str, what: str) -> None:
        """Remember that this is not wanted; it can be taken back."""
        draft = self.session.draft
        self.session.write(draft.with_changes(kept=(*draft.kept, key)), Where(self.step))
        said = self.tr("Not proposed again: “{what}”").replace("{what}", isolated(what))
        self.told.emit(Told(said, self.tr("Undo"), self.session.undo))

    def _answer_suggestion(self, suggestion: Suggestion, wanted: bool) -> None:
        said = say(suggestion.text)
        if wanted:
            draft = self.session.draft
            self._write_reminders((*draft.follow_ups, accepted(draft, suggestion, said)))
        else:
            self._keep_answer(f"{NOT_PLANNED}{suggestion.id}", said)

    def _ask_new_reminder(self) -> None:
        new = FollowUp(on=self._today() + REMIND_AFTER, text="", id=self._services.new_id())
        self._ask_reminder(new, None)

    def _ask_reminder(self, follow_up: FollowUp, place: int | None) -> None:
        on = self.session.draft.channels
        dialog = ReminderDialog(self.theme, self.window(), follow_up, on, new=place is None)
        dialog.answered.connect(partial(self._set_reminder, place))
        dialog.open()

    def _set_reminder(self, place: int | None, follow_up: FollowUp) -> None:
        if place is not None:  # a calendar that has it under the id made of its old words must find it again
            follow_up = replace(follow_up, id=uid_of(self.session.draft, self.session.draft.follow_ups[place]))
        self._write_reminders(with_entry(self.session.draft.follow_ups, place, follow_up))

    def _write_promises(self, promises: tuple[Promise, ...]) -> None:
        self.session.write(self.session.draft.with_changes(promises=promises), Where(self.step))

    def _write_reminders(self, follow_ups: tuple[FollowUp, ...]) -> None:
        self.session.write(self.session.draft.with_changes(follow_ups=follow_ups), Where(self.step))

    def _today(self) -> date:
        return self._services.now().astimezone().date()

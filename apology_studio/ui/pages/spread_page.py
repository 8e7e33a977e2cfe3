"""Spread the word: copy, paste, post; then say that it is out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.core.audiences import audiences
from apology_studio.core.channel import State
from apology_studio.core.desk import cautions, in_order, next_channel
from apology_studio.core.draft import ChannelId, Draft, DraftId
from apology_studio.core.ready import Point
from apology_studio.core.review import Review
from apology_studio.core.settings import Settings
from apology_studio.core.steps import StepId, step
from apology_studio.ui.kit.announce import announce
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.pages.desk_acts import DeskActs
from apology_studio.ui.pages.desk_aside import DeskAside
from apology_studio.ui.pages.desk_card import DeskCard
from apology_studio.ui.pages.desk_cautions import DeskCautions
from apology_studio.ui.pages.desk_details import DeskDetails
from apology_studio.ui.pages.desk_row import DeskAct, DeskRow
from apology_studio.ui.pages.desk_words import DeskWords, RowView
from apology_studio.ui.pages.heading import Heading
from apology_studio.ui.pages.page import Bound, Page
from apology_studio.ui.pages.ready_panel import ReadyPanel
from apology_studio.ui.pages.warn_card import WarnCard
from apology_studio.ui.pages.with_aside import MEASURE, PAGE_PADDING, WithAside
from apology_studio.ui.previews.places import place_of
from apology_studio.ui.say import say
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session, Where


class SpreadPage(Page):
    """The publish desk."""

    channel_asked = Signal(object)
    """ChannelId: show its text."""
    told = Signal(object)
    """Told."""

    def __init__(self, session: Session, services: Services, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(StepId.SPREAD, session, theme, parent)
        self._measure, self._padding = MEASURE, PAGE_PADDING
        self._services = services
        self._words = DeskWords(self)
        self.acts = DeskActs(session, services, theme, self)
        self._heading = Heading(theme)
        self.cautions = DeskCautions(theme)
        self._failed = WarnCard(theme)
        self.ready = ReadyPanel(theme)
        self._then: Callable[[], object] | None = None
        self._ready_of: DraftId | None = None
        self.card = DeskCard(theme)
        self._rows: dict[ChannelId, DeskRow] = {}
        self._waiting = QVBoxLayout()
        self._posted_title = WrapLabel(theme, "", Role.SECONDARY, "ink3")
        self._posted_head = QWidget()
        self._posted = QVBoxLayout()
        self.details = DeskDetails(theme)
        self._desk = QWidget()
        self.aside = DeskAside(theme)
        self._orders: tuple[tuple[ChannelId, ...], tuple[ChannelId, ...]] = ((), ())
        self._build()
        self._wire()
        self.retranslate()

    def _build(self) -> None:
        px = self.theme.px
        split = WithAside(self.theme)
        split.main.addWidget(self._heading)
        split.main.addSpacing(px(18))
        split.main.addWidget(self._failed)
        self._failed.hide()
        split.main.addWidget(self.ready)
        self.ready.hide()
        desk = QVBoxLayout(self._desk)
        desk.setContentsMargins(0, 0, 0, 0)
        desk.setSpacing(0)
        desk.addWidget(self.cautions)
        desk.addWidget(self.card)
        desk.addSpacing(px(10))
        self._waiting.setSpacing(0)
        desk.addLayout(self._waiting)
        head = QVBoxLayout(self._posted_head)
        head.setContentsMargins(px(16), px(20), 0, px(8))
        head.addWidget(self._posted_title)
        desk.addWidget(self._posted_head)
        self._posted.setSpacing(0)
        desk.addLayout(self._posted)
        desk.addWidget(self.details)
        split.main.addWidget(self._desk)
        split.main.addStretch(1)
        split.aside.addWidget(self.aside)
        self.body.addWidget(split)
        self.body.addStretch(1)
        self._pad()

    def _wire(self) -> None:
        self.bind(Bound("statement_url", self.details.url, _read_url, _write_url))
        self.details.dated.connect(self._date_picked)
        self.details.facts_said.connect(self._facts_said)
        self.card.acted.connect(self._act)
        self.card.marked.connect(self._mark_from_card)
        self.card.ticked.connect(self._tick)
        self.card.given_up.connect(self.acts.leave_correction)
        self.cautions.direct_asked.connect(self.acts.tell_directly)
        self.ready.jump_asked.connect(self._jump)
        self.ready.answered.connect(self._post_anyway)
        self.ready.left.connect(self._leave_ready)
        self.aside.audiences_asked.connect(partial(self.place_asked.emit, Where("audiences")))
        self.aside.record_asked.connect(partial(self.place_asked.emit, Where("record")))
        self.acts.told.connect(self.told)
        self.acts.copied.connect(self._on_copied)
        self.acts.copy_failed.connect(self._on_failed)
        self.acts.ready_asked.connect(self._show_ready)

    # Showing.

    def show_draft(self, draft: Draft) -> None:
        """Show what the draft says."""
        super().show_draft(draft)
        if self._then is not None and (draft.ready is not None or draft.id != self._ready_of):
            self._leave_ready()
        self.acts.forget_others(draft)
        self.details.show_draft(draft)

    def show_review(self, review: Review) -> None:
        """Show how each channel stands."""
        draft, now, settings = review.draft, self._services.now(), self._services.settings.load()
        views = {p.channel: self._row_view(review, p.channel, settings) for p in review.previews}
        correcting = self.acts.correcting if self.acts.correcting in views else None
        best = correcting or next_channel(review.previews, settings.audiences, draft.incident.met_on)
        order = in_order(tuple(views), settings.audiences, draft.incident.met_on)
        waiting = tuple(c for c in order if c != best and views[c].state is not State.POSTED)
        posted = tuple(c for c in order if c != correcting and views[c].state is State.POSTED)
        self.card.setVisible(best is not None)
        if best is not None:
            self.card.set_view(replace(views[best], correcting=best == correcting))
        self._show_rows(views, waiting, posted)
        self._posted_head.setVisible(bool(posted))
        self.cautions.show_cautions(draft, cautions(draft, settings.audiences, now))
        self.aside.show_draft(draft, settings.audiences, now)

    def _row_view(self, review: Review, channel_id: ChannelId, settings: Settings) -> RowView:
        preview = review.preview(channel_id)
        assert preview is not None
        account = settings.account(channel_id)
        secret = account.kept or self._services.vault.held(channel_id)
        next_page = self.acts.copier.next_page(preview) if preview.pages else 0
        people = next((a.people for a in audiences(settings.audiences) if channel_id in a.channels), None)
        now = self._services.now()
        return self._words.row(review.draft, preview, next_page, now, account, secret=secret, people=people)

    def row(self, channel_id: str) -> DeskRow:
        """The row of a channel; KeyError for one that never had a row."""
        return self._rows[ChannelId(channel_id)]

    def _show_rows(
        self, views: dict[ChannelId, RowView], waiting: tuple[ChannelId, ...], posted: tuple[ChannelId, ...]
    ) -> None:
        for channel_id in (*waiting, *posted):
            row = self._rows.get(channel_id)
            if row is None:
                row = DeskRow(self.theme, views[channel_id])
                row.acted.connect(self._act)
                self._rows[channel_id] = row
            elif row.view != views[channel_id]:
                row.set_view(views[channel_id])
        if self._orders != (waiting, posted):
            self._orders = (waiting, posted)
            self._place(self._waiting, waiting)
            self._place(self._posted, posted)
            for channel_id, row in self._rows.items():
                row.setVisible(channel_id in waiting or channel_id in posted)

    def _place(self, column: QVBoxLayout, order: Sequence[ChannelId]) -> None:
        while column.count():
            column.takeAt(0)
        for place, channel_id in enumerate(order):
            self._rows[channel_id].set_first(place == 0)
            column.addWidget(self._rows[channel_id])

    def focus_box(self, name: str = "", caret: int | None = None) -> None:
        """Without a name the next act has the focus; the boxes are further down."""
        if name in {bound.name for bound in self.bound}:
            super().focus_box(name, caret)
        elif self.ready.isVisibleTo(self):
            self.ready.open()
        else:
            card = self.card.isVisibleTo(self) and self.card.copy.isEnabled()
            target = self.card.copy if card else self.aside.record
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say every word again."""
        row = step(StepId.SPREAD)
        self._heading.set_texts("", say(row.title), say(row.lede))
        self.details.retranslate()
        self._posted_title.set_text(self.tr("Posted"))
        self._failed.set_text(
            self.tr("Could not reach the clipboard"),
            self.tr("Another program keeps it to itself. Your text is safe: try again, or copy it from the preview."),
        )
        if self.session.is_open:
            self.show_draft(self.session.draft)
            self.show_review(self.session.review)

    # Ready?

    def _show_ready(self, points: tuple[Point, ...], then: Callable[[], object]) -> None:
        self._then, self._ready_of = then, self.session.draft.id
        self.ready.show_points(points)
        self._desk.hide()
        self.ready.show()
        self.ready.open()
        self.reveal(self.ready)

    def _leave_ready(self) -> None:
        self._then = None
        self.ready.hide()
        self._desk.show()
        if self.isVisible():
            self.focus_box()

    def _post_anyway(self) -> None:
        then = self._then
        self.acts.post_anyway(self.ready.texts())
        self._leave_ready()
        if then is not None:
            then()

    def _jump(self, point: Point) -> None:
        """To the place that mends it; the desk is as it was when the owner comes back."""
        self._leave_ready()
        where = Where(point.step, point.box)
        if point.channel is not None and point.problem is not None:
            where = place_of(self.session.draft, point.channel, point.problem)
        if point.channel is not None and where.step.startswith("channel:"):
            self.channel_asked.emit(point.channel)
        self.place_asked.emit(where)

    # Acting.

    def _act(self, channel_id: object, act: object) -> None:
        wanted = ChannelId(str(channel_id))
        acts: dict[DeskAct, Callable[[ChannelId], object]] = {
            DeskAct.COPY: self.acts.copy,
            DeskAct.OPEN: self.acts.open,
            DeskAct.MARK: self.acts.mark,
            DeskAct.SHOW: self.channel_asked.emit,
            DeskAct.SEE: self.acts.see,
            DeskAct.DETAILS: self.acts.ask_details,
            DeskAct.CORRECT: self._correct,
            DeskAct.NAME: self.acts.copy_name,
            DeskAct.PASSWORD: self._copy_password,
            DeskAct.UNDO: self.acts.unmark,
        }
        acts[DeskAct(str(act))](wanted)

    def _copy_password(self, channel_id: ChannelId) -> None:
        self.place_asked.emit(Where("password", channel_id))

    def _correct(self, channel_id: ChannelId) -> None:
        self.acts.correct(channel_id)
        self._show_card()

    def _on_copied(self, channel_id: object) -> None:
        self._failed.hide()
        if self.card.view is not None and self.card.view.channel == channel_id:
            self.card.copy.show_copied()
        self.show_review(self.session.review)

    def _on_failed(self) -> None:
        self._failed.show()
        self.reveal(self._failed)
        announce(self, self._failed.accessibleName(), assertive=True)

    def _tick(self, channel_id: object, post: object) -> None:
        self.acts.tick(ChannelId(str(channel_id)), int(str(post)))

    def _mark_from_card(self, channel_id: object, url: object) -> None:
        self.acts.mark(ChannelId(str(channel_id)), str(url))
        if not self.ready.isVisibleTo(self):
            self._show_card()

    def _show_card(self) -> None:
        """Go on with what is next."""
        if self.card.isVisibleTo(self):
            self.card.copy.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, partial(self.reveal, self.card))

    def _date_picked(self, day: object) -> None:
        self.session.write(self.session.draft.with_changes(dated=day), Where(self.step, "dated"))

    def _facts_said(self, changes: dict[str, object]) -> None:
        self.session.write(self.session.draft.with_incident(**changes), Where(self.step, "desk"))
        self.session.think()


def _read_url(draft: Draft) -> str:
    return draft.statement_url


def _write_url(draft: Draft, text: str) -> Draft:
    return draft.with_changes(statement_url=text)

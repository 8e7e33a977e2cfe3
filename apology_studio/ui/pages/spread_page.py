"""Spread the word: copy, paste, post; then say that it is out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apology_studio.core.channel import Preview, State, channel
from apology_studio.core.desk import (
    in_order,
    is_web_address,
    mark_posted,
    next_channel,
    only_blog,
    reach,
    unmark,
    whole_text,
)
from apology_studio.core.draft import ChannelId, Draft, DraftId
from apology_studio.core.preview import preview as preview_of
from apology_studio.core.review import Review
from apology_studio.core.steps import StepId, step
from apology_studio.ui.kit.announce import announce
from apology_studio.ui.kit.field import Field
from apology_studio.ui.kit.text_box import LineBox
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.opening import as_url, ask_to_open
from apology_studio.ui.pages.date_box import DateBox
from apology_studio.ui.pages.desk_aside import DeskAside
from apology_studio.ui.pages.desk_card import DeskCard
from apology_studio.ui.pages.desk_row import DeskAct, DeskRow
from apology_studio.ui.pages.desk_words import DeskWords, RowView
from apology_studio.ui.pages.heading import Heading
from apology_studio.ui.pages.page import Bound, Page
from apology_studio.ui.pages.warn_card import WarnCard
from apology_studio.ui.pages.with_aside import MEASURE, PAGE_PADDING, WithAside
from apology_studio.ui.previews.copying import Copied, Copier
from apology_studio.ui.previews.shown import shown_of
from apology_studio.ui.rename_dialog import LineDialog
from apology_studio.ui.say import isolated, say
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session, Where
from apology_studio.ui.told import Told


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
        self._copier = Copier(self)
        self._copied: dict[ChannelId, str] = {}
        self._copied_of: DraftId | None = None
        self._heading = Heading(theme)
        self._url = Field(theme, "", LineBox(theme, role=Role.LEDE))
        self._dated = DateBox(theme)
        self._dated_field = Field(theme, "", self._dated)
        self._warn = WarnCard(theme)
        self._failed = WarnCard(theme)
        self.card = DeskCard(theme)
        self._rows: dict[ChannelId, DeskRow] = {}
        self._waiting = QVBoxLayout()
        self._posted_title = WrapLabel(theme, "", Role.SECONDARY, "ink3")
        self._posted_head = QWidget()
        self._posted = QVBoxLayout()
        self._aside = DeskAside(theme)
        self._orders: tuple[tuple[ChannelId, ...], tuple[ChannelId, ...]] = ((), ())
        self._build()
        self._wire()
        self.retranslate()

    def _build(self) -> None:
        px = self.theme.px
        split = WithAside(self.theme)
        add = split.main.addWidget
        add(self._heading)
        split.main.addSpacing(px(18))
        fields = QHBoxLayout()
        fields.setSpacing(px(16))
        for field, stretch in ((self._url, 1), (self._dated_field, 0)):
            column = QVBoxLayout()
            column.addWidget(field)
            column.addStretch(1)
            fields.addLayout(column, stretch)
        self._dated_field.setMinimumWidth(px(190))
        split.main.addLayout(fields)
        split.main.addSpacing(px(20))
        for widget in (self._failed, self._warn):
            add(widget)
            widget.hide()
        add(self.card)
        split.main.addSpacing(px(10))
        self._waiting.setSpacing(0)
        split.main.addLayout(self._waiting)
        head = QVBoxLayout(self._posted_head)
        head.setContentsMargins(px(16), px(20), 0, px(8))
        head.addWidget(self._posted_title)
        add(self._posted_head)
        self._posted.setSpacing(0)
        split.main.addLayout(self._posted)
        split.main.addStretch(1)
        split.aside.addWidget(self._aside)
        self.body.addWidget(split)
        self.body.addStretch(1)
        self._pad()

    def _wire(self) -> None:
        self.bind(Bound("statement_url", self._url, _read_url, _write_url))
        self._dated.setObjectName("dated")
        self._dated.picked.connect(self._date_picked)
        self.card.acted.connect(self._act)
        self.card.marked.connect(self._mark_from_card)
        self._copier.copied.connect(self._on_copied)
        self._copier.failed.connect(self._on_failed)

    # Showing.

    def show_draft(self, draft: Draft) -> None:
        """Show what the draft says."""
        super().show_draft(draft)
        self._copier.forget_others(draft.id)
        if draft.id != self._copied_of:
            self._copied_of = draft.id
            self._copied.clear()
        self._dated.show_value(draft.dated)
        url = draft.statement_url.strip()
        wrong = bool(url) and not is_web_address(url)
        self._url.set_problem(
            self.tr("That is not the address of a page. It begins with https:// and has no spaces.") if wrong else ""
        )

    def show_review(self, review: Review) -> None:
        """Show how each channel stands."""
        draft, now = review.draft, self._services.now()
        views = {
            p.channel: self._words.row(draft, p, self._copier.next_page(p) if p.pages else 0, now)
            for p in review.previews
        }
        best = next_channel(review.previews)
        order = in_order(tuple(views))
        waiting = tuple(c for c in order if c != best and views[c].state is not State.POSTED)
        posted = tuple(c for c in order if views[c].state is State.POSTED)
        self.card.setVisible(best is not None)
        if best is not None:
            self.card.set_view(views[best])
        self._show_rows(views, waiting, posted)
        self._posted_head.setVisible(bool(posted))
        self._show_warning(draft)
        self._aside.show_draft(draft)

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

    def _show_warning(self, draft: Draft) -> None:
        alone = only_blog(draft)
        self._warn.setVisible(alone)
        if not alone:
            return
        count = draft.incident.affected_count
        few = self.tr("Most people will never look there.")
        most = self.tr("Most of the %n people will never look there.", "", count) if count else few
        newsletter = "newsletter" in draft.channels
        send = self.tr("Send the newsletter next: it reaches every one of them.")
        then = send if newsletter else self.tr("Say it where they look, too.")
        self._warn.set_text(self.tr("Only your blog says it so far"), f"{most} {then}")

    def retranslate(self) -> None:
        """Say every word again."""
        row = step(StepId.SPREAD)
        self._heading.set_texts("", say(row.title), say(row.lede))
        hint = self.tr("https://yourfirm.example/sorry")
        self._url.set_label(self.tr("Address of the full statement"))
        self._url.set_description(self.tr("Where your blog post is, or will be. Short posts lead there."))
        box = self._url.box
        if isinstance(box, LineBox):
            box.set_placeholder(hint)
        self._dated_field.set_label(self.tr("Date on the press release"))
        self._dated.relocate(self.tr("Not set"))
        self._posted_title.set_text(self.tr("Posted"))
        self._failed.set_text(
            self.tr("Could not reach the clipboard"),
            self.tr("Another program keeps it to itself. Your text is safe: try again, or copy it from the preview."),
        )
        if self.session.is_open:
            self.show_draft(self.session.draft)
            self.show_review(self.session.review)

    # Acting.

    def _act(self, channel_id: object, act: object) -> None:
        wanted = ChannelId(str(channel_id))
        acts = {
            DeskAct.COPY: self._copy,
            DeskAct.OPEN: self._open,
            DeskAct.MARK: self._mark,
            DeskAct.SHOW: self.channel_asked.emit,
            DeskAct.SEE: self._see,
            DeskAct.LINK: self._ask_link,
            DeskAct.UNDO: self._unmark,
        }
        acts[DeskAct(str(act))](wanted)

    def _preview(self, channel_id: ChannelId) -> Preview:
        """The channel's text with its HTML, which a review makes only for the channel that is shown."""
        return preview_of(self.session.draft, channel(channel_id), letter=self.session.review.letter)

    def _copy(self, channel_id: ChannelId) -> None:
        shown = shown_of(self.session.review, channel_id)
        if shown is None:
            return
        whole = self._preview(channel_id)
        self._copier.copy_page(replace(shown, preview=whole), self._copier.next_page(whole))

    def _on_copied(self, copied: Copied) -> None:
        self._failed.hide()
        self._copied[copied.channel] = whole_text(self._preview(copied.channel))
        if self.card.view is not None and self.card.view.channel == copied.channel:
            self.card.copy.show_copied()
        self.show_review(self.session.review)
        name = say(channel(copied.channel).title)
        announce(self, self.tr("Copied for {channel}").replace("{channel}", isolated(name)), assertive=True)
        if copied.pages > 1:
            said = self.tr("Copied post {number} of {posts}. Paste it into {channel} with Ctrl+V.")
            said = said.replace("{number}", str(copied.page + 1)).replace("{posts}", str(copied.pages))
        else:
            said = self.tr("Copied. Paste it into {channel} with Ctrl+V.")
        self.told.emit(
            Told(
                said.replace("{channel}", isolated(name)),
                self.tr("Open"),
                partial(self._open, ChannelId(copied.channel)),
            )
        )

    def _on_failed(self) -> None:
        self._failed.show()
        self.reveal(self._failed)
        announce(self, self._failed.accessibleName(), assertive=True)

    def _open(self, channel_id: ChannelId) -> None:
        """The platform's composer, or the firm's own page there; the address is shown first."""
        handles = dict(self._services.settings.load().handles)
        declared = channel(channel_id)
        address = declared.link(self._preview(channel_id), self.session.draft, handles.get(channel_id, ""))
        self._open_address(address)

    def _see(self, channel_id: ChannelId) -> None:
        posted = self.session.draft.publication(channel_id)
        self._open_address(posted.url if posted else "")

    def _open_address(self, address: str) -> None:
        url = as_url(address) if address else None
        if url is None:
            self.told.emit(Told(self.tr("No address is known for that. Say it in Your channels."), done=False))
        else:
            ask_to_open(self.theme, url, self.window())

    def _mark(self, channel_id: ChannelId, url: str = "") -> None:
        text = self._copied.get(channel_id) or whole_text(self._preview(channel_id))
        draft = mark_posted(self.session.draft, channel_id, self._services.now(), text, url)
        self._write(draft)
        found = reach(draft)
        said = self.tr("{channel} marked as posted. Reaches {reached} of {all} audiences.")
        said = said.replace("{channel}", isolated(say(channel(channel_id).title))).replace("{all}", str(len(found)))
        said = said.replace("{reached}", str(sum(each.reached for each in found)))
        self.told.emit(Told(said, self.tr("Undo"), self.session.undo))

    def _mark_from_card(self, channel_id: object, url: object) -> None:
        self._mark(ChannelId(str(channel_id)), str(url))
        if self.card.isVisibleTo(self):
            self.card.copy.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, partial(self.reveal, self.card))

    def _unmark(self, channel_id: ChannelId) -> None:
        self._write(unmark(self.session.draft, channel_id))
        said = self.tr("{channel} is not posted.").replace("{channel}", isolated(say(channel(channel_id).title)))
        self.told.emit(Told(said, self.tr("Undo"), self.session.undo))

    def _ask_link(self, channel_id: ChannelId) -> None:
        posted = self.session.draft.publication(channel_id)
        dialog = LineDialog(self.theme, self.window(), check=self._link_problem)
        dialog.set_texts(say(channel(channel_id).title), self.tr("Link to your post"))
        dialog.set_line(posted.url if posted else "")
        dialog.answered.connect(partial(self._set_link, channel_id))
        dialog.open()

    def _link_problem(self, text: str) -> str:
        if not text or is_web_address(text):
            return ""
        return self.tr("That is not the address of a page. It begins with https:// and has no spaces.")

    def _set_link(self, channel_id: ChannelId, url: object) -> None:
        draft = self.session.draft
        changed = tuple(replace(p, url=str(url)) if p.channel == channel_id else p for p in draft.publications)
        self._write(draft.with_changes(publications=changed))

    def _date_picked(self, day: object) -> None:
        self.session.write(self.session.draft.with_changes(dated=day), Where(self.step, "dated"))

    def _write(self, draft: Draft) -> None:
        """Keep it, and look at it at once: what was done must be seen."""
        self.session.write(draft, Where(self.step, "statement_url"))
        self.session.think()


def _read_url(draft: Draft) -> str:
    return draft.statement_url


def _write_url(draft: Draft, text: str) -> Draft:
    return draft.with_changes(statement_url=text)

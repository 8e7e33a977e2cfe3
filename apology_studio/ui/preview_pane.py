"""The preview pane: what the apology is on each channel, as it will be read there, and how it gets there."""

from __future__ import annotations

import dataclasses
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QDesktopServices, QFocusEvent
from PySide6.QtWidgets import QWidget

from apology_studio.core.changes import Change, accepted
from apology_studio.core.channel import Look, Problem, State, with_channel, without_channel
from apology_studio.core.channels.newsletter import OFFER
from apology_studio.core.draft import ChannelId, Piece
from apology_studio.core.messages import fill
from apology_studio.core.press import Paper
from apology_studio.core.review import Review
from apology_studio.core.ways import ways
from apology_studio.ui.kit.announce import announce
from apology_studio.ui.kit.channel_tab import ChannelTab, TabEntry
from apology_studio.ui.kit.copy_button import CopyState
from apology_studio.ui.kit.counter import NEAR
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.opening import OpenUrl
from apology_studio.ui.previews.actions import Acts
from apology_studio.ui.previews.copying import Copied, Copier, brief_words, copy_words
from apology_studio.ui.previews.formats import Formats
from apology_studio.ui.previews.frame import PaneFrame
from apology_studio.ui.previews.header import PHONE
from apology_studio.ui.previews.open_act import OpenAct
from apology_studio.ui.previews.places import is_own, own_place, place_of
from apology_studio.ui.previews.shown import Shown, shown_of
from apology_studio.ui.previews.tab_entries import off_entries, tab_entries
from apology_studio.ui.say import say
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session, Where


class PreviewPane(PaneFrame):
    """Shows one channel at a time. It reads the session's review and writes through the session only."""

    jump_asked = Signal(object)
    """Where: the step and the box in which something is mended or written."""
    copied = Signal(object)
    """Copied: with the words of a toast."""
    copy_failed = Signal(object)
    """Copied: what the clipboard did not take; its text is selected. `words` is for a banner."""
    told = Signal(object)
    """A sentence (str) that the owner should see now: why nothing was copied or opened."""
    opened = Signal(object)
    """ChannelId: its platform was opened."""
    changed = Signal()
    """A one-click change was made, and can be taken back."""
    pdf_asked = Signal()
    save_asked = Signal(object)
    """SaveAs: the owner wants one file of this channel."""
    """The owner wants the press release as a PDF."""
    paper_chosen = Signal(object)
    """Paper."""
    device_chosen = Signal(object)
    """'computer' or 'phone' (str)."""
    channel_shown = Signal(object)
    """ChannelId."""
    expand_toggled = Signal(object)
    """True: the owner wants the preview in the centre too. False: back to writing."""

    def __init__(
        self,
        session: Session,
        services: Services,
        theme: Theme,
        *,
        open_url: OpenUrl = QDesktopServices.openUrl,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, services.pages, theme, parent)
        self._session = session
        self._channel = ChannelId("")
        self._shown: Shown | None = None
        self._entries: tuple[TabEntry, ...] = ()
        self._editing = False
        self._pages = 0
        self._copier = Copier(self)
        self._formats = Formats(theme, self)
        self._opening = OpenAct(services.settings, theme, open_url, self)
        self._connect()
        self._say()
        if session.is_open:
            self._on_reviewed(session.seen)

    # What the window calls.

    def current(self) -> ChannelId:
        """The channel that is shown."""
        return self._channel

    def show_channel(self, channel: ChannelId) -> None:
        """Show that channel, if it is on."""
        if channel != self._channel and channel in self._session.draft.channels:
            self._set_editing(False)
            self._channel = channel
            self._tabs.set_current(channel)
            self._session.set_visible(channel)
            self._on_reviewed(self._session.seen)
            self.channel_shown.emit(channel)

    def next_channel(self) -> None:
        """The channel after this one, as Ctrl+Tab."""
        self._tabs.step(1)

    def previous_channel(self) -> None:
        """The channel before this one."""
        self._tabs.step(-1)

    def copy_now(self) -> None:
        """Copy this channel's text; of a thread the next post."""
        if (shown := self._fresh()) is not None:
            self._copier.copy_page(shown, self._copier.next_page(shown.preview))

    def open_now(self) -> None:
        """Show the platform's address, and open it when the owner says so."""
        if (shown := self._fresh()) is not None:
            self._opening.ask(shown, self._session.draft)

    def edit_now(self) -> None:
        """Edit this channel's text for itself; again: back to the preview."""
        self._set_editing(not self._editing)

    def jump(self, where: Where) -> None:
        """Show the box of a channel's own text, as undo asks."""
        if not is_own(where):
            return
        self.show_channel(ChannelId(where.step.partition(":")[2]))
        if where.box == OFFER:
            self._offer.focus_question()
            return
        self._set_editing(True)
        self._editor.focus_piece(Piece(where.box) if where.box in list(Piece) else Piece.BODY)

    def set_device(self, device: str) -> None:
        """How mails are shown: 'computer' or 'phone'."""
        self._header.set_device(device)
        self._stage.mail().set_phone(device == PHONE)

    def set_paper(self, paper: Paper) -> None:
        """The paper of the press release."""
        self._header.set_paper(paper)
        self._stage.release().set_paper(paper)

    def stop(self) -> None:
        """Wait for the pages that are being drawn, before the window closes."""
        self._stage.stop()

    def commit_preedit(self) -> None:
        """Take in what an input method is still composing in a channel's own text."""
        if self._editing:
            self._editor.commit()

    # What Qt calls.

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._session.is_open:
            self._say()
            self._shown = None
            self._on_reviewed(self._session.review)
        super().changeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """F6 gives the focus to the pane: its tab takes it."""
        for tab in self._tabs.findChildren(ChannelTab):
            if tab.isChecked():
                tab.setFocus(event.reason())

    # Inside.

    def _connect(self) -> None:
        self._session.reviewed.connect(self._on_reviewed)
        self._tabs.chosen.connect(self._on_tab)
        self._tabs.add_asked.connect(self._on_add)
        self._tabs.remove_asked.connect(self._on_remove)
        self._tabs.choose_asked.connect(self._on_choose)
        self._back.clicked.connect(partial(self.expand_toggled.emit, False))
        self._header.expand_asked.connect(partial(self.expand_toggled.emit, True))
        self._offer.answered.connect(self._on_offer)
        self._header.device_chosen.connect(self._on_device)
        self._header.paper_chosen.connect(self._on_paper)
        self._stage.jump_asked.connect(self._jump)
        self._stage.copy_asked.connect(self._on_copy_page)
        self._stage.pages_drawn.connect(self._on_pages)
        self._stage.change_asked.connect(self._on_change)
        self._add_row.jump_asked.connect(self._jump)
        self._notes.jump_asked.connect(self._jump)
        self._notes.change_asked.connect(self._on_change)
        self._truths.jump_asked.connect(self._jump)
        self._truths.change_asked.connect(self._on_change)
        self._editor.change_asked.connect(self._on_change)
        self._pieces.copy_asked.connect(self._on_copy_piece)
        self._actions.copy_asked.connect(self.copy_now)
        self._actions.open_asked.connect(self.open_now)
        self._actions.edit_asked.connect(self.edit_now)
        self._actions.pdf_asked.connect(self._on_pdf)
        self._actions.formats_asked.connect(self._on_formats)
        self._formats.copied.connect(self.copied)
        self._formats.failed.connect(self._on_copy_failed)
        self._formats.blocked.connect(self._on_blocked)
        self._formats.save_asked.connect(self.save_asked)
        self._formats.jump_asked.connect(self.jump_asked)
        self._formats.mail_asked.connect(self._on_mail)
        self._opening.opened.connect(self.opened)
        self._opening.told.connect(self.told)
        self._opening.jump_asked.connect(self.jump_asked)
        self._copier.copied.connect(self._on_copied)
        self._copier.failed.connect(self._on_copy_failed)
        self._copier.blocked.connect(self._on_blocked)

    def _say(self) -> None:
        self._back.set_text(self.tr("Back to writing"))
        self._tabs.setAccessibleName(self.tr("Channels"))

    # What the session says.

    def _on_reviewed(self, review: Review) -> None:
        """Marks for all channels; of the previews only the visible one, and only where it differs."""
        on = [preview.channel for preview in review.previews]
        entries = tab_entries(review)
        if entries != self._entries:
            self._entries = entries
            self._tabs.set_tabs(entries)
            self._tabs.set_off(off_entries(review))
        if not on:
            return
        if self._channel not in on:
            self._channel = on[0]
            self._editing = False
            self._tabs.set_current(self._channel)
            self._session.set_visible(self._channel)  # says reviewed again, with this channel's HTML
            review = self._session.seen
            self.channel_shown.emit(self._channel)
        self._copier.forget_others(review.draft.id)
        shown = shown_of(review, self._channel)
        if shown is not None and shown != self._shown:
            self._show(shown, review)

    def _show(self, shown: Shown, review: Review) -> None:
        before, self._shown = self._shown, shown
        self._header.show_head(shown, self._pages)
        self._add_row.show_what(shown, review.draft)
        self._notes.show_notes(shown, review.draft)
        self._truths.show_truths(shown, review.draft)
        self._offer.setVisible(shown.channel.look is Look.MAIL and bool(shown.preview.pages))
        self._offer.show_offer(review.draft.offer)
        self._show_acts(shown)
        if self._editing:
            self._editor.show_channel(shown)
        else:
            self._pieces.show_pieces(shown)
            self._stage.show_preview(shown).set_copied(self._copier.done(shown.preview))
        self._announce(before, shown)

    def _show_acts(self, shown: Shown) -> None:
        preview = shown.preview
        ready = CopyState.READY if preview.state in (State.READY, State.POSTED) else CopyState.NOT_READY
        self._actions.show_acts(
            Acts(
                copy=copy_words(shown, self._copier.next_page(preview) + 1),
                open=say(shown.channel.open_title),
                state=ready if preview.pages else CopyState.NOTHING,
                pdf=shown.channel.look is Look.RELEASE,
                formats=bool(ways(shown.channel, self._session.draft)),
                editing=self._editing,
                brief=brief_words(preview, self._copier.next_page(preview) + 1),
            )
        )

    def _announce(self, before: Shown | None, now: Shown) -> None:
        """Say the count when 20 are left, at the limit, and when it goes over; never per key."""
        limit = now.preview.limit
        if before is None or limit is None or before.channel is not now.channel:
            return
        was, left = limit - before.preview.length, limit - now.preview.length
        if any(left <= mark < was for mark in (NEAR, 0, -1)):
            announce(self._header.counter, self._header.counter.text())

    def _fresh(self) -> Shown | None:
        """What is shown, with the last key in it."""
        if not self._session.is_open:
            return None
        self.commit_preedit()
        return shown_of(self._session.shown, self._channel)

    # What the owner does.

    def _set_editing(self, editing: bool) -> None:
        if editing == self._editing:
            return
        shown = self._fresh()
        self._editing = editing
        self._middle.setCurrentWidget(self._editor if editing else self._stage)
        if shown is not None:
            self._show(shown, self._session.review)
        if editing:
            self._editor.focus_piece()

    def _jump(self, where: Where) -> None:
        if is_own(where):
            self.jump(where)
        else:
            self.jump_asked.emit(where)

    def _on_change(self, change: Change) -> None:
        """Make a one-click change: a step of undo. One of before the last keys would take them back: it is not made."""
        offered = self._shown.preview.changes if self._shown is not None else ()
        if (now := self._fresh()) is None or (change in offered and change not in now.preview.changes):
            return
        self._session.write(accepted(self._session.draft, change), own_place(self._channel))
        self._session.look(compare=True)
        self.changed.emit()

    def _on_tab(self, key: str) -> None:
        self.show_channel(ChannelId(key))

    def _on_add(self, key: str) -> None:
        self._session.write(with_channel(self._session.draft, ChannelId(key)), Where("settings"))
        self.show_channel(ChannelId(key))

    def _on_remove(self, key: str) -> None:
        self._session.write(without_channel(self._session.draft, ChannelId(key)), Where("settings"))
        self._session.look()
        self.changed.emit()

    def _on_choose(self) -> None:
        self.jump_asked.emit(Where("channels", self._channel))

    def _on_device(self, device: str) -> None:
        self.set_device(device)
        self.device_chosen.emit(device)

    def _on_offer(self, offer: bool) -> None:
        self._session.write(self._session.draft.with_changes(offer=offer), Where(f"channel:{self._channel}", OFFER))

    def _on_mail(self) -> None:
        if (shown := self._fresh()) is not None:
            self._opening.ask(shown, self._session.draft, by_mail=True)

    def _on_formats(self, at: QPoint) -> None:
        if (shown := self._fresh()) is not None:
            self._formats.popup(shown, self._session.draft, at)

    def _on_paper(self, paper: Paper) -> None:
        self.set_paper(paper)
        self.paper_chosen.emit(paper)

    def _on_pages(self, pages: int) -> None:
        self._pages = pages
        if self._shown is not None:
            self._header.show_head(self._shown, pages)

    def _on_pdf(self) -> None:
        shown = self._fresh()
        if shown is None:
            return
        if shown.preview.blocked is not None:
            self._on_blocked(shown.preview.blocked)
        else:
            self.pdf_asked.emit()

    def _on_copy_page(self, page: int) -> None:
        if (shown := self._fresh()) is not None:
            self._copier.copy_page(shown, page)

    def _on_copy_piece(self, piece: Piece) -> None:
        if (shown := self._fresh()) is not None:
            self._copier.copy_piece(shown, piece)

    def _on_copied(self, copied: Copied) -> None:
        shown = self._shown
        title = (("channel", copied.title),)
        announce(self._actions.copy, fill(self.tr("Copied for {channel}"), title), assertive=True)
        if shown is not None and copied.piece is Piece.BODY:
            self._actions.copy.show_copied()
            self._show_acts(shown)
            if self._stage.view is not None:
                self._stage.view.set_copied(self._copier.done(shown.preview))
        words = fill(self.tr("Copied. Paste it into {channel} with Ctrl+V."), title)
        self.copied.emit(dataclasses.replace(copied, words=words, open=self.open_now))

    def _on_copy_failed(self, copied: Copied) -> None:
        self._set_editing(False)
        if self._stage.view is not None:
            self._stage.view.select_page(copied.page)
        words = self.tr("Could not reach the clipboard. The text is selected: press Ctrl+C.")
        self.copy_failed.emit(dataclasses.replace(copied, words=words))

    def _on_blocked(self, problem: Problem) -> None:
        """Nothing was copied: say which place is not filled, and go there."""
        said = say(problem.message)
        announce(self._actions.copy, said, assertive=True)
        self.told.emit(said)
        self._jump(place_of(self._session.draft, self._channel, problem))

"""What is done on the desk: copy, open, mark, tick, correct. It writes through the session and tells what happened."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from apology_studio.core.channel import Preview, channel
from apology_studio.core.desk import (
    half_corrected,
    mark_posted,
    reach,
    text_out,
    tick,
    ticked,
    told_directly,
    unmark,
    whole_text,
    with_details,
    without_tick,
)
from apology_studio.core.draft import ChannelId, Draft, DraftId, Publication, ReadyNote
from apology_studio.core.preview import preview as preview_of
from apology_studio.core.ready import Point, open_points
from apology_studio.core.steps import StepId
from apology_studio.ui import clipboard
from apology_studio.ui.kit.announce import announce
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.opening import as_url, ask_to_open
from apology_studio.ui.posted_dialog import PostedDialog
from apology_studio.ui.previews.copying import Copied, Copier
from apology_studio.ui.previews.shown import shown_of
from apology_studio.ui.say import isolated, say
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session, Where
from apology_studio.ui.told import Told


class DeskActs(QObject):
    """The acts of the publish desk on one session."""

    told = Signal(object)
    """Told."""
    copied = Signal(object)
    """ChannelId: its text is on the clipboard."""
    copy_failed = Signal()
    ready_asked = Signal(object, object)
    """The points (tuple of Point) that are open before the first post, and what to do after 'Post anyway'."""

    def __init__(self, session: Session, services: Services, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._services = services
        self._theme = theme
        self._page = page
        self.copier = Copier(self)
        self.correcting: ChannelId | None = None
        """The channel whose correction is being posted."""
        self._copied: dict[ChannelId, str] = {}
        self._copied_of: DraftId | None = None
        self.copier.copied.connect(self._on_copied)
        self.copier.failed.connect(self.copy_failed)

    def forget_others(self, draft: Draft) -> None:
        """Another draft is open: nothing of it was copied; a correction that was begun goes on."""
        self.copier.forget_others(draft.id)
        if draft.id != self._copied_of:
            self._copied_of = draft.id
            self._copied.clear()
            self.correcting = half_corrected(draft)

    def preview(self, channel_id: ChannelId) -> Preview:
        """The channel's text with its HTML, which a review makes only for the channel that is shown."""
        return preview_of(self._session.draft, channel(channel_id), letter=self._session.review.letter)

    # Ready?

    def _first(self, then: partial[None]) -> bool:
        """Whether the page 'Ready?' comes first: once for each draft, and only where something is open."""
        draft = self._session.draft
        if draft.ready is not None or draft.publications or draft.ticks:
            return False
        self._session.think()
        points: tuple[Point, ...] = open_points(self._session.review)
        if points:
            self.ready_asked.emit(points, then)
        return bool(points)

    def post_anyway(self, texts: tuple[str, ...]) -> None:
        """Remember that the owner was shown what is open."""
        self._write(self._session.draft.with_changes(ready=ReadyNote(at=self._services.now(), open=texts)))

    # Copying.

    def copy(self, channel_id: ChannelId) -> None:
        """Copy the channel's next text."""
        if self._first(partial(self.copy, channel_id)):
            return
        shown = shown_of(self._session.review, channel_id)
        if shown is None:
            return
        whole = self.preview(channel_id)
        self.copier.copy_page(replace(shown, preview=whole), self.copier.next_page(whole))

    def copy_name(self, channel_id: ChannelId) -> None:
        """Copy the name to sign in with."""
        name = self._services.settings.load().account(channel_id).sign_in
        if not clipboard.put(name):
            self.copy_failed.emit()
            return
        self.told.emit(Told(self.tr("Sign-in name copied.")))

    def _on_copied(self, copied: Copied) -> None:
        self._copied[copied.channel] = whole_text(self.preview(copied.channel))
        self.copied.emit(copied.channel)
        name = say(channel(copied.channel).title)
        said = self.tr("Copied for {channel}").replace("{channel}", isolated(name))
        announce(self._page, said, assertive=True)
        if copied.pages > 1:
            said = self.tr("Copied post {number} of {posts}. Paste it into {channel} with Ctrl+V.")
            said = said.replace("{number}", str(copied.page + 1)).replace("{posts}", str(copied.pages))
        else:
            said = self.tr("Copied. Paste it into {channel} with Ctrl+V.")
        do = partial(self.open, ChannelId(copied.channel))
        self.told.emit(Told(said.replace("{channel}", isolated(name)), self.tr("Open"), do))

    # Opening.

    def open(self, channel_id: ChannelId) -> None:
        """The platform's composer, or the firm's own page there; the address is shown first."""
        page = self._services.settings.load().page(channel_id)
        self._open_address(channel(channel_id).link(self.preview(channel_id), self._session.draft, page))

    def see(self, channel_id: ChannelId) -> None:
        """The post itself."""
        posted = self._session.draft.publication(channel_id)
        self._open_address(posted.url if posted else "")

    def _open_address(self, address: str) -> None:
        url = as_url(address) if address else None
        if url is None:
            self.told.emit(Told(self.tr("No address is known for that. Say it in Your channels."), done=False))
        else:
            ask_to_open(self._theme, url, self._page.window())

    # Marking.

    def mark(self, channel_id: ChannelId, url: str = "") -> None:
        """The channel is out, as a whole."""
        if self._first(partial(self.mark, channel_id, url)):
            return
        draft = self._session.draft
        whole = text_out(draft, self.preview(channel_id))
        text = whole if ticked(draft, channel_id) else self._copied.get(channel_id, whole)
        correction = channel_id == self.correcting
        draft = mark_posted(draft, channel_id, self._services.now(), text, url, correction=correction)
        self.correcting = None
        self._out(draft, channel_id)

    def tick(self, channel_id: ChannelId, post: int) -> None:
        """One post of a thread is out, or is not after all."""
        if self._first(partial(self.tick, channel_id, post)):
            return
        draft = self._session.draft
        if post in ticked(draft, channel_id):
            self._write(without_tick(draft, channel_id, post))
            return
        correction = channel_id == self.correcting
        draft = tick(draft, self.preview(channel_id), post, self._services.now(), correction=correction)
        if ticked(draft, channel_id):
            self._write(draft)
        else:
            self.correcting = None
            self._out(draft, channel_id)

    def _out(self, draft: Draft, channel_id: ChannelId) -> None:
        """Keep it, and say whom it reaches. What was copied is out: the next one copies anew."""
        self._copied.pop(channel_id, None)
        self._write(draft)
        found = reach(draft, self._services.settings.load().audiences)
        said = self.tr("{channel} marked as posted. Reaches {reached} of {all} audiences.")
        said = said.replace("{channel}", isolated(say(channel(channel_id).title))).replace("{all}", str(len(found)))
        said = said.replace("{reached}", str(sum(each.reached for each in found)))
        self.told.emit(Told(said, self.tr("Undo"), self._session.undo))

    def unmark(self, channel_id: ChannelId) -> None:
        """It is not out after all."""
        self._write(unmark(self._session.draft, channel_id))
        said = self.tr("{channel} is not posted.").replace("{channel}", isolated(say(channel(channel_id).title)))
        self.told.emit(Told(said, self.tr("Undo"), self._session.undo))

    def correct(self, channel_id: ChannelId) -> None:
        """Its new text is to be posted as a correction."""
        self.correcting = channel_id
        self._session.think()

    def leave_correction(self) -> None:
        """No correction after all."""
        self.correcting = None
        self._session.think()

    def ask_details(self, channel_id: ChannelId) -> None:
        """When it was posted, where it is, and a note."""
        posted = self._session.draft.publication(channel_id)
        if posted is None:
            return
        dialog = PostedDialog(self._theme, self._page.window(), say(channel(channel_id).title), posted)
        dialog.answered.connect(self._set_details)
        dialog.open()

    def _set_details(self, said: Publication) -> None:
        self._write(with_details(self._session.draft, said))

    def tell_directly(self) -> None:
        """Only the channels that reach those people by name stay on."""
        self._write(told_directly(self._session.draft))
        said = self.tr("Only what reaches those people by name is on now.")
        self.told.emit(Told(said, self.tr("Undo"), self._session.undo))

    def _write(self, draft: Draft) -> None:
        """Keep it, and look at it at once: what was done must be seen."""
        self._session.write(draft, Where(StepId.SPREAD, "desk"))
        self._session.think()

"""From the shelf to a draft and back: what is shown, and that nothing is left behind on the way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from apology_studio.core.draft import ChannelId, Draft, DraftId
from apology_studio.core.ports import Place, StudioError
from apology_studio.core.steps import StepId
from apology_studio.ui.file_acts import FileActs
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session

if TYPE_CHECKING:
    from apology_studio.ui.shelf import Shelf
    from apology_studio.ui.studio import StudioView


class Navigator(QObject):
    """Shows the shelf or the studio."""

    moved = Signal()
    """Another draft is open, or none."""
    failed = Signal(object)
    """StudioError."""

    def __init__(
        self,
        stack: QStackedWidget,
        make_shelf: Callable[[], Shelf],
        make_studio: Callable[[], StudioView],
        session: Session,
        services: Services,
    ) -> None:
        super().__init__(stack)
        self._stack = stack
        self._make_shelf = make_shelf
        self._make_studio = make_studio
        self._session = session
        self._store = services.store
        self._shelf: Shelf | None = None
        self._studio: StudioView | None = None
        self._beginning = False
        session.follow(self._here)  # it is kept with the text, so that it is known even after a power cut

    @property
    def empty(self) -> bool:
        """Whether nothing is shown yet."""
        return self._stack.count() == 0

    @property
    def shelf(self) -> Shelf:
        """The shelf, made when the owner first comes home."""
        if self._shelf is None:
            self._shelf = self._make_shelf()
            self._stack.addWidget(self._shelf)
        return self._shelf

    @property
    def studio(self) -> StudioView:
        """The studio, made when the first draft is opened."""
        if self._studio is None:
            self._studio = self._make_studio()
            self._studio.step_shown.connect(self._session.note_move)
            self._stack.addWidget(self._studio)
        return self._studio

    @property
    def at_home(self) -> bool:
        """Whether the shelf is shown."""
        return self._shelf is not None and self._stack.currentWidget() is self._shelf

    def regions(self) -> tuple[QWidget, ...]:
        """Where Tab goes in the studio; the shelf has an order of its own."""
        return self._studio.regions() if self._studio is not None and self._session.is_open else ()

    def begin(self, wanted: str, files: FileActs) -> None:
        """Open what was asked for, else the draft that was open last, else the shelf. A draft can be written in before
        it is looked at.
        """
        self._beginning = True
        self.open_wanted(wanted, files)
        if not self._session.is_open:
            self._open_known(None)
        self._beginning = False
        if not self._session.is_open:
            self._show_shelf()  # what was open last is not forgotten: it may only be out of reach now

    def open_wanted(self, wanted: str, files: FileActs) -> None:
        """Open a file by its path, or a draft by its id."""
        if wanted.endswith(".apology") or (wanted and Path(wanted).is_file()):
            files.open_path(Path(wanted))
        elif wanted:
            self._open_known(DraftId(wanted))

    def _open_known(self, draft_id: DraftId | None) -> None:
        try:
            known = draft_id or self._store.last_open()
        except StudioError as error:
            self.failed.emit(error)
            return
        if known is not None:
            self.open_id(known)

    def open_id(self, draft_id: object) -> None:
        """Open a draft of the shelf."""
        try:
            self.open(self._store.load(DraftId(str(draft_id))))
        except StudioError as error:
            self.failed.emit(error)

    def open_promises(self, draft_id: object) -> None:
        """Open a draft where its promises and reminders are."""
        self.open_id(draft_id)
        if self._session.is_open:
            self.studio.show_step(StepId.FOLLOW_UP)

    def open(self, draft: Draft) -> None:
        """Show a draft where the owner left it; the one before it is saved first, and stays if it cannot be."""
        self.remember_place()
        if self._session.is_open and not self._session.close():
            return
        place = self._place(draft)
        self._session.open(draft, _shown_at(place, draft), look=not self._beginning)
        self.studio.open(draft, place)
        try:
            self._store.set_last_open(draft.id)
        except StudioError as error:
            self.failed.emit(error)
        self._stack.setCurrentWidget(self.studio)
        self.studio.page.focus_box(*self.studio.opened_at)
        self.moved.emit()

    def _place(self, draft: Draft) -> Place:
        try:
            return self._store.place(draft.id)
        except StudioError as error:
            self.failed.emit(error)
            return Place()

    def go_home(self) -> None:
        """Save, and show the shelf. A draft that cannot be saved stays open."""
        self.remember_place()
        if self._session.is_open and not self._session.close():
            return
        try:
            self._store.set_last_open(None)
        except StudioError as error:
            self.failed.emit(error)
        self._show_shelf()

    def _show_shelf(self) -> None:
        self.shelf.refresh()
        self._stack.setCurrentWidget(self.shelf)
        self.moved.emit()

    def remember_place(self) -> None:
        """Take in what is being composed, and let the next flush keep where the owner is."""
        if self._studio is not None and self._session.is_open:
            self._studio.commit_preedit()
            self._session.note_move()

    def _here(self) -> Place | None:
        """Where the owner is in the open draft."""
        return self._studio.place() if self._studio is not None and self._session.is_open else None

    def stop(self) -> None:
        """Wait for what is still being drawn in a thread."""
        if self._studio is not None:
            self._studio.stop()

    def pane_width(self) -> int | None:
        """The width of the preview pane that the owner dragged; None: no draft was opened."""
        return self._studio.pane_kept if self._studio is not None else None


def _shown_at(place: Place, draft: Draft) -> ChannelId | None:
    """The one channel that will show there; None where all of them do, or none."""
    if place.step == StepId.SPREAD or place.channel not in draft.channels:
        return None
    return ChannelId(place.channel)

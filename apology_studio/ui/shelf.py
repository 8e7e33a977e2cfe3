"""The shelf: home, where the drafts are."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from apology_studio.core.draft import Draft, DraftId
from apology_studio.core.ports import DraftRow, StudioError
from apology_studio.core.steps import StepId
from apology_studio.ui.kit.announce import announce
from apology_studio.ui.say import isolated
from apology_studio.ui.shelf_empty import EmptyShelf
from apology_studio.ui.shelf_top import ShelfTop
from apology_studio.ui.told import Told

if TYPE_CHECKING:
    from apology_studio.ui.due_box import DueLine
    from apology_studio.ui.kit.theme import Theme
    from apology_studio.ui.services import Services
    from apology_studio.ui.shelf_list import ShelfList
    from apology_studio.ui.shelf_views import ShelfWords

LOOK_OUTSIDE_MS = 2000
"""How often the shelf, while it shows, asks whether a command in a terminal has written."""


class Shelf(QWidget):
    """Lists the drafts; new, open, rename, duplicate, delete with undo."""

    open_asked = Signal(object)
    """DraftId: show it."""
    new_asked = Signal()
    sample_asked = Signal(object)
    """Id (str) of the sample to look at."""
    profile_asked = Signal()
    settings_asked = Signal()
    bin_asked = Signal()
    duplicate_asked = Signal(object)
    """DraftId."""
    rename_asked = Signal(object)
    """DraftId: it has another title now."""
    told = Signal(object)
    """Told."""
    failed = Signal(object)
    """StudioError."""

    def __init__(self, services: Services, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._store = services.store
        self._theme = theme
        self._top = ShelfTop(theme)
        self._empty = EmptyShelf(theme)
        self._pages = QStackedWidget(self)
        self._watch = QTimer(self, interval=LOOK_OUTSIDE_MS)
        self._watch.timeout.connect(self.refresh_if_changed)
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pages.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._pages, 1)
        self._wire()

    def _wire(self) -> None:
        self._top.profile_asked.connect(self.profile_asked)
        self._top.settings_asked.connect(self.settings_asked)
        self._top.bin_asked.connect(self.bin_asked)
        self._top.examples_opening.connect(self._fill_examples)
        self._empty.new_asked.connect(self.new_asked)
        self._empty.examples_asked.connect(self._open_examples)

    @cached_property
    def _list(self) -> ShelfList:
        """The drafts; made when there is one, with all that only they need."""
        from apology_studio.ui.shelf_list import ShelfList

        made = ShelfList(self._theme)
        made.new_asked.connect(self.new_asked)
        made.acted.connect(self._act)
        made.due.draft_asked.connect(self._open_promises)
        self._pages.addWidget(made)
        return made

    @cached_property
    def _words(self) -> ShelfWords:
        from apology_studio.ui.shelf_views import ShelfWords

        return ShelfWords(self)

    def refresh(self) -> None:
        """Read the drafts again."""
        try:
            self._store.changed_outside()  # what is read now is no news later
            rows = self._store.rows()
        except StudioError as error:
            self.failed.emit(error)
            return
        self._show(rows)

    def refresh_if_changed(self) -> None:
        """Read the drafts again if another process has written."""
        try:
            changed = self._store.changed_outside()
        except StudioError as error:
            self.failed.emit(error)
            return
        if changed:
            self.refresh()

    def _show(self, rows: tuple[DraftRow, ...]) -> None:
        if rows or "_list" in vars(self):
            self._fill(rows)
        page = self._list if rows else self._empty
        if page is not self._pages.currentWidget():
            self._pages.setCurrentWidget(page)
            self._focus_first()

    def _fill(self, rows: tuple[DraftRow, ...]) -> None:
        now = self._services.now()
        first = next((row for row in rows if not row.posted), None)
        card = self._words.card(first, self._load(first.id), now) if first else None
        others = [row for row in rows if row is not first]
        begun = tuple(self._words.row(row, now) for row in others if not row.posted)
        posted = tuple(self._words.row(row, now) for row in others if row.posted)
        self._list.show_drafts(card, begun, posted)
        self._list.show_due(self._due(rows, now))

    def _due(self, rows: tuple[DraftRow, ...], now: datetime) -> list[DueLine]:
        """What is due: of each incident that is out, its newest statement; only what waits is read."""
        from apology_studio.ui.shelf_views import WEEK

        soon, out = now.astimezone().date() + WEEK, {row.incident_id for row in rows if row.posted}
        waiting = [row for row in rows if row.due is not None and row.due <= soon and row.incident_id in out]
        if not waiting:
            return []
        from apology_studio.core.due import due  # nothing of it is paid for while nothing waits
        from apology_studio.core.sequence import newest_of_each

        found: list[tuple[date, DueLine]] = []
        for row in newest_of_each(rows):
            draft = self._load(row.id) if row in waiting else None
            for each in due(draft, now.astimezone()) if draft is not None else ():
                found.append((each.on, self._words.due(row, each, now)))
        return [line for _, line in sorted(found, key=_by_day)]

    def _load(self, draft_id: DraftId) -> Draft | None:
        """The draft of the card; None for one that cannot be read: opening it says why."""
        try:
            return self._store.load(draft_id)
        except StudioError:
            return None

    def _act(self, draft_id: object, act: object) -> None:
        from apology_studio.ui.shelf_row import RowAct

        wanted = DraftId(str(draft_id))
        acts = {
            RowAct.OPEN: self.open_asked.emit,
            RowAct.DUPLICATE: self.duplicate_asked.emit,
            RowAct.DELETE: self._delete,
            RowAct.RENAME: self._rename,
        }
        acts[RowAct(str(act))](wanted)

    def _open_promises(self, draft_id: object) -> None:
        """Open a draft where its promises are."""
        wanted = DraftId(str(draft_id))
        try:
            self._store.set_place(wanted, dataclasses.replace(self._store.place(wanted), step=StepId.FOLLOW_UP, box=""))
        except StudioError as error:
            self.failed.emit(error)
            return
        self.open_asked.emit(wanted)

    def _delete(self, draft_id: DraftId) -> None:
        title = self._list.title(draft_id)
        try:
            self._store.delete(draft_id)
        except StudioError as error:
            self.failed.emit(error)
            return
        self._list.focus_beside(draft_id)
        self.refresh()
        said = self.tr("Deleted “{title}”").replace("{title}", isolated(title))
        self.told.emit(Told(said, self.tr("Undo"), partial(self._restore, draft_id)))

    def _restore(self, draft_id: DraftId) -> None:
        try:
            self._store.restore(draft_id)
        except StudioError as error:
            self.failed.emit(error)
            return
        self.refresh()
        self._list.focus_draft(draft_id)
        announce(self, self.tr("“{title}” is back.").replace("{title}", isolated(self._list.title(draft_id))))

    def _rename(self, draft_id: DraftId) -> None:
        draft = self._load(draft_id)
        from apology_studio.ui.rename_dialog import LineDialog

        dialog = LineDialog(self._theme, self.window())
        dialog.set_texts(self.tr("Rename"), self.tr("Working title"), self.tr("Only you see it."))
        dialog.set_line(draft.title if draft else self._list.title(draft_id))
        dialog.answered.connect(partial(self._renamed, draft_id))
        dialog.open()

    def _renamed(self, draft_id: DraftId, title: object) -> None:
        try:
            draft = self._store.load(draft_id)
            if draft.title != title:
                self._store.save(draft.with_changes(title=str(title), changed=self._services.now()))
        except StudioError as error:
            self.failed.emit(error)
            return
        self.refresh()
        self._list.focus_draft(draft_id)
        self.rename_asked.emit(draft_id)

    def _open_examples(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_examples(menu)
        menu.popup(where)

    def _fill_examples(self, menu: QMenu) -> None:
        """The samples are read when they are asked for, not when the window opens."""
        menu.clear()
        for sample in self._services.samples():
            words = (
                self.tr("{title} · {firm}")
                .replace("{title}", isolated(sample.title))
                .replace("{firm}", isolated(sample.business.name))
            )
            action = QAction(words.replace("&", "&&"), menu)
            action.triggered.connect(partial(self._ask_sample, str(sample.id)))
            menu.addAction(action)

    def _ask_sample(self, sample_id: str) -> None:
        self.sample_asked.emit(sample_id)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Who comes home finds the focus on the next right act."""
        super().showEvent(event)
        self._watch.start()
        focused: QWidget | None = self.focusWidget()
        if focused is None or not self._pages.isAncestorOf(focused) or not focused.isVisible():
            self._focus_first()

    def _focus_first(self) -> None:
        filled = self._empty.new if self._pages.currentWidget() is self._empty else self._list.first()
        filled.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.refresh()
        super().changeEvent(event)


def _by_day(found: tuple[date, DueLine]) -> date:
    return found[0]

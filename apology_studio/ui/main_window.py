"""The window: the shelf or the studio, the menu bar, the banner and the toast. It builds and wires, no more."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from apology_studio.core.draft import Draft, DraftId
from apology_studio.core.ports import BadInput, StudioError, WorldError
from apology_studio.core.steps import STEPS, StepId
from apology_studio.ui.actions import Actions
from apology_studio.ui.dialogs import Dialogs
from apology_studio.ui.draft_acts import DraftActs
from apology_studio.ui.file_acts import FileActs
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.toast import Toasts
from apology_studio.ui.languages import Languages
from apology_studio.ui.pages.page import Page
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session, Where
from apology_studio.ui.shelf import Shelf
from apology_studio.ui.studio import StudioView
from apology_studio.ui.trouble import TroubleBanner


class MainWindow(QMainWindow):
    """The one window."""

    painted = Signal()
    """The window was painted for the first time and takes input."""

    def __init__(self, services: Services, theme: Theme, languages: Languages) -> None:
        super().__init__()
        self._services = services
        self._theme = theme
        self._settings = services.settings
        self._shown = False
        self._studio: StudioView | None = None
        self.session = Session(services.store, services.now, self)
        self.shelf = Shelf(services, theme)
        self.banner = TroubleBanner(theme)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.shelf)
        self.setCentralWidget(self._central())
        self.toasts = Toasts(theme, self.centralWidget())
        self.draft_acts = DraftActs(self, self.session, services)
        self.file_acts = FileActs(self, self.session, services)
        self.dialogs = Dialogs(self, self.session, services, theme, languages)
        self.actions_ = Actions(self, self._slots())
        self.setMinimumSize(760, 560)
        self._wire()
        self._say()

    def _central(self) -> QWidget:
        central = QWidget(self)
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        return central

    @property
    def studio(self) -> StudioView:
        """The studio, made when the first draft is opened."""
        if self._studio is None:
            studio = StudioView(self.session, self._services, self._theme)
            studio.home_asked.connect(self.go_home)
            studio.page_made.connect(self._page_made)
            studio.place_asked.connect(self._jump_outside)
            studio.pane.copied.connect(self.draft_acts.copied)
            studio.pane.pdf_asked.connect(self.file_acts.export_pdf)
            studio.top.rename_asked.connect(self.dialogs.rename)
            studio.top.set_menu(self._draft_menu(studio))
            self._stack.addWidget(studio)
            self._studio = studio
        return self._studio

    def _draft_menu(self, studio: StudioView) -> QMenu:
        menu = QMenu(studio)
        for act in ("save_copy", "export", "export_pdf", "profile", "settings"):
            menu.addAction(self.actions_.action(act))
        return menu

    def _wire(self) -> None:
        shelf, session = self.shelf, self.session
        shelf.open_asked.connect(self.open_id)
        shelf.new_asked.connect(self.draft_acts.new)
        shelf.sample_asked.connect(self.draft_acts.open_sample)
        shelf.profile_asked.connect(self.dialogs.profile)
        shelf.settings_asked.connect(self.dialogs.settings)
        shelf.told.connect(self.toasts.show_toast)
        session.drafted.connect(self._drafted)
        session.saved.connect(self._saved)
        session.not_saved.connect(self._not_saved)
        self.banner.retry_asked.connect(session.flush)
        self.banner.elsewhere_asked.connect(self.file_acts.save_copy)
        self.draft_acts.opened.connect(self.open_draft)
        self.draft_acts.told.connect(self.toasts.show_toast)
        self.file_acts.opened.connect(self.open_draft)
        self.file_acts.told.connect(self.toasts.show_toast)
        for acts in (self.draft_acts, self.file_acts, self.dialogs):
            acts.failed.connect(self.tell)
        QApplication.instance().aboutToQuit.connect(self.finish)

    def _slots(self) -> dict[str, Callable[[], object]]:
        """What each act of the menu bar does."""
        slots: dict[str, Callable[[], object]] = {
            "new": self.draft_acts.new,
            "home": self.go_home,
            "open_file": self.file_acts.open_file,
            "save": self.session.flush,
            "save_copy": self.file_acts.save_copy,
            "export": self.file_acts.export,
            "export_pdf": self.file_acts.export_pdf,
            "quit": self.close,
            "undo": self.session.undo,
            "redo": self.session.redo,
            "use_fix": self._use_fix,
            "keep_mine": self._keep_mine,
            "profile": self.dialogs.profile,
            "settings": self.dialogs.settings,
            "shortcuts": self.dialogs.shortcuts,
            "data_folder": self.dialogs.data_folder,
            "about": self.dialogs.about,
        }
        in_studio = {
            "next_finding": ("step_finding", 1),
            "previous_finding": ("step_finding", -1),
            "next": ("next",),
            "back": ("back",),
            "next_region": ("cycle_regions", 1),
            "previous_region": ("cycle_regions", -1),
        }
        in_pane = {"next_channel", "previous_channel", "copy", "open", "edit", "expand"}
        slots |= {name: partial(self._in_studio, *call) for name, call in in_studio.items()}
        slots |= {name: partial(self._in_pane, name) for name in in_pane}
        slots |= {f"step_{row.id.value}": partial(self._in_studio, "show_step", row.id) for row in STEPS}
        return slots

    def _in_studio(self, name: str, *values: object) -> None:
        if self.session.is_open:
            getattr(self.studio, name)(*values)

    def _in_pane(self, name: str) -> None:
        """The acts of the preview pane carry the names of its methods."""
        if self.session.is_open:
            pane = self.studio.pane
            {
                "next_channel": pane.next_channel,
                "previous_channel": pane.previous_channel,
                "copy": pane.copy_now,
                "open": pane.open_now,
                "edit": pane.edit_now,
                "expand": pane.expand_now,
            }[name]()

    def _use_fix(self) -> None:
        if self.session.is_open and hasattr(self.studio.page, "use_fix"):
            self.studio.page.use_fix()

    def _keep_mine(self) -> None:
        if self.session.is_open and hasattr(self.studio.page, "keep_mine"):
            self.studio.page.keep_mine()

    def _page_made(self, page: Page) -> None:
        """Connect what only some pages ask for."""
        page.refused.connect(self.draft_acts.refused)
        if hasattr(page, "kind_asked"):
            page.kind_asked.connect(self.draft_acts.change_kind)
        if hasattr(page, "fixed"):
            page.fixed.connect(self.draft_acts.fixed)
        if hasattr(page, "told"):
            page.told.connect(self.toasts.show_toast)
        if hasattr(page, "channel_asked"):
            page.channel_asked.connect(self._show_channel)

    def _show_channel(self, channel: object) -> None:
        """From the desk to the preview of a channel."""
        self.studio.show_step(StepId.SORRY)
        self.studio.pane.show_channel(channel)

    def _jump_outside(self, where: Where) -> None:
        if where.step == "profile":
            self.dialogs.profile(where.box)

    # Opening and leaving.

    def restore(self) -> None:
        """The size and place the window had."""
        geometry = self._settings.load().window
        if not (geometry and self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))):
            self.resize(1440, 900)

    def begin(self, wanted: str | None = None) -> None:
        """Open what was asked for, else the draft that was open last, else the shelf."""
        try:
            if wanted and Path(wanted).suffix == ".apology":
                self.file_acts.open_path(Path(wanted))
                return
            draft_id = DraftId(wanted) if wanted else self._services.store.last_open()
            if draft_id is not None:
                self.open_id(draft_id)
                return
        except StudioError as error:
            self.tell(error)
        self.go_home()

    def open_id(self, draft_id: object) -> None:
        """Open a draft of the shelf."""
        try:
            self.open_draft(self._services.store.load(DraftId(str(draft_id))))
        except StudioError as error:
            self.tell(error)

    def open_draft(self, draft: Draft) -> None:
        """Show a draft where the owner left it; the one before it is saved."""
        self._remember_place()
        self.session.open(draft)
        self.studio.open(draft, self._services.store.place(draft.id))
        self._stack.setCurrentWidget(self.studio)
        self._services.store.set_last_open(draft.id)
        self.actions_.set_draft_open(True)
        self._drafted(draft)

    def go_home(self) -> None:
        """Save, and show the shelf. A draft that cannot be saved stays open."""
        self._remember_place()
        if self.session.is_open and not self.session.close():
            return
        self.shelf.refresh()
        self._stack.setCurrentWidget(self.shelf)
        self._services.store.set_last_open(None)
        self.actions_.set_draft_open(False)
        self._say()

    def _remember_place(self) -> None:
        """Where the owner is; nothing worth an error message if it cannot be kept."""
        if self.session.is_open and self._studio is not None:
            self._studio.page.commit_preedit()
            try:
                self._services.store.set_place(self.session.draft.id, self._studio.place())
            except (WorldError, BadInput):
                return

    def finish(self) -> None:
        """Save everything before the end: text, place, size."""
        self._remember_place()
        self.session.flush()
        kept = self._settings.load()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        width = self._studio.pane_width() if self._studio is not None and self._studio.isVisible() else kept.splitter
        try:
            self._settings.save(_with_window(kept, geometry, width))
        except WorldError:
            return

    # Telling.

    def tell(self, error: StudioError) -> None:
        """Say what went wrong: cause and cure."""
        self.banner.show_error(error)

    def trouble(self, sentence: str) -> None:
        """Something of ours went wrong: the text is saved first, then one notice, and the window goes on."""
        self.session.flush()
        self.banner.show_trouble(sentence)

    def _saved(self, saved: object) -> None:
        self.banner.clear_unsaved()

    def _not_saved(self, error: WorldError) -> None:
        if self._studio is not None:
            self._studio.top.show_not_saved()
        self.banner.show_unsaved(error)

    def _drafted(self, draft: Draft) -> None:
        self.actions_.set_undo(self.session.can_undo, self.session.can_redo)
        self._say()

    def _say(self) -> None:
        name = self.tr("Apology Studio")
        if not self.session.is_open:
            self.setWindowTitle(name)
            return
        title = self.session.draft.title or self.tr("Untitled apology")
        self.setWindowTitle(f"{title} – {name}")

    # What Qt calls.

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.actions_.say()
            self._say()
        elif event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.session.flush()
        elif event.type() == QEvent.Type.ActivationChange and self._stack.currentWidget() is self.shelf:
            self.shelf.refresh_if_changed()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._shown:
            self._shown = True
            QTimer.singleShot(0, Qt.TimerType.PreciseTimer, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing is asked: everything is saved. Where it cannot be, the window stays and says so."""
        self.finish()
        if self.session.is_open and self.session.dirty:
            event.ignore()
            return
        event.accept()


def _with_window(settings, geometry: str, splitter: int):  # type: ignore[no-untyped-def]
    import dataclasses

    return dataclasses.replace(settings, window=geometry, splitter=splitter)

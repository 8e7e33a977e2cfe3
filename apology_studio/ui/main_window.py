"""The window: the shelf or the studio, the menu bar, the banner and the toast. It builds and wires, no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QWidget

from apology_studio.core.draft import Draft
from apology_studio.core.ports import StudioError, WorldError
from apology_studio.ui.actions import Actions
from apology_studio.ui.brought_texts import BroughtTexts
from apology_studio.ui.commands import commands
from apology_studio.ui.dialogs import Dialogs
from apology_studio.ui.draft_acts import DraftActs
from apology_studio.ui.file_acts import FileActs
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.languages import Languages
from apology_studio.ui.navigator import Navigator
from apology_studio.ui.reminders import Reminders
from apology_studio.ui.safekeeping import Safekeeping
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session
from apology_studio.ui.tab_order import Regions
from apology_studio.ui.told import Toasts
from apology_studio.ui.trouble import TroubleBanner
from apology_studio.ui.warming import Warming
from apology_studio.ui.window_size import keep_size, raise_window, restore_size
from apology_studio.ui.wiring import wire_banner, wire_page, wire_pane, wire_pasting, wire_reminders, wire_shelf

if TYPE_CHECKING:  # the shelf and the studio are imported when they are first shown: the window is up sooner
    from apology_studio.ui.pages.page import Page
    from apology_studio.ui.preview_pane import PreviewPane
    from apology_studio.ui.shelf import Shelf
    from apology_studio.ui.studio import StudioView


class MainWindow(QMainWindow):
    """The one window."""

    painted = Signal()
    """The window was painted for the first time and takes input."""

    def __init__(self, services: Services, theme: Theme, languages: Languages) -> None:
        super().__init__()
        self._services = services
        self._theme = theme
        self._shown = False
        self.session = Session(services.store, services.now, self)
        self.banner = TroubleBanner(theme, services.now)
        self.reminders = Reminders(services.store, services.now, self)
        self.warming = Warming(self.painted, self.session, services.settings, self)
        stack = QStackedWidget(self)
        central = Regions(self._regions, (self.banner, stack), self)
        self.setCentralWidget(central)
        self.toasts = Toasts(theme, central)
        self.draft_acts = DraftActs(self, self.session, services)
        self.file_acts = FileActs(self, self.session, services)
        self.dialogs = Dialogs(self, self.session, services, theme, languages)
        self.navigator = Navigator(stack, self._make_shelf, self._make_studio, self.session, services)
        self.safekeeping = Safekeeping(self, self.session, services, theme)
        self.texts = BroughtTexts(self, theme)
        acts = (self.draft_acts, self.file_acts, self.dialogs, self.safekeeping)
        self.menu = Actions(self, commands(self.session, self.navigator, *acts, self.close))
        self.setMinimumSize(760, 560)
        self._wire()
        self._moved()

    @property
    def shelf(self) -> Shelf:
        """The shelf; made when it is first needed."""
        return self.navigator.shelf

    @property
    def studio(self) -> StudioView:
        """The studio; made when it is first needed."""
        return self.navigator.studio

    def _regions(self) -> tuple[QWidget, ...]:
        return (self.banner, *self.navigator.regions(), *self.toasts.regions())

    def _make_shelf(self) -> Shelf:
        from apology_studio.ui.shelf import Shelf

        shelf = Shelf(self._services, self._theme)
        shelf.open_asked.connect(self.navigator.open_id)
        shelf.told.connect(self.toasts.show_toast)
        shelf.failed.connect(self.tell)
        wire_shelf(shelf, self.draft_acts, self.dialogs, self.safekeeping)
        return shelf

    def _make_studio(self) -> StudioView:
        from apology_studio.ui.studio import StudioView

        studio = StudioView(self.session, self._services, self._theme)
        studio.home_asked.connect(self.navigator.go_home)
        studio.page_made.connect(self._page_made)
        studio.pane_made.connect(self._pane_made)
        studio.place_asked.connect(self.dialogs.jump)
        studio.top.rename_asked.connect(self.dialogs.rename)
        menu = QMenu(studio)
        of_draft = ("history", "save_copy", "export", "export_pdf", "picture", "updates")
        for act in (*of_draft, "profile", "channels", "settings"):
            menu.addAction(self.menu.action(act))
        studio.top.set_menu(menu)
        return studio

    def _pane_made(self, pane: PreviewPane) -> None:
        wire_pane(pane, self.draft_acts, self.file_acts, self._services)

    def _wire(self) -> None:
        session = self.session
        wire_reminders(self.painted, self.reminders, self.banner, self.navigator)
        session.drafted.connect(self._drafted)
        session.saved.connect(self.banner.clear_unsaved)
        session.not_saved.connect(self._not_saved)
        wire_banner(self.banner, session, self.file_acts, self.safekeeping)
        self.navigator.moved.connect(self._moved)
        for acts in (self.draft_acts, self.file_acts, self.safekeeping):
            acts.opened.connect(self.navigator.open)
        wire_pasting(self.dialogs, self.draft_acts, self.file_acts, self.texts)
        acting = (self.draft_acts, self.file_acts, self.dialogs, self.safekeeping)
        for teller in (*acting, self.texts):
            teller.told.connect(self.toasts.show_toast)
        for source in (*acting, self.navigator):
            source.failed.connect(self.tell)

    def _page_made(self, page: Page) -> None:
        """Listen to what a new page asks for: each kind of page says what of these it can."""
        wire_page(page, self.draft_acts, self.file_acts, self.toasts, self._show_channel, self.navigator.open_id)

    def _show_channel(self, channel: object) -> None:
        """From the desk to the preview of a channel."""
        self.studio.show_step(self.studio.first_written())
        self.studio.show_channel(str(channel))

    def restore(self) -> None:
        """The size and place the window had."""
        restore_size(self, self._services)

    def begin(self, wanted: str | None = None) -> None:
        """Open what was asked for, else what was open last, else the shelf."""
        self.session.set_muted(self._services.settings.load().muted)
        self.navigator.begin(wanted or "", self.file_acts)

    def come_forward(self, wanted: object = "") -> None:
        """A second studio was started: show this one, and what that one was asked to open."""
        raise_window(self)
        self.navigator.open_wanted(str(wanted), self.file_acts)

    def finish(self) -> None:
        """Keep everything before the end: text, place, size."""
        self.navigator.remember_place()
        self.session.flush()
        waiting = (self.session, self.navigator, self.file_acts, self.dialogs, self.reminders, self.safekeeping)
        for each in (*waiting, self.warming):
            each.stop()
        keep_size(self, self._services, self.navigator.pane_width())

    def tell(self, error: StudioError) -> None:
        """Say what went wrong: cause and cure."""
        self.banner.show_error(error)

    def trouble(self, sentence: str) -> None:
        """Something of ours went wrong: the text is saved first, then one notice, and the window goes on."""
        self.session.flush()
        self.banner.show_trouble(sentence)

    def _not_saved(self, error: WorldError) -> None:
        self.studio.top.show_not_saved()
        self.banner.show_unsaved(error)

    def _drafted(self, draft: Draft) -> None:
        self.menu.set_undo(self.session.can_undo, self.session.can_redo)
        self._say()

    def _moved(self) -> None:
        self.menu.set_draft_open(self.session.is_open)
        if not self.session.is_open:
            self.toasts.dismiss()  # its act was for the draft that was left
            self.banner.show_review(None)
        else:
            self.menu.set_undo(self.session.can_undo, self.session.can_redo)
        self._say()

    def _say(self) -> None:
        name = self.tr("Apology Studio")
        title = (self.session.draft.title or self.tr("Untitled apology")) if self.session.is_open else ""
        self.setWindowTitle(f"{title} – {name}" if title else name)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.menu.say()
            self._say()
        elif event.type() == QEvent.Type.ActivationChange:
            if not self.isActiveWindow():
                self.session.flush()
            elif self.navigator.at_home:
                self.shelf.refresh_if_changed()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, where nothing else wants it: first the toast goes, then the expanded preview."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.toasts.dismiss() and self.session.is_open:
            self.studio.set_expanded(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not (self._shown or self.navigator.empty):
            self._shown = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing is asked: everything is saved. Where it cannot be, the window stays and says so."""
        self.finish()
        event.setAccepted(not (self.session.is_open and self.session.dirty))

"""Looks after the drafts while the owner writes: checks, backups, history, what could not be saved, faults of ours."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from apology_studio.core.draft import Draft
from apology_studio.core.ports import Damaged, Saved, StudioError
from apology_studio.core.safekeeping import Kept, Recovered, Why
from apology_studio.ui.background import Background, Outcome
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.say import isolated
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session, Where
from apology_studio.ui.told import Told

SETTLE_MS = 1500
"""The window has been up for so long before anything is looked through."""
BACK_UP_MS = 60_000
"""How often it is asked whether a backup is due; it is half an hour after the last one, if something changed."""


class Safekeeping(QObject):
    """What is done beside the writing so that nothing is lost."""

    told = Signal(object)
    """Told."""
    failed = Signal(object)
    """StudioError."""
    damaged = Signal(object)
    """Damaged: the drafts must be brought back before anything is written."""
    listed = Signal()
    """The list of drafts has changed."""
    opened = Signal(object)
    """Draft: show this one."""
    noticed = Signal(object)
    """Notice: what to know of the folder of the drafts; once for each folder."""

    def __init__(self, window: QWidget, session: Session, services: Services, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._session, self._services, self._theme = window, session, services, theme
        self._background = Background(self)
        self._background.failed.connect(self._looked_badly)
        self._background.done.connect(self._let_go)
        self._expired = False
        self._settle = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._look_through)
        self._watch = QTimer(self, interval=BACK_UP_MS)
        self._watch.timeout.connect(self._back_up_if_due)
        self._unsaved = False
        session.changing.connect(self._before_change)
        session.saved.connect(self._saved)
        session.not_saved.connect(self._not_saved)

    def start(self) -> None:
        """Once the window is up: offer what could not be saved; then look through the drafts in a thread."""
        self._offer_kept()
        self._offer_report()
        self._tell_home()
        self._settle.start()

    def stop(self) -> None:
        """Begin nothing any more, and wait for what still runs."""
        self._settle.stop()
        self._watch.stop()
        self._background.stop()

    def _look_through(self) -> None:
        self._watch.start()
        self._background.submit(self._check_and_back_up)

    def _check_and_back_up(self) -> bool:
        """In the thread."""
        keeper = self._services.keeper
        keeper.check()
        if keeper.due():
            keeper.back_up()
        return True

    def _back_up_if_due(self) -> None:
        if not self._background.busy:
            self._background.submit(self._due_and_back_up)

    def _due_and_back_up(self) -> bool:
        if self._services.keeper.due():
            self._services.keeper.back_up()
        return True

    def _looked_badly(self, outcome: Outcome) -> None:
        if isinstance(outcome.error, Damaged):
            self._is_damaged(outcome.error)
        elif outcome.error is not None:
            self.failed.emit(outcome.error)

    def _let_go(self) -> None:
        """Once a run, of sound drafts that are backed up: what is older than is promised."""
        if self._expired:
            return
        self._expired = True
        try:
            if self._services.keeper.expire():
                self.listed.emit()
        except StudioError as error:
            self.failed.emit(error)

    def keep_aside(self) -> None:
        """What is in the boxes and not saved goes into a file of its own, which the next start offers."""
        if self._session.is_open and self._session.dirty:
            self._unsaved = self._services.kept.keep(self._session.draft) or self._unsaved

    def _is_damaged(self, error: Damaged) -> None:
        """What is in the boxes is kept beside the damaged file before anything else is done."""
        self.keep_aside()
        self._watch.stop()
        self.damaged.emit(error)

    def tell_recovered(self, recovered: Recovered) -> None:
        """Say what came back, and where the damaged file is."""
        aside = ", ".join(path.name for path in recovered.aside if path.suffix == ".db")
        said = self.tr("%n draft(s) are back.", "", recovered.drafts)
        where = self.tr("The damaged file is kept: {file}").replace("{file}", isolated(aside)) if aside else ""
        self.told.emit(Told(f"{said} {where}".strip()))

    # What could not be saved.

    def _not_saved(self, error: StudioError) -> None:
        if isinstance(error, Damaged):
            self._is_damaged(error)
        elif self._session.is_open:
            self._unsaved = self._services.kept.keep(self._session.draft) or self._unsaved

    def _saved(self, saved: Saved) -> None:
        if self._unsaved and self._session.is_open:
            self._services.kept.drop(self._session.draft.id)
            self._unsaved = False

    def _offer_kept(self) -> None:
        from apology_studio.ui.kept_dialog import KeptDialog

        for kept in self._services.kept.all():
            saved = self._stored(kept.draft)
            if saved == kept.draft:
                self._services.kept.drop(kept.draft.id)
                continue
            dialog = KeptDialog(self._theme, self._window, kept, saved, self._services.now)
            dialog.answered.connect(self._kept_answered)
            dialog.open()
            return

    def _stored(self, draft: Draft) -> Draft | None:
        try:
            return self._services.store.load(draft.id)
        except StudioError:
            return None

    def _kept_answered(self, kept: Kept, use: object) -> None:
        """Both go into the history; the chosen one last."""
        saved = self._stored(kept.draft)
        try:
            self._session.flush()
            if use or saved is None:
                if saved is not None:
                    self._services.history.mark(saved, Why.BEFORE_RESTORE)
                self._services.history.mark(kept.draft, Why.FLOW)
                self._services.kept.drop(kept.draft.id)
                self.opened.emit(kept.draft)
            else:
                self._services.history.mark(kept.draft, Why.BEFORE_RESTORE)
                self._services.history.mark(saved, Why.FLOW)
                self._services.kept.drop(kept.draft.id)
        except StudioError as error:
            self.failed.emit(error)
        QTimer.singleShot(0, self, self._offer_kept)

    def _offer_report(self) -> None:
        if self._services.reports.text():
            said = self.tr("Apology Studio had a fault last time. Your text was saved.")
            self.told.emit(Told(said, self.tr("Look at the report"), self.report, done=False))

    def _tell_home(self) -> None:
        """Of a network drive or a synced folder, once."""
        from apology_studio.core.home import notice

        home, settings = self._services.home(), self._services.settings.load()
        found, name = notice(home), f"{home.kind} {home.folder}"
        if found is None or name in settings.told_homes:
            return
        self.noticed.emit(found)
        try:
            self._services.settings.save(replace(settings, told_homes=(*settings.told_homes, name)))
        except StudioError:
            return  # said again at the next start

    def report(self) -> None:
        """The report of the last fault, as it could be sent. It holds no word of a draft."""
        from apology_studio.ui.report_dialog import ReportDialog

        dialog = ReportDialog(self._theme, self._window, self._services.reports.text())
        dialog.finished.connect(self._services.reports.settle)
        dialog.open()

    def copy_all(self) -> None:
        """All that is written in the open draft, on the clipboard."""
        from apology_studio.ui import clipboard
        from apology_studio.ui.draft_words import passages

        if self._session.is_open:
            said = "\n\n".join(f"{name}\n{text}" for name, text in passages(self._session.draft) if text)
            if clipboard.put(said):
                self.told.emit(Told(self.tr("Everything is on the clipboard. Paste it somewhere safe.")))

    # History and bin.

    def _before_change(self, draft: Draft) -> None:
        """The state before a bulk change stays in the history. A store that fails says so at the next save."""
        try:
            self._services.history.mark(draft, Why.BEFORE_CHANGE)
        except StudioError:
            return

    def history(self) -> None:
        """The versions of the open draft."""
        from apology_studio.ui.history_dialog import HistoryDialog

        if not self._session.is_open or not self._session.flush():
            return
        services = self._services
        dialog = HistoryDialog(self._theme, self._window, services.history, self._session.draft, services.now)
        dialog.chosen.connect(self._bring_back)
        dialog.open()

    def _bring_back(self, earlier: Draft) -> None:
        if not self._session.is_open or self._session.draft.id != earlier.id:
            return
        try:
            self._services.history.mark(self._session.draft, Why.BEFORE_RESTORE)
        except StudioError as error:
            self.failed.emit(error)
            return
        self._session.write(earlier, Where("facts"))
        self._session.flush()
        self._session.think()
        said = self.tr("The earlier version is back. The one before it is in the history.")
        self.told.emit(Told(said, self.tr("Undo"), partial(self._undo, earlier)))

    def _undo(self, earlier: Draft) -> None:
        if self._session.is_open and self._session.draft.id == earlier.id:
            self._session.undo()

    def bin(self) -> None:
        """Deleted drafts."""
        from apology_studio.ui.bin_dialog import BinDialog

        services = self._services
        dialog = BinDialog(self._theme, self._window, services.store, services.keeper, services.now)
        dialog.changed.connect(self.listed)
        dialog.purged.connect(services.kept.drop)
        dialog.open()

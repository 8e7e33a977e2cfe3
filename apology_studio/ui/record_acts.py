"""Showing the record and writing it into a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from apology_studio.core.press import Paper, paper_for
from apology_studio.core.printed import PrintedRecord
from apology_studio.core.record import record
from apology_studio.core.text import file_name
from apology_studio.ui.background import Background, Outcome
from apology_studio.ui.kit.announce import announce
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.record_dialog import RecordDialog
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session


class RecordActs(QObject):
    """Opens the dialog and writes what it asks for, in a thread."""

    failed = Signal(object)
    """StudioError."""

    def __init__(self, window: QWidget, session: Session, services: Services, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._services = services
        self._theme = theme
        self._background = Background(self)
        self._background.done.connect(self._written)
        self._background.failed.connect(self._not_written)

    def stop(self) -> None:
        """Wait for what is still being written."""
        self._background.stop()

    def show(self) -> None:
        """The record of the open draft, as it is now."""
        self._session.think()
        shown = record(
            self._session.draft,
            self._session.review.previews,
            self._services.now(),
            self._services.settings.load().audiences,
        )
        dialog = RecordDialog(self._theme, self._window, shown)
        dialog.pdf_asked.connect(self._ask_pdf)
        dialog.json_asked.connect(self._ask_json)
        dialog.open()

    def _ask_pdf(self, printed: PrintedRecord) -> None:
        self._ask(printed, "pdf", self.tr("PDF (*.pdf)"))

    def _ask_json(self, printed: PrintedRecord) -> None:
        self._ask(printed, "json", self.tr("JSON (*.json)"))

    def _ask(self, printed: PrintedRecord, ending: str, kind: str) -> None:
        dialog = QFileDialog(self._window, printed.title)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog.setNameFilters([kind])
        dialog.setDefaultSuffix(ending)
        name = self.tr("{title} record").replace("{title}", file_name(self._session.draft.title))
        dialog.selectFile(f"{name}.{ending}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(self.write, printed))
        dialog.open()

    def write(self, printed: PrintedRecord, path: str) -> None:
        """Write the record: as JSON where the name ends so, else as PDF."""
        chosen = self._services.settings.load().paper
        paper = Paper(chosen) if chosen else paper_for(QLocale.territoryToCode(QLocale.system().territory()))
        self._background.submit(partial(_written, self._services, Path(path), printed, paper))

    def _written(self, outcome: Outcome) -> None:
        said = self.tr("The record is written: {file}").replace("{file}", str(outcome.value))
        announce(self._window, said, assertive=True)
        for dialog in self._window.findChildren(RecordDialog):
            dialog.show_written(said)

    def _not_written(self, outcome: Outcome) -> None:
        if outcome.error is not None:
            self.failed.emit(outcome.error)


def _written(services: Services, path: Path, printed: PrintedRecord, paper: Paper) -> Path:
    """In the thread: write it; where it is."""
    services.records.write(path, printed, paper)
    return path

"""What is done with files: open one, save a copy, export the finished texts and the PDF."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from apology_studio.core.draft import ChannelId, Draft
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message, Tongue
from apology_studio.core.ports import BadInput, DraftFiles, StudioError
from apology_studio.core.press import Paper, paper_for
from apology_studio.ui.background import Background, Outcome
from apology_studio.ui.file_drops import FileDrops
from apology_studio.ui.say import isolated, say
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session
from apology_studio.ui.told import Told

if TYPE_CHECKING:
    from apology_studio.core.export import Refused
    from apology_studio.ui.previews.formats import SaveAs

RELEASE = ChannelId("press-release")


class FileActs(QObject):
    """Every act opens the system's own dialog and goes on when it is answered."""

    opened = Signal(object)
    """Draft."""
    told = Signal(object)
    failed = Signal(object)
    text_read = Signal(object)
    """str: a text that the owner brought, to be sorted into the parts."""

    def __init__(self, parent: QWidget, session: Session, services: Services) -> None:
        super().__init__(parent)
        self._window = parent
        drops = FileDrops(parent)
        drops.dropped.connect(self._dropped)
        self._session = session
        self._services = services
        self._folder: Path | None = None
        self._refused: tuple[Refused, ...] = ()
        self._background = Background(self)
        self._background.done.connect(self._exported)
        self._background.failed.connect(self._not_exported)
        self._letters = Background(self)
        self._letters.done.connect(self._letters_known)
        self._letters.failed.connect(self._not_exported)
        self._texts = Background(self)
        self._texts.done.connect(self._text_written)
        self._texts.failed.connect(self._not_exported)

    def stop(self) -> None:
        """Wait for what is still being written."""
        self._background.stop()
        self._letters.stop()
        self._texts.stop()

    def open_file(self) -> None:
        """Bring an `.apology` file into the drafts and open it."""
        dialog = self._dialog(self.tr("Open an apology"), QtWidgets.QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._chosen_to_open)
        dialog.open()

    def _chosen_to_open(self, path: str) -> None:
        self.open_path(Path(path))

    def open_text(self) -> None:
        """Read a text that the owner has, to be sorted into the parts."""
        dialog = self._dialog(self.tr("Open a text"), QtWidgets.QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Texts (*.txt *.md)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._chosen_text)
        dialog.open()

    def _dropped(self, path: Path) -> None:
        """An `.apology` file is opened; anything else is a text to sort."""
        if path.suffix == ".apology":
            self.open_path(path)
        else:
            self._chosen_text(str(path))

    def _chosen_text(self, path: str) -> None:
        try:
            text = self._services.files.read_text(Path(path))
        except StudioError as error:
            self.failed.emit(error)
            return
        self.text_read.emit(text)

    def open_path(self, path: Path) -> None:
        """The draft in a file. A draft that is here already is never overwritten."""
        try:
            read = self._services.files.read_with_notices(path)
            kept = self._services.store.import_draft(read.draft)
            self.opened.emit(self._services.store.load(kept))
        except StudioError as error:
            self.failed.emit(error)
            return
        if read.notices:
            self.told.emit(Told(" ".join(say(notice) for notice in read.notices), done=False))

    def save_copy(self) -> None:
        """The draft as an `.apology` file."""
        draft = self._session.draft
        dialog = self._dialog(self.tr("Save a copy"), QtWidgets.QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("apology")
        dialog.selectFile(f"{_file_name(draft)}.apology")
        dialog.fileSelected.connect(self._chosen_to_save)
        dialog.open()

    def _chosen_to_save(self, path: str) -> None:
        try:
            self._services.files.write(Path(path), self._session.draft)
        except StudioError as error:
            self.failed.emit(error)
            return
        self._tell_written(self.tr("Saved a copy: {file}"), Path(path))

    def save_text(self, text: object) -> None:
        """A text that is too large for a box, as a plain file."""
        dialog = self._dialog(self.tr("Put it into a file"), QtWidgets.QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Texts (*.txt)")])
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(self.tr("pasted text") + ".txt")
        dialog.fileSelected.connect(partial(self._chosen_for_text, str(text)))
        dialog.open()

    def _chosen_for_text(self, text: str, path: str) -> None:
        self._texts.submit(partial(_written, self._services.files, Path(path), text))

    def _text_written(self, outcome: Outcome) -> None:
        assert isinstance(outcome.value, Path)
        self._tell_written(self.tr("Put into {file}"), outcome.value)

    def save_calendar(self) -> None:
        """Reminders, days of promises and the next word as an `.ics` file."""
        dialog = self._dialog(self.tr("Add to my calendar"), QtWidgets.QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Calendar (*.ics)")])
        dialog.setDefaultSuffix("ics")
        dialog.selectFile(f"{_file_name(self._session.draft)}.ics")
        dialog.fileSelected.connect(self._chosen_for_calendar)
        dialog.open()

    def _chosen_for_calendar(self, path: str) -> None:
        from apology_studio.core.calendar import events  # nothing of a calendar is paid for before it is used

        today = self._services.now().astimezone().date()
        entries = events(self._session.draft, today, say)
        zone = QtCore.QTimeZone.systemTimeZoneId().toStdString()
        try:
            self._services.calendars.write(Path(path), entries, zone)
        except StudioError as error:
            self.failed.emit(error)
            return
        said = self.tr("Saved for your calendar: {file}").replace(
            "{file}", isolated(QtCore.QDir.toNativeSeparators(path))
        )
        into_calendar = partial(QtGui.QDesktopServices.openUrl, QUrl.fromLocalFile(path))
        self.told.emit(Told(said, self.tr("Open in my calendar"), into_calendar))

    def export(self, into: object) -> None:
        """Everything, into a folder ('folder') or one file ('zip')."""
        self._ask_zip() if into == "zip" else self._ask_folder()

    def export_pdf(self) -> None:
        """The press release as PDF. An unfilled place is never exported; letters that no font has are named first."""
        shown = self._session.review.preview(RELEASE)
        if shown is None or shown.release is None or not shown.pages:
            self.failed.emit(BadInput(NOTHING))
        elif shown.blocked is not None:
            self.failed.emit(BadInput(shown.blocked.message))
        else:
            self._letters.submit(partial(self._services.pages.missing_letters, shown.release))

    def _letters_known(self, outcome: Outcome) -> None:
        letters = outcome.value
        assert isinstance(letters, tuple)
        if not letters:
            self._ask_pdf()
            return
        box = QtWidgets.QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            self.tr("No font on this computer has these letters: {letters}").replace(
                "{letters}", isolated("  ".join(letters))
            )
        )
        box.setInformativeText(
            self.tr("They would be missing from the PDF. Write them in another way, or go on without.")
        )
        box.addButton(self.tr("Export all the same"), QtWidgets.QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QtWidgets.QMessageBox.StandardButton.Cancel)
        box.accepted.connect(self._ask_pdf)
        box.open()

    def _ask_pdf(self) -> None:
        draft = self._session.draft
        dialog = self._dialog(self.tr("Press release as PDF"), QtWidgets.QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("PDF (*.pdf)")])
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{_file_name(draft)}.pdf")
        dialog.fileSelected.connect(self._chosen_for_pdf)
        dialog.open()

    def _chosen_for_pdf(self, path: str) -> None:
        self._folder = None
        self._refused = ()
        export = self._services.exporter.export_pdf
        self._background.submit(partial(export, self._session.draft, Path(path), self.paper()))

    def save_one(self, wanted: SaveAs) -> None:
        """One file of a channel: the PDF asks for its letters first, the others are written as they are."""
        if wanted.kind == "pdf":
            self.export_pdf()
            return
        dialog = self._dialog(self.tr("Save as"), QtWidgets.QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"*.{wanted.ending}"])
        dialog.setDefaultSuffix(wanted.ending)
        dialog.selectFile(f"{_file_name(self._session.draft)}.{wanted.ending}")
        dialog.fileSelected.connect(partial(self._chosen_for_one, wanted))
        dialog.open()

    def _chosen_for_one(self, wanted: SaveAs, path: str) -> None:
        self._folder = None
        self._refused = ()
        one = self._services.exporter.one
        draft, paper = self._session.draft, self.paper()
        self._background.submit(partial(one, draft, Path(path), wanted.channel, wanted.kind, paper))

    def _ask_zip(self) -> None:
        dialog = self._dialog(self.tr("Export into one file"), QtWidgets.QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Zip files (*.zip)")])
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(f"{_file_name(self._session.draft)}.zip")
        dialog.fileSelected.connect(self._chosen_zip)
        dialog.open()

    def _chosen_zip(self, path: str) -> None:
        self._folder = None
        self._export(Path(path).with_suffix(".zip"))

    def _ask_folder(self) -> None:
        dialog = self._dialog(self.tr("Export into a folder"), QtWidgets.QFileDialog.FileMode.Directory)
        dialog.setOption(QtWidgets.QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._chosen_folder)
        dialog.open()

    def _chosen_folder(self, path: str) -> None:
        self._folder = Path(path) / _file_name(self._session.draft)
        self._export(self._folder)

    def _export(self, target: Path) -> None:
        from apology_studio.core.export import channels_on, plan  # none of these is paid for before it is used

        draft = self._session.draft
        channels = channels_on(draft)
        self._refused = plan(draft, channels).refused
        everything = self._services.exporter.everything
        self._background.submit(partial(everything, draft, target, channels, self.paper(), tongue()))

    def _not_exported(self, outcome: Outcome) -> None:
        if outcome.error is not None:
            self.failed.emit(outcome.error)

    def _exported(self, outcome: Outcome) -> None:
        """Say what was written, and what was not and why."""
        written = outcome.value
        assert isinstance(written, tuple)
        refused = [(each.channel, problem) for each in self._refused for problem in each.problems]
        lacking = [(w.channel, problem) for w in written if w.path.suffix == ".pdf" for problem in w.problems]
        for where, problem in (refused + lacking)[:1]:
            from apology_studio.core.channel import channel

            self.failed.emit(BadInput(NOT_ALL.with_values(channel=channel(where).title, problem=problem)))
        files = [w.path for w in written if w.kind]
        if files:
            self._tell_written(self.tr("Exported: {file}"), self._folder or files[0])

    def paper(self) -> Paper:
        """The paper the owner chose, else the one of the system's country."""
        chosen = self._services.settings.load().paper
        return (
            Paper(chosen) if chosen else paper_for(QtCore.QLocale.territoryToCode(QtCore.QLocale.system().territory()))
        )

    def _tell_written(self, said: str, path: Path) -> None:
        folder = path if path.is_dir() else path.parent
        show = partial(QtGui.QDesktopServices.openUrl, QUrl.fromLocalFile(str(folder)))
        self.told.emit(
            Told(said.replace("{file}", isolated(QtCore.QDir.toNativeSeparators(str(path)))), self.tr("Show"), show)
        )

    def _dialog(self, title: str, mode: QtWidgets.QFileDialog.FileMode) -> QtWidgets.QFileDialog:
        dialog = QtWidgets.QFileDialog(self._window, title)
        dialog.setFileMode(mode)
        dialog.setDirectory(
            QtCore.QStandardPaths.writableLocation(QtCore.QStandardPaths.StandardLocation.DocumentsLocation)
        )
        dialog.setNameFilters([self.tr("Apologies (*.apology)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog


def tongue() -> Tongue:
    """The window's language, for the page that goes with an export."""
    right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return Tongue(say=say, language=QtCore.QLocale().bcp47Name(), right_to_left=right)


def _written(files: DraftFiles, path: Path, text: str) -> Path:
    files.write_text(path, text)
    return path


def _file_name(draft: Draft) -> str:
    from apology_studio.core.text import file_name

    return file_name(draft.title)


NOTHING = Message(
    "export", QT_TRANSLATE_NOOP("export", "There is no press release yet. Fill in the facts and the parts.")
)
NOT_ALL = Message("export", QT_TRANSLATE_NOOP("export", "{channel}: {problem}"))

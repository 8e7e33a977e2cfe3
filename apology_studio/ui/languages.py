"""The window's language: chosen once or the system's, switched without a restart."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

PREFIX = "apology_studio_"


class Languages(QObject):
    """Loads the compiled languages in a folder, and Qt's own sentences with them."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._installed: list[QTranslator] = []
        self._code = ""

    @property
    def code(self) -> str:
        """The language of the window now."""
        return self._code

    def available(self) -> tuple[str, ...]:
        """The codes of the languages that the window speaks; English is always there."""
        found = {path.stem.removeprefix(PREFIX) for path in self._folder.glob(f"{PREFIX}*.qm")}
        return ("en", *sorted(found - {"en", "qps"}))

    def choose(self, code: str) -> None:
        """Speak `code`, or the system's language where it is empty; English where that is not there."""
        wanted = code or QLocale.system().name()
        base = wanted.replace("_", "-").split("-")[0]
        self._code = base if base in self.available() or self._has(base) else "en"
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._installed = [t for t in self._translators() if QCoreApplication.installTranslator(t)]
        QLocale.setDefault(_locale(wanted, self._code))
        QApplication.setLayoutDirection(QLocale(self._code).textDirection())

    def _has(self, code: str) -> bool:
        return (self._folder / f"{PREFIX}{code}.qm").is_file()

    def _translators(self) -> list[QTranslator]:
        """Qt's sentences first: the ones installed last are asked first."""
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        files = (Path(qt) / f"qtbase_{self._code}.qm", self._folder / f"{PREFIX}{self._code}.qm")
        loaded = []
        for file in files:
            translator = QTranslator(self)
            if file.is_file() and translator.load(str(file)):
                loaded.append(translator)
        return loaded


def _locale(wanted: str, code: str) -> QLocale:
    """The system's way of dates and numbers where it speaks the window's language, else that language's own.

    Arabic is taken with European digits, as the texts and the counts of the channels have them.
    """
    if code == "ar":
        return QLocale("ar_AE")
    system = QLocale(wanted)
    return system if system.language() == QLocale(code).language() else QLocale(code)

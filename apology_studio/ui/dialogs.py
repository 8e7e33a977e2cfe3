"""The dialogs of the window, opened without waiting."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.languages import Languages
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session


class Dialogs(QObject):
    """Opens each dialog over the window; one at a time."""

    failed = Signal(object)
    """StudioError: something could not be kept."""

    def __init__(
        self, window: QWidget, session: Session, services: Services, theme: Theme, languages: Languages
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._services = services
        self._theme = theme
        self._languages = languages

    def profile(self, box: object = "") -> None:
        """The business profile; `box` is the name of the field that gets the focus."""

    def settings(self) -> None:
        """Languages, voice, looks, channels."""

    def rename(self) -> None:
        """The working title of the open draft."""

    def shortcuts(self) -> None:
        """A table of the keys."""

    def data_folder(self) -> None:
        """Where the drafts are kept."""

    def about(self) -> None:
        """What this program is."""

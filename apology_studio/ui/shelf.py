"""The shelf: home, where the drafts are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.core.draft import DraftId
from apology_studio.core.ports import DraftRow
from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import FilledButton, OutlineButton
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.services import Services


class Shelf(QWidget):
    """Lists the drafts; new, open, rename, duplicate, delete with undo."""

    open_asked = Signal(object)
    """DraftId: show it."""
    new_asked = Signal()
    sample_asked = Signal(object)
    """Id (str) of the sample to look at."""
    profile_asked = Signal()
    settings_asked = Signal()
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
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._rows: list[QWidget] = []
        new = FilledButton(theme, self.tr("New apology"), "plus", size=Size.BIG)
        new.clicked.connect(self.new_asked)
        self._column.addWidget(new)

    def refresh(self) -> None:
        """Read the drafts again."""
        for widget in self._rows:
            widget.deleteLater()
        self._rows = [self._row(row) for row in self._services.store.rows()]

    def refresh_if_changed(self) -> None:
        """Read the drafts again if another process has written."""
        if self._services.store.changed_outside():
            self.refresh()

    def _row(self, row: DraftRow) -> QWidget:
        button = OutlineButton(self._theme, row.title)
        button.setProperty("draft", row.id)
        button.clicked.connect(self._open)
        self._column.addWidget(button)
        return button

    def _open(self) -> None:
        self.open_asked.emit(DraftId(str(self.sender().property("draft"))))

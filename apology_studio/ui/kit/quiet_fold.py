"""A quiet fold: a line of words that opens what is behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.ui.kit.button_look import PLAIN, Size
from apology_studio.ui.kit.buttons import QuietButton
from apology_studio.ui.kit.theme import Theme


class QuietFold(QWidget):
    """'How a bakery said it' with a chevron. Put what it opens into `body`."""

    toggled = Signal(object)
    """True when it was opened."""

    def __init__(self, theme: Theme, text: str, *, is_open: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._button = QuietButton(theme, text, size=Size.FLUSH)
        self._button.set_look(PLAIN)
        self._button.setCheckable(True)
        self._button.toggled.connect(self._on_toggled)
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(0, theme.px(4), 0, 0)
        self.body.setSpacing(theme.px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._inside)
        self._button.setChecked(is_open)
        self._on_toggled(is_open)

    def set_text(self, text: str) -> None:
        """What the line says."""
        self._button.set_text(text)

    def is_open(self) -> bool:
        """True when what is behind it shows."""
        return self._button.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Open or close it."""
        self._button.setChecked(is_open)

    def _on_toggled(self, checked: bool) -> None:
        self._button.set_icon("", "chevron-down" if checked else "chevron-right")
        self._inside.setVisible(checked)
        self.toggled.emit(checked)

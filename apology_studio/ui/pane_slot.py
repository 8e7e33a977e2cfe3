"""The place of the preview pane: the pane itself comes once the page beside it is painted and can be written in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.ui.kit.theme import Theme

if TYPE_CHECKING:
    from apology_studio.ui.preview_pane import PreviewPane


class PaneSlot(QWidget):
    """Holds the preview pane, which is made when it is first asked for, and at the latest after the first painting.

    The pane and all that it draws cost as much as the rest of a small window: a draft that opens again at the start can
    be written in before that.
    """

    made = Signal(object)
    """PreviewPane."""

    def __init__(self, theme: Theme, make: Callable[[], PreviewPane], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._make = make
        self._pane: PreviewPane | None = None
        self._narrow = False
        self._expanded = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._later = QTimer(self, singleShot=True, interval=10)
        self._later.timeout.connect(self.fill)

    @property
    def pane(self) -> PreviewPane:
        """The pane; made now if it is not there yet."""
        self.fill()
        assert self._pane is not None  # fill() has made it
        return self._pane

    @property
    def filled(self) -> bool:
        """Whether the pane is there."""
        return self._pane is not None

    def regions(self) -> tuple[QWidget, ...]:
        """Where Tab goes."""
        return self._pane.regions() if self._pane is not None and self.isVisible() else ()

    def fill(self) -> None:
        """Make the pane, if it is not there yet."""
        if self._pane is not None:
            return
        self._later.stop()
        self._pane = self._make()
        self._pane.set_narrow(self._narrow)
        self._pane.set_expanded(self._expanded)
        self._column.addWidget(self._pane)
        self.made.emit(self._pane)

    def stop(self) -> None:
        """Make no pane any more, unless it is painted again."""
        self._later.stop()

    def set_narrow(self, narrow: bool) -> None:
        """As the pane's own."""
        self._narrow = narrow
        if self._pane is not None:
            self._pane.set_narrow(narrow)

    def set_expanded(self, expanded: bool) -> None:
        """As the pane's own."""
        self._expanded = expanded
        if self._pane is not None:
            self._pane.set_expanded(expanded)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pane is None:
            QPainter(self).fillRect(self.rect(), self._theme.color("ground"))
            QTimer.singleShot(0, self._later.start)  # counted from the end of this painting, not from within it

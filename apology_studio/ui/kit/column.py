"""The centre column: it scrolls, and its measure stays readable however wide the window is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from apology_studio.ui.kit.theme import Theme

MEASURE = 688
"""Widest column in px, its padding included."""
PADDING = 44
TOP = 28


class Column(QScrollArea):
    """A column of at most 688 px, padding 44, content from 28 down. Fill `body`; it ends with its own stretch."""

    def __init__(
        self,
        theme: Theme,
        *,
        measure: int = MEASURE,
        padding: int = PADDING,
        top: int = TOP,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._measure = measure
        self._padding = padding
        self._top = top
        self._inner = QWidget()
        self.body = QVBoxLayout(self._inner)
        self.body.setSpacing(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(self._inner)
        self._inner.setAutoFillBackground(False)
        theme.changed.connect(self._pad)
        self._pad()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pad()

    def reveal(self, widget: QWidget) -> None:
        """Scroll so that `widget` can be seen."""
        self.ensureWidgetVisible(widget, 0, self._theme.px(self._top))

    def _pad(self) -> None:
        """Centre the measure: what is wider than it becomes padding."""
        padding = self._theme.px(self._padding)
        side = max(padding, (self.viewport().width() - self._theme.px(self._measure)) // 2 + padding)
        top = self._theme.px(4 if self._theme.compact else self._top)
        self.body.setContentsMargins(side, top, side, self._theme.px(24))

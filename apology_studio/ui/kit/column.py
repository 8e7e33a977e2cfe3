"""The centre column: it scrolls, and its measure stays readable however wide the window is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from apology_studio.ui.kit.theme import Theme

MEASURE = 688
"""Widest column in px, its padding included."""
PADDING = 44
PADDING_NARROW, NARROW_BELOW = 32, 640
"""Padding in a column that is less wide than that, in px."""
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
        self._view = QWidget()  # ours, so that Qt's need not be wrapped: 12 ms for the first of its kind at a start
        self.setViewport(self._view)
        self.setWidget(self._inner)
        self._inner.setAutoFillBackground(False)
        theme.changed.connect(self._pad)
        self._pad()

    @property
    def measure(self) -> int:
        """Widest column in px, its padding included."""
        return self._measure

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pad()

    def reveal(self, widget: QWidget) -> None:
        """Scroll so that `widget` can be seen."""
        self.ensureWidgetVisible(widget, 0, self._theme.px(self._top))

    def _pad(self) -> None:
        """Centre the measure: what is wider than it becomes padding."""
        side = side_of(self._theme, self.width(), self._measure, self._padding)
        top = self._theme.px(4 if self._theme.compact else self._top)
        bar = self.width() - self._view.width()  # the bar stands in the padding: nothing moves when it comes
        end = max(0, side - bar)
        left, right = (end, side) if self.isRightToLeft() else (side, end)
        self.body.setContentsMargins(left, top, right, self._theme.px(24))


def side_of(theme: Theme, width: int, measure: int = MEASURE, padding: int = PADDING) -> int:
    """The room in px at each side of a column in `width` px; what stands under a column keeps to it too."""
    if width < theme.px(NARROW_BELOW):
        padding -= PADDING - PADDING_NARROW
    return max(theme.px(padding), (width - theme.px(measure)) // 2 + theme.px(padding))

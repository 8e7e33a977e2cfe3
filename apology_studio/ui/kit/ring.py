"""The counter ring: how much of a limit is used, clockwise from twelve. It does not mirror."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.tokens import ColorName


def paint_ring(painter: QPainter, rect: QRectF, part: float, color: ColorName, theme: Theme, stroke: float = 3) -> None:
    """Paint a ring into `rect`: `part` (0 to 1) of it in `color`, the rest as the track."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = stroke / 2 + 0.5
    inner = rect.adjusted(inset, inset, -inset, -inset)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("sunk"), stroke))
    painter.drawEllipse(inner)
    pen = QPen(theme.color(color), stroke)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawArc(inner, 90 * 16, -round(min(max(part, 0.0), 1.0) * 360 * 16))


class CounterRing(QWidget):
    """A ring of 20 px, or 16 in a thread. The words beside it say the same: it is hidden from screen readers."""

    def __init__(self, theme: Theme, *, size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self._part = 0.0
        self._color: ColorName = "accent"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_part(self, part: float, color: ColorName) -> None:
        """Fill `part` (0 to 1) of the ring."""
        self._part, self._color = part, color
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._theme.px(self._size), self._theme.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_ring(painter, QRectF(self.rect()), self._part, self._color, self._theme, 3 if self._size >= 20 else 2.5)

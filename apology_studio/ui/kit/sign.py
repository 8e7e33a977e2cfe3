"""An icon as a widget: decoration beside words that say the same, so screen readers skip it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.tokens import ColorName


class Sign(QWidget):
    """An icon in a colour."""

    def __init__(
        self, theme: Theme, icon: str, color: ColorName = "ink2", size: int = 20, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._color: ColorName = color
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_sign(self, icon: str, color: ColorName) -> None:
        """Show another icon."""
        self._icon, self._color = icon, color
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._theme.px(self._size), self._theme.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._theme.paint_icon(painter, QRectF(self.rect()), self._icon, self._color, rtl=self.isRightToLeft())


class Avatar(QWidget):
    """The owner's neutral picture: an icon on a disc, or on a rounded square for a firm's page."""

    def __init__(self, theme: Theme, icon: str = "pot", size: int = 40, *, square: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._size = size
        self._square = square
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._theme.px(self._size), self._theme.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sunk"))
        side = self.width()
        radius = self._theme.px(8) if self._square else side / 2
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        icon = side * 0.45
        rect = QRectF((side - icon) / 2, (side - icon) / 2, icon, icon)
        self._theme.paint_icon(painter, rect, self._icon, "ink2")

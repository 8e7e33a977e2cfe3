"""The paper card: where a preview or a group of things stands on the ground."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.tokens import ColorName


class Card(QWidget):
    """Paper with a thin edge. Fill `body`."""

    def __init__(
        self,
        theme: Theme,
        *,
        radius: int = 12,
        padding: int = 16,
        edge: ColorName = "line",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._radius = radius
        self._edge: ColorName = edge
        self.body = QVBoxLayout(self)
        self.body.setSpacing(0)
        self.set_padding(padding)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    @property
    def padding(self) -> int:
        """The room inside the edge in px; a fold line reaches through it."""
        return self._padding

    def set_padding(self, padding: int) -> None:
        """Change the room inside the edge (in drawn px)."""
        self._padding = self._theme.px(padding)
        self.body.setContentsMargins(self._padding, self._padding, self._padding, self._padding)

    def set_edge(self, edge: ColorName) -> None:
        """'line' at rest, 'edge' for the card that matters now."""
        self._edge = edge
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color(self._edge), 1))
        painter.setBrush(self._theme.color("paper"))
        radius = self._theme.px(self._radius) - 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)

"""The paper card: where a preview or a group of things stands on the ground."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QMoveEvent, QPainter, QPaintEvent, QPen, QResizeEvent
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
        if edge != self._edge:
            self._edge = edge
            self.update()

    def add_spilling(self, widget: QWidget, above: int = 12, below: int = 12) -> None:
        """Add `widget` from edge to edge, through the padding, as a fold line is drawn."""
        self.body.addSpacing(self._theme.px(above))
        self.body.addWidget(_Spill(self, widget))
        self.body.addSpacing(self._theme.px(below))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color(self._edge), 1))
        painter.setBrush(self._theme.color("paper"))
        radius = self._theme.px(self._radius) - 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)


class _Spill(QWidget):
    """Keeps the place of a widget in the column, and lays the widget over the card's whole width there."""

    def __init__(self, card: Card, widget: QWidget) -> None:
        super().__init__(card)
        self._widget = widget
        widget.setParent(card)
        widget.show()
        self.setFixedHeight(widget.sizeHint().height())

    def moveEvent(self, event: QMoveEvent) -> None:
        self._lay()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay()

    def _lay(self) -> None:
        card = self.parentWidget()
        if card is not None:
            self._widget.setGeometry(1, self.y(), card.width() - 2, self.height())

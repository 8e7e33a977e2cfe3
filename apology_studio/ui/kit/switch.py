"""A switch with its words beside it: on or off at once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from apology_studio.ui.kit.focus_ring import FocusRing
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role

_WIDTH, _HEIGHT, _GAP = 34, 20, 10


class Switch(QCheckBox):
    """Qt's own check box, painted as a switch: keys, screen readers, isChecked() and toggled are Qt's."""

    def __init__(self, theme: Theme, words: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self._ring = FocusRing(self, theme, 8)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.set_words(words)

    def set_words(self, words: str) -> None:
        """What it is for."""
        self._words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words, and high enough to hit."""
        px = self._theme.px
        words = QFontMetrics(self._theme.font(Role.BODY)).horizontalAdvance(self._words) + 2
        return QSize(px(_WIDTH) + px(_GAP) + words, px(28))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """The words too."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, on = self._theme.px, self.isChecked()
        width, height = px(_WIDTH), px(_HEIGHT)
        left = self.width() - width if self.isRightToLeft() else 0
        track = QRectF(left, (self.height() - height) / 2, width, height).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._theme.color("accent" if on else "edge"), 1.5))
        painter.setBrush(self._theme.color("accent" if on else "paper"))
        painter.drawRoundedRect(track, height / 2, height / 2)
        side = height - px(6)
        at_end = on is not self.isRightToLeft()
        knob = track.right() - side - px(2.5) if at_end else track.left() + px(2.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("on_accent" if on else "edge"))
        painter.drawEllipse(QRectF(knob, (self.height() - side) / 2, side, side))
        painter.setPen(self._theme.color("ink2"))
        painter.setFont(self._theme.font(Role.BODY))
        room = self.width() - width - px(_GAP)
        start = 0 if self.isRightToLeft() else width + px(_GAP)
        painter.drawText(QRectF(start, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, self._words)

"""The fold: a dashed line with words, where a channel hides the rest of a post."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role

_LEAD = 16
_GAP = 10


class FoldLine(QLabel):
    """Words on a dashed line. Card.add_spilling() gives it the full width of a card."""

    def __init__(self, theme: Theme, words: str, spoken: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.set_words(words, spoken)

    def set_words(self, words: str, spoken: str = "") -> None:
        """What the line says; `spoken` is what a screen reader says: 'fold, 140 characters on a phone'."""
        self.setText(words)
        self.setAccessibleName(spoken or words)

    def sizeHint(self) -> QSize:
        """One line of small text."""
        return QSize(self._theme.px(160), self._theme.line(Role.SMALLEST))

    def minimumSizeHint(self) -> QSize:
        """The words may be cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, rtl, middle = self._theme, self.isRightToLeft(), self.height() / 2
        font = theme.font(Role.SMALLEST)
        lead, gap = theme.px(_LEAD), theme.px(_GAP)
        words = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 2 * (lead + gap))
        width = QFontMetrics(font).horizontalAdvance(words) + 1
        start = lead + gap
        rect = QRectF(self.width() - start - width if rtl else start, 0, width, self.height())
        painter.setFont(font)
        painter.setPen(theme.color("ink3"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
        pen = QPen(theme.color("edge"), 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        y = int(middle) + 0.5
        painter.drawLine(QPointF(0, y), QPointF(rect.left() - gap, y))
        painter.drawLine(QPointF(rect.right() + gap, y), QPointF(self.width(), y))

"""The five marks of a channel: shape first, colour second. As a painted sign, and as a sign with its word."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.tokens import ColorName
from apology_studio.ui.kit.type_scale import Role


class StatusMark(Enum):
    """How far a channel is, worst first."""

    OVER = "over"
    """Over the limit: a red octagon."""
    WORK = "work"
    """Needs work: an amber triangle."""
    TODO = "todo"
    """Not ready: a hollow ring."""
    READY = "ready"
    """Ready: a green disc."""
    POSTED = "posted"
    """Posted: a blue disc with a check."""


MARK_SIZE = 12
"""Side of a mark in px."""

_WORD_COLORS: dict[StatusMark, ColorName] = {StatusMark.OVER: "bad", StatusMark.WORK: "warn"}


def worst(marks: list[StatusMark]) -> StatusMark:
    """The mark that stands for all of them."""
    order = list(StatusMark)
    return min(marks, key=order.index, default=StatusMark.TODO)


def paint_mark(painter: QPainter, rect: QRectF, mark: StatusMark, theme: Theme) -> None:
    """Paint `mark` into the square `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / MARK_SIZE, rect.height() / MARK_SIZE)
    painter.setPen(Qt.PenStyle.NoPen)
    if mark is StatusMark.TODO:
        painter.setPen(QPen(theme.color("edge"), 1.5))
        painter.drawEllipse(QPointF(6, 6), 3.5, 3.5)
    elif mark is StatusMark.READY:
        painter.setBrush(theme.color("good"))
        painter.drawEllipse(QPointF(6, 6), 4, 4)
    elif mark is StatusMark.WORK:
        painter.setBrush(theme.color("warn_mark"))
        painter.drawPolygon(_polygon((6, 1.4), (11.2, 10.6), (0.8, 10.6)))
    elif mark is StatusMark.OVER:
        painter.setBrush(theme.color("bad_mark"))
        painter.drawPolygon(
            _polygon((3.9, 1), (8.1, 1), (11, 3.9), (11, 8.1), (8.1, 11), (3.9, 11), (1, 8.1), (1, 3.9))
        )
    else:
        _paint_posted(painter, theme)
    painter.restore()


def _paint_posted(painter: QPainter, theme: Theme) -> None:
    painter.setBrush(theme.color("accent"))
    painter.drawEllipse(QPointF(6, 6), 5.5, 5.5)
    pen = QPen(theme.color("on_accent"), 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline(_polygon((3.5, 6.2), (5.3, 7.9), (8.6, 4.3)))


def _polygon(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


class StatusLabel(QLabel):
    """A mark with its word, as in a row of the publish desk."""

    def __init__(self, theme: Theme, mark: StatusMark, words: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mark = mark
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self.set_status(mark, words)

    def set_status(self, mark: StatusMark, words: str) -> None:
        """Show `mark` and say `words`."""
        self._mark = mark
        self.setText(words)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Mark, gap and words."""
        width = QFontMetrics(self._font()).horizontalAdvance(self.text()) + 2
        return QSize(self._theme.px(MARK_SIZE + 8) + width, self._theme.line(Role.SECONDARY))

    def minimumSizeHint(self) -> QSize:
        """The words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side, rtl = self._theme.px(MARK_SIZE), self.isRightToLeft()
        left = self.width() - side if rtl else 0
        paint_mark(painter, QRectF(left, (self.height() - side) / 2, side, side), self._mark, self._theme)
        gap = side + self._theme.px(8)
        rect = QRectF(self.rect()).adjusted(0 if rtl else gap, 0, -gap if rtl else 0, 0)
        painter.setFont(self._font())
        painter.setPen(self._theme.color(_WORD_COLORS.get(self._mark, "ink2")))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

    def _font(self) -> QFont:
        return self._theme.font(Role.SECONDARY, 600 if self._mark in _WORD_COLORS else 500, tabular=True)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

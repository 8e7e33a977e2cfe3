"""Rows to tick (CheckRow) or to choose one of (ChoiceRow): a sign, words, and a quieter second line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from apology_studio.ui.kit.focus_ring import FocusRing
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.tokens import ColorName
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel

_SIDE = 18
_GAP = 12
_PAD = 6


class _RowFace:
    """Lays out and paints a row; the row itself is Qt's own check box or radio button, for keys and screen readers."""

    def __init__(self, row: QAbstractButton, theme: Theme, title: str, second: str, *, is_round: bool) -> None:
        self._row = row
        self._theme = theme
        self._is_round = is_round
        self.title = WrapLabel(theme, title, parent=row)
        self.second = WrapLabel(theme, second, Role.SECONDARY, "ink3", parent=row)
        for label in (self.title, self.second):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.ring = FocusRing(row, theme, 6)
        row.setAttribute(Qt.WidgetAttribute.WA_Hover)
        row.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        row.setSizePolicy(policy)
        theme.changed.connect(row.updateGeometry)
        self.set_words(title, second)

    def set_words(self, title: str, second: str) -> None:
        self.title.set_text(title)
        self.second.set_text(second)
        self.second.setVisible(bool(second))
        self._row.setAccessibleName(title)
        self._row.setAccessibleDescription(second)
        self._row.updateGeometry()
        self.place()

    def height(self, width: int) -> int:
        room = width - self._start()
        second = self.second.heightForWidth(room) if self.second.text() else 0
        return self.title.heightForWidth(room) + second + 2 * self._theme.px(_PAD)

    def place(self) -> None:
        start, pad = self._start(), self._theme.px(_PAD)
        left = 0 if self._row.isRightToLeft() else start
        room = self._row.width() - start
        height = self.title.heightForWidth(room)
        self.title.setGeometry(left, pad, room, height)
        self.second.setGeometry(left, pad + height, room, self.second.heightForWidth(room))

    def paint(self) -> None:
        row, theme = self._row, self._theme
        painter = QPainter(row)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(_SIDE)
        left = row.width() - side if row.isRightToLeft() else 0
        rect = QRectF(left, theme.px(_PAD) + (theme.line(Role.BODY) - side) / 2, side, side).adjusted(1, 1, -1, -1)
        fill, edge = self._colors()
        painter.setPen(QPen(theme.color(edge), 1.5))
        painter.setBrush(theme.color(fill))
        radius = rect.width() / 2 if self._is_round else theme.px(4)
        painter.drawRoundedRect(rect, radius, radius)
        if row.isChecked():
            self._paint_on(painter, rect)

    def _start(self) -> int:
        return self._theme.px(_SIDE + _GAP)

    def _colors(self) -> tuple[ColorName, ColorName]:
        if not self._row.isEnabled():
            return "ground", "line"
        if self._row.isChecked():
            return "accent", "accent"
        return "paper", "ink3" if self._row.underMouse() else "edge"

    def _paint_on(self, painter: QPainter, rect: QRectF) -> None:
        ink = self._theme.color("on_accent" if self._row.isEnabled() else "ink3")
        if self._is_round:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(rect.center(), rect.width() * 0.2, rect.width() * 0.2)
            return
        pen = QPen(ink, 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        points = ((0.26, 0.54), (0.43, 0.70), (0.75, 0.32))
        shape = [QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height()) for x, y in points]
        painter.drawPolyline(QPolygonF(shape))


class CheckRow(QCheckBox):
    """A row that can be ticked: isChecked(), setChecked() and toggled are Qt's."""

    def __init__(self, theme: Theme, title: str, second: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = _RowFace(self, theme, title, second, is_round=False)

    def set_words(self, title: str, second: str = "") -> None:
        """What the row says."""
        self._face.set_words(title, second)

    def sizeHint(self) -> QSize:
        """Two lines at a usual width."""
        return QSize(280, self._face.height(280))

    def minimumSizeHint(self) -> QSize:
        """It wraps."""
        return QSize(120, self._face.height(max(120, self.width())))

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The lines of its words."""
        return self._face.height(width)

    def hitButton(self, pos: QPoint) -> bool:
        """The whole row can be clicked."""
        return self.rect().contains(pos)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._face.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._face.paint()


class ChoiceRow(QRadioButton):
    """A row of which one among its siblings is chosen: isChecked(), setChecked() and toggled are Qt's."""

    def __init__(self, theme: Theme, title: str, second: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = _RowFace(self, theme, title, second, is_round=True)

    def set_words(self, title: str, second: str = "") -> None:
        """What the row says."""
        self._face.set_words(title, second)

    def sizeHint(self) -> QSize:
        """Two lines at a usual width."""
        return QSize(280, self._face.height(280))

    def minimumSizeHint(self) -> QSize:
        """It wraps."""
        return QSize(120, self._face.height(max(120, self.width())))

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The lines of its words."""
        return self._face.height(width)

    def hitButton(self, pos: QPoint) -> bool:
        """The whole row can be clicked."""
        return self.rect().contains(pos)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._face.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._face.paint()

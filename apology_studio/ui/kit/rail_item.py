"""One step in the rail."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from apology_studio.core.data import dataclass
from apology_studio.ui.kit.enter_key import pressed_by_enter
from apology_studio.ui.kit.focus_ring import FocusRing
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.tokens import ColorName
from apology_studio.ui.kit.type_scale import Role


class RailState(Enum):
    """How far a step is. Which one is open is said by `here`."""

    TODO = "todo"
    STARTED = "started"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class RailEntry:
    """What one item shows."""

    key: str
    """Given back when the item is chosen."""
    title: str
    number: str = ""
    """In the ring; '' with an icon."""
    icon: str = ""
    """In place of the number."""
    group: str = ""
    """A label above this item, when it begins a group."""
    state: RailState = RailState.TODO
    here: bool = False
    must: int = 0
    """Findings that must be fixed."""
    look: int = 0
    """Findings worth a look."""
    ticked: bool = False
    """A check at the end: it is chosen."""
    spoken: str = ""
    """The whole item in words for screen readers; '' for the title alone."""


class RailItem(QAbstractButton):
    """A row of 36: a number in a ring, a check or an icon, the title, and how many things are to fix."""

    def __init__(self, theme: Theme, entry: RailEntry, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entry = entry
        self._narrow = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ring = FocusRing(self, theme, 8)
        theme.changed.connect(self._restyle)
        self._show(entry)

    @property
    def entry(self) -> RailEntry:
        """What it shows."""
        return self._entry

    def set_entry(self, entry: RailEntry) -> None:
        """Show `entry`. Nothing is painted again for an equal one: each look at the draft brings all of them."""
        if entry != self._entry:
            self._show(entry)

    def _show(self, entry: RailEntry) -> None:
        self._entry = entry
        self.setAccessibleName(entry.spoken or entry.title)
        self._restyle()

    def set_narrow(self, narrow: bool) -> None:
        """Show the mark only; the title is the tool tip."""
        self._narrow = narrow
        self._restyle()

    def sizeHint(self) -> QSize:
        """36 high; 40 in a narrow rail."""
        theme = self._theme
        if self._narrow:
            return QSize(theme.px(44), theme.px(40))
        return QSize(theme.px(120), theme.px(36))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        side = self._theme.px(20)
        start = (self.width() - side) / 2 if self._narrow else self._theme.px(10)
        left = self.width() - start - side if self.isRightToLeft() else start
        sign = QRectF(left, (self.height() - side) / 2, side, side)
        self._paint_sign(painter, sign)
        if self._narrow:
            self._paint_dot(painter, sign)
        else:
            self._paint_words(painter, start + side + self._theme.px(10))

    def _paint_ground(self, painter: QPainter) -> None:
        if not (self._entry.here or self.underMouse()):
            return
        painter.setPen(QPen(self._theme.color("line"), 1) if self._entry.here else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("paper" if self._entry.here else "sunk"))
        radius = self._theme.px(8)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _paint_sign(self, painter: QPainter, rect: QRectF) -> None:
        entry, theme = self._entry, self._theme
        if entry.icon and (entry.here or entry.state is not RailState.DONE):
            theme.paint_icon(painter, rect, entry.icon, "ink" if entry.here else "ink2")
        elif entry.state is RailState.DONE and not entry.here:
            theme.paint_icon(painter, rect, "check-circle", "good")
        elif entry.here:
            self._paint_number(painter, rect, "accent", "accent", "on_accent", 600)
        else:
            edge: ColorName = "warn_mark" if entry.state is RailState.STARTED else "edge"
            self._paint_number(painter, rect, None, edge, "ink2", 500)

    def _paint_number(
        self, painter: QPainter, rect: QRectF, fill: ColorName | None, edge: ColorName, ink: ColorName, weight: int
    ) -> None:
        painter.setBrush(self._theme.color(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color(edge), 1.5))
        painter.drawEllipse(rect.adjusted(0.75, 0.75, -0.75, -0.75))
        painter.setFont(self._theme.font(Role.SMALLEST, weight, tabular=True))
        painter.setPen(self._theme.color(ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._entry.number)

    def _paint_words(self, painter: QPainter, start: float) -> None:
        end = self._theme.px(10) + self._paint_pill(painter)
        room = self.width() - start - end
        font = self._theme.font(Role.BODY, 600 if self._entry.here else 400)
        words = QFontMetrics(font).elidedText(self._entry.title, Qt.TextElideMode.ElideRight, int(room))
        rect = QRectF(end if self.isRightToLeft() else start, 0, room, self.height())
        painter.setFont(font)
        painter.setPen(self._theme.color("ink" if self._entry.here else "ink2"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _paint_pill(self, painter: QPainter) -> int:
        """Paint how many things are to fix; its width with the gap before it."""
        count = self._entry.must + self._entry.look
        if not count:
            return self._paint_tick(painter) if self._entry.ticked else 0
        bad, theme = bool(self._entry.must), self._theme
        font = theme.font(Role.SMALLEST, 600, tabular=True)
        words, height = str(count), theme.px(18)
        width = max(height, QFontMetrics(font).horizontalAdvance(words) + theme.px(12))
        left = theme.px(10) if self.isRightToLeft() else self.width() - theme.px(10) - width
        rect = QRectF(left, (self.height() - height) / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("bad_soft" if bad else "warn_soft"))
        painter.drawRoundedRect(rect, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(theme.color("bad" if bad else "warn"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
        return width + theme.px(8)

    def _paint_tick(self, painter: QPainter) -> int:
        side = self._theme.px(18)
        left = self._theme.px(10) if self.isRightToLeft() else self.width() - self._theme.px(10) - side
        self._theme.paint_icon(painter, QRectF(left, (self.height() - side) / 2, side, side), "check", "good")
        return side + self._theme.px(8)

    def _paint_dot(self, painter: QPainter, sign: QRectF) -> None:
        if not (self._entry.must or self._entry.look):
            return
        corner = sign.topLeft() if self.isRightToLeft() else sign.topRight()
        reach = self._theme.px(2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("bad_mark" if self._entry.must else "warn_mark"))
        center = QPointF(corner.x() - reach if self.isRightToLeft() else corner.x() + reach, corner.y())
        painter.drawEllipse(center, self._theme.px(4.5), self._theme.px(4.5))

    def _restyle(self) -> None:
        self.setToolTip(self._entry.spoken or self._entry.title if self._narrow else "")
        self.updateGeometry()
        self.update()

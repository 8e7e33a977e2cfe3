"""One tab of a channel."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from apology_studio.core.data import dataclass
from apology_studio.ui.kit.enter_key import pressed_by_enter
from apology_studio.ui.kit.focus_ring import FocusRing
from apology_studio.ui.kit.status_mark import MARK_SIZE, StatusMark, paint_mark
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role

HEIGHT = 76
"""Height of the bar of tabs in px."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TabEntry:
    """What one tab shows."""

    key: str
    title: str
    icon: str
    mark: StatusMark | None = StatusMark.TODO
    """None: it has no state, as a channel that is off."""
    spoken: str = ""
    """The tab in words for screen readers: 'LinkedIn, tab 6 of 11, not ready'."""


class ChannelTab(QAbstractButton):
    """One tab. The one of the menu has no key."""

    def __init__(self, theme: Theme, entry: TabEntry, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entry = entry
        self._icon_only = False
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._ring = FocusRing(self, theme, 8)
        theme.changed.connect(self._restyle)
        self.set_entry(entry)

    @property
    def entry(self) -> TabEntry:
        """What it shows."""
        return self._entry

    def set_entry(self, entry: TabEntry) -> None:
        """Show `entry`."""
        self._entry = entry
        self.setAccessibleName(entry.spoken or entry.title)
        self._restyle()

    def set_icon_only(self, icon_only: bool) -> None:
        """Show no name; it becomes the tool tip."""
        self._icon_only = icon_only
        self._restyle()

    def sizeHint(self) -> QSize:
        """As wide as the name, or as icon and mark."""
        theme = self._theme
        words = 0 if self._icon_only else theme.text_width(self._entry.title, Role.SMALLEST, 600) + theme.px(6)
        return QSize(max(theme.px(48), words), theme.px(HEIGHT - 16))

    def minimumSizeHint(self) -> QSize:
        """Icon and mark."""
        return QSize(self._theme.px(44), self._theme.px(HEIGHT - 16))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        if self.underMouse() and not self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunk"))
            painter.drawRoundedRect(QRectF(self.rect()), theme.px(8), theme.px(8))
        side, line = theme.px(20), theme.line(Role.SMALLEST)
        block = side if self._icon_only else side + theme.px(5) + line
        top = (self.height() - block) / 2
        icon = QRectF((self.width() - side) / 2, top, side, side)
        theme.paint_icon(painter, icon, self._entry.icon, "ink" if self.isChecked() else "ink2")
        self._paint_mark(painter, icon)
        if not self._icon_only:
            self._paint_title(painter, QRectF(0, top + side + theme.px(5), self.width(), line))
        if self.isChecked():
            inset = min(theme.px(10), (self.width() - theme.px(28)) // 2)
            rect = self.rect().adjusted(inset, self.height() - 2, -inset, 0)
            painter.fillRect(rect, theme.color("accent"))

    def _paint_mark(self, painter: QPainter, icon: QRectF) -> None:
        if self._entry.mark is None:
            return
        side, out = self._theme.px(MARK_SIZE), self._theme.px(1)
        left = icon.left() - out - side if self.isRightToLeft() else icon.right() + out
        rect = QRectF(left, icon.top() - self._theme.px(3), side, side)
        paint_mark(painter, rect, self._entry.mark, self._theme)

    def _paint_title(self, painter: QPainter, rect: QRectF) -> None:
        font = self._theme.font(Role.SMALLEST, 600 if self.isChecked() else 500)
        words = QFontMetrics(font).elidedText(self._entry.title, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.setFont(font)
        painter.setPen(self._theme.color("ink" if self.isChecked() else "ink2"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)

    def _restyle(self) -> None:
        self.setToolTip(self._entry.title if self._icon_only else "")
        self.updateGeometry()
        self.update()

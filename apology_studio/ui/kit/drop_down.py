"""A drop-down list, framed like every other box."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from apology_studio.ui.kit.box_paint import paint_box
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role


class DropDown(QComboBox):
    """Qt's own list: addItem(), currentData() and activated are Qt's; only the closed box is painted here."""

    def __init__(self, theme: Theme, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        """The widest item."""
        metrics = QFontMetrics(self.font())
        width = max((metrics.horizontalAdvance(self.itemText(i)) for i in range(self.count())), default=0)
        return QSize(width + self._theme.px(56), self._theme.px(38))

    def minimumSizeHint(self) -> QSize:
        """Items may be cut."""
        return QSize(self._theme.px(96), self._theme.px(38))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_box(painter, QRectF(self.rect()), self._theme, self)
        theme, rtl = self._theme, self.isRightToLeft()
        side, pad = theme.px(16), theme.px(12)
        arrow = QRectF(pad if rtl else self.width() - pad - side, (self.height() - side) / 2, side, side)
        theme.paint_icon(painter, arrow, "chevron-down", "ink2")
        near, far = pad, pad + side + theme.px(8)
        rect = QRectF(self.rect()).adjusted(far if rtl else near, 0, -(near if rtl else far), 0)
        words = QFontMetrics(self.font()).elidedText(self.currentText(), Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.setFont(self.font())
        painter.setPen(theme.color("ink" if self.isEnabled() else "ink3"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _restyle(self) -> None:
        self.setFont(self._theme.font(Role.LEDE))
        self.updateGeometry()
        self.update()

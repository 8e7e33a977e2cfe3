"""A choice of two or three, side by side in one box."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from apology_studio.ui.kit.focus_ring import FocusRing
from apology_studio.ui.kit.roving import Roving
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """One of the choices."""

    key: str
    words: str
    icon: str = ""


class _SegmentButton(QPushButton):
    def __init__(self, theme: Theme, segment: Segment, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.segment = segment
        self.icon_only = False
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ring = FocusRing(self, theme, 6)

    def show_segment(self, segment: Segment) -> None:
        self.segment = segment
        self.setAccessibleName(segment.words)
        self.setToolTip(segment.words if self.icon_only else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        icon = self._theme.px(16) if self.segment.icon else 0
        words = 0 if self.icon_only else self._theme.text_width(self.segment.words, Role.SECONDARY, 600) + 2
        gap = self._theme.px(7) if icon and words else 0
        return QSize(icon + gap + words + self._theme.px(22), self._theme.px(30))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color
        if self.isChecked() or self.underMouse():
            painter.fillRect(self.rect(), color("accent_soft" if self.isChecked() else "sunk"))
        ink = "accent" if self.isChecked() else "ink2"
        font = self._theme.font(Role.SECONDARY, 600 if self.isChecked() else 500)
        words = "" if self.icon_only else self.segment.words
        side = self._theme.px(16) if self.segment.icon else 0
        gap = self._theme.px(7) if side and words else 0
        painter.setFont(font)
        painter.setPen(color(ink))  # type: ignore[arg-type]  # both are names of colours
        width = side + gap + painter.fontMetrics().horizontalAdvance(words)
        left = (self.width() - width) / 2
        right_to_left = self.isRightToLeft()
        if side:
            at = left + width - side if right_to_left else left
            square = QRectF(at, (self.height() - side) / 2, side, side)
            self._theme.paint_icon(painter, square, self.segment.icon, ink)  # type: ignore[arg-type]  # as above
        start = left if right_to_left else left + side + gap
        painter.drawText(QRectF(start, 0, width - side - gap + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, words)


class Segments(QWidget):
    """One tab stop; arrows choose."""

    chosen = Signal(object)
    """The key (str) that the owner chose."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: list[_SegmentButton] = []
        self._icon_only = False
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)
        self._roving = Roving(self, across=True)
        self._roving.moved.connect(self._on_clicked)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_segments(self, name: str, *segments: Segment) -> None:
        """What can be chosen, and what the choice is called."""
        self.setAccessibleName(name)
        while len(self._buttons) < len(segments):
            button = _SegmentButton(self._theme, segments[len(self._buttons)], self)
            self._buttons.append(button)
            self._group.addButton(button)
            self._row.addWidget(button)
            self._roving.set_items(self._buttons)
        for button, segment in zip(self._buttons, segments, strict=True):
            button.show_segment(segment)

    def set_current(self, key: str) -> None:
        """Mark what is chosen, without saying `chosen`."""
        for button in self._buttons:
            button.setChecked(button.segment.key == key)
            if button.isChecked():
                self._roving.set_current(button)

    def current(self) -> str:
        """The key that is chosen; '' before the first."""
        return next((button.segment.key for button in self._buttons if button.isChecked()), "")

    def set_icon_only(self, icon_only: bool) -> None:
        """Hide the words of segments that have an icon."""
        for button in self._buttons:
            button.icon_only = icon_only and bool(button.segment.icon)
            button.show_segment(button.segment)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        radius = self._theme.px(8) - 0.5
        path.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.fillPath(path, self._theme.color("paper"))
        painter.setPen(QPen(self._theme.color("edge"), 1))
        painter.drawPath(path)

    def _on_clicked(self, button: object) -> None:
        if not isinstance(button, _SegmentButton):
            return
        button.setChecked(True)
        self._roving.set_current(button)
        self.chosen.emit(button.segment.key)

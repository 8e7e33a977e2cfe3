"""A choice of two or three, side by side: A4 or Letter, Computer or Phone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from apology_studio.core.data import dataclass
from apology_studio.ui.kit.enter_key import pressed_by_enter
from apology_studio.ui.kit.focus_ring import FocusRing
from apology_studio.ui.kit.roving import Roving
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.tokens import ColorName
from apology_studio.ui.kit.type_scale import Role


@dataclass(frozen=True, slots=True)
class Option:
    """One of the choices: what is given back, what it says, and an icon."""

    key: str
    title: str
    icon: str = ""


class SegmentedControl(QWidget):
    """One tab stop; arrows choose. `name` says what is chosen, for screen readers."""

    chosen = Signal(object)
    """The key (str) that the owner chose."""

    def __init__(self, theme: Theme, name: str, options: tuple[Option, ...], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._current = ""
        self._segments = [_Segment(theme, option) for option in options]
        self._roving = Roving(self, across=True)
        self._roving.moved.connect(self._on_moved)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for segment in self._segments:
            segment.clicked.connect(self._on_clicked)
            row.addWidget(segment, 1)
        self._roving.set_items(self._segments)
        self.setAccessibleName(name)
        self.setFixedHeight(theme.px(34))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.set_current(options[0].key)

    def sizeHint(self) -> QSize:
        """All segments as wide as the widest."""
        hints = [segment.sizeHint() for segment in self._segments]
        return QSize(max(hint.width() for hint in hints) * len(hints) + 2, self.height())

    def set_current(self, key: str) -> None:
        """Select `key` without saying `chosen`."""
        self._current = key
        for segment in self._segments:
            segment.setChecked(segment.option.key == key)
        self.update()
        self._roving.set_current(next((s for s in self._segments if s.isChecked()), None))

    def current(self) -> str:
        """The key that is selected."""
        return self._current

    def set_titles(self, titles: dict[str, str]) -> None:
        """Say the options in another language: title by key."""
        for segment in self._segments:
            segment.set_option(Option(segment.option.key, titles[segment.option.key], segment.option.icon))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(box, self._theme.px(8), self._theme.px(8))
        painter.fillPath(shape, self._theme.color("paper"))
        painter.setClipPath(shape)
        for segment in self._segments:
            if segment.isChecked() or segment.underMouse():
                color = self._theme.color("accent_soft" if segment.isChecked() else "sunk")
                painter.fillRect(segment.geometry(), color)
        painter.setClipping(False)
        painter.strokePath(shape, QPen(self._theme.color("edge"), 1))

    def _choose(self, segment: _Segment) -> None:
        key, before = segment.option.key, self._current
        self.set_current(key)
        if key != before:
            self.chosen.emit(key)

    def _on_clicked(self) -> None:
        segment = self.sender()
        if isinstance(segment, _Segment):
            self._choose(segment)

    def _on_moved(self, segment: object) -> None:
        if isinstance(segment, _Segment):
            self._choose(segment)


class _Segment(QAbstractButton):
    def __init__(self, theme: Theme, option: Option) -> None:
        super().__init__()
        self._theme = theme
        self.option = option
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._ring = FocusRing(self, theme, 6)
        self.set_option(option)

    def set_option(self, option: Option) -> None:
        self.option = option
        self.setAccessibleName(option.title)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        icon = px(16) + px(6) if self.option.icon else 0
        return QSize(self._theme.text_width(self.option.title, Role.SECONDARY, 600) + icon + px(24), px(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        ink: ColorName = "accent" if self.isChecked() else "ink2"
        side, gap = (theme.px(16), theme.px(6)) if self.option.icon else (0, 0)
        weight = 600 if self.isChecked() else 500
        words = theme.text_width(self.option.title, Role.SECONDARY, weight) + 1
        start = (self.width() - words - side - gap) / 2
        rtl = self.isRightToLeft()
        if self.option.icon:
            left = self.width() - start - side if rtl else start
            theme.paint_icon(painter, QRectF(left, (self.height() - side) / 2, side, side), self.option.icon, ink)
        left = start if rtl else start + side + gap
        painter.setFont(theme.font(Role.SECONDARY, weight))
        painter.setPen(theme.color(ink))
        painter.drawText(QRectF(left, 0, words, self.height()), Qt.AlignmentFlag.AlignCenter, self.option.title)

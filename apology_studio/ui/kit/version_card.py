"""One of two texts to choose from: when it was written, how long it is, and the place where they differ."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from apology_studio.ui.kit.focus_ring import FocusRing
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.tokens import ColorName
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import Run, WrapLabel

_PAD, _SIDE, _GAP, _RADIUS = 15, 16, 9, 10


class VersionCard(QRadioButton):
    """A card of which one among its siblings is chosen: isChecked(), setChecked() and toggled are Qt's."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = WrapLabel(theme, "", Role.BODY, weight=600, parent=self)
        self._length = WrapLabel(theme, "", Role.SECONDARY, "ink3", parent=self)
        self._text = WrapLabel(theme, "", Role.BODY, "ink2", parent=self)
        for label in (self._title, self._length, self._text):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        FocusRing(self, theme, _RADIUS)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._on_toggled)
        theme.changed.connect(self.updateGeometry)

    def set_words(self, title: str, length: str, *runs: Run) -> None:
        """When, how long, and an excerpt; without one only the head is shown."""
        self._title.set_text(title)
        self._length.set_text(length)
        self._text.set_runs(*runs)
        self._text.setVisible(bool(runs))
        self.setAccessibleName(f"{title}, {length}")
        self.setAccessibleDescription(self._text.text())
        self.updateGeometry()
        self._place()

    def sizeHint(self) -> QSize:
        """Some lines at half a dialog's width."""
        width = self._theme.px(280)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """It wraps."""
        width = self._theme.px(160)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The head and the lines of its excerpt."""
        px = self._theme.px
        text = px(8) + self._text.heightForWidth(width - px(2 * _PAD)) if self._text.text() else 0
        return px(2 * _PAD) + self._theme.line(Role.BODY) + text

    def hitButton(self, pos: QPoint) -> bool:
        """The whole card can be clicked."""
        return self.rect().contains(pos)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, on = self._theme, self.isChecked()
        width = 2 if on else 1
        edge: ColorName = "accent" if on else "ink3" if self.underMouse() else "edge"
        painter.setPen(QPen(theme.color(edge), width))
        painter.setBrush(theme.color("paper"))
        inset = width / 2
        radius = theme.px(_RADIUS) - inset
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.setPen(QPen(theme.color(edge), 5 if on else 1.5))
        inset = 2.5 if on else 0.75
        painter.drawEllipse(self._sign().adjusted(inset, inset, -inset, -inset))

    def _sign(self) -> QRectF:
        px, line = self._theme.px, self._theme.line(Role.BODY)
        left = self.width() - px(_PAD + _SIDE) if self.isRightToLeft() else px(_PAD)
        return QRectF(left, px(_PAD) + (line - px(_SIDE)) / 2, px(_SIDE), px(_SIDE))

    def _place(self) -> None:
        px, line, rtl = self._theme.px, self._theme.line(Role.BODY), self.isRightToLeft()
        room, start = self.width() - px(2 * _PAD), px(_PAD + _SIDE + _GAP)
        length = min(self._length.sizeHint().width(), room // 2)
        second = self._theme.line(Role.SECONDARY)
        title = self.width() - start - px(_PAD + _GAP) - length
        self._length.setGeometry(
            px(_PAD) if rtl else self.width() - px(_PAD) - length, px(_PAD) + (line - second) // 2, length, second
        )
        self._title.setGeometry(self.width() - start - title if rtl else start, px(_PAD), title, line)
        top = px(_PAD) + line + px(8)
        self._text.setGeometry(px(_PAD), top, room, max(0, self.height() - top - px(_PAD)))

    def _on_toggled(self, on: bool) -> None:
        self._text.set_color("ink" if on else "ink2")
        self.update()

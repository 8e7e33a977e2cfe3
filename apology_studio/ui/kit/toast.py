"""The toast: one short line at the bottom of the window that goes by itself. Never for errors."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from apology_studio.ui.kit.enter_key import pressed_by_enter
from apology_studio.ui.kit.motion import fade_in
from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel

STAYS_FOR = 4000
"""How long it stays, in ms, unless the mouse or the keyboard is on it."""
_SHADOW = 14
_FROM_BOTTOM = 84
"""Above Back and Next, so that it never lies on the next act."""


class Toast(QWidget):
    """One at a time: a new line takes the place of the one before. Make one per window, with the window as parent."""

    acted = Signal()
    """The one act, as Undo, was chosen."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._sign = Sign(theme, "check", "paper")
        self._words = WrapLabel(theme, "", color="paper")
        self._act = _ToastButton(theme)
        self._act.clicked.connect(self._on_act)
        self._timer = QTimer(self, singleShot=True, interval=STAYS_FOR)
        self._timer.timeout.connect(self.dismiss)
        px = theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16) + _SHADOW, px(10) + _SHADOW, px(8) + _SHADOW, px(10) + _SHADOW)
        row.setSpacing(px(10))
        row.addWidget(self._sign)
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        row.addWidget(self._act)
        self._act.installEventFilter(self)
        window.installEventFilter(self)
        self.hide()

    def show_text(self, text: str, act: str = "", icon: str = "check") -> None:
        """Show `text`, and at most one act."""
        self._sign.set_sign(icon, "paper")
        self._words.set_text(text)
        self._act.set_words(act)
        self._act.setVisible(bool(act))
        self._place()
        self.show()
        self.raise_()
        fade_in(self)
        self._timer.start()

    def dismiss(self) -> bool:
        """Take it away, as Esc does. False: there was none."""
        was = not self.isHidden()
        self._timer.stop()
        self.hide()
        return was

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self._place()
        elif watched is self._act and event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif watched is self._act and event.type() == QEvent.Type.FocusOut and not self.isHidden():
            self._timer.start()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if not self.isHidden() and not self._act.hasFocus():
            self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        radius = self._theme.px(10)
        painter.setBrush(QColor(30, 28, 25, 7))
        for reach in range(1, _SHADOW - 3):
            painter.drawRoundedRect(box.adjusted(-reach, 4 - reach, reach, 3 + reach), radius + reach, radius + reach)
        painter.setBrush(self._theme.color("ink"))
        painter.drawRoundedRect(box, radius, radius)

    def _on_act(self) -> None:
        self.dismiss()
        self.acted.emit()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        room = window.width() - self._theme.px(48)
        width = min(self.sizeHint().width(), room)
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        left = (window.width() - width) // 2
        self.setGeometry(left, window.height() - height - _FROM_BOTTOM + _SHADOW, width, height)


class _ToastButton(QPushButton):
    """The act of a toast: words in paper on ink, with a ring of paper."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_words(self, words: str) -> None:
        self._words = words
        self.setText(words.replace("&", "&&"))
        width = QFontMetrics(self._font()).horizontalAdvance(words)
        self.setFixedSize(width + self._theme.px(18), self._theme.px(28))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.color("paper"))
        font = self._font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)
        if self.hasFocus():
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _font(self) -> QFont:
        return self._theme.font(Role.BODY, 600)

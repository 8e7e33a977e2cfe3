"""The focus ring: 2 px of accent, 2 px away from the widget that the keyboard is on.

It is a sibling of the widget, laid over it, so that a button keeps its drawn size and layouts need no extra margins.
The parent leaves 4 px around the widget, or the ring is cut there.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from apology_studio.ui.kit.theme import Theme

REACH = 4
"""How far the ring reaches out, in px: a gap of 2 and a line of 2."""

_FOLLOW = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.ZOrderChange})
_BY_HAND = frozenset({Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason})


class FocusRing(QObject):
    """Shows a ring around `target` while it has the focus, unless the mouse put it there."""

    def __init__(self, target: QWidget, theme: Theme, radius: float) -> None:
        super().__init__(target)
        self._target = target
        self._theme = theme
        self._radius = radius
        self._overlay: _Overlay | None = None
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            if event.reason() not in _BY_HAND:
                self._show()
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self._hide()
        elif kind == QEvent.Type.KeyPress and self._target.hasFocus():
            self._show()
        elif kind in _FOLLOW and self._overlay is not None:
            self._place()
        return False

    def _show(self) -> None:
        parent = self._target.parentWidget()
        if parent is None or (self._overlay is not None and self._overlay.isVisible()):
            return
        self._overlay = _Overlay(parent, self._theme, self._theme.px(self._radius) + REACH - 1)
        self._place()
        self._overlay.show()

    def _hide(self) -> None:
        if self._overlay is not None:
            self._overlay.hide()
            self._overlay.deleteLater()
            self._overlay = None

    def _place(self) -> None:
        if self._overlay is not None:
            self._overlay.setGeometry(self._target.geometry().adjusted(-REACH, -REACH, REACH, REACH))
            self._overlay.raise_()


class _Overlay(QWidget):
    def __init__(self, parent: QWidget, theme: Theme, radius: float) -> None:
        super().__init__(parent)
        self._theme = theme
        self._radius = radius
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), self._radius, self._radius)

"""A button whose words are a sentence: they wrap, and are never cut."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from apology_studio.ui.kit.button_look import Look
from apology_studio.ui.kit.buttons import OutlineButton
from apology_studio.ui.kit.theme import Theme

_INSET, _ABOVE = 14, 8
"""Room beside and above the words in px."""


class WrapButton(OutlineButton):
    """An outlined button as wide as its column and as high as its words."""

    def __init__(self, theme: Theme, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, parent=parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The lines, and the room around them."""
        px = self._theme.px
        room = QRect(0, 0, max(1, width - 2 * px(_INSET)), 10_000)
        return max(px(36), self._metrics().boundingRect(room, self._flags(), self._words).height() + 2 * px(_ABOVE))

    def minimumSizeHint(self) -> QSize:
        """Narrow: the words wrap."""
        return QSize(self._theme.px(72), self._theme.px(36))

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(self._measure.role, self.look.weight))

    def _flags(self) -> int:
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        wrapped = Qt.TextFlag.TextWordWrap
        return int(side.value | Qt.AlignmentFlag.AlignAbsolute.value | Qt.AlignmentFlag.AlignVCenter.value | wrapped)

    def _paint_content(self, painter: QPainter, look: Look) -> None:
        inset = self._theme.px(_INSET)
        painter.setFont(self._theme.font(self._measure.role, look.weight))
        painter.setPen(self._theme.color(look.ink))
        painter.drawText(self.rect().adjusted(inset, 0, -inset, 0), self._flags(), self._words)

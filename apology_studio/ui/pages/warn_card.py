"""A word of warning in the flow of a page: warn-soft ground, a triangle, a title and a sentence."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import Run, WrapLabel


class WarnCard(QWidget):
    """What to look at, and why. `below` is the room under it, which goes when the card is hidden."""

    def __init__(self, theme: Theme, *, below: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._below = theme.px(below)
        self._words = WrapLabel(theme, "", Role.BODY, "ink2")
        row = QHBoxLayout(self)
        row.setContentsMargins(*(theme.px(n) for n in (16, 14, 16, 14 + below)))
        row.setSpacing(theme.px(12))
        self._sign = Sign(theme, "triangle-alert", "warn")
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(10))
        self._column.addWidget(self._words)
        row.addLayout(self._column, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def set_text(self, title: str, text: str) -> None:
        """What it says."""
        self._words.set_runs(Run(title, 600, "ink"), Run("\n" + text))
        self.setAccessibleName(f"{title}. {text}")

    def set_sign(self, icon: str) -> None:
        """Another icon, as the lock."""
        self._sign.set_sign(icon, "warn")

    def add_act(self, button: QWidget) -> None:
        """The act that mends it, under the words."""
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("warn_soft"))
        radius = self._theme.px(10)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 0, 0, -self._below), radius, radius)

"""An offer in the flow of a page: a tinted card with an icon, a title, a sentence and at most one act."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel


class NoticeCard(QWidget):
    """Accent-soft ground, radius 10."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = WrapLabel(theme, "", Role.BODY, weight=600)
        self._text = WrapLabel(theme, "", Role.BODY, "ink2")
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(2))
        self._column.addWidget(self._title)
        self._column.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(theme.px(n) for n in (18, 16, 18, 16)))
        row.setSpacing(theme.px(12))
        row.addWidget(Sign(theme, icon, "accent"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def set_text(self, title: str, text: str) -> None:
        """What it offers."""
        self._title.set_text(title)
        self._text.set_text(text)
        self.setAccessibleName(f"{title}. {text}")

    def add_act(self, button: QWidget) -> None:
        """The one act, under the words."""
        self._column.addSpacing(self._theme.px(10))
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_soft"))
        radius = self._theme.px(10)
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)

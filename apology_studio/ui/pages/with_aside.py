"""A list with an aside: beside it while there is room, else under it."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from apology_studio.ui.kit.theme import Theme

RING = 4
"""Room for the focus ring at the edges of both columns."""
ASIDE, GAP, BESIDE_FROM = 288 + 2 * RING, 48 - 2 * RING, 820
"""Width of the aside, the gap before it, and the room from which on it stands beside the list, in px."""
PAGE_PADDING = 44 - RING
"""Padding of a page of these columns: together with the room for the ring, that of every page."""
MEASURE = 1184
"""Widest page with an aside, padding included: a row of a list stays one thing to the eye."""


class WithAside(QWidget):
    """Fill `main` and `aside`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        main, self._side = QWidget(self), QWidget(self)
        self.main = QVBoxLayout(main)
        self.aside = QVBoxLayout(self._side)
        for column in (self.main, self.aside):
            column.setContentsMargins(RING, 0, RING, 0)
            column.setSpacing(0)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(main, 1)
        self._box.addWidget(self._side)
        for widget in (self, main, self._side):
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            widget.setSizePolicy(policy)
        self._lay_out(beside=True)

    def _lay_out(self, *, beside: bool) -> None:
        px = self._theme.px
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._box.setDirection(direction)
        self._box.setSpacing(px(GAP if beside else 36))
        self._side.setMinimumWidth(px(ASIDE) if beside else 0)
        self._side.setMaximumWidth(px(ASIDE) if beside else 16777215)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self._theme.px(BESIDE_FROM)
        if beside is not (self._box.direction() == QBoxLayout.Direction.LeftToRight):
            self._lay_out(beside=beside)

"""Boxes for a number and for a moment: Qt's own, with the chevron of the kit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateTimeEdit, QSpinBox, QWidget

from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role

CHEVRON = 18
INSET = 12
HEIGHT = 48


class NumberBox(QSpinBox):
    """A whole number; its buttons are the arrow keys."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setGroupSeparatorShown(True)
        self.lineEdit().setTextMargins(theme.px(INSET), 0, theme.px(INSET), 0)  # a style sheet's padding is not heeded
        _dress(self, theme)


class MomentBox(QDateTimeEdit):
    """A date and a time, with a calendar to open."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCalendarPopup(True)
        self._relocate()
        _dress(self, theme)

    def _relocate(self) -> None:
        self.setLocale(QLocale())
        self.setDisplayFormat(_whole_year(QLocale().dateTimeFormat(QLocale.FormatType.ShortFormat)))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._relocate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_chevron(self, self._theme)


def _dress(box: QAbstractSpinBox, theme: Theme) -> None:
    box.setMinimumHeight(theme.px(HEIGHT))
    box.setFont(theme.font(Role.LEDE))


def _whole_year(shape: str) -> str:
    """The locale's format with four figures of the year, and without the name of a time zone."""
    return (shape if "yyyy" in shape else shape.replace("yy", "yyyy")).replace(" t", "")


def _paint_chevron(box: QWidget, theme: Theme) -> None:
    side, inset = theme.px(CHEVRON), theme.px(INSET)
    left = inset if box.layoutDirection() == Qt.LayoutDirection.RightToLeft else box.width() - inset - side
    painter = QPainter(box)
    theme.paint_icon(painter, QRectF(left, (box.height() - side) / 2, side, side), "chevron-down", "ink2")
    painter.end()

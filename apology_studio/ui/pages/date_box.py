"""A box for a day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from apology_studio.ui.kit.theme import Theme

_NONE = QDate(1900, 1, 1)
"""Stands for no day: Qt's box always holds one."""


_ARROW = 36

_BARE = f"""QDateEdit::drop-down {{ border: 0px; width: {_ARROW}px; }}
QDateEdit::down-arrow {{ width: 0px; height: 0px; }}"""
"""Qt's own arrow does not go with our frame: an icon is painted in its place."""


class DateBox(QDateEdit):
    """A day, or none; a calendar opens from it."""

    picked = Signal(object)
    """date | None: the owner chose another day."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: date | None = None
        self.setCalendarPopup(True)
        self.setMinimumDate(_NONE)
        self.setMinimumHeight(theme.px(38))
        self.setStyleSheet(_BARE)
        self.dateChanged.connect(self._changed)
        theme.changed.connect(self.update)
        self.relocate("")

    def relocate(self, none: str) -> None:
        """Write days as the window's language does; `none` stands for no day."""
        self.setLocale(QLocale())
        self.setDisplayFormat(
            QLocale().dateFormat(QLocale.FormatType.ShortFormat).replace("yyyy", "yy").replace("yy", "yyyy")
        )
        self.setSpecialValueText(none or " ")

    def value(self) -> date | None:
        """The day."""
        return self._shown

    def show_value(self, day: date | None) -> None:
        """Show that day without saying `picked`."""
        self._shown = day
        blocked = self.blockSignals(True)
        self.setDate(QDate(day.year, day.month, day.day) if day is not None else _NONE)
        self.blockSignals(blocked)

    def stepBy(self, steps: int) -> None:
        """From no day, the first step is to today."""
        if self._shown is None:
            self.setDate(QDate.currentDate())
        else:
            super().stepBy(steps)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._theme.px(16)
        left = _ARROW / 2 - side / 2 if self.isRightToLeft() else self.width() - _ARROW / 2 - side / 2
        rect = QRectF(left, (self.height() - side) / 2, side, side)
        self._theme.paint_icon(QPainter(self), rect, "calendar", "ink2" if self.isEnabled() else "ink3")

    def _changed(self, day: QDate) -> None:
        self._shown = None if day == _NONE else date(day.year(), day.month(), day.day())
        self.picked.emit(self._shown)

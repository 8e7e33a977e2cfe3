"""One tab stop for a group of buttons: Tab enters at the current one, arrows move inside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget


class Roving(QObject):
    """Moves the focus among `items`; only the current one can be reached with Tab.

    `across`: left and right move (and turn round in right-to-left); else up and down. Home and End work in both.
    """

    moved = Signal(object)
    """An arrow brought the focus to this item (QWidget)."""

    def __init__(self, parent: QWidget, *, across: bool) -> None:
        super().__init__(parent)
        self._across = across
        self._items: list[QAbstractButton] = []

    def set_items(self, items: Sequence[QAbstractButton]) -> None:
        """The group, in order."""
        for item in self._items:
            item.removeEventFilter(self)
        self._items = list(items)
        for item in self._items:
            item.installEventFilter(self)

    def set_current(self, current: QWidget | None) -> None:
        """Make `current` the one that Tab reaches; without one, the first."""
        stop = current if current in self._items else next(iter(self._items), None)
        for item in self._items:
            item.setFocusPolicy(Qt.FocusPolicy.StrongFocus if item is stop else Qt.FocusPolicy.ClickFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or event.modifiers() & _HELD:
            return False
        there = [item for item in self._items if not item.isHidden()]
        if watched not in there:
            return False
        target = self._target(event.key(), next(i for i, item in enumerate(there) if item is watched), len(there))
        if target is None:
            return False
        there[target].setFocus(Qt.FocusReason.TabFocusReason)
        self.moved.emit(there[target])
        return True

    def _target(self, key: int, here: int, count: int) -> int | None:
        first, second = (Qt.Key.Key_Left, Qt.Key.Key_Right) if self._across else (Qt.Key.Key_Up, Qt.Key.Key_Down)
        parent = self.parent()
        if self._across and isinstance(parent, QWidget) and parent.isRightToLeft():
            first, second = second, first
        places = {first: (here - 1) % count, second: (here + 1) % count, Qt.Key.Key_Home: 0, Qt.Key.Key_End: count - 1}
        return places.get(Qt.Key(key))


_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
    | Qt.KeyboardModifier.ShiftModifier
)

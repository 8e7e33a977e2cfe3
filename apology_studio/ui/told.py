"""A toast as data, and the one that shows it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from apology_studio.core.data import dataclass
from apology_studio.ui.kit.announce import announce
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.toast import Toast


@dataclass(frozen=True, slots=True)
class Told:
    """What happened, in the window's language, and at most one act."""

    text: str
    act: str = ""
    do: Callable[[], object] | None = None
    done: bool = True
    """False: nothing was done, and the text says why."""


class Toasts(QObject):
    """Shows one toast at a time and does its act."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._toast = Toast(theme, window)
        self._do: Callable[[], object] | None = None
        self._toast.acted.connect(self._acted)

    def show_toast(self, told: Told) -> None:
        """Show it, in place of the one before."""
        self._do = told.do
        self._toast.show_text(told.text, told.act, "check" if told.done else "info")
        announce(self._toast, told.text)  # politely: what had to be said at once was said by the act itself

    def dismiss(self) -> bool:
        """Take the toast away, as Esc does. False: there was none."""
        return self._toast.dismiss()

    def regions(self) -> tuple[QWidget, ...]:
        """Where Tab goes."""
        return (self._toast,)

    def _acted(self) -> None:
        if self._do is not None:
            self._do()

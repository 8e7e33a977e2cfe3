"""The posts of a thread as a row of small buttons: each is ticked when it is out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from apology_studio.ui.kit.button_look import OUTLINE, TONAL, Size
from apology_studio.ui.kit.buttons import KitButton
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel

ACROSS = 8


class DeskPosts(QWidget):
    """'Tick each post when it is out', and the posts."""

    toggled = Signal(object)
    """The number (int, from 1) of the post that was ticked, or is not out after all."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = WrapLabel(theme, "", Role.SECONDARY, "ink2")
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.px(6))
        self._out: tuple[bool, ...] = ()
        self.buttons: list[KitButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self._words)
        column.addLayout(self._grid)
        self._grid.setColumnStretch(ACROSS, 1)

    def set_posts(self, out: tuple[bool, ...]) -> None:
        """Show so many posts, and which are out."""
        self._out = out
        self.setVisible(bool(out))
        while len(self.buttons) < len(out):
            button = KitButton(self._theme, size=Size.SMALL)
            button.setCheckable(True)
            button.clicked.connect(self._clicked)
            place = len(self.buttons)
            self._grid.addWidget(button, place // ACROSS, place % ACROSS)
            self.buttons.append(button)
        for number, button in enumerate(self.buttons, 1):
            there = number <= len(out)
            button.setVisible(there)
            if there:
                button.setChecked(out[number - 1])
                button.set_look(TONAL if out[number - 1] else OUTLINE)
                button.set_icon("check" if out[number - 1] else "")
        self._retranslate()

    def _retranslate(self) -> None:
        self._words.set_text(self.tr("Tick each post when it is out"))
        for number, out in enumerate(self._out, 1):
            said = self.tr("Post {number} of {posts}, out") if out else self.tr("Post {number} of {posts}, not out yet")
            button = self.buttons[number - 1]
            button.set_text(str(number))
            button.setAccessibleName(said.replace("{number}", str(number)).replace("{posts}", str(len(self._out))))

    def _clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, KitButton):
            self.toggled.emit(self.buttons.index(sender) + 1)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

"""The one-click changes that belong to a sentence: a button each, and what a cut would leave out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from apology_studio.core.changes import Change
from apology_studio.core.messages import fill
from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import KitButton, OutlineButton, TonalButton
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.say import say


class ChangeRow(QWidget):
    """Side by side where there is room, else under each other; nothing while there is nothing to change."""

    asked = Signal(object)
    """Change: the owner takes it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._now: tuple[tuple[Change, ...], str] = ((), "")
        self._buttons: list[KitButton] = []
        self._drops: WrapLabel | None = None
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(theme.px(8))
        self._row.addStretch(1)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, theme.px(6), 0, theme.px(4))
        self._box.setSpacing(theme.px(6))
        self._box.addLayout(self._row)
        self.setVisible(False)

    def show_changes(self, changes: tuple[Change, ...]) -> None:
        """Show these; nothing is done for the same ones in the same language."""
        drops = fill(self.tr("It would leave out: {sentences}"), (("sentences", _dropped(changes)),))
        now = (changes, drops)
        if now == self._now:
            return
        self._now = now
        self.setVisible(bool(changes))
        while len(self._buttons) < len(changes):
            self._add_button()
        for button, change in zip(self._buttons, changes, strict=False):
            button.set_text(say(change.label))
            button.setAccessibleDescription(drops if change.drops else "")
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(changes))
        self._say_dropped(drops if _dropped(changes) else "")
        self._turn(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn(event.size().width())

    def _add_button(self) -> None:
        kind = OutlineButton if self._buttons else TonalButton
        button = kind(self._theme, size=Size.SMALL, parent=self)
        button.clicked.connect(self._on_clicked)
        self._row.insertWidget(len(self._buttons), button, 0, Qt.AlignmentFlag.AlignLeading)
        self._buttons.append(button)

    def _say_dropped(self, words: str) -> None:
        if words and self._drops is None:
            self._drops = WrapLabel(self._theme, role=Role.SMALLEST, color="ink3", weight=400, parent=self)
            self._box.addWidget(self._drops)
        if self._drops is not None:
            self._drops.set_text(words)
            self._drops.setVisible(bool(words))

    def _turn(self, width: int) -> None:
        shown = [button for button in self._buttons if not button.isHidden()]
        needed = sum(button.sizeHint().width() + self._row.spacing() for button in shown)
        ways = QBoxLayout.Direction
        way = ways.LeftToRight if needed <= width or width < 1 else ways.TopToBottom
        if way is not self._row.direction():
            self._row.setDirection(way)

    def _on_clicked(self) -> None:
        for button, change in zip(self._buttons, self._now[0], strict=False):
            if button is self.sender():
                self.asked.emit(change)
                return


def _dropped(changes: tuple[Change, ...]) -> str:
    """The sentences that the first cut among them leaves out."""
    return " ".join(next((change.drops for change in changes if change.drops), ()))

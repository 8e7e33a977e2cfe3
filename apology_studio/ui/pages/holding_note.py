"""What a write step says while the draft is a holding statement."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.ui.kit.buttons import TonalButton
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.pages.notice_card import NoticeCard


class HoldingNote(QWidget):
    """The holding statement comes from the facts alone; here the full apology is begun."""

    write_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = NoticeCard(theme, "info")
        self._button = TonalButton(theme, "")
        self._card.add_act(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.addWidget(self._card)
        self._button.clicked.connect(self.write_asked)
        self._say()

    def _say(self) -> None:
        self._card.set_text(
            self.tr("The holding statement is made from the facts"),
            self.tr("What you write here is kept for the full apology, which follows when the facts are in."),
        )
        self._button.set_text(self.tr("Write the full apology"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

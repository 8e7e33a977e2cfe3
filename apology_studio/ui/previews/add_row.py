"""What a channel's text can have besides words: the draft's picture, and on the blog dated updates."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apology_studio.core.draft import Draft, Piece
from apology_studio.core.messages import fill
from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import QuietButton
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.previews.shown import Shown
from apology_studio.ui.session import Where


class AddRow(QWidget):
    """Stands over the preview of a channel that shows a picture or updates; hidden elsewhere."""

    jump_asked = Signal(object)
    """Where: the dialog in which it is chosen or written."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last: tuple[Shown, Draft] | None = None
        self._picture = QuietButton(theme, icon="picture", size=Size.FLUSH, parent=self)
        self._updates = QuietButton(theme, icon="calendar", size=Size.FLUSH, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, theme.px(8))
        row.setSpacing(theme.px(16))
        for button, step in ((self._picture, "picture"), (self._updates, "updates")):
            button.clicked.connect(partial(self._jump, step))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)

    def show_what(self, shown: Shown, draft: Draft) -> None:
        """Offer what this channel can have, by whether it has it."""
        self._last = (shown, draft)
        there, updates = draft.picture is not None, len(draft.updates)
        picture, dated = shown.channel.pictured, shown.preview.piece(Piece.SLUG) is not None
        self._picture.set_text(self.tr("Picture…") if there else self.tr("Add a picture…"))
        count = (("count", self.locale().toString(updates)),)
        self._updates.set_text(fill(self.tr("Updates ({count})…"), count) if updates else self.tr("Add an update…"))
        self._picture.setVisible(picture)
        self._updates.setVisible(dated)
        self.setVisible(picture or dated)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._last is not None:
            self.show_what(*self._last)
        super().changeEvent(event)

    def _jump(self, step: str, checked: bool = False) -> None:
        self.jump_asked.emit(Where(step))

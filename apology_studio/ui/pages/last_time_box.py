"""What the owner said last time, beside what is said now: under a part, and only where something comes back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.core.draft import Draft, Part
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.pages.entry_row import grow_with_words
from apology_studio.ui.pages.warn_card import WarnCard
from apology_studio.ui.say import isolated, say
from apology_studio.ui.when import day_of

if TYPE_CHECKING:
    from apology_studio.core.last_time import Echo

MOST = 3
"""Echoes that are shown of one part."""
Earlier = Callable[[Draft], tuple[Draft, ...]]


class LastTimeBox(QWidget):
    """At most three cards; hidden while nothing comes back."""

    def __init__(self, theme: Theme, part: Part, earlier: Earlier, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._part, self._earlier = theme, part, earlier
        self._shown: tuple[Echo, ...] = ()
        self.cards: list[WarnCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.px(12), 0, 0)
        self._column.setSpacing(theme.px(8))
        grow_with_words(self)
        self.hide()

    def show_draft(self, draft: Draft) -> None:
        """Show what of the earlier apologies comes back in this part."""
        earlier = self._earlier(draft)
        found: tuple[Echo, ...] = ()
        if earlier:
            from apology_studio.core.last_time import echoes

            found = tuple(echo for echo in echoes(draft, earlier) if echo.part is self._part)[:MOST]
        if found != self._shown:
            self._shown = found
            self._fill(draft)
        self.setVisible(bool(found))

    def _fill(self, draft: Draft) -> None:
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [WarnCard(self._theme, below=0) for _ in self._shown]
        for card, echo in zip(self.cards, self._shown, strict=True):
            self._column.addWidget(card)
            day = day_of(echo.on, draft.created.date())
            now = self.tr("Now: “{words}”").replace("{words}", isolated(echo.now)) if echo.now else ""
            then = self.tr("Then: “{words}”").replace("{words}", isolated(echo.then))
            said = say(echo.message.with_values(day=day))
            card.set_text(said, "\n".join(line for line in (then, now) if line))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._shown = ()
        super().changeEvent(event)

"""The next word that the facts promise, above everything else: still to come, or overdue."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.core.draft import Draft
from apology_studio.core.followup import NextWord, next_word
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.pages.entry_row import grow_with_words
from apology_studio.ui.pages.notice_card import NoticeCard
from apology_studio.ui.pages.warn_card import WarnCard
from apology_studio.ui.say import isolated
from apology_studio.ui.when import day_of, time_of


class NextWordCards(QWidget):
    """One of two cards, or none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.coming = NoticeCard(theme, "clock")
        self.overdue = WarnCard(theme, below=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.coming)
        column.addWidget(self.overdue)
        grow_with_words(self)
        self.hide()

    def show_draft(self, draft: Draft, now: datetime) -> None:
        """Say how the promise of the next word stands at `now`."""
        standing = next_word(draft, now)
        self.setVisible(standing is not NextWord.NONE)
        self.coming.setVisible(standing is NextWord.COMING)
        self.overdue.setVisible(standing is NextWord.OVERDUE)
        promised = draft.incident.next_word_at
        if promised is None:
            return
        title = self.tr("You promised the next word by {when}").replace("{when}", self._when(promised, now))
        where = draft.incident.next_word_where.strip()
        even = self.tr("Say what you know then, even if nothing is new.")
        place = self.tr("Where people will find it: {where}").replace("{where}", isolated(where))
        for card in (self.coming, self.overdue):
            card.set_text(title, f"{even} {place}" if where else even)

    def _when(self, promised: datetime, now: datetime) -> str:
        day, today = promised.astimezone().date(), now.astimezone().date()
        if day == today:
            return time_of(promised)
        said = self.tr("{time} on {day}").replace("{day}", day_of(day, today))
        return said.replace("{time}", time_of(promised))

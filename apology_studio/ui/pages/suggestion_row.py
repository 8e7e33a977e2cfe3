"""A reminder that is worth having, in the aside: when, what, why, and two acts: take it, or not."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from apology_studio.core.data import dataclass
from apology_studio.core.plan import Suggestion
from apology_studio.ui.kit.buttons import IconButton
from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.pages.entry_row import grow_with_words
from apology_studio.ui.pages.reminder_row import lay_beside
from apology_studio.ui.say import isolated, say
from apology_studio.ui.when import short_day, weekday_of


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionView:
    """What a row shows."""

    suggestion: Suggestion
    today: date


class SuggestionRow(QWidget):
    """One proposal."""

    answered = Signal(object, object)
    """Suggestion, and True for 'remind me', False for 'not this one'."""

    def __init__(self, theme: Theme, view: SuggestionView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._day = WrapLabel(theme, "", Role.BODY, weight=500)
        self._text = WrapLabel(theme, "", Role.SECONDARY, "ink2")
        self._why = WrapLabel(theme, "", Role.SECONDARY, "ink3")
        self.take = IconButton(theme, "plus", "")
        self.decline = IconButton(theme, "close", "")
        sign = Sign(theme, "calendar", "ink3")
        lay_beside(self, theme, sign, (self._day, self._text, self._why), (self.take, self.decline))
        grow_with_words(self)
        self.take.clicked.connect(self._take)
        self.decline.clicked.connect(self._decline)
        self.set_view(view)

    @property
    def view(self) -> SuggestionView:
        """What it shows."""
        return self._view

    def set_view(self, view: SuggestionView) -> None:
        """Show this."""
        self._view = view
        said = say(view.suggestion.text)
        day = view.suggestion.on
        when = self.tr("Today") if day == view.today else f"{weekday_of(day)} {short_day(day, view.today)}"
        self._day.set_text(when)
        self._text.set_text(said)
        self._why.set_text(say(view.suggestion.why))
        self.take.set_name(self.tr("Remind me: {what}").replace("{what}", isolated(said)))
        self.decline.set_name(self.tr("Not this one: {what}").replace("{what}", isolated(said)))
        self.setAccessibleName(f"{when}. {said}")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.set_view(self._view)
        super().changeEvent(event)

    def _take(self) -> None:
        self.answered.emit(self._view.suggestion, True)

    def _decline(self) -> None:
        self.answered.emit(self._view.suggestion, False)

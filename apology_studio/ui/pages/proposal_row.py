"""A promise that was found in the text: its words, the day that they say, and the owner's answer."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apology_studio.core.data import dataclass
from apology_studio.core.promises import Proposal
from apology_studio.core.steps import step_of
from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import OutlineButton, QuietButton
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import Run, WrapLabel
from apology_studio.ui.pages.entry_row import grow_with_words
from apology_studio.ui.say import isolated, say
from apology_studio.ui.when import short_day, weekday_of

MOST_DAYS = 2
"""Days that are offered to choose from; with more the owner sets the day in the dialog."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalView:
    """What a row shows."""

    proposal: Proposal
    today: date


class ProposalRow(QWidget):
    """One proposal. Where the day can be read in two ways, each has its button; where there is none, it is asked."""

    confirmed = Signal(object, object)
    """Proposal, and its day (date | None)."""
    edit_asked = Signal(object)
    """Proposal: the owner wants to change words or day first."""
    declined = Signal(object)
    """Proposal: it is no promise."""

    def __init__(self, theme: Theme, view: ProposalView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._theme = theme
        self._text = WrapLabel(theme, "", Role.LEDE, weight=600)
        self._when = WrapLabel(theme, "", Role.BODY, "ink2")
        self.days = [OutlineButton(theme, "", size=Size.SMALL) for _ in range(MOST_DAYS)]
        self.edit = QuietButton(theme, "", size=Size.SMALL)
        self.decline = QuietButton(theme, "", size=Size.SMALL)
        self._build()
        for place, button in enumerate(self.days):
            button.clicked.connect(partial(self._confirm, place))
        self.edit.clicked.connect(self._edit)
        self.decline.clicked.connect(self._decline)
        grow_with_words(self)
        self.set_view(view)

    def _build(self) -> None:
        px = self._theme.px
        acts = QHBoxLayout()
        acts.setSpacing(px(8))
        for button in (*self.days, self.edit, self.decline):
            acts.addWidget(button)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(12), 0, px(12))
        column.setSpacing(px(2))
        column.addWidget(self._text)
        column.addWidget(self._when)
        column.addSpacing(px(8))
        column.addLayout(acts)

    @property
    def view(self) -> ProposalView:
        """What it shows."""
        return self._view

    def set_view(self, view: ProposalView) -> None:
        """Show this."""
        self._view = view
        proposal = view.proposal
        choices = self._choices()
        for button, words in zip(self.days, [*choices, ""][:MOST_DAYS], strict=True):
            button.setVisible(bool(words))
            button.set_text(words)
            button.setAccessibleName(f"{words}: {isolated(proposal.text)}")
        self._text.set_text(proposal.text)
        self._when.set_runs(*self._said())
        change = self.tr("Give it a date…") if proposal.asks else self.tr("Edit…")
        for quiet, said in ((self.edit, change), (self.decline, self.tr("No promise"))):
            quiet.set_text(said)
            quiet.setAccessibleName(f"{said}: {isolated(proposal.text)}")
        self.setAccessibleName(f"{proposal.text}. {self._when.text()}")

    def _choices(self) -> list[str]:
        """What the buttons that confirm say: the days to choose from, else one for all."""
        days = self._view.proposal.days
        if 1 < len(days) <= MOST_DAYS:
            return [self._day(day) for day in days]
        return [self.tr("Put it on the list")] if not self._view.proposal.asks else [self.tr("Without a date")]

    def _said(self) -> tuple[Run, ...]:
        """When, who and where it stands."""
        proposal = self._view.proposal
        rest = [proposal.who] if proposal.who else []
        if proposal.part is not None:
            rest.append(say(step_of(proposal.part).title))
        after = "".join(f" · {part}" for part in rest)
        if proposal.due is not None:
            return (Run(self._day(proposal.due), 600, "ink"), Run(after))
        if proposal.repeats:
            return (Run(self.tr("Again and again"), 600, "ink"), Run(after))
        if proposal.days:
            asked = self.tr("Which day is “{words}”?").replace("{words}", isolated(proposal.day_words))
            return (Run(asked, 600, "warn"), Run(after))
        return (Run(self.tr("By when?"), 600, "warn"), Run(after))

    def _day(self, day: date) -> str:
        return f"{weekday_of(day)} {short_day(day, self._view.today)}"

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.set_view(self._view)
        super().changeEvent(event)

    def _confirm(self, place: int) -> None:
        proposal = self._view.proposal
        chosen = proposal.days[place] if 1 < len(proposal.days) <= MOST_DAYS else proposal.due
        self.confirmed.emit(proposal, chosen)

    def _edit(self) -> None:
        self.edit_asked.emit(self._view.proposal)

    def _decline(self) -> None:
        self.declined.emit(self._view.proposal)

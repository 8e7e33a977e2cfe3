"""The findings of a part as cards: one is active, F8 goes to the next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apology_studio.core.messages import Message
from apology_studio.ui.kit.announce import announce
from apology_studio.ui.kit.check_line import CheckLine
from apology_studio.ui.kit.finding_card import FindingCard, OnCard
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.say import isolated, say

if TYPE_CHECKING:  # what looks at a draft comes after the first painting
    from apology_studio.core.rules import Finding


ABOVE = 2
"""What stands above the cards in the column: the title's row, and the line that says that nothing is to fix."""
AT_ONCE = 12
"""New cards that are dealt before the list shows: more than a window has room for."""


class FindingsList(QWidget):
    """Cards, or 'Nothing to fix.'"""

    use_asked = Signal(object)
    """Finding: use its words."""
    keep_asked = Signal(object)
    """Finding: keep the owner's."""
    active_changed = Signal()
    hovered = Signal(object)
    """Finding whose card the mouse is on; None for no card."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._findings: tuple[Finding, ...] = ()
        self._empty: Message | None = None
        self._good: Message | None = None
        self._active: Finding | None = None
        self._cards: list[FindingCard] = []
        self._narrow = False
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._deal_one)
        self._title = WrapLabel(theme, "", Role.BODY, weight=600)
        self._key = WrapLabel(theme, "", Role.SECONDARY, "ink3")
        self._fine = CheckLine(theme, "ok", "", large=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(self._key)
        self._column.addLayout(row)
        self._column.addWidget(self._fine)
        self._say()

    @property
    def active(self) -> Finding | None:
        """The finding that keys act on."""
        return self._active

    def show_findings(self, findings: tuple[Finding, ...], empty: Message | None, good: Message | None = None) -> None:
        """Show these findings; `empty` says what is missing while nothing is written, `good` what is good once
        nothing is to fix.
        """
        if (findings, empty, good) == (self._findings, self._empty, self._good):
            return
        before = self._findings
        self._findings, self._empty, self._good = findings, empty, good
        if self._active not in findings:
            self._active = _moved(self._active, before, findings)
        self._show_cards()
        self._say()
        if len(findings) != len(before) and empty is None:
            announce(self, self._title.text() or self._fine.text())

    def activate(self, finding: Finding) -> None:
        """Make a finding the active one."""
        if finding != self._active and finding in self._findings:
            self._active = finding
            for card, each in zip(self._cards, self._findings, strict=False):  # the last ones may have none yet
                card.set_active(each == finding)
            self.active_changed.emit()

    def use(self) -> None:
        """Use the active finding's words, if it has any."""
        if self._active is not None and self._active.fixes:
            self.use_asked.emit(self._active)

    def keep(self) -> None:
        """Keep the owner's words at the active finding."""
        if self._active is not None:
            self.keep_asked.emit(self._active)

    def set_narrow(self, narrow: bool) -> None:
        """In a narrow window the explanations move into tool tips."""
        self._narrow = narrow
        for card in self._cards:
            card.set_narrow(narrow)

    def _show_cards(self) -> None:
        """Deal the cards there are, of each kind in their order: while the owner types, findings move, change a word,
        or one comes; and a new card costs as much as the look that brought it.
        """
        left, self._cards = self._cards, []
        new = 0
        for finding in self._findings:
            said = self._on_card(finding)
            fitting = [card for card in left if card.said == said] or [c for c in left if c.said.kind == said.kind]
            card = next(iter(fitting), None)
            if card is None:
                if new == AT_ONCE:
                    break  # the others follow when nothing else is waiting
                new += 1
                card = self._make_card(said)
            else:
                left.remove(card)
                if card.said != said:
                    card.show_words(said)
            card.set_active(finding == self._active)
            self._cards.append(card)
        for card in left:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, card in enumerate(self._cards, ABOVE):
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
        if len(self._cards) < len(self._findings):
            self._rest.start()

    def _deal_one(self) -> None:
        if len(self._cards) < len(self._findings):
            finding = self._findings[len(self._cards)]
            card = self._make_card(self._on_card(finding))
            card.set_active(finding == self._active)
            self._cards.append(card)
            self._column.addWidget(card)
            self._rest.start()

    def _use_of(self, card: FindingCard) -> None:
        self.use_asked.emit(self._findings[self._cards.index(card)])

    def _keep_of(self, card: FindingCard) -> None:
        self.keep_asked.emit(self._findings[self._cards.index(card)])

    def _words_of(self, finding: Finding) -> str:
        """What stands on the card as words to use instead: a model is marked as one."""
        if not finding.fixes:
            return ""
        fix = finding.fixes[0]
        if not fix.replace:
            return self.tr("Leave it out")
        return self.tr("To adapt: {words}").replace("{words}", isolated(fix.replace)) if fix.model else fix.replace

    def _hover_of(self, card: FindingCard, inside: object) -> None:
        known = inside and card in self._cards
        self.hovered.emit(self._findings[self._cards.index(card)] if known else None)

    def _on_card(self, finding: Finding) -> OnCard:
        return OnCard(
            severity="must" if finding.must else "look",
            title=say(finding.message),
            why=say(finding.why),
            replacement=self._words_of(finding),
        )

    def _make_card(self, said: OnCard) -> FindingCard:
        card = FindingCard(self._theme, said)
        card.set_narrow(self._narrow)
        card.use_asked.connect(partial(self._use_of, card))
        card.keep_asked.connect(partial(self._keep_of, card))
        card.hovered.connect(partial(self._hover_of, card))
        return card

    def _say(self) -> None:
        count = len(self._findings)
        self._title.setVisible(count > 0)
        self._key.setVisible(count > 1)
        self._title.set_text(self.tr("%n thing(s) to fix", "", count))
        self._key.set_text(self.tr("F8 for the next one"))
        self._fine.setVisible(count == 0)
        if self._empty is not None:
            self._fine.set_line("info", say(self._empty))
        else:
            self._fine.set_line("ok", say(self._good) if self._good else "", self.tr("Nothing to fix."))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show_cards()
            self._say()
        super().changeEvent(event)


def _said(finding: Finding) -> tuple[object, ...]:
    """What stands on a finding's card."""
    return (finding.severity, finding.message, finding.why, finding.fixes)


def _moved(active: Finding | None, before: tuple[Finding, ...], now: tuple[Finding, ...]) -> Finding | None:
    """The active finding after the text around it has changed: the same one at its new place, else the first."""
    place = before.index(active) if active in before else -1
    same = len(before) == len(now) and place >= 0 and _said(before[place]) == _said(now[place])
    return now[place] if same else (now[0] if now else None)

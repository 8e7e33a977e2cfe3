"""What is due, at the top of home: overdue promises, what follows this week; each opens its statement."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apology_studio.core.data import dataclass
from apology_studio.core.draft import DraftId
from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import QuietButton
from apology_studio.ui.kit.card import Card
from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import Run, WrapLabel
from apology_studio.ui.say import isolated

MOST = 5
"""Lines that are shown; the rest is counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueLine:
    """One thing that is due."""

    draft: DraftId
    when: str
    what: str
    incident: str
    """The statement's title, with the age of the incident."""
    late: bool


class DueBox(Card):
    """Lines with a button each; hidden while nothing is due."""

    draft_asked = Signal(object)
    """DraftId: open it where its promises are."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, radius=14, padding=22, parent=parent)
        self._lines: tuple[DueLine, ...] = ()
        self._title = WrapLabel(theme, "", Role.BODY, weight=600)
        self._rest = WrapLabel(theme, "", Role.SECONDARY, "ink3")
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(6))
        self._rows: list[QWidget] = []
        self.buttons: list[QuietButton] = []
        self.body.setSpacing(theme.px(8))
        self.body.addWidget(self._title)
        self.body.addLayout(self._column)
        self.body.addWidget(self._rest)
        self.hide()

    @property
    def lines(self) -> tuple[DueLine, ...]:
        """What is shown, and what there was no room for."""
        return self._lines

    def show_lines(self, lines: Sequence[DueLine]) -> None:
        """Show these."""
        if tuple(lines) != self._lines:
            self._lines = tuple(lines)
            self._fill()
        self._say()
        self.setVisible(bool(lines))

    def _fill(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.buttons = []
        self._rows = [self._row(line) for line in self._lines[:MOST]]

    def _row(self, line: DueLine) -> QWidget:
        theme, row = self._theme, QWidget()
        words = WrapLabel(theme, "", Role.BODY, "ink2")
        runs = (Run(f"{line.when}  ", 600, "bad" if line.late else "ink"), Run(line.what, 400, "ink"))
        words.set_runs(*runs, Run(f"\n{line.incident}"))
        button = QuietButton(theme, self.tr("Open"), size=Size.SMALL)
        button.setAccessibleName(self.tr("Open: {what}").replace("{what}", isolated(line.what)))
        button.clicked.connect(partial(self._ask, line.draft))
        self.buttons.append(button)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(11))
        sign = Sign(theme, "octagon-alert" if line.late else "bell", "bad" if line.late else "warn")
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(words, 1)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(row)
        return row

    def _say(self) -> None:
        late = sum(line.late for line in self._lines)
        title = self.tr("%n overdue", "", late) if late else self.tr("Due this week")
        self._title.set_text(title)
        self._rest.set_text(self.tr("and %n more", "", max(0, len(self._lines) - MOST)))
        self._rest.setVisible(len(self._lines) > MOST)
        self.setAccessibleName(title)

    def _ask(self, draft: DraftId) -> None:
        self.draft_asked.emit(draft)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

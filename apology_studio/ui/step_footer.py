"""Back and Next under a step. Next is never disabled."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apology_studio.core.steps import StepId, next_step, step_before
from apology_studio.ui.kit.button_look import FILLED, OUTLINE
from apology_studio.ui.kit.buttons import FilledButton, QuietButton
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.say import isolated, say


class StepFooter(QWidget):
    """The two ways on."""

    back_asked = Signal()
    next_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = StepId.FACTS
        self._narrow = False
        self._back = QuietButton(theme, "", "chevron-left")
        self._next = FilledButton(theme, "")
        self._next.set_icon("", after="chevron-right")
        row = QHBoxLayout(self)
        row.setContentsMargins(36, 8, 40, 20)
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._next)
        self._back.clicked.connect(self.back_asked)
        self._next.clicked.connect(self.next_asked)

    def show_step(self, step: StepId) -> None:
        """The ways on from that step."""
        self._step = step
        self._say()

    def set_narrow(self, narrow: bool) -> None:
        """Without the title of the next step."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._say()

    def set_filled(self, filled: bool) -> None:
        """At most one filled button in a window: Next gives way when the channel is ready to copy."""
        self._next.set_look(FILLED if filled else OUTLINE)

    def _say(self) -> None:
        before, following = step_before(self._step), next_step(self._step)
        self._back.set_text(self.tr("Back"))
        self._back.setVisible(before is not None)
        self._next.setVisible(following is not None)
        if following is not None:
            named = self.tr("Next: {title}").replace("{title}", isolated(say(following.title)))
            self._next.set_text(self.tr("Next") if self._narrow else named)
            self._next.setAccessibleName(named)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

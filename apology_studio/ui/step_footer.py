"""Back and Next under a step. Next is never disabled."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apology_studio.core.checklist import step_after
from apology_studio.core.draft import Kind
from apology_studio.core.steps import StepId
from apology_studio.ui.kit.button_look import FILLED, OUTLINE, Size
from apology_studio.ui.kit.buttons import FilledButton, QuietButton
from apology_studio.ui.kit.column import MEASURE, side_of
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.say import isolated, say


class StepFooter(QWidget):
    """The two ways on."""

    back_asked = Signal()
    next_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step, self._kind = StepId.FACTS, Kind.APOLOGY
        self._narrow = False
        self._back = QuietButton(theme, "", "chevron-left")
        self._next = FilledButton(theme, "")
        self._next.set_icon("", after="chevron-right")
        self._theme = theme
        self._measure = MEASURE
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._back)
        self._row.addStretch(1)
        self._row.addWidget(self._next)
        self._back.clicked.connect(self.back_asked)
        self._next.clicked.connect(self.next_asked)
        theme.changed.connect(self._pad)
        self._pad()

    def show_step(self, step: StepId, measure: int = MEASURE, kind: Kind = Kind.APOLOGY) -> None:
        """The ways on from a step of that kind of statement. `measure`: width of the column above, in px."""
        self._step, self._kind = step, kind
        self._measure = measure
        self._pad()
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pad()

    def _pad(self) -> None:
        """Back and Next stand under the edges of the column; the chevron of Back, not its hover, is flush."""
        side, inside = side_of(self._theme, self.width(), self._measure), self._theme.px(Size.NORMAL.value.padding)
        below = self._theme.px(16 if self._theme.compact else 24)
        left, right = side - inside, side
        if self.isRightToLeft():
            left, right = right, left
        self._row.setContentsMargins(left, self._theme.px(8), right, below)

    def set_narrow(self, narrow: bool) -> None:
        """Without the title of the next step."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._say()

    def set_filled(self, filled: bool) -> None:
        """At most one filled button in a window: Next gives way when the channel is ready to copy."""
        self._next.set_look(FILLED if filled else OUTLINE)

    def _say(self) -> None:
        before, following = step_after(self._kind, self._step, -1), step_after(self._kind, self._step)
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

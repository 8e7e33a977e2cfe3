"""How the promises stand, in one line, and the one act that follows: the next update, or the closing report."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft, Kind
from apology_studio.core.followup import Tally
from apology_studio.ui.kit.button_look import FILLED, TONAL
from apology_studio.ui.kit.buttons import FilledButton
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import Run, WrapLabel
from apology_studio.ui.pages.entry_row import grow_with_words


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingView:
    """What it says and offers."""

    tally: Tally
    kind: Kind
    posted: bool

    @property
    def act(self) -> Kind | None:
        """What is written next: a new draft, or this one as another kind. None: this one first."""
        if self.kind.reports and not self.posted:
            wanted = Kind.CLOSING if self.tally.all_kept else Kind.PROGRESS
            return None if wanted is self.kind else wanted
        if self.kind is Kind.HOLDING and not self.posted:
            return None
        return Kind.CLOSING if self.tally.all_kept else Kind.PROGRESS

    @property
    def here(self) -> bool:
        """Whether the act changes this draft, which is not out yet, instead of beginning one."""
        return self.kind.reports and not self.posted


def view_of(draft: Draft, tally: Tally) -> StandingView:
    """How a draft stands."""
    return StandingView(tally=tally, kind=draft.kind, posted=bool(draft.publications))


class StandingStrip(QWidget):
    """Words and a button; hidden while there is nothing to say."""

    update_asked = Signal()
    kind_asked = Signal(object)
    """Kind: this draft should be that."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: StandingView | None = None
        self._words = WrapLabel(theme, "", Role.BODY, "ink2")
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.act = FilledButton(theme, "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(14), 0, theme.px(10))
        row.setSpacing(theme.px(16))
        row.addWidget(self._words, 1)
        row.addWidget(self.act, 0, Qt.AlignmentFlag.AlignVCenter)
        grow_with_words(self)
        self.act.clicked.connect(self._act)
        self.hide()

    def show_view(self, view: StandingView) -> None:
        """Say this."""
        self._view = view
        self.act.setVisible(view.act is not None)
        self.act.set_look(TONAL if view.kind.reports else FILLED)  # an update has Next below: one filled button
        self.setVisible(view.act is not None or view.tally.made > 0)
        self._say()

    def _say(self) -> None:
        if self._view is None:
            return
        tally = self._view.tally
        kept = self.tr("{kept} of {made} kept.").replace("{kept}", str(tally.kept)).replace("{made}", str(tally.made))
        runs = [Run(kept, 600, "ink")] if tally.made else []
        if tally.late:
            runs.append(Run(" " + self.tr("%n is late.", "", tally.late), 600, "bad"))
        self._words.set_runs(*(runs or [Run("")]))
        closing = self._view.act is Kind.CLOSING
        if self._view.here:
            said = self.tr("Make it the closing report") if closing else self.tr("Make it an update")
        else:
            said = self.tr("Write the closing report") if closing else self.tr("Write the next update")
        self.act.set_text(said)
        self.setAccessibleName(self._words.text())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _act(self) -> None:
        if self._view is not None and self._view.here:
            self.kind_asked.emit(self._view.act)
        else:
            self.update_asked.emit()

"""The earlier versions of a draft: any two compared word by word, and one brought back as a new version."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from apology_studio.core.draft import Draft
from apology_studio.core.ports import StudioError
from apology_studio.core.safekeeping import DraftHistory, Revision, Why
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.draft_words import DraftChanges
from apology_studio.ui.kit.drop_down import DropDown
from apology_studio.ui.kit.focus_ring import FocusRing
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import Run, WrapLabel
from apology_studio.ui.say import say
from apology_studio.ui.when import day_and_time

NOW, BEFORE = -1, -2
"""With what a version is compared, beside the place of another one: today's text; the version before it."""


class HistoryDialog(DialogFrame):
    """Versions on the one side, what differs on the other."""

    chosen = Signal(object)
    """Draft: bring it back."""

    def __init__(
        self, theme: Theme, parent: QWidget | None, history: DraftHistory, draft: Draft, now: Callable[[], datetime]
    ) -> None:
        super().__init__(theme, parent, width=900, height=620)
        self._history, self._draft, self._now = history, draft, now
        self._shown: Draft | None = None
        self._revisions: tuple[Revision, ...] = ()
        self._said = WrapLabel(theme, "", Role.BODY, "ink2")
        self._list = QListWidget()
        self._with = DropDown(theme, "")
        self._key = WrapLabel(theme, "", Role.SECONDARY, "ink2")
        self._changes = DraftChanges(theme)
        self._lay_out()
        self._list.currentRowChanged.connect(self._show)
        self._with.currentIndexChanged.connect(self._compare)
        self._read()
        self.retranslate()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        px = self.theme.px
        self._list.setFont(self.theme.font(Role.BODY))
        self._list.setFixedWidth(px(290))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        FocusRing(self._list, self.theme, 2)
        FocusRing(self._changes, self.theme, 2)
        side = QVBoxLayout()
        side.setSpacing(px(8))
        side.addWidget(self._with)
        side.addWidget(self._changes, 1)
        side.addWidget(self._key)
        row = QHBoxLayout()
        row.setSpacing(px(16))
        row.addWidget(self._list)
        row.addLayout(side, 1)
        self.body.addWidget(self._said)
        self.body.addLayout(row, 1)

    def _read(self) -> None:
        try:
            self._revisions = self._history.revisions(self._draft.id)
        except StudioError as error:
            self._tell(error)

    def _tell(self, error: StudioError) -> None:
        self._said.set_color("bad")
        self._said.set_text(say(error.message))

    def _version(self, row: int) -> Draft | None:
        """The draft as it was then; None where it cannot be read, and that is said."""
        if not 0 <= row < len(self._revisions):
            return None
        try:
            return self._history.read(self._draft.id, self._revisions[row].counter)
        except StudioError as error:
            self._tell(error)
            return None

    def _show(self, row: int) -> None:
        self._shown = self._version(row)
        self.save_button.setEnabled(self._shown is not None and row > 0)
        self._compare()

    def _compare(self) -> None:
        """What differs between the chosen version and the one it is compared with."""
        if self._shown is None:
            return
        wanted = self._with.currentData()
        row = self._list.currentRow()
        other = self._draft if wanted == NOW else self._version(row + 1 if wanted == BEFORE else int(wanted or 0))
        self._changes.show_changes(other, self._shown)
        self._say_key(same=other is None or other.with_changes(changed=self._shown.changed) == self._shown)

    def accept(self) -> None:
        """Bring the chosen version back. The newest one is there already."""
        if self._shown is not None and self._list.currentRow() > 0:
            self.chosen.emit(self._shown)
            super().accept()

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(self.tr("Versions of this draft"))
        self._said.set_text(
            self.tr(
                "A version is kept every two minutes of writing and before every larger change, for 90 days. Bringing "
                "one back makes a new version: nothing is lost, and Undo takes it back."
            )
        )
        self._list.setAccessibleName(self.tr("Versions"))
        self._with.setAccessibleName(self.tr("Compared with"))
        self.set_buttons(self.tr("Bring this version back"), self.tr("Close"))
        self._fill_with()
        row = max(0, self._list.currentRow())
        self._list.clear()
        for place, revision in enumerate(self._revisions):
            self._list.addItem(QListWidgetItem(self._words(revision, newest=place == 0)))
        self._list.setCurrentRow(row if row or len(self._revisions) < 2 else 1)

    def _fill_with(self) -> None:
        chosen = max(0, self._with.currentIndex())
        self._with.blockSignals(True)
        self._with.clear()
        self._with.addItem(self.tr("Compared with the text of now"), NOW)
        self._with.addItem(self.tr("Compared with the version before it"), BEFORE)
        for place, revision in enumerate(self._revisions):
            said = self.tr("Compared with {time}").replace("{time}", day_and_time(revision.at, self._now()))
            self._with.addItem(said, place)
        self._with.setCurrentIndex(chosen)
        self._with.blockSignals(False)

    def _say_key(self, *, same: bool) -> None:
        if same:
            self._key.set_text(self.tr("No word differs."))
            return
        only_here, only_there = self.tr("Only in this version"), self.tr("not in this version")
        self._key.set_runs(
            Run(only_here, None, "ink", "good_soft"), Run(" · "), Run(only_there, None, "ink", "bad_soft")
        )

    def _words(self, revision: Revision, *, newest: bool) -> str:
        said = [self.tr("%n word(s)", "", revision.words)] if revision.words else []
        if newest:
            said.append(self.tr("now"))
        elif revision.why is not Why.FLOW:
            said.append(self._why(revision.why))
        return f"{day_and_time(revision.at, self._now())}\n{' · '.join(said)}".rstrip()

    def _why(self, why: Why) -> str:
        if why is Why.BEFORE_RESTORE:
            return self.tr("before an older version came back")
        if why is Why.BEFORE_EMPTYING:
            return self.tr("before much was deleted")
        return self.tr("before a larger change")

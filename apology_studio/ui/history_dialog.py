"""The earlier versions of a draft: each compared with today's word by word, and brought back as a new version."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from apology_studio.core.draft import Draft
from apology_studio.core.ports import StudioError
from apology_studio.core.safekeeping import DraftHistory, Revision, Why
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.draft_words import DraftChanges
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.say import say
from apology_studio.ui.when import day_of, time_of


class HistoryDialog(DialogFrame):
    """Versions on the one side, what differs on the other."""

    chosen = Signal(object)
    """Draft: bring it back."""

    def __init__(
        self, theme: Theme, parent: QWidget | None, history: DraftHistory, draft: Draft, now: Callable[[], datetime]
    ) -> None:
        super().__init__(theme, parent, width=860, height=600)
        self._history, self._draft, self._now = history, draft, now
        self._shown: Draft | None = None
        self._revisions: tuple[Revision, ...] = ()
        self._said = WrapLabel(theme, "", Role.BODY, "ink2")
        self._list = QListWidget()
        self._list.setFont(theme.font(Role.BODY))
        self._list.setFixedWidth(theme.px(280))
        self._list.setWordWrap(True)
        self._changes = DraftChanges(theme)
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        row.addWidget(self._list)
        row.addWidget(self._changes, 1)
        self.body.addWidget(self._said)
        self.body.addLayout(row, 1)
        self._list.currentRowChanged.connect(self._show)
        self._read()
        self.retranslate()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> None:
        try:
            self._revisions = self._history.revisions(self._draft.id)
        except StudioError as error:
            self._said.set_text(say(error.message))

    def _show(self, row: int) -> None:
        self._shown = None
        if 0 <= row < len(self._revisions):
            try:
                self._shown = self._history.read(self._draft.id, self._revisions[row].counter)
            except StudioError as error:
                self._said.set_text(say(error.message))
        self.save_button.setEnabled(self._shown is not None and row > 0)
        if self._shown is not None:
            self._changes.show_changes(self._draft, self._shown)

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
                "A version is kept every two minutes of writing and before every larger change, for 90 days. Marked is "
                "what differs from the text of now; bringing one back makes a new version."
            )
        )
        self._list.setAccessibleName(self.tr("Versions"))
        self.set_buttons(self.tr("Bring this version back"), self.tr("Close"))
        row = max(0, self._list.currentRow())
        self._list.clear()
        for place, revision in enumerate(self._revisions):
            self._list.addItem(QListWidgetItem(self._words(revision, newest=place == 0)))
        self._list.setCurrentRow(row)

    def _words(self, revision: Revision, *, newest: bool) -> str:
        at = revision.at.astimezone()
        said = [f"{day_of(at.date(), self._now().date())}, {time_of(at)}"]
        if revision.words:
            said.append(self.tr("%n word(s)", "", revision.words))
        if newest:
            said.append(self.tr("now"))
        elif revision.why is not Why.FLOW:
            said.append(self._why(revision.why))
        return " · ".join(said)

    def _why(self, why: Why) -> str:
        if why is Why.BEFORE_RESTORE:
            return self.tr("before an older version came back")
        if why is Why.BEFORE_EMPTYING:
            return self.tr("before much was deleted")
        return self.tr("before a larger change")

"""The bin: deleted drafts for 30 days, put back with one click; deleting for good takes two."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from apology_studio.core.draft import DraftId
from apology_studio.core.ports import DraftRow, DraftStore, StudioError
from apology_studio.core.safekeeping import DraftKeeper
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.kit.buttons import QuietButton
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.say import isolated, say
from apology_studio.ui.when import day_of


class BinDialog(DialogFrame):
    """Deleted drafts."""

    changed = Signal()
    """Something was put back, or is gone for good."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        store: DraftStore,
        keeper: DraftKeeper,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(theme, parent, width=560, height=460)
        self._store, self._keeper, self._now = store, keeper, now
        self._rows: tuple[DraftRow, ...] = ()
        self._asking = False
        self._said = WrapLabel(theme, "", Role.BODY, "ink2")
        self._list = QListWidget()
        self._list.setFont(theme.font(Role.BODY))
        self._purge = QuietButton(theme, icon="trash")
        self.buttons.insertWidget(0, self._purge)
        self.body.addWidget(self._said)
        self.body.addWidget(self._list, 1)
        self._list.currentRowChanged.connect(self._stop_asking)
        self._purge.clicked.connect(self._purge_clicked)
        self.retranslate()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(self.tr("Recently deleted"))
        self._list.setAccessibleName(self.tr("Deleted apologies"))
        self.set_buttons(self.tr("Put back"), self.tr("Close"))
        self._read()

    def _read(self) -> None:
        try:
            self._rows = self._store.rows(deleted=True)
        except StudioError as error:
            self._said.set_text(say(error.message))
            return
        self._list.clear()
        for row in self._rows:
            self._list.addItem(QListWidgetItem(self._words(row)))
        self._list.setCurrentRow(0)
        self._list.setVisible(bool(self._rows))
        self._said.set_text(
            self.tr("They stay here for 30 days and then go for good, with their versions and backups.")
            if self._rows
            else self.tr("Nothing was deleted in the last 30 days.")
        )
        self._stop_asking()

    def _words(self, row: DraftRow) -> str:
        title = row.title.strip() or row.opening or self.tr("Untitled apology")
        if row.deleted_at is None:
            return title
        day = day_of(row.deleted_at.astimezone().date(), self._now().date())
        return self.tr("{title} · deleted {day}").replace("{title}", isolated(title)).replace("{day}", isolated(day))

    def _current(self) -> DraftId | None:
        place = self._list.currentRow()
        return self._rows[place].id if 0 <= place < len(self._rows) else None

    def _stop_asking(self) -> None:
        self._asking = False
        self._purge.set_text(self.tr("Delete for good…"))
        self._purge.setVisible(bool(self._rows))
        self.save_button.setEnabled(bool(self._rows))

    def _purge_clicked(self) -> None:
        """The first click asks, the second does it."""
        if not self._asking:
            self._asking = True
            self._purge.set_text(self.tr("Yes, delete it everywhere. It cannot be undone."))
            return
        draft_id = self._current()
        if draft_id is not None:
            self._do(self._keeper.purge, draft_id)

    def accept(self) -> None:
        """Put the chosen one back; the dialog stays for the next."""
        draft_id = self._current()
        if draft_id is not None:
            self._do(self._store.restore, draft_id)

    def _do(self, act: Callable[[DraftId], None], draft_id: DraftId) -> None:
        try:
            act(draft_id)
        except StudioError as error:
            self._said.set_text(say(error.message))
            return
        self._read()
        self.changed.emit()

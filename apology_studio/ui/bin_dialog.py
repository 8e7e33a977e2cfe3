"""The bin: deleted drafts for 30 days, put back with one click; deleting for good is asked about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from apology_studio.core.draft import DraftId
from apology_studio.core.ports import DraftRow, DraftStore, StudioError
from apology_studio.core.safekeeping import BIN, DraftKeeper
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.kit.announce import announce
from apology_studio.ui.kit.buttons import OutlineButton
from apology_studio.ui.kit.focus_ring import FocusRing
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.say import isolated, say
from apology_studio.ui.when import day_of


class BinDialog(DialogFrame):
    """Deleted drafts. While it asks whether one is to go for good, Close is the way back."""

    changed = Signal()
    """Something was put back, or is gone for good."""
    purged = Signal(object)
    """DraftId: it is gone for good."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        store: DraftStore,
        keeper: DraftKeeper,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(theme, parent, width=600, height=480)
        self._store, self._keeper, self._now = store, keeper, now
        self._rows: tuple[DraftRow, ...] = ()
        self._asking = False
        self._said = WrapLabel(theme, "", Role.BODY, "ink2")
        self._list = QListWidget()
        self._list.setFont(theme.font(Role.BODY))
        self._list.setWordWrap(True)
        self._list.setMinimumHeight(theme.px(112))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._question = WrapLabel(theme, "", Role.BODY, "bad", weight=600)
        self._purge = OutlineButton(theme, icon="trash")
        FocusRing(self._list, theme, 2)
        self.buttons.insertWidget(0, self._purge)
        for widget in (self._said, self._list, self._question):
            self.body.addWidget(widget)
        self.body.setStretch(1, 1)
        self._list.currentRowChanged.connect(self._stop_asking)
        self._purge.clicked.connect(self._purge_clicked)
        self.retranslate()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(self.tr("Recently deleted"))
        self._list.setAccessibleName(self.tr("Deleted apologies"))
        self._read()

    def _read(self) -> None:
        row = max(0, self._list.currentRow())
        try:
            self._rows = self._store.rows(deleted=True)
        except StudioError as error:
            self._tell(error)
            return
        self._list.clear()
        for each in self._rows:
            self._list.addItem(QListWidgetItem(self._words(each)))
        self._list.setCurrentRow(min(row, len(self._rows) - 1))
        self._list.setVisible(bool(self._rows))
        self.body.setAlignment(self._said, Qt.AlignmentFlag(0) if self._rows else Qt.AlignmentFlag.AlignTop)
        self._said.set_color("ink2")
        self._said.set_text(
            self.tr("They stay here for 30 days and then go for good, with their versions and backups.")
            if self._rows
            else self.tr("Nothing was deleted in the last 30 days.")
        )
        self._stop_asking()

    def _tell(self, error: StudioError) -> None:
        self._said.set_color("bad")
        self._said.set_text(say(error.message))

    def _title(self, row: DraftRow) -> str:
        return row.title.strip() or row.opening or self.tr("Untitled apology")

    def _words(self, row: DraftRow) -> str:
        if row.deleted_at is None:
            return self._title(row)
        today = self._now().date()
        day = isolated(day_of(row.deleted_at.astimezone().date(), today))
        goes = isolated(day_of((row.deleted_at + BIN).astimezone().date(), today))
        said = self.tr("Deleted {day} · goes for good after {last}").replace("{day}", day).replace("{last}", goes)
        return f"{self._title(row)}\n{said}"

    def _current(self) -> DraftRow | None:
        place = self._list.currentRow()
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def _stop_asking(self) -> None:
        self._asking = False
        self._say_buttons()

    def _say_buttons(self) -> None:
        row = self._current()
        asking = self._asking and row is not None
        self._question.setVisible(asking)
        if asking and row is not None:
            said = self.tr("“{title}” goes out of the drafts, their versions and their backups. It cannot be undone.")
            self._question.set_text(said.replace("{title}", isolated(self._title(row))))
        self._purge.set_text(self.tr("Delete it for good") if asking else self.tr("Delete for good…"))
        self._purge.setVisible(row is not None)
        self.set_buttons(self.tr("Put back"), self.tr("Keep it") if asking else self.tr("Close"))
        self.save_button.setVisible(row is not None and not asking)

    def _purge_clicked(self) -> None:
        """The first click asks, the second does it."""
        row = self._current()
        if row is not None and self._asking:
            self._do(self._keeper.purge, row.id)
            self.purged.emit(row.id)
        elif row is not None:
            self._asking = True
            self._say_buttons()
            self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self._question.text(), assertive=True)

    def accept(self) -> None:
        """Put the chosen one back; the dialog stays for the next. While it asks, nothing is done by Enter alone."""
        row = self._current()
        if row is not None and not self._asking:
            self._do(self._store.restore, row.id)

    def reject(self) -> None:
        """Keep it, where it asks; else close."""
        if self._asking:
            self._stop_asking()
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().reject()

    def _do(self, act: Callable[[DraftId], None], draft_id: DraftId) -> None:
        try:
            act(draft_id)
        except StudioError as error:
            self._read()  # of a draft that goes for good, one backup may be what failed
            self._tell(error)
            self.changed.emit()
            return
        self._read()
        self.changed.emit()
        (self._list if self._rows else self.cancel_button).setFocus(Qt.FocusReason.OtherFocusReason)

"""The statements on one incident, in the order in which they follow each other; each opens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.core.draft import DraftId, Kind
from apology_studio.core.ports import DraftRow
from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import QuietButton
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.when import short_day


class SequenceList(QWidget):
    """Hidden while the draft is the only one of its incident."""

    draft_asked = Signal(object)
    """DraftId: open it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[object, ...] = ()
        self._title = WrapLabel(theme, "", Role.ASIDE)
        self.buttons: list[QuietButton] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(2))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, theme.px(22))
        whole.setSpacing(theme.px(8))
        whole.addWidget(self._title)
        whole.addLayout(self._column)
        self._say()
        self.hide()

    def show_rows(self, rows: Sequence[DraftRow], here: DraftId, today: date) -> None:
        """Show these drafts; `here` is the open one."""
        shown = (tuple((row.id, row.kind, row.created, row.posted) for row in rows), here, today)
        self.setVisible(len(rows) > 1)
        if shown == self._shown:
            return
        self._shown = shown
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(row, here, today) for row in rows]

    def _button(self, row: DraftRow, here: DraftId, today: date) -> QuietButton:
        day = short_day(row.created.astimezone().date(), today)
        said = self.tr("{kind}, {day}").replace("{kind}", self._kind(row.kind)).replace("{day}", day)
        button = QuietButton(self._theme, said, "check" if row.posted else "edit", size=Size.SMALL)
        button.setEnabled(row.id != here)
        button.clicked.connect(partial(self._ask, row.id))
        if row.id == here:
            button.setAccessibleName(self.tr("{statement}, open now").replace("{statement}", said))
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    def _kind(self, kind: Kind) -> str:
        return {
            Kind.HOLDING: self.tr("Holding statement"),
            Kind.APOLOGY: self.tr("Apology"),
            Kind.PROGRESS: self.tr("Update"),
            Kind.CLOSING: self.tr("Closing report"),
        }[kind]

    def _ask(self, draft_id: DraftId) -> None:
        self.draft_asked.emit(draft_id)

    def _say(self) -> None:
        self._title.set_text(self.tr("This incident"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._shown = ()
            self._say()
        super().changeEvent(event)

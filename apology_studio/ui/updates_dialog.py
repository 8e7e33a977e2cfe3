"""The dated updates below a blog post: what has happened since, each with its day."""

from __future__ import annotations

import dataclasses
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apology_studio.core.draft import Update
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.kit.buttons import OutlineButton, QuietButton
from apology_studio.ui.kit.field import Field
from apology_studio.ui.kit.text_box import TextBox
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.pages.date_box import DateBox


class UpdateRow(QWidget):
    """A day, a text, and a way to take both away."""

    removed = Signal(object)
    """This row."""

    def __init__(self, theme: Theme, update: Update, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._update = update
        self.day = DateBox(theme)
        self.text = TextBox(theme, min_lines=2, role=Role.LEDE)
        self.text.setTabChangesFocus(True)
        self._day_field = Field(theme, "", self.day)
        self._text_field = Field(theme, "", self.text)
        self._remove = QuietButton(theme, icon="trash")
        self._remove.clicked.connect(self._on_remove)
        self.text.set_text(update.text)
        self.day.show_value(update.on)
        top = QHBoxLayout()
        top.addWidget(self._day_field)
        top.addStretch(1)
        top.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(8))
        column.setSpacing(theme.px(8))
        column.addLayout(top)
        column.addWidget(self._text_field)

    def update_now(self) -> Update | None:
        """What the row says; None while it says nothing."""
        text = self.text.text().strip()
        return dataclasses.replace(self._update, on=self.day.value() or self._update.on, text=text) if text else None

    def say(self) -> None:
        """Say every word again."""
        self.day.relocate("")
        self._day_field.set_label(self.tr("Day"))
        self._text_field.set_label(self.tr("What has happened"))
        self._remove.set_text(self.tr("Remove"))

    def _on_remove(self) -> None:
        self.removed.emit(self)


class UpdatesDialog(DialogFrame):
    """Every update, oldest first, and one more at a press."""

    answered = Signal(object)
    """tuple of Update, in the order of their days."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        updates: tuple[Update, ...],
        today: date,
        since: tuple[Update, ...] = (),
    ) -> None:
        """`since` is what later updates of the incident have said: filled in, and kept with Save."""
        super().__init__(theme, parent, width=600, height=520)
        self._today, self._since = today, bool(since)
        self._lede = WrapLabel(theme, "", Role.LEDE, "ink2")
        self._rows: list[UpdateRow] = []
        self._list = QVBoxLayout()
        self._add_button = OutlineButton(theme, icon="plus")
        self._add_button.clicked.connect(self.add_row)
        self.body.addWidget(self._lede)
        self.body.addLayout(self._list)
        self.body.addWidget(self._add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        for update in sorted([*updates, *since], key=_day):
            self._show(update)
        if not self._rows:
            self._show(Update(on=today, text=""))
        self.retranslate()
        self._rows[-1].text.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_row(self) -> None:
        """One more, of today."""
        row = self._show(Update(on=self._today, text=""))
        row.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reveal(row)

    def updates(self) -> tuple[Update, ...]:
        """What the rows say, in the order of their days."""
        said = [update for row in self._rows if (update := row.update_now()) is not None]
        return tuple(sorted(said, key=_day))

    def accept(self) -> None:
        """Answer with what the rows say."""
        self.answered.emit(self.updates())
        super().accept()

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(self.tr("Updates below the blog post"))
        self.set_buttons(self.tr("Save"), self.tr("Cancel"))
        said = self.tr("The apology stays as it is. What has happened since stands below it, with its day.")
        filled = self.tr("The updates that you have posted are filled in: Save puts them there.")
        self._lede.set_text(f"{said} {filled}" if self._since else said)
        self._add_button.set_text(self.tr("Add an update"))
        for row in self._rows:
            row.say()

    def _show(self, update: Update) -> UpdateRow:
        row = UpdateRow(self.theme, update)
        row.removed.connect(self._take_away)
        row.say()
        self._rows.append(row)
        self._list.addWidget(row)
        return row

    def _take_away(self, row: UpdateRow) -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()


def _day(update: Update) -> date:
    return update.on

"""The dialogs that add or change a promise or a reminder."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from apology_studio.core.channel import channels
from apology_studio.core.draft import ChannelId, FollowUp, Promise
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.kit.check_row import CheckRow
from apology_studio.ui.kit.field import Field
from apology_studio.ui.kit.text_box import LineBox
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.pages.date_box import DateBox
from apology_studio.ui.say import say

WIDTH = 520


class EntryDialog(DialogFrame):
    """The words of a promise or a reminder; they must not be empty."""

    answered = Signal(object)
    """Promise or FollowUp."""

    def __init__(self, theme: Theme, parent: QWidget | None, text: str) -> None:
        super().__init__(theme, parent, width=WIDTH, height=0)
        self.words = LineBox(theme, role=Role.LEDE)
        self.words.set_text(text)
        self.words.setUndoRedoEnabled(True)  # a history of its own: the dialog is no part of the draft's
        self.words.undo_asked.connect(self.words.undo)
        self.words.redo_asked.connect(self.words.redo)
        self.words.next_asked.connect(self.accept)
        self.words.edited.connect(self._edited)
        self.words_field = Field(theme, "", self.words)
        self.body.addWidget(self.words_field)
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Answer, unless there are no words."""
        self.words.commit_preedit()
        if not self.words.text().strip():
            self.words_field.set_problem(self.tr("Say what it is first."))
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.answered.emit(self.entry())
        super().accept()

    def entry(self) -> object:
        """What the boxes say."""
        raise NotImplementedError

    def _edited(self) -> None:
        self.words_field.set_problem("")


class PromiseDialog(EntryDialog):
    """What was promised, by when, and who sees to it."""

    def __init__(self, theme: Theme, parent: QWidget | None, promise: Promise, today: date, *, new: bool) -> None:
        super().__init__(theme, parent, promise.text)
        self._promise = promise
        self._new = new
        self.dated = CheckRow(theme, "")
        self.due = DateBox(theme)
        self.who = QLineEdit(promise.who)
        self.who.setMaxLength(200)
        self._who_field = Field(theme, "", self.who)
        self.evidence = QLineEdit(promise.evidence)
        self.evidence.setMaxLength(1000)
        self._evidence_field = Field(theme, "", self.evidence)
        when = QVBoxLayout()
        when.setSpacing(theme.px(8))
        when.addWidget(self.dated)
        when.addWidget(self.due, 0, Qt.AlignmentFlag.AlignLeft)
        self.due.setMinimumWidth(theme.px(190))
        self.body.addLayout(when)
        self.body.addWidget(self._who_field)
        self.body.addWidget(self._evidence_field)
        self.due.show_value(promise.due or today)
        self.dated.setChecked(promise.due is not None)
        self.due.setEnabled(promise.due is not None)
        self.dated.toggled.connect(self.due.setEnabled)
        self.retranslate()

    def entry(self) -> Promise:
        """What the boxes say."""
        due = self.due.value() if self.dated.isChecked() else None
        who, evidence = self.who.text().strip(), self.evidence.text().strip()
        return replace(self._promise, text=self.words.text().strip(), due=due, who=who, evidence=evidence)

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(self.tr("Add a promise") if self._new else self.tr("Edit the promise"))
        self.set_buttons(self.tr("Save"), self.tr("Cancel"))
        self.words_field.set_label(self.tr("What you promised"))
        self.words.set_placeholder(self.tr("All refunds are on people’s cards"))
        self.dated.set_words(self.tr("By a date"))
        self.due.relocate("")
        self.due.setAccessibleName(self.tr("Due on"))
        self._who_field.set_label(self.tr("Who sees to it (optional)"))
        self._evidence_field.set_label(self.tr("How it stands, with figures (optional; an update says it)"))
        self.evidence.setPlaceholderText(self.tr("211 have arrived. Three banks have not answered."))


class ReminderDialog(EntryDialog):
    """When to follow up, what to say, and where."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        follow_up: FollowUp,
        on: tuple[ChannelId, ...],
        *,
        new: bool,
    ) -> None:
        super().__init__(theme, parent, follow_up.text)
        self._follow_up = follow_up
        self._new = new
        self.day = DateBox(theme)
        self.day.show_value(follow_up.on)
        self.day.setMinimumWidth(theme.px(190))
        self._day_field = Field(theme, "", self.day)
        self.body.addWidget(self._day_field, 0, Qt.AlignmentFlag.AlignLeft)
        self._where = WrapLabel(theme, "", Role.BODY, weight=600)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        rows.addWidget(self._where)
        rows.addSpacing(theme.px(4))
        self.rows: dict[ChannelId, CheckRow] = {}
        for channel in channels():
            if channel.id in on or channel.id in follow_up.channels:
                self.rows[channel.id] = CheckRow(theme, say(channel.title))
                self.rows[channel.id].setChecked(channel.id in follow_up.channels)
                rows.addWidget(self.rows[channel.id])
        self.body.addLayout(rows)
        self.retranslate()

    def entry(self) -> FollowUp:
        """What the boxes say; a channel that this studio does not know stays."""
        chosen = tuple(c for c, row in self.rows.items() if row.isChecked())
        unknown = tuple(c for c in self._follow_up.channels if c not in self.rows)
        day = self.day.value() or self._follow_up.on
        return replace(self._follow_up, text=self.words.text().strip(), on=day, channels=(*chosen, *unknown))

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(self.tr("Add a reminder") if self._new else self.tr("Edit the reminder"))
        self.set_buttons(self.tr("Save"), self.tr("Cancel"))
        self.words_field.set_label(self.tr("What to do or to say"))
        self.words.set_placeholder(self.tr("One month on: say what changed"))
        self._day_field.set_label(self.tr("On"))
        self.day.relocate("")
        self._where.set_text(self.tr("Where to say it (optional)"))
        for channel in channels():
            if channel.id in self.rows:
                self.rows[channel.id].set_words(say(channel.title))

"""Bring your own text: paste it, see where each sentence would go, change what is wrong, and put it in."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apology_studio.core.draft import Part
from apology_studio.core.pasting import Proposal, propose
from apology_studio.core.steps import step_of
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.kit.announce import announce
from apology_studio.ui.kit.buttons import QuietButton
from apology_studio.ui.kit.drop_down import DropDown
from apology_studio.ui.kit.field import Field
from apology_studio.ui.kit.text_box import TextBox
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.say import isolated, say

NOTES = ""
"""The place of what fits nowhere."""
CHOICE_WIDTH = 248


class PasteDialog(DialogFrame):
    """First the text, then a row for each sentence with the part that it goes to."""

    answered = Signal(object)
    """tuple of Proposal: what the owner said yes to."""
    file_asked = Signal()
    """The owner wants to choose a file."""

    def __init__(self, theme: Theme, parent: QWidget | None, language: str) -> None:
        super().__init__(theme, parent, height=640)
        self._language = language
        self._proposals: tuple[Proposal, ...] = ()
        self._rows: list[SentenceRow] = []
        self._lede = WrapLabel(theme, "", Role.LEDE, "ink2")
        self.box = TextBox(theme, min_lines=12, max_fraction=0.5, role=Role.LEDE)
        self._field = Field(theme, "", self.box)
        self._file = QuietButton(theme, "", link=True)
        self._back = QuietButton(theme, "")
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._build()
        self.retranslate()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.body.addWidget(self._lede)
        self.body.addWidget(self._field)
        self.body.addWidget(self._file, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self._list)
        self.body.addStretch(1)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self.theme.px(10))
        self._list.hide()
        self.buttons.insertWidget(0, self._back)
        self._back.hide()
        self._file.clicked.connect(self.file_asked)
        self._back.clicked.connect(self.write_again)
        self.box.edited.connect(self._forgive)

    def bring(self, text: str) -> None:
        """Paste a text in the place of what stands in the box."""
        self.box.selectAll()
        self.box.insert(text)

    @property
    def sorting(self) -> bool:
        """Whether the sentences are shown, and not the box."""
        return bool(self._rows)

    def accept(self) -> None:
        """From the text to its sentences; from those into the letter."""
        if self.sorting:
            self.answered.emit(self.proposals())
            super().accept()
            return
        self._proposals = propose(self.box.text(), self._language)
        if not self._proposals:
            self._field.set_problem(self.tr("There is nothing here yet. Paste your text, or open a file."))
            return
        self._sort()

    def proposals(self) -> tuple[Proposal, ...]:
        """Each sentence with the part that is chosen for it."""
        return tuple(replace(each, part=row.part()) for each, row in zip(self._proposals, self._rows, strict=True))

    def write_again(self) -> None:
        """Back to the text."""
        self._clear()
        self._show_stage()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sort(self) -> None:
        for number, each in enumerate(self._proposals, 1):
            row = SentenceRow(self.theme, each, number)
            row.changed.connect(self._say_lede)
            self._rows.append(row)
            self._column.addWidget(row)
        self._show_stage()
        first = next((row for row in self._rows if row.part() is None), self._rows[0])
        first.choice.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reveal(first)
        announce(self, self._lede.text())

    def _clear(self) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []

    def _show_stage(self) -> None:
        for widget in (self._field, self._file):
            widget.setVisible(not self.sorting)
        self._list.setVisible(self.sorting)
        self._back.setVisible(self.sorting)
        self.area.verticalScrollBar().setValue(0)
        self.retranslate()

    def _forgive(self) -> None:
        self._field.set_problem("")

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(self.tr("Where it belongs") if self.sorting else self.tr("Paste what you have"))
        self.set_buttons(self.tr("Put it in") if self.sorting else self.tr("Sort it"), self.tr("Cancel"))
        self._field.set_label(self.tr("Your text"))
        self._file.set_text(self.tr("Open a file instead…"))
        self._back.set_text(self.tr("Back to the text"))
        for row in self._rows:
            row.retranslate()
        self._say_lede()

    def _say_lede(self) -> None:
        if not self.sorting:
            self._lede.set_text(
                self.tr("Each sentence is proposed to the part it belongs to. You say yes, or change it.")
            )
            return
        notes = sum(row.part() is None for row in self._rows)
        said = self.tr("%n sentence(s).", "", len(self._rows))
        all_placed = self.tr("Each has a place.")
        rest = self.tr("%n fit(s) nowhere and go(es) to your notes: nothing is lost.", "", notes)
        self._lede.set_text(f"{said} {rest if notes else all_placed}")


class SentenceRow(QWidget):
    """A sentence, and the part it goes to."""

    changed = Signal()

    def __init__(self, theme: Theme, proposal: Proposal, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._words = WrapLabel(theme, proposal.text, Role.LEDE)
        self.choice = DropDown(theme, "")
        self.choice.setFixedWidth(theme.px(CHOICE_WIDTH))
        for part in Part:
            self.choice.addItem("", part.value)
        self.choice.addItem("", NOTES)
        self.choice.setCurrentIndex(self.choice.findData(proposal.part.value if proposal.part else NOTES))
        self.choice.activated.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(16))
        row.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setContentsMargins(0, theme.px(7), 0, 0)
        words.addWidget(self._words)
        words.addStretch(1)
        row.addLayout(words, 1)
        self.retranslate()

    def part(self) -> Part | None:
        """The part that is chosen; None: the notes."""
        chosen = str(self.choice.currentData())
        return Part(chosen) if chosen else None

    def retranslate(self) -> None:
        """Say every word again."""
        for part in Part:
            self.choice.setItemText(self.choice.findData(part.value), say(step_of(part).title))
        self.choice.setItemText(self.choice.findData(NOTES), self.tr("My notes"))
        name = self.tr("Place of sentence {number}: {words}").replace("{number}", str(self._number))
        self.choice.setAccessibleName(name.replace("{words}", isolated(self._words.text())))

"""What versions say differently, above the preview: it is to be seen before the text is copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.core.draft import Draft
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.previews.notes import Note, NoteRow, disagrees, note_of
from apology_studio.ui.previews.shown import Shown


class NoteList(QWidget):
    """A line for each note, with the way there and what can be done at once; hidden while there is none."""

    jump_asked = Signal(object)
    """Where."""
    change_asked = Signal(object)
    """Change."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[NoteRow] = []
        self._box = QVBoxLayout(self)
        self._box.setSpacing(theme.px(4))
        self.setVisible(False)

    def show_rows(self, notes: Sequence[Note]) -> None:
        """Show these."""
        while len(self._rows) < len(notes):
            row = NoteRow(self._theme, self)
            row.jump_asked.connect(self.jump_asked)
            row.change_asked.connect(self.change_asked)
            self._box.addWidget(row)
            self._rows.append(row)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(notes))
        for row, note in zip(self._rows, notes, strict=False):
            row.show_note(note)
        self.setVisible(bool(notes))


class Truths(NoteList):
    """A line for each disagreement of a channel, and of others."""

    def show_truths(self, shown: Shown, draft: Draft) -> None:
        """Say what differs from the letter, here and elsewhere."""
        there = self.tr("Go there")
        found = [problem for problem in shown.preview.problems if disagrees(problem)]
        self.show_rows([note_of(shown, draft, problem, there) for problem in found])

"""What versions say differently, above the preview: it is to be seen before the text is copied."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.core.draft import Draft
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.previews.notes import NoteRow, disagrees, note_of
from apology_studio.ui.previews.shown import Shown


class Truths(QWidget):
    """A line for each disagreement, with the way there and one-click agreement; nothing while all agree."""

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

    def show_truths(self, shown: Shown, draft: Draft) -> None:
        """Say what differs from the letter, here and elsewhere."""
        found = [problem for problem in shown.preview.problems if disagrees(problem)]
        while len(self._rows) < len(found):
            row = NoteRow(self._theme, self)
            row.jump_asked.connect(self.jump_asked)
            row.change_asked.connect(self.change_asked)
            self._box.addWidget(row)
            self._rows.append(row)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(found))
        for row, problem in zip(self._rows, found, strict=False):
            row.show_note(note_of(shown, draft, problem, self.tr("Go there")))
        self.setVisible(bool(found))

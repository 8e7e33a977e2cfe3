"""Where the list of promises says something else than the letter: over the list, with the way there and one click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.core.draft import Draft
from apology_studio.core.steps import StepId
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.previews.notes import Note, NoteRow
from apology_studio.ui.say import isolated, say
from apology_studio.ui.session import Where


class PromiseTruths(QWidget):
    """A line for each; hidden while all agree."""

    jump_asked = Signal(object)
    """Where: the box of the letter that makes the promise."""
    change_asked = Signal(object)
    """Change."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._draft: Draft | None = None
        self._rows: list[NoteRow] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, theme.px(10))
        self._box.setSpacing(theme.px(4))
        self.hide()

    def show_draft(self, draft: Draft) -> None:
        """Compare the list with the letter and the channels' own wordings."""
        self._draft = draft
        notes = self._notes(draft) if draft.promises else []
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

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._draft is not None:
            self.show_draft(self._draft)
        super().changeEvent(event)

    def _notes(self, draft: Draft) -> list[Note]:
        from apology_studio.core.agreement import of_promise  # not before the list is looked at
        from apology_studio.core.letter import compose_letter

        letter, there = compose_letter(draft), self.tr("Go there")
        notes = []
        for place, promise in enumerate(draft.promises):
            for problem in of_promise(draft, letter, place):
                away = problem.step != StepId.FOLLOW_UP
                said = say(problem.message)
                words = f"{isolated(promise.text)}: {said}" if away else said
                where = Where(problem.step, problem.box) if away else None
                notes.append(Note(tone="look", words=words, act=there, where=where, changes=problem.changes))
        return notes

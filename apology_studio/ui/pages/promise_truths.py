"""Where the list of promises says something else than the letter: over the list, with the way there and one click."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from apology_studio.core.draft import Draft
from apology_studio.core.steps import StepId
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.previews.notes import Note
from apology_studio.ui.previews.truths import NoteList
from apology_studio.ui.say import isolated, say
from apology_studio.ui.session import Where


class PromiseTruths(NoteList):
    """A line for each promise that differs, which leads to the box of the letter that makes it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._draft: Draft | None = None
        self._box.setContentsMargins(0, 0, 0, theme.px(10))

    def show_draft(self, draft: Draft) -> None:
        """Compare the list with the letter and the channels' own wordings."""
        self._draft = draft
        self.show_rows(self._notes(draft) if draft.promises else [])

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

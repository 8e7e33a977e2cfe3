"""What the owner should know about a channel's text, under its preview: checks, problems, what was left out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apology_studio.core.agreement import DISAGREES
from apology_studio.core.changes import Change
from apology_studio.core.channel import LeftOut, Level, Look, Problem
from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft
from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import QuietButton
from apology_studio.ui.kit.check_line import CheckLine, Tone
from apology_studio.ui.kit.quiet_fold import QuietFold
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.previews.change_row import ChangeRow
from apology_studio.ui.previews.places import own_place, place_of
from apology_studio.ui.previews.rule_words import rule_words
from apology_studio.ui.previews.shown import Shown
from apology_studio.ui.say import say
from apology_studio.ui.session import Where

_TONES: dict[Level, Tone] = {
    Level.BLOCKS: "bad",
    Level.OVER: "bad",
    Level.FIX: "look",
    Level.LOOK: "look",
    Level.NOTE: "info",
}
_MOST_CHECKS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One line under a preview."""

    tone: Tone
    words: str
    act: str = ""
    where: Where | None = None
    changes: tuple[Change, ...] = ()


class NoteRow(QWidget):
    """One line, with a button that leads to the place that mends it."""

    jump_asked = Signal(object)
    """Where."""
    change_asked = Signal(object)
    """Change."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._where: Where | None = None
        self._changes: ChangeRow | None = None
        self.line = CheckLine(theme, parent=self)
        self.act = QuietButton(theme, size=Size.SMALL, link=True, parent=self)
        self.act.clicked.connect(self._on_clicked)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.act)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addLayout(row)

    def show_note(self, note: Note) -> None:
        """Show a sentence, with a place the button that leads there, and what can be done at once."""
        tone, words, act, where = note.tone, note.words, note.act, note.where
        self._where = where
        self._show_changes(note.changes)
        self.line.set_line(tone, words)
        self.act.set_text(act)
        self.act.setAccessibleDescription(words)
        self.act.setVisible(where is not None)

    def _show_changes(self, changes: tuple[Change, ...]) -> None:
        if changes and self._changes is None:
            self._changes = ChangeRow(self._theme, self)
            self._changes.asked.connect(self.change_asked)
            inset = QVBoxLayout()
            inset.setContentsMargins(self._theme.px(24), 0, self._theme.px(24), 0)
            inset.addWidget(self._changes)
            self._box.addLayout(inset)
        if self._changes is not None:
            self._changes.show_changes(changes)

    def _on_clicked(self) -> None:
        self.jump_asked.emit(self._where)


class LeftOutList(QWidget):
    """The sentences of the letter that are not in this text: nothing is cut silently."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._left: tuple[LeftOut, ...] = ()
        self._fold = QuietFold(theme, "")
        self._words = WrapLabel(theme, role=Role.SECONDARY, color="ink2")
        self._fold.body.addWidget(self._words)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._fold)

    def show_left_out(self, left: tuple[LeftOut, ...]) -> None:
        """Count and list them."""
        self.setVisible(bool(left))
        self._fold.set_text(self.tr("Left out here: %n sentence(s)", "", len(left)))
        if left != self._left:
            self._left = left
            self._words.set_text("\n".join(sentence.text.strip() for sentence in left))


class Notes(QWidget):
    """At most two checks, then the problems, then what differs from the letter and what was left out."""

    jump_asked = Signal(object)
    """Where."""
    change_asked = Signal(object)
    """Change."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[NoteRow] = []
        self._most: int | None = _MOST_CHECKS
        self._last: tuple[Shown, Draft] | None = None
        self._left_out = LeftOutList(theme, self)
        self._rule = WrapLabel(theme, role=Role.SMALLEST, color="ink3", weight=400, parent=self)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(6, 9, 6, 4)
        self._box.setSpacing(7)
        self._box.addWidget(self._left_out)
        self._box.addWidget(self._rule)

    def set_whole(self, whole: bool) -> None:
        """Beside an expanded preview every check is said."""
        self._most = None if whole else _MOST_CHECKS
        if self._last is not None:
            self.show_notes(*self._last)

    def show_notes(self, shown: Shown, draft: Draft) -> None:
        """Say what is to be known about this text."""
        self._last = (shown, draft)
        notes = self._notes(shown, draft)
        while len(self._rows) < len(notes):
            row = NoteRow(self._theme, self)
            row.jump_asked.connect(self.jump_asked)
            row.change_asked.connect(self.change_asked)
            self._box.insertWidget(len(self._rows), row)
            self._rows.append(row)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(notes))
        for row, note in zip(self._rows, notes, strict=False):
            row.show_note(note)
        self._left_out.show_left_out(shown.preview.left_out)
        self._rule.set_text(rule_words(shown, self.locale()))
        self._rule.setVisible(bool(self._rule.text()))

    def _notes(self, shown: Shown, draft: Draft) -> list[Note]:
        preview = shown.preview
        notes = [
            Note(tone="ok" if check.good else "look", words=say(check.message))
            for check in preview.checks[: self._most]
        ]
        there = self.tr("Go there")
        notes += [note_of(shown, draft, problem, there) for problem in preview.problems if not disagrees(problem)]
        if any(view.letter_changed for view in preview.pieces):
            changed = self.tr("Differs from the letter. The letter changed since.")
            see, where = self.tr("See what changed"), own_place(preview.channel)
            notes.append(Note(tone="look", words=changed, act=see, where=where))
        elif preview.own:
            notes.append(Note(tone="info", words=self.tr("Differs from the letter.")))
        return notes


def disagrees(problem: Problem) -> bool:
    """Whether it is about versions that say different things: those are said above the preview."""
    return problem.id == DISAGREES


def note_of(shown: Shown, draft: Draft, problem: Problem, there: str) -> Note:
    """A problem as a line; what makes a post of a thread fit stands at that post."""
    at_its_post = shown.channel.look is Look.THREAD and any(change.page is not None for change in problem.changes)
    return Note(
        tone=_TONES[problem.level],
        words=say(problem.message),
        act=there,
        where=place_of(draft, shown.preview.channel, problem),
        changes=() if at_its_post else problem.changes,
    )

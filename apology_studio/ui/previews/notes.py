"""What the owner should know about a channel's text, under its preview: checks, problems, what was left out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apology_studio.core.channel import LeftOut, Level, Look
from apology_studio.core.draft import Draft
from apology_studio.core.messages import fill
from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import QuietButton
from apology_studio.ui.kit.check_line import CheckLine, Tone
from apology_studio.ui.kit.quiet_fold import QuietFold
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.previews.places import own_place, place_of
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


class NoteRow(QWidget):
    """One line, with a button that leads to the place that mends it."""

    jump_asked = Signal(object)
    """Where."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._where: Where | None = None
        self.line = CheckLine(theme, parent=self)
        self.act = QuietButton(theme, size=Size.SMALL, link=True, parent=self)
        self.act.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.act)

    def show_note(self, tone: Tone, words: str, act: str = "", where: Where | None = None) -> None:
        """Show a sentence and, with `where`, the button `act`."""
        self._where = where
        self.line.set_line(tone, words)
        self.act.set_text(act)
        self.act.setAccessibleDescription(words)
        self.act.setVisible(where is not None)

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
            self._box.insertWidget(len(self._rows), row)
            self._rows.append(row)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(notes))
        for row, (tone, words, act, where) in zip(self._rows, notes, strict=False):
            row.show_note(tone, words, act, where)
        self._left_out.show_left_out(shown.preview.left_out)
        self._show_rule(shown)

    def _notes(self, shown: Shown, draft: Draft) -> list[tuple[Tone, str, str, Where | None]]:
        preview = shown.preview
        notes: list[tuple[Tone, str, str, Where | None]] = [
            ("ok" if check.good else "look", say(check.message), "", None) for check in preview.checks[: self._most]
        ]
        for problem in preview.problems:
            act = self.tr("Go there")
            notes.append((_TONES[problem.level], say(problem.message), act, place_of(draft, preview.channel, problem)))
        if any(view.letter_changed for view in preview.pieces):
            changed = self.tr("Differs from the letter. The letter changed since.")
            notes.append(("look", changed, self.tr("See what changed"), own_place(preview.channel)))
        elif preview.own:
            notes.append(("info", self.tr("Differs from the letter."), "", None))
        return notes

    def _show_rule(self, shown: Shown) -> None:
        """How a thread is counted."""
        threaded = shown.channel.look is Look.THREAD and shown.channel.body.limit is not None
        self._rule.setVisible(threaded)
        if threaded:
            body = shown.channel.body
            values = (("limit", self.locale().toString(body.limit or 0)), ("rule", say(body.measure.description)))
            self._rule.set_text(fill(self.tr("{limit} each. {rule}"), values))

"""What differs between two states of a draft, in words: each part under its name, additions and removals marked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from apology_studio.core.draft import Draft, Part
from apology_studio.core.steps import StepId, step
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.previews.differences import Fate, changes
from apology_studio.ui.say import say


class DraftChanges(QTextEdit):
    """Read-only. Added words are on green, removed ones are struck through on red: colour is never alone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._texts: tuple[Draft | None, Draft] | None = None
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFont(theme.font(Role.BODY))
        self.setMinimumHeight(theme.px(200))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("What differs"))
        self.document().setDocumentMargin(theme.px(12))
        theme.changed.connect(self._show)

    def show_changes(self, old: Draft | None, new: Draft) -> None:
        """Show of `new` the passages that differ from `old`, marked; all of them where no word differs."""
        self._texts = (old, new)
        self._show()

    def _show(self) -> None:
        if self._texts is None:
            return
        old, new = self._texts
        self.clear()
        cursor = QTextCursor(self.document())
        before = dict(passages(old)) if old is not None else {}
        both = [(name, before.get(name, "") if old is not None else text, text) for name, text in passages(new)]
        differing = [each for each in both if each[1] != each[2]]
        for name, was, text in differing or both:
            if text or was:
                self._put(cursor, f"{name}\n", heading=True)
                for change in changes(was, text):
                    self._put(cursor, change.text, change.fate)
                self._put(cursor, "\n\n")
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _put(self, cursor: QTextCursor, text: str, fate: Fate = Fate.SAME, *, heading: bool = False) -> None:
        look = QTextCharFormat()
        look.setForeground(self._theme.color("ink3" if heading else "ink"))
        if fate is Fate.ADDED:
            look.setBackground(self._theme.color("good_soft"))
            look.setFontUnderline(True)
        elif fate is Fate.REMOVED:
            look.setBackground(self._theme.color("bad_soft"))
            look.setFontStrikeOut(True)
        cursor.insertText(text, look)


def passages(draft: Draft) -> list[tuple[str, str]]:
    """The texts of a draft under the names of their steps."""
    incident = draft.incident
    facts = "\n".join(str(value) for value in (draft.title, incident.deed) if value)
    found = [(say(step(StepId.FACTS).title), facts)]
    for part in Part:
        written = draft.part(part)
        text = "\n".join(each for each in (written.line, written.more) if each)
        found.append((say(step(StepId(part.value)).title), text))
    overrides = "\n\n".join(each.text for each in draft.overrides)
    return [*found, (say(step(StepId.SPREAD).title), overrides)]

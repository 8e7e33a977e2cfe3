"""What is written in a draft, under the names of its steps; and what differs between two states of it, in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from apology_studio.core.channel import channels
from apology_studio.core.draft import Draft, Part
from apology_studio.core.steps import StepId, step
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.previews.differences import Changed, Fate, changes
from apology_studio.ui.say import say

BEFORE, AFTER = 60, 220
"""Characters of an excerpt around the first place that differs."""
BOTH = frozenset(Fate)
"""What was added and what was removed."""


class DraftChanges(QTextEdit):
    """Read-only. Added words are on green, removed ones are struck through on red: colour is never alone."""

    def __init__(self, theme: Theme, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._texts: tuple[Draft | None, Draft] | None = None
        self._fates = BOTH
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFont(theme.font(Role.BODY))
        self.setMinimumHeight(theme.px(200))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(name or self.tr("What differs"))
        self.document().setDocumentMargin(theme.px(12))
        theme.changed.connect(self._show)

    def show_changes(self, old: Draft | None, new: Draft, fates: frozenset[Fate] = BOTH) -> None:
        """Show of `new` the passages that differ from `old`, marked; all of them where no word differs.

        Of the words that differ those of `fates` are shown: without the removed ones it is the text of `new`.
        """
        self._texts, self._fates = (old, new), fates
        self._show()

    def _show(self) -> None:
        if self._texts is None:
            return
        old, new = self._texts
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.setBlockFormat(_spaced(self._theme))
        before = dict(passages(old)) if old is not None else {}
        both = [(name, before.get(name, "") if old is not None else text, text) for name, text in passages(new)]
        differing = [each for each in both if each[1] != each[2]]
        for name, was, text in differing or both:
            if text or (was and Fate.REMOVED in self._fates):
                self._put(cursor, f"{name}\n", heading=True)
                for change in changes(was, text):
                    if change.fate in self._fates or change.fate is Fate.SAME:
                        self._put(cursor, change.text, change.fate)
                self._put(cursor, "\n\n")
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _put(self, cursor: QTextCursor, text: str, fate: Fate = Fate.SAME, *, heading: bool = False) -> None:
        look = QTextCharFormat()
        look.setForeground(self._theme.color("ink3" if heading else "ink"))
        if heading:
            look.setFont(self._theme.font(Role.SECONDARY, 600))
        if fate is Fate.ADDED:
            look.setBackground(self._theme.color("good_soft"))
            look.setFontUnderline(True)
        elif fate is Fate.REMOVED:
            look.setBackground(self._theme.color("bad_soft"))
            look.setFontStrikeOut(True)
        cursor.insertText(text, look)


def _spaced(theme: Theme) -> QTextBlockFormat:
    """Lines as high as those of a label."""
    block = QTextBlockFormat()
    block.setLineHeight(theme.line(Role.BODY), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return block


def passages(draft: Draft) -> list[tuple[str, str]]:
    """Every word that is written in a draft, under the names of its steps."""
    found = [(say(step(StepId.FACTS).title), _lines(_facts(draft)))]
    for part in Part:
        written = draft.part(part)
        found.append((say(step(StepId(part.value)).title), _lines((written.line, written.more))))
    return [
        *found,
        (say(step(StepId.SPREAD).title), "\n\n".join(_spread(draft))),
        (say(step(StepId.FOLLOW_UP).title), _lines(_follow_up(draft))),
    ]


def _facts(draft: Draft) -> Iterator[str]:
    facts, business = draft.incident, draft.business
    yield from (draft.title, facts.what, facts.deed, facts.happened, facts.affected)
    yield str(facts.affected_count) if facts.affected_count is not None else ""
    yield from (*facts.known, *facts.unknown, facts.doing, facts.people_do, facts.next_word_where)
    yield from (facts.values, facts.notes, draft.statement_url)
    yield from (business.name, business.line, business.about, business.spokesperson, business.role)
    yield from (business.email, business.phone, business.hours, business.postal, business.web)


def _spread(draft: Draft) -> Iterator[str]:
    names = {each.id: say(each.title) for each in channels()} if draft.overrides else {}
    for override in draft.overrides:
        yield f"{names.get(override.channel, override.channel)}\n{override.text}"
    for update in draft.updates:
        yield f"{update.on:%Y-%m-%d}\n{update.text}"
    if draft.picture is not None and draft.picture.alt:
        yield draft.picture.alt


def _follow_up(draft: Draft) -> Iterator[str]:
    for promise in draft.promises:
        due = f" ({promise.due:%Y-%m-%d})" if promise.due is not None else ""
        yield f"{promise.text}{due}"
        yield promise.evidence
    for word in draft.follow_ups:
        yield f"{word.on:%Y-%m-%d} {word.text}"


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(text for text in texts if text)


def excerpts(old: Draft, new: Draft) -> tuple[tuple[Changed, ...], tuple[Changed, ...]]:
    """Of both drafts the words around the first place where they differ: those of `old`, and those of `new`."""
    for (_, was), (_, text) in zip(passages(old), passages(new), strict=True):
        if was != text:
            found = changes(was, text)
            return _around(found, without=Fate.ADDED), _around(found, without=Fate.REMOVED)
    return (), ()


def differing_steps(old: Draft, new: Draft) -> list[str]:
    """The names of the steps in which two drafts differ."""
    both = zip(passages(old), passages(new), strict=True)
    return [name for (name, was), (_, text) in both if was != text]


def _around(found: tuple[Changed, ...], *, without: Fate) -> tuple[Changed, ...]:
    """From some words before the first change on, with an ellipsis where something is left out."""
    first = next(place for place, change in enumerate(found) if change.fate is not Fate.SAME)
    head = found[first - 1].text if first else ""
    cut = [Changed(Fate.SAME, _end_of(head))] if head else []
    room = AFTER
    for change in found[first:]:
        if change.fate is without:
            continue
        text = change.text if len(change.text) <= room else f"{change.text[:room].rsplit(' ', 1)[0]}…"
        cut.append(Changed(change.fate, text))
        room -= len(change.text)
        if room <= 0:
            break
    return tuple(cut)


def _end_of(text: str) -> str:
    """The last words of a text."""
    if len(text) <= BEFORE and "\n" not in text.rstrip("\n"):
        return text
    end = re.split(r"\n", text[-BEFORE:])[-1] if text[-1] != "\n" else ""
    if not end or len(end) < BEFORE:
        return end
    return f"…{end.split(' ', 1)[-1]}"

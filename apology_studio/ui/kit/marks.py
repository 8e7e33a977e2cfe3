"""Marks: the waves under words, as ranges in code points, and their look."""

from __future__ import annotations

from typing import Literal, TypeAlias

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from apology_studio.core.data import dataclass
from apology_studio.ui.kit.plain_text import to_utf16
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.tokens import ColorName

Severity: TypeAlias = Literal["must", "look"]
"""'must' be fixed (red, octagon) or worth a 'look' (amber, triangle)."""

WAVES: dict[Severity, ColorName] = {"must": "bad_mark", "look": "warn_mark"}
GROUNDS: dict[Severity, ColorName] = {"must": "bad_soft", "look": "warn_soft"}


@dataclass(frozen=True, slots=True)
class Mark:
    """A wave under [start, end), in code points. `active` puts a soft ground behind the words."""

    start: int
    end: int
    severity: Severity
    active: bool = False


def mark_format(mark: Mark, theme: Theme) -> QTextCharFormat:
    """How the words under `mark` are painted."""
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(theme.color(WAVES[mark.severity]))
    if mark.active:
        look.setBackground(theme.color(GROUNDS[mark.severity]))
    return look


def mark_cursor(mark: Mark, document: QTextDocument, text: str) -> QTextCursor:
    """A cursor over the mark. It moves with the text, and does not grow when the owner types after it."""
    last = document.characterCount() - 1
    cursor = QTextCursor(document)
    cursor.setPosition(min(to_utf16(text, mark.start), last))
    cursor.setPosition(min(to_utf16(text, mark.end), last), QTextCursor.MoveMode.KeepAnchor)
    cursor.setKeepPositionOnInsert(True)
    return cursor

"""Text that is read, not written: selectable, as high as it is, and deaf to everything that HTML could ask for."""

from __future__ import annotations

import dataclasses
import math
import re

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from apology_studio.core.data import dataclass
from apology_studio.ui.kit.focus_ring import FocusRing
from apology_studio.ui.kit.plain_text import change_between, is_tall, to_utf16
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.tokens import ColorName
from apology_studio.ui.kit.type_scale import Role

SCROLLS = {
    Qt.Key.Key_Up: -40,
    Qt.Key.Key_Down: 40,
    Qt.Key.Key_PageUp: -400,
    Qt.Key.Key_PageDown: 400,
    Qt.Key.Key_Space: 400,
    Qt.Key.Key_Home: -1_000_000,
    Qt.Key.Key_End: 1_000_000,
}
"""By how many px a key scrolls what is around the text."""


@dataclass(frozen=True, slots=True)
class Tint:
    """A run of text with its own look."""

    text: str
    color: ColorName = "ink"
    ground: ColorName | None = None
    underline: ColorName | None = None
    struck: bool = False


class ReadingText(QTextBrowser):
    """A text to read. Links are words; no picture, file or address is ever loaded."""

    scrolled = Signal(object)
    """Px (int) by which the owner wants to scroll what is around the text."""

    def __init__(self, theme: Theme, role: Role = Role.PREVIEW, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self._runs: tuple[Tint, ...] = ()
        self._html = ""
        self._ring = FocusRing(self, theme, 4)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().setUndoRedoEnabled(False)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_runs(self, *runs: Tint) -> None:
        """Show plain text, exactly; a blank line is a gap of half a line. Nothing is done for the same text."""
        before = self._runs
        if runs == before:
            return
        self._runs, self._html = runs, ""
        if len(runs) == 1 == len(before) and dataclasses.replace(runs[0], text=before[0].text) == before[0]:
            self._type(before[0].text, runs[0].text)
        else:
            self._show()

    def show_html(self, html: str) -> None:
        """Show clean HTML."""
        if html == self._html:
            return
        before = self._html
        self._runs, self._html = (), html
        place = changed_paragraph(before, html)
        if place is None or is_tall(before) != is_tall(html):
            self._show()
        else:
            self._retype(*place)

    def set_right_to_left(self, right: bool) -> None:
        """The direction of the letter, whatever the window's."""
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)

    def text(self) -> str:
        """What is shown, exact; lines end with '\\n'."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    # What Qt calls.

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """An empty picture for everything: QTextBrowser itself reads files of this computer."""
        return QImage()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What a selection copies: plain text with its no-break spaces, which Qt would turn into spaces."""
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n"))
        return data

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # what is around the text scrolls

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = SCROLLS.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.scrolled.emit(step)
        elif event.matches(QKeySequence.StandardKey.Copy) and not self.textCursor().hasSelection():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)

    # Inside.

    def _restyle(self) -> None:
        self.setFont(self._theme.font(self._role))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, self._theme.color("ink"))
        palette.setColor(QPalette.ColorRole.Link, self._theme.color("accent"))
        self.setPalette(palette)
        self._show()

    def _show(self) -> None:
        if self._html:
            self._show_html()
        else:
            self._show_runs()
        self._fit()

    def _show_runs(self) -> None:
        """Build the document in one edit."""
        self.clear()
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for run in self._runs:
            cursor.insertText(run.text, self._look(run))
        end = cursor.position()
        cursor.setPosition(0)
        self._space(cursor, end)
        cursor.endEditBlock()

    def _type(self, old: str, new: str) -> None:
        """Change only what differs: Qt then lays out only the paragraphs that it touches."""
        if is_tall(old) != is_tall(new) or self.text() != old:
            self._show()
            return
        change = change_between(old, new)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setPosition(to_utf16(old, change.start))
        cursor.setPosition(to_utf16(old, change.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(change.text, self._look(self._runs[0]))
        end = cursor.position()
        cursor.setPosition(to_utf16(new, change.start))
        self._space(cursor, end)
        cursor.endEditBlock()
        self._fit()

    def _retype(self, block: int, html: str) -> None:
        """Change one paragraph: Qt then lays out no other."""
        paragraph = QTextDocument()
        paragraph.setDefaultStyleSheet(self.document().defaultStyleSheet())
        paragraph.setHtml(html)
        words = QTextCursor(paragraph)
        words.select(QTextCursor.SelectionType.Document)
        cursor = QTextCursor(self.document().findBlockByNumber(block))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.beginEditBlock()
        cursor.insertFragment(words.selection())
        cursor.endEditBlock()
        self._fit()

    def _look(self, run: Tint) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(self._theme.color(run.color))
        if run.ground is not None:
            look.setBackground(self._theme.color(run.ground))
        if run.underline is not None:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            look.setUnderlineColor(self._theme.color(run.underline))
        look.setFontStrikeOut(run.struck)
        return look

    def _line(self) -> int:
        return self._theme.line(self._role, tall=self.isRightToLeft() or is_tall(self._said()))

    def _said(self) -> str:
        """What is about to be shown."""
        return self._html or "".join(run.text for run in self._runs)

    def _space(self, cursor: QTextCursor, end: int) -> None:
        """Set the line height from the cursor's paragraph to `end`; an empty line between two is half as high."""
        block, line = cursor.block(), self._line()
        while block.isValid() and block.position() <= end:
            look = QTextBlockFormat()
            height = line // 2 if block.length() == 1 else line
            look.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(look)
            block = block.next()

    def _show_html(self) -> None:
        color, tokens = self._theme.color, self._theme
        gap = tokens.px(10)
        self.document().setDefaultStyleSheet(
            f"p, li, blockquote {{ line-height: {self._line()}px; }}"  # for Qt: at least so many px
            f"p, ul, ol, blockquote {{ margin-top: 0px; margin-bottom: {gap}px; }}"
            f"h1, h2, h3 {{ font-size: {tokens.px(16)}px; font-weight: 700; margin: {gap}px 0px; }}"
            f"a {{ color: {color('accent').name()}; text-decoration: underline; }}"
        )
        self.setHtml(self._html)

    def _fit(self) -> None:
        height = max(1, math.ceil(self.document().size().height()))
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)


_PARAGRAPH = re.compile(r"<p(?: [^<>]*)?>(?!</p>).*</p>")
_BLOCK = re.compile(r"<(?:p|li|h[1-6])[ >]")


def changed_paragraph(before: str, now: str) -> tuple[int, str] | None:
    """The one paragraph that differs, by the number of its block, and its HTML now; None where more does."""
    old, new = before.split("\n"), now.split("\n")
    differing = [n for n, (one, other) in enumerate(zip(old, new, strict=False)) if one != other]
    if len(old) != len(new) or len(differing) != 1:
        return None
    (at,) = differing
    if not (_PARAGRAPH.fullmatch(old[at]) and _PARAGRAPH.fullmatch(new[at])):
        return None
    return len(_BLOCK.findall("\n".join(old[:at]))), new[at]

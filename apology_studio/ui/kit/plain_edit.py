"""An editor of plain text that is exact: what goes in comes out, no-break spaces and emoji included.

It keeps no history of its own: undo and redo are asked of the owner of the text, so that one Ctrl+Z also takes
back a one-click fix.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QMenu, QTextEdit, QWidget

from apology_studio.ui.kit.plain_text import (
    MAX_CHARACTERS,
    Refused,
    change_between,
    clean,
    from_utf16,
    refusal,
    to_utf16,
)

_CTRL_Y = QKeySequence("Ctrl+Y")


class PlainEdit(QTextEdit):
    """Plain text, counted in code points."""

    edited = Signal(object)
    """The owner changed the text: carries the whole text (str)."""
    refused = Signal(object)
    """Refused: a paste was not taken. The text is as it was."""
    cleaned = Signal(object)
    """Tuple of Message: what a paste had that no text may hold, and what became of it."""
    undo_asked = Signal()
    redo_asked = Signal()
    entered = Signal()
    """The keys come here now."""
    menu_opening = Signal(object)
    """The context menu (QMenu) before it opens: add acts to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._preedit = ""
        self._setting = False
        self._press: QPoint | None = None
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._on_text_changed)

    def text(self) -> str:
        """The text, exact; lines end with '\\n'."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show `text`, changing only what differs: caret and scroll stay. Does not say `edited`."""
        self._setting = True
        self._replace(clean(text))
        self._setting = False

    def insert(self, text: str) -> None:
        """Put `text` in the place of the selection, as the owner would by pasting. Says `refused` or `edited`."""
        self._insert(text)

    def caret(self) -> int:
        """Where the caret is, in code points."""
        return from_utf16(self._text, self.textCursor().position())

    def set_caret(self, position: int, anchor: int | None = None) -> None:
        """Put the caret at code point `position` and bring it into view; with `anchor`, select up to there."""
        cursor = self.textCursor()
        cursor.setPosition(to_utf16(self._text, position if anchor is None else anchor))
        cursor.setPosition(to_utf16(self._text, position), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def commit_preedit(self) -> None:
        """Take what an input method is still composing into the text. Call before saving or leaving."""
        if not self._preedit:
            return
        QGuiApplication.inputMethod().commit()
        if self._preedit:  # some input methods do not answer
            event = QInputMethodEvent()
            event.setCommitString(self._preedit)
            self.inputMethodEvent(event)

    def shaped(self, text: str) -> str:
        """How pasted text is taken: cleaned. A box of one line overrides this."""
        return clean(text)

    # What Qt calls.

    def event(self, event: QEvent) -> bool:
        """Alt+Backspace is Undo for Qt; here it is the window's: Keep mine."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_keep(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_keep(event):
            event.ignore()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Redo) or QKeySequence(event.keyCombination()) == _CTRL_Y:
            self.redo_asked.emit()
        elif event.matches(QKeySequence.StandardKey.InsertLineSeparator):
            self._insert("\n")
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            event.ignore()  # even where there is nothing else to go to, Tab never types
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self._insert(source.text())

    def dropEvent(self, event: QDropEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)  # the owner goes on where the words were dropped
        super().dropEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        start = from_utf16(self._text, cursor.selectionStart())
        end = from_utf16(self._text, cursor.selectionEnd())
        data = QMimeData()
        data.setText(self._text[start:end])
        return data

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press = event.position().toPoint() if self._is_on_selection(event) else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._press is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
        elif (event.position().toPoint() - self._press).manhattanLength() >= QApplication.startDragDistance():
            self._press = None
            self._drag_copy()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self._menu()
        self.menu_opening.emit(menu)
        menu.popup(event.globalPos())

    # Inside.

    def _on_text_changed(self) -> None:
        text = self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
        if text == self._text:
            return  # only a format changed
        self._text = text
        if not self._setting:
            self.edited.emit(text)

    def _replace(self, text: str) -> None:
        if text == self._text:
            return
        bar = self.verticalScrollBar()
        place = bar.value()
        change = change_between(self._text, text)
        cursor = QTextCursor(self.document())
        cursor.setPosition(to_utf16(self._text, change.start))
        cursor.setPosition(to_utf16(self._text, change.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(change.text)
        bar.setValue(place)

    def _insert(self, text: str) -> None:
        from apology_studio.core.text import clean  # with the first paste, not with the first window

        cursor = self.textCursor()
        before = from_utf16(self._text, cursor.selectionStart())
        after = from_utf16(self._text, cursor.selectionEnd())
        room = MAX_CHARACTERS - len(self._text) + after - before
        if len(text) > 2 * MAX_CHARACTERS:  # whatever is cleaned away; cleaning megabytes would hold the window up
            self.refused.emit(Refused(why=refusal(text), text=text, room=room))
            return
        cleaned = clean(text)
        shaped = self.shaped(cleaned.text)
        reason = refusal(self._text[:before] + shaped + self._text[after:])
        if reason:
            self.refused.emit(Refused(why=reason, text=text, room=room))
            return
        cursor.insertText(shaped)
        self.ensureCursorVisible()
        if cleaned.notices:
            self.cleaned.emit(cleaned.notices)

    def _is_on_selection(self, event: QMouseEvent) -> bool:
        cursor = self.textCursor()
        if event.button() != Qt.MouseButton.LeftButton or not cursor.hasSelection():
            return False
        place = self.cursorForPosition(event.position().toPoint()).position()
        return cursor.selectionStart() <= place < cursor.selectionEnd()

    def _drag_copy(self) -> None:
        """Drag the selection out as a copy. Qt's own drag would move it, and so take words out of the text."""
        drag = QDrag(self)
        drag.setMimeData(self.createMimeDataFromSelection())
        drag.exec(Qt.DropAction.CopyAction)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keys = QKeySequence.StandardKey
        here, chosen = not self.isReadOnly(), self.textCursor().hasSelection()
        self._act(menu, self.tr("Undo"), keys.Undo, self.undo_asked.emit, here)
        self._act(menu, self.tr("Redo"), keys.Redo, self.redo_asked.emit, here)
        menu.addSeparator()
        self._act(menu, self.tr("Cut"), keys.Cut, self.cut, here and chosen)
        self._act(menu, self.tr("Copy"), keys.Copy, self.copy, chosen)
        self._act(menu, self.tr("Paste"), keys.Paste, self.paste, here and self.canPaste())
        menu.addSeparator()
        self._act(menu, self.tr("Select all"), keys.SelectAll, self.selectAll, bool(self._text))
        return menu

    def _act(self, menu: QMenu, words: str, key: QKeySequence.StandardKey, act: Callable[[], None], on: bool) -> None:
        action = menu.addAction(words)
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown, never taken from the window
        action.setEnabled(on)
        action.triggered.connect(act)


def _is_keep(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Backspace and event.modifiers() == Qt.KeyboardModifier.AltModifier

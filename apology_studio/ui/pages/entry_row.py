"""What every row of the follow-up page is: an entry of the draft, its acts, and a menu with all of them."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from apology_studio.ui.kit.buttons import IconButton
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.say import isolated


class EntryAct(StrEnum):
    """What can be done with a promise or a reminder."""

    DONE = "done"
    """Kept, or done; once more: not after all."""
    EDIT = "edit"
    DELETE = "delete"


class EntryMenu(QMenu):
    """Done, edit, delete."""

    chosen = Signal(object)
    """EntryAct."""

    def __init__(self, theme: Theme, done: str, *, is_done: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add(theme, EntryAct.DONE, "undo" if is_done else "check", done)
        self._add(theme, EntryAct.EDIT, "edit", self.tr("Edit…"))
        self.addSeparator()
        self._add(theme, EntryAct.DELETE, "trash", self.tr("Delete"))
        self.triggered.connect(self._triggered)

    def _add(self, theme: Theme, act: EntryAct, icon: str, words: str) -> None:
        self.addAction(theme.icon(icon), words).setData(act.value)

    def _triggered(self, action: QAction) -> None:
        self.chosen.emit(EntryAct(str(action.data())))


class EntryRow(QWidget):
    """One entry. A kind of row says what it is called, whether it is done, and shows it."""

    acted = Signal(object, object)
    """Place (int) of the entry in the draft, and EntryAct."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.more = IconButton(theme, "more", "")
        self.more.clicked.connect(self._open_menu)
        grow_with_words(self)

    @property
    def place(self) -> int:
        """Place of the entry in the draft."""
        raise NotImplementedError

    @property
    def is_done(self) -> bool:
        """Whether it is kept or done."""
        raise NotImplementedError

    def done_words(self) -> str:
        """What the act that says 'done' is called; once it is done: 'not after all'."""
        raise NotImplementedError

    def say(self) -> None:
        """Say every word again."""
        raise NotImplementedError

    def name_more(self, what: str) -> None:
        """What the button with three dots is called."""
        self.more.set_name(self.tr("More about “{what}”").replace("{what}", isolated(what)))

    def act(self, act: object) -> None:
        """Ask for that act."""
        self.acted.emit(self.place, act)

    def mark_done(self) -> None:
        """Ask for 'done', or for 'not after all'."""
        self.act(EntryAct.DONE)

    def ask_to_edit(self) -> None:
        """Ask to change it."""
        self.act(EntryAct.EDIT)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._menu(event.globalPos())

    def _open_menu(self) -> None:
        self._menu(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _menu(self, where: QPoint) -> None:
        menu = EntryMenu(self._theme, self.done_words(), is_done=self.is_done, parent=self)
        menu.chosen.connect(self.act)
        menu.popup(where)


def grow_with_words(widget: QWidget) -> None:
    """Let a widget be as high as its words are at its width."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)

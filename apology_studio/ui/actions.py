"""The menu bar: every act of the window with its key, as a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from apology_studio.core.data import dataclass
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.ui.say import say


@dataclass(frozen=True, slots=True)
class Act:
    """One entry of a menu. `keys` in Qt's portable form; on a Mac Ctrl is Cmd."""

    id: str
    text: str
    keys: tuple[str, ...] = ()
    needs_draft: bool = True


@dataclass(frozen=True, slots=True)
class Menu:
    """One menu: its name and its entries; None is a line between them."""

    title: str
    acts: tuple[Act | None, ...]


MENUS = (
    Menu(
        QT_TRANSLATE_NOOP("menu", "&File"),
        (
            Act("new", QT_TRANSLATE_NOOP("menu", "&New apology"), ("Ctrl+N",), needs_draft=False),
            Act("home", QT_TRANSLATE_NOOP("menu", "&All apologies"), ("Ctrl+Shift+H",), needs_draft=False),
            Act("open_file", QT_TRANSLATE_NOOP("menu", "&Open a file…"), ("Ctrl+O",), needs_draft=False),
            None,
            Act("save", QT_TRANSLATE_NOOP("menu", "&Save now"), ("Ctrl+S",)),
            Act("save_copy", QT_TRANSLATE_NOOP("menu", "Save a &copy…"), ("Ctrl+Shift+S",)),
            Act("export", QT_TRANSLATE_NOOP("menu", "&Export everything…"), ("Ctrl+Shift+E",)),
            Act("export_pdf", QT_TRANSLATE_NOOP("menu", "Press release as &PDF…"), ("Ctrl+P",)),
            Act("record", QT_TRANSLATE_NOOP("menu", "The &record…"), ("Ctrl+Shift+R",)),
            None,
            Act("history", QT_TRANSLATE_NOOP("menu", "&Versions of this draft…"), ("Ctrl+Shift+Y",)),
            Act("bin", QT_TRANSLATE_NOOP("menu", "Recently &deleted…"), (), needs_draft=False),
            None,
            Act("quit", QT_TRANSLATE_NOOP("menu", "&Quit"), ("Ctrl+Q",), needs_draft=False),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("menu", "&Edit"),
        (
            Act("undo", QT_TRANSLATE_NOOP("menu", "&Undo"), ("Ctrl+Z",)),
            Act("redo", QT_TRANSLATE_NOOP("menu", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
            None,
            Act("next_finding", QT_TRANSLATE_NOOP("menu", "&Next finding"), ("F8",)),
            Act("previous_finding", QT_TRANSLATE_NOOP("menu", "&Previous finding"), ("Shift+F8",)),
            Act("use_fix", QT_TRANSLATE_NOOP("menu", "Use &this"), ("Alt+Return",)),
            Act("keep_mine", QT_TRANSLATE_NOOP("menu", "&Keep mine"), ("Alt+Backspace",)),
            None,
            Act("paste_text", QT_TRANSLATE_NOOP("menu", "Paste &what you have…"), ("Ctrl+Shift+V",), needs_draft=False),
            None,
            Act("profile", QT_TRANSLATE_NOOP("menu", "Your &business…"), ("Ctrl+B",), needs_draft=False),
            Act("channels", QT_TRANSLATE_NOOP("menu", "Your &channels…"), ("Ctrl+Shift+B",), needs_draft=False),
            Act("settings", QT_TRANSLATE_NOOP("menu", "&Settings…"), ("Ctrl+,",), needs_draft=False),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("menu", "&Go"),
        (
            Act("step_facts", QT_TRANSLATE_NOOP("menu", "The &facts"), ("Ctrl+0",)),
            Act("step_sorry", QT_TRANSLATE_NOOP("menu", "Say sorry"), ("Ctrl+1",)),
            Act("step_explanation", QT_TRANSLATE_NOOP("menu", "Explain what went wrong"), ("Ctrl+2",)),
            Act("step_responsibility", QT_TRANSLATE_NOOP("menu", "Own it"), ("Ctrl+3",)),
            Act("step_prevention", QT_TRANSLATE_NOOP("menu", "Say it won’t happen again"), ("Ctrl+4",)),
            Act("step_repair", QT_TRANSLATE_NOOP("menu", "Make it right"), ("Ctrl+5",)),
            Act("step_contact", QT_TRANSLATE_NOOP("menu", "A person to reach"), ("Ctrl+6",)),
            Act("step_spread", QT_TRANSLATE_NOOP("menu", "Spread the word"), ("Ctrl+7",)),
            Act("step_follow-up", QT_TRANSLATE_NOOP("menu", "Don’t let them forget"), ("Ctrl+8",)),
            None,
            Act("next", QT_TRANSLATE_NOOP("menu", "Ne&xt"), ("Ctrl+Return",)),
            Act("back", QT_TRANSLATE_NOOP("menu", "&Back"), ("Ctrl+Shift+Return",)),
            None,
            Act("next_region", QT_TRANSLATE_NOOP("menu", "Next part of the window"), ("F6",)),
            Act("previous_region", QT_TRANSLATE_NOOP("menu", "Previous part of the window"), ("Shift+F6",)),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("menu", "&Channel"),
        (
            Act("next_channel", QT_TRANSLATE_NOOP("menu", "&Next channel"), ("Ctrl+Tab",)),
            Act("previous_channel", QT_TRANSLATE_NOOP("menu", "&Previous channel"), ("Ctrl+Shift+Tab",)),
            None,
            Act("copy", QT_TRANSLATE_NOOP("menu", "&Copy for this channel"), ("Ctrl+Shift+C",)),
            Act("open", QT_TRANSLATE_NOOP("menu", "&Open the platform…"), ("Ctrl+Shift+O",)),
            Act("edit", QT_TRANSLATE_NOOP("menu", "&Edit for this channel"), ("Ctrl+E",)),
            Act("expand", QT_TRANSLATE_NOOP("menu", "E&xpand the preview"), ("Ctrl+Shift+P",)),
            None,
            Act("picture", QT_TRANSLATE_NOOP("menu", "P&icture…"), ("Ctrl+Shift+I",)),
            Act("updates", QT_TRANSLATE_NOOP("menu", "&Updates on the blog…"), ("Ctrl+Shift+D",)),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("menu", "&Help"),
        (
            Act("shortcuts", QT_TRANSLATE_NOOP("menu", "&Keyboard"), ("F1",), needs_draft=False),
            Act("data_folder", QT_TRANSLATE_NOOP("menu", "&Where my drafts are"), (), needs_draft=False),
            Act("about", QT_TRANSLATE_NOOP("menu", "&About Apology Studio"), (), needs_draft=False),
        ),
    ),
)


class Actions:
    """The QActions of a window, connected by their ids to its named methods."""

    def __init__(self, window: QMainWindow, slots: Mapping[str, Callable[[], object]]) -> None:
        self._menus: list[tuple[QMenu, Menu]] = []
        self._actions: list[tuple[QAction, Act]] = []
        for menu in MENUS:
            shown = window.menuBar().addMenu("")
            self._menus.append((shown, menu))
            for act in menu.acts:
                if act is None:
                    shown.addSeparator()
                else:
                    self._add(window, shown, act, slots[act.id])
        self.say()

    def _add(self, window: QMainWindow, menu: QMenu, act: Act, slot: Callable[[], object]) -> None:
        action = QAction(window)
        action.setObjectName(act.id)
        action.setShortcuts([QKeySequence(keys) for keys in act.keys])
        action.triggered.connect(slot)
        menu.addAction(action)
        self._actions.append((action, act))

    def say(self) -> None:
        """Say every name in the window's language."""
        for menu, row in self._menus:
            menu.setTitle(say(Message("menu", row.title)))
        for action, act in self._actions:
            action.setText(say(Message("menu", act.text)))

    def set_draft_open(self, is_open: bool) -> None:
        """Only what makes sense now can be chosen."""
        for action, act in self._actions:
            action.setEnabled(is_open or not act.needs_draft)

    def set_undo(self, can_undo: bool, can_redo: bool) -> None:
        """Whether there is something to take back or bring back."""
        for action, act in self._actions:
            if act.id in ("undo", "redo"):
                action.setEnabled(can_undo if act.id == "undo" else can_redo)

    def action(self, act_id: str) -> QAction:
        """The QAction of that id."""
        return next(action for action, act in self._actions if act.id == act_id)

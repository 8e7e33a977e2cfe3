"""How a mail is looked at: by day or by night, without pictures, as plain text."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from apology_studio.core.data import dataclass
from apology_studio.ui.kit.buttons import IconButton
from apology_studio.ui.kit.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class MailLook:
    """What a reader's mail program does with the mail."""

    opposite: bool = False
    """Dark where the window is light, light where it is dark."""
    no_pictures: bool = False
    plain: bool = False


class MailLooks(IconButton):
    """A button with a menu of ways to look; it is checked while any but the usual is chosen."""

    look_chosen = Signal(object)
    """MailLook."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "eye", "", parent=parent)
        self._chosen = MailLook()
        self.setCheckable(True)
        self.clicked.connect(self._open_menu)

    def show_look(self, look: MailLook) -> None:
        """Mark what is chosen; nothing is said."""
        self._chosen = look
        self.setChecked(look != MailLook())

    def say(self) -> None:
        """Say it in the window's language."""
        self.set_name(self.tr("How readers see it"))

    def menu_of(self) -> QMenu:
        """The menu, as it is now."""
        menu = QMenu(self)
        window_is_dark = self._theme.dark != self._chosen.opposite  # the button has the colours of its mail
        dark = self.tr("In light mode") if window_is_dark else self.tr("In dark mode")
        for name, words in (
            ("opposite", dark),
            ("no_pictures", self.tr("With pictures off")),
            ("plain", self.tr("As plain text")),
        ):
            action = QAction(words, menu)
            action.setObjectName(name)
            action.setCheckable(True)
            action.setChecked(getattr(self._chosen, name))
            action.toggled.connect(self._toggled)
            menu.addAction(action)
        return menu

    def _open_menu(self) -> None:
        self.setChecked(self._chosen != MailLook())  # the click has turned it
        menu = self.menu_of()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _toggled(self, on: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.show_look(replace(self._chosen, **{action.objectName(): on}))
            self.look_chosen.emit(self._chosen)

"""The bar above the shelf."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import IconButton, QuietButton
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel


class ShelfTop(QWidget):
    """The program's name, the business, and the button with three dots."""

    profile_asked = Signal()
    settings_asked = Signal()
    bin_asked = Signal()
    examples_opening = Signal(object)
    """QMenu: fill it with the examples."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = WrapLabel(theme, "", Role.BODY, "ink2", weight=600, max_lines=1)
        self._business = QuietButton(theme, size=Size.SMALL)
        self._more = IconButton(theme, "more", "")
        self._name.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        px = theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(24), 0, px(20), 0)
        row.setSpacing(px(4))
        row.addWidget(self._name)
        row.addStretch(1)
        row.addWidget(self._business)
        row.addWidget(self._more)
        self.setFixedHeight(px(56))
        self._business.clicked.connect(self.profile_asked)
        self._more.clicked.connect(self._open_menu)
        self._retranslate()

    def _open_menu(self) -> None:
        menu = QMenu(self)
        examples = menu.addMenu(self.tr("Look at an example"))
        self.examples_opening.emit(examples)
        menu.addAction(self._theme.icon("trash"), self.tr("Recently deleted…")).triggered.connect(self.bin_asked)
        menu.addSeparator()
        menu.addAction(self._theme.icon("settings"), self.tr("Settings…")).triggered.connect(self.settings_asked)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._name.set_text(self.tr("Apology Studio"))
        self._business.set_text(self.tr("Your business"))
        self._more.set_name(self.tr("More"))

"""The strip that says how long a password stays on the clipboard, with the way to take it away now."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from apology_studio.ui.accounts.secret_clipboard import SecretClipboard
from apology_studio.ui.kit.announce import announce
from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import OutlineButton
from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.say import isolated


class Countdown(QWidget):
    """Shows itself while there is something to count."""

    def __init__(self, theme: Theme, clipboard: SecretClipboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clipboard = clipboard
        self._words = WrapLabel(theme, "", Role.SECONDARY, "ink")
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.clear = OutlineButton(theme, "", size=Size.SMALL)
        px = theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(20), px(6), px(20), px(6))
        row.setSpacing(px(10))
        row.addWidget(Sign(theme, "lock", "accent", 16))
        row.addWidget(self._words, 1)
        row.addWidget(self.clear)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.clear.clicked.connect(clipboard.clear)
        clipboard.ticked.connect(self._tick)
        theme.changed.connect(self.update)
        self._retranslate()
        self.setVisible(clipboard.left > 0)

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def _tick(self, left: int) -> None:
        """The whole is said to a screen reader once; the seconds are only shown."""
        began = left and self.isHidden()
        self._retranslate()
        self.setVisible(left > 0)
        if began:
            announce(self, self._words.text(), assertive=True)

    def _retranslate(self) -> None:
        said = self.tr(
            "Password for {channel} copied. It leaves the clipboard in %n second(s).", "", self._clipboard.left
        )
        self._words.set_text(said.replace("{channel}", isolated(self._clipboard.title)))
        self.setAccessibleName(self._words.text())
        self.clear.set_text(self.tr("Clear now"))
        self.clear.setAccessibleName(self.tr("Take the password off the clipboard now"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("accent_soft"))

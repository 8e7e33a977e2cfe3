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
        self.clear.clicked.connect(self._end)
        clipboard.ticked.connect(self._tick)
        clipboard.waited.connect(self._wait)
        theme.changed.connect(self.update)
        self._show()

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def _tick(self, left: int) -> None:
        """The whole is said to a screen reader once; the seconds are only shown."""
        began = left and self.isHidden()
        self._show()
        if began:
            announce(self, self._words.text(), assertive=True)

    def _wait(self) -> None:
        self._show()
        if self._clipboard.waiting:
            announce(self, self._words.text(), assertive=True)

    def _show(self) -> None:
        self._retranslate()
        self.setVisible(self._clipboard.left > 0 or bool(self._clipboard.waiting))

    def _end(self) -> None:
        if self._clipboard.waiting:
            self._clipboard.cancel_asked.emit()
        else:
            self._clipboard.clear()

    def _retranslate(self) -> None:
        waiting = self._clipboard.waiting
        asking = self.tr("Asking your keyring for the password of {channel}…")
        left = self.tr(
            "Password for {channel} copied. It leaves the clipboard in %n second(s).", "", self._clipboard.left
        )
        said = asking if waiting else left
        self._words.set_text(said.replace("{channel}", isolated(waiting or self._clipboard.title)))
        self.setAccessibleName(self._words.text())
        self.clear.set_text(self.tr("Cancel") if waiting else self.tr("Clear now"))
        stop, clear = self.tr("Stop waiting for the keyring"), self.tr("Take the password off the clipboard now")
        self.clear.setAccessibleName(stop if waiting else clear)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("accent_soft"))

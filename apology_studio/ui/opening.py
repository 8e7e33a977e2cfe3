"""Opening a platform in the browser: only after the whole address was shown, and only addresses that are harmless."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QTextOption
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from apology_studio.ui.kit.buttons import FilledButton, OutlineButton
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role

SCHEMES = frozenset({"http", "https", "mailto", "sms"})
"""Everything else can start a program or read a file."""
_WITHOUT_HOST = frozenset({"mailto", "sms"})

OpenUrl = Callable[[QUrl], bool]


def as_url(address: str) -> QUrl | None:
    """The address as it would be opened; a bare 'shop.example' becomes https. None: it must not be opened."""
    said = address.strip()
    if said and ":" not in said.split("/")[0]:
        said = f"https://{said}"
    url = QUrl(said, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme().lower() not in SCHEMES:
        return None
    return url if url.scheme().lower() in _WITHOUT_HOST or url.host() else None


def shown(url: QUrl) -> str:
    """The address letter for letter as it will be opened: foreign letters in a host appear as what they are."""
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)


class AskToOpen(QDialog):
    """Shows an address in full and asks before the browser or the mail program gets it."""

    answered = Signal(object)
    """True: it was opened. False: nothing could open it. Not said when the owner cancels."""

    def __init__(self, theme: Theme, url: QUrl, open_url: OpenUrl, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._url = url
        self._open_url = open_url
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._say = QLabel(self)
        self._say.setTextFormat(Qt.TextFormat.PlainText)
        self._say.setFont(theme.font(Role.DIALOG))
        self._address = _AddressView(theme, shown(url), self)
        self._cancel = OutlineButton(theme, parent=self)
        self._open = FilledButton(theme, icon="open", parent=self)
        self._open.setDefault(True)
        self._lay_out(theme)
        self._cancel.clicked.connect(self.reject)
        self._open.clicked.connect(self.accept)
        self.accepted.connect(self._on_accepted)
        self._retranslate()
        self._open.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self, theme: Theme) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        layout.addWidget(self._say)
        layout.addWidget(self._address)
        layout.addLayout(buttons)
        self.setMinimumWidth(theme.px(480))

    def _retranslate(self) -> None:
        other = {
            "mailto": self.tr("This opens in your mail program:"),
            "sms": self.tr("This opens in your program for text messages:"),
        }
        said = other.get(self._url.scheme().lower(), self.tr("This opens in your browser:"))
        self.setWindowTitle(self.tr("Open this address?"))
        self._say.setText(said)
        self._address.setAccessibleName(self.tr("Address"))
        self._cancel.set_text(self.tr("Cancel"))
        self._open.set_text(self.tr("Open"))

    def _on_accepted(self) -> None:
        self.answered.emit(self._open_url(self._url))


class _AddressView(QPlainTextEdit):
    """The whole address; a long one scrolls."""

    def __init__(self, theme: Theme, address: str, parent: QWidget) -> None:
        super().__init__(address, parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setFont(theme.font(Role.BODY))
        lines = min(6, 1 + len(address) // 60)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + theme.px(16))


def ask_to_open(theme: Theme, url: QUrl, parent: QWidget, open_url: OpenUrl = QDesktopServices.openUrl) -> AskToOpen:
    """Ask, without waiting: the dialog says `answered`."""
    dialog = AskToOpen(theme, url, open_url, parent)
    dialog.open()
    return dialog

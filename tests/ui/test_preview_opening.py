"""Only harmless addresses are opened, and only after they were shown in full."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.opening import as_url, ask_to_open


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "file://host/x",
        "data:text/html,x",
        "ftp://a.example",
        "",
        " ",
        "https://",
    ],
)
def test_other_addresses_are_refused(address: str) -> None:
    assert as_url(address) is None


@pytest.mark.parametrize(
    ("address", "opened"),
    [
        ("oxbowkiln.example", "https://oxbowkiln.example"),
        ("oxbowkiln.example/sorry:x", "https://oxbowkiln.example/sorry:x"),
        ("https://x.com/intent/tweet?text=a%20b", "https://x.com/intent/tweet?text=a%20b"),
        ("mailto:?subject=Sorry", "mailto:?subject=Sorry"),
        ("sms:?body=We%20are%20sorry", "sms:?body=We%20are%20sorry"),
    ],
)
def test_web_mail_and_text_messages_are_opened(address: str, opened: str) -> None:
    url = as_url(address)
    assert url is not None
    assert url.toString(QUrl.ComponentFormattingOption.FullyEncoded) == opened


def test_nothing_is_opened_before_the_owner_says_so(qtbot: QtBot, theme: Theme) -> None:
    window, opened = QWidget(), list[QUrl]()
    qtbot.addWidget(window)
    window.show()

    def opener(url: QUrl) -> bool:
        opened.append(url)
        return True

    url = QUrl("https://xn--80ak6aa92e.example/?text=a%20b")
    cancelled = ask_to_open(theme, url, window, opener)
    address = cancelled.findChild(QPlainTextEdit)
    assert isinstance(address, QPlainTextEdit)
    assert address.toPlainText() == url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    cancelled.reject()
    assert opened == []
    asked = ask_to_open(theme, url, window, opener)
    next(b for b in asked.findChildren(QPushButton) if b.text() == "Open").click()
    assert opened == [url]
    window.close()

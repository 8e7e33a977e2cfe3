"""What is copied is what is there, letter for letter."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from apology_studio.ui import clipboard

TEXTS = [
    "0117\u00a0496\u00a00142",
    "one\n\n\n\ntwo",
    "no last new line",
    "a last new line\n",
    " spaces around ",
    "👩‍👩‍👧 and 🇺🇦",
    "‏خصمنا منكم‏",
    "<b>not bold</b> & {braces}",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_arrives_exactly(qapp: QApplication, text: str) -> None:
    assert clipboard.put(text)
    there = QGuiApplication.clipboard().mimeData()
    assert there.text() == text
    assert bytes(there.data("text/plain").data()).decode() == text
    assert not there.hasHtml()


def test_html_lies_beside_the_text(qapp: QApplication) -> None:
    assert clipboard.put("*sorry*", "<p><em>sorry</em></p>")
    there = QGuiApplication.clipboard().mimeData()
    assert there.text() == "*sorry*"
    assert there.html() == "<p><em>sorry</em></p>"

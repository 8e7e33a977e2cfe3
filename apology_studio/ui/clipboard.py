"""Putting a finished text on the clipboard exactly as it is, and knowing whether it is there."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


def put(text: str, html: str = "") -> bool:
    """Put `text` on the clipboard, and `html` beside it if there is any. False: it did not get there.

    Not a character is changed: no-break spaces, blank lines and a missing last newline stay as they are.
    """
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
    return _holds(text, html)


def _holds(text: str, html: str) -> bool:
    """Read back what is there: another program may keep the clipboard to itself."""
    there: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return there is not None and there.text() == text and (not html or there.html() == html)

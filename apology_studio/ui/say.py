"""Saying a Message in the window's language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from apology_studio.core.messages import Message, fill

FSI, PDI = "\u2068", "\u2069"
"""Begin and end of a stretch with a direction of its own (Unicode UAX 9, first strong isolate)."""

_PARTED = re.compile(r"\d[ ()-]+\d|\+\d")
"""Numbers that a text from right to left would turn round: a telephone number, 2026-05-12. Not '4, 5', not 14:03."""


def listed(parts: Iterable[str]) -> str:
    """Several things in one line, with the comma of the window's language."""
    return QCoreApplication.translate("list", ", ").join(parts)


def say(message: Message) -> str:
    """The sentence, translated and filled. Without a translation: in English."""
    count = -1 if message.count is None else message.count
    pattern = QCoreApplication.translate(message.context, message.text, None, count)
    return fill(pattern, tuple((name, _said(value)) for name, value in message.values))


def isolated(text: str) -> str:
    """The text as a value in a sentence of the window.

    In a window from right to left, Latin words, addresses and telephone numbers keep their own direction, and what
    stands around them is not moved. Elsewhere, and for plain numbers and Arabic words, the text itself.
    """
    if QGuiApplication.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        return text
    turns = _PARTED.search(text) or any(unicodedata.bidirectional(sign) == "L" for sign in text)
    return f"{FSI}{text}{PDI}" if turns else text


def _said(value: str | int | Message) -> str:
    return isolated(say(value) if isinstance(value, Message) else str(value))

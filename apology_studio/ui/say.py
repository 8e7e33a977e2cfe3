"""Saying a Message in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from apology_studio.core.messages import Message, fill


def say(message: Message) -> str:
    """The sentence, translated and filled. Without a translation: in English."""
    count = -1 if message.count is None else message.count
    pattern = QCoreApplication.translate(message.context, message.text, None, count)
    return fill(pattern, tuple((k, say(v) if isinstance(v, Message) else str(v)) for k, v in message.values))

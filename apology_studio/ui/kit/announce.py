"""Saying something to a screen reader that no focus change would say."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, assertive: bool = False) -> None:
    """Have `text` read out on behalf of `widget`: when there is a pause, or (`assertive`) at once."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # 5 ms: at the first word, not at the start

    event = QAccessibleAnnouncementEvent(widget, text)
    kind = QAccessible.AnnouncementPoliteness
    event.setPoliteness(kind.Assertive if assertive else kind.Polite)
    QAccessible.updateAccessibility(event)

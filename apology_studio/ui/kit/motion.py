"""Motion: short fades, and none at all where the system asks for less.

Qt's classes of motion and style are named at the first fade: each costs milliseconds, and nothing fades at the start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QPropertyAnimation

FADE = 120
"""Length of every fade in ms."""


def duration() -> int:
    """FADE, or 0 when the system's or Qt's animations are off."""
    from PySide6.QtWidgets import QStyle

    if QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) <= 0:
        return 0
    return FADE


def fade_in(widget: QWidget) -> None:
    """Let `widget` appear. The effect is taken off at the end, for it slows painting down."""
    from PySide6.QtCore import QAbstractAnimation, QPropertyAnimation
    from PySide6.QtWidgets import QGraphicsOpacityEffect

    length = duration()
    if not length:
        return
    effect = QGraphicsOpacityEffect(widget)
    effect.setOpacity(0.0)
    widget.setGraphicsEffect(effect)
    fade = QPropertyAnimation(effect, b"opacity", effect)
    fade.setDuration(length)
    fade.setStartValue(0.0)
    fade.setEndValue(1.0)
    fade.finished.connect(_Off(widget, fade).take)
    fade.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)


class _Off:
    """Takes the effect of a finished fade off its widget."""

    def __init__(self, widget: QWidget, fade: QPropertyAnimation) -> None:
        self._widget = widget
        self._fade = fade

    def take(self) -> None:
        if self._fade.targetObject() is self._widget.graphicsEffect():
            self._widget.setGraphicsEffect(None)  # type: ignore[arg-type]

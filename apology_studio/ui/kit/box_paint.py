"""The frame of a box: one border for every place where the owner types or chooses."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.tokens import ColorName

RADIUS = 8


def paint_box(painter: QPainter, rect: QRectF, theme: Theme, widget: QWidget, *, problem: bool = False) -> None:
    """Paint ground and border for the state of `widget`: rest, hover, focus, disabled, or with a problem."""
    edge, width = _edge(widget, problem)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(edge), width))
    painter.setBrush(theme.color("paper" if widget.isEnabled() else "ground"))
    inset = width / 2
    radius = theme.px(RADIUS) - inset
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _edge(widget: QWidget, problem: bool) -> tuple[ColorName, int]:
    if not widget.isEnabled():
        return "line", 1
    if problem:
        return "bad_mark", 2
    if widget.hasFocus():
        return "accent", 2
    return ("ink3" if widget.underMouse() else "edge"), 1

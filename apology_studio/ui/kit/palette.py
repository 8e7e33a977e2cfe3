"""The palette of all plain Qt widgets, every pair of it at 4.5:1 or better (Fusion's own is not)."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from apology_studio.ui.kit.tokens import ColorName, Tokens

_ROLE = QPalette.ColorRole

_PLACES: dict[QPalette.ColorRole, ColorName] = {
    _ROLE.Window: "ground",
    _ROLE.WindowText: "ink",
    _ROLE.Base: "paper",
    _ROLE.AlternateBase: "ground",
    _ROLE.Text: "ink",
    _ROLE.Button: "paper",
    _ROLE.ButtonText: "ink",
    _ROLE.BrightText: "bad",
    _ROLE.PlaceholderText: "ink3",
    _ROLE.ToolTipBase: "ink",
    _ROLE.ToolTipText: "paper",
    _ROLE.Highlight: "accent",
    _ROLE.HighlightedText: "on_accent",
    _ROLE.Accent: "accent",
    _ROLE.Link: "accent",
    _ROLE.LinkVisited: "accent",
    _ROLE.Light: "paper",
    _ROLE.Midlight: "line",
    _ROLE.Mid: "edge",
    _ROLE.Dark: "edge",
    _ROLE.Shadow: "ink",
}

_DISABLED: dict[QPalette.ColorRole, ColorName] = {
    _ROLE.WindowText: "ink3",
    _ROLE.Text: "ink3",
    _ROLE.ButtonText: "ink3",
    _ROLE.PlaceholderText: "ink3",
    _ROLE.Base: "ground",
    _ROLE.Button: "ground",
}


def palette_of(tokens: Tokens) -> QPalette:
    """The palette in the colours of `tokens`."""
    palette = QPalette()
    for place, name in _PLACES.items():
        palette.setColor(place, QColor(getattr(tokens, name)))
    for place, name in _DISABLED.items():
        palette.setColor(QPalette.ColorGroup.Disabled, place, QColor(getattr(tokens, name)))
    return palette

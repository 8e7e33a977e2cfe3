"""The colours of the window: one table for light, one for dark, and one taken from the system for high contrast."""

from __future__ import annotations

from typing import Literal, TypeAlias

from PySide6.QtGui import QPalette

from apology_studio.core.data import dataclass

ColorName: TypeAlias = Literal[
    "paper",
    "ground",
    "sunk",
    "line",
    "edge",
    "ink",
    "ink2",
    "ink3",
    "accent",
    "accent_hover",
    "accent_press",
    "on_accent",
    "accent_soft",
    "good",
    "good_soft",
    "warn",
    "warn_soft",
    "warn_mark",
    "bad",
    "bad_soft",
    "bad_mark",
]
"""The name of a colour: a field of Tokens."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Every colour of the window as '#RRGGBB'. Text pairs keep 4.5:1 and parts 3:1 (WCAG 2.2, 1.4.3 and 1.4.11)."""

    paper: str
    """Writing surface, cards."""
    ground: str
    """Rail, preview pane, home."""
    sunk: str
    """Hover, avatar, ring track. Carries no meaning by itself."""
    line: str
    """Separators and card edges. Decorative only."""
    edge: str
    """Borders of boxes and buttons, empty marks."""
    ink: str
    """Text."""
    ink2: str
    """Secondary text, icons."""
    ink3: str
    """Hints, counts, disabled text."""
    accent: str
    """Filled button, focus, links, selection."""
    accent_hover: str
    accent_press: str
    on_accent: str
    """Text on accent."""
    accent_soft: str
    """Tonal button, selected segment, info."""
    good: str
    """Done, ready, copied."""
    good_soft: str
    warn: str
    """Warning text and icon."""
    warn_soft: str
    warn_mark: str
    """Amber wave, dot, meter."""
    bad: str
    """Error text and icon."""
    bad_soft: str
    bad_mark: str
    """Red wave, dot, error border."""


LIGHT = Tokens(
    paper="#FFFFFF",
    ground="#F6F4F0",
    sunk="#ECE8E1",
    line="#E2DDD5",
    edge="#8A847A",
    ink="#1E1C19",
    ink2="#524D46",
    ink3="#686259",
    accent="#2A5A9B",
    accent_hover="#234C84",
    accent_press="#1C3E6D",
    on_accent="#FFFFFF",
    accent_soft="#E6EEF8",
    good="#2A6B47",
    good_soft="#E5F0E9",
    warn="#855000",
    warn_soft="#FBF0DC",
    warn_mark="#B87300",
    bad="#A3312A",
    bad_soft="#FBE9E7",
    bad_mark="#C8453C",
)

DARK = Tokens(
    paper="#1D1C1A",
    ground="#161513",
    sunk="#2B2926",
    line="#34312D",
    edge="#827B72",
    ink="#EDE9E2",
    ink2="#BDB7AD",
    ink3="#A19A90",
    accent="#93B8EC",
    accent_hover="#A9C7F1",
    accent_press="#C0D6F5",
    on_accent="#0E1C30",
    accent_soft="#1F2B3D",
    good="#82CBA0",
    good_soft="#1B2D23",
    warn="#E6B365",
    warn_soft="#322713",
    warn_mark="#D89A3A",
    bad="#F29C93",
    bad_soft="#3A1F1C",
    bad_mark="#E5776C",
)


def tokens_of_palette(palette: QPalette) -> Tokens:
    """The system's own colours, for a system set to high contrast: shapes and words then carry every meaning."""
    role = QPalette.ColorRole
    base, window = palette.color(role.Base).name(), palette.color(role.Window).name()
    ink, accent = palette.color(role.WindowText).name(), palette.color(role.Highlight).name()
    on_accent = palette.color(role.HighlightedText).name()
    return Tokens(
        paper=base,
        ground=window,
        sunk=window,
        line=ink,
        edge=ink,
        ink=ink,
        ink2=ink,
        ink3=ink,
        accent=accent,
        accent_hover=accent,
        accent_press=accent,
        on_accent=on_accent,
        accent_soft=base,
        good=ink,
        good_soft=base,
        warn=ink,
        warn_soft=base,
        warn_mark=ink,
        bad=ink,
        bad_soft=base,
        bad_mark=ink,
    )

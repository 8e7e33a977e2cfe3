"""The theme: every pair of colours can be read, and colours, type and direction follow the system."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from apology_studio.ui.kit.palette import palette_of
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.tokens import DARK, LIGHT, Tokens, tokens_of_palette
from apology_studio.ui.kit.type_scale import FACES, HeightClass, Role, height_class

RESOURCES = Path(__file__).resolve().parents[2] / "resources"

TEXT_PAIRS = [
    "ink/paper",
    "ink/ground",
    "ink/sunk",
    "ink2/paper",
    "ink2/ground",
    "ink2/sunk",
    "ink3/paper",
    "ink3/ground",
    "ink3/sunk",
    "accent/paper",
    "accent/ground",
    "accent/accent_soft",
    "on_accent/accent",
    "on_accent/accent_hover",
    "on_accent/accent_press",
    "paper/good",
    "good/paper",
    "good/good_soft",
    "warn/paper",
    "warn/ground",
    "warn/warn_soft",
    "bad/paper",
    "bad/ground",
    "bad/bad_soft",
    "ink/bad_soft",
    "ink2/bad_soft",
    "ink/warn_soft",
    "ink2/warn_soft",
    "ink/good_soft",
    "ink/accent_soft",
    "ink2/accent_soft",
    "paper/ink",
]

PART_PAIRS = [
    "edge/paper",
    "edge/ground",
    "accent/paper",
    "accent/ground",
    "good/paper",
    "good/ground",
    "warn_mark/paper",
    "warn_mark/ground",
    "bad_mark/paper",
    "bad_mark/ground",
    "bad_mark/bad_soft",
    "accent/sunk",
    "on_accent/accent",
    "edge/bad_soft",
    "edge/warn_soft",
    "edge/accent_soft",
]

# Two values written by hand from the WCAG 2.2 definition, so that the formula below is checked too.
KNOWN = (("#FFFFFF", "#000000", 21.0), ("#777777", "#FFFFFF", 4.48))


def luminance(color: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio, WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(RESOURCES)


@pytest.mark.parametrize(("one", "other", "ratio"), KNOWN)
def test_the_formula_gives_the_known_ratios(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", TEXT_PAIRS)
def test_text_has_four_and_a_half_to_one(tokens: Tokens, pair: str) -> None:
    ink, ground = pair.split("/")
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", PART_PAIRS)
def test_parts_have_three_to_one(tokens: Tokens, pair: str) -> None:
    part, ground = pair.split("/")
    assert contrast(getattr(tokens, part), getattr(tokens, ground)) >= 3


@pytest.mark.parametrize("choice", ["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
        (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
        (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
        (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
        (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
        (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
        (QPalette.ColorRole.Link, QPalette.ColorRole.Base),
    ],
)
def test_the_palette_of_plain_widgets_can_be_read(
    choice: str, ink: QPalette.ColorRole, ground: QPalette.ColorRole
) -> None:
    palette = palette_of(DARK if choice == "dark" else LIGHT)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        assert contrast(palette.color(group, ink).name(), palette.color(group, ground).name()) >= 4.5


def test_every_token_is_a_colour() -> None:
    for tokens in (LIGHT, DARK):
        assert all(QColor(getattr(tokens, field.name)).isValid() for field in fields(Tokens))


def test_choosing_dark_changes_the_colours_and_says_so(theme: Theme, qtbot: QtBot) -> None:
    theme.choose("light")
    with qtbot.waitSignal(theme.changed):
        theme.choose("dark")
    assert theme.dark
    assert theme.tokens == DARK
    assert theme.color("paper") == QColor(DARK.paper)
    theme.choose("light")
    assert theme.tokens == LIGHT


def test_the_style_sheet_has_every_place_filled(theme: Theme) -> None:
    assert "$" not in theme.style_sheet()
    assert LIGHT.accent in theme.style_sheet()


def test_high_contrast_takes_the_systems_own_colours() -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#ffff00"))
    tokens = tokens_of_palette(palette)
    assert {tokens.ink, tokens.ink2, tokens.edge, tokens.bad} == {"#ffff00"}


def test_type_is_scaled_from_the_system_font_and_never_smaller_than_drawn(qapp: QApplication) -> None:
    before = qapp.font()
    font = QFont(before)
    try:
        font.setPixelSize(28)
        qapp.setFont(font)
        twice = Theme(RESOURCES)
        assert twice.font(Role.BODY).pixelSize() == 28
        assert twice.line(Role.EDITOR) == 56
        font.setPixelSize(9)
        qapp.setFont(font)
        assert Theme(RESOURCES).font(Role.BODY).pixelSize() == 14
    finally:
        qapp.setFont(before)


def test_another_system_font_is_taken_up_while_the_studio_runs(theme: Theme, qapp: QApplication) -> None:
    before = qapp.font()
    font = QFont(before)
    font.setItalic(True)
    assert not theme.font(Role.BODY).italic()
    try:
        qapp.setFont(font)
        assert theme.font(Role.BODY).italic()
    finally:
        qapp.setFont(before)
    changed = theme.font(Role.BODY)
    changed.setBold(True)
    assert not theme.font(Role.BODY).bold(), "what a widget does to its font is its own"


def test_every_role_has_a_face_and_arabic_gets_higher_lines(theme: Theme) -> None:
    assert set(FACES) == set(Role)
    for role in Role:
        assert theme.line(role, tall=True) > theme.line(role)


def test_headings_are_set_tighter_but_not_from_right_to_left(theme: Theme, qapp: QApplication) -> None:
    assert theme.font(Role.H1).letterSpacing() == pytest.approx(98.5)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert theme.font(Role.H1).letterSpacing() == 0
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_counters_have_tabular_figures(theme: Theme) -> None:
    assert theme.font(Role.SECONDARY, tabular=True).featureValue(QFont.Tag("tnum")) == 1


def test_a_low_window_is_set_tighter(theme: Theme) -> None:
    assert height_class(759) is HeightClass.COMPACT
    assert height_class(760) is HeightClass.FULL
    theme.set_height_class(HeightClass.COMPACT)
    assert (theme.font(Role.EDITOR).pixelSize(), theme.line(Role.EDITOR)) == (16, 25)
    assert (theme.font(Role.H1).pixelSize(), theme.line(Role.H1)) == (24, 30)

"""Icons: all there, one line width, any colour, and only directions turn round."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from apology_studio.ui.kit.icons import MIRRORED, IconSet

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"
DRAWN = sorted(path for path in FOLDER.glob("*.svg") if path.stem != "apology-studio")
NEEDED = [
    "chevron-left",
    "chevron-right",
    "chevron-down",
    "check",
    "check-circle",
    "circle",
    "clock",
    "more",
    "plus",
    "copy",
    "open",
    "edit",
    "blog",
    "newsletter",
    "press",
    "people",
    "thread",
    "briefcase",
    "megaphone",
    "calendar-check",
    "clipboard",
    "bell",
    "info",
    "octagon-alert",
    "triangle-alert",
    "disk",
    "download",
    "expand",
    "collapse",
    "computer",
    "phone",
    "lock",
    "search",
    "link",
    "trash",
    "undo",
    "redo",
    "duplicate",
    "settings",
    "store",
]


def picture(name: str, *, rtl: bool = False, color: str = "#102030") -> QImage:
    return IconSet(FOLDER).pixmap(name, QColor(color), 48, 2.0, rtl=rtl).toImage()


def ink_center(image: QImage) -> float:
    """The middle of the painted columns."""
    columns = [x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).alpha() > 128]
    return (min(columns) + max(columns)) / 2


def test_every_needed_icon_is_drawn() -> None:
    assert set(NEEDED) <= {path.stem for path in DRAWN}


@pytest.mark.parametrize("path", DRAWN, ids=lambda path: path.stem)
def test_an_icon_is_a_line_drawing_on_a_grid_of_24(path: Path) -> None:
    svg = path.read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in svg
    assert 'stroke-width="1.75"' in svg
    assert not re.search(r"#[0-9a-fA-F]{3}|<(text|image|script|a)\b|href", svg)


@pytest.mark.parametrize("name", NEEDED)
def test_an_icon_is_painted_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    image = picture(name, color="#ff0000")
    solid = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert solid
    assert all(color.red() > 250 and color.green() < 5 for color in solid)


def test_chevrons_turn_round_and_clock_and_check_do_not(qapp: QApplication) -> None:
    assert "chevron-left" in MIRRORED
    assert picture("chevron-left", rtl=True) != picture("chevron-left")
    assert ink_center(picture("chevron-left", rtl=True)) > 48 > ink_center(picture("chevron-left"))
    for name in ("clock", "check", "check-circle", "circle"):
        assert picture(name, rtl=True) == picture(name)


UNKNOWN = """
from pathlib import Path
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from apology_studio.ui.kit.icons import IconSet

app = QApplication([])
picture = IconSet(Path({folder!r})).pixmap("no-such-icon", QColor("#102030"), 48, 2.0)
print(picture.toImage().pixelColor(48, 48).alpha())
"""


def test_an_unknown_icon_is_warned_of_and_paints_nothing() -> None:
    """In a process of its own: what Qt writes there is nobody else's to hide."""
    command = [sys.executable, "-c", UNKNOWN.format(folder=str(FOLDER))]
    told = {**os.environ, "QT_LOGGING_RULES": "", "QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60, env=told)
    assert ran.stdout.split() == ["0"]
    assert "no-such-icon" in ran.stderr

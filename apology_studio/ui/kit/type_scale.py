"""The type scale: sizes and line heights of the drawn roles, in px at a system font of 14 px."""

from __future__ import annotations

from enum import StrEnum

from apology_studio.core.data import dataclass

DRAWN_AT = 14
"""The system font size in px at which the scale is 1.0."""


class Role(StrEnum):
    """What a piece of text is for."""

    EMPTY = "empty"
    H1 = "h1"
    DIALOG = "dialog"
    ASIDE = "aside"
    EDITOR = "editor"
    LEDE = "lede"
    BODY = "body"
    PREVIEW = "preview"
    SECONDARY = "secondary"
    SMALLEST = "smallest"
    BIG = "big"
    """The label of the one big button."""


class HeightClass(StrEnum):
    """How much height the window has."""

    FULL = "full"
    COMPACT = "compact"


COMPACT_BELOW = 760
"""Window height in px under which text and paddings are set tighter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """Size and line in px, weight 1 to 1000, tracking in percent of the size. `tall` is the line of Arabic script."""

    size: int
    line: int
    weight: int = 400
    tracking: float = 0.0
    tall: int = 0


FACES: dict[Role, Face] = {
    Role.EMPTY: Face(size=34, line=42, weight=700, tracking=-1.5, tall=52),
    Role.H1: Face(size=28, line=36, weight=700, tracking=-1.5, tall=44),
    Role.DIALOG: Face(size=20, line=28, weight=700, tall=32),
    Role.ASIDE: Face(size=17, line=24, weight=700, tall=28),
    Role.EDITOR: Face(size=17, line=28, tall=32),
    Role.LEDE: Face(size=15, line=23, tall=26),
    Role.BODY: Face(size=14, line=20, tall=23),
    Role.PREVIEW: Face(size=14, line=21, tall=24),
    Role.SECONDARY: Face(size=13, line=18, tall=21),
    Role.SMALLEST: Face(size=12, line=16, weight=500, tall=19),
    Role.BIG: Face(size=16, line=22, weight=500, tall=26),
}

COMPACT_FACES: dict[Role, Face] = {
    Role.H1: Face(size=24, line=30, weight=700, tracking=-1.5, tall=38),
    Role.EDITOR: Face(size=16, line=25, tall=30),
}


def height_class(height: int) -> HeightClass:
    """The class of a window `height` px high."""
    return HeightClass.COMPACT if height < COMPACT_BELOW else HeightClass.FULL


def face(role: Role, height: HeightClass) -> Face:
    """The face of `role` in a window of that height."""
    if height is HeightClass.COMPACT and role in COMPACT_FACES:
        return COMPACT_FACES[role]
    return FACES[role]

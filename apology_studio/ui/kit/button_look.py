"""How the kinds of buttons look in their states."""

from __future__ import annotations

from enum import Enum

from apology_studio.core.data import dataclass
from apology_studio.ui.kit.tokens import ColorName
from apology_studio.ui.kit.type_scale import Role


@dataclass(frozen=True, slots=True)
class Look:
    """Colours of one kind. None: nothing is painted there."""

    fill: ColorName | None
    edge: ColorName | None
    ink: ColorName
    hover: ColorName | None
    press: ColorName | None
    weight: int = 500


FILLED = Look("accent", "accent", "on_accent", "accent_hover", "accent_press", 600)
TONAL = Look("accent_soft", "accent", "accent", "sunk", "sunk", 600)
OUTLINE = Look("paper", "edge", "ink", "sunk", "line")
QUIET = Look(None, None, "ink2", "sunk", "line")
PLAIN = Look(None, None, "ink2", None, None)
"""Words that stand flush with the text around them: no ground, darker under the mouse."""
LINK = Look(None, None, "accent", "sunk", "sunk")
DONE = Look("good", "good", "paper", "good", "good", 600)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """Sizes of a button in px."""

    height: int
    padding: int
    radius: int
    icon: int
    role: Role


class Size(Enum):
    """The sizes of buttons."""

    NORMAL = Measure(height=36, padding=14, radius=8, icon=16, role=Role.BODY)
    SMALL = Measure(height=30, padding=12, radius=7, icon=16, role=Role.SECONDARY)
    FLUSH = Measure(height=30, padding=0, radius=4, icon=16, role=Role.SECONDARY)
    """For quiet words that stand flush with the text around them."""
    BIG = Measure(height=48, padding=20, radius=10, icon=20, role=Role.BIG)

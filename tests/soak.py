"""How much of each promise is tried: a fixed share in `make test`, all of it in `make soak`."""

from __future__ import annotations

import os
from collections.abc import Callable

SOAK = os.environ.get("APOLOGY_STUDIO_SOAK") == "1"


def rounds(quick: int, full: int) -> range:
    """So many rounds; the number of a round is its seed."""
    return range(full if SOAK else quick)


Figure = Callable[[object], None]
"""Says the figure that a test has found; `make soak` prints it beside the promise."""

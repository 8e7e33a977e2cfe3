"""What changed between two texts, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import Enum

from apology_studio.core.data import dataclass

_PIECES = re.compile(r"\s+|\w+|[^\w\s]")
_WORD = re.compile(r"\w+")
_LINES = re.compile(r"[^\n]*\n|[^\n]+")

MOST_WORDS = 4000
"""Longer texts are compared line by line: comparing takes the square of the number of pieces."""

FEWEST_SAME = 3
"""Fewer equal words between two changes are shown as changed: whole phrases read better than a patchwork."""


class Fate(Enum):
    """What became of a run of words."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Changed:
    """A run of words with one fate."""

    fate: Fate
    text: str


def changes(old: str, new: str) -> tuple[Changed, ...]:
    """`new` with what was added marked, and what was removed of `old` in its place."""
    found: list[Changed] = []
    gone = come = ""
    runs = list(_runs(old, new))
    for number, (before, after) in enumerate(runs):
        inside = 0 < number < len(runs) - 1
        if before == after and not (inside and len(_WORD.findall(after)) < FEWEST_SAME):
            found += [*_both(gone, come), Changed(Fate.SAME, after)]
            gone = come = ""
        else:
            gone, come = gone + before, come + after
    return (*found, *_both(gone, come))


def _runs(old: str, new: str) -> Iterator[tuple[str, str]]:
    """Runs of both texts, one beside the other, equal or not."""
    cut = _PIECES if len(old) + len(new) < MOST_WORDS * 6 else _LINES
    before, after = cut.findall(old), cut.findall(new)
    for _, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        yield "".join(before[a:b]), "".join(after[c:d])


def _both(gone: str, come: str) -> list[Changed]:
    return [Changed(fate, text) for fate, text in ((Fate.REMOVED, gone), (Fate.ADDED, come)) if text]

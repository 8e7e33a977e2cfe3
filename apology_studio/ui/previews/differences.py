"""What changed between two texts, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
_LINES = re.compile(r"[^\n]*\n|[^\n]+")

MOST_WORDS = 4000
"""Longer texts are compared line by line: comparing takes the square of the number of pieces."""


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
    cut = _WORDS if len(old) + len(new) < MOST_WORDS * 6 else _LINES
    before, after = cut.findall(old), cut.findall(new)
    found = []
    for _, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        gone, come = "".join(before[a:b]), "".join(after[c:d])
        if gone == come:
            found.append(Changed(Fate.SAME, come))
            continue
        found += [Changed(fate, text) for fate, text in ((Fate.REMOVED, gone), (Fate.ADDED, come)) if text]
    return tuple(found)

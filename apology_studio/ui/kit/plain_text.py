"""Plain text between Python and Qt: which characters a text box holds, where positions lie, what a change is.

Python counts code points, Qt counts UTF-16 units: this module is the one place where the two meet.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from apology_studio.core.data import dataclass

MAX_CHARACTERS = 200_000
"""Most code points one box holds."""
MAX_RUN = 10_000
"""Longest run without a space or a new line: Qt lays out longer ones in seconds (measured with Qt 6.11)."""

_RUN = re.compile(f"(?<![^ \t\n])[^ \t\n]{{{MAX_RUN + 1}}}")  # tried at the beginning of a run only: linear
_TALL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def clean(text: str) -> str:
    """`text` as a draft and a box hold it exactly: `core.text.clean`, without what it has to say."""
    if all(map(str.isprintable, text.split("\n"))):
        return text
    from apology_studio.core.text import clean as cleaned  # its patterns are not paid for while texts are clean

    return cleaned(text).text


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A text that a box did not take: nothing of it is in the box."""

    why: str
    """'too_long' or 'no_breaks'."""
    text: str
    """As it came, not cleaned."""
    room: int
    """How many characters the box still takes."""


def refusal(text: str) -> str:
    """Why a box refuses to hold `text`: 'too_long', 'no_breaks', or '' when it is welcome."""
    if _RUN.search(text, 0, 2 * MAX_CHARACTERS):
        return "no_breaks"
    return "too_long" if len(text) > MAX_CHARACTERS else ""


def is_tall(text: str) -> bool:
    """True when there is Hebrew or Arabic script in it, which needs higher lines."""
    return _TALL.search(text) is not None


def utf16_length(text: str) -> int:
    """The number of UTF-16 units in `text`."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def to_utf16(text: str, position: int) -> int:
    """The UTF-16 position of code point `position` of `text`; positions outside are brought inside."""
    return utf16_length(text[: max(0, position)])


def from_utf16(text: str, position: int) -> int:
    """The code point position of UTF-16 `position` in `text`. Inside a pair: the position before it."""
    if text.isascii():
        return min(position, len(text))
    units = text.encode("utf-16-le", "surrogatepass")[: 2 * position]
    return len(units.decode("utf-16-le", "ignore"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """The smallest replacement that turns one text into another: [start, end) in code points becomes `text`."""

    start: int
    end: int
    text: str


def change_between(old: str, new: str) -> Change:
    """What to replace in `old` to get `new`, by the beginning and the end they share."""
    most = min(len(old), len(new))
    start = bisect_left(range(1, most + 1), True, key=lambda n: old[:n] != new[:n])
    tail = bisect_left(range(1, most - start + 1), True, key=lambda n: old[-n:] != new[-n:])
    return Change(start=start, end=len(old) - tail, text=new[start : len(new) - tail])

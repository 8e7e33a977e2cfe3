"""Telephone numbers in a text."""

from __future__ import annotations

import re

from apology_studio.core.text import Span

_NUMBER = re.compile(
    r"(?<![\w.,:/£$€+\-])(?P<start>\+|00)?\(?\d{1,5}\)?"
    r"(?:[ .\-/\u00a0\u202f]{0,2}(?:\(\d{1,4}\)|\d{2,5})){1,5}(?![\w%:€£$])"
)
_DATE = re.compile(r"\d{1,4}([./-])\d{1,2}\1\d{1,4}")
_LONGEST, _SHORTEST, _WITHOUT_SIGN = 15, 7, 9
"""Digits: the most that E.164 has, the least that begin with 0 or +, and the least without either."""


def phone_numbers(text: str) -> tuple[Span, ...]:
    """Where `text` has numbers to call. Dates, amounts, times and the short numbers of emergencies are none."""
    return tuple(Span(*match.span()) for match in _NUMBER.finditer(text) if _may_be(match))


def digits(text: str) -> str:
    """The digits alone."""
    return "".join(c for c in text if c.isdecimal())


def _may_be(match: re.Match[str]) -> bool:
    count = len(digits(match[0]))
    begun = bool(match["start"]) or match[0].lstrip("(").startswith("0")
    least = _SHORTEST if begun else _WITHOUT_SIGN
    return least <= count <= _LONGEST and _DATE.fullmatch(match[0]) is None

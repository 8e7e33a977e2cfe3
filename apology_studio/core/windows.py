"""A text in windows: each sentence with the one after it, so that what was found in both need not be sought again.

While somebody types, all windows but one or two stay as they are.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from apology_studio.core.reading import MOST_SENTENCES, lowered, small
from apology_studio.core.text import Span

BEFORE = 20
"""Characters before its sentence that a window begins with: what an expression may look back at."""
_END = re.compile(r"[.!?\n](?:(?<=\n)|(?<!\n)[\"”’')]?\s)")


Window = tuple[str, int, int]
"""A sentence with some letters before it and the sentence after it, and where in these it begins and ends."""


class Hit(NamedTuple):
    """Where an expression holds."""

    number: int
    """Which of those that were sought."""
    at: int
    span: Span
    """Its group `mark`, or all of it."""


@lru_cache(maxsize=64)
def sentence_ends(text: str) -> tuple[int, ...]:
    """Where each sentence ends, with the space after it; the last one ends one past the text."""
    return (*(match.end() for match in _END.finditer(text)), len(text) + 1)


def bounds_at(text: str, at: int) -> tuple[int, int, int]:
    """Start and end of the sentence at a place, and the end of the sentence after it."""
    ends = sentence_ends(text)
    number = min(bisect_right(ends, at), len(ends) - 1)
    return (ends[number - 1] if number else 0, ends[number], ends[min(number + 1, len(ends) - 1)])


@lru_cache(maxsize=64)
def windows(text: str) -> tuple[tuple[int, Window], ...]:
    """The windows of a text, each with the place in the text where it begins."""
    ends = sentence_ends(text)
    each, start = [], 0
    for end, after in zip(ends, (*ends[1:], ends[-1]), strict=True):
        begin = start - BEFORE if start > BEFORE else 0
        each.append((begin, (text[begin:after], start - begin, end - begin)))
        start = end
    return tuple(each)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, case ignored, made ready once. (`re` itself forgets: there are more phrases than it remembers.)"""
    return re.compile(pattern, re.IGNORECASE)


class Search:
    """Looks for expressions, each given with the small-letter beginnings of which a sentence must have one: a match
    begins in such a sentence, and ends by the end of the sentence after it. Without beginnings it may reach anywhere.
    """

    def __init__(self, sought: Iterable[tuple[str, tuple[str, ...]]]) -> None:
        self._sought = tuple(sought)
        self._words = tuple((word, n) for n, (_, words) in enumerate(self._sought) for word in words)
        self._anywhere = tuple((n, pattern) for n, (pattern, words) in enumerate(self._sought) if not words)
        self._known = lru_cache(maxsize=MOST_SENTENCES)(self._look)

    def hits(self, text: str) -> Iterator[Hit]:
        """Every place where one holds, in the order of the text; those without beginnings at the end."""
        low = lowered(text)
        for shift, window in windows(text) if any(word in low for word, _ in self._words) else ():
            for number, at, (start, end) in self._known(window):
                yield Hit(number, at + shift, Span(start + shift, end + shift))
        for number, pattern in self._anywhere:
            for match in compiled(pattern).finditer(text):
                yield Hit(number, match.start(), Span(*_marked(match)))

    def _look(self, window: Window) -> tuple[tuple[int, int, tuple[int, int]], ...]:
        text, first, end = window
        low, found = small(text), []
        for number in sorted({n for word, n in self._words if word in low and 0 <= low.find(word, first) < end}):
            for match in compiled(self._sought[number][0]).finditer(text, first):
                if match.start() < end:
                    found.append((number, match.start(), _marked(match)))
        return tuple(found)


def _marked(match: re.Match[str]) -> tuple[int, int]:
    return match.span("mark" if "mark" in match.re.groupindex else 0)

"""A name that is nearly, and not quite, the one in the profile: 'Hana Marlow' for 'Hana Marlowe'."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

from apology_studio.core.mentions import folded
from apology_studio.core.text import Span, in_lines

_LETTER = "[^\\W\\d_][\u064b-\u0652\u0670\u0640]*"
_WORD = re.compile(rf"(?:{_LETTER})+(?:-(?:{_LETTER})+)*")
_JOINED = re.compile("(?:[وف]?[بلك]?|و?لل)(?:ال)?")
"""What Arabic writes together with the word that follows: and, with, for, the."""
_NEAR, _SHORTEST = 0.85, 8
"""How like a slip is, and the letters of a name under which it is not looked for."""


def misspelt(text: str, name: str) -> tuple[Span, ...]:
    """The places where `text` writes `name`, of two words or more, with a letter wrong. Endings as in 'Kiln’s', 'KILN'
    in capitals, and in Arabic what is written together with a name or with other letters by habit are none."""
    words = tuple(_WORD.findall(name))
    if len(words) < 2 or len(name) < _SHORTEST:
        return ()
    return in_lines(text, lambda line: _slips(line, words))


@lru_cache(maxsize=256)  # of a text that is being written all lines but one stay
def _slips(text: str, words: tuple[str, ...]) -> tuple[Span, ...]:
    found, wanted = list(_WORD.finditer(text)), folded(" ".join(words)).casefold()
    return tuple(
        Span(first.start(), last.end())
        for first, last in zip(found, found[len(words) - 1 :], strict=False)
        if not text[first.start()].islower() and _is_slip(folded(text[first.start() : last.end()]), wanted)
    )


def _is_slip(said: str, wanted: str) -> bool:
    """Whether one word of it is wrong, and by little."""
    mine, theirs = _WORD.findall(said.casefold()), wanted.split()
    wrong = [(a, b) for a, b in zip(mine, theirs, strict=False) if a != b]
    if len(mine) != len(theirs) or len(wrong) != 1 or " ".join(mine) != " ".join(said.casefold().split()):
        return False
    ((a, b),) = wrong
    if a.endswith(b) and _JOINED.fullmatch(a.removesuffix(b)):
        return False
    ended = a.startswith(b) or b.startswith(a)
    return not (ended and a.rstrip("s") == b) and SequenceMatcher(None, a, b, autojunk=False).ratio() >= _NEAR - 0.1

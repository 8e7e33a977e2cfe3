"""A name that is nearly, and not quite, the one in the profile: 'Hana Marlow' for 'Hana Marlowe'."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

from apology_studio.core.text import Span

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_NEAR, _SHORTEST = 0.85, 8
"""How like a slip is, and the letters of a name under which it is not looked for."""


@lru_cache(maxsize=128)
def misspelt(text: str, name: str) -> tuple[Span, ...]:
    """The places where `text` writes `name`, of two words or more, with a letter wrong. Endings as in 'Kiln’s' and
    'KILN' in capitals are none."""
    words = _WORD.findall(name)
    if len(words) < 2 or len(name) < _SHORTEST:
        return ()
    found, wanted = list(_WORD.finditer(text)), " ".join(words).casefold()
    return tuple(
        Span(first.start(), last.end())
        for first, last in zip(found, found[len(words) - 1 :], strict=False)
        if text[first.start()].isupper() and _is_slip(text[first.start() : last.end()], wanted)
    )


def _is_slip(said: str, wanted: str) -> bool:
    """Whether one word of it is wrong, and by little."""
    mine, theirs = _WORD.findall(said.casefold()), wanted.split()
    wrong = [(a, b) for a, b in zip(mine, theirs, strict=False) if a != b]
    if len(mine) != len(theirs) or len(wrong) != 1 or " ".join(mine) != " ".join(said.casefold().split()):
        return False
    ((a, b),) = wrong
    ended = a.startswith(b) or b.startswith(a)
    return not (ended and a.rstrip("s") == b) and SequenceMatcher(None, a, b, autojunk=False).ratio() >= _NEAR - 0.1

"""Texts that are hard for one phrase: made of its own words, repeated, nearly in its order, on one line."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

SOAK_LENGTH = 200_000
"""Characters of one line where time does not matter."""
SCRIPTS = ("перепрошуємо", "آسفون", "申し訳", "🏺🙏", "e\u0301", "\x00", "\u202e", "ﬃ", "İ", "𝒔𝒐𝒓𝒓𝒚", "\ud800")
"""Words of other scripts, and letters that change their length or are none."""
_OWN = re.compile(r"[^\s()\[\]|{}^$!/*_.\\?:+]+")


def own_words(written: str) -> list[str]:
    """The words of a phrase or an expression, in its order."""
    return _OWN.findall(written) or ["x"]


def hard_texts(written: str, length: int, seed: int = 1) -> Iterator[str]:
    """Lines of so many characters: all its words over and over, all but the last, one word alone, a few in any order,
    and the same among other scripts.
    """
    words, chance = own_words(written), random.Random(f"{seed} {written}")
    few = [chance.choice(words) for _ in range(5)]
    yield _line(words, length)
    yield _line(words[:-1] or words, length)
    yield _line(words[:1], length)
    yield _line(few, length)
    yield _line([word for pair in zip(few, chance.sample(SCRIPTS, len(few)), strict=True) for word in pair], length)


def _line(words: list[str], length: int) -> str:
    once = " ".join(words) + " "
    return (once * (length // len(once) + 1))[:length]

"""A letter in another language than the one that is set: said once, kindly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from apology_studio.core.components import checked_languages
from apology_studio.core.language_tag import base_language
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.reading import lowered
from apology_studio.core.rules import Severity
from apology_studio.core.whole.reading import Whole
from apology_studio.core.whole.rule import Hit, WholeRule
from apology_studio.core.whole.words import whole_words

ENOUGH = 12
"""Words below which nothing is guessed."""
READ = 600
"""Characters that are looked at."""
_WORD = re.compile(r"[^\W\d_]+")
_ARABIC = re.compile("[\u0600-\u06ff]")
NAMES = {
    "en": QT_TRANSLATE_NOOP("checks", "English"),
    "es": QT_TRANSLATE_NOOP("checks", "Spanish"),
    "ar": QT_TRANSLATE_NOOP("checks", "Arabic"),
}


@lru_cache(maxsize=64)
def guess(text: str) -> str:
    """The language of a text, as far as its small words and letters tell; '' where they do not."""
    said = _WORD.findall(lowered(text[:READ]))
    if len(said) < ENOUGH:
        return ""
    if 2 * sum(map(bool, map(_ARABIC.match, said))) > len(said):
        return "ar"
    shares = sorted((_share(said, code), code) for code in checked_languages())
    best, code = shares[-1]
    return code if best >= 0.2 and (len(shares) == 1 or best >= 2 * shares[-2][0]) else ""


def _share(said: list[str], code: str) -> float:
    words = whole_words(code)
    small = frozenset(words.function_words) if words else frozenset()
    return sum(word in small for word in said) / len(said)


def other_language(whole: Whole) -> Iterator[Hit]:
    """The first passage that is in another language, if most of the letter is."""
    meant = base_language(whole.language)
    text = "\n".join(passage.text for passage in whole.passages)
    found = guess(text)
    if found and found != meant:
        first = next(p for p in whole.passages if p.text.strip())
        yield Hit(first, values=(("found", Message("checks", NAMES.get(found, found))),))


RULES = (
    WholeRule(
        id="other-language",
        category="language",
        severity=Severity.HINT,
        look=other_language,
        source="Own rule, 2026-11-21",
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This looks like {found}")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP(
                "checks", "The letter is set to another language. Change that in the settings, and it is read rightly."
            ),
        ),
    ),
)

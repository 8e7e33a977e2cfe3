"""The words by which a whole letter is read, one set per language of letters, as data with its proofs."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from dataclasses import fields
from functools import cache

from apology_studio.core import checks
from apology_studio.core.components import checked_languages
from apology_studio.core.data import dataclass
from apology_studio.core.language_tag import base_language
from apology_studio.core.reading import read
from apology_studio.core.text import Span
from apology_studio.core.windows import Search


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Something that a letter may say, as one literal with its proofs."""

    words: tuple[str, ...]
    """Small-letter beginnings of which a sentence must have one, or it is not read: this keeps the look quick."""
    pattern: str
    """Regular expression, case ignored; within a sentence, every repeat bounded."""
    finds: tuple[str, ...]
    passes: tuple[str, ...]

    def spans(self, text: str) -> tuple[Span, ...]:
        """Where it is said."""
        return tuple(hit.span for hit in Search([(self.pattern, self.words)]).hits(read(text).plain))


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeWords:
    """What the checks of a whole letter look for in one language."""

    sorry: Wording
    """Each time that sorry is said."""
    speaks: Wording
    """Somebody speaks: I, we, our."""
    stock: Wording
    """Sentences that stand in everybody's letters."""
    certain: Wording
    """Certainty about the extent: what was not taken, who was not hit, that all is safe."""
    unknown: Wording
    """That something is not known yet."""
    cause: Wording
    """A cause."""
    discount: Wording
    """Something that only helps those who buy again."""
    repair: Wording
    """Something given back or made good."""
    grave: Wording
    """Harm that is no trifle: health, children, data, contempt."""
    all_hit: Wording
    """That all were hit."""
    few_hit: Wording
    """That only some were hit."""
    none_hit: Wording
    """That nobody was hit."""
    never_again: Wording
    """That it cannot happen again."""
    no_promise: Wording
    """That this cannot be promised."""
    future: Wording
    """That something is going to be done."""
    counted: str
    """What stands after a number of people or cases: ' customers'."""
    all_of: tuple[str, ...]
    """What stands before it where all of them are meant."""
    dates: tuple[str, ...]
    """Days of a month: groups `weekday` (optional), `day`, `month`, `year` (optional)."""
    months: tuple[str, ...]
    """The names of the months as small-letter beginnings, in order."""
    weekdays: tuple[str, ...]
    """Monday first, in small letters."""
    hard: float
    """The automated readability index (Smith and Senter 1967) above which a letter is hard to read in this language."""
    jargon: frozenset[str]
    """Words for the insides of machines and of data processing, in small letters."""
    trade: frozenset[str]
    """Words by which people who make software speak to each other."""
    function_words: tuple[str, ...]
    """Small words that every text in this language has, and the neighbours' have not."""

    def wordings(self) -> Iterator[tuple[str, Wording]]:
        """Every wording with its name."""
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, Wording):
                yield field.name, value


@cache
def whole_words(language: str) -> WholeWords | None:
    """The words of a language of letters (a BCP 47 tag); None where nobody has written them yet."""
    base = base_language(language)
    if base not in checked_languages():
        return None
    found: WholeWords = importlib.import_module(f"{checks.__name__}.{base}.whole").WHOLE
    return found


@cache
def wordings_search(language: str) -> tuple[tuple[str, ...], Search]:
    """What looks for all wordings at once, for the plain text, and their names in its order. `speaks`, which is in
    nearly every sentence, is not among them.
    """
    words = whole_words(language)
    named = [(name, wording) for name, wording in words.wordings() if wording.words] if words else []
    return tuple(name for name, _ in named), Search((wording.pattern, wording.words) for _, wording in named)

"""A sentence as a row of signs: its words in small letters, each with its family.

A row has two characters for each word: the sign of its family, and its own. Shapes (`core/shapes.py`) are sought in
rows, which is quicker than in the text, and finds *refunded* where it looks for what mends.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from itertools import accumulate

from apology_studio.core.data import dataclass

TOKEN = re.compile(
    r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}|https?://\S{1,300}|www\.\S{1,300}|[#@][\w-]{1,40}"
    r"|\+?\(?\d[\d() -]{5,18}\d|[£$€₹]\s?\d[\d.,]{0,18}|\d[\d.,:]{0,18}%?"
    r"|[^\W\d_]+(?:['-][^\W\d_]+)*|[;:,()?!–—]"
)
_LONGEST_WORD, _MOST_KNOWN = 24, 20_000
_APART = ("n't", "'ve", "'ll", "'re", "'m", "'d")
_IS = frozenset({"it", "that", "there", "here", "what", "who", "he", "she", "this", "how", "where"})

BREAK = "\n\n"
"""The signs that stand before and after each sentence."""
_FIRST_FAMILY, _FIRST_WORD = 0x80, 0xAC00
"""Signs of families are below 256, where expressions look them up at once."""
_NO_WORD = chr(_FIRST_WORD - 1)
PLAIN, PAST, DOING = "x", "xd", "xg"
"""The families of words that have none: by their ending."""
KINDS = (PLAIN, PAST, DOING, "MAIL", "LINK", "TAG", "MONEY", "PHONE", "DAYW", "%", "NUM")
MARKS = ";:,()?!–—"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The families of words of one language."""

    families: Mapping[str, str]
    """A word in small letters, and its family."""
    fillers: frozenset[str]
    """Words that change nothing between two others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """Sentences as they were read."""

    words: tuple[list[str], ...]
    rows: tuple[str, ...]

    @property
    def row(self) -> str:
        """The signs of all sentences, each between two breaks."""
        return BREAK + BREAK.join(self.rows) + BREAK

    def starts(self) -> list[int]:
        """Where each sentence begins in the whole row."""
        lengths = (len(row) + len(BREAK) for row in self.rows[:-1])
        return list(accumulate(lengths, initial=len(BREAK)))


def sentence_at(starts: list[int], at: int) -> int:
    """The number of the sentence that holds a place in the whole row."""
    return max(0, bisect_right(starts, at) - 1)


class SignReader:
    """Reads sentences with one lexicon. `literals` are the words that shapes name."""

    def __init__(self, lexicon: Lexicon, literals: Iterable[str]) -> None:
        self._lexicon = lexicon
        names = dict.fromkeys([*KINDS, *MARKS, *sorted(set(lexicon.families.values()))])
        self.family_signs = {name: chr(_FIRST_FAMILY + n) for n, name in enumerate(names)}
        self.word_signs = {word: chr(_FIRST_WORD + n) for n, word in enumerate(sorted(set(literals)))}
        self._known: dict[str, tuple[tuple[str, str], ...]] = {}

    def read(self, sentences: Iterable[str]) -> Signed:
        """Sentences in small letters as words and rows."""
        found = [self._words(sentence) for sentence in sentences]
        return Signed(
            words=tuple([word for word, _ in pairs] for pairs in found),
            rows=tuple("".join([signs for _, signs in pairs]) for pairs in found),
        )

    def _words(self, sentence: str) -> list[tuple[str, str]]:
        """Each word with its two signs, or none where it changes nothing between two others."""
        found: list[tuple[str, str]] = []
        known = self._known
        for raw in TOKEN.findall(sentence):
            found += known.get(raw) or self._learn(raw)
        return found

    def _learn(self, raw: str) -> tuple[tuple[str, str], ...]:
        found = tuple((word, self._signs(word, family)) for word, family in apart(raw))
        if len(raw) <= _LONGEST_WORD and len(self._known) < _MOST_KNOWN:
            self._known[raw] = found
        return found

    def _signs(self, word: str, family: str) -> str:
        family = family or self._family(word)
        return self.family_signs[family] + self.word_signs.get(word, _NO_WORD) if family else ""

    def _family(self, word: str) -> str:
        """The family of a word, '' for one that changes nothing."""
        known = self._lexicon.families
        if word in known:
            return known[word]
        if word in self._lexicon.fillers or (word.endswith("ly") and len(word) > len("only")):
            return ""
        if word in MARKS:
            return word
        if "-" in word and (last := word.rsplit("-", 1)[1]) in known:
            return known[last]
        if word.endswith("ed") and len(word) > len("need"):
            return PAST
        return DOING if word.endswith("ing") and len(word) > len("thing") else PLAIN


def apart(raw: str) -> list[tuple[str, str]]:
    """A token as words: *we've* is two. What is no word stands for its kind, with its family; else that is ''."""
    first = raw[0]
    if "@" in raw[1:]:
        return [("@", "MAIL")]
    if raw.startswith(("http", "www.")) and not raw.isalpha():
        return [("://", "LINK")]
    if first in "#@":
        return [("#", "TAG")]
    if first in "£$€₹":
        return [("£", "MONEY")]
    if first.isdigit() or (first in "+(" and len(raw) > 1):
        return [_number(raw)]
    for ending in _APART:
        if raw.endswith(ending) and raw != ending:
            return [(raw[: -len(ending)], ""), (ending, "")]
    if raw.endswith("'s"):
        return [(raw[:-2], ""), ("'s", "")] if raw[:-2] in _IS else [(raw[:-2], "")]
    return [(raw, "")]


def _number(raw: str) -> tuple[str, str]:
    digits = sum(c.isdigit() for c in raw)
    if raw[0] in "+(" or (digits > len("123456") and "," not in raw):
        return ("#phone", "PHONE")
    if ":" in raw[:-1]:
        return ("#time", "DAYW")
    return ("#", "%" if raw.endswith("%") else "NUM")

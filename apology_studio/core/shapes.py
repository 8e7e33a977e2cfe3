"""Shapes of sentences: who acts, what is done, and to what, as rows of families and words.

A row is a line of items: `WE` is any word of that family, `REMd` one of its past forms, `failed` a word, `a|b` one of
two, `?a` may be there, `!a` must not follow, `<a` must not stand before, `*3` is up to three words, `^` the beginning
and `$` the end of a sentence or clause. A line that begins with a space goes on with the one before. Words that change
nothing between two others are not there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import dropwhile, takewhile

from apology_studio.core.data import dataclass
from apology_studio.core.signs import BREAK, MARKS, Signed, SignReader, sentence_at

PAST, DOING = "ED", "ING"
"""Stand for the past form, and the form in -ing, of any family."""
_STOPS = ";?!"
"""What no gap reaches over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shapes:
    """Rows that say the same."""

    name: str
    rows: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Where a shape is in a text."""

    name: str
    sentence: int
    """The number of its sentence."""


def lines(rows: str) -> list[str]:
    """The rows of a literal, each in one line."""
    found: list[str] = []
    for line in rows.strip("\n").split("\n"):
        if line.startswith(" ") and found:
            found[-1] += line.strip() if found[-1].endswith("|") else " " + line.strip()
        elif line.strip():
            found.append(line.strip())
    return found


def literals(rows: str) -> set[str]:
    """The words that rows name."""
    items = (word for line in lines(rows) for item in line.split() for word in item.lstrip("?!<").split("|"))
    return {word for word in items if word and not _is_sign(word)}


def _is_before(item: str) -> bool:
    return item[0] == "<"


def _is_sign(word: str) -> bool:
    """Whether an item is no word: a family, a gap, an edge or a mark."""
    return word in {"^", "$", "x", "xd", "xg"} or word[0] in "*" + MARKS or word.rstrip("dg").isupper()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Alike:
    """Rows that begin alike, as one expression, which is compiled when a text may have one of them."""

    expression: str
    needed: tuple[tuple[frozenset[str], ...], ...]
    """For each row the sets of signs of which a text must have one each, or the row is not sought."""

    def may_be_in(self, signs: frozenset[str]) -> bool:
        disjoint = signs.isdisjoint
        for row in self.needed:
            for one in row:
                if disjoint(one):
                    break
            else:
                return True
        return False


@cache
def compiled(expression: str) -> re.Pattern[str]:
    """The expression made ready once."""
    return re.compile(expression, re.DOTALL)


class ShapeFinder:
    """Finds shapes in what a reader has read."""

    def __init__(self, reader: SignReader, shapes: Iterable[Shapes]) -> None:
        self._reader = reader
        self._alike = {s.name: tuple(self._compiled(lines(s.rows))) for s in shapes}

    def find(self, signed: Signed) -> Iterator[Seen]:
        """Every sentence in which a row of each kind holds, once a kind."""
        row, starts = signed.row, signed.starts()
        signs = frozenset(row)
        for name, groups in self._alike.items():
            patterns = [compiled(group.expression) for group in groups if group.may_be_in(signs)]
            places = {match.start() for pattern in patterns for match in pattern.finditer(row)}
            for number in sorted({sentence_at(starts, place) for place in places}):
                yield Seen(name=name, sentence=number)

    def _compiled(self, rows: list[str]) -> Iterator[_Alike]:
        """Few expressions for many rows: those that begin alike are sought together, from the sign they begin with."""
        alike: dict[str, list[str]] = {}
        needed: dict[str, list[tuple[frozenset[str], ...]]] = {}
        for row in rows:
            before, (first, *rest) = self._before(row.split())
            head = self._beginning(first) + before
            alike.setdefault(head, []).append("".join(self._item(item) for item in rest))
            needed.setdefault(head, []).append(self._needed([first, *rest]))
        for head, tails in alike.items():
            expression = head + "(?:" + "|".join(dict.fromkeys(tails)) + ")"
            yield _Alike(expression=expression, needed=tuple(needed[head]))

    def _needed(self, items: list[str]) -> tuple[frozenset[str], ...]:
        must = [item.split("|") for item in items if item[0] not in "^$*?!<"]
        return tuple(frozenset(self._signs(words)) for words in must if "$" not in words)

    def _signs(self, words: list[str]) -> list[str]:
        """The signs of which one makes an item hold."""
        families = [sign for word in words for sign in self._families(word)]
        return families + [self._reader.word_signs[word] for word in words if not _is_sign(word)]

    def _before(self, items: list[str]) -> tuple[str, list[str]]:
        """What must not stand before the first word, to be looked for from behind that word."""
        rest = list(dropwhile(_is_before, items))
        return "".join(f"(?<!{self._item(item[1:])}..)" for item in takewhile(_is_before, items)), rest

    def _beginning(self, first: str) -> str:
        """A first item from the one sign that tells it, so that the search can run to it."""
        if first == "^":
            return f"(?<={BREAK})"
        words = first.split("|")
        families = "".join(sign for word in words for sign in self._families(word))
        own = "".join(self._reader.word_signs[word] for word in words if not _is_sign(word))
        ways = [f"(?<=[{families}])."] if families else []
        ways += [f"(?<=[{own}])"] if own else []
        return f"[{families}{own}]" + (ways[0] if len(ways) == 1 else "(?:" + "|".join(ways) + ")")

    def _item(self, item: str) -> str:
        if item == "^":
            return f"(?<={BREAK})"
        if item[0] == "*":
            stops = "".join(self._reader.family_signs[mark] for mark in _STOPS)
            return f"(?:[^\n{stops}].){{0,{item[1:]}}}?"
        if item[0] == "?":
            return f"(?:{self._item(item[1:])})?"
        if item[0] == "!":
            return f"(?!{self._item(item[1:])})"
        if _is_before(item):
            return f"(?<!{self._item(item[1:])})"
        return self._either(item.split("|"))

    def _either(self, words: list[str]) -> str:
        families = "".join(sign for word in words if word != "$" for sign in self._families(word))
        own = "".join(self._reader.word_signs[word] for word in words if not _is_sign(word))
        ways = [f"[{families}]."] if families else []
        ways += [f".[{own}]"] if own else []
        ways += [self._edge()] if "$" in words else []
        return ways[0] if len(ways) == 1 else "(?:" + "|".join(ways) + ")"

    def _families(self, word: str) -> list[str]:
        signs: Mapping[str, str] = self._reader.family_signs
        if word in (PAST, DOING):
            tense = "d" if word == PAST else "g"
            return [sign for name, sign in signs.items() if name.endswith(tense)]
        return [signs[word]] if _is_sign(word) and word in signs else []

    def _edge(self) -> str:
        marks = "".join(self._reader.family_signs[mark] for mark in MARKS)
        return f"(?=[{marks}\n])"

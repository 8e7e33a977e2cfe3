"""The language in which rules say what they look for: one phrase a line, read as words, not as letters.

    never/not [ever] (my|our) intention*
    we [very much] {value/appreciate .. feedback}
    the .... bus !(for you) was late $

| written | means |
|---|---|
| `a/b` | one of these words |
| `word*` | a word that begins so (four letters at least) |
| `_`, `#` | any word; a number |
| `(a b\\|c)` | one of these |
| `[a\\|b c]` | the same, or nothing |
| `..`, `...` | up to two or four words between, without a comma |
| `....`, `.....` | up to eight or sixteen words of the same sentence between |
| `!(a\\|b)` | none of these comes next |
| `^`, `$` | the sentence begins here; the clause ends here |
| `{`, `}` | what is underlined (without them: all) |

Words are compared in small letters; apostrophes may be missing where that makes no other word; a hyphen may be a space.
Every gap is bounded, every word has a longest length: a search takes time in proportion to the text, whatever is in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, cached_property

from apology_studio.core.data import dataclass

_PIECES = re.compile(r"!\(|[()\[\]|{}^$]|\.{2,5}(?=\s|$|[)\]|}])|[^\s()\[\]|{}]+")
_GAPS = {"..": 2, "...": 4, "....": 8, ".....": 16}
_LETTERS = r"[^\s.,;:!?\"()\x1f]"
_WORD = rf"{_LETTERS}{{1,30}}"
_BETWEEN = r",? {1,3}"
_A_WORD = re.compile(r"\w+")
_STRICT = frozenset(re.findall(r"\S+", "we're we'll we'd i'll i'd she'll he'll it'll she'd he'd they'd who're"))
"""Without its apostrophe each of these is another word."""
_EVERYDAY = frozenset(
    re.findall(
        r"\w+",
        "a an the and or but if of to in on at by for from with as is are was were be been it its this that these those"
        " you your we our i my me us they their them he she his her have has had do does did will would can could"
        " should may might not no so all any some one more most very just only what when which who how there here than"
        " then out up about into over after before other being am im ive dont get got make made take time people day"
        " like know think want need go going also",
    )
)
_NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|a hundred"
_COMMON_COST, _OPEN_COST = 100, 10_000
_SHORTEST = 4
"""Letters that the beginning of a word must have to be looked up, with its star one more."""


class PhraseError(ValueError):
    """A phrase that cannot be read; its words say why."""


@dataclass(frozen=True, slots=True)
class _Item:
    """A step of a phrase: its expression, whether it may be missing, and the words of which one must be there."""

    regex: str
    keys: frozenset[str] = frozenset()
    all_keys: tuple[frozenset[str], ...] = ()
    """Such words of every step inside it that must be there."""
    optional: bool = False
    bare: bool = False
    """Whether it takes no room, so that no space belongs before it."""


class Phrase:
    """One line of the language, made ready when it is first needed."""

    def __init__(self, written: str) -> None:
        self.written = written

    def __repr__(self) -> str:
        return f"Phrase({self.written!r})"

    def _read(self) -> _Item:
        """It is not kept: of most phrases only the words by which they are looked up are ever needed."""
        return _Reader(self.written).all()

    @property
    def keys(self) -> frozenset[str]:
        """The words (`stem*` for beginnings) of which a sentence must have one for the phrase to be there."""
        return self._read().keys

    @cached_property
    def needs(self) -> tuple[frozenset[str], ...]:
        """Further sets of words, of each of which a sentence must have one; of beginnings only the first letters."""
        read = self._read()
        sets = sorted({keys for keys in read.all_keys if keys != read.keys}, key=len)
        return tuple(frozenset(stem(key) if key.endswith("*") else key for key in keys) for keys in sets)

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The expression, for a text made plain by `core/reading.py`. A group called `mark` is what is underlined."""
        return re.compile(_whole(self.expression))

    @property
    def expression(self) -> str:
        """The same without its borders, to be put together with others."""
        return self._read().regex


def forms(word: str) -> frozenset[str]:
    """A word of a text as keys may spell it: without its apostrophe, and what stands before one."""
    return frozenset((word.replace("'", ""), word.split("'")[0]))


def stem(word: str) -> str:
    """The first letters of a word with a star: as much of a beginning as sentences are looked up by."""
    return f"{word[:_SHORTEST]}*"


def phrases(lines: str) -> tuple[Phrase, ...]:
    """The phrases of a literal, one a line."""
    return tuple(map(Phrase, lines_of(lines)))


def lines_of(lines: str) -> list[str]:
    """The lines of a literal; one that begins with a bar or a slash goes on with the one before."""
    whole: list[str] = []
    for line in filter(None, map(str.strip, lines.splitlines())):
        if line[0] in "|/" and whole:
            whole[-1] += line
        else:
            whole.append(line)
    return whole


def one_of(lines: Iterable[Phrase]) -> re.Pattern[str] | None:
    """One expression that holds where any of the phrases does; None for none."""
    regexes = [phrase.expression.replace("(?P<mark>", "(?:") for phrase in lines]
    return re.compile(_whole("|".join(regexes))) if regexes else None


def _whole(regex: str) -> str:
    """From one word's beginning to another's end. The space before the first is part of it: it is found quickly."""
    return rf" (?:{regex})(?!\w)"


class _Reader:
    """Reads one phrase from left to right."""

    def __init__(self, written: str) -> None:
        self.written = written
        self.pieces = _PIECES.findall(written)
        self.at = 0

    def all(self) -> _Item:
        item = self.choice("")
        if not item.keys:
            raise PhraseError(f"no word of its own: {self.written}")
        return item

    def choice(self, closing: str) -> _Item:
        """Sequences between bars, up to the closing piece."""
        sequences = [self.sequence(closing)]
        while self.at < len(self.pieces) and self.pieces[self.at] == "|":
            self.at += 1
            sequences.append(self.sequence(closing))
        if closing:
            self.expect(closing)
        elif self.at < len(self.pieces):
            raise PhraseError(f"{self.pieces[self.at]} too many: {self.written}")
        if len(sequences) == 1:
            return sequences[0]
        keys = frozenset[str]().union(*(s.keys for s in sequences)) if all(s.keys for s in sequences) else frozenset()
        return _Item(f"(?:{'|'.join(s.regex for s in sequences)})", keys, (keys,) if keys else ())

    def expect(self, closing: str) -> None:
        if self.at >= len(self.pieces) or self.pieces[self.at] != closing:
            raise PhraseError(f"{closing} is missing: {self.written}")
        self.at += 1

    def sequence(self, closing: str) -> _Item:
        if self._one_plain_word(closing):
            return self.item()
        items: list[_Item] = []
        while self.at < len(self.pieces) and self.pieces[self.at] not in (closing, "|"):
            items.append(self.item())
        if all(item.optional for item in items):
            raise PhraseError(f"nothing in it must be there: {self.written}")
        keys = min((i.keys for i in items if i.keys and not i.optional), key=_cost, default=frozenset[str]())
        needed = tuple(keys for item in items if not item.optional and not item.bare for keys in item.all_keys)
        return _Item(_joined(_with_greedy_end(items)), keys, needed)

    def _one_plain_word(self, closing: str) -> bool:
        """Whether the sequence is one word, as most are."""
        after = self.at + 1
        return after < len(self.pieces) and self.pieces[after] in (closing, "|") and self.pieces[self.at][0].isalpha()

    def item(self) -> _Item:
        piece = self.pieces[self.at]
        self.at += 1
        if piece == "(":
            return self.choice(")")
        if piece == "[":
            return _Item(self.choice("]").regex, optional=True)
        if piece == "!(":
            return _Item(self.choice(")").regex, bare=True)
        if piece in _GAPS:
            between = _BETWEEN if len(piece) > 3 else " {1,3}"
            return _Item(rf"{_WORD}(?:{between}{_WORD}){{0,{_GAPS[piece] - 1}}}?", optional=True)
        if piece in "^${}":
            return _Item(piece, bare=True)
        if piece in ")]|":
            raise PhraseError(f"{piece} too many: {self.written}")
        return _one_word(piece)


def _with_greedy_end(items: list[_Item]) -> list[_Item]:
    """A gap at the end takes all the words that it can: it says how far to underline."""
    last = max((n for n, item in enumerate(items) if not item.bare), default=0)
    if not items or not items[last].regex.startswith(_LETTERS) or not items[last].optional:
        return items
    most = items[last].regex.removesuffix("?")
    return [*items[:last], _Item(f"(?:{most})", optional=True), *items[last + 1 :]]


def _joined(items: list[_Item]) -> str:
    """The items one after the other. Up to the first that must be there the spaces follow, after it they precede."""
    parts, begun = [], False
    for item in items:
        if item.bare:
            parts.append(_bare(item.regex, begun))
        elif item.optional:
            lazy = "?" if item.regex.startswith(_LETTERS) else ""
            body = f"{_BETWEEN}{item.regex}" if begun else f"{item.regex}{_BETWEEN}"
            parts.append(f"(?:{body})?{lazy}")
        else:
            parts.append(f"{_BETWEEN}{item.regex}" if begun else item.regex)
            begun = True
    return "".join(parts)


def _bare(regex: str, begun: bool) -> str:
    known = {"{": "(?P<mark>", "}": ")", "^": r"(?<=\A )", "$": r"(?=\s*(?:[.!?,;:)\"\x1f]|\Z))"}
    if regex in known:
        return known[regex]
    return rf"(?!{_BETWEEN}(?:{regex})(?!\w))" if begun else rf"(?!(?:{regex})(?!\w))"


@cache
def _one_word(piece: str) -> _Item:
    """A step for one word, or for one of several: rules share most of them, so that each is made once."""
    words = piece.split("/")
    keys = frozenset[str]().union(*map(_keys, words)) if all(map(_keys, words)) else frozenset[str]()
    spelt = _spelt(words[0]) if len(words) == 1 else f"(?:{'|'.join(map(_spelt, words))})"
    return _Item(spelt, keys, (keys,) if keys else ())


def _spelt(word: str) -> str:
    if word.isalpha():
        return word
    if word == "_":
        return _WORD
    if word == "#":
        return rf"(?:[$£€]?\d[\d.,]*%?|{_NUMBERS})"
    spelt = re.escape(word).replace(r"\*", rf"{_LETTERS}{{0,20}}").replace(r"\-", "[- ]?")
    return spelt if word in _STRICT else spelt.replace("'", "'?")


def _keys(word: str) -> frozenset[str]:
    """The words by which a sentence is looked up: without apostrophes; of a word with hyphens its longest piece, or all
    of it in one.
    """
    if word.isalpha():
        return frozenset((word,))
    if word.startswith("*") or word in ("_", "#"):
        return frozenset()
    pieces = re.split(r"[^\w*]+", word.replace("'", ""))
    keys = {max(pieces, key=len), "".join(pieces)}
    usable = all(len(key) > _SHORTEST if key.endswith("*") else _A_WORD.fullmatch(key) for key in keys)
    return frozenset(keys) if usable else frozenset()


@cache
def _cost(keys: frozenset[str]) -> int:
    """How much is read in vain with these: few and rare words are best."""
    return sum(_COMMON_COST if key in _EVERYDAY else 1 for key in keys) or _OPEN_COST

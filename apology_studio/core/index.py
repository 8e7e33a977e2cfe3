"""Which phrases are worth trying on a text: those of which a word stands in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from apology_studio.core.data import dataclass
from apology_studio.core.hashing import sha256
from apology_studio.core.wording import Phrase, forms, stem

MOST_WORDS = 50_000
"""Words that are remembered; a letter has a few hundred."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """The numbers of the phrases, with blanks between, by the word (`stem*` for beginnings) that they are found by."""

    of: str
    """What stands for the phrases: `name_of`."""
    words: dict[str, str]


def name_of(phrases: Iterable[Phrase]) -> str:
    """The same for the same phrases in the same order."""
    return sha256("\n".join(phrase.written for phrase in phrases))[:16]


def index_of(phrases: Sequence[Phrase]) -> Index:
    """The index, made by reading every phrase."""
    numbers: dict[str, list[int]] = defaultdict(list)
    for number, phrase in enumerate(phrases):
        for key in phrase.keys:
            numbers[key].append(number)
    return Index(of=name_of(phrases), words={word: " ".join(map(str, of)) for word, of in numbers.items()})


def unpacked(of: str, texts: Iterable[str]) -> Index:
    """The index that `make index` has written: in each text a colon before each word, and its numbers after it."""
    entries = (entry.split(None, 1) for text in texts for entry in text.split(":")[1:])
    return Index(of=of, words=dict(entries))


class ByWord(dict[str, tuple[int, ...]]):
    """For each word of a text, the numbers of the phrases to try; found out once for each word."""

    def __init__(self, words: Mapping[str, str]) -> None:
        super().__init__()
        self._exact = words
        self._stems: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for word, numbers in words.items():
            if word.endswith("*"):
                self._stems[stem(word)].append((word[:-1], numbers))

    def __missing__(self, word: str) -> tuple[int, ...]:
        if len(self) > MOST_WORDS:
            self.clear()
        spelt = forms(word)
        found = [self._exact.get(form, "") for form in spelt]
        found += [n for form in spelt for start, n in self._stems.get(stem(form), ()) if form.startswith(start)]
        self[word] = answer = tuple(set(map(int, " ".join(found).split())))
        return answer

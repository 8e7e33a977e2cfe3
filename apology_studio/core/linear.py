"""A small linear model: what a sentence says, as the sum of what its words and their order have said elsewhere.

Nothing in it is hidden. A score is a plain sum; `Model.reasons` names what it is made of. Weights are trained by
`packaging/train_components.py` from sentences of our own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat

from apology_studio.core.data import dataclass

SKIP, DOES, WILL = "\x02", "\x03", "\x04"
_FIELD, _SCALE = 24, 1000
"""Bits for the sum of one class, and what a weight of one is in them."""
_HALF, _MASK = 1 << (_FIELD - 1), (1 << _FIELD) - 1
_REACH = 10
"""Words after its subject that still belong to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """The signs of families that the model must know by name."""

    subjects: frozenset[str]
    future: str
    unknown: str


def features(words: Sequence[str], row: str, named: Named, hints: Iterable[str] = ()) -> list[str]:
    """What the model sees of a sentence: its words, families, neighbours, who does what, and the shapes in it. What is
    there twice counts twice.
    """
    families = row[::2]
    order = "^" + families + "$"
    seen = [*words, *families, *hints]
    seen += [order[n : n + 2] for n in range(len(order) - 1)]
    seen += [one + SKIP + two for one, two in zip(order, order[2:], strict=False)]
    subject, arrow, away = "", DOES, 0
    for family in families:
        if family in named.subjects:
            subject, arrow, away = family, DOES, 0
            continue
        if family == named.future:
            arrow = WILL
        elif away >= _REACH:
            subject = ""
        away += 1
        if subject:
            seen.append(subject + arrow + family)
    return seen


class Model:
    """Scores of sentences for a few classes at once."""

    def __init__(self, bias: Mapping[str, float], weights: Mapping[str, Mapping[str, float]]) -> None:
        self.classes = tuple(bias)
        self._bias = _packed(bias.values())
        known = dict.fromkeys(feature for given in weights.values() for feature in given)
        columns = [weights.get(name, {}) for name in self.classes]
        self._weights = {feature: _packed(column.get(feature, 0.0) for column in columns) for feature in known}

    def scores(self, seen: Sequence[str]) -> dict[str, float]:
        """For each class a sum: the higher, the surer; 0 is even odds."""
        total = self._bias + sum(map(self._weights.get, seen, repeat(0)))
        return dict(zip(self.classes, _unpacked(total, len(self.classes)), strict=True))

    def reasons(self, seen: Sequence[str], of: str) -> list[tuple[float, str]]:
        """What speaks for and against a class, the strongest first."""
        at = self.classes.index(of)
        parts = {f: _unpacked(self._weights.get(f, 0), len(self.classes))[at] * seen.count(f) for f in seen}
        return sorted(((w, f) for f, w in parts.items() if w), key=lambda part: (-abs(part[0]), part[1]))


def _packed(values: Iterable[float]) -> int:
    """Numbers side by side in one, so that all classes are added up at once."""
    return sum(round(value * _SCALE) << (_FIELD * n) for n, value in enumerate(values))


def _unpacked(total: int, count: int) -> list[float]:
    found = []
    for _ in range(count):
        low = ((total + _HALF) & _MASK) - _HALF
        found.append(low / _SCALE)
        total = (total - low) >> _FIELD
    return found

"""Which sentences have which components: shapes that are sure by themselves, and the model for the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from apology_studio.core.data import dataclass
from apology_studio.core.linear import DOES, SKIP, WILL, Model, Named, features
from apology_studio.core.reading import MOST_SENTENCES, read
from apology_studio.core.shapes import ShapeFinder, Shapes, literals
from apology_studio.core.signs import PLAIN, Lexicon, Signed, SignReader
from apology_studio.core.text import Span

HINT = "~"
"""Before the name of a shape, as the model sees it."""
FAMILY, NEXT = "*", "+"
BETWEEN = {"+": "", "..": SKIP, ">": DOES, "»": WILL}
"""What stands between two families in the file of weights, and in a feature."""
_WEIGHT = re.compile(r"([A-Z])(-?\d+)")
WRITTEN = {sign: between for between, sign in BETWEEN.items() if sign}


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """When a sentence has a component."""

    component: str
    code: str
    """Its letter in the file of weights."""
    above: float
    """The score of the model above which it is there."""
    sure: str = ""
    """The name of shapes that make it present without the model."""


class Recogniser:
    """Finds components in the sentences of one language."""

    def __init__(
        self,
        *,
        lexicon: Lexicon,
        shapes: Sequence[Shapes],
        judged: Sequence[Judged],
        subjects: frozenset[str],
        future: str,
        bias: Mapping[str, float],
        weights: str,
    ) -> None:
        self._reader = SignReader(lexicon, {word for shape in shapes for word in literals(shape.rows)})
        self._finder = ShapeFinder(self._reader, shapes)
        self._judged = tuple(judged)
        named = self._reader.family_signs
        self._known: dict[str, tuple[str, ...]] = {}
        self._named = Named(
            subjects=frozenset(named[name] for name in subjects), future=named[future], unknown=named[PLAIN]
        )
        self._names = {sign: name for name, sign in named.items()}
        self._bias, self._weights = bias, weights

    @cached_property
    def _model(self) -> Model:
        names = {judge.code: judge.component for judge in self._judged}
        columns: dict[str, dict[str, float]] = {name: {} for name in names.values()}
        for feature, code, weight in weights_in(self._weights):
            columns[names[code]][self._unwritten(feature)] = weight
        return Model({name: self._bias.get(code, 0.0) for code, name in names.items()}, columns)

    def prepare(self) -> None:
        """Read the weights now, and not with the first sentence."""
        self.scores([])

    def scores(self, seen: list[str]) -> dict[str, float]:
        """What the model makes of what it sees, for each component."""
        return self._model.scores(seen)

    def found(self, text: str) -> Iterator[tuple[Span, str]]:
        """Each sentence that has a component, with it. A sentence is looked at once, and remembered."""
        sentences = read(text).sentences
        new = dict.fromkeys(sentence.text for sentence in sentences if sentence.text not in self._known)
        if len(self._known) > MOST_SENTENCES:
            self._known.clear()
            new = dict.fromkeys(sentence.text for sentence in sentences)
        self._known.update(zip(new, map(self._judge, self.seen(list(new))), strict=True))
        for sentence in sentences:
            for component in self._known[sentence.text]:
                yield Span(sentence.start, sentence.start + len(sentence.text.rstrip())), component

    def _judge(self, seen: list[str]) -> tuple[str, ...]:
        scores = self.scores(seen)
        return tuple(
            judge.component
            for judge in self._judged
            if scores[judge.component] > judge.above or (judge.sure and HINT + judge.sure in seen)
        )

    def seen(self, sentences: Sequence[str]) -> list[list[str]]:
        """What the model sees of each sentence."""
        signed = self.signed(sentences)
        hints: dict[int, list[str]] = {}
        for shape in self._finder.find(signed):
            hints.setdefault(shape.sentence, []).append(HINT + shape.name)
        return [
            features(words, row, self._named, hints.get(n, ()))
            for n, (words, row) in enumerate(zip(signed.words, signed.rows, strict=True))
        ]

    def signed(self, sentences: Sequence[str]) -> Signed:
        """Sentences in small letters, as shapes are sought in them."""
        return self._reader.read(sentences)

    def finder(self, shapes: Sequence[Shapes]) -> ShapeFinder:
        """What finds other shapes in them."""
        return ShapeFinder(self._reader, shapes)

    @property
    def remembered(self) -> int:
        """How many sentences it knows."""
        return len(self._known)

    def reasons(self, sentence: str, component: str) -> list[tuple[float, str]]:
        """What in a sentence speaks for and against a component, the strongest first."""
        (seen,) = self.seen([sentence.lower()])
        return [(weight, self.written(feature)) for weight, feature in self._model.reasons(seen, component)]

    def written(self, feature: str) -> str:
        """A feature as the file of weights has it: families by name, `a+b` side by side, `a..b` with one between."""
        if feature.startswith(HINT) or not any(sign in self._names for sign in feature):
            return feature
        named: list[str] = [self._names.get(sign, sign) for sign in feature]
        if len(named) == 1:
            return FAMILY + named[0]
        between = NEXT if len(named) == len("ab") else WRITTEN.get(named[1], named[1])
        return named[0] + between + named[-1]

    def _unwritten(self, written: str) -> str:
        """The feature that is written so."""
        signs = self._reader.family_signs
        if written.startswith(FAMILY) and len(written) > 1:
            return signs.get(written[1:], written)
        for between, sign in BETWEEN.items():
            first, found, last = written.partition(between)
            if found and first and last:
                return signs.get(first, first) + sign + signs.get(last, last)
        return written


def weights_in(literal: str) -> Iterator[tuple[str, str, float]]:
    """The entries of a file of weights: a feature, the letter of a component, and what it says for or against it."""
    for entry in literal.split():
        feature, _, weights = entry.rpartition(":")
        for code, hundredths in _WEIGHT.findall(weights):
            yield feature, code, int(hundredths) / 100

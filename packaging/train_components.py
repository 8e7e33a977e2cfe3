"""Trains the model of the components from our own labelled sentences: `make train`.

`packaging/training/<language>/*.txt` has a sentence a line, its labels before it: S sorry, E explanation,
R responsibility, P prevention, F repair (fix), C contact, U follow-up (update), - none; a small letter leaves the
sentence out for that one. Logistic regression, one component at a time. The weights go into the language's package,
where they can be read.
"""

from __future__ import annotations

import hashlib
import math
import random
import sys
import textwrap
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from apology_studio.core.checks.en.lexicon import FILLERS, families  # noqa: E402
from apology_studio.core.checks.en.recogniser import SHAPES, recogniser  # noqa: E402
from apology_studio.core.reading import read  # noqa: E402

SENTENCES = ROOT / "packaging" / "training" / "en"
WRITTEN_TO = ROOT / "apology_studio" / "core" / "checks" / "en" / "weights"
LABELS = {
    "S": "sorry",
    "E": "explanation",
    "R": "responsibility",
    "P": "prevention",
    "F": "repair",
    "C": "contact",
    "U": "followup",
}
TRAINED = ("explanation", "responsibility", "prevention", "repair", "followup")
LEAST = 0.05
"""A weight that is smaller is left out."""
ROUNDS, RATE, DECAY, SEEN_TWICE = 15, 0.3, 0.2, 2
SEEDS = (1, 2, 3, 4, 5)
"""Each shuffles the sentences in its own way; the weights are the mean of them all, so that no order decides."""
SETTLED = 0.02
"""An error that is too small to learn from."""
ROWS = 300
"""Lines of one module, at most. (Qt's lupdate falls over a literal of more than 64 KiB.)"""
GENTLE = 0.01
"""What the first step of a weight is divided by, squared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A sentence with the components that it has, and those that it is left out for."""

    text: str
    has: frozenset[str]
    unsure: frozenset[str]


@dataclass(slots=True)
class Trained:
    """The sum that a component was learned as."""

    bias: float
    weights: dict[str, float]


def sentences() -> list[Labelled]:
    """Every labelled sentence, in the order of the files."""
    lines = (line for path in sorted(SENTENCES.glob("*.txt")) for line in path.read_text(encoding="utf-8").split("\n"))
    return [labelled(line) for line in lines if line]


def labelled(line: str) -> Labelled:
    """A line of a file as a sentence."""
    codes, _, text = line.partition("\t")
    return Labelled(
        text=text,
        has=frozenset(LABELS[code] for code in codes if code in LABELS),
        unsure=frozenset(LABELS[code.upper()] for code in codes if code.islower()),
    )


def fitted(examples: Sequence[tuple[Sequence[str], bool]], seed: int) -> Trained:
    """One component by logistic regression with AdaGrad."""
    found = Trained(-1.0, {})
    grown: dict[str, float] = {}
    bias_grown = 1.0
    order = list(range(len(examples)))
    chance = random.Random(seed)
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for seen, truth in (examples[number] for number in order):
            error = chance_of(found, seen) - truth
            if abs(error) < SETTLED:
                continue
            bias_grown += error * error
            found.bias -= RATE * error / math.sqrt(bias_grown)
            for feature in seen:
                step(found.weights, grown, feature, error)
    return found


def chance_of(trained: Trained, seen: Sequence[str]) -> float:
    """How likely a sentence has the component, as far as it is learned."""
    total = trained.bias + sum(trained.weights.get(feature, 0.0) for feature in seen)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def step(weights: dict[str, float], grown: dict[str, float], feature: str, error: float) -> None:
    """Move one weight against the error, less far each time, and a little towards nothing."""
    weight = weights.get(feature, 0.0)
    slope = error + DECAY * weight
    grown[feature] = grown.get(feature, GENTLE) + slope * slope
    weights[feature] = weight - RATE * slope / math.sqrt(grown[feature])


def train(given: Sequence[tuple[Labelled, list[str]]], component: str) -> Trained:
    """One component from all sentences that are sure of it."""
    examples = [(seen, component in one.has) for one, seen in given if component not in one.unsure]
    models = [fitted(examples, seed) for seed in SEEDS]
    known = sorted({feature for model in models for feature in model.weights})
    weights = {feature: sum(model.weights.get(feature, 0.0) for model in models) / len(models) for feature in known}
    return Trained(sum(model.bias for model in models) / len(models), weights)


def seen_in(given: Sequence[Labelled]) -> list[tuple[Labelled, list[str]]]:
    """The features of each sentence, as they are written, without those that are in but one."""
    reader = recogniser()
    plain = [" ".join(sentence.text for sentence in read(one.text).sentences) for one in given]
    found = [[reader.written(feature) for feature in seen] for seen in reader.seen(plain)]
    counted = Counter(feature for seen in found for feature in set(seen))
    return [
        (one, [feature for feature in seen if counted[feature] >= SEEN_TWICE])
        for one, seen in zip(given, found, strict=True)
    ]


def fingerprint(given: Iterable[Labelled]) -> str:
    """Of what the weights were trained on, so that a test can tell when they are out of date."""
    text = [f"{sorted(one.has)}{sorted(one.unsure)}{one.text}" for one in given]
    text += [shapes.name + shapes.rows for shapes in SHAPES]
    text += [f"{sorted(families().items())}{FILLERS}"]
    return hashlib.sha256("\n".join(text).encode()).hexdigest()[:16]


def kind(feature: str) -> str:
    """The file that a feature goes into."""
    if ">" in feature or "»" in feature:
        return "deeds"
    if ".." in feature:
        return "apart"
    return "neighbours" if "+" in feature else "words"


def entries(trained: Mapping[str, Trained]) -> dict[str, list[str]]:
    """The features of each file with their weights: `WE+FUT:P31U12`."""
    codes = {name: code for code, name in LABELS.items()}
    found: dict[str, list[str]] = {name: [] for name in FILES}
    for feature in sorted({feature for one in trained.values() for feature in one.weights}):
        weights = ((codes[name], one.weights.get(feature, 0.0)) for name, one in trained.items())
        said = "".join(f"{code}{round(weight * 100)}" for code, weight in weights if abs(weight) >= LEAST)
        if said:
            found[kind(feature)].append(f"{feature}:{said}")
    return found


FILES = {
    "words": "words, families of words with a `*`, and shapes with a `~`",
    "neighbours": "two words or families side by side, `^` and `$` for the edges",
    "apart": "two families with one word between them",
    "deeds": "who does what: `>` did or does, `»` will do",
}


def modules(kind: str, found: list[str]) -> dict[str, str]:
    """The modules with the weights of one kind, each by its name."""
    rows = textwrap.wrap(" ".join(found), 118, break_long_words=False, break_on_hyphens=False)
    parts = [rows[first : first + ROWS] for first in range(0, len(rows), ROWS)]
    return {f"{kind}_{n}": module(FILES[kind], part) for n, part in enumerate(parts, 1)}


def module(about: str, rows: list[str]) -> str:
    """A module with weights."""
    return "\n".join(
        [
            f'"""Weights of {about}.',
            "",
            "Made by `make train`, so never edited by hand. After each feature, in hundredths, what it says for or",
            "against a component: E explanation, R responsibility, P prevention, F repair, U follow-up.",
            '"""',
            "",
            'WEIGHTS = """',
            *rows,
            '"""',
            "",
        ]
    )


def package(trained: Mapping[str, Trained], names: Iterable[str], sign: str) -> str:
    """The package around them."""
    codes = {name: code for code, name in LABELS.items()}
    bias = ", ".join(f'"{codes[name]}": {one.bias:.2f}' for name, one in trained.items())
    parts = sorted(names)
    lines = [
        '"""What the model of the components has learned; made by `make train`, so never edited by hand."""',
        "",
        "from apology_studio.core.checks.en.weights import (",
        *(f"    {name}," for name in parts),
        ")",
        "",
        f'TRAINED_ON = "{sign}"',
        '"""Of the sentences, the lexicon and the shapes: a test tells when they are newer than the weights."""',
        f"BIAS = {{{bias}}}",
        f"PARTS = ({', '.join(parts)})",
        'WEIGHTS = "".join(part.WEIGHTS for part in PARTS)',
        "",
    ]
    return "\n".join(lines)


def main() -> None:
    """Train, and write the weights."""
    given = sentences()
    found = seen_in(given)
    trained = {component: train(found, component) for component in TRAINED}
    written = entries(trained)
    made = {name: text for kind, found in written.items() for name, text in modules(kind, found).items()}
    for old in WRITTEN_TO.glob("*.py"):
        old.unlink()
    for name, text in made.items():
        (WRITTEN_TO / f"{name}.py").write_text(text, encoding="utf-8")
    (WRITTEN_TO / "__init__.py").write_text(package(trained, made, fingerprint(given)), encoding="utf-8")
    print(f"{len(given)} sentences, {sum(map(len, written.values()))} features")


if __name__ == "__main__":
    main()

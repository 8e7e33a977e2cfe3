"""What the model of the components has learned; made by `make train`, so never edited by hand."""

from apology_studio.core.checks.en.weights import (
    apart_1,
    apart_2,
    deeds_1,
    neighbours_1,
    neighbours_2,
    words_1,
    words_2,
    words_3,
)

TRAINED_ON = "a59f304350d0b6f6"
"""Of the sentences, the lexicon and the shapes: a test tells when they are newer than the weights."""
BIAS = {"E": -2.68, "R": -2.15, "P": -2.56, "F": -2.16, "U": -3.13}
PARTS = (apart_1, apart_2, deeds_1, neighbours_1, neighbours_2, words_1, words_2, words_3)
WEIGHTS = "".join(part.WEIGHTS for part in PARTS)

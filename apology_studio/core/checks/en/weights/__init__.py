"""What the model of the components has learned; made by `make train`, so never edited by hand."""

from apology_studio.core.checks.en.weights import apart, deeds, neighbours, words

TRAINED_ON = "c0aafc4f879bb783"
"""Of the sentences, the lexicon and the shapes: a test tells when they are newer than the weights."""
BIAS = {"E": -2.86, "R": -1.68, "P": -2.84, "F": -2.23, "U": -2.92}
WEIGHTS = words.WEIGHTS + neighbours.WEIGHTS + apart.WEIGHTS + deeds.WEIGHTS

"""What the model of the components has learned; made by `make train`, so never edited by hand."""

from apology_studio.core.checks.en.weights import apart, deeds, neighbours, words

TRAINED_ON = "6c4c8f5e5e89d7d3"
"""Of the sentences, the lexicon and the shapes: a test tells when they are newer than the weights."""
BIAS = {"E": -2.79, "R": -1.75, "P": -2.83, "F": -2.54, "U": -3.12}
WEIGHTS = words.WEIGHTS + neighbours.WEIGHTS + apart.WEIGHTS + deeds.WEIGHTS

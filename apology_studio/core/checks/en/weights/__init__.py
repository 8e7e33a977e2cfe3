"""What the model of the components has learned; made by `make train`, so never edited by hand."""

from apology_studio.core.checks.en.weights import apart, deeds, neighbours, words

TRAINED_ON = "dbc81b1b0b4efe21"
"""Of the sentences, the lexicon and the shapes: a test tells when they are newer than the weights."""
BIAS = {"E": -2.89, "R": -1.64, "P": -2.86, "F": -2.18, "U": -2.95}
WEIGHTS = words.WEIGHTS + neighbours.WEIGHTS + apart.WEIGHTS + deeds.WEIGHTS

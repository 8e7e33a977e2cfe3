"""Which phrases are looked up by which word; made by `make index`, so never edited by hand."""

from apology_studio.core.checks.en.index import words_1, words_2, words_3

OF = "9ea55f91d4916807"
"""Of these phrases: a test tells when they are newer."""
WORDS = (words_1.WORDS, words_2.WORDS, words_3.WORDS)

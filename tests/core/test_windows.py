"""A text in windows: what is remembered of unchanged sentences is what a first reading finds."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import pairwise

import pytest

from apology_studio.core.checks import rules
from apology_studio.core.components import checked_languages
from apology_studio.core.finder import Finder
from apology_studio.core.reading import lowered
from apology_studio.core.rules import Rule
from apology_studio.core.windows import Search, compiled, sentence_ends

PUT_IN = ("sorry ", ". ", "! “", "”", "\n", " – ", "not ", "Our fault. ", "@", "`", "İ", "> ", ": ")
WITH_PATTERNS = [
    pytest.param(rule, id=f"{language}-{rule.id}")
    for language in checked_languages()
    for rule in rules(language)
    if rule.pattern
]


def letter(language: str) -> str:
    """What the rules of a language flag and pass, in no order."""
    said = [sentence for rule in rules(language) for sentence in (*rule.flags, *rule.passes)]
    return " ".join(random.Random(3).sample(said, 60))


def edits(text: str, count: int) -> Iterator[str]:
    """The text after each of some changes, one upon the other."""
    chance = random.Random(5)
    for _ in range(count):
        at = chance.randrange(len(text))
        text = text[:at] + chance.choice(PUT_IN) + text[at + chance.choice((0, 0, 5)) :]
        yield text


@pytest.mark.parametrize("language", checked_languages())
def test_a_changed_text_is_found_as_if_it_were_new(language: str) -> None:
    known = Finder(rules(language))
    for text in edits(letter(language), 12):
        assert known.find(text) == Finder(rules(language)).find(text)


@pytest.mark.parametrize("rule", WITH_PATTERNS)
def test_a_window_has_all_that_an_expression_looks_at(rule: Rule) -> None:
    text = " ".join((*rule.flags, *rule.passes, *rule.flags))
    assert {hit.at for hit in Search([(rule.pattern, rule.words)]).hits(text)} == set(in_the_whole(rule, text))


def in_the_whole(rule: Rule, text: str) -> Iterator[int]:
    """Where a pattern begins to hold, sought in the whole text with all that stands before."""
    ends = (0, *sentence_ends(text))
    for n, (start, end) in enumerate(pairwise(ends)):
        if any(lowered(text).find(word, start, end + 30) in range(start, end) for word in rule.words):
            after = ends[min(n + 2, len(ends) - 1)]
            yield from (m.start() for m in compiled(rule.pattern).finditer(text, start, after) if m.start() < end)

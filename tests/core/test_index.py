"""Phrases are looked up by their words, in an index that is kept with the rules."""

from __future__ import annotations

import pytest

from apology_studio.core.checks import kept_index, rules
from apology_studio.core.finder import Finder
from apology_studio.core.index import ByWord, Index, index_of, name_of, unpacked
from apology_studio.core.wording import phrases

PHRASES = phrases("""
    our supplier*
    a mistake/error of it
    we [very much] regret* it
    happen* to you
    can't be
""")


def tried(word: str) -> set[str]:
    return {PHRASES[number].written for number in ByWord(index_of(PHRASES).words)[word]}


@pytest.mark.parametrize(
    ("word", "phrase"),
    [
        ("suppliers", "our supplier*"),
        ("supplier's", "our supplier*"),
        ("regretting", "we [very much] regret* it"),
        ("happened", "happen* to you"),
        ("cant", "can't be"),
        ("can't", "can't be"),
        ("mistake", "a mistake/error of it"),
        ("error", "a mistake/error of it"),
    ],
)
def test_a_word_brings_the_phrases_that_it_stands_in(word: str, phrase: str) -> None:
    assert tried(word) == {phrase}


@pytest.mark.parametrize("word", ["", "'", "suppl", "ours*", "much", "nothing"])
def test_other_words_bring_none(word: str) -> None:
    assert tried(word) == set()


def test_the_index_that_is_kept_is_the_one_of_the_rules() -> None:
    kept = kept_index("en-GB")
    assert kept is not None
    afresh = Finder(rules("en")).index_afresh()
    assert kept.of == afresh.of, "the phrases were changed: run `make index`"
    assert {word: numbers.split() for word, numbers in kept.words.items()} == {
        word: numbers.split() for word, numbers in afresh.words.items()
    }


def test_a_language_without_one_is_read_afresh() -> None:
    assert kept_index("es") is None
    assert kept_index("xx") is None
    assert Finder(rules("es"), kept_index("es")).find("Fue por culpa de nuestro proveedor.")


def test_one_of_other_phrases_is_not_used() -> None:
    said = "It was the fault of our supplier."
    usual = Finder(rules("en"), kept_index("en")).find(said)
    assert usual
    assert Finder(rules("en"), Index(of="of other phrases", words={})).find(said) == usual


def test_its_name_tells_the_phrases_and_their_order() -> None:
    assert name_of(PHRASES) == name_of(phrases("\n".join(phrase.written for phrase in PHRASES)))
    assert len({name_of(PHRASES), name_of(PHRASES[::-1]), name_of(PHRASES[1:])}) == 3


def test_what_is_written_is_read_again() -> None:
    assert unpacked("x", (":a 1 2\n3 :b* 4", ":c 5")).words == {"a": "1 2\n3 ", "b*": "4", "c": "5"}

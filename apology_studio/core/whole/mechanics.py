"""Mechanics that those who were hit cannot use. What developers tell developers may be technical."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from apology_studio.core import reading
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Severity
from apology_studio.core.text import Span
from apology_studio.core.whole.reading import Whole
from apology_studio.core.whole.rule import Hit, WholeRule
from apology_studio.core.whole.shape import KIM_HARMON
from apology_studio.core.whole.words import WholeWords, whole_words

JARGON_FROM = 4
"""Technical words and abbreviations from which a sentence is about the machine and not about people (own rule)."""
DEVELOPERS_FROM = 2
"""Words of the trade from which a text speaks to people of the trade (own rule)."""
MOST = 2
"""Sentences that are told; more of them say the same."""
_SHORT_FORM = re.compile(r"\b[A-Z]{3,5}\b")
_KNOWN = frozenset(
    re.findall(
        r"\w+",
        "AND ARE BBQ CEO COVID DVD EUR FAQ FOR GBP GMT NOT NOW PDF SMS THE USA USB USD UTC VAT VIP YOU",
    )
)


def explains_the_machine(whole: Whole) -> Iterator[Hit]:
    """The sentences that do, where the letter is for customers."""
    words = whole_words(whole.language)
    if words is None or _is_for_developers(whole, words):
        return
    found = (Hit(passage, span) for passage in whole.passages for span in _of_the_trade(passage.text, whole.language))
    yield from islice(found, MOST)


@lru_cache(maxsize=64)
def _of_the_trade(text: str, language: str) -> tuple[Span, ...]:
    words = whole_words(language)
    return tuple(
        Span(sentence.start, sentence.start + len(sentence.text.rstrip(" .!?\n")))
        for sentence in reading.read(text).sentences
        if words is not None and _jargon(text, sentence, words) >= JARGON_FROM
    )


def _jargon(text: str, sentence: reading.Sentence, words: WholeWords) -> int:
    written = text[sentence.start : sentence.start + len(sentence.text)]
    short = set(_SHORT_FORM.findall(written)) - _KNOWN if not written.isupper() else ()
    known = set(sentence.tokens) & words.jargon
    return len(known) + sum(form.lower() not in known for form in short)


def _is_for_developers(whole: Whole, words: WholeWords) -> bool:
    said = (_words_of_the_trade(passage.text, whole.language) for passage in whole.passages)
    return len(frozenset[str]().union(*said)) >= DEVELOPERS_FROM


@lru_cache(maxsize=64)
def _words_of_the_trade(text: str, language: str) -> frozenset[str]:
    words = whole_words(language)
    said = (sentence.tokens for sentence in reading.read(text).sentences)
    return frozenset[str]().union(*said) & words.trade if words is not None else frozenset()


RULES = (
    WholeRule(
        id="explains-the-machine",
        category="over_explaining",
        severity=Severity.WARNING,
        look=explains_the_machine,
        source=KIM_HARMON,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "How the machine works is no use to them")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "Say in one sentence what went wrong, and go on to what you do about it."),
        ),
    ),
)

"""No phrase and no expression of any rule fails on any text, or costs more than in proportion to its length.

The ordinary run takes short lines; `make fuzz` takes 200,000 characters for each phrase.
"""

from __future__ import annotations

import os
import time

import pytest
from rule_fuzz import SOAK_LENGTH, hard_texts

from apology_studio.core.check import check_text
from apology_studio.core.checks import rules
from apology_studio.core.components import checked_languages, component_rules, find_components
from apology_studio.core.finder import Finder
from apology_studio.core.rules import Rule
from apology_studio.core.text import Span

LENGTH = SOAK_LENGTH if os.environ.get("APOLOGY_STUDIO_SOAK") else 1_300
"""Characters: more than two pieces in which a line is read."""
GROWN = 4
MOST_GROWTH = 2.5 * GROWN
"""What so many times the text may cost: in proportion it is 4 times as much, with its square 16 times."""
EVERY = [pytest.param(rule, id=f"{language}-{rule.id}") for language in checked_languages() for rule in rules(language)]


def written(rule: Rule) -> list[str]:
    """Everything that a rule looks for."""
    phrases = (*rule.phrases, *rule.excuses, *rule.needs)
    return [*(phrase.written for phrase in phrases), *filter(None, (rule.pattern, rule.unless))]


@pytest.mark.parametrize("rule", EVERY)
def test_a_rule_reads_what_is_hardest_for_it(rule: Rule) -> None:
    finder = Finder([rule])
    for said in written(rule):
        for text in hard_texts(said, LENGTH):
            for found in finder.find(text):
                assert found.span is not None
                assert 0 <= found.span.start < found.span.end <= len(text)


@pytest.mark.parametrize("language", checked_languages())
def test_components_are_found_in_what_is_hardest_for_them(language: str) -> None:
    for rule in component_rules(language):
        for text in hard_texts(rule.pattern, LENGTH):
            for found in find_components(text, language):
                assert Span(0, 0) < found.span <= Span(len(text), len(text))


@pytest.mark.parametrize("language", checked_languages())
def test_the_cost_grows_in_proportion_to_the_text(language: str) -> None:
    """All rules together on the hardest lines of all of them. Nothing is asserted about how long it takes."""
    said = [text for rule in rules(language) for phrase in rule.phrases for text in hard_texts(phrase.written, 400)]
    line, short = " ".join(said).replace(".", ""), 50_000
    Finder(rules(language)).find(line)  # expressions are compiled once
    costs = {length: min(_cost(line[:length], language) for _ in range(3)) for length in (short, GROWN * short)}
    assert len(line) > GROWN * short
    assert costs[GROWN * short] < MOST_GROWTH * costs[short]


def _cost(text: str, language: str) -> float:
    finder = Finder(rules(language))  # remembers nothing yet
    began = time.process_time()
    finder.find(text)
    return time.process_time() - began


@pytest.mark.parametrize("language", checked_languages())
def test_a_whole_check_answers_to_anything_on_one_line(language: str) -> None:
    for said in (rules(language)[0].phrases[0].written, rules(language)[-1].phrases[-1].written):
        for text in hard_texts(said, SOAK_LENGTH):
            result = check_text(text, language)
            assert all(finding.span and finding.span.of(text) == finding.quote for finding in result.findings)

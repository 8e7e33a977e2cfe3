"""Every rule of every language: it proves itself, says who says so, and stays quick on any text."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from dataclasses import replace

import pytest

from apology_studio.core.checks import rules
from apology_studio.core.components import checked_languages, component_rules
from apology_studio.core.draft import Part, Voice
from apology_studio.core.finder import Finder
from apology_studio.core.messages import Message
from apology_studio.core.phrases import Voiced
from apology_studio.core.reading import lowered
from apology_studio.core.rules import Finding, Reach, Rule, Severity
from apology_studio.core.text import Span
from apology_studio.core.windows import compiled


def apply(rule: Rule, text: str, *, voice: Voice = Voice.I) -> tuple[Finding, ...]:
    """What one rule finds."""
    return Finder([rule]).find(text, voice=voice)


RULES = [pytest.param(rule, id=f"{language}-{rule.id}") for language in checked_languages() for rule in rules(language)]
EVERY = pytest.mark.parametrize("rule", RULES)

BIG = 120_000
"""Characters. A pattern that starts again at every letter takes many minutes for them, a linear one a second."""
GENEROUS = 60
"""Seconds for all patterns on one kind of text, on a slow and busy machine."""

AGAINST_ALL_PATTERNS = """
import sys
from apology_studio.core.checks import rules
from apology_studio.core.components import checked_languages, component_rules
from apology_studio.core.finder import finder
from apology_studio.core.windows import compiled

text = sys.stdin.read()
for language in checked_languages():
    finder(language).find(text)
    for rule in (*rules(language), *component_rules(language)):
        if rule.pattern:
            sum(1 for match in compiled(rule.pattern).finditer(text))
print("done")
"""


def _every_flag() -> str:
    """One sentence without an end, made of everything that any rule looks for."""
    said = [flag for language in checked_languages() for rule in rules(language) for flag in rule.flags]
    said += [find for language in checked_languages() for rule in component_rules(language) for find in rule.finds]
    return " ".join(said).translate({ord(stop): None for stop in ".!?\n"})


PATHOLOGICAL = {
    "one-word": "a" * BIG,
    "spaces": "sorry" + " " * BIG,
    "lines": "\n" * BIG,
    "commas": "sorry, " * (BIG // 7),
    "beginnings": "we take the for any our we’ve " * (BIG // 30),
    "one-sentence": (_every_flag() + " ") * (BIG // (len(_every_flag()) + 1)),
    "addresses": "a@a." * (BIG // 4),
    "letters-of-an-address": "a.-+_" * (BIG // 5),
}


@EVERY
def test_a_rule_flags_what_it_must(rule: Rule) -> None:
    assert len(rule.flags) >= 2
    assert [sentence for sentence in rule.flags if not apply(rule, sentence)] == []


@EVERY
def test_a_rule_passes_what_it_must(rule: Rule) -> None:
    assert len(rule.passes) >= 2
    assert [sentence for sentence in rule.passes if apply(rule, sentence)] == []


@EVERY
def test_a_rule_says_why_and_who_says_so(rule: Rule) -> None:
    assert rule.source.strip()
    assert any(f"20{year}-" in rule.source for year in range(24, 40)), "a source without the day it was read"
    assert rule.category.strip()
    assert rule.parts <= set(Part)
    for message in (rule.message, rule.why):
        assert isinstance(message, Message)
        assert message.context == "checks"
    assert len(rule.message.text) <= 60
    assert not rule.message.text.endswith(".")
    assert rule.why.text.endswith((".", "?"))


@EVERY
def test_what_is_underlined_is_never_empty_and_is_what_is_quoted(rule: Rule) -> None:
    for sentence in rule.flags:
        for found in apply(rule, f"🏺 {sentence}\n{sentence}"):
            assert found.span is not None
            assert found.quote == found.span.of(f"🏺 {sentence}\n{sentence}")
            assert found.quote.strip()


@EVERY
def test_every_pattern_reads_capitals_and_small_letters(rule: Rule) -> None:
    for sentence in rule.flags:
        assert apply(rule, sentence.upper()), sentence


@pytest.mark.parametrize("language", checked_languages())
def test_ids_name_one_rule(language: str) -> None:
    counted = Counter(rule.id for rule in rules(language))
    assert [rule_id for rule_id, times in counted.items() if times > 1] == []
    assert all(rule_id == rule_id.lower().replace(" ", "-") for rule_id in counted)


@EVERY
def test_words_to_use_instead_are_not_flagged_themselves(rule: Rule) -> None:
    if rule.fix is None:
        return
    for voice in Voice:
        assert not apply(rule, rule.fix.of(voice))


@pytest.mark.parametrize("kind", PATHOLOGICAL)
def test_no_pattern_stalls(kind: str) -> None:
    text = PATHOLOGICAL[kind]
    assert len(text) > BIG // 2
    ran = subprocess.run(
        [sys.executable, "-c", AGAINST_ALL_PATTERNS],
        input=text,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=GENEROUS,
        check=False,
    )
    assert (ran.stdout, ran.stderr) == ("done\n", "")


def test_a_language_without_rules_has_none_and_a_region_is_no_other_language() -> None:
    assert rules("xx") == ()
    assert rules("") == ()
    assert rules("en-GB") == rules("en") == rules("EN_us")
    assert rules("en") != ()


def rule_with(fix: Voiced | None) -> Rule:
    said = Message("checks", "Said")
    return Rule(
        id="oops",
        category="test",
        severity=Severity.HINT,
        pattern=r"so (?P<mark>oops)",
        message=said,
        why=said,
        source="here",
        fix=fix,
        flags=(),
        passes=(),
    )


def test_only_the_mark_is_underlined() -> None:
    (found,) = Finder([rule_with(None)]).find("🏺 So Oops.", part=Part.SORRY, box="more")
    assert (found.span, found.quote) == (Span(5, 9), "Oops")
    assert (found.part, found.box, found.fixes) == (Part.SORRY, "more", ())


def test_words_to_use_instead_take_voice_and_capital() -> None:
    rule = rule_with(Voiced(i="I erred", we="we erred"))
    found = [apply(rule, text, voice=Voice.WE)[0].fixes[0].replace for text in ("so oops", "So Oops")]
    assert found == ["we erred", "We erred"]
    assert apply(rule, "so oops")[0].fixes[0].replace == "I erred"


def test_keep_mine_remembers_the_rule_and_the_wording() -> None:
    one, other = (apply(rule_with(None), text)[0].key for text in ("so oops", "so OOPS"))
    assert (one, other) == ("oops:oops", "oops:OOPS")


def test_a_pattern_is_made_ready_once() -> None:
    assert compiled("a+") is compiled("a+")


def reading(**changes: object) -> Rule:
    """A rule that reads sentences with 'late' for 'too late'."""
    return replace(rule_with(None), pattern=r"too late", words=("late",), **changes)  # type: ignore[arg-type]


def test_a_rule_reads_only_sentences_with_its_words() -> None:
    found = apply(reading(), "It is early. We came too late! “Far too LATE.” The end is too late.")
    assert [finding.quote for finding in found] == ["too late", "too LATE", "too late"]
    assert apply(replace(rule_with(None), words=("late",)), "So oops. It was late.") == ()


@pytest.mark.parametrize(
    ("reach", "excused"),
    [
        (Reach.SENTENCE, {"Too late, our fault. No."}),
        (Reach.NEXT, {"Too late, our fault. No.", "Too late. Our fault."}),
        (Reach.TEXT, {"Too late, our fault. No.", "Too late. Our fault.", "Our fault. Yes. It was too late."}),
    ],
)
def test_what_excuses_a_match_is_looked_for_within_reach(reach: Reach, excused: set[str]) -> None:
    texts = ("Too late, our fault. No.", "Too late. Our fault.", "Our fault. Yes. It was too late.", "Too late. No.")
    assert {text for text in texts if not apply(reading(unless="our fault", reach=reach), text)} == excused


def test_small_letters_stay_in_their_places() -> None:
    assert lowered("İLE Ab") == "İle ab"

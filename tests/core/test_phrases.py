from __future__ import annotations

import dataclasses
import re

import pytest

from apology_studio.core import text
from apology_studio.core.draft import Part, Voice
from apology_studio.core.phrases import Phrases, Voiced, languages, phrases

PLACES = {
    "from_firm": {"firm", "text"},
    "moment": {"time", "day"},
    "greeting_named": {"name"},
    "known": {"facts"},
    "unknown": {"facts"},
    "next_word": {"when"},
    "next_word_where": {"when", "where"},
    "reach": {"ways"},
    "either": {"one", "other"},
    "full_statement": {"url"},
    "full_statement_too": {"url"},
    "signature": {"name", "role"},
    "unsubscribe": {"where"},
    "update": {"date"},
    "dateline": {"city", "date"},
    "headline": {"firm", "deed"},
    "lead": {"firm", "line", "deed", "when"},
    "said": {"name", "role", "quote"},
    "statement": {"name"},
    "affected": {"who"},
    "customers_reach": {"name", "ways"},
    "about": {"firm"},
    "page_of": {"page", "pages"},
    "report.context": {"day"},
    "report.context_at": {"day", "url"},
    "report.tally": {"kept", "made"},
    "report.done": {"day", "what"},
    "report.done_late": {"day", "due", "what"},
    "report.late": {"due", "what"},
    "report.late_until": {"due", "day", "what"},
    "report.open_by": {"what", "due"},
    "report.open": {"what"},
}
"""The names each field must use, all of them; every other field uses none."""
PROFILE = {"name", "role", "email", "phone", "firm"}
NO_PATTERN = {
    "places",
    "language",
    "right_to_left",
    "date_pattern",
    "day_pattern",
    "quotes",
    "sorry_words",
    "report",
    "parts",
}
STOCK = {
    "en": (
        r"\binconvenien",
        r"\bif (?:any|some|you|anyone)\b",
        r"\bmistakes were made\b",
        r"\bsome issues\b",
        r"\bdo better\b",
        r"\bgoodwill\b",
        r"\breferred to\b",
        r"\bbut\b",
        r"\bunfortunate",
        r"\bserious(?:ly)?\b",
    ),
    "es": (
        r"\bmolestia",
        r"\bse hayan podido\b",
        r"\bse cometieron errores\b",
        r"\bincidencias\b",
        r"\bmejorar\b",
        r"\bbuena voluntad\b",
        r"\bse remite\b",
        r"\bpero\b",
        r"\blamentable",
    ),
    "ar": (
        "إن كانت",
        "إشكالات",
        "ارتُكبت أخطاء",
        "سنسعى",
        "كبادرة حسن نية",
        "يُرجى",
        "لكن",
    ),
}
"""What a bad example shows and a good one never says."""


def fields(words: Phrases) -> dict[str, tuple[str, ...]]:
    """Every field that is said, with all its wordings."""
    found = {}
    update = {f"report.{field.name}": getattr(words.report, field.name) for field in dataclasses.fields(words.report)}
    own = {field.name: getattr(words, field.name) for field in dataclasses.fields(words)}
    for name, value in (own | update).items():
        if name not in NO_PATTERN:
            found[name] = tuple(value.of(v) for v in Voice) if isinstance(value, Voiced) else (value,)
    return found


@pytest.mark.parametrize("language", languages())
def test_a_starter_names_what_the_profile_does_not_know_in_its_own_language(language: str) -> None:
    words = dict(phrases(language).places)

    assert set(words) == {"name", "role", "email", "phone", "firm"}
    assert all(word.strip() for word in words.values())
    assert language == "en" or words != dict(phrases("en").places)


def starters(words: Phrases) -> list[str]:
    return [s.of(voice) for _, part in words.parts for s in part.starters for voice in Voice]


def places(pattern: str) -> set[str]:
    return set(re.findall(r"\{([^}]*)\}", pattern))


def test_english_comes_first_and_every_language_says_its_own_name() -> None:
    assert languages()[0] == "en"
    assert {"en", "es", "ar"} <= set(languages())
    assert all(phrases(language).language == language for language in languages())


def test_a_region_is_no_other_language_and_an_unknown_language_is_english() -> None:
    assert phrases("es-MX") is phrases("es")
    assert phrases("xx") is phrases("en")


@pytest.mark.parametrize("language", languages())
def test_every_field_is_said(language: str) -> None:
    words = phrases(language)
    assert all(said.strip() for wordings in fields(words).values() for said in wordings)
    assert words.date_pattern
    assert words.day_pattern
    assert all(words.quotes)
    assert words.sorry_words
    assert words.right_to_left == (language == "ar")


@pytest.mark.parametrize("language", languages())
def test_each_field_uses_exactly_its_names(language: str) -> None:
    for name, wordings in fields(phrases(language)).items():
        for said in wordings:
            assert places(said) == PLACES.get(name, set()), f"{name}: {said}"


@pytest.mark.parametrize("language", languages())
def test_every_part_has_two_or_three_starters_and_both_examples(language: str) -> None:
    words = phrases(language)
    assert tuple(part for part, _ in words.parts) == tuple(Part)
    for part in Part:
        offered = words.part(part)
        assert 2 <= len(offered.starters) <= 3
        assert all(example.who and example.text for example in (offered.good, offered.bad))
        assert offered.good.text != offered.bad.text


@pytest.mark.parametrize("language", languages())
def test_starters_hold_only_places_that_are_filled_or_found(language: str) -> None:
    for starter in starters(phrases(language)):
        assert places(starter) <= PROFILE
        assert len(text.placeholders(starter)) == starter.count("[") == starter.count("]")
        assert places(starter) or text.placeholders(starter), f"nothing to fill in {starter!r}"


@pytest.mark.parametrize("language", languages())
def test_every_starter_of_a_part_differs(language: str) -> None:
    for _, part in phrases(language).parts:
        for voice in Voice:
            said = [starter.of(voice) for starter in part.starters]
            assert len(set(said)) == len(said)


@pytest.mark.parametrize("language", languages())
def test_sorry_is_found_by_its_own_words(language: str) -> None:
    words = phrases(language)
    assert all(stem == stem.lower() for stem in words.sorry_words)
    offered = words.part(Part.SORRY)
    said = [words.sorry.of(v) for v in Voice] + [s.of(v) for s in offered.starters for v in Voice]
    for sentence in (*said, offered.good.text):
        assert any(stem in sentence.lower() for stem in words.sorry_words), sentence


@pytest.mark.parametrize("language", languages())
def test_nothing_shouts(language: str) -> None:
    words = phrases(language)
    examples = [e.text for _, part in words.parts for e in (part.good, part.bad)]
    every = [said for wordings in fields(words).values() for said in wordings] + starters(words) + examples
    assert not [said for said in every if "!" in said or "¡" in said]
    assert not [said for said in every if "'" in said or '"' in said]


@pytest.mark.parametrize("language", languages())
def test_good_examples_say_no_stock_phrase_and_bad_ones_do(language: str) -> None:
    found = re.compile("|".join(STOCK[language]), re.IGNORECASE)
    for _, part in phrases(language).parts:
        assert not found.search(part.good.text), part.good.text
        assert not text.placeholders(part.good.text)
    bad = " ".join(part.bad.text for _, part in phrases(language).parts)
    assert len(set(found.findall(bad))) >= 5


def test_english_we_never_says_i() -> None:
    for _, part in phrases("en").parts:
        for starter in part.starters:
            assert not re.search(r"\b(?:I|me|my|myself)\b", starter.of(Voice.WE)), starter.of(Voice.WE)

"""Words to use instead: the owner's own sentence where it can be done rightly, else a model; never a new fact."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apology_studio.core.check import as_json, check_text
from apology_studio.core.checks import rules
from apology_studio.core.components import checked_languages
from apology_studio.core.draft import Draft, Part, PartText, Voice
from apology_studio.core.findings import findings_in
from apology_studio.core.mending import Mending, mended, mendings, voice_of

ALL = [
    pytest.param(mending, language, id=f"{language}-{mending.rule_ids[0]}")
    for language in checked_languages()
    for mending in mendings(language)
]


def with_fixes(text: str, language: str) -> str:
    """The text with every finding's first words in its place, from the end."""
    for finding in sorted(check_text(text, language).findings, key=lambda f: f.span or (0, 0), reverse=True):
        if finding.fixes and finding.span:
            text = text[: finding.span.start] + finding.fixes[0].replace + text[finding.span.end :]
    return text


@pytest.mark.parametrize(("mending", "language"), ALL)
def test_a_mending_does_to_its_sentences_what_it_says(mending: Mending, language: str) -> None:
    assert mending.proofs
    for before, after in mending.proofs:
        assert with_fixes(before, language) == after
        fixes = [fix for f in check_text(before, language).findings for fix in f.fixes]
        assert mending.model in {fix.model for fix in fixes}


@pytest.mark.parametrize(("mending", "language"), ALL)
def test_a_mending_states_nothing_new(mending: Mending, language: str) -> None:
    """A model has places to fill; the owner's own sentence keeps only what was there."""
    for voice in Voice:
        assert mending.model == ("[" in mending.words.of(voice))


@pytest.mark.parametrize(("mending", "language"), ALL)
def test_a_mending_belongs_to_a_rule(mending: Mending, language: str) -> None:
    every = {rule.id for each in checked_languages() for rule in rules(each)}
    assert set(mending.rule_ids) & every


def test_the_words_agree_with_who_speaks(empty: Draft) -> None:
    made = empty.with_part(Part.REPAIR, PartText(line="The company is sorry. The company regrets it."))
    for voice, words in ((Voice.I, {"I regret"}), (Voice.WE, {"We regret"})):
        found = findings_in(made.with_changes(voice=voice), Part.REPAIR)
        assert {fix.replace for f in found for fix in f.fixes if "egret" in f.quote} == words


def test_what_cannot_be_made_to_agree_is_left_alone() -> None:
    text = "The company regrets it. We are sorry."
    (finding,) = [f for f in check_text(text).findings if f.category == "third_person"]
    other = replace(finding, quote="The company regretz", fixes=())
    assert mended(other, text.replace("regrets", "regretz"), "en", Voice.WE).fixes == ()


@pytest.mark.parametrize(
    ("text", "language", "voice"),
    [
        ("We charged you.", "en", Voice.WE),
        ("We charged you. I am sorry.", "en", Voice.I),
        ("Charged twice.", "en", Voice.I),
        ("Cobramos dos veces.", "es", Voice.WE),
        ("Lo siento. Fue mi culpa.", "es", Voice.I),
        ("نحن آسفون", "ar", Voice.I),
    ],
)
def test_who_speaks_in_a_text(text: str, language: str, voice: Voice) -> None:
    assert voice_of(text, language) is voice


def test_a_model_is_marked_for_scripts_too() -> None:
    assert "To adapt: " in as_json(check_text("We are sorry for what happened."))
    assert "Leave it out" in as_json(check_text("We are sorry, but we were busy."))


@given(st.text(max_size=120))
def test_any_text_is_mended(text: str) -> None:
    with_fixes(f"We are sorry if you were {text}. We are sorry, but {text}", "en")

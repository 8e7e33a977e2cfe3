"""Checking texts and letters: what is there, what is missing, and spans that always say what they quote."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_drafts import drafts

from apology_studio.core.check import CheckResult, Verdict, as_json, check_draft, check_text, with_limit
from apology_studio.core.components import Component, ComponentRule, checked_languages, component_rules, places
from apology_studio.core.draft import Draft, DraftId, Incident, IncidentId, Kind, Part, PartText
from apology_studio.core.measures import X_WEIGHTED
from apology_studio.core.text import Span

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
ALL_RULES = [rule for language in checked_languages() for rule in component_rules(language)]
WHOLE = (
    "On Tuesday we charged 40 of you twice for one ticket. We are sorry. This was our fault: we did not test the till. "
    "We have refunded all 40 of you. From today two of us check every batch, so that this cannot happen again. "
    "Write to box@playhouse.example. We will publish the result of the test by Friday."
)


def spans_hold(result: CheckResult) -> bool:
    shape = json.loads(as_json(result))
    quotes = all(result.text[f["start"] : f["end"]] == f["quote"] for f in shape["findings"])
    return quotes and all(0 <= c["start"] < c["end"] <= len(result.text) for c in shape["components"])


def draft(**parts: PartText) -> Draft:
    made = Draft(id=DraftId("d"), incident_id=IncidentId("i"), created=NOW, changed=NOW)
    for name, text in parts.items():
        made = made.with_part(Part(name), text)
    return made


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: f"{rule.component}-{rule.finds[0][:20]}")
def test_a_component_rule_finds_and_passes_its_own_sentences(rule: ComponentRule) -> None:
    assert [s for s in rule.finds if not places(rule, s)] == []
    assert [s for s in rule.passes if places(rule, s)] == []


def test_a_whole_apology_has_everything() -> None:
    result = check_text(WHOLE)

    assert result.missing == ()
    assert result.verdict is Verdict.SINCERE


def test_what_is_missing_is_named_in_the_order_of_the_checklist() -> None:
    result = check_text("I am sorry. This was my fault.")

    assert result.missing == tuple(c for c in Component if c not in (Component.SORRY, Component.RESPONSIBILITY))


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The summer fair is on Sunday.", Verdict.NONE),
        ("", Verdict.NONE),
        ("We are sorry.", Verdict.MIXED),
        ("We are sorry. This was our fault.", Verdict.SINCERE),
        ("We are sorry if you were offended.", Verdict.BACKFIRES),
        ("We are sorry if you were offended. We have refunded you.", Verdict.MIXED),
    ],
)
def test_verdicts(text: str, verdict: Verdict) -> None:
    assert check_text(text).verdict is verdict


def test_a_text_that_neither_apologises_nor_defends_itself_may_praise_itself() -> None:
    praise = "We pride ourselves on fresh bread."

    assert check_text(praise).findings == ()
    assert [f.rule_id for f in check_text(f"We are sorry. {praise}").findings] == ["praises-itself"]


def test_the_json_has_the_shape_that_scripts_depend_on() -> None:
    shape = json.loads(as_json(check_text("We are sorry if you were offended.", text_id="a")))

    assert list(shape) == ["id", "language", "words", "present", "components", "findings", "missing", "verdict"]
    assert list(shape["present"]) == [component.value for component in Component]
    (finding,) = shape["findings"]
    assert list(finding) == [
        "rule",
        "category",
        "severity",
        "start",
        "end",
        "quote",
        "message",
        "why",
        "source",
        "fixes",
    ]
    assert (finding["rule"], finding["category"]) == ("conditional-apology", "conditional")
    assert finding["quote"] == "if you were offended"


@settings(deadline=None)  # the first look makes the patterns ready
@given(st.text() | st.text(st.characters(exclude_categories=[])))  # the second with lone surrogates
def test_any_text_is_checked_and_quoted_right(text: str) -> None:
    assert spans_hold(check_text(text, markdown=True))
    assert spans_hold(check_text(f"We are sorry if {text} any of you. We are sorry, but {text}"))


@settings(deadline=None)
@given(drafts)
def test_any_draft_is_checked_and_quoted_right(made: Draft) -> None:
    assert spans_hold(check_draft(made))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\0",
        "\ud800 sorry if anyone \udfff",
        "‮We are sorry if you were offended",
        "نحن آسفون " * 20000,
        "sorry if " * 22000,
        "a" * 200_000,
        "make sure it " * 15000,
        "x@y." * 50_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_difficult_texts_are_answered(text: str) -> None:
    assert spans_hold(check_text(text))


def test_a_draft_is_checked_part_by_part_and_mapped_into_its_letter() -> None:
    made = draft(
        sorry=PartText(line="  I am sorry. ", more=" \nI am sorry, but the till was slow.  "),
        repair=PartText(more="I refund all of it."),
        contact=PartText(line="You know where I am."),
    )

    result = check_draft(made)

    assert result.text.split("\n\n")[1:] == ["I refund all of it.", "You know where I am."]
    quotes = {f.rule_id: f.quote for f in result.findings}
    assert quotes["sorry-but"] == ", but the till was slow"
    assert quotes["no-contact"] == ""
    assert result.present == {Component.SORRY, Component.REPAIR}
    assert spans_hold(result)
    assert json.loads(as_json(result))["text"] == result.text


def test_a_span_in_a_line_is_where_the_letter_has_it() -> None:
    result = check_draft(draft(explanation=PartText(line="We lost it."), repair=PartText(line="  [how many] of you")))

    (finding,) = [f for f in result.findings if f.rule_id == "placeholder"]
    assert finding.span == Span(len("We lost it.\n\n"), len("We lost it.\n\n[how many]"))


def test_a_holding_statement_is_read_as_a_text() -> None:
    made = draft().with_changes(
        kind=Kind.HOLDING, incident=Incident(what="We are sorry if some of you lost a file on Sunday.")
    )

    result = check_draft(made)

    assert {f.rule_id: f.quote for f in result.findings} == {
        "conditional-apology": "if some of you lost a file on Sunday",
        "no-next-word": "",
    }
    assert spans_hold(result)
    assert Component.SORRY in result.present


def test_what_is_over_a_limit_is_marked() -> None:
    text = "We are sorry. " + "é" * 300

    (finding,) = with_limit(check_text(text), "X", X_WEIGHTED, 280).findings

    assert finding.rule_id == "too-long"
    assert finding.quote == text[280:]
    assert with_limit(check_text("We are sorry."), "X", X_WEIGHTED, 280).findings == ()

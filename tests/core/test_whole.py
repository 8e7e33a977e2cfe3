"""The whole letter: what only all of it together shows, in texts as given and in drafts."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_drafts import drafts

from apology_studio.core.check import check_draft, check_text
from apology_studio.core.components import checked_languages
from apology_studio.core.draft import Draft, DraftId, Incident, IncidentId, Kind, Part, PartText
from apology_studio.core.findings import findings_of, whole_of
from apology_studio.core.messages import Message, in_english
from apology_studio.core.rules import Severity
from apology_studio.core.text import Span
from apology_studio.core.whole import look, whole_rules
from apology_studio.core.whole.reading import Passage, Whole, read
from apology_studio.core.whole.tongue import guess
from apology_studio.core.whole.words import Wording, whole_words

NOW = datetime(2026, 5, 12, 14, tzinfo=UTC)
WORDINGS = [
    pytest.param(wording, id=f"{language}-{name}")
    for language in checked_languages()
    if (words := whole_words(language))
    for name, wording in words.wordings()
]
SORRY = "We charged 214 of you twice. I am sorry."
OWNED = "This was our fault. I put the checkout live without a test."


def draft(**parts: str) -> Draft:
    """A draft with these parts, the boxes by their names: `sorry`, `sorry_more`."""
    made = Draft(id=DraftId("d"), incident_id=IncidentId("i"), created=NOW, changed=NOW, dated=date(2026, 5, 12))
    for part in Part:
        made = made.with_part(part, PartText(line=parts.get(part, ""), more=parts.get(f"{part}_more", "")))
    return made


def ids(made: Draft | str) -> list[str]:
    """What the whole shows, of a draft or of a text."""
    own = {rule.id for rule in whole_rules()}
    found = findings_of(made) if isinstance(made, Draft) else check_text(made).findings
    return [f.rule_id for f in found if f.rule_id in own]


def full(**parts: str) -> Draft:
    """A whole letter with nothing to find, but for these parts."""
    said = {
        "sorry": SORRY,
        "explanation": "On Monday we put a new checkout on our shop.",
        "responsibility": OWNED,
        "prevention": "From today two of us pay with our own cards before anything changes.",
        "repair": "We refunded all 214 second charges today.",
        "contact": "I am Hana Marlowe. Write to hana@oxbowkiln.example.",
    }
    return draft(**(said | parts))


@pytest.mark.parametrize("wording", WORDINGS)
def test_a_wording_finds_and_passes_its_own_sentences(wording: Wording) -> None:
    assert len(wording.finds) >= 2
    assert [s for s in wording.finds if not wording.spans(s)] == []
    assert [s for s in wording.passes if wording.spans(s)] == []


def test_a_good_letter_is_left_in_peace() -> None:
    assert ids(full()) == []


def test_every_check_says_why_and_who_says_so() -> None:
    rules = whole_rules()
    assert len({rule.id for rule in rules}) == len(rules)
    for rule in rules:
        assert "2026-" in rule.source
        assert not rule.message.text.endswith(".")
        assert rule.why.text.endswith((".", "?"))


# Shape


def test_more_explanation_than_apology_is_told_where_it_stands() -> None:
    long = "We moved the shop to another server and the old one answered as well. " * 7
    (found,) = [f for f in findings_of(full(explanation_more=long)) if f.category == "proportion"]
    assert (found.part, found.span) == (Part.EXPLANATION, None)
    assert ids(full(explanation_more=long, sorry_more="You counted on us for that, and we know it well. " * 10)) == []


def test_a_text_that_mostly_explains_is_told_so() -> None:
    cause = "On Monday we moved the shop to another server without a copy of the list of orders and of their payments. "
    text = f"We are sorry. {cause * 5}"
    assert "explains-more-than-it-apologises" in ids(text)
    assert "explains-more-than-it-apologises" not in ids(
        text + "We have refunded every one of you in full today. " * 12
    )


def test_sorry_after_a_long_way_is_late() -> None:
    assert "sorry-comes-late" in ids("The shop is in Bristol. " * 40 + "We are sorry.")
    assert "sorry-comes-late" not in ids("We are sorry. " + "The shop is in Bristol. " * 40)


def test_the_one_line_must_say_sorry_itself() -> None:
    assert ids(full(sorry="We charged 214 of you twice.", sorry_more="I am sorry.")) == ["sorry-not-in-the-line"]


def test_a_long_letter_is_told_where_most_of_it_stands() -> None:
    (found,) = [f for f in findings_of(full(repair_more="You get it back. " * 80)) if f.rule_id == "long-letter"]
    assert found.part is Part.REPAIR
    assert "words" in in_english(found.why)
    assert "{" not in in_english(found.why)


def test_a_sentence_of_many_words_is_underlined() -> None:
    long = "We sent it " + "and sent it " * 14 + "back."
    (found,) = [f for f in findings_of(full(repair_more=f"Yes. {long}")) if f.rule_id == "long-sentence"]
    assert (found.box, found.quote) == ("more", long)


def test_words_of_a_lawyer_are_hard_to_read() -> None:
    heavy = "Our organisational responsibilities necessitated comprehensive investigations regarding transactional "
    text = f"We apologise. {(heavy + 'irregularities affecting international correspondence. ') * 10}"
    assert "hard-to-read" in ids(text)
    assert "hard-to-read" not in ids("We are sorry. " + "We sold you bread that was not good. " * 20)


def test_sorry_is_heard_three_times() -> None:
    assert ids("I am sorry. " * 3) == []
    assert ids("I am sorry. " * 4) == ["too-many-sorries"]
    assert ids(full(repair_more="I am sorry. We are sorry. I apologise.")) == ["too-many-sorries"]


def test_a_letter_without_a_person_is_told_so() -> None:
    made = draft(sorry="Apologies. " + "The shop charged customers twice for one order. " * 6)
    assert "nobody-speaks" in ids(made)
    assert "nobody-speaks" not in ids(draft(sorry="Apologies. " + "We charged customers twice for one order. " * 6))


def test_three_phrases_of_everybody_make_a_form_letter() -> None:
    form = "Dear valued customer. We apologise for any inconvenience. Please do not hesitate to write."
    assert "form-letter" in ids(form)
    assert "form-letter" not in ids(form + " We charged you twice." * 12)


@pytest.mark.parametrize("place", ["TODO", "XXX", "______", "<insert date>"])
def test_a_place_that_is_no_starter_is_open_too(place: str) -> None:
    (found,) = [f for f in findings_of(full(repair_more=f"You get it by {place} then.")) if f.category == "placeholder"]
    assert (found.severity, found.quote) == (Severity.ERROR, place)


def test_a_place_in_a_text_is_open_too() -> None:
    found = check_text("I am sorry. You get it by [date].").findings
    assert [(f.category, f.quote) for f in found] == [("placeholder", "[date]")]


# Tone


def test_a_bright_tone_weighs_more_in_grave_harm() -> None:
    trifle, grave = (
        full(repair_more="All done!"),
        full(repair_more="All done!", sorry_more="A child could have choked."),
    )
    severities = [
        [f.severity for f in findings_of(made) if f.rule_id == "exclamation-mark"] for made in (trifle, grave)
    ]
    assert severities == [[Severity.HINT], [Severity.WARNING]]


def test_what_a_customer_shouted_is_not_the_owners() -> None:
    quoted = "On Tuesday, at noon, a customer wrote to us: “You charged me twice! Really!” We looked at once."
    assert ids(full(explanation_more=quoted + " It was so, and the bank had it twice as well.")) == []


def test_a_smile_in_grave_harm_takes_it_back() -> None:
    made = full(repair_more="See you soon 🌻", sorry_more="Two of you were hurt.")
    (found,) = [f for f in findings_of(made) if f.rule_id == "emoji"]
    assert (found.severity, found.quote) == (Severity.ERROR, "🌻")
    assert ids(full(repair_more="See you soon :)")) == ["emoji"]


def test_a_voucher_is_no_repair_unless_something_is_made_good() -> None:
    assert ids(full(repair="Here is a voucher for your next order.")) == ["discount-as-repair"]
    assert ids(full(repair="We refunded you. Here is a voucher for your next order.")) == []


# Against itself and against the facts


@pytest.mark.parametrize(
    ("sorry", "repair", "found"),
    [
        ("We charged 214 of you twice. I am sorry.", "We refunded all 241 charges.", ["two-numbers"]),
        ("We charged 214 of you twice. I am sorry.", "We refunded all 230 customers.", ["two-numbers"]),
        ("We charged 214 of you twice. I am sorry.", "12 customers wrote to us.", []),
        ("We charged 214 of you twice. I am sorry.", "We refunded all 214 charges.", []),
    ],
)
def test_numbers_of_the_letter_agree(sorry: str, repair: str, found: list[str]) -> None:
    assert ids(full(sorry=sorry, repair=repair)) == found


def test_the_number_of_the_facts_is_that_of_the_letter() -> None:
    made = full(repair="We refunded it all.")
    assert ids(made.with_incident(affected_count=214)) == []
    (found,) = findings_of(made.with_incident(affected_count=412))
    assert (found.rule_id, found.quote) == ("not-the-number-of-the-facts", "214 of you")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("It is checked on Friday 29 May.", []),
        ("It is checked on Thursday 29 May.", ["not-that-weekday"]),
        ("It is checked on Thursday, May 29th.", ["not-that-weekday"]),
        ("It is checked on Friday, 29 May 2026.", []),
        ("It is checked on Friday 1 January.", []),  # of the next year
        ("I will publish it by 5 May.", ["day-has-passed"]),
        ("I published it on 5 May.", []),
        ("It is checked on 31 February.", []),
    ],
)
def test_days_of_the_letter_agree_with_the_calendar(words: str, found: list[str]) -> None:
    assert ids(full(prevention_more=words)) == found


def test_all_and_only_some_do_not_go_together() -> None:
    made = full(explanation_more="All of our customers were affected. Only some of you were charged.")
    assert ids(made) == ["all-and-only-some"]


def test_never_again_and_no_promise_do_not_go_together() -> None:
    both = "This will never happen again. I cannot promise that nothing goes wrong."
    assert ids(full(prevention_more=both)) == ["never-and-no-promise"]


# Too early


def test_certainty_while_the_facts_are_open_is_an_error() -> None:
    made = full(explanation_more="No card data was taken.")
    is_open = made.with_incident(what="Some orders were paid twice.")
    (found,) = [f for f in findings_of(is_open) if f.category == "too_early"]
    assert (found.severity, found.quote) == (Severity.ERROR, "No card data was taken")
    assert ids(made.with_incident(what="Some orders were paid twice.", scope_known=True)) == []
    assert ids(made) == []  # nobody uses the facts page


def test_a_text_that_is_certain_and_does_not_know_is_told_so() -> None:
    certain = "I am sorry. No card data was taken."
    assert ids(f"{certain} We do not know yet how many of you it was.") == ["too-certain"]
    assert ids(certain) == []


def test_a_holding_statement_has_a_next_word_and_no_cause() -> None:
    facts = Incident(what="Since Monday our shop has charged some of you twice because of a bug.", scope_known=True)
    made = draft().with_changes(kind=Kind.HOLDING, incident=facts)
    assert ids(made) == ["cause-too-early", "no-next-word"]
    assert [f.severity for f in findings_of(made) if f.rule_id == "no-next-word"] == [Severity.ERROR]
    assert ids(made.with_incident(what="We charged some of you twice.", next_word_at=NOW)) == []


def test_a_holding_statement_needs_no_remedy_and_no_fault() -> None:
    facts = Incident(what="We charged some of you twice. We are sorry.", next_word_at=NOW)
    assert findings_of(draft().with_changes(kind=Kind.HOLDING, incident=facts)) == ()


# What is missing


def test_an_empty_draft_is_not_nagged() -> None:
    assert ids(draft()) == []
    assert ids(draft(sorry=SORRY)) == []


def test_a_part_that_was_passed_over_is_told_and_half_an_apology_harder() -> None:
    half = draft(sorry=SORRY, repair="We refunded all 214 charges.")
    (found,) = findings_of(half)
    assert (found.rule_id, found.part, found.severity) == ("half-an-apology", Part.RESPONSIBILITY, Severity.WARNING)
    assert ids(half.with_changes(kept=("half-an-apology:",))) == []
    (missing,) = findings_of(full(prevention=""))
    assert (missing.rule_id, missing.part, missing.severity) == ("left-out", Part.PREVENTION, Severity.HINT)
    assert ids(full(contact="")) == []  # the last one is only to do


def test_a_fault_that_nobody_owns_is_told() -> None:
    assert ids(full(responsibility="The checkout was a new one.")) == ["owns-nothing"]


# Another language


SPANISH = "El lunes cobramos dos veces a doscientas personas y lo sentimos mucho, porque era el dinero de ustedes."


def test_another_language_is_guessed_from_small_words() -> None:
    assert guess("We charged two hundred of you twice for the same order, and it was our fault.") == "en"
    assert guess("Sorry.") == ""
    assert guess("نحن آسفون لأننا خصمنا منكم المبلغ مرتين يوم الاثنين وهذا خطؤنا نحن وحدنا ولا أحد غيرنا") == "ar"


def test_a_letter_in_another_language_is_told_once() -> None:
    arabic = "نحن آسفون لأننا خصمنا منكم المبلغ مرتين يوم الاثنين وهذا خطؤنا نحن وحدنا ولا أحد غيرنا"
    made = draft(sorry=arabic, explanation=arabic)
    assert ids(made).count("other-language") == 1
    assert "other-language" not in ids(made.with_changes(language="ar"))


# Any text


@given(text=st.text(max_size=300) | st.text("!?. \n[]<>_😊0123456789sorry", max_size=300))
def test_any_text_is_read_and_quoted_right(text: str) -> None:
    whole = Whole(passages=(Passage(text),), language="en")
    for found in look(whole):
        if found.span is not None:
            assert found.span.of(text) == found.quote
        assert "{" not in in_english(found.message) or "{" in text


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(made=drafts)
def test_any_draft_is_read_as_a_whole_and_checked_alike_in_the_terminal(made: Draft) -> None:
    window = sorted((f.rule_id, f.quote) for f in findings_of(made) if f.span is not None)
    result = check_draft(made)
    assert {rule_id for rule_id, _ in window} <= {f.rule_id for f in result.findings}
    for passage in whole_of(made).passages:
        assert passage.text.strip()


@pytest.mark.parametrize(
    "text",
    ["", "\0", "a", "a" * 200_000, "sorry " * 33_000, "12 of " * 33_000, "1" * 200_000, "“" * 200_000, "_" * 200_000,
     ":)" * 100_000, "29 may " * 28_000, "نحن آسفون " * 20_000, "😊" * 100_000, "<insert " * 25_000],
    ids=lambda text: repr(text[:9]),
)  # fmt: skip
def test_difficult_texts_are_read_in_linear_time(text: str) -> None:
    assert read(text, "en").words == len(text.split())
    look(Whole(passages=(Passage(text),), language="en"))


def test_a_passage_is_read_once() -> None:
    assert read("We are sorry. It was us.", "en") is read("We are sorry. It was us.", "en")
    assert read("We. You.", "en").sentences == (Span(0, 3), Span(4, 8))


def test_what_a_finding_names_is_in_its_words() -> None:
    rule = next(rule for rule in whole_rules() if rule.id == "long-sentence")
    assert isinstance(rule.message, Message)
    (found,) = rule.findings(Whole(passages=(Passage("word " * 50),), language="en"))
    assert "50 words" in in_english(found.why)


PIPES = "The main node lost quorum with its replicas, so that the balancer drained the pool behind the proxy. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"We are sorry. {PIPES}", 1),
        (f"We are sorry. {PIPES * 4}", 2),
        ("We are sorry. The SMTP relay’s MX record pointed at a NIC with a bad ARP entry and a stale TTL.", 1),
        (f"We are sorry. {PIPES}The commit that did it is in the repository.", 0),
        ("We are sorry. One of our servers stopped, and for two hours nobody could log in.", 0),
        ("WE ARE SORRY FOR THE NOISE, THE DUST AND THE HEAT IN THE HALL.", 0),
    ],
)
def test_mechanics_are_told_in_a_letter_to_customers_only(text: str, told: int) -> None:
    whole = Whole(passages=(Passage(text),), language="en")
    rule = next(rule for rule in whole_rules() if rule.id == "explains-the-machine")
    assert len(list(rule.findings(whole))) == told


def test_mechanics_are_told_in_spanish_too() -> None:
    text = "Lo sentimos. El nodo principal perdió la réplica, y el balanceador vació la cola detrás del proxy."
    assert "explains-the-machine" in {f.rule_id for f in look(Whole(passages=(Passage(text),), language="es"))}

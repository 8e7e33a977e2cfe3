"""The one question that the window asks: what is there, what is missing, what would backfire, and where."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_drafts import drafts, plain_draft

from apology_studio.core.check import check_draft, check_text
from apology_studio.core.draft import (
    ChannelId,
    Draft,
    FollowUp,
    Kind,
    Override,
    Part,
    PartText,
    Piece,
    Promise,
    Publication,
    Voice,
)
from apology_studio.core.findings import findings_in, mutable
from apology_studio.core.messages import in_english
from apology_studio.core.review import Review, glance, readiness, refreshed, review
from apology_studio.core.rules import Finding, Severity
from apology_studio.core.steps import STEPS, Progress, StepId, step_of
from apology_studio.core.text import Span

NOW = datetime(2026, 5, 12, 14, tzinfo=UTC)


def ids(draft: Draft, part: Part) -> list[str]:
    return [finding.rule_id for finding in findings_in(draft, part)]


def said(draft: Draft) -> str:
    return in_english(readiness(review(draft)))


def progress(draft: Draft, step: StepId) -> Progress:
    return review(draft).step(step).progress


# What is missing


def test_an_empty_draft_misses_all_six_parts_and_finds_no_fault(empty: Draft) -> None:
    seen = review(empty)
    assert seen.missing == tuple(Part)
    assert seen.findings == ()
    assert seen.ready == 0
    assert {view.progress for view in seen.steps} == {Progress.TODO}
    assert [view.id for view in seen.steps] == [step.id for step in STEPS]


@pytest.mark.parametrize("part", Part)
def test_a_part_that_is_taken_out_is_missing_and_the_others_are_not(letter_only: Draft, part: Part) -> None:
    seen = review(letter_only.with_part(part, PartText()))
    assert seen.missing == (part,)
    assert seen.ready == 5
    assert seen.step(step_of(part).id).progress is Progress.TODO


def test_the_sample_is_ready(sample: Draft) -> None:
    seen = review(sample)
    assert (seen.missing, seen.ready, seen.findings) == ((), 6, ())


@pytest.mark.parametrize(
    ("part", "text", "rule"),
    [
        (Part.SORRY, "We regret what happened.", "no-sorry"),
        (Part.PREVENTION, "We check every label twice.", "no-date"),
        (Part.CONTACT, "Write to Hana.", "no-contact"),
    ],
)
def test_a_part_with_text_is_told_what_it_lacks(empty: Draft, part: Part, text: str, rule: str) -> None:
    (found,) = findings_in(empty.with_part(part, PartText(line=text)), part)
    assert (found.rule_id, found.span, found.box, found.part) == (rule, None, "", part)


@pytest.mark.parametrize(
    ("part", "text"),
    [
        (Part.SORRY, "WE APOLOGISE."),
        (Part.PREVENTION, "From today we check every label twice."),
        (Part.PREVENTION, "By Friday a second person checks every label."),
        (Part.PREVENTION, "On 29 May somebody from outside checks the tills."),
        (Part.CONTACT, "Write to hana@oxbowkiln.example."),
        (Part.CONTACT, "Call 0117 496 0142."),
    ],
)
def test_a_part_that_has_it_is_left_in_peace(empty: Draft, part: Part, text: str) -> None:
    assert ids(empty.with_part(part, PartText(line=text)), part) == []


def test_sorry_is_looked_for_in_the_language_of_the_letter(empty: Draft) -> None:
    spanish = empty.with_changes(language="es").with_part(Part.SORRY, PartText(line="Lo sentimos mucho."))
    assert ids(spanish, Part.SORRY) == []
    assert ids(spanish.with_changes(language="en"), Part.SORRY) == ["no-sorry"]


def test_text_without_the_one_line_is_a_hint(empty: Draft) -> None:
    draft = empty.with_part(Part.REPAIR, PartText(more="We refund all of you."))
    (found,) = findings_in(draft, Part.REPAIR)
    assert (found.rule_id, found.severity) == ("no-line", Severity.HINT)
    assert progress(draft, StepId.REPAIR) is Progress.STARTED


# Where it stands


@pytest.mark.parametrize("before", ["", "🏺 ", "👩‍👩‍👧 We wait. ", "e\u0301\u00a0שלום \u202eabc\u202c. ", "\n\n"])
@pytest.mark.parametrize("box", ["line", "more"])
def test_a_finding_says_where_in_code_points(empty: Draft, before: str, box: str) -> None:
    wording = "I am sorry you feel let down"
    draft = empty.with_part(Part.SORRY, PartText(**{"line": "I am sorry.", box: f"{before}{wording}."}))
    (found,) = [f for f in findings_in(draft, Part.SORRY) if f.rule_id == "sorry-you-feel"]
    start = len(before) + len("I am sorry ")
    assert (found.box, found.span) == (box, Span(start, len(before) + len(wording)))
    assert found.quote == "you feel let down"


def test_findings_come_in_the_order_of_the_text(empty: Draft) -> None:
    text = PartText(
        line="Mistakes were made. We take this very seriously.", more="We are sorry for any inconvenience. [date]"
    )
    draft = empty.with_part(Part.SORRY, text)
    assert ids(draft, Part.SORRY) == ["hides-who-did-it", "taken-seriously", "any-inconvenience", "placeholder"]
    of_the_part = [f for f in review(draft).found_in(Part.SORRY) if f.rule_id != "sorry-not-in-the-line"]
    assert tuple(of_the_part) == findings_in(draft, Part.SORRY)
    assert review(draft).found_in(Part.REPAIR) == ()


def test_a_place_to_fill_must_be_filled(empty: Draft) -> None:
    draft = empty.with_part(Part.CONTACT, PartText(line="Write to [name] at box@playhouse.example."))
    (found,) = findings_in(draft, Part.CONTACT)
    assert (found.severity, found.quote, found.span) == (Severity.ERROR, "[name]", Span(9, 15))


def test_a_place_in_title_and_body_is_named_once_on_a_channel(empty: Draft) -> None:
    draft = empty.with_part(Part.SORRY, PartText(line="On [day] we lost it. I am sorry."))
    blog = review(draft).preview(ChannelId("blog"))
    assert blog is not None
    assert sum("[day]" in piece.text for piece in blog.pieces) == 3
    assert [in_english(p.message) for p in blog.problems if p.id == "placeholder"] == ["Fill in [day] first."]


def test_blame_that_came_in_with_a_channels_own_wording_is_told_there(letter_only: Draft) -> None:
    blog = review(letter_only).preview(ChannelId("blog"))
    assert blog is not None
    body = blog.pieces[-1].text
    own = Override(channel=ChannelId("blog"), piece=Piece.BODY, text=f"{body}\n\nMistakes were made.", base=body)
    draft = letter_only.with_override(own)
    seen = review(draft)

    told = {p.channel: [q for q in p.problems if q.id == "says-hides-who-did-it"] for p in seen.previews}
    (problem,) = told.pop(ChannelId("blog"))
    assert in_english(problem.message).endswith(": “Mistakes were made”")
    assert (problem.step, problem.box) == ("channel:blog", "body")
    assert not any(told.values())
    in_the_letter = letter_only.with_part(Part.RESPONSIBILITY, PartText(line="This was us. Mistakes were made."))
    blog = review(in_the_letter).preview(ChannelId("blog"))
    assert blog is not None
    body = blog.pieces[-1].text
    more = Override(channel=ChannelId("blog"), piece=Piece.BODY, text=f"{body} Thank you.", base=body)
    again = review(in_the_letter.with_override(more)).preview(ChannelId("blog"))
    assert again is not None
    assert not any(problem.id.startswith("says-") for problem in again.problems)
    kept = review(draft.with_changes(kept=("hides-who-did-it:Mistakes were made",))).preview(ChannelId("blog"))
    assert kept is not None
    assert not any(problem.id.startswith("says-") for problem in kept.problems)
    muted = frozenset({"hides-who-did-it"})
    silent = glance(draft, ChannelId("blog"), seen, muted)
    assert ChannelId("x") in silent.stale, "looked at before it was muted"
    while silent.stale:
        silent = refreshed(silent)
    assert not any(problem.id.startswith("says-") for shown in silent.previews for problem in shown.problems)


def test_a_rule_reads_only_in_its_parts(empty: Draft) -> None:
    blaming = PartText(line="Our courier dropped the crates at the wrong door.")
    assert ids(empty.with_part(Part.RESPONSIBILITY, blaming), Part.RESPONSIBILITY) == ["points-at-someone-else"]
    assert ids(empty.with_part(Part.EXPLANATION, blaming), Part.EXPLANATION) == []


def test_blame_is_an_error_where_the_owner_owns_and_less_where_they_explain(empty: Draft) -> None:
    luck = PartText(line="This was beyond our control.")
    found = {p: findings_in(empty.with_part(p, luck), p) for p in (Part.RESPONSIBILITY, Part.EXPLANATION, Part.REPAIR)}
    assert [f.severity for f in found[Part.RESPONSIBILITY] if f.category == "blame_circumstance"] == [Severity.ERROR]
    assert all(f.severity is Severity.HINT for f in found[Part.EXPLANATION] if f.category == "blame_circumstance")
    assert [f.severity for f in found[Part.REPAIR] if f.category == "blame_circumstance"] == [Severity.WARNING]


def test_a_muted_rule_is_silent_in_the_window_and_in_the_terminal(empty: Draft) -> None:
    draft = empty.with_part(Part.SORRY, PartText(line="I am sorry. Mistakes were made."))
    assert [f.rule_id for f in review(draft).findings] == ["hides-who-did-it"]
    muted = frozenset({"hides-who-did-it"})
    assert review(draft, muted=muted).findings == ()
    assert check_draft(draft, muted=muted).findings == ()
    assert check_text("I am sorry. Mistakes were made.", muted=muted).findings == ()


def test_everything_that_can_be_muted_is_said_once() -> None:
    kinds = mutable()
    ids = [rule_id for kind in kinds for rule_id in kind.rule_ids]
    assert {"sorry-but", "hides-who-did-it"} <= set(ids)
    assert len(ids) == len(set(ids))
    assert len({kind.message for kind in kinds}) == len(kinds)


def test_words_to_use_instead_are_in_the_voice_of_the_letter(empty: Draft) -> None:
    draft = empty.with_part(Part.RESPONSIBILITY, PartText(line="Mistakes were made."))
    fixes = {
        voice: findings_in(draft.with_changes(voice=voice), Part.RESPONSIBILITY)[0].fixes[0].replace for voice in Voice
    }
    assert fixes == {Voice.I: "I made a mistake", Voice.WE: "We made a mistake"}


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(made=drafts)
def test_any_draft_can_be_reviewed_and_every_quote_is_in_its_box(made: Draft) -> None:
    seen = review(made)
    for found in seen.findings:
        if found.span is not None:
            said = getattr(made.part(found.part) if found.part else made.incident, found.box)
            assert found.span.of(said if isinstance(said, str) else "\n".join(said)) == found.quote
    assert isinstance(in_english(readiness(seen)), str)


@given(text=st.text(max_size=60))
def test_brackets_and_braces_of_the_owner_break_nothing(text: str) -> None:
    draft = plain_draft().with_part(Part.SORRY, PartText(line=f"Sorry {{0.__class__}} [{text}]"))
    assert set(findings_in(draft, Part.SORRY)) <= set(review(draft).found_in(Part.SORRY))


# Keep mine


def test_a_kept_wording_is_not_told_again_and_another_one_is(empty: Draft) -> None:
    draft = empty.with_part(Part.SORRY, PartText(line="Sorry. Mistakes were made."))
    (found,) = findings_in(draft, Part.SORRY)
    kept = draft.with_changes(kept=(found.key,))
    assert findings_in(kept, Part.SORRY) == ()
    assert progress(kept, StepId.SORRY) is Progress.DONE
    other = kept.with_part(Part.SORRY, PartText(line="Sorry. Things went wrong."))
    assert ids(other, Part.SORRY) == ["hides-who-did-it"]


def test_a_kept_error_no_longer_holds_the_step_open(empty: Draft) -> None:
    draft = empty.with_part(Part.SORRY, PartText(line="We are sorry if anyone was upset."))
    (found,) = findings_in(draft, Part.SORRY)
    assert found.severity is Severity.ERROR
    assert progress(draft, StepId.SORRY) is Progress.STARTED
    assert progress(draft.with_changes(kept=(found.key,)), StepId.SORRY) is Progress.DONE


# How far each step is


def test_a_step_counts_what_must_be_fixed_and_what_is_worth_a_look(empty: Draft) -> None:
    text = PartText(line="We are sorry if anyone was upset. Mistakes were made. We take this seriously.")
    view = review(empty.with_part(Part.SORRY, text)).step(StepId.SORRY)
    assert (view.progress, view.must, view.look) == (Progress.STARTED, 1, 2)


def test_the_facts_are_done_with_what_happened_and_who(empty: Draft) -> None:
    facts = [
        empty.with_incident(noticed=NOW),
        empty.with_incident(notes="A customer wrote."),
        empty.with_incident(what="We charged some of you twice."),
        empty.with_incident(what="We charged some of you twice.", affected="214 people"),
    ]
    found = [progress(draft, StepId.FACTS) for draft in facts]
    assert found == [Progress.TODO, Progress.STARTED, Progress.STARTED, Progress.DONE]


def test_spreading_is_done_when_it_is_out_on_every_channel_that_is_on(empty: Draft) -> None:
    draft = empty.with_changes(channels=(ChannelId("blog"), ChannelId("x")))
    blog, x, other = (Publication(channel=ChannelId(c), posted_at=NOW) for c in ("blog", "x", "linkedin"))
    found = [progress(draft.with_changes(publications=out), StepId.SPREAD) for out in ((), (blog, other), (blog, x))]
    assert found == [Progress.TODO, Progress.STARTED, Progress.DONE]


def test_following_up_is_done_when_every_promise_is_kept_and_every_word_was_said(empty: Draft) -> None:
    day = date(2026, 5, 29)
    kept, open_promise = Promise(text="Check", kept_on=day), Promise(text="Check")
    told, open_word = FollowUp(on=day, text="Word", done_on=day), FollowUp(on=day, text="Word")
    found = [
        progress(empty.with_changes(promises=promises, follow_ups=words), StepId.FOLLOW_UP)
        for promises, words in [((), ()), ((open_promise,), ()), ((kept,), (open_word,)), ((kept,), (told,))]
    ]
    assert found == [Progress.TODO, Progress.STARTED, Progress.STARTED, Progress.DONE]


# The sentence under the meter


def test_it_says_which_parts_are_still_to_write(letter_only: Draft) -> None:
    without = letter_only.with_part(Part.REPAIR, PartText())
    assert said(without) == "Still to write: 5."
    without = without.with_part(Part.SORRY, PartText())
    assert said(without) == "Still to write: 1 and 5."
    without = without.with_part(Part.CONTACT, PartText())
    assert said(without) == "Still to write: 1, 5 and 6."


def test_it_begins_with_a_hand_and_ends_with_the_word(empty: Draft, letter_only: Draft) -> None:
    assert said(empty).startswith("Start here.")
    assert said(letter_only) == "All six parts are written. You can publish."


def test_it_names_the_channel_that_is_too_long(letter_only: Draft) -> None:
    post = Override(channel=ChannelId("x"), piece=Piece.BODY, text="x " * 300, base="")
    assert said(letter_only.with_override(post)) == "All six parts are written. The text on X is too long."


def test_it_does_not_let_publish_what_takes_sorry_back(letter_only: Draft) -> None:
    draft = letter_only.with_part(Part.SORRY, PartText(line="We are sorry if anyone was upset."))
    assert said(draft) == "All six parts are written. Something must be fixed."


def test_it_does_not_let_publish_an_unfilled_place_of_one_channel(letter_only: Draft) -> None:
    title = Override(channel=ChannelId("blog"), piece=Piece.TITLE, text="To [name]", base="")
    assert said(letter_only.with_override(title)) == "All six parts are written. Something must be fixed."


def test_a_holding_statement_needs_three_things_and_is_not_read_as_six_parts(holding: Draft) -> None:
    seen = review(holding)
    assert (seen.missing, seen.findings) == ((), ())
    assert said(holding) == "Your holding statement is ready. Copy it and post it."
    for without in (
        holding.with_incident(what=" "),
        holding.with_incident(next_word_at=None),
        holding.with_changes(business=dataclasses.replace(holding.business, email="", phone="")),
    ):
        assert len(review(without).missing) == 1
        assert said(without).startswith("A holding statement needs")
    assert review(holding.with_changes(kind=Kind.APOLOGY)).missing == tuple(Part)


# What is made


def test_only_channels_that_are_on_are_previewed_in_the_order_of_the_tabs(letter_only: Draft) -> None:
    seen = review(letter_only.with_changes(channels=(ChannelId("x"), ChannelId("blog"))))
    assert [p.channel for p in seen.previews] == ["blog", "x"]
    assert seen.preview(ChannelId("facebook")) is None


def test_only_the_visible_channel_has_html(letter_only: Draft) -> None:
    assert rich(review(letter_only)) == []
    assert rich(review(letter_only, ChannelId("blog"))) == ["blog"]


def rich(seen: Review) -> list[str]:
    return [p.channel for p in seen.previews if p.html]


def test_a_part_that_did_not_change_is_not_read_again(letter_only: Draft) -> None:
    text = PartText(line="Mistakes were made.")
    before = one(findings_in(letter_only.with_part(Part.SORRY, text).with_part(Part.REPAIR, text), Part.REPAIR))
    after = one(findings_in(letter_only.with_part(Part.REPAIR, text), Part.REPAIR))
    assert after is before


def one(found: tuple[Finding, ...]) -> Finding:
    (only,) = found
    return only


def test_a_look_keeps_what_comparing_with_the_other_versions_found_until_there_is_time_for_it(sample: Draft) -> None:
    shown = ChannelId("linkedin")
    seen = review(sample, shown)
    repair = sample.part(Part.REPAIR)
    changed = sample.with_part(Part.REPAIR, dataclasses.replace(repair, line=repair.line.replace("13:30", "14:00")))

    def compared(of: Review) -> list[str]:
        preview = of.preview(shown)
        assert preview is not None
        return [in_english(p.message) for p in preview.problems if p.id == "disagrees"]

    quick = glance(changed, shown, seen)
    assert compared(quick) == compared(seen) == []
    assert shown in quick.stale
    body = quick.preview(shown)
    assert body is not None
    assert "14:00" in body.pages[0].text, "all else is of this draft"
    whole = refreshed(quick)
    assert shown not in whole.stale, "the one that shows comes first"
    assert compared(whole) == compared(review(changed, shown)) != []
    assert whole.preview(shown) == review(changed, shown).preview(shown)

    assert compared(glance(sample, shown, whole)) != [], "the last comparison, not an older one"
    assert shown not in glance(changed, shown, whole).stale, "the same draft again is compared at once"
    for other in (glance(changed, ChannelId("x"), seen), glance(changed, shown, seen, frozenset({"denies-it"}))):
        assert other.visible is not None
        assert other.visible not in other.stale, "what was not seen before is compared at once"

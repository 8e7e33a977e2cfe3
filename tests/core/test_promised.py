"""The list of promises says what the letter and the versions say; where it does not, that is named and mended."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from apology_studio.adapters import resources
from apology_studio.core.agreement import of_promise
from apology_studio.core.changes import accepted
from apology_studio.core.channel import Level, Problem, channel
from apology_studio.core.codec import decode
from apology_studio.core.draft import ChannelId, Draft, Kind, Override, Part, PartText, Piece, Promise
from apology_studio.core.letter import compose_letter
from apology_studio.core.messages import in_english
from apology_studio.core.preview import preview
from apology_studio.core.promised import promised_differently, promised_no_more


def letter(draft: Draft, old: str, new: str) -> Draft:
    """The draft with other words in its letter."""
    for part in Part:
        text = draft.part(part)
        draft = draft.with_part(part, PartText(line=text.line.replace(old, new), more=text.more.replace(old, new)))
    return draft


def told(draft: Draft) -> set[tuple[str, str, str]]:
    """The place on the list, what stands there, and what the letter says."""
    return {(d.version.box, d.said, d.other) for d in promised_differently(draft, compose_letter(draft))}


def on_facebook(draft: Draft) -> list[Problem]:
    """What is said beside a channel that follows the letter."""
    return [p for p in preview(draft, channel("facebook"), rich=False).problems if p.step == "follow-up"]


@pytest.mark.parametrize("name", resources.sample_names())
def test_the_samples_promise_what_their_lists_say(name: str) -> None:
    draft = decode(resources.sample(name))

    assert told(draft) == set()
    assert promised_no_more(draft, compose_letter(draft)) == ()


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("Friday 29 May", "Friday 5 June", {("3.due", "Friday 29 May", "Friday 5 June")}),
        ("Tuesday 19 May", "Wednesday 20 May", {("2.due", "Tuesday 19 May", "Wednesday 20 May")}),
        ("within two", "within three", {("4", "within two working days", "within three working days")}),
        ("Someone from outside the studio", "Someone from outside our studio", set()),
        ("a photo of it", "a picture of it", set()),
    ],
)
def test_when_the_letter_changes_the_list_that_repeats_the_old_is_named(
    letter_only: Draft, old: str, new: str, found: set[tuple[str, str, str]]
) -> None:
    assert told(letter(letter_only, old, new)) == found


def test_it_is_named_at_every_channel_with_a_jump_and_mended_by_one_click(letter_only: Draft) -> None:
    changed = letter(letter_only, "Friday 29 May", "Friday 5 June")
    (problem,) = on_facebook(changed)

    assert in_english(problem.message) == "The list of promises says “Friday 29 May”; the letter says “Friday 5 June”."
    assert (problem.level, problem.step) == (Level.NOTE, "follow-up")
    as_letter, everywhere = problem.changes
    mended = accepted(changed, as_letter)
    assert mended.promises[3].due == date(2026, 6, 5)
    assert "by Friday 5 June" in mended.promises[3].said
    assert on_facebook(mended) == []
    back = accepted(changed, everywhere)
    assert "by Friday 29 May" in back.parts.prevention.more
    assert told(back) == set()


def test_another_value_in_the_words_of_a_promise_is_mended_too(letter_only: Draft) -> None:
    changed = letter(letter_only, "within two working days", "within three working days")
    (problem,) = on_facebook(changed)
    mended = accepted(changed, problem.changes[0])

    assert mended.promises[4].text == "Bank fees paid within three working days"
    assert on_facebook(mended) == []


def test_beside_the_list_the_way_leads_to_the_letter(letter_only: Draft) -> None:
    changed = letter(letter_only, "Friday 29 May", "Friday 5 June")
    (problem,) = of_promise(changed, compose_letter(changed), 3)

    assert in_english(problem.message) == "Here it says “Friday 29 May”; the letter says “Friday 5 June”."
    assert (problem.step, problem.box) == ("prevention", "more")
    assert of_promise(changed, compose_letter(changed), 2) == ()


def test_a_promise_that_was_put_off_keeps_its_first_day_and_a_kept_one_is_past(letter_only: Draft) -> None:
    promises = letter_only.promises
    later = replace(promises[3], due=date(2026, 6, 12), first_due=date(2026, 5, 29))
    assert told(letter_only.with_changes(promises=(*promises[:3], later, *promises[4:]))) == set()

    changed = letter(letter_only, "Friday 29 May", "Friday 5 June")
    kept = replace(promises[3], kept_on=date(2026, 5, 28))
    assert told(changed.with_changes(promises=(*promises[:3], kept, *promises[4:]))) == set()


def test_a_promise_that_no_text_makes_any_more_is_named_and_can_go(letter_only: Draft) -> None:
    gone = letter_only.with_part(Part.PREVENTION, PartText(line="We read every order twice."))
    problems = on_facebook(gone)

    what = "Someone from outside checks our checkout, and we publish what they find"
    assert [in_english(p.message) for p in problems] == [
        f"The list has a promise that no text makes any more: “{what}”."
    ]
    mended = accepted(gone, problems[0].changes[0])
    assert [p.text for p in mended.promises] == [p.text for p in letter_only.promises if "outside" not in p.text]
    assert on_facebook(mended) == []


def test_what_was_put_on_the_list_by_hand_needs_no_text(letter_only: Draft) -> None:
    draft = letter_only.with_changes(promises=(Promise(text="A cake for everyone", due=date(2026, 7, 1)),))

    assert on_facebook(draft) == []


def test_an_update_is_made_of_the_list(letter_only: Draft) -> None:
    changed = letter(letter_only, "Friday 29 May", "Friday 5 June").with_changes(kind=Kind.PROGRESS)

    assert told(changed) == set()


def test_a_promise_that_one_channel_alone_makes_is_held_against_that(letter_only: Draft) -> None:
    said = "We will read every order twice by Friday 12 June."
    draft = letter_only.with_changes(
        promises=(Promise(text="Every order read twice", due=date(2026, 6, 5), said=said, made_on=date(2026, 5, 12)),)
    )
    own = Override(channel=ChannelId("x"), piece=Piece.BODY, text=f"We are sorry. {said}", base="")
    (problem,) = on_facebook(draft.with_override(own))

    assert in_english(problem.message) == "The list of promises says “Friday 5 June”; X says “Friday 12 June”."
    assert accepted(draft, problem.changes[0]).promises[0].due == date(2026, 6, 12)


def test_a_draft_that_is_too_long_to_be_read_whole_is_not_compared(letter_only: Draft) -> None:
    changed = letter(letter_only, "Friday 29 May", "Friday 5 June")
    more = changed.part(Part.REPAIR).more
    long = changed.with_part(Part.REPAIR, PartText(more=more + " We repair it." * 5000))
    assert of_promise(long, compose_letter(long), 3) == ()

"""What the owner said last time: found again where it comes back, and no alarm between apologies of four firms."""

from __future__ import annotations

import dataclasses
import itertools
from datetime import date

import pytest
from sample_bases import SAMPLES

from apology_studio.core.codec import decode
from apology_studio.core.draft import ChannelId, Draft, IncidentId, Part, PartText, Promise, Publication
from apology_studio.core.last_time import (
    COMPARED,
    PROMISED_CHANGE,
    PROMISED_NEVER,
    SAME_FAILURE,
    SAME_REMEDY,
    SAME_SENTENCE,
    SAME_WORDS,
    STILL_OPEN,
    _failure,
    _sentences,
    echoes,
    likeness,
)

NAMES = ("allergen", "double-charge", "lost-night", "wrong-odds")


def sample(name: str) -> Draft:
    return decode((SAMPLES / f"{name}.apology").read_text(encoding="utf-8"))


def last_march() -> Draft:
    """The same firm, two months before: another double charge."""
    draft = sample("double-charge").with_changes(incident_id=IncidentId("march"), dated=date(2026, 3, 3), promises=())
    draft = draft.with_incident(deed="charged 30 shop customers twice for the same order")
    for part in COMPARED:
        draft = draft.with_part(part, PartText())
    return draft.with_part(Part.PREVENTION, PartText(line="I have bought a new till. This will never happen again."))


def said(draft: Draft, *earlier: Draft) -> list[str]:
    return [echo.message.text for echo in echoes(draft, earlier)]


@pytest.mark.parametrize(("one", "other"), list(itertools.permutations(NAMES, 2)))
def test_no_alarm_between_the_four_samples(one: str, other: str) -> None:
    assert said(sample(one), sample(other)) == []


def test_the_samples_stay_far_from_an_alarm() -> None:
    """The figures in the module: the likest sentences and the likest failures of two samples."""
    pairs = list(itertools.combinations([sample(name) for name in NAMES], 2))
    sentences = max(
        likeness(a, b)
        for one, other in pairs
        for part in COMPARED
        for a in _sentences(one, part)
        for b in _sentences(other, part)
    )
    failures = max(likeness(_failure(one), _failure(other)) for one, other in pairs)
    assert sentences <= SAME_SENTENCE - 5
    assert failures <= SAME_FAILURE - 15


def test_the_same_kind_of_failure_returns() -> None:
    (echo,) = echoes(sample("double-charge"), [last_march()])
    assert (echo.message, echo.on, echo.part) == (PROMISED_NEVER, date(2026, 3, 3), Part.PREVENTION)
    assert echo.then == "This will never happen again."
    changed = last_march().with_part(Part.PREVENTION, PartText(line="From today two of us look at every charge."))
    assert [e.message for e in echoes(sample("double-charge"), [changed])] == [PROMISED_CHANGE]


def test_a_form_letter_is_shown_side_by_side() -> None:
    before = last_march().with_changes(parts=sample("double-charge").parts)
    words = PartText(line="We charged 30 of you twice for the same order. It was your money, and we took it.")
    found = echoes(sample("double-charge"), [before.with_part(Part.SORRY, words)])
    kinds = {echo.message for echo in found}
    assert {SAME_REMEDY, SAME_WORDS} <= kinds
    sorry = next(echo for echo in found if echo.part is Part.SORRY)
    assert (sorry.now[:14], sorry.then[:13]) == ("We charged 214", "We charged 30")


def test_a_promise_of_an_earlier_incident_is_still_open() -> None:
    out = Publication(channel=ChannelId("blog"), posted_at=sample("double-charge").created)
    promise = Promise(text="A second till", due=date(2026, 4, 1))
    before = sample("allergen").with_changes(promises=(promise,))
    assert said(sample("double-charge"), before) == []  # it was never said in public
    before = before.with_changes(publications=(out,))
    assert said(sample("double-charge"), before) == [STILL_OPEN.text]
    kept = dataclasses.replace(promise, kept_on=date(2026, 4, 1))
    assert said(sample("double-charge"), before.with_changes(promises=(kept,))) == []


def test_the_same_incident_and_another_language_are_not_compared() -> None:
    again = last_march().with_changes(incident_id=sample("double-charge").incident_id)
    assert said(sample("double-charge"), again) == []
    assert said(sample("double-charge"), last_march().with_changes(language="es")) == []


def test_a_language_is_compared_with_itself_in_another_country() -> None:
    here = sample("double-charge").with_changes(language="en-GB")
    assert said(here, last_march().with_changes(language="en")) == [PROMISED_NEVER.text]

"""What is good: true, and said of the words that make it so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apology_studio.core.draft import Draft, Part, PartText
from apology_studio.core.good import good_in, good_of
from apology_studio.core.messages import in_english


def said(part: Part, text: str) -> str:
    good = good_in(part, text, "en")
    return in_english(good) if good else ""


@pytest.mark.parametrize(
    ("part", "text", "good"),
    [
        (Part.SORRY, "You waited. We are sorry.", "It says sorry in so many words: “We are sorry”"),
        (Part.SORRY, "We regret it.", ""),
        (Part.RESPONSIBILITY, "It was a mess.", ""),
        (Part.REPAIR, "You are great.", ""),
        (Part.CONTACT, "Write to hana@oxbowkiln.example.", "It says how to reach you."),
        (Part.CONTACT, "Write to us.", ""),
    ],
)
def test_what_is_good_is_said_of_what_is_there(part: Part, text: str, good: str) -> None:
    assert said(part, text) == good


def test_fault_and_repair_are_quoted(empty: Draft) -> None:
    assert "fault" in said(Part.RESPONSIBILITY, "This was our fault.")
    made = empty.with_part(Part.REPAIR, PartText(line="We have refunded all 214 of you."))
    good = good_of(made, Part.REPAIR)
    assert good is not None
    assert "refunded" in in_english(good)


def test_a_long_quotation_ends_at_a_word() -> None:
    long = said(Part.SORRY, "We are sorry that we " + "locked and closed and " * 20 + "left.")
    assert long.endswith("…”")
    assert len(long) < 130


@given(text=st.text(max_size=200))
def test_any_text_can_be_asked(text: str) -> None:
    for part in Part:
        assert isinstance(said(part, text), str)

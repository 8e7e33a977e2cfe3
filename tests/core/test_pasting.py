"""Bring your own text: what is proposed for each sentence, and that nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_drafts import drafts

from apology_studio.core.draft import Draft, Part, PartText
from apology_studio.core.pasting import MOST, Proposal, propose, put_in

LETTER = """Dear customers,

We charged 214 of you twice for the same order. I am sorry. It was your money.

On Monday we put a new checkout on our shop for the kiln opening.

This was our fault. From today two of us check every change, so that this cannot happen again. We have refunded all
214 of you. Write to hana@oxbowkiln.example.

The weather was lovely.

Hana"""


def placed(text: str, language: str = "en") -> list[tuple[str, Part | None]]:
    return [(each.text, each.part) for each in propose(text, language)]


def words_of(draft: Draft) -> list[str]:
    texts = [getattr(draft.part(part), box) for part in Part for box in ("line", "more")]
    return sorted(" ".join([*texts, draft.incident.notes]).split())


def test_each_sentence_is_proposed_to_its_part() -> None:
    assert placed(LETTER) == [
        ("Dear customers,", None),
        ("We charged 214 of you twice for the same order.", Part.SORRY),
        ("I am sorry.", Part.SORRY),
        ("It was your money.", Part.SORRY),
        ("On Monday we put a new checkout on our shop for the kiln opening.", Part.EXPLANATION),
        ("This was our fault.", Part.RESPONSIBILITY),
        ("From today two of us check every change, so that this cannot happen again.", Part.PREVENTION),
        ("We have refunded all 214 of you.", Part.REPAIR),
        ("Write to hana@oxbowkiln.example.", Part.CONTACT),
        ("The weather was lovely.", None),
        ("Hana", None),
    ]


def test_spanish_is_proposed_by_its_own_words() -> None:
    assert dict(placed("Fue culpa nuestra. Hemos devuelto el dinero.", "es")) == {
        "Fue culpa nuestra.": Part.RESPONSIBILITY,
        "Hemos devuelto el dinero.": Part.REPAIR,
    }


def test_what_is_put_in_goes_to_line_text_and_notes(empty: Draft) -> None:
    made = put_in(empty, propose(LETTER, "en"))
    assert made.part(Part.SORRY) == PartText(
        line="We charged 214 of you twice for the same order. I am sorry.", more="It was your money."
    )
    assert made.part(Part.RESPONSIBILITY).line == "This was our fault."
    assert made.part(Part.CONTACT).line == "Write to hana@oxbowkiln.example."
    assert "Dear customers,\n\nThe weather was lovely.\n\nHana" in made.incident.notes


def test_what_is_written_already_stays(empty: Draft) -> None:
    before = empty.with_part(Part.SORRY, PartText(line="I am sorry.", more="You waited.")).with_incident(notes="Note.")
    made = put_in(before, propose("We are sorry for the wait.\n\nGood day.", "en"))
    assert made.part(Part.SORRY) == PartText(line="I am sorry.", more="You waited.\n\nWe are sorry for the wait.")
    assert made.incident.notes == "Note.\n\nGood day."
    assert put_in(empty.with_incident(notes="\n"), propose("Good day.", "en")).incident.notes == "Good day."


def test_lines_that_a_mail_program_broke_are_joined() -> None:
    broken = "We are sorry that on Monday evening we charged some\nof you twice for one order.\nHana"
    assert [text for text, _ in placed(broken)] == [broken.split("\nHana")[0].replace("\n", " "), "Hana"]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.text(max_size=400) | st.text("We are sorry. Refund\n", max_size=400), made=drafts)
def test_nothing_is_lost_whatever_is_pasted(text: str, made: Draft) -> None:
    proposals = propose(text, "en")
    after = put_in(made, proposals)
    added = [word for each in proposals for word in each.text.split()]
    assert words_of(after) == sorted([*words_of(made), *added])
    assert "\n" not in "".join(after.part(p).line.strip() for p in Part if not made.part(p).line.strip())


@pytest.mark.parametrize("text", ["", "\0", "a" * 200_000, "We are sorry. " * 14_000, "\n" * 200_000, "a\n" * 100_000])
def test_difficult_texts_are_sorted(text: str) -> None:
    proposals = propose(text, "en")
    assert len(proposals) <= MOST + 1
    assert sum(len(each.text.split()) for each in proposals) == len(text.replace("\0", "").split())


def test_a_sentence_goes_where_the_owner_says(empty: Draft) -> None:
    (first,) = propose("The weather was lovely.", "en")
    moved = Proposal(text=first.text, part=Part.EXPLANATION, paragraph=0)
    assert put_in(empty, (moved,)).part(Part.EXPLANATION).line == "The weather was lovely."

"""The letter arranges the owner's sentences and rewrites none."""

from __future__ import annotations

import dataclasses

from hypothesis import given
from hypothesis import strategies as st

from apology_studio.core.draft import Business, Draft, Kind, Part, PartText, Voice
from apology_studio.core.letter import compose_letter, escape, join
from apology_studio.core.markup import plain
from apology_studio.core.preview import missing_parts
from apology_studio.core.short import REPAIR_FIRST


def test_the_blocks_follow_the_checklist(letter_only: Draft) -> None:
    assert [block.part for block in compose_letter(letter_only).blocks] == list(Part)


def test_the_newsletter_tells_the_repair_second(letter_only: Draft) -> None:
    ordered = compose_letter(letter_only).in_order(REPAIR_FIRST)

    assert [block.part for block in ordered][:2] == [Part.SORRY, Part.REPAIR]


def test_a_line_and_prose_make_one_paragraph() -> None:
    assert join("It was us.", "I did it.") == "It was us. I did it."


def test_a_line_without_a_stop_stays_apart() -> None:
    assert join("It was us", "I did it.") == "It was us\n\nI did it."


def test_a_list_begins_on_its_own_line() -> None:
    assert join("We change two things.", "- one\n- two") == "We change two things.\n\n- one\n- two"
    assert join("We change two things.", "1. one\n2. two") == "We change two things.\n\n1. one\n2. two"


def test_an_empty_part_is_not_in_the_letter(letter_only: Draft) -> None:
    without = letter_only.with_part(Part.REPAIR, PartText())

    assert compose_letter(without).block(Part.REPAIR) is None
    assert missing_parts(without) == (Part.REPAIR,)


def test_nobody_named_nobody_signs(letter_only: Draft) -> None:
    nobody = letter_only.with_changes(business=Business(name="Oxbow Kiln"))

    assert compose_letter(nobody).signature == ""


def test_a_merge_tag_greets_as_it_is(letter_only: Draft) -> None:
    tagged = dataclasses.replace(letter_only.business, merge_tag="*|FNAME|*")

    assert plain(compose_letter(letter_only.with_changes(business=tagged)).greeting) == "Hello *|FNAME|*,"


def test_a_holding_statement_says_sorry_and_the_next_word_and_no_cause(holding: Draft) -> None:
    letter = compose_letter(holding)
    said = plain("\n\n".join(block.text for block in letter.blocks))

    assert "We are sorry." in said
    assert "13:00 on Wednesday 3 June" in said
    assert "fault" not in said


def test_a_holding_statement_is_told_in_the_same_order_everywhere(holding: Draft) -> None:
    letter = compose_letter(holding)

    assert letter.in_order(REPAIR_FIRST) == letter.blocks


def test_sorry_is_not_said_twice(empty: Draft) -> None:
    said = empty.with_changes(kind=Kind.HOLDING).with_incident(what="We are sorry: the lights are out.")

    assert compose_letter(said).blocks[0].text == "We are sorry: the lights are out."


def test_the_voice_says_i_or_we(empty: Draft) -> None:
    told = empty.with_changes(kind=Kind.HOLDING).with_incident(what="The lights are out.")

    assert compose_letter(told).blocks[0].text.endswith("I am sorry.")
    assert compose_letter(told.with_changes(voice=Voice.WE)).blocks[0].text.endswith("We are sorry.")


def test_user_text_is_never_a_pattern(empty: Draft) -> None:
    told = empty.with_changes(kind=Kind.HOLDING).with_incident(known=("{0.__class__} {where} %s",))

    assert "{0.__class__} {where} %s" in compose_letter(told).blocks[0].text


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), min_size=1).filter(str.strip))
def test_an_escaped_name_reads_as_it_is(name: str) -> None:
    line = " ".join(name.split())

    assert plain(escape(line)) == line

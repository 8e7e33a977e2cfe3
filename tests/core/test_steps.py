from __future__ import annotations

import pytest

from apology_studio.core.draft import Part
from apology_studio.core.messages import Message, in_english
from apology_studio.core.steps import (
    GROUP_TITLES,
    STEPS,
    Group,
    Step,
    StepId,
    group_title,
    next_step,
    step,
    step_before,
    step_of,
)


def sentences(row: Step) -> tuple[Message, ...]:
    said = (row.title, row.question, row.lede, row.why, row.missing, row.line_label, row.more_label)
    return tuple(message for message in said if message is not None)


def test_every_step_is_there_once_in_the_order_of_the_rail() -> None:
    assert tuple(row.id for row in STEPS) == tuple(StepId)


def test_groups_follow_one_another() -> None:
    groups = [row.group for row in STEPS]
    assert groups == sorted(groups, key=list(Group).index)
    assert [groups.count(group) for group in Group] == [1, 6, 2]
    assert [group_title(group) for group in Group] == [title for _, title in GROUP_TITLES]


def test_each_part_has_one_step_and_the_numbers_run_from_one_to_six() -> None:
    assert tuple(row.part for row in STEPS if row.part is not None) == tuple(Part)
    assert [row.number for row in STEPS if row.group is Group.WRITE] == [1, 2, 3, 4, 5, 6]
    assert all((row.part is None) == (row.number is None) for row in STEPS)
    assert all((row.part is not None) == (row.group is Group.WRITE) for row in STEPS)


@pytest.mark.parametrize("row", STEPS, ids=lambda row: row.id.value)
def test_every_sentence_is_said(row: Step) -> None:
    assert all(in_english(message).strip() for message in sentences(row))
    assert all(message.context == "steps" for message in sentences(row))
    assert (row.line_label is None) == (row.more_label is None) == (row.part is None)


@pytest.mark.parametrize("row", STEPS, ids=lambda row: row.id.value)
def test_the_tone_is_plain(row: Step) -> None:
    for message in sentences(row):
        text = in_english(message)
        assert not set(text) & set("!'\"{}"), f"exclamation mark, straight quote or brace in {text!r}"
        assert "please" not in text.lower()
    assert row.question.text.endswith("?")
    assert row.lede.text.endswith(".")
    assert row.why.text.endswith(".")
    assert row.missing.text.endswith(".")
    assert not row.title.text.endswith(".")


def test_no_two_steps_say_the_same() -> None:
    for said in ("title", "question", "lede", "why", "missing"):
        texts = [getattr(row, said).text for row in STEPS]
        assert len(set(texts)) == len(texts)


def test_step_and_step_of_find_their_row() -> None:
    assert all(step(step_id).id is step_id for step_id in StepId)
    assert all(step_of(part).part is part for part in Part)
    assert step_of(Part.RESPONSIBILITY).title.text == "Own it"


def test_next_and_before_walk_the_whole_list_both_ways() -> None:
    walked, here = [STEPS[0]], next_step(STEPS[0].id)
    while here is not None:
        walked.append(here)
        here = next_step(here.id)
    assert tuple(walked) == STEPS
    assert step_before(StepId.FACTS) is None
    assert [step_before(row.id) for row in STEPS[1:]] == list(STEPS[:-1])

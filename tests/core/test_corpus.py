"""The counts of `make bench-checker`, on labels of our own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from bench.corpus import Answer, Counts, Labelled, Mark, Presence, any_category, halves, read_corpus, score

LATE = "We are late. You knew it. We are sorry if you minded. Only ten of you noticed."
ROWS: list[dict[str, object]] = [
    {
        "id": "late",
        "kind": "apology",
        "group": "bakers",
        "text": LATE,
        "present": {"sorry": True, "explanation": True, "repair": False},
        "spans": [
            {"category": "conditional", "quote": "if you minded"},
            {"category": "minimising", "quote": "Only ten"},
            {"category": "blame_customer", "quote": "You knew it."},
            {"category": "humour", "quote": "nowhere in the text"},
        ],
        "second": {
            "present": {"sorry": True, "explanation": False, "repair": False},
            "spans": [
                {"category": "conditional", "quote": "sorry if you minded"},
                {"category": "minimising", "quote": "ten of you noticed"},
                {"category": "attack_critic", "quote": "You knew it."},
            ],
        },
    },
    {
        "id": "short",
        "kind": "nonapology",
        "group": "bakers",
        "text": "You are wrong.",
        "present": {"sorry": False, "explanation": False, "repair": False},
        "spans": [{"category": "denial", "quote": "wrong"}],
    },
    {
        "id": "offer",
        "kind": "control",
        "group": "sellers",
        "text": "Only today!",
        "present": {"sorry": False, "explanation": False, "repair": False},
        "spans": [],
    },
]


def written(folder: Path, rows: list[dict[str, object]]) -> Path:
    path = folder / "corpus.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture
def rows(tmp_path: Path) -> list[Labelled]:
    return read_corpus(written(tmp_path, ROWS))


def finding(category: str, quote: str, text: str = LATE, *, error: bool = False) -> Mark:
    return Mark(category=category, start=text.index(quote), end=text.index(quote) + len(quote), error=error)


SAID = {
    "late": Answer(
        findings=(
            finding("conditional", "sorry if you"),
            finding("blame_customer", "You knew"),  # one reader is enough to be right
            finding("attack_critic", "knew it"),
            finding("minimising", "We are late"),
            finding("no-contact", "We are late"),
        ),
        present=frozenset({"sorry", "explanation", "repair"}),
    ),
    "short": Answer(findings=(), present=frozenset({"sorry"})),
    "offer": Answer(findings=(finding("minimising", "Only", "Only today!", error=True),), present=frozenset()),
}


def test_a_finding_needs_one_reader_and_a_wanted_span_both(rows: list[Labelled]) -> None:
    found = score(rows, SAID)
    assert found.categories == {
        "conditional": Counts(right=1, found=1, wanted=1),
        "blame_customer": Counts(right=1),
        "attack_critic": Counts(right=1),
        "minimising": Counts(wrong=1, wanted=1),
        "denial": Counts(wanted=1),
    }
    assert (found.total.precision, found.total.recall) == (3 / 4, 1 / 3)
    assert found.others == 1


def test_components_count_where_both_readers_agree(rows: list[Labelled]) -> None:
    found = score(rows, SAID)
    assert found.components == {
        "sorry": Presence(right=1, wrong=1),
        "explanation": Presence(),
        "repair": Presence(wrong=1),
    }
    assert found.macro_f1 == pytest.approx((2 / 3 + 1 + 0) / 3)


def test_texts_that_are_no_apology_count_their_alarms_only(rows: list[Labelled]) -> None:
    found = score(rows, SAID)
    assert (found.texts, found.controls, found.control_findings, found.control_errors) == (3, 1, 1, 1)
    assert found.per_control == 1


def test_the_worst_text_comes_first_with_all_that_is_wrong(rows: list[Labelled]) -> None:
    first, second, third = score(rows, SAID).worst
    assert (first.id, second.id, third.id) == ("late", "short", "offer")
    assert first.lines == [
        "wrong: minimising 'We are late'",
        "missed: minimising 'Only ten'",
        "repair is seen where it is not",
    ]


def test_another_checker_is_right_wherever_something_is_marked(rows: list[Labelled]) -> None:
    assert any_category(rows, SAID) == Counts(right=3, wrong=2, found=1, wanted=3)


def test_a_second_readers_labels_may_be_in_a_file_of_their_own(tmp_path: Path) -> None:
    first = written(tmp_path, [{**ROWS[1], "id": "one"}])
    second = tmp_path / "second.jsonl"
    second.write_text(json.dumps({"id": "one", "present": {"sorry": True}, "spans": []}) + "\n", encoding="utf-8")
    (row,) = read_corpus(first, second)
    assert row.wanted == ()
    assert row.agreed == {}


def test_a_split_keeps_each_group_on_one_side_and_is_always_the_same(tmp_path: Path) -> None:
    many: list[dict[str, object]] = [{**ROWS[1], "id": f"t{n}", "group": f"g{n % 20}"} for n in range(60)]
    rows = read_corpus(written(tmp_path, many))
    one, other = halves(rows)
    assert {row.group for row in one}.isdisjoint({row.group for row in other})
    assert len(one) + len(other) == 60
    assert min(len(one), len(other)) > 10
    assert halves(list(reversed(rows)))[0] == list(reversed(one))

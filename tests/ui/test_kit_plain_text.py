"""Plain text between Python and Qt: positions, cleaning and the smallest change."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apology_studio.ui.kit.plain_text import (
    MAX_CHARACTERS,
    MAX_RUN,
    change_between,
    clean,
    from_utf16,
    is_tall,
    refusal,
    to_utf16,
)

ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(ANY, st.integers(0, 60))
def test_a_position_comes_back(text: str, position: int) -> None:
    position = min(position, len(text))
    assert from_utf16(text, to_utf16(text, position)) == position


def test_qt_counts_an_emoji_as_two() -> None:
    assert to_utf16("a🏺b", 2) == 3
    assert from_utf16("a🏺b", 3) == 2
    assert from_utf16("a🏺b", 2) == 1, "inside the pair: before it"


@given(ANY, ANY)
def test_the_change_turns_the_one_into_the_other(old: str, new: str) -> None:
    change = change_between(old, new)
    assert old[: change.start] + change.text + old[change.end :] == new


def test_the_change_is_small() -> None:
    change = change_between("It was our fault.", "It was only our fault.")
    assert (change.end - change.start, len(change.text)) == (0, 5)


@given(ANY)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("a\r\nb\rc\u2028d\u2029e", "a\nb\nc\nd\ne"),
        ("\ufeffa\x00b\x07c\x7f", "abc"),
        ("half \ud83d pair", "half \ufffd pair"),
        ("1\u00a0000\u202f€\t👩‍👩‍👧 e\u0301", "1\u00a0000\u202f€\t👩‍👩‍👧 e\u0301"),
    ],
)
def test_only_what_a_box_cannot_hold_goes(raw: str, kept: str) -> None:
    assert clean(raw) == kept


def test_too_much_is_refused() -> None:
    assert refusal("word " * (MAX_CHARACTERS // 5)) == ""
    assert refusal("word " * (MAX_CHARACTERS // 5) + "x") == "too_long"
    assert refusal("x" * MAX_RUN) == ""
    assert refusal("x" * (MAX_RUN + 1)) == "no_breaks"
    assert refusal(("x\u00a0" * MAX_RUN)[: MAX_RUN + 1]) == "no_breaks", "a no-break space is no break"


def test_arabic_and_hebrew_need_higher_lines() -> None:
    assert is_tall("مرحبا")
    assert is_tall("We are סליחה")
    assert not is_tall("Ми просимо вибачення, 申し訳ありません")

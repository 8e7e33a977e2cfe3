"""A text in pages that fit, and the choice of sentences that fit."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apology_studio.core.measures import UTF8_BYTES, X_WEIGHTED
from apology_studio.core.split import MANUAL_BREAK, Choice, Piece, choose, number_pages, split, split_numbered
from apology_studio.core.text import grapheme_list


@pytest.mark.parametrize(
    ("limit", "text", "pages"),
    [
        (80, "It fits.", ["It fits."]),
        (80, "", []),
        (20, "One two.\n\nThree four five.", ["One two.", "Three four five."]),
        (26, "One two. Three four. Five six seven.", ["One two. Three four.", "Five six seven."]),
        (12, "one two three four five", ["one two", "three four", "five"]),
        (5, "unbelievable", ["unbel", "ievab", "le"]),
        (2, "👨\u200d👩\u200d👧👍🏽", ["👨\u200d👩\u200d👧", "👍🏽"]),
        (20, "We refund 25 kg of it", ["We refund 25 kg of", "it"]),
        (16, "Take all of 25 kg now", ["Take all of", "25 kg now"]),
        (16, "You have paid € 40 now", ["You have paid", "€ 40 now"]),
        (17, "Come tomorrow at 2 p.m. please", ["Come tomorrow at", "2 p.m. please"]),
        (12, "It was 12 500 for us", ["It was", "12 500 for", "us"]),
        (12, "Kiln is No. 5 here", ["Kiln is", "No. 5 here"]),
        (9, "seven\xa0of nine", ["seven\xa0of", "nine"]),
        (80, "One\n---\nTwo --- three\n---\n\n---\nFour", ["One", "Two --- three", "Four"]),
        (6, "申し訳ありませんでした。返金します。", ["申し訳ありま", "せんでした。", "返金します。"]),
        (30, "A line\nanother line\nand a third line", ["A line\nanother line", "and a third line"]),
        (12, "two  spaces   stay so", ["two  spaces", "stay so"]),
    ],
)
def test_split(limit: int, text: str, pages: list[str]) -> None:
    assert list(split(text, limit, len)) == pages


def test_an_address_is_never_torn() -> None:
    text = "請看https://oxbowkiln.com/full/statement這裡有全部說明"
    assert any("https://oxbowkiln.com/full/statement" in page for page in split(text, 38, len))
    assert split("Read https://oxbowkiln.com/the/full/statement/of/monday today", 28, X_WEIGHTED.length) == (
        "Read https://oxbowkiln.com/the/full/statement/of/monday",
        "today",
    )


def test_no_room_is_an_error() -> None:
    with pytest.raises(ValueError, match="room"):
        split("text", 5, len, reserve=5)


def test_numbers_stand_on_a_line_of_their_own() -> None:
    assert number_pages(("a", "b")) == ("a\n1/2", "b\n2/2")


def test_numbered_pages_fit_with_their_numbers() -> None:
    assert split_numbered("It fits.", 80, len) == ("It fits.",)
    pages = split_numbered("word " * 60, 24, len)
    assert len(pages) > 9
    assert max(map(len, pages)) <= 24
    assert pages[0].endswith(f"\n1/{len(pages)}")


WORDS = st.lists(
    st.sampled_from(
        ["We", "are", "sorry.", "“Truly!”", "25 kg", "https://oxbowkiln.com/a_b", "help@oxbowkiln.com", "@ada", "€ 40",
         "\n", "\n\n", MANUAL_BREAK, "日本語。", "👨\u200d👩\u200d👧", "x" * 50, "2 p.m.", "\xa0", "e\u0301", "---"]
    ),
    max_size=40,
)  # fmt: skip
MEASURES = st.sampled_from([len, X_WEIGHTED.length, UTF8_BYTES.length])


def letters(text: str) -> str:
    return "".join(text.split())


@settings(deadline=None)  # the first use compiles expressions
@given(WORDS.map(" ".join) | st.text(max_size=80), st.integers(1, 60), MEASURES)
def test_every_page_fits_and_no_letter_is_lost(text, limit, length):  # type: ignore[no-untyped-def]
    pages = split(text, limit, length)
    assert all(length(page) <= limit or len(grapheme_list(page)) == 1 for page in pages)
    assert all(page.strip(" \t\n") == page != "" for page in pages)
    kept = "\n".join(line for line in text.split("\n") if line != "---")
    assert letters("".join(pages)) == letters(kept)


@settings(deadline=None)  # the first use compiles expressions
@given(st.lists(st.text("abc,.é", min_size=1, max_size=9), max_size=40), st.integers(9, 60))
def test_words_stay_whole_where_they_fit(words: list[str], limit: int) -> None:
    pages = split(" ".join(words), limit, len)
    assert [word for page in pages for word in page.split()] == words


@pytest.mark.parametrize("piece", ["x", "a ", "日", "1,", "1 ", "a.b", "@a", "👍🏽", "a. ", "\n", "a@"])
def test_long_texts_end(piece: str) -> None:
    assert letters("".join(split(piece * 5_000, 280, X_WEIGHTED.length))) == letters(piece * 5_000)


def pieces(*rows: tuple[str, int, bool]) -> list[Piece]:
    return [Piece(*row) for row in rows]


@pytest.mark.parametrize(
    ("limit", "kept", "left_out"),
    [(80, (0, 1, 2, 3), ()), (12, (0, 1, 2), (3,)), (8, (0, 2), (1, 3)), (3, (0,), (1, 2, 3)), (0, (0,), (1, 2, 3))],
)
def test_the_least_important_go_first_and_later_ones_before_earlier(
    limit: int, kept: tuple[int, ...], left_out: tuple[int, ...]
) -> None:
    rows = pieces(("aaa", 0, True), ("bbb", 1, False), ("ccc", 2, False), ("ddd", 1, False))
    assert choose(rows, limit, len) == Choice(kept, left_out)


def test_the_exact_length_decides() -> None:
    rows = pieces(("see", 2, True), ("oxbowkiln", 1, False), ("com", 1, False))
    assert choose(rows, 22, X_WEIGHTED.length, ".").left_out == (2,)
    assert choose([], 5, len) == Choice((), ())


@settings(deadline=None)  # the first use compiles expressions
@given(st.lists(st.builds(Piece, st.text("ab .", max_size=6), st.integers(0, 3), st.booleans()), max_size=12),
       st.integers(0, 40))  # fmt: skip
def test_a_choice_fits_and_is_as_full_as_its_order_allows(rows: list[Piece], limit: int) -> None:
    choice = choose(rows, limit, len)
    assert sorted(choice.kept + choice.left_out) == list(range(len(rows)))
    assert not any(rows[i].keep for i in choice.left_out)
    fits = len(" ".join(rows[i].text for i in choice.kept)) <= limit
    assert fits or all(rows[i].keep for i in choice.kept)

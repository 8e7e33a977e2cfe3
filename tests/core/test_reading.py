"""A text as rules read it: sentences, and words that are not the owner's."""

from __future__ import annotations

import pytest

from apology_studio.core.reading import HIDDEN, read


def words_of(text: str) -> list[str]:
    return [" ".join(sentence.tokens) for sentence in read(text).sentences]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", []),
        ("...", []),
        ("One. Two! Three?", ["one", "two", "three"]),
        ("Mr. Lee waits. Dr. Wu, e.g. today.", ["mr lee waits", "dr wu e g today"]),
        ("We’re late", ["we're late"]),
        ("We wait.They left. See node.js 2.0", ["we wait", "they left", "see node js 2 0"]),
        ("A head\n\nA line that is\nwrapped by hand", ["a head", "a line that is wrapped by hand"]),
        ("• First\n- Second", ["first", "second"]),
        ("İt is LATE.", ["İt is late"]),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert words_of(text) == sentences


@pytest.mark.parametrize(
    "text",
    [
        "You wrote: “{}”. We are late.",
        'Somebody said "{}" and we are late.',
        "Subject: {}\nWe are late.",
        "> {}\nWe are late.",
        "Run `{}`. We are late.",
        "```\n{}\n```\nWe are late.",
    ],
)
def test_what_others_said_is_not_read(text: str) -> None:
    own = "We left you in the rain for an hour and did not come back to ask how you were"
    said = " ".join(words_of(f"{own}.\n{text.format('nobody told us that it would be late')}"))
    assert "nobody" not in said
    assert said.endswith("we are late")


def test_addresses_are_not_read() -> None:
    said = " ".join(words_of("See https://example.org/late-bus or late@example.org. We wait."))
    assert "bus" not in said
    assert "example" not in said


def test_a_word_in_quotation_marks_and_a_text_all_in_them_are_read() -> None:
    assert words_of("The “late bus” left.") == ["the late bus left"]
    assert words_of("“We are sorry that we left you waiting,” says Ana.") == [
        "we are sorry that we left you waiting says ana"
    ]


@pytest.mark.parametrize("text", ["so - late — or – so", "“a”  ‘b’\t\xa0c", "x\x1fy `a` > b @ c", "🏺 İ\nI"])
def test_every_letter_keeps_its_place(text: str) -> None:
    assert len(read(text).plain) == len(text)
    for sentence in read(text).sentences:
        assert read(text).plain[sentence.start :].startswith(sentence.text)


def test_a_sentence_without_end_is_read_in_pieces() -> None:
    pieces = read("word " * 1000).sentences
    assert len(pieces) > 5
    assert sum(len(piece.tokens) for piece in pieces) == 1000
    assert max(len(piece.text) for piece in pieces) <= 600
    assert HIDDEN not in read("word " * 1000).plain

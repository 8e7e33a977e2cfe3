"""How long a text is on each platform."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apology_studio.core.measures import (
    CHARACTERS,
    GRAPHEMES,
    LONGEST_EXACT,
    MASTODON,
    UTF8_BYTES,
    UTF16,
    WORDS,
    X_WEIGHTED,
    Measure,
)
from apology_studio.core.web_addresses import web_addresses

ALL = (CHARACTERS, UTF16, X_WEIGHTED, GRAPHEMES, MASTODON, UTF8_BYTES, WORDS)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        ("We are sorry.", 13),
        ("“It’s ours” – all of it — truly", 31),
        ("…•€→✓", 10),
        ("申し訳", 6),
        ("Cafe\u0301", 4),
        ("😀", 2),
        ("👨\u200d👩\u200d👧\u200d👦", 2),
        ("🫱🏽\u200d🫲🏿❤️\u200d🩹😮\u200d💨", 6),
        ("🇺🇦🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f#️⃣", 6),
        ("\U0001faff", 2),
        ("© 2026 Oxbow®", 13),
        ("©️", 2),
        ("Read https://oxbowkiln.com/what-happened-on-monday?x=1 now", 5 + 23 + 4),
        ("Read oxbowkiln.com.", 5 + 23 + 1),
        ("Sorry.We are", 12),
        ("Ask help@oxbowkiln.com", 22),
        ("oxbowkiln.example", 17),
        ("読んで example.com中国", 7 + 23 + 4),
        ("one\r\ntwo", 7),
    ],
)
def test_x(text: str, length: int) -> None:
    assert X_WEIGHTED.length(text) == length


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("👨\u200d👩\u200d👧 नमस्ते", 5),
        ("See https://oxbowkiln.com/a/long/way/to/the/full/statement now", 4 + 23 + 4),
        ("Thanks @ada@oxbow.social!", len("Thanks @ada!")),
        ("Thanks @ada@nowhere", len("Thanks @ada@nowhere")),
        ("Mail ada@oxbowkiln.com", len("Mail ada@oxbowkiln.com")),
        ("https://oxbow.social/@ada/1", 23),
        ("https://oxbow.social/@ada@kiln.org", 23),
    ],
)
def test_mastodon(text: str, length: int) -> None:
    assert MASTODON.length(text) == length


@pytest.mark.parametrize(
    ("measure", "length"), [(CHARACTERS, 10), (UTF16, 10), (GRAPHEMES, 7), (UTF8_BYTES, 16), (WORDS, 1)]
)
def test_the_others(measure: Measure, length: int) -> None:
    assert measure.length("It’s 👍🏽!") == length


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("http://a.com/b_(c) and (www.b.org/x).", ["http://a.com/b_(c)", "www.b.org/x"]),
        ("HTTPS://A.COM:8080/?q=1, c.de", ["HTTPS://A.COM:8080/?q=1", "c.de"]),
        ("@a.com #b.com $c.com x@d.com -e.com f_g.com", []),
        ("sub_domain.example.com", ["domain.example.com"]),
        ("https://sub_domain.example.com/", ["https://sub_domain.example.com/"]),
        ("a..com 3.50 e.g. www. .com", []),
        ("https://日本語.jp/x 日本語.jp", ["https://日本語.jp/x"]),
        ("これはa.com、b.comです", ["a.com", "b.com"]),
        ("https://t.co/abc123def?x=1é", ["https://t.co/abc123def?x=1"]),
        ("https://xn--fsq.com xn--fsq.xn--p1ai", ["https://xn--fsq.com", "xn--fsq.xn--p1ai"]),
        ("á..http://a.com", ["http://a.com"]),
        ("x" * 64 + ".com", []),
    ],
)
def test_web_addresses(text: str, found: list[str]) -> None:
    assert [span.of(text) for span in web_addresses(text)] == found


def test_a_bare_domain_in_other_letters_counts_whole_where_it_may() -> None:
    text = "см. правда.рф/да"
    assert [span.of(text) for span in web_addresses(text, bare_unicode=True)] == ["правда.рф/да"]


PIECES = st.sampled_from([*"ab.:/@#?-_é日。 \n👍🏽\u200d\ufe0f🇺1⃣", "com", "https://", "t.co/"])


@settings(deadline=None)  # the first use compiles expressions
@given(st.lists(PIECES, max_size=40).map("".join))
def test_lengths_are_never_negative_nor_absurd(text: str) -> None:
    for measure in ALL:
        assert 0 <= measure.length(text) <= 23 * len(text)
    spans = web_addresses(text)
    assert [(s.start, s.end) for s in spans] == sorted((s.start, s.end) for s in spans)


@pytest.mark.parametrize("measure", ALL, ids=lambda m: m.id)
@pytest.mark.parametrize("piece", ["a.", "a.com", "日.", "👍🏽", "https://", "@a@", "(", "x", ". ", "\u200d"])
def test_long_texts_end(measure: Measure, piece: str) -> None:
    assert measure.length(piece * (LONGEST_EXACT // len(piece))) >= 0


@pytest.mark.parametrize("measure", ALL, ids=lambda m: m.id)
def test_a_pasted_book_ends(measure: Measure) -> None:
    assert measure.length("日.com👍" * 200_000) >= 1


def test_every_measure_says_its_rule_and_has_its_own_name() -> None:
    assert all(measure.description.text for measure in ALL)
    assert len({measure.id for measure in ALL}) == len(ALL)

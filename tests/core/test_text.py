"""What may enter a draft, how it is counted, where sentences end, what is still to fill."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apology_studio.core.messages import in_english
from apology_studio.core.text import (
    NAME_LENGTH,
    REMOVED_CONTROLS,
    Span,
    clean,
    file_name,
    from_utf16,
    graphemes,
    placeholders,
    sentences,
    to_utf16,
    utf16,
    words,
)

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=80)
"""Any code points, lone surrogates and noncharacters among them."""


def said(text: str, language: str = "en") -> list[str]:
    return [span.of(text) for span in sentences(text, language)]


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour"),
        ("one\u2028two\u2029three\x85four\x0bfive\x0csix", "one\ntwo\nthree\nfour\nfive\nsix"),
        ("\ufeffHello\ufeff", "Hello"),
        ("25\xa0kg\tand e\u0301", "25\xa0kg\tand e\u0301"),
        ("\ud83d\ude00", "😀"),
        ("a\u202eb\u2066c", "a\u202eb\u2066c"),
        ("{0.__class__} <script>", "{0.__class__} <script>"),
    ],
)
def test_cleaning_without_anything_to_say(raw: str, kept: str) -> None:
    assert clean(raw).text == kept
    assert clean(raw).notices == ()


def test_controls_go_and_are_counted() -> None:
    cleaned = clean("\x00So\x1brry\x7f\x9b\ufdd0\U0010ffff")
    assert cleaned.text == "Sorry"
    assert [(n.text, n.count) for n in cleaned.notices] == [(REMOVED_CONTROLS.text, 6)]
    assert in_english(cleaned.notices[0]).startswith("6 invisible")


def test_halves_of_pairs_become_the_replacement_character() -> None:
    cleaned = clean("a\ud83db\udc00😀")
    assert cleaned.text == "a\ufffdb\ufffd😀"
    assert [n.count for n in cleaned.notices] == [2]


def test_direction_controls_are_noticed() -> None:
    assert clean("a\u202eb").has_bidi_controls
    assert not clean("a\u200fb").has_bidi_controls


@settings(deadline=None)  # the first use compiles expressions
@given(ANY_TEXT)
def test_cleaning_twice_changes_nothing(raw: str) -> None:
    once = clean(raw)
    assert clean(once.text).text == once.text
    assert clean(once.text).notices == ()
    assert all(c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs") for c in once.text)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("The double charge", "The double charge"),
        ('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j"),
        ("CON", "CON_"),
        ("nul.txt", "nul_.txt"),
        ("lpt1", "lpt1_"),
        ("Console", "Console"),
        ("..", "apology"),
        ("", "apology"),
        ("../../etc/passwd", "etc passwd"),
        ("-rf .hidden. ", "rf .hidden"),
        ("invoice\u202efdp", "invoice fdp"),
        ("a\u200bb", "a b"),
        ("Entschuldigung für März", "Entschuldigung für März"),
        ("\ud83d", "apology"),
    ],
)
def test_file_names(title: str, name: str) -> None:
    assert file_name(title) == name


@settings(deadline=None)  # the first use compiles expressions
@given(ANY_TEXT | st.text("a👨\u200d👩é.", max_size=400))
def test_a_file_name_is_always_usable(title: str) -> None:
    name = file_name(title)
    assert 1 <= len(name) <= NAME_LENGTH + 1
    assert len(name.encode()) <= 201
    assert not set(name) & set('<>:"/\\|?*\0\n\u202e\u200b')
    assert name == name.strip(" .")
    assert file_name(name) == name


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("Sorry", 5),
        ("e\u0301", 1),
        ("👨\u200d👩\u200d👧", 1),
        ("🇺🇦🇬🇧", 2),
        ("नमस्ते", 3),
        ("a\r\nb", 3),
        ("“…” – €", 7),
        ("한국", 2),
    ],
)
def test_graphemes(text: str, count: int) -> None:
    assert graphemes(text) == count


@settings(deadline=None)  # the first use compiles expressions
@given(st.text(st.characters(max_codepoint=0xFFFF, exclude_categories=["Cs"]), max_size=60))
def test_the_quick_grapheme_count_is_the_full_one(text: str) -> None:
    import regex

    assert graphemes(text) == len(regex.findall(r"\X", text))


@settings(deadline=None)  # the first use compiles expressions
@given(st.text(max_size=40), st.data())
def test_positions_come_back(text: str, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(text)))
    assert from_utf16(text, to_utf16(text, position)) == position
    assert utf16(text) == to_utf16(text, len(text))


def test_a_position_inside_a_pair_is_that_of_its_character() -> None:
    assert from_utf16("a😀b", 2) == 1
    assert from_utf16("a😀b", 3) == 2
    assert from_utf16("abc", 9) == 3


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("We are sorry.", 3),
        ("A well-known mistake – ours – cost € 3.50", 6),
        ("• first\n• second", 2),
        ("don't \u2018quote\u2019 https://oxbowkiln.example/a?b=c", 3),
        ("申し訳ありません", 8),
        ("sorry—really 🙏", 2),
        ("нам дуже шкода", 3),
        ("क्षमा करें", 2),
    ],
)
def test_words(text: str, count: int) -> None:
    assert words(text) == count


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Last [day] we overcharged [how many] of you.", ["[day]", "[how many]"]),
        ("See [our page](https://oxbowkiln.example) and [1] and \\[this]", []),
        ("\\\\[name]", ["[name]"]),
        ("[[date]](https://oxbowkiln.example)", ["[date]"]),
        ("[" + "x" * 60 + "] [" + "x" * 61 + "]", ["[" + "x" * 60 + "]"]),
        ("[two\nlines] [] [ ] [...]", []),
        ("[اليوم]", ["[اليوم]"]),
    ],
)
def test_placeholders(text: str, found: list[str]) -> None:
    assert [span.of(text) for span in placeholders(text)] == found


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "We are sorry.| We charged you twice.| It will not happen again!"),
        ("en", "Mr. Lee and Dr. Ada Moss wrote.| Prof. Hale agreed."),
        ("en", "It began at 2 p.m. on Monday.| It ended at 4 p.m.| We saw it late."),
        ("en", "Call us before 5 p.m. GMT.| Or at 9 a.m. Monday."),
        ("en", "Kiln No. 5 failed.| Is it safe?| No.| We closed it."),
        ("en", "We sell clay, glaze, etc. in the U.K. and the U.S. every day."),
        ("en", "We left the U.K.| We are back."),
        ("en", "Oxbow Inc. and Reed Ltd. paid approx. 3.5 million."),
        ("en", "We are Oxbow Inc.| We make bricks."),
        ("en", "Our shop on High St. is closed.| The one in St. Ives is open."),
        ("en", "It began at 13.30. | It cost $3.50 each.| Write to help@oxbowkiln.example."),
        ("en", "Please do.| See oxbowkiln.example for more."),
        ("en", "We waited... and waited.| Then we called…| You answered."),
        ("en", "“We are sorry.”| (We mean it.)| 'Truly!' she said.|"),
        ("en", "**We are sorry.**| It was *our* fault._| Ours._"),
        ("en", "What?!| Really!!!| Yes."),
        ("en", "J. R. Moss signed.| It was plan B.| We failed."),
        ("en", "we messed up.| we are sorry."),
        ("en", "1. Refund you.|\n2. Call you.| Today.|\n- e.g. by phone"),
        ("en", "Dear all|\n\nWe are sorry|\nMaria"),
        ("es", "¡Lo sentimos!| ¿Qué pasó?| La Sra. Ruiz lo explicó a las 3 p. m. del lunes.| Gracias."),
        ("es", "Fallamos aprox. 40 pedidos, p. ej. el suyo.| Lo arreglamos."),
        ("de", "Am 3. Mai ging z. B. nichts.| Das tut uns leid.| Fr. Dr. Weiß hilft, d. h. sofort."),
        ("de", "Es war so.| »Wir zahlen«, sagte er."),
        ("de", "Es waren ca. 40 Kunden bzw. 2,5 Mio. Euro.| Wir zahlen."),
        ("fr", "Désolés !| « Nous regrettons. »| M. Petit, Mme. Roy et env. 40 clients.| Merci."),
        ("ar", "نعتذر لكم.| ماذا حدث؟| أخطأنا؛| قال د. سامي ذلك."),
        ("ja", "申し訳ありません。|二重に請求しました！|「なぜ？」|と聞かれました。"),
        ("sv", "Vi ber om ursäkt.| Det var kl 13.30. | Tack."),
    ],
)  # fmt: skip
def test_sentence_ends(language: str, marked: str) -> None:
    text = marked.replace("|", "")
    assert said(text, language) == [s.strip() for s in marked.split("|") if s.strip()]


@settings(deadline=None)  # the first use compiles expressions
@given(st.text("ab .!?…\n。\"')M r.1A«»", max_size=60), st.sampled_from(["en", "es", "ar", "de", "fr", "ja", ""]))
def test_sentences_cover_every_word_in_order(text: str, language: str) -> None:
    spans = sentences(text, language)
    edges = [0, *(edge for span in spans for edge in (span.start, span.end)), len(text)]
    assert edges == sorted(edges)
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)
    between = [text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)]
    assert "".join(between).strip() == ""


def test_a_span_is_half_open() -> None:
    assert Span(1, 3).of("abcd") == "bc"

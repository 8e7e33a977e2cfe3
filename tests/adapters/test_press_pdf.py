"""The press-release PDF: what is read out of it, how it is tagged, and what hostile texts do."""

from __future__ import annotations

import io
import re
import struct
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdf
import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from apology_studio.adapters.exporters.fonts import Typefaces, read_cmap
from apology_studio.adapters.exporters.press_pdf import PressPages, missing_letters, page_data
from apology_studio.core.press import Paper, PressRelease, paper_for

RESOURCES = Path(__file__).parents[2] / "resources"
PRIVATE = "\U0010fff0"
"""A letter for private use that no font has."""

KILN = PressRelease(
    firm="Oxbow Kiln",
    release_line="FOR IMMEDIATE RELEASE",
    headline="Oxbow Kiln charged 214 customers twice and has refunded every one",
    subhead="Ceramics studio says the fault was its own",
    dateline="BRISTOL, 12 May 2026.",
    paragraphs=(
        "Oxbow Kiln, a ceramics studio in Bristol, charged 214 online customers twice for the same order.",
        "“It was our customers’ money, and we took it without asking. I am sorry,” said Hana Marlowe.",
        "Customers do not need to do anything. Their banks should show the money by Tuesday 19 May.",
    ),
    about_heading="About Oxbow Kiln",
    about="Oxbow Kiln makes stoneware for the table in a studio in Bristol.",
    contact_heading="Media contact",
    contact=("Hana Marlowe, owner", "hana@oxbowkiln.example", "0117 496 0142, until 20:00 today"),
    author="Hana Marlowe",
    language="en-GB",
)
LONG = replace(KILN, paragraphs=KILN.paragraphs * 12)
ARABIC = replace(
    KILN,
    firm="فرن النهر",
    release_line="للنشر الفوري",
    headline="فرن النهر يعتذر",
    subhead="",
    dateline="القاهرة، 12 مايو 2026.",
    paragraphs=("خصم فرن النهر من 214 شخصا مرتين ثم رد النقود كاملة.",),
    about_heading="عن فرن النهر",
    about="يصنع فرن النهر أواني من الخزف.",
    contact_heading="للصحافة",
    contact=("هناء منصور", "+44 117 496 0142"),
    language="ar",
)
JAPANESE = replace(
    KILN,
    firm="川辺窯",
    headline="川辺窯、214名のお客様に二重請求",
    paragraphs=("心よりお詫び申し上げます。5月11日に二重に請求しました。",),
    language="ja",
)


@pytest.fixture(scope="module")
def pages() -> PressPages:
    return PressPages(RESOURCES)


def words_of(pdf: bytes) -> str:
    """The text of all pages with every run of white space as one space."""
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages).split())


def page_texts(pdf: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def structure(pdf: bytes) -> list[str]:
    """The tags of the structure tree, in reading order."""

    def below(node: object) -> Iterator[str]:
        if isinstance(node, pikepdf.Array):
            for child in node.as_list():
                yield from below(child)
        elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
            yield str(node["/S"])
            yield from below(node.get("/K"))

    with pikepdf.open(io.BytesIO(pdf)) as document:
        return list(below(document.Root.StructTreeRoot.K))


def test_text_comes_out_letter_for_letter_in_reading_order(pages: PressPages) -> None:
    pieces = (KILN.firm, KILN.release_line, KILN.headline, KILN.subhead, KILN.dateline, *KILN.paragraphs)
    below = (KILN.about_heading, KILN.about, KILN.contact_heading, *KILN.contact, KILN.end)
    assert words_of(pages.pdf(KILN, Paper.A4)) == " ".join((*pieces, *below))


def test_document_says_title_author_and_language(pages: PressPages) -> None:
    pdf = pages.pdf(KILN, Paper.A4)
    info = pypdf.PdfReader(io.BytesIO(pdf)).metadata
    assert info is not None
    assert (info.title, info.author) == (KILN.headline, "Hana Marlowe")
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert document.Root.Lang == "en-GB"
        assert document.Root.ViewerPreferences.DisplayDocTitle


def test_is_tagged_and_declares_its_standards(pages: PressPages) -> None:
    pdf = pages.pdf(KILN, Paper.A4)
    tags = structure(pdf)
    assert tags[:6] == ["/Document", "/P", "/P", "/H1", "/P", "/P"]
    assert tags.count("/Strong") == 1
    assert tags.count("/H2") == 2
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert document.Root.MarkInfo.Marked
        meta = document.open_metadata()
        assert meta.pdfa_status == "2A"
        assert meta["{http://www.aiim.org/pdfua/ns/id/}part"] == "1"


def test_every_font_is_an_embedded_subset(pages: PressPages) -> None:
    with pikepdf.open(io.BytesIO(pages.pdf(KILN, Paper.A4))) as document:
        fonts = [item for item in document.objects if isinstance(item, pikepdf.Dictionary) and "/FontName" in item]
        assert len(fonts) == 3
        for font in fonts:
            assert re.fullmatch(r"/[A-Z]{6}\+NotoSerif.*", str(font.FontName))
            assert "/FontFile2" in font or "/FontFile3" in font


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
def test_paper(pages: PressPages, paper: Paper, size: tuple[int, int]) -> None:
    box = pypdf.PdfReader(io.BytesIO(pages.pdf(KILN, paper))).pages[0].mediabox
    assert (round(box.width), round(box.height)) == size


def test_usual_paper_of_a_country() -> None:
    assert [paper_for(country) for country in ("US", "ca", "GB", "DE", "")] == [Paper.LETTER] * 2 + [Paper.A4] * 3


def test_running_head_from_page_two_and_more_until_the_last(pages: PressPages) -> None:
    first, second, third = page_texts(pages.pdf(LONG, Paper.A4))
    assert "page 1 of 3" not in first
    assert first.count(KILN.firm + " " + KILN.headline) == 0
    for number, text in ((2, second), (3, third)):
        assert f"Oxbow Kiln {KILN.headline} page {number} of 3" in text
    assert ["-more-" in text for text in (first, second, third)] == [True, True, False]


def test_running_head_speaks_the_language_of_the_release(pages: PressPages) -> None:
    release = replace(LONG, page_of="Seite {page} von {pages}", more="-weiter-", language="de")
    first, second, _ = page_texts(pages.pdf(release, Paper.A4))
    assert "Seite 2 von 3" in second
    assert "-weiter-" in first


def test_running_head_is_no_part_of_the_reading(pages: PressPages) -> None:
    short, long = structure(pages.pdf(KILN, Paper.A4)), structure(pages.pdf(LONG, Paper.A4))
    assert len(long) - len(short) == len(LONG.paragraphs) - len(KILN.paragraphs)


def test_a_long_headline_and_firm_are_shortened_in_the_running_head() -> None:
    data = page_data(replace(KILN, firm="Firm " * 40, headline="Headline " * 40), Paper.A4)
    assert len(str(data["running_firm"])) <= 40
    assert str(data["slug"]).endswith("Headline…")
    assert len(str(data["slug"])) + len(str(data["running_firm"])) <= 80


def test_arabic_runs_from_right_to_left_in_plain_letters(pages: PressPages) -> None:
    pdf = pages.pdf(ARABIC, Paper.A4)
    text = words_of(pdf)
    assert not re.search("[\ufb50-\ufdff\ufe70-\ufefe]", text), "presentation forms cannot be searched for"
    for word in (*ARABIC.paragraphs[0].split()[:4], *ARABIC.headline.split(), "منصور", "للصحافة"):
        assert word in text
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert document.Root.ViewerPreferences.Direction == "/R2L"
        assert document.Root.Lang == "ar"


def left_edge(pdf: bytes, wanted: str) -> float:
    """Where the run of text that holds `wanted` begins on the first page, in points from the left."""
    found: list[float] = []

    def visit(text: str, matrix: list[float], position: list[float], *_: object) -> None:
        if wanted in text:
            found.append(matrix[4] + position[4])

    pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text(visitor_text=visit)
    return found[0]


@pytest.mark.parametrize("language", ["ar", "he", "fa", "ur", "ar-EG", "he_IL"])
def test_languages_written_from_right_to_left_are_mirrored(pages: PressPages, language: str) -> None:
    release = replace(KILN, contact_heading="Press")
    usual, mirrored = (pages.pdf(r, Paper.A4) for r in (release, replace(release, language=language)))
    assert left_edge(mirrored, "Press") < left_edge(usual, "Press")


def test_telephone_number_keeps_its_order_in_arabic(pages: PressPages) -> None:
    pdf = pages.pdf(ARABIC, Paper.A4)
    assert "+44 117 496 0142" in words_of(pdf)
    assert left_edge(pdf, "44") <= left_edge(pdf, "117") <= left_edge(pdf, "0142")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("uk", "Ми двічі списали кошти з 214 клієнтів. Пробачте, це наша помилка: їжак, ґанок, Єва."),
        ("el", "Χρεώσαμε δύο φορές 214 πελάτες. Ζητούμε συγγνώμη, ήταν δικό μας λάθος."),
        ("tr", "214 müşteriden iki kez ücret aldık. Özür dileriz; hata bizimdi. İğne, ışık."),
        ("vi", "Chúng tôi đã tính tiền hai lần cho 214 khách hàng. Chúng tôi xin lỗi."),
    ],
)
def test_other_alphabets_need_only_the_shipped_fonts(pages: PressPages, language: str, sentence: str) -> None:
    release = replace(KILN, paragraphs=(sentence,), language=language)
    faces = Typefaces(RESOURCES / "fonts")
    assert faces.fonts_for(sentence) is faces.shipped
    assert sentence in words_of(pages.pdf(release, Paper.A4))


@pytest.mark.parametrize("language", ["he", "ar", "fa", "ur"])
def test_right_to_left_scripts_need_only_the_shipped_fonts(language: str) -> None:
    sentence = {
        "he": "אנחנו מצטערים: חייבנו 214 לקוחות פעמיים.",
        "ar": ARABIC.paragraphs[0],
        "fa": "پوزش می‌خواهیم؛ گچپژ ۱۲۳",
        "ur": "ہم معذرت خواہ ہیں، ٹڈڑے ۴۵۶",
    }[language]
    faces = Typefaces(RESOURCES / "fonts")
    assert faces.fonts_for(sentence) is faces.shipped


def test_japanese_is_exact_or_its_letters_are_named(pages: PressPages) -> None:
    """Where the system has a Japanese font the text comes out exactly; where not, what is missing is said."""
    missing = set(pages.missing_letters(JAPANESE))
    pdf = pages.pdf(JAPANESE, Paper.A4)
    if missing:
        assert missing <= set(JAPANESE.firm + JAPANESE.headline + JAPANESE.paragraphs[0])
    else:
        assert JAPANESE.paragraphs[0] in words_of(pdf)
        assert JAPANESE.headline in words_of(pdf)


def test_missing_letters_are_named_once_in_order() -> None:
    other = "\U0010ffe0"
    release = replace(KILN, headline=f"a{PRIVATE}b{other}{PRIVATE}", about=f"x{other}")
    assert missing_letters(release, RESOURCES) == (PRIVATE, other)


def test_nothing_is_missing_from_ordinary_texts_and_joiners() -> None:
    release = replace(KILN, about="a\u200db\u00adc\ufe0fd\u2060e\u202af\t\x00 → ✓ ★ − € № ½")
    assert missing_letters(release, RESOURCES) == ()


def test_a_missing_letter_does_not_stop_the_export(pages: PressPages) -> None:
    pdf = pages.pdf(replace(KILN, about=f"Here {PRIVATE} there"), Paper.A4)
    assert "Here" in words_of(pdf)
    assert "/H1" in structure(pdf)
    assert pages.pictures(replace(KILN, about=PRIVATE), Paper.A4, 20)


@pytest.mark.parametrize(
    "hostile",
    [
        "{0.__class__}",
        '#read("/etc/passwd")',
        '#import "@preview/cetz:0.2.2"',
        "<script>alert(1)</script>",
        "*b* _i_ $x$ = head",
        "[link](javascript:alert(1))",
        '"}], "fonts": [',
        "{page} {pages} {firm}",
        r"\u{41} \n ~ -- ... 'q' \"q\"",
        "// comment /* more */",
        "@label <label> `raw`",
    ],
)
def test_hostile_text_is_text(pages: PressPages, hostile: str) -> None:
    release = replace(KILN, paragraphs=(hostile,), about=hostile, headline=hostile, firm=hostile, subhead=hostile)
    text = words_of(pages.pdf(replace(release, dateline=hostile, contact=(hostile,)), Paper.A4))
    assert text.count(" ".join(hostile.split())) == 7


@pytest.mark.parametrize(
    ("given", "printed"),
    [
        ("a\x00b\x07c\x7fd\x9fe", "abcde"),
        ("lone \ud800 half", "lone half"),
        ("non\ufffe\U0001ffffcharacter", "noncharacter"),
        ("byte\ufeff order mark", "byte order mark"),
        ("line\r\nline\rline\u2028line", "line line line line"),
        ("tab\tstop", "tab stop"),
    ],
)
def test_what_no_page_can_show_is_left_out(pages: PressPages, given: str, printed: str) -> None:
    pdf = pages.pdf(replace(KILN, paragraphs=(given,)), Paper.A4)
    assert f"2026. {printed} About" in words_of(pdf)


def test_right_to_left_override_keeps_the_standards(pages: PressPages) -> None:
    pdf = pages.pdf(replace(KILN, paragraphs=("safe \u202eesrever\u202c safe",)), Paper.A4)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert document.open_metadata().pdfa_status == "2A"


def test_a_blank_release_is_a_page(pages: PressPages) -> None:
    blank = PressRelease(
        firm="",
        release_line="",
        headline="",
        dateline="",
        paragraphs=(),
        about_heading="",
        contact_heading="",
        contact=(),
    )
    assert words_of(pages.pdf(replace(blank, language="", end=""), Paper.A4)) == ""
    assert words_of(pages.pdf(replace(blank, paragraphs=("", " \n ")), Paper.A4)) == "###"


@pytest.mark.parametrize("language", ["", "x", "not a tag", "en-GB-oed", "zh-Hant", "sr-Latn-RS", "../../etc", "\x00"])
def test_any_language_tag_is_survived(pages: PressPages, language: str) -> None:
    assert "Bristol" in words_of(pages.pdf(replace(KILN, language=language), Paper.A4))


def test_a_word_longer_than_the_line_is_broken_and_stays_whole_when_copied(pages: PressPages) -> None:
    word = "https://oxbowkiln.example/" + "averylongaddress" * 20
    pdf = pages.pdf(replace(KILN, paragraphs=(word,), about=word, headline="H" * 100), Paper.A4)
    text = words_of(pdf).replace(" ", "")
    assert text.count(word) == 2
    assert "H" * 100 in text
    assert len(pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text().splitlines()) > 20


def test_five_thousand_words(pages: PressPages) -> None:
    paragraphs = tuple(" ".join(f"w{block}x{word}" for word in range(100)) for block in range(50))
    pdf = pages.pdf(replace(KILN, paragraphs=paragraphs, about="about " * 2000), Paper.A4)
    text = " ".join(page_texts(pdf))
    assert all(f"w{block}x{word}" in text for block in range(50) for word in range(100))
    assert text.count("about") == 2000


def test_two_releases_do_not_leak_into_each_other(pages: PressPages) -> None:
    other = replace(ARABIC, subhead="", author="")
    first = words_of(pages.pdf(KILN, Paper.A4))
    between = words_of(pages.pdf(other, Paper.LETTER))
    assert "Oxbow" not in between
    assert "Marlowe" not in between
    assert words_of(pages.pdf(KILN, Paper.A4)) == first


def test_pictures_are_png_one_per_page_at_the_asked_size(pages: PressPages) -> None:
    pictures = pages.pictures(LONG, Paper.LETTER, 36)
    assert len(pictures) == len(page_texts(pages.pdf(LONG, Paper.LETTER)))
    for picture in pictures:
        assert picture.startswith(b"\x89PNG")
        assert struct.unpack(">LL", picture[16:24]) == (306, 396)


@pytest.mark.parametrize("path", sorted((RESOURCES / "fonts").glob("*.ttf")), ids=lambda path: path.stem)
def test_our_reading_of_a_font_agrees_with_fonttools(path: Path) -> None:
    truth = TTFont(path).getBestCmap()
    cmap = read_cmap(path)
    # Every letter of the font, and a sample of the others: all would take seconds.
    codes = {*truth, *range(0x3000), *range(0, 0x110000, 97)}
    wrong = [code for code in codes if cmap.has(chr(code)) != (truth.get(code, ".notdef") != ".notdef")]
    assert wrong == []


def test_the_empty_folder_that_typst_may_read_goes_with_the_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    pages = PressPages(RESOURCES)
    pages.pdf(KILN, Paper.A4)
    (root,) = tmp_path.iterdir()
    assert list(root.iterdir()) == []
    del pages
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [b"", b"OTTO", b"ttcf" + b"\xff" * 12, b"\x00\x01\x00\x00\xff\xff" + b"x" * 40],
    ids=["empty", "four bytes", "collection", "directory"],
)
def test_a_damaged_font_has_no_letters(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "bad.ttf").write_bytes(content)
    assert not read_cmap(tmp_path / "bad.ttf").has("a")


def test_a_font_that_was_cut_off_is_survived(tmp_path: Path) -> None:
    whole = (RESOURCES / "fonts" / "NotoSerif-Regular.ttf").read_bytes()
    for length in range(0, 3000, 97):
        (tmp_path / "cut.ttf").write_bytes(whole[:length])
        assert not read_cmap(tmp_path / "cut.ttf").has(PRIVATE)

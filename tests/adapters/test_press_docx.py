"""The press release as a Word file: headings, language, title, direction, and every word."""

from __future__ import annotations

import dataclasses
import io
import zipfile

import docx as word
import pytest
from docx.document import Document
from docx.oxml.ns import qn

from apology_studio.adapters.exporters.press_docx import docx
from apology_studio.core.channel import channel
from apology_studio.core.draft import Draft
from apology_studio.core.press import Paper, PressRelease
from apology_studio.core.preview import preview


@pytest.fixture
def release(letter_only: Draft) -> PressRelease:
    made = preview(letter_only, channel("press-release")).release
    assert made is not None
    return made


def opened(release: PressRelease, paper: Paper = Paper.A4) -> Document:
    return word.Document(io.BytesIO(docx(release, paper)))


def test_every_word_is_there_in_the_order_of_the_page(letter_only: Draft, release: PressRelease) -> None:
    said = "\n".join(paragraph.text for paragraph in opened(release).paragraphs)
    expected = preview(letter_only, channel("press-release")).pages[0].text

    assert said.split() == [*release.firm.split(), *expected.split()]


def test_headings_are_headings(release: PressRelease) -> None:
    headed = [(p.style.name, p.text) for p in opened(release).paragraphs if p.style and p.style.name != "Normal"]

    assert ("Heading 1", release.headline) in headed
    assert [text for name, text in headed if name == "Heading 2"] == [release.about_heading, release.contact_heading]


def test_the_file_says_title_author_and_language(release: PressRelease) -> None:
    document = opened(dataclasses.replace(release, language="en-GB"))
    style = document.styles["Normal"].element

    assert document.core_properties.title == release.headline
    assert document.core_properties.author == "Hana Marlowe"
    assert document.core_properties.language == "en-GB"
    assert style.rPr.find(qn("w:lang")).get(qn("w:val")) == "en-GB"


@pytest.mark.parametrize(("paper", "width"), [(Paper.A4, 210), (Paper.LETTER, 216)])
def test_paper(release: PressRelease, paper: Paper, width: int) -> None:
    assert round(opened(release, paper).sections[0].page_width.mm) == width  # type: ignore[union-attr]


def test_a_letter_from_right_to_left_runs_so(release: PressRelease) -> None:
    arabic = dataclasses.replace(release, language="ar", headline="فرن النهر يعتذر", paragraphs=("خصمنا مرتين.",))
    for paragraph in opened(arabic).paragraphs:
        assert paragraph._p.pPr is not None
        assert paragraph._p.pPr.find(qn("w:bidi")) is not None
        assert all(run._r.rPr.find(qn("w:rtl")) is not None for run in paragraph.runs)  # type: ignore[union-attr]


def test_joined_letters_have_their_own_size_and_none_is_slanted_or_spaced(release: PressRelease) -> None:
    for name in ("Normal", "Heading 1", "Subtitle", "Heading 2"):
        properties = opened(release).styles[name].element.rPr
        sizes = [int(size.get(qn("w:val"))) for size in properties.findall(qn("w:szCs"))]

        assert len(sizes) == 1
        assert sizes[0] > int(properties.find(qn("w:sz")).get(qn("w:val")))
        assert properties.findall(qn("w:iCs")) == properties.findall(qn("w:spacing")) == []
        assert properties.find(qn("w:rFonts")).get(qn("w:cs")) == "Times New Roman"


def test_a_telephone_number_keeps_its_order_from_right_to_left(release: PressRelease) -> None:
    lines = ("هناء مارلو", "0117 496 0142، في أي ساعة")
    arabic = opened(dataclasses.replace(release, language="ar", contact=lines, paragraphs=("214 من 300",)))
    said = "\n".join(paragraph.text for paragraph in arabic.paragraphs)

    assert "0117\u00a0496\u00a00142، في أي ساعة" in said
    assert "214 من 300" in said
    assert "0117 496 0142" in "\n".join(paragraph.text for paragraph in opened(release).paragraphs)


def test_hostile_words_are_words(release: PressRelease) -> None:
    nasty = "</w:t><w:p/> {{ x }} &amp; \x00\x0b\ud800 <script>alert(1)</script>"
    document = opened(dataclasses.replace(release, headline=nasty, paragraphs=(nasty, nasty), author=nasty))

    clean = "</w:t><w:p/> {{ x }} &amp; \n <script>alert(1)</script>"
    assert [p.text for p in document.paragraphs if p.style and p.style.name == "Heading 1"] == [clean]
    assert document.core_properties.title == " ".join(clean.split())


def test_it_links_to_nothing_and_is_the_same_each_time(release: PressRelease) -> None:
    data = docx(release, Paper.A4)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        relations = b"".join(archive.read(name) for name in archive.namelist() if name.endswith(".rels"))

    assert b"External" not in relations
    assert docx(release, Paper.A4) == data

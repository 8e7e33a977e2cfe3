"""The press release as a Word file: real headings, language, title and author, right to left where the letter is.

`docx` (python-docx) is imported at first use.
"""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from apology_studio.adapters.exporters.archive import zipped
from apology_studio.adapters.exporters.typeset import RIGHT_TO_LEFT, clean, language_of
from apology_studio.core.phone_numbers import phone_numbers
from apology_studio.core.press import Paper, PressRelease

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

_FONT: Final = "Georgia"
_JOINED_FONT: Final = "Times New Roman"
"""For Arabic and Hebrew, which Georgia has not."""
_JOINED_SCALE: Final = 1.2
"""Arabic is smaller at the same size."""
_SIZES: Final = {Paper.A4: (210.0, 297.0), Paper.LETTER: (215.9, 279.4)}
"""Millimetres."""
_MARGIN: Final = 25.0
_STYLES: Final = (("Normal", 11, 0, 8), ("Heading 1", 20, 4, 8), ("Subtitle", 12, 0, 8), ("Heading 2", 12, 12, 2))
"""Name, size, and the room before and after, in points."""
_LEADING: Final = 1.1
"""Of a line: a release of 300 words is one page, as the PDF is."""
_LONGEST_PROPERTY: Final = 255
"""Characters of a property of the file that python-docx takes."""
_STILL: Final = datetime(2000, 1, 1, tzinfo=UTC)
"""No clock here: Word writes the day of the first save itself."""


def docx(release: PressRelease, paper: Paper) -> bytes:
    """The release as a .docx file."""
    import docx as word
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    document = word.Document()
    _set_up(document, release, paper)
    if release.firm:
        _underline(_add(document, release.firm, "Normal", release, strong=True))
    if release.release_line:
        _add(document, release.release_line, "Normal", release, strong=True)
    if release.headline:
        _add(document, release.headline, "Heading 1", release)
    if release.subhead:
        _add(document, release.subhead, "Subtitle", release)
    first, *rest = release.paragraphs or ("",)
    lead = _add(document, "", "Normal", release)
    _run(lead, release.dateline and f"{release.dateline} ", release, strong=True)
    _run(lead, first, release)
    for paragraph in rest:
        _add(document, paragraph, "Normal", release)
    _sections(document, release)
    _add(document, release.end, "Normal", release).alignment = WD_ALIGN_PARAGRAPH.CENTER
    file = io.BytesIO()
    document.save(file)
    with zipfile.ZipFile(file) as made:  # packed again, with no clock in it
        return zipped((name, made.read(name)) for name in made.namelist())


def _sections(document: Document, release: PressRelease) -> None:
    if release.about:
        _add(document, release.about_heading, "Heading 2", release)
        _add(document, release.about, "Normal", release)
    if release.contact:
        _add(document, release.contact_heading, "Heading 2", release)
        _add(document, "\n".join(release.contact), "Normal", release)


def _set_up(document: Document, release: PressRelease, paper: Paper) -> None:
    """Paper, fonts, language, and what the file says of itself."""
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement
    from docx.shared import Mm, Pt, RGBColor

    section = document.sections[0]
    section.page_width, section.page_height = map(Mm, _SIZES[paper])
    section.left_margin = section.right_margin = Mm(_MARGIN)
    section.top_margin = section.bottom_margin = Mm(_MARGIN - 5)
    lang, region = language_of(release.language)
    tag = f"{lang}-{region}" if region else lang
    for name, size, before, after in _STYLES:
        style = document.styles[name]
        style.font.name, style.font.size = _FONT, Pt(size)
        style.font.color.rgb = RGBColor(0x1E, 0x1C, 0x19)
        style.font.italic = False
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
        properties = style.element.get_or_add_rPr()
        style.paragraph_format.line_spacing = _LEADING
        for name_of in ("w:iCs", "w:spacing", "w:szCs"):  # slanted, spaced, and the size of other letters
            for old in properties.findall(qn(name_of)):
                properties.remove(old)
        fonts = properties.find(qn("w:rFonts"))
        for script in ("w:eastAsia", "w:hAnsi"):
            fonts.set(qn(script), _FONT)
        fonts.set(qn("w:cs"), _JOINED_FONT)
        for theme in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(theme), None)
        size_of_joined = OxmlElement("w:szCs")
        size_of_joined.set(qn("w:val"), str(round(size * 2 * _JOINED_SCALE)))
        properties.find(qn("w:sz")).addnext(size_of_joined)
        said = OxmlElement("w:lang")
        for attribute in ("w:val", "w:eastAsia", "w:bidi"):
            said.set(qn(attribute), tag)
        properties.append(said)
    about = document.core_properties
    about.title = " ".join(_whole(release.headline or release.release_line).split())[:_LONGEST_PROPERTY]
    about.author = _whole(release.author)[:_LONGEST_PROPERTY]
    about.language = tag
    about.comments = ""
    about.created = about.modified = _STILL


def _underline(paragraph: Paragraph) -> None:
    """A thin line under a paragraph, as over the text of the PDF."""
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    borders, line = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "4"), ("space", "6"), ("color", "B9B2A6")):
        line.set(qn(f"w:{name}"), value)
    borders.append(line)
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(borders, "w:shd", "w:bidi", "w:spacing", "w:ind", "w:jc", "w:rPr")


def _add(document: Document, text: str, style: str, release: PressRelease, *, strong: bool = False) -> Paragraph:
    from docx.oxml.parser import OxmlElement

    paragraph = document.add_paragraph(style=style)
    if _right(release):
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
    _run(paragraph, text, release, strong=strong)
    return paragraph


def _run(paragraph: Paragraph, text: str, release: PressRelease, *, strong: bool = False) -> None:
    """Letters, with their direction: Word reads the size and weight of Arabic from properties of their own."""
    from docx.oxml.parser import OxmlElement

    if not text:
        return
    run = paragraph.add_run(_in_order(_whole(text)) if _right(release) else _whole(text))
    run.bold = strong or None
    if _right(release):
        properties = run._r.get_or_add_rPr()
        if strong:
            properties.append(OxmlElement("w:bCs"))
        properties.append(OxmlElement("w:rtl"))


def _in_order(text: str) -> str:
    """The text with telephone numbers that keep the order of their groups where the text runs from right to left: a
    no-break space belongs to the figures around it (Unicode Standard Annex 9, rule W4)."""
    for span in reversed(phone_numbers(text)):
        text = text[: span.start] + span.of(text).replace(" ", "\u00a0") + text[span.end :]
    return text


def _right(release: PressRelease) -> bool:
    return language_of(release.language)[0] in RIGHT_TO_LEFT


def _whole(text: str) -> str:
    """The text without what no XML file holds."""
    edges = len(text) - len(text.rstrip(" "))
    return clean(text) + " " * edges

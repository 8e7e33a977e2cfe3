"""The press release as a PDF that a newsroom prints, and as pictures of its pages. Typst lays it out.

The words go in as data (JSON), never as markup, and the root that typst may read from is an empty folder. The PDF is
tagged and declares PDF/A-2a and PDF/UA-1, which typst 0.15 checks while it writes. `typst` is imported at first use.
"""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import tempfile
import weakref
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from apology_studio.adapters.exporters.fonts import Typefaces
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.ports import WorldError
from apology_studio.core.press import Paper, PressRelease

if TYPE_CHECKING:
    import typst
    from typst import PDFStandard

_STANDARDS: Final[tuple[list[PDFStandard], ...]] = (["a-2a", "ua-1"], ["ua-1"])
"""Tried in this order, then none (still tagged): PDF/A refuses private letters, PDF/UA those that no font has."""

# Languages by the script they are usually written in.
_RIGHT_TO_LEFT: Final = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_JOINED: Final = _RIGHT_TO_LEFT - {"he", "yi", "dv"}
"""Languages of the Arabic script, whose letters join."""

_EAST_ASIAN: Final = {
    "ja": ("Noto Serif CJK JP", "Source Han Serif", "Hiragino Mincho ProN", "Yu Mincho", "MS Mincho"),
    "ko": ("Noto Serif CJK KR", "Source Han Serif K", "AppleMyungjo", "Batang"),
    "zh": ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun"),
    "zh-TW": ("Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", "PMingLiU"),
}
"""Serif fonts of Linux, macOS and Windows by language: one character is drawn differently in each."""

_SHIPPED: Final = ("Noto Serif", "Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Sans Math", "Noto Sans Symbols 2")

_LANGUAGE: Final = re.compile(r"(?P<lang>[a-z]{2,3})(?:-(?P<script>[a-z]{4}))?(?:-(?P<region>[a-z]{2}))?(?:-.*)?", re.I)

_LINE_ENDS: Final = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")

_NON_CHARACTERS: Final = "".join(
    chr(plane + last) for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)
)
_NOT_PRINTED: Final = re.compile(f"[\0-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff{_NON_CHARACTERS}]")
"""Controls, halves of surrogate pairs, non-characters, and U+FEFF, a byte order mark that PDF/UA forbids."""

_RUNNING_HEAD: Final = 78
"""Characters that fit beside the page number in the running head; what is still too wide is clipped."""

_LONG_FOOT: Final = 1500
"""Characters from which the boilerplate may be divided between two pages: about a third of a page."""


class PressPages:
    """Lays out press releases. Keeps one typst compiler alive, so it is for one thread at a time.

    A first PDF of one page costs about 40 ms, later ones 15 (November 2026, a slow machine); the first text with
    letters that the shipped fonts lack costs 100 ms more, for the system's fonts.
    """

    def __init__(self, resources: Path) -> None:
        """`resources` is the folder that holds `press-release.typ` and `fonts`."""
        self._template = (resources / "press-release.typ").read_bytes()
        self._typefaces = Typefaces(resources / "fonts")
        self._root = tempfile.mkdtemp(prefix="apology-studio-")
        weakref.finalize(self, shutil.rmtree, self._root, ignore_errors=True)
        self._compiler: tuple[typst.Fonts, typst.Compiler] | None = None

    def pdf(self, release: PressRelease, paper: Paper) -> bytes:
        """The release as a PDF file. A letter that no font has is an empty box. WorldError if typst cannot go on."""
        compiler, inputs = self._prepare(release, paper)
        for standards in _STANDARDS:
            with contextlib.suppress(WorldError):
                return b"".join(self._compiled(compiler, inputs, "pdf", standards=standards))
        return b"".join(self._compiled(compiler, inputs, "pdf"))

    def pictures(self, release: PressRelease, paper: Paper, ppi: float) -> tuple[bytes, ...]:
        """The same pages as PNG files, at `ppi` pixels per inch. WorldError if typst cannot go on."""
        compiler, inputs = self._prepare(release, paper)
        return self._compiled(compiler, inputs, "png", ppi=ppi)

    def missing_letters(self, release: PressRelease) -> tuple[str, ...]:
        """The characters that no available font has, each once, in the order of the page."""
        return self._typefaces.missing(_words(release))

    def _prepare(self, release: PressRelease, paper: Paper) -> tuple[typst.Compiler, dict[str, str]]:
        fonts = self._typefaces.fonts_for(_words(release))
        return self._compiler_with(fonts), {"release": json.dumps(page_data(release, paper))}

    def _compiled(
        self,
        compiler: typst.Compiler,
        inputs: dict[str, str],
        kind: Literal["pdf", "png"],
        *,
        ppi: float | None = None,
        standards: list[PDFStandard] | None = None,
    ) -> tuple[bytes, ...]:
        """The files that typst makes: one PDF, or a picture of each page."""
        import typst

        try:
            made = compiler.compile(
                self._template, format=kind, sys_inputs=inputs, ppi=ppi, pdf_standards=standards or []
            )
        except typst.TypstError as error:
            text = QT_TRANSLATE_NOOP("export", "The pages of the press release could not be made: {reason}.")
            raise WorldError(Message("export", text).with_values(reason=error.message)) from error
        return tuple(made) if isinstance(made, list) else (made or b"",)

    def _compiler_with(self, fonts: typst.Fonts) -> typst.Compiler:
        import typst

        if self._compiler is None or self._compiler[0] is not fonts:
            compiler = typst.Compiler(
                root=self._root,
                font_paths=fonts,
                ignore_system_fonts=True,
                package_path=self._root,
                package_cache_path=self._root,
            )
            self._compiler = fonts, compiler
        return self._compiler[1]


def missing_letters(release: PressRelease, resources: Path) -> tuple[str, ...]:
    """The characters of a release that no shipped or installed font has, each once, in the order of the page."""
    return Typefaces(resources / "fonts").missing(_words(release))


def page_data(release: PressRelease, paper: Paper) -> dict[str, object]:
    """What the template gets: plain strings, cleaned, and what follows from the language."""
    lang, region = _language(release.language)
    firm, headline, author = (_clean(text) for text in (release.firm, release.headline, release.author))
    running_firm = _short(_one_line(firm), _RUNNING_HEAD // 2)
    about = _clean(release.about)
    contact = [_clean(line) for line in release.contact]
    return {
        "paper": paper.value,
        "lang": lang,
        "region": region,
        "dir": "rtl" if lang in _RIGHT_TO_LEFT else "ltr",
        "joined": lang in _JOINED,
        "slanted": lang not in _RIGHT_TO_LEFT and lang not in _EAST_ASIAN,
        "fonts": _families(lang, region),
        "title": _one_line(headline or firm or _clean(release.release_line)) or "-",
        "author": _one_line(author or firm),
        "firm": firm,
        "running_firm": running_firm,
        "slug": _short(_one_line(headline), _RUNNING_HEAD - len(running_firm)),
        "release_line": _clean(release.release_line),
        "headline": headline,
        "subhead": _clean(release.subhead),
        "dateline": _clean(release.dateline),
        "paragraphs": [cleaned for text in release.paragraphs if (cleaned := _clean(text))],
        "about_heading": _clean(release.about_heading) if about else "",
        "about": about,
        "contact_heading": _clean(release.contact_heading) if any(contact) else "",
        "contact": contact,
        "long_foot": len(about) + sum(80 + len(line) for line in contact) > _LONG_FOOT,
        "end": _clean(release.end),
        "page_of": _clean(release.page_of),
        "more": _clean(release.more),
    }


def _words(release: PressRelease) -> str:
    """Everything that is printed, in the order of the page."""
    single = (release.firm, release.release_line, release.headline, release.subhead, release.dateline)
    below = (release.about_heading, release.about, release.contact_heading, *release.contact)
    return _clean("\n".join((*single, *release.paragraphs, *below, release.end, release.more, release.page_of)))


def _clean(text: str) -> str:
    """The text without what no page can show: controls, halves of pairs, non-characters; lines end in a line feed."""
    return _NOT_PRINTED.sub("", _LINE_ENDS.sub("\n", text).replace("\t", " ")).strip()


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _short(line: str, most: int) -> str:
    """The beginning of a line, cut between words where there are any."""
    if len(line) <= most:
        return line
    start = line[:most]
    words = start.rpartition(" ")[0]
    return (words if len(words) > most // 2 else start).rstrip(" ,;:.") + "…"


def _language(tag: str) -> tuple[str, str | None]:
    """Language and region as typst wants them; 'und' (undetermined) for a tag that is none."""
    found = _LANGUAGE.fullmatch(tag.strip().replace("_", "-"))
    if found is None:
        return "und", None
    region = found["region"].upper() if found["region"] else None
    if found["script"] and found["script"].lower() == "hant":
        region = region or "TW"
    return found["lang"].lower(), region


def _families(lang: str, region: str | None) -> list[dict[str, str | None]]:
    """The fonts to use, best first. East Asian ones leave Latin letters to the serif that ships."""
    own = {"he": "Noto Serif Hebrew", "yi": "Noto Serif Hebrew"} | dict.fromkeys(_JOINED, "Noto Naskh Arabic")
    first = [own[lang]] if lang in own else []
    if lang in _EAST_ASIAN:
        east = _EAST_ASIAN["zh-TW" if lang == "zh" and region in {"TW", "HK", "MO"} else lang]
        latin: dict[str, str | None] = {"name": _SHIPPED[0], "covers": "latin-in-cjk"}
        return [latin, *({"name": name, "covers": None} for name in (*east, *_SHIPPED))]
    names = dict.fromkeys((*first, *_SHIPPED, *_EAST_ASIAN["ja"]))
    return [{"name": name, "covers": None} for name in names]

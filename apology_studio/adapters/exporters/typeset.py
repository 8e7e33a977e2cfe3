"""Sets pages with typst: words go in as data, never as markup, and the root that typst may read is an empty folder.

`typst` is imported at first use.
"""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import tempfile
import weakref
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from apology_studio.adapters.exporters.fonts import Typefaces
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.ports import WorldError

if TYPE_CHECKING:
    import typst
    from typst import PDFStandard

# Languages by the script they are usually written in.
RIGHT_TO_LEFT: Final = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
JOINED: Final = RIGHT_TO_LEFT - {"he", "yi", "dv"}
"""Languages of the Arabic script, whose letters join."""

EAST_ASIAN: Final = {
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


_STANDARDS: Final[tuple[list[PDFStandard], ...]] = (["a-2a", "ua-1"], ["ua-1"])
"""Tried in this order, then none (still tagged): PDF/A refuses private letters, PDF/UA those that no font has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What is to come out: one PDF, or a picture of each page at `ppi` pixels per inch."""

    kind: Literal["pdf", "png"]
    ppi: float | None = None
    standards: list[PDFStandard] = field(default_factory=list)


class Typesetter:
    """One template and the fonts. Keeps one typst compiler alive, so it is for one thread at a time."""

    def __init__(self, resources: Path, template: str) -> None:
        """`resources` is the folder that holds the template and `fonts`."""
        self._template = (resources / template).read_bytes()
        self.typefaces = Typefaces(resources / "fonts")
        self._root = tempfile.mkdtemp(prefix="apology-studio-")
        weakref.finalize(self, shutil.rmtree, self._root, ignore_errors=True)
        self._compiler: tuple[typst.Fonts, typst.Compiler] | None = None

    def compiled(self, name: str, data: dict[str, object], words: str, form: Form) -> tuple[bytes, ...]:
        """The files that typst makes of `data`, which the template reads as `sys.inputs.<name>`; `words` are all that
        it prints, to choose fonts by. WorldError if typst cannot go on.
        """
        import typst

        compiler = self._compiler_with(self.typefaces.fonts_for(words))
        inputs = {name: json.dumps(data)}
        try:
            made = compiler.compile(
                self._template, format=form.kind, sys_inputs=inputs, ppi=form.ppi, pdf_standards=form.standards
            )
        except typst.TypstError as error:
            text = QT_TRANSLATE_NOOP("export", "The pages could not be made: {reason}.")
            raise WorldError(Message("export", text).with_values(reason=error.message)) from error
        return tuple(made) if isinstance(made, list) else (made or b"",)

    def pdf(self, name: str, data: dict[str, object], words: str) -> bytes:
        """One PDF file by the strictest standard that its letters allow; always tagged."""
        for standards in _STANDARDS:
            with contextlib.suppress(WorldError):
                return b"".join(self.compiled(name, data, words, Form(kind="pdf", standards=standards)))
        return b"".join(self.compiled(name, data, words, Form(kind="pdf")))

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


def clean(text: str) -> str:
    """The text without what no page can show: controls, halves of pairs, non-characters; lines end in a line feed."""
    return _NOT_PRINTED.sub("", _LINE_ENDS.sub("\n", text).replace("\t", " ")).strip()


def language_of(tag: str) -> tuple[str, str | None]:
    """Language and region as typst wants them; 'und' (undetermined) for a tag that is none."""
    found = _LANGUAGE.fullmatch(tag.strip().replace("_", "-"))
    if found is None:
        return "und", None
    region = found["region"].upper() if found["region"] else None
    if found["script"] and found["script"].lower() == "hant":
        region = region or "TW"
    return found["lang"].lower(), region


def families(lang: str, region: str | None) -> list[dict[str, str | None]]:
    """The fonts to use, best first. East Asian ones leave Latin letters to the serif that ships."""
    own = {"he": "Noto Serif Hebrew", "yi": "Noto Serif Hebrew"} | dict.fromkeys(JOINED, "Noto Naskh Arabic")
    first = [own[lang]] if lang in own else []
    if lang in EAST_ASIAN:
        east = EAST_ASIAN["zh-TW" if lang == "zh" and region in {"TW", "HK", "MO"} else lang]
        latin: dict[str, str | None] = {"name": _SHIPPED[0], "covers": "latin-in-cjk"}
        return [latin, *({"name": name, "covers": None} for name in (*east, *_SHIPPED))]
    names = dict.fromkeys((*first, *_SHIPPED, *EAST_ASIAN["ja"]))
    return [{"name": name, "covers": None} for name in names]


def language_data(tag: str) -> dict[str, object]:
    """What a template needs to know of a language: its code, direction and fonts."""
    lang, region = language_of(tag)
    return {
        "lang": lang,
        "region": region,
        "dir": "rtl" if lang in RIGHT_TO_LEFT else "ltr",
        "joined": lang in JOINED,
        "slanted": lang not in RIGHT_TO_LEFT and lang not in EAST_ASIAN,
        "fonts": families(lang, region),
    }

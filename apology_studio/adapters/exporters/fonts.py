"""The fonts a page may use: those that ship with the program, and the system's when these lack a letter.

Asking the system for its fonts takes about 100 ms (measured November 2026 with 400 faces), the shipped ones 1 ms; so
the system is asked only for a text that needs it. Whether a face has a letter is read from its `cmap` table here:
typst offers no such question, and importing fontTools for this one table costs 100 ms and 5 MB. The letters that
typst embeds itself are left out, because their tables cannot be read.
"""

from __future__ import annotations

import struct
import unicodedata
from bisect import bisect_left
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from apology_studio.core.data import dataclass

if TYPE_CHECKING:
    import typst

_UNICODE_TABLES: Final = frozenset({(0, 3), (0, 4), (0, 6), (3, 1), (3, 10)})
"""Platform and encoding of the cmap subtables that map Unicode (OpenType 1.9.1, 'cmap', 2024)."""

_INVISIBLE: Final = ((0x034F, 0x034F), (0x180B, 0x180F), (0xFE00, 0xFE0F), (0xE0000, 0xE0FFF))
"""Joiners and variation selectors that need no glyph (Unicode 16, Default_Ignorable_Code_Point), besides Cf and Z*."""


@dataclass(frozen=True, slots=True)
class Cmap:
    """Which characters one face has a glyph for, looked up in the bytes of its table."""

    kind: int = 0
    """Format of the subtable: 4 (the first plane) or 12 (all planes); 0 for a face without either."""
    table: bytes = b""

    def has(self, character: str) -> bool:
        """Whether the face maps this character to a glyph."""
        if self.kind == 12:
            return self._in_groups(ord(character))
        return self.kind == 4 and ord(character) <= 0xFFFF and self._in_segments(ord(character))

    def _in_groups(self, code: int) -> bool:
        """Format 12: rows of first code, last code and first glyph, 32 bits each, from byte 16 on."""
        count = min(self._number(12, 4), (len(self.table) - 16) // 12)
        row = bisect_left(range(count), code, key=partial(self._number, first=20, step=12, size=4))
        return row < count and self._number(row, 4, first=16, step=12) <= code

    def _in_segments(self, code: int) -> bool:
        """Format 4: four columns of 16-bit numbers (end, start, delta, offset), then the glyphs of some ranges."""
        double = self._number(6)
        column = double + 2
        row = bisect_left(range(double // 2), code, key=partial(self._number, first=14, step=2))
        start = self._number(row, first=14 + column, step=2)
        if 2 * row >= double or code < start:
            return False
        delta = self._number(row, first=14 + column + double, step=2)
        place = 14 + column + 2 * double + 2 * row
        offset = self._number(place)
        glyph = self._number(place + offset + 2 * (code - start)) if offset else code + delta
        return glyph & 0xFFFF != 0

    def _number(self, row: int, size: int = 2, *, first: int = 0, step: int = 1) -> int:
        at = first + step * row
        return int.from_bytes(self.table[at : at + size], "big")


def read_cmap(path: Path, index: int = 0) -> Cmap:
    """The characters of face `index` of a TrueType, OpenType or collection file; none for a file that is damaged."""
    try:
        with path.open("rb") as file:
            return _best(_table(file, index, b"cmap"))
    except (OSError, struct.error):
        return Cmap()


def needs_glyph(character: str) -> bool:
    """Whether a character is drawn at all: not a space, a control or a joiner."""
    if unicodedata.category(character) in {"Cc", "Cf", "Zs", "Zl", "Zp"}:
        return False
    code = ord(character)
    return not any(first <= code <= last for first, last in _INVISIBLE)


class Typefaces:
    """The shipped fonts of a folder and, asked for at first need, the system's."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: set[str] = set()
        """Letters that the shipped fonts have."""

    @cached_property
    def shipped(self) -> typst.Fonts:
        """The fonts of the program."""
        import typst

        return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(self._folder)])

    @cached_property
    def installed(self) -> typst.Fonts:
        """The fonts of the program and of the system. Takes about 100 ms the first time."""
        import typst

        return typst.Fonts(include_system_fonts=True, include_embedded_fonts=False, font_paths=[str(self._folder)])

    def fonts_for(self, text: str) -> typst.Fonts:
        """The shipped fonts when they have every letter of the text, else all that are installed."""
        return self.installed if self._not_shipped(text) else self.shipped

    def missing(self, text: str) -> tuple[str, ...]:
        """The characters of the text that no font has, each once, in the order of the text."""
        rest = self._not_shipped(text)
        return _lacking(self._installed_cmaps, rest) if rest else ()

    @cached_property
    def _shipped_cmaps(self) -> tuple[_LazyCmap, ...]:
        return _one_per_family(self.shipped)

    @cached_property
    def _installed_cmaps(self) -> tuple[_LazyCmap, ...]:
        return _one_per_family(self.installed)

    def _not_shipped(self, text: str) -> tuple[str, ...]:
        unknown = tuple(letter for letter in _letters(text) if letter not in self._known)
        lacking = _lacking(self._shipped_cmaps, unknown)
        self._known.update(set(unknown) - set(lacking))
        return lacking


class _LazyCmap:
    """The characters of a face, read when the first one is asked for."""

    def __init__(self, path: Path, index: int) -> None:
        self._path = path
        self._index = index

    @cached_property
    def cmap(self) -> Cmap:
        return read_cmap(self._path, self._index)


def _one_per_family(fonts: typst.Fonts) -> tuple[_LazyCmap, ...]:
    """One face of each family, the most regular: the others of a family have the same characters."""
    faces: dict[str, typst.FontInfo] = {}
    for face in sorted(fonts.fonts(), key=_irregularity):
        faces.setdefault(face.family, face)
    return tuple(_LazyCmap(Path(face.path), face.index) for face in faces.values() if face.path is not None)


def _irregularity(face: typst.FontInfo) -> tuple[bool, int]:
    return face.style != "normal", abs(face.weight - 400)


def _lacking(faces: tuple[_LazyCmap, ...], letters: tuple[str, ...]) -> tuple[str, ...]:
    for face in faces:
        if not letters:
            break
        letters = tuple(letter for letter in letters if not face.cmap.has(letter))
    return letters


def _letters(text: str) -> tuple[str, ...]:
    return tuple(character for character in dict.fromkeys(text) if needs_glyph(character))


def _table(file: BinaryIO, index: int, tag: bytes) -> bytes:
    """One table of a face; empty when the face has none."""
    start = 0
    if file.read(4) == b"ttcf":
        file.seek(12 + 4 * index)
        (start,) = struct.unpack(">L", file.read(4))
    file.seek(start + 4)
    (count,) = struct.unpack(">H", file.read(2))
    file.seek(start + 12)
    for name, _, offset, length in struct.iter_unpack(">4sLLL", file.read(16 * count)):
        if name == tag:
            file.seek(offset)
            return file.read(length)
    return b""


def _best(table: bytes) -> Cmap:
    """The Unicode subtable that reaches furthest: format 12 (all planes) before format 4 (the first plane)."""
    (count,) = struct.unpack_from(">H", table, 2)
    subtables: dict[int, bytes] = {}
    for platform, encoding, offset in struct.iter_unpack(">HHL", table[4 : 4 + 8 * count]):
        if (platform, encoding) in _UNICODE_TABLES:
            (kind,) = struct.unpack_from(">H", table, offset)
            subtables[kind] = table[offset:]
    kind = max(subtables.keys() & {4, 12}, default=0)
    return Cmap(kind=kind, table=subtables.get(kind, b""))

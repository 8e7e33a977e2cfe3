"""Plain text: what may enter a draft, positions, counts, sentences and unfilled places.

Positions are code points, as Python counts; Qt counts UTF-16 units, and `to_utf16`/`from_utf16` are the only bridge.
`regex` (grapheme clusters) is imported at first use: it costs tens of milliseconds and plain Latin text needs none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a text in code points, half-open: `text[span.start:span.end]`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The stretch itself."""
        return text[self.start : self.end]

    def moved(self, by: int) -> Span:
        """The same stretch, so much further on."""
        return Span(self.start + by, self.end + by)


# What may enter a draft

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")  # Word and web pages paste \x0b and U+2028 as line breaks
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]")
"""Noncharacters too: Qt takes U+FDD0 and U+FDD1 for borders of its own, X refuses U+FFFE."""
_FAR_NONCHARACTERS = re.compile(  # apart from the others: one class of both is ten times slower
    "[" + "".join(chr(plane << 16 | last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF)) + "]"
)
_SURROGATES = re.compile("[\ud800-\udfff]")
_BIDI_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")

REPLACED_SURROGATES = Message(
    "Cleaning", QT_TRANSLATE_NOOP("Cleaning", "%n broken character(s) could not be read and became \ufffd.")
)
REMOVED_CONTROLS = Message(
    "Cleaning", QT_TRANSLATE_NOOP("Cleaning", "%n invisible control character(s) were left out.")
)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text that may enter a draft, and what had to be said about it."""

    text: str
    notices: tuple[Message, ...] = ()

    @property
    def has_bidi_controls(self) -> bool:
        """Whether embeddings, overrides or isolates are in the text. They stay, but may make it look unlike itself."""
        return has_bidi_controls(self.text)


def has_bidi_controls(text: str) -> bool:
    """Whether U+202A-202E or U+2066-2069 occurs, which can make a text read differently from what it says."""
    return _BIDI_CONTROLS.search(text) is not None


def clean(text: str) -> Cleaned:
    """What may enter a draft, faithfully: no normalisation, no-break spaces and direction controls stay.

    Every kind of line end (also U+2028, U+2029, U+0085, vertical tab and form feed) becomes one newline; byte order
    marks go. Control characters other than newline and tab, and noncharacters, go with a notice; halves of UTF-16
    pairs become U+FFFD with a notice (whole pairs the character they stand for). Cleaning twice changes nothing.
    """
    notices = []
    if _SURROGATES.search(text):
        text, lone = _join_surrogates(text)
        notices += [_counted(REPLACED_SURROGATES, lone)] if lone else []
    text = _LINE_ENDS.sub("\n", text.replace("\ufeff", ""))
    text, controls = _CONTROLS.subn("", text)
    if text and max(text) > "\uffff":
        text, far = _FAR_NONCHARACTERS.subn("", text)
        controls += far
    notices += [_counted(REMOVED_CONTROLS, controls)] if controls else []
    return Cleaned(text, tuple(notices))


def _join_surrogates(text: str) -> tuple[str, int]:
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    return _SURROGATES.subn("\ufffd", whole)


def _counted(message: Message, count: int) -> Message:
    return Message(message.context, message.text, message.values, count)


# File names

_NOT_IN_NAMES = re.compile(
    '[<>:"/\\\\|?*\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff'
    "\ud800-\udfff\U000e0000-\U0010ffff]+"
)
_RESERVED_NAMES = re.compile(r"(?i)(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\xb9\xb2\xb3])[ ]*(?:\.|$)")
NAME_LENGTH = 80
"""The most characters of a file name, extension not counted (own rule, 2026-11-21)."""
_NAME_BYTES = 200  # ext4, APFS and NTFS hold 255 bytes or units; room is left for an extension and a number


def file_name(title: str, otherwise: str = "apology") -> str:
    """A file name (no folder, no extension) for `title` that Windows, macOS and Linux take; `otherwise` if empty.

    Reserved, control, zero-width and direction characters become one space, so that a name cannot look like another.
    Windows' device names (CON, NUL, COM1, ... https://learn.microsoft.com/windows/win32/fileio/naming-a-file, read
    2026-11-21) get a line under them.
    """
    name = " ".join(_NOT_IN_NAMES.sub(" ", title).split()).strip(" .-")
    while name and (len(name) > NAME_LENGTH or len(name.encode()) > _NAME_BYTES):
        name = "".join(grapheme_list(name[: NAME_LENGTH + 1])[:-1]).rstrip(" .-")
    if _RESERVED_NAMES.match(name):
        stem, dot, rest = name.partition(".")
        name = f"{stem.rstrip()}_{dot}{rest}"
    return name or otherwise


# Counts and positions

_ONE_EACH = re.compile(  # code points that are always a grapheme cluster by themselves when only such ones occur
    "[\x00-\x0c\x0e-\u02ff\u0370-\u0482\u048a-\u0590\u05be\u05d0-\u05ea\u2010-\u2027\u20a0-\u20bf\u3000-\u3029"
    "\u3041-\u3096\u30a0-\u30ff\u4e00-\u9fff\uff01-\uff60]*"
)


def graphemes(text: str) -> int:
    """How many characters a reader sees: extended grapheme clusters (Unicode 17, UAX #29, 2026-11-21)."""
    return len(text) if _ONE_EACH.fullmatch(text) else len(grapheme_list(text))


def grapheme_list(text: str) -> list[str]:
    """The extended grapheme clusters in order; joined they are the text."""
    if _ONE_EACH.fullmatch(text):
        return list(text)
    import regex

    return regex.findall(r"\X", text)


def utf16(text: str) -> int:
    """UTF-16 code units, as Qt, Windows and most networks' composers count."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def to_utf16(text: str, position: int) -> int:
    """The position in UTF-16 units of the position `position` in code points."""
    return utf16(text[:position])


def from_utf16(text: str, position: int) -> int:
    """The position in code points of a position in UTF-16 units; inside a pair, the start of its character."""
    if text.isascii():
        return min(position, len(text))
    units = text.encode("utf-16-le", "surrogatepass")[: 2 * position]
    return len(units.decode("utf-16-le", "surrogatepass" if _SURROGATES.search(text) else "ignore"))


CJK = "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""The inside of a character class: Han, Hiragana and Katakana, which are written without spaces."""
_WORD = re.compile("\\w[^\\s\u2013\u2014\u2026]*")


@cache
def _cjk_word() -> re.Pattern[str]:
    """`_WORD` beside scripts without spaces; compiled when one occurs, since classes of far letters take their time."""
    return re.compile(f"[{CJK}]|[^\\W{CJK}][^\\s{CJK}\u2013\u2014\u2026]*")


def has_cjk(text: str) -> bool:
    """Whether a letter of a script without spaces may occur."""
    return not text.isascii() and _FROM_CJK.search(text) is not None


_FROM_CJK = re.compile("[^\x00-\u3004]")  # max(text) takes ten times as long, and so does compiling the far range


@lru_cache(maxsize=8)  # a text is counted as a piece of its channel and as its page
def words(text: str) -> int:
    """Words as a writer counts them: "well-known" is one, a dash or a bullet none, each CJK character one."""
    return sum(map(_words_in, text.split("\n")))


@lru_cache(maxsize=512)  # while one line is typed the others stay
def _words_in(line: str) -> int:
    return len((_cjk_word() if has_cjk(line) else _WORD).findall(line))


def first_words(text: str, most: int, longest: int) -> str:
    """The beginning of a text up to the end of its `most`-th word, without a word of more than `longest` characters."""
    end = 0
    for number, word in enumerate(re.finditer(r"\S+", text), 1):
        if number > most or word.end() - word.start() > longest:
            break
        end = word.end()
    return text[:end]


# Unfilled places

_HINT = re.compile(r"\[([^\[\]\n]{1,60})\](?!\()")


def placeholders(text: str) -> tuple[Span, ...]:
    r"""The places of a starter that are still to fill: `[how many]`. Links `[text](address)`, `[1]`, `\[` are none."""
    found = (hint for hint in _HINT.finditer(text) if any(map(str.isalpha, hint[1])))
    return tuple(Span(*hint.span()) for hint in found if not _escaped(text, hint.start()))


def _escaped(text: str, position: int) -> bool:
    """Whether an odd number of backslashes stands before `position`."""
    before = text[max(0, position - 64) : position]
    return (len(before) - len(before.rstrip("\\"))) % 2 == 1


# Sentences

# Abbreviations, without their last stop. The first kind never ends a sentence, the second only before a likely start.
_NEVER_LAST = (
    ("", "e.g i.e cf vs viz approx ca dr prof"),
    ("en", "mr mrs ms mx rev hon gen col capt lt sgt messrs fig ref dept est ext incl"),
    ("es", "sr sra srta sres dra ud uds vd p.ej ej aprox núm nro pág págs tel telf avda dña ee cía fig"),
    ("ar", "هـ ق.م"),
    ("de", "z.b d.h u.a o.ä bzw nr str hr fr tel inkl exkl evtl ggf vgl abs art st zzgl sog bspw"),
    ("fr", "mm mme mmes mlle pr env p.ex av bd tél réf pp chap"),
)
_SELDOM_LAST = (
    ("", "a.m p.m etc inc ltd co corp llc plc st jr sr jan feb apr aug sept oct nov dec e.u"),
    ("en", "ave rd blvd mt ft min sec hr hrs jun jul ph.d bros"),
    ("es", "s.a s.l uu ene abr ago set dic"),
    ("de", "e.v usw usf mrd mio min max okt dez"),
    ("fr", "s.a janv févr juil déc"),
)
_STARTERS = (
    ("en", "we i you it he she they the a an our my your this that these those there here if when as please no yes"),
    ("en", "and but so in on at for from to what why how who since because after before until while every all any"),
    ("es", "nosotros yo usted ustedes el la los las un una nuestro nuestra nuestros nuestras mi su este esta esto"),
    ("es", "si cuando por para pero y en a no sí lo le les hemos estamos"),
    ("de", "wir ich sie er es der die das ein eine unser unsere unseren mein ihre dies diese dieser wenn als für und"),
    ("de", "aber in im am an bei nach bitte ja nein was warum seit"),
    ("fr", "nous je vous il elle ils elles le la les un une notre nos mon votre ce cet cette ces si quand pour mais"),
    ("fr", "et en dans à non oui depuis"),
)
_DATES = (
    ("", "monday tuesday wednesday thursday friday saturday sunday"),
    ("", "january february march april may june july august september october november december"),
)
_STOP = re.compile(
    "([.!?\u2026\u061f\u061b\u0964\u3002\uff01\uff0e\uff1f\uff61]+)"
    "((?:[ \xa0\u202f]?\xbb(?!\\w)|[\"'\u201c\u201d\u2018\u2019\u203a)\\]*_\u300d\u300f\uff09])*)"
)
_WIDE = frozenset("\u3002\uff01\uff0e\uff1f\uff61")
_OPENERS = "\"'\u201c\u201e\u2018\u201a\xab\u2039([*_\xbf\xa1"
_LETTERS = re.compile(r"[^\W\d_]+")
_INITIALS = re.compile(r"(?:\w\.)*[^\W\d_]")


def sentences(text: str, language: str = "en") -> tuple[Span, ...]:
    """The sentences without the spaces around them, in order. A line's end always ends one.

    A stop ends a sentence unless it belongs to an abbreviation, an initial, a number, a time, an address or a list
    number; an abbreviation that may stand last ("p.m.", "Inc.") ends one before a word that likely starts another.
    `language` is a code like "en" or "pt-BR"; an unknown one gets the rules that most languages share. Linear.
    """
    code = re.split("[-_]", language.lower())[0]
    return in_lines(text, lambda line: _in_line(line, code))


def in_lines(text: str, find: Callable[[str], Iterable[Span]]) -> tuple[Span, ...]:
    """What `find` finds in each line, at its place in the text."""
    found: list[Span] = []
    start = 0
    for line in text.split("\n"):
        found += (span.moved(start) for span in find(line))
        start += len(line) + 1
    return tuple(found)


@lru_cache(maxsize=256)  # of a text that is being written all lines but one stay
def _in_line(line: str, language: str) -> tuple[Span, ...]:
    found = []
    first = 0
    for stop in _STOP.finditer(line):
        if _ends(line, stop, language):
            found.append(_trimmed(line, first, stop.end()))
            first = stop.end()
    found.append(_trimmed(line, first, len(line)))
    return tuple(span for span in found if span.start < span.end)


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return Span(start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip()))


def _ends(line: str, stop: re.Match[str], language: str) -> bool:
    """Whether a sentence ends at this stop of the line."""
    mark, at = stop[1], stop.end()
    if mark[-1] in _WIDE or at >= len(line):
        return True
    if not line[at].isspace():
        return False
    after = line[at : at + 80].lstrip().lstrip(_OPENERS)
    small = after[:1].islower()
    if mark != ".":
        return not (small and (stop[2].strip("*_") or mark[-1] in ".\u2026"))
    before = line[max(0, stop.start() - 40) : stop.start()]
    word = "" if before[-1:].isspace() else before.split()[-1].lstrip(_OPENERS) if before else ""
    if (word.isdecimal() or len(word) == 1) and line[:40].lstrip().startswith(word + "."):
        return line[: stop.start()].strip() != word  # the number of a list item
    return _ends_after(word.lower(), after, small, language)


def _ends_after(word: str, after: str, small: bool, language: str) -> bool:
    """Whether one full stop after `word` ends a sentence, `after` being what follows the space."""
    if word in _listed(_NEVER_LAST, language):
        return False
    if word == "no":
        return not after[:1].isdecimal()  # "No. 5", but "No. We did not."
    following = _LETTERS.match(after)
    next_word = following[0] if following else ""
    starts = not small and next_word.lower() in _listed(_STARTERS, language)
    if word in ("a.m", "p.m", "etc", "usw"):
        return starts or (
            next_word.istitle() and next_word.lower() not in _listed(_DATES, language)
        )  # "2 p.m. Monday", "2 p.m. GMT" go on
    if word in _listed(_SELDOM_LAST, language) or _INITIALS.fullmatch(word):
        return starts
    if language == "de" and word.isdecimal() and len(word) <= 2:
        return starts  # an ordinal: "am 3. Mai"
    return True


@cache
def _listed(table: tuple[tuple[str, str], ...], language: str) -> frozenset[str]:
    return frozenset(word for code, line in table if code in ("", language) for word in line.split())

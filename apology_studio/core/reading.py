"""A text as the rules read it: small letters, plain quotation marks, sentence by sentence, without what others said."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from apology_studio.core.data import dataclass

HIDDEN = "\x1f"
"""Stands for every letter that is not the owner's own word: a quotation, an address, code, a subject line."""

_LONGEST = 600
"""Code points. A longer sentence is read in pieces: nobody writes one, and no search should have to cross it."""
_QUOTED_WORDS = 4
"""A shorter quotation is a word in quotation marks, which its writer means."""
_MOSTLY_QUOTED = 0.35
"""Above this share the text itself stands in quotation marks, as in a press release."""

_PLAIN = {
    **dict.fromkeys("’‘´`ʼ", "'"),
    **dict.fromkeys("“”„«»", '"'),
    **dict.fromkeys("\t\xa0\u2002\u2003\u2009\u202f*_\r\x0b\x0c", " "),
}
_DASH = re.compile(r"[ –—](?:(?<= )(?:--?|[–—])(?= )|(?<=[–—]))")
_DASHES = (" -", "–", "—")
_WRAPPED = re.compile(r"\n(?<=[\w,;’'-]\n)(?=[a-z])")
_CLOSED_UP = re.compile(r"[.!?](?<=[a-z].)(?=[A-Z][a-z'’ ])")
"""A sentence that begins right after the full stop of the one before."""
_QUOTE = re.compile(r'"[^"\n]{1,1500}"')
_WEB = re.compile(r"(?:https?://|www\.)\S{1,2000}")
_MAIL = re.compile(r"(?<!\S)\S{1,80}@\S{1,200}")
_HEADS = ("subject:", "re:", "fw:", "fwd:", "asunto:", ">")
_HEAD = re.compile(r"^(?:(?:subject|re|fwd?|asunto):|>)[^\n]*", re.MULTILINE)
_CODE = re.compile(r"```.{0,20000}?```|`[^`\n]{1,500}`", re.DOTALL)
_TITLES = ("mr", "mrs", "dr", "ms", "st", "vs", "e.g", "i.e")
_END = re.compile(r"[.!?…\n](?:(?<=\n)\s*|(?<!\n)[.!?…]*[\"')\]]*\s+)")
"""It begins with one sign, as the others do, so that a search can run to it."""
_LEAD = re.compile(r"[\s>*•#\"'(\[.-]{0,40}")
_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


MOST_SENTENCES = 1500
"""So many sentences are remembered as they were read: all of the longest draft that is read (`core/rest.py`). Each key
makes another one, so more would only be memory: with 5,000 a day of typing took 57 MB."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a text made plain."""

    start: int
    """Where its first letter stands, in code points of the whole text."""
    text: str
    tokens: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A text made ready for the rules; every letter keeps its place."""

    plain: str
    sentences: tuple[Sentence, ...]


@lru_cache(maxsize=128)
def read(text: str) -> Reading:
    """The text as rules read it. Takes any string; time in proportion to its length."""
    plain = _plain(text)
    return Reading(plain=plain, sentences=tuple(_sentences(plain)))


@lru_cache(maxsize=64)
def lowered(text: str) -> str:
    """The text in small letters, each in its old place."""
    return small(text)


def small(text: str) -> str:
    """The same, for a stretch of a text that is looked at once."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _plain(text: str) -> str:
    low = lowered(text).replace(HIDDEN, " ")
    if "`" in low:
        low = _CODE.sub(_hidden, low)
    if "://" in low or "www." in low:
        low = _WEB.sub(_hidden, low)
    if "@" in low:
        low = _MAIL.sub(_hidden, low)
    if any(head in low for head in _HEADS):
        low = _HEAD.sub(_hidden, low)
    for written, plain in _PLAIN.items():
        if written in low:
            low = low.replace(written, plain)
    if any(dash in low for dash in _DASHES):
        low = _DASH.sub(_as_comma, low)
    low = _with(low, "\n", _CLOSED_UP, text)
    if "\n" in text:
        low = _with(low, " ", _WRAPPED, text)
    low = _without_quotations(low) if '"' in low else low
    return low.replace('"', " ").replace("(", " ").replace("/", " ")


def _as_comma(match: re.Match[str]) -> str:
    return "," + " " * (len(match.group()) - 1)


def _with(low: str, letter: str, pattern: re.Pattern[str], text: str) -> str:
    """With another letter wherever the pattern is in the text as it was written."""
    places = [match.start() for match in pattern.finditer(text)]
    return letter.join(low[last + 1 : at] for last, at in pairwise((-1, *places, len(low)))) if places else low


def _without_quotations(low: str) -> str:
    quoted = [match for match in _QUOTE.finditer(low) if match.group().count(" ") >= _QUOTED_WORDS - 1]
    if sum(len(match.group()) for match in quoted) > _MOSTLY_QUOTED * len(low):
        return low
    return _QUOTE.sub(lambda m: _hidden(m) if m.group().count(" ") >= _QUOTED_WORDS - 1 else m.group(), low)


def _hidden(match: re.Match[str]) -> str:
    """As many hidden letters; line ends stay."""
    return "\n".join(HIDDEN * len(line) for line in match.group().split("\n"))


def _sentences(plain: str) -> list[Sentence]:
    found, start = [], 0
    for match in _END.finditer(plain):
        if _is_title(plain, match):
            continue
        found += _pieces(plain, start, match.end())
        start = match.end()
    return found + _pieces(plain, start, len(plain))


def _is_title(plain: str, end: re.Match[str]) -> bool:
    """Whether the full stop belongs to a short form such as `Mr.`."""
    if not end.group().startswith(". ") or not plain.endswith(_TITLES, 0, end.start()):
        return False
    return re.split(r"[\s(]", plain[max(end.start() - 6, 0) : end.start()])[-1] in _TITLES


def _pieces(plain: str, start: int, end: int) -> list[Sentence]:
    """The sentence between two places; one that is too long in pieces that end with a word."""
    pieces = []
    while start < end:
        stop = end
        if end - start > _LONGEST:
            stop = max(plain.rfind(" ", start + _LONGEST // 2, start + _LONGEST) + 1, start + _LONGEST // 2)
        first, text, tokens = _read_piece(plain[start:stop])
        if tokens:
            pieces.append(Sentence(start + first, text, tokens))
        start = stop
    return pieces


@lru_cache(maxsize=MOST_SENTENCES)
def _read_piece(piece: str) -> tuple[int, str, tuple[str, ...]]:
    """Where the first letter of a sentence is, the sentence from there, and its words."""
    lead = _LEAD.match(piece)
    first = lead.end() if lead else 0
    return first, piece[first:], tuple(_TOKEN.findall(piece, first))

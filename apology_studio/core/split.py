"""Texts in pages that fit: a thread of posts, and the choice of sentences for a short form."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import cache
from itertools import accumulate

from apology_studio.core.data import dataclass
from apology_studio.core.text import CJK, Span, grapheme_list, has_cjk, sentences

MANUAL_BREAK = "\n---\n"
"""What the owner writes between two pages: a line that is exactly `---`."""

_BREAK_LINE = re.compile(r"^---$", re.MULTILINE)
_GAP = re.compile(r"[ \t\n]+")
_PARAGRAPH = re.compile(r"\n[ \t]*\n")
_NO_SMALL_KANA = re.compile(  # never first on a page
    "[\u3005\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u30fb\u30fc"
    "\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7]"
)


@cache
def _cjk_gap() -> re.Pattern[str]:
    closing, opening = "\u3001\u3002\uff01\uff0c\uff1f\u300d\u300f\uff09", "\u300c\u300e\uff08"
    return re.compile(f"(?<=[{CJK}{closing}])(?=[{CJK}{opening}])")


_NUMBER = r"[+\-\u2212]?\d[\d.,:'\u2019/]*"
_NOT_INSIDE = r"(?<![\w.,:'\u2019/])"
_CURRENCY = r"(?:[$€£¥₴₹₽₺]|USD|EUR|GBP|CHF|CAD|AUD|JPY|Rs\.?|kr\.?)"
_UNIT = (
    r"(?:[kmcµ]?[gmlJWV]|[kM]?[Bb]|[KMGT]i?B|k?Wh|t|km/h|mph|m[²³]|lbs?|oz|ft|in|yd|mi|kcal|ppm|%|‰|°[CF]?|"
    rf"{_CURRENCY}|dollars?|euros?|pounds?|cents?|percent|per cent|thousand|million|billion|mil|millones|"
    r"Mio\.?|Mrd\.?|[ap]\.\s?m\.?|[ap]m|[AP]M|Uhr|h|hrs?|min|sec|s|seconds?|minutes?|hours?|days?|weeks?|months?|"
    r"years?|horas?|días?|Stunden?|Tagen?|heures?|jours?)"
)
_TOGETHER = (
    rf"{_NOT_INSIDE}{_NUMBER}(?:[ \t]\d{{3}})*[ \t]+{_UNIT}(?![^\W_])"
    rf"|{_CURRENCY}[ \t]+(?=\d)\S+"
    rf"|{_NOT_INSIDE}\d+(?:[ \t]\d{{3}})+(?!\d)"
    r"|(?<!\w)(?:No|Nr|no|nr)\.[ \t]+\d+|https?://[!-~]+|(?<![\w.+-])[\w.+-]+@[\w.-]+|[@#]\w[\w@.]*"
)
"""What is never torn apart: a number and its unit or currency, addresses, mentions, hashtags."""


@cache
def _together() -> re.Pattern[str]:
    return re.compile(_TOGETHER)


_WORD, _SENTENCE, _PARAGRAPHS = 1, 2, 3


@dataclass(frozen=True, slots=True)
class _Gap:
    """A place where a page may end: text up to `end`, the next page from `start`."""

    end: int
    start: int
    rank: int


def split(
    text: str, limit: int, length: Callable[[str], int], reserve: int = 0, language: str = "en"
) -> tuple[str, ...]:
    """`text` in pages of at most `limit - reserve` by `length`, broken at paragraphs, else sentences, else words.

    A line `---` always begins a page. Addresses, mentions and numbers with their units stay whole; only what is longer
    than a whole page is broken, between two grapheme clusters. No letter is lost: the pages joined are the text but for
    the spaces at the breaks and the lines `---`. A single cluster longer than a page is a page. ValueError if nothing
    fits: `limit - reserve` under 1. Time grows with the text's length times the logarithm of a page's.
    """
    room = limit - reserve
    if room < 1:
        raise ValueError("no room on a page")
    pages: list[str] = []
    for part in _BREAK_LINE.split(text):
        part = part.strip(" \t\n")
        pages += ([part] if length(part) <= room else _pages(part, room, length, language)) if part else []
    return tuple(pages)


def _pages(text: str, room: int, length: Callable[[str], int], language: str) -> list[str]:
    pages = []
    gaps = _gaps(text, language)
    ends = [gap.end for gap in gaps]
    start = 0
    while start < len(text):
        first = bisect_right(ends, start)
        last = _last_that_fits(text, start, gaps, first, room, length)
        if last < first:
            end = _torn(text, start, gaps[first].end, room, length)
            pages.append(text[start:end].rstrip(" \t\n"))
            gap = _GAP.match(text, end)
            start = gap.end() if gap else end
        else:
            best = gaps[_best(text, start, gaps, first, last, room, length)]
            pages.append(text[start : best.end])
            start = best.start
    return pages


def _gaps(text: str, language: str) -> list[_Gap]:
    """All places where a page may end, in order; the last is the end of the text."""
    together = [Span(*match.span()) for match in _together().finditer(text)]
    starts = [span.start for span in together]
    sentence_ends = {span.end for span in sentences(text, language)}
    found = [(m.start(), m.end()) for m in _GAP.finditer(text)]
    if has_cjk(text):
        between = (m.start() for m in _cjk_gap().finditer(text))
        found += [(at, at) for at in between if not _NO_SMALL_KANA.match(text, at)]
    found += [(end, end) for end in sentence_ends if text[end : end + 1].strip(" \t\n")]
    gaps = {}
    for end, start in sorted(found, reverse=True):
        i = bisect_right(starts, end) - 1
        if end > 0 and not (i >= 0 and together[i].start < end < together[i].end and "\n" not in text[end:start]):
            parted = start - end > 1 and _PARAGRAPH.search(text, end, start)  # most gaps are one space
            rank = _PARAGRAPHS if parted else _SENTENCE
            gaps[end] = _Gap(end, start, rank if rank == _PARAGRAPHS or end in sentence_ends else _WORD)
    gaps[len(text)] = _Gap(len(text), len(text), _PARAGRAPHS)
    return [gaps[end] for end in sorted(gaps)]


def _last_that_fits(
    text: str, start: int, gaps: list[_Gap], first: int, room: int, length: Callable[[str], int]
) -> int:
    """The last gap whose page from `start` fits; `first - 1` if none. Gallops, so that no call sees much more."""
    good, step = first - 1, 1
    while good + step < len(gaps) and length(text[start : gaps[good + step].end]) <= room:
        good, step = good + step, step * 2
    bad = min(good + step, len(gaps))
    while bad - good > 1:
        middle = (good + bad) // 2
        if length(text[start : gaps[middle].end]) <= room:
            good = middle
        else:
            bad = middle
    return good


def _best(
    text: str, start: int, gaps: list[_Gap], first: int, last: int, room: int, length: Callable[[str], int]
) -> int:
    """The gap to end a page at: a paragraph's end if the page is then half full, else a sentence's, else a word's.

    A sentence that fits no page whole may begin on a page that would otherwise stay nearly empty.
    """
    if last == len(gaps) - 1:
        return last
    full = gaps[last].end - start
    paragraph = _last_of(gaps, first, last, _PARAGRAPHS)
    sentence = _last_of(gaps, first, last, _SENTENCE)
    if paragraph is not None and 2 * (gaps[paragraph].end - start) >= full:
        return paragraph
    if sentence is None:
        return last
    if 3 * (gaps[sentence].end - start) >= full:
        return sentence
    following = next(gaps[i].end for i in range(last + 1, len(gaps)) if gaps[i].rank >= _SENTENCE)
    return sentence if length(text[gaps[sentence].start : following]) <= room else last


def _last_of(gaps: list[_Gap], first: int, last: int, rank: int) -> int | None:
    return next((i for i in range(last, first - 1, -1) if gaps[i].rank >= rank), None)


def _torn(text: str, start: int, end: int, room: int, length: Callable[[str], int]) -> int:
    """Where to tear what is longer than a page: at a space inside if it has one, else between two clusters."""
    far = min(end, start + 4 * room + 64)  # every rule counts most letters as one or more
    spaces = [match.start() for match in _GAP.finditer(text, start + 1, far)]
    if spaces and length(text[start : spaces[0]]) <= room:
        return _furthest(text, start, spaces, room, length)
    clusters = grapheme_list(text[start:far])
    if far < end:
        clusters = clusters[:-1] or grapheme_list(text[start:end])[:1]
    return _furthest(text, start, [start + n for n in accumulate(map(len, clusters))], room, length)


def _furthest(text: str, start: int, ends: list[int], room: int, length: Callable[[str], int]) -> int:
    """The furthest of `ends` up to which the text fits; the first if none."""
    fitting = bisect_right(ends, room, key=lambda end: length(text[start:end]))
    return ends[max(0, fitting - 1)]


def posts_of(text: str) -> tuple[str, ...]:
    """The posts of a thread as the owner parted them: by lines `---`, without empty ones."""
    return tuple(post.strip("\n") for post in _BREAK_LINE.split(text) if post.strip())


def number_pages(pages: Sequence[str]) -> tuple[str, ...]:
    """The pages, each ending in a line `1/3`."""
    return tuple(f"{page}\n{number}/{len(pages)}" for number, page in enumerate(pages, 1))


def split_numbered(text: str, limit: int, length: Callable[[str], int], language: str = "en") -> tuple[str, ...]:
    """`text` in one page without a number if it fits, else in numbered pages; the line with the number counts."""
    pages = split(text, limit, length, language=language)
    digits = 1
    while len(pages) > 1:
        widest = "9" * digits
        pages = split(text, limit, length, reserve=length(f"\n{widest}/{widest}"), language=language)
        if len(str(len(pages))) <= digits:
            return number_pages(pages)
        digits = len(str(len(pages)))
    return pages


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence that may be left out of a short form, if not `keep`; the higher `importance`, the later."""

    text: str
    importance: int
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """Indexes of the pieces that are kept and of those left out, each in their order."""

    kept: tuple[int, ...]
    left_out: tuple[int, ...]


def choose(pieces: Sequence[Piece], limit: int, length: Callable[[str], int], joiner: str = " ") -> Choice:
    """Leave out the least important pieces, later ones first among equals, until the joined text fits `limit`.

    Pieces to `keep` are never left out, even if they alone are too long. The sum of the single lengths gives a first
    guess; the exact length of the joined text decides.
    """
    order = sorted((i for i, p in enumerate(pieces) if not p.keep), key=lambda i: (pieces[i].importance, -i))

    def fits(dropped: int) -> bool:
        out = set(order[:dropped])
        return length(joiner.join(p.text for i, p in enumerate(pieces) if i not in out)) <= limit

    dropped = _first_guess(pieces, order, limit, length, joiner)
    while dropped < len(order) and not fits(dropped):
        dropped += 1
    while dropped > 0 and fits(dropped - 1):
        dropped -= 1
    out = set(order[:dropped])
    return Choice(tuple(i for i in range(len(pieces)) if i not in out), tuple(sorted(out)))


def _first_guess(
    pieces: Sequence[Piece], order: list[int], limit: int, length: Callable[[str], int], joiner: str
) -> int:
    between = length(joiner)
    lengths = [length(piece.text) + between for piece in pieces]
    total = sum(lengths) - between
    dropped = 0
    while dropped < len(order) and total > limit:
        total -= lengths[order[dropped]]
        dropped += 1
    return dropped

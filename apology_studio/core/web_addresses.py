"""Web addresses in plain text, found as X and Mastodon find them: with `https://`, or a bare domain such as `x.com/a`.

The rules are those of twitter-text 3.1 (https://github.com/twitter/twitter-text, read 2026-11-21), in linear time and
without its giant expressions: a run of domain letters is looked up label by label in the list of top-level domains.
"""

from __future__ import annotations

import re
from functools import cache

from apology_studio.core.text import Span

_SPACES = "\\x09-\\x0d\\x20\\x85\\xa0\\u1680\\u180e\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000"
_MARKS = "\\u202a-\\u202e\\u061c\\u200e\\u200f\\u2066-\\u2069"
_NOT_IN_LABELS = r"!'#%&()*+,\\/:;<=>?@\[\]^{|}~$" + _SPACES + _MARKS + "\\ufffe\\ufeff\\uffff"
_RUN = re.compile(f"[^.{_NOT_IN_LABELS}]*\\.[^{_NOT_IN_LABELS}]+")
_SCHEME = re.compile("(?i)https?://$")
_GLUED = re.compile("[A-Za-z0-9@\uff20$#\uff03\ufffe\ufeff\uffff]")
_LATIN = "\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b\\u0263\\u0268\\u026f\\u0272"
_LATIN += "\\u0289\\u028b\\u02bb\\u0300-\\u036f\\u1e00-\\u1eff"
_LATIN_LABEL = re.compile(f"(?i)[-a-z0-9{_LATIN}]+")
_TLD_END = re.compile("[0-9a-zA-Z@+-]")
_PUNYCODE = re.compile("(?i)^xn--[-0-9a-z]+")

_PATH = f"[a-z\\u0400-\\u04ff0-9!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&{_LATIN}]"
_PARENS = f"\\((?:{_PATH}+|{_PATH}*\\({_PATH}+\\){_PATH}*)\\)"
_ENDING = f"(?:[+\\-a-z\\u0400-\\u04ff0-9=_#/{_LATIN}]|{_PARENS})"
_REST = (
    f"(?i)(?::[0-9]+)?(?P<path>/(?:(?:{_PATH}|{_PARENS})*{_ENDING}|@{_PATH}+/)*)?"
    "(?:\\?[a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|]*[a-z0-9\\-_&=#/])?"
)
_TCO = re.compile("(?i)https?://t\\.co/([a-z0-9]+)(?:\\?[a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|]*[a-z0-9\\-_&=#/])?")
_LONGEST_URL = 4096
_LONGEST_SLUG = 40
_LONGEST_DOMAIN = 253


@cache
def _rest(astral: bool) -> re.Pattern[str]:
    """Port, path and query; `astral`: pictures may stand in a path, as Mastodon has it."""
    return re.compile(_REST.replace(_PATH, _PATH[:-1] + "\U00010000-\U0010ffff]") if astral else _REST)


@cache
def _tlds() -> tuple[frozenset[str], int]:
    from apology_studio.core.tlds import TLDS

    return TLDS, max(map(len, TLDS))


def web_addresses(text: str, bare_unicode: bool = False) -> tuple[Span, ...]:
    """The web addresses of `text`, in order, by X's rules.

    Of a bare domain X links the parts in Latin letters; with `bare_unicode` all of it, as Mastodon's composer.
    """
    found: list[Span] = []
    position = done = 0
    while run := _RUN.search(text, position):
        spans, end = _addresses(text, done, run, bare_unicode)
        found += spans
        position, done = (run.end(), done) if end is None else (end, end)
    return tuple(found)


def _addresses(text: str, done: int, run: re.Match[str], bare_unicode: bool) -> tuple[list[Span], int | None]:
    """The addresses in this run of domain letters, the text up to `done` being used up; and up to where it is now."""
    start = run.start()
    scheme = _SCHEME.search(text, max(done, start - 8), start)
    first = scheme.start() if scheme else start
    if first and (first == done or _GLUED.match(text[first - 1])):
        start, scheme = (run.end() if bare_unicode or scheme else _restart(run)), None
    ending = _domain_end(text, start, min(run.end(), start + _LONGEST_DOMAIN + 3))
    if ending is None:
        return [], None
    rest = _rest(bare_unicode).match(text, ending)
    end = rest.end() if rest else ending
    if scheme:
        return _with_scheme(text, Span(first, end), text[start:ending])
    bare = [Span(start, ending)] if bare_unicode else _latin(text, Span(start, ending))
    if not bare or (start and text[start - 1] in "-_./") or not _is_domain(text[start:ending]):
        return [], end
    bare[-1] = Span(bare[-1].start, end if rest and rest["path"] else bare[-1].end)
    return bare, end


def _restart(run: re.Match[str]) -> int:
    """Where a domain may begin in a run that is glued to what stands before it: after a letter from afar."""
    label = run[0].partition(".")[0]
    far = next((i for i, c in enumerate(label) if not _GLUED.match(c)), len(label))
    return run.start() + far + 1 if far + 1 < len(label) else run.end()


def _with_scheme(text: str, url: Span, domain: str) -> tuple[list[Span], int]:
    if url.end - url.start > _LONGEST_URL or not _is_domain(domain):
        return [], url.end
    if short := _TCO.match(text, url.start, url.end):
        return ([] if len(short[1]) > _LONGEST_SLUG else [Span(*short.span())]), url.end
    return [url], url.end


def _latin(text: str, domain: Span) -> list[Span]:
    """The parts of a bare domain in Latin letters that are domains themselves."""
    found: list[Span] = []
    position = domain.start
    while run := _LATIN_LABEL.search(text, position, domain.end):
        ending = _domain_end(text, run.start(), domain.end, strict=False)
        found += [Span(run.start(), ending)] if ending else []
        position = ending or run.end()
    return found


def _is_domain(domain: str) -> bool:
    """Whether the domain name system could hold it: labels of at most 63 bytes, in punycode where they must."""
    labels = domain.lower().split(".")
    far = [label for label in labels if not label.isascii()]
    return max(map(len, labels)) < 64 and all(x[:4] != "xn--" and len(x.encode("punycode")) < 60 for x in far)


def domain_end(text: str, start: int) -> int | None:
    """Where the domain that begins at `start` ends; None if there is none with a known top-level domain."""
    run = _RUN.match(text, start)
    return _domain_end(text, start, min(run.end(), start + _LONGEST_DOMAIN + 3)) if run else None


def _domain_end(text: str, start: int, end: int, strict: bool = True) -> int | None:
    """The end of the longest domain from `start`: labels, dots and a known top-level domain; or None."""
    longest = None
    position = start
    labels = text[start:end].split(".")
    for number, label in enumerate(labels):
        if number and (not strict or "_" not in labels[number - 1]):
            length = _tld(label, text[position + len(label) : position + len(label) + 1])
            longest = position + length if length else longest
        if not label or (label[0] in "-_" or label[-1] in "-_" if strict else not _LATIN_LABEL.fullmatch(label)):
            break
        position += len(label) + 1
    return longest


def _tld(label: str, after: str) -> int:
    """How many letters at the start of `label` are a top-level domain, no Latin letter or digit following; or 0."""
    if label[:4].lower() == "xn--":
        return len(label) - len(_PUNYCODE.sub("", label, count=1))
    known, longest = _tlds()
    for length in range(min(longest, len(label)), 1, -1):
        following = label[length : length + 1] or after
        if not _TLD_END.match(following) and label[:length].lower() in known:
            return length
    return 0

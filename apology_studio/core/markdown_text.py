"""Finished text as Markdown for readers that know more marks than the owner's: what is text stays text there.

`literal` is for every reader that follows CommonMark or Reddit's own (https://spec.commonmark.org/0.31.2/#backslash-escapes,
github.com/reddit/snudown and support.reddithelp.com, "Formatting Guide", read 2026-11-26). Site generators read three
dialects and templates besides; `core/blog.py` has theirs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

from apology_studio.core import markup
from apology_studio.core.data import dataclass
from apology_studio.core.rich import Para, Run, paras


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """How some reader of Markdown is kept from finding marks in text."""

    still: Callable[[str], str]
    """A text within a line."""
    start: Callable[[str], str]
    """What a line begins with."""
    empty: str
    """A line with nothing on it that is not the end of its paragraph."""
    apart: str = ""
    """A paragraph between two lists that would be read as one; empty: the second has other marks."""
    any_list: bool = False
    """Whether a list of bullets and one of numbers would be read as one, too."""
    bare: bool = False
    """Whether the reader finds bare addresses by itself."""
    unsafe: re.Pattern[str] = re.compile(r"[()\s<>\\]")
    """What an address in a link must not have."""


LISTS = frozenset({"ul", "ol"})


def written(found: tuple[Para, ...], dialect: Dialect) -> str:
    """Paragraphs, headings and lists as Markdown of that dialect."""
    made: list[str] = []
    other = False
    for before, para in pairwise((None, *found)):
        again = before is not None and para is not None and _one_list(before, para, dialect)
        other = again and not dialect.apart and not other
        made += [dialect.apart] if again and dialect.apart else []
        made += [_para(para, dialect, other=other)] if para is not None else []
    return "\n\n".join(made)


def _one_list(before: Para, para: Para, dialect: Dialect) -> bool:
    return {before.kind, para.kind} <= LISTS and (dialect.any_list or before.kind == para.kind)


@lru_cache(maxsize=256)  # of a text that is being written all paragraphs but one stay
def _para(para: Para, dialect: Dialect, *, other: bool) -> str:
    said = ["".join(_run(run, after, dialect) for run, after in pairwise((*item, _NOTHING))) for item in para.items]
    if para.kind in ("h2", "h3"):
        return f"{'#' * int(para.kind[1])} {said[0]}"
    if para.kind == "p":
        return _lines(said[0], "", dialect)
    bullet, dot = ("* ", ")") if other else ("- ", ".")
    marks = [bullet if para.kind == "ul" else f"{number}{dot} " for number in range(1, len(said) + 1)]
    return "\n".join(mark + _lines(item, "    ", dialect) for mark, item in zip(marks, said, strict=True))


def _lines(text: str, indent: str, dialect: Dialect) -> str:
    """Lines that break where the owner's do; what would open a list or a heading at their start is still."""
    lines = [dialect.start(line.strip(" \t")) for line in text.split("\n")]
    return f"  \n{indent}".join(line or dialect.empty for line in lines)


_NOTHING = Run(text="")


def _run(run: Run, after: Run, dialect: Dialect) -> str:
    bare = dialect.bare and run.href in (run.text, f"mailto:{run.text}", f"https://{run.text}")
    bare = bare and not dialect.still(after.text).startswith("\\")  # which would be taken for the address's own
    text = run.text if bare else dialect.still(run.text)
    mark = "***" if run.strong and run.em else "**" if run.strong else "*" if run.em else ""
    inner = text.strip()
    if mark and inner:
        start = text[: len(text) - len(text.lstrip())]
        text = f"{start}{mark}{inner}{mark}{text[len(start) + len(inner) :]}"
    return text if bare or not run.href else f"[{text}]({address(run.href, dialect)})"


def address(href: str, dialect: Dialect) -> str:
    """An address as Markdown of that dialect takes it in a link."""
    return dialect.unsafe.sub(_percent, href)


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode())


_MARKS = re.compile(
    r"\\(?=[!-/:-@\[-`{-~]|$)|(?<! )\*|\*(?! )|[`^|]|(?<![^\W_])_|_(?![^\W_])|<(?=[A-Za-z/!?]|$)|>(?=!)|&(?=#?\w+;)"
    r"|\[(?=[^\[\]\n]*\]\()|(?<=~)~|~(?=[^~\n]*~)",
    re.MULTILINE,
)
"""What is read as emphasis, code, a strike, a raised word, a cell, a tag, a spoiler, an entity or a link."""
_MENTION = re.compile(r"(?<![\w/])(/?[ru])/(?=\w)")
"""Reddit makes `r/name` and `u/name` links, and tells whoever is named."""
_START = re.compile(
    r"(?P<one>[#>]|[-+](?=[ \t]|$)|-(?=[- \t]*$)|=(?==*[ \t]*$))|(?P<number>\d{1,9})(?=[.)](?:[ \t]|$))"
)
_DEFINED = re.compile(r"(\[[^\[\]\n]+\]):")


def _still(text: str) -> str:
    return _MARKS.sub(r"\\\g<0>", text)


def _unmentioned(text: str) -> str:
    return _MENTION.sub(r"\1\\/", _still(text))


def _start(line: str) -> str:
    """What begins a heading, quotation, list, rule, underline, or the definition of a link."""
    if found := _START.match(line):
        at = 0 if found["one"] else found.end()
        return f"{line[:at]}\\{line[at:]}"
    return _DEFINED.sub(r"\1\\:", line, count=1) if _DEFINED.match(line) else line


_PLAIN = Dialect(still=_still, start=_start, empty="\u00a0", bare=True)
_REDDIT = Dialect(still=_unmentioned, start=_start, empty="\u00a0", apart="\u00a0", bare=True)
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
"""Stand for brackets that the owner escaped: they are no places to fill. No text has these signs."""


@lru_cache(maxsize=32)
def literal(text: str, *, mentions: bool = True) -> str:
    """The owner's plain Markdown, `## ` headings and all, as any reader of Markdown reads it the same: other marks
    escaped, line breaks kept. Without `mentions` what Reddit would take for a name there is escaped too.
    """
    if len(text) > markup.LONGEST_TEXT:
        return text
    marked = text.replace("\\[", _OPEN).replace("\\]", _CLOSE)
    made = written(paras(markup.html(marked, headings=True)), _PLAIN if mentions else _REDDIT)
    return made.replace(_OPEN, "\\[").replace(_CLOSE, "\\]")


_ESCAPE = re.compile(r"\\[!-/:-@\[-`{-~]")
_BROKEN = re.compile(r"(?<=[^\n]) {2,}(?=\n[^\n])")


def reshaped(text: str) -> str:
    """The first line that other readers of Markdown would read in another way than it is shown; empty if none."""
    wanted = literal(text)
    if wanted == text:
        return ""
    if more := Counter(_ESCAPE.findall(wanted)) - Counter(_ESCAPE.findall(text)):
        return next((line.strip() for line in wanted.split("\n") if any(mark in line for mark in more)), "")
    lacking = len(_BROKEN.findall(wanted)) - len(_BROKEN.findall(text))
    return _joined(text) if lacking > 0 else ""


_QUOTED = 40
"""Characters of a line that are quoted."""


def shown(line: str) -> str:
    """A line, or its beginning, as a sentence quotes it."""
    return line if len(line) <= _QUOTED else f"{line[:_QUOTED].rstrip()}…"


def marked(plain: str) -> str:
    """The first line of a plain text that a reader of Markdown would show in another way; empty if none."""
    for line in plain.split("\n"):
        if _start(_still(line)) != line or "*" in line:
            return line.strip()
    return _joined(plain)


def _joined(text: str) -> str:
    """The first line that would run into the one before."""
    for before, line in pairwise(text.split("\n")):
        if before.strip() and line.strip() and not before.endswith("  "):
            return line.strip()
    return ""

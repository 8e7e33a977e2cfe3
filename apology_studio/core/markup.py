"""The owner's plain Markdown: emphasis, links, bullet and numbered lists, paragraphs; a newline is a line break.

Everything else is text, letter for letter: tags, entities, headings, code, quotes, images, rules, reference links,
indented lines. Blocks are found here; within them Python-Markdown reads emphasis, links and escapes, and nothing more;
`nh3` is a second guard behind the HTML. Both are imported when a text first needs them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from apology_studio.core.data import dataclass

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    _Handled = tuple[Element | str | None, int | None, int | None]

SCHEMES = frozenset({"http", "https", "mailto", "tel"})
"""Links with any other scheme (`javascript:`, `file:`, `data:`) are shown as text."""
TAGS = frozenset({"p", "br", "em", "strong", "a", "ul", "ol", "li"})
"""All that can come out."""
LONGEST_BLOCK = 20_000
"""A longer paragraph (some 3,000 words) is taken letter for letter, so that no paste can stall the window."""

LONGEST_TEXT = 200_000
"""In a longer text (some 30,000 words) nothing is read as Markdown at all."""

_ESCAPED = "\\`*_[]()-+.!#>~^|&<:/="
"""What a backslash takes the meaning from, here or where the text is pasted."""
_INLINE = re.compile(r"[*_\\\[]")
_ITEM = re.compile(r"(?P<indent>[ \t]*)(?:(?P<bullet>[-*+])|(?P<number>\d{1,9})[.)])[ \t]+(?!(?:[-*+][ \t]*)+$)(?=\S)")
_MAY_BE_ITEM = re.compile(r"^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\S", re.MULTILINE)
_HOST = re.compile(r"//[\w.-]*\w(?::\d{1,5})?(?:[/?#]|$)")  # no name before an @, which hides where a link leads
_LED_NOWHERE = re.compile("<a>(.*?)</a>", re.DOTALL)  # the guard took an address that no browser could read
_LINE_END = re.compile(r" *\n")
_BLANK = re.compile(r"\n(?:[ \t]*\n)+")
_HEADING = re.compile(r"(##|###) +(\S.*)")
_P = re.compile(r"<p>(((?!</?p>).)*)</p>", re.DOTALL)
_LINK = (
    r"(?<!!)\[((?:[^\[\]\\\n]|\\.|\[[^\[\]\n]{0,200}\]){1,1000})\]"
    r"\(([^\s()<>\\]{1,2000}(?:\([^\s()<>\\]{0,200}\)[^\s()<>\\]{0,2000})?)\)"
)
_ADDRESS = r"[^\s<>\u3000-\u303f\uff00-\uff65]"
_BARE = (
    rf"(?<![\w@/.])(?:[Hh][Tt][Tt][Pp][Ss]?://(?=\w){_ADDRESS}{{1,2000}}|[Ww][Ww][Ww]\.[\w-]{{1,63}}\.{_ADDRESS}{{1,2000}}"
    r"|[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,63}(?![\w@]))"
)
_ADDRESS_END = ".,;:!?*_'\"\u2018\u2019\u201c\u201d\xab\xbb\u2026\u061f\u060c\u061b]"


@dataclass(frozen=True, slots=True)
class _Chunk:
    """Lines of a block that belong together: a paragraph (`kind` p) or the items of a list (ul, ol)."""

    kind: str
    texts: tuple[str, ...]


def blocks(markdown: str) -> tuple[str, ...]:
    """The paragraphs and lists, as Markdown, parted by blank lines; blank lines around them left out.

    A numbered list that goes on after a blank line stays one block.
    """
    found: list[list[str]] = []
    kind, items = "p", 0
    for block in _paragraphs(markdown):
        first = _ITEM.match(block)
        if kind == "ol" and first and first["number"] and int(first["number"]) == items + 1:
            found[-1].append(block)
        else:
            found.append([block])
            kind, items = "p", 0
        for line in block.split("\n"):
            kind, items, _ = _read_line(line, kind, items)
    return tuple("\n\n".join(block) for block in found)


def _paragraphs(text: str) -> list[str]:
    """The stretches between blank lines."""
    return [block.strip("\n") for block in _BLANK.split(text.strip("\n")) if block.strip(" \t\n")]


def html(markdown: str, *, headings: bool = False) -> str:
    """Clean HTML of p, br, em, strong, a[href], ul, ol, li. Bare web and e-mail addresses become links.

    With `headings` a paragraph of one line that begins with `## ` or `### ` is an h2 or h3.
    """
    if len(markdown) > LONGEST_TEXT:
        return "\n".join(f"<p>{_escaped(block)}</p>" for block in _paragraphs(markdown))
    made = _headed if headings else _block_html
    return "\n".join(made(block) for block in blocks(markdown))


def _headed(block: str) -> str:
    """A block that may be a heading."""
    found = _HEADING.fullmatch(block)
    inside = _P.fullmatch(_block_html(found[2])) if found else None
    return f"<h{len(found[1])}>{inside[1]}</h{len(found[1])}>" if found and inside else _block_html(block)


def plain(markdown: str) -> str:
    """The text for places without formatting: marks gone, links as `text (address)`, lists with bullets or numbers.

    A text without marks comes back as it is, but for blank lines: one between paragraphs, none around. Spaces, also
    no-break ones, stay byte for byte.
    """
    if len(markdown) > LONGEST_TEXT or not (_INLINE.search(markdown) or _MAY_BE_ITEM.search(markdown)):
        return "\n\n".join(_paragraphs(markdown))
    return "\n\n".join(_block_plain(block) for block in blocks(markdown))


@lru_cache(maxsize=512)
def _block_plain(block: str) -> str:
    return "\n".join(_chunk_plain(chunk) for chunk in _chunks(block))


def _chunk_plain(chunk: _Chunk) -> str:
    texts = [_as_plain(_tree(text)) for text in chunk.texts]
    if chunk.kind == "ul":
        return "\n".join(f"• {text}" for text in texts)
    if chunk.kind == "ol":
        return "\n".join(f"{number}. {text}" for number, text in enumerate(texts, 1))
    return texts[0]


@lru_cache(maxsize=512)
def _block_html(block: str) -> str:
    made = "\n".join(_chunk_html(chunk) for chunk in _chunks(block))
    return _LED_NOWHERE.sub(r"\1", _guard()(made))


@cache
def _guard() -> Callable[[str], str]:
    """Lets through what this module makes and nothing else."""
    import nh3

    return nh3.Cleaner(tags=set(TAGS), attributes={"a": {"href"}}, url_schemes=set(SCHEMES), link_rel=None).clean


def _chunk_html(chunk: _Chunk) -> str:
    texts = [_as_html(_tree(text)) for text in chunk.texts]
    if chunk.kind == "p":
        return f"<p>{texts[0]}</p>"
    return f"<{chunk.kind}>\n" + "\n".join(f"<li>{text}</li>" for text in texts) + f"\n</{chunk.kind}>"


# Blocks: lines into paragraphs and lists


def _chunks(block: str) -> list[_Chunk]:
    """Runs of lines of one kind. Indented lines after an item belong to it; nested bullets become items."""
    runs: list[tuple[str, list[list[str]]]] = []
    kind, items = "p", 0
    for line in filter(_not_blank, block.split("\n")):
        before = kind, items
        kind, items, text = _read_line(line, kind, items)
        if runs and (kind, items) == before:
            runs[-1][1][-1].append(text)
        elif kind == before[0] and items > 1:
            runs[-1][1].append([text])
        else:
            runs.append((kind, [[text]]))
    return [_Chunk(kind, tuple("\n".join(lines) for lines in texts)) for kind, texts in runs]


def _not_blank(line: str) -> bool:
    return line.strip(" \t") != ""


def _read_line(line: str, kind: str, items: int) -> tuple[str, int, str]:
    """The line's kind (p, ul, ol), the number of items so far, and its text without the mark.

    `kind` and `items` are those of the line before; equal ones mean that the line goes on with what that one began.
    """
    indented = line.startswith(("  ", "\t"))
    item = _ITEM.match(line)
    if item and (kind != "p" or len(item["indent"].expandtabs(4)) < 4):
        if item["bullet"] and not (kind == "ol" and indented):
            return "ul", items + 1 if kind == "ul" else 1, line[item.end() :]
        if item["number"] and int(item["number"]) == (items + 1 if kind == "ol" else 1):
            return "ol", int(item["number"]), line[item.end() :]
    return (kind, items, line.strip(" \t")) if kind != "p" and indented else ("p", 0, line)


# Text within a paragraph


def _tree(text: str) -> Element:
    """The text as a tree of em, strong, a and text, with newlines as they are."""
    from xml.etree.ElementTree import Element

    root = Element("div")
    paragraph = Element("p")
    root.append(paragraph)
    paragraph.text = text.replace("\x02", "").replace(
        "\x03", ""
    )  # Python-Markdown's own marks; cleaned texts have none
    if _INLINE.search(text) and len(text) <= LONGEST_BLOCK:
        _reader()(root)
    return paragraph


@cache
def _reader() -> Callable[[Element], None]:
    """Python-Markdown's inline reader with nothing left but emphasis and escapes, and our links."""
    from xml.etree.ElementTree import Element

    import markdown
    from markdown.inlinepatterns import InlineProcessor
    from markdown.treeprocessors import InlineProcessor as InlineTreeprocessor
    from markdown.treeprocessors import UnescapeTreeprocessor
    from markdown.util import AtomicString

    class Link(InlineProcessor):
        """`[text](address)`; with another scheme than ours it stays text."""

        ANCESTOR_EXCLUDES = ("a",)

        def handleMatch(self, m: re.Match[str], data: str) -> _Handled:  # type: ignore[override]  # noqa: N802
            if not _allowed(m[2]):
                return None, m.start(), m.end()
            link = Element("a", href=m[2])
            link.text = m[1]
            return link, m.start(), m.end()

    class Bare(InlineProcessor):
        """A bare address, kept from being read as emphasis."""

        ANCESTOR_EXCLUDES = ("a",)

        def handleMatch(self, m: re.Match[str], data: str) -> _Handled:  # type: ignore[override]  # noqa: N802
            address = _trimmed(m[0])
            bare = Element("bare")
            bare.text = AtomicString(address)
            return bare, m.start(), m.start() + len(address)

    class Underscores(InlineProcessor):
        """Underscores are text: they stand in handles, file names and code, and asterisks say emphasis as well."""

        def handleMatch(self, m: re.Match[str], data: str) -> _Handled:  # type: ignore[override]  # noqa: N802
            return m[0], m.start(), m.end()

    reader = markdown.Markdown()
    reader.ESCAPED_CHARS = list(_ESCAPED)
    known = reader.inlinePatterns
    links = [Link(_LINK, reader), Bare(_BARE, reader)]
    patterns = [*links, known["escape"], Underscores("_+", reader), known["em_strong"]]
    reader.inlinePatterns = patterns  # type: ignore[assignment]  # in this order; a list is read as a Registry is
    inline, unescape = InlineTreeprocessor(reader), UnescapeTreeprocessor(reader)

    def read(root: Element) -> None:
        inline.run(root)
        unescape.run(root)

    return read


def _allowed(address: str) -> bool:
    """Whether a link may lead there."""
    scheme, _, rest = address.partition(":")
    if scheme.lower() in ("http", "https"):
        return _HOST.match(rest) is not None
    return scheme.lower() in SCHEMES and rest.strip("/") == rest != ""


def _trimmed(address: str) -> str:
    """The address without the sentence's own punctuation; a closing bracket stays if it was opened inside."""
    while address:
        shorter = address.rstrip(_ADDRESS_END)
        if shorter.endswith(")") and shorter.count(")") > shorter.count("("):
            shorter = shorter[:-1]
        if shorter == address:
            break
        address = shorter
    return address


def _as_plain(node: Element) -> str:
    inside = (node.text or "") + "".join(_as_plain(child) + (child.tail or "") for child in node)
    if node.tag != "a":
        return inside
    href = node.get("href", "")
    address = re.sub("^(?:mailto|tel):", "", href, flags=re.IGNORECASE)
    same = inside in (href, address) or inside == re.sub("^https?://|/$", "", address)
    return address if same else f"{inside} ({address})"


def _as_html(node: Element, linked: bool = False) -> str:
    """The inside of `node`; within a link (`linked`) bare addresses make no links of their own."""
    if node.tag == "bare":
        return _anchor(node.text or "")
    said = _escaped if linked else _with_links
    inside = said(node.text or "")
    for child in node:
        within = _as_html(child, linked or child.tag == "a")
        if child.tag in ("em", "strong"):
            within = f"<{child.tag}>{within}</{child.tag}>"
        elif child.tag == "a":
            within = f'<a href="{_entities(child.get("href", ""))}">{within}</a>'
        inside += within + said(child.tail or "")
    return inside


def _entities(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _escaped(text: str) -> str:
    return _LINE_END.sub("<br>\n", _entities(text))


def _with_links(text: str) -> str:
    """Escaped text whose bare addresses are links."""
    if "@" not in text and "://" not in text and "ww." not in text.lower():
        return _escaped(text)
    made, position = "", 0
    for found in _bare().finditer(text):
        address = _trimmed(found[0])
        made += _escaped(text[position : found.start()]) + _anchor(address)
        position = found.start() + len(address)
    return made + _escaped(text[position:])


@cache
def _bare() -> re.Pattern[str]:
    return re.compile(_BARE)


def _anchor(address: str) -> str:
    lower = address.lower()
    start = "" if lower.startswith("http") and ":" in lower else "https://" if lower.startswith("www.") else "mailto:"
    if not _allowed(start + address):
        return _escaped(address)
    return f'<a href="{_entities(start + address)}">{_escaped(address)}</a>'

"""Finished text as paragraphs of runs, read from our own clean HTML: for places that take neither HTML nor Markdown."""

from __future__ import annotations

from html.parser import HTMLParser

from apology_studio.core.data import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Letters that look the same."""

    text: str
    strong: bool = False
    em: bool = False
    href: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Para:
    """A paragraph (`kind` p), a heading (h2, h3) or a list (ul, ol) with its items."""

    kind: str
    items: tuple[tuple[Run, ...], ...]
    """One for a paragraph or heading. A line break is a newline in a run's text."""


def paras(html: str) -> tuple[Para, ...]:
    """The paragraphs of HTML that `core.markup` made; other HTML is not understood."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return tuple(Para(kind=kind, items=tuple(map(tuple, items))) for kind, items in reader.found)


class _Reader(HTMLParser):
    """Collects runs: a stack of emphasis and links within the paragraph or item that is open."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, list[list[Run]]]] = []
        self._open = self._broken = False
        self._strong = self._em = 0
        self._href = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("p", "h2", "h3"):
            self.found.append((tag, [[]]))
            self._open = True
        elif tag in ("ul", "ol"):
            self.found.append((tag, []))
        elif tag == "li":
            self.found[-1][1].append([])
            self._open = True
        elif tag == "br":
            self._add("\n")
            self._broken = True
        else:
            self._look(tag, 1, dict(attrs).get("href") or "")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("p", "h2", "h3", "li"):
            self._open = False
        else:
            self._look(tag, -1, "")

    def handle_data(self, data: str) -> None:
        text = data.removeprefix("\n") if self._broken else data  # a break is written with a line end
        self._broken = False
        if text:
            self._add(text)

    def _add(self, text: str) -> None:
        if self._open:
            run = Run(text=text, strong=self._strong > 0, em=self._em > 0, href=self._href)
            self.found[-1][1][-1].append(run)

    def _look(self, tag: str, by: int, href: str) -> None:
        if tag == "strong":
            self._strong += by
        elif tag == "em":
            self._em += by
        elif tag == "a":
            self._href = href

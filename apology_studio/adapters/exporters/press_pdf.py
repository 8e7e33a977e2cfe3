"""The press release as a PDF that a newsroom prints, and as pictures of its pages. Typst lays it out.

The words go in as data (JSON), never as markup, and the root that typst may read from is an empty folder. The PDF is
tagged and declares PDF/A-2a and PDF/UA-1, which typst 0.15 checks while it writes. `typst` is imported at first use.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from apology_studio.adapters.exporters.fonts import Typefaces
from apology_studio.adapters.exporters.typeset import Form, Typesetter, clean, language_data
from apology_studio.core.press import Paper, PressRelease

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
        self._typesetter = Typesetter(resources, "press-release.typ")

    def pdf(self, release: PressRelease, paper: Paper) -> bytes:
        """The release as a PDF file. A letter that no font has is an empty box. WorldError if typst cannot go on."""
        return self._typesetter.pdf("release", page_data(release, paper), _words(release))

    def pictures(self, release: PressRelease, paper: Paper, ppi: float) -> tuple[bytes, ...]:
        """The same pages as PNG files, at `ppi` pixels per inch. WorldError if typst cannot go on."""
        data = page_data(release, paper)
        return self._typesetter.compiled("release", data, _words(release), Form(kind="png", ppi=ppi))

    def missing_letters(self, release: PressRelease) -> tuple[str, ...]:
        """The characters that no available font has, each once, in the order of the page."""
        return self._typesetter.typefaces.missing(_words(release))


def missing_letters(release: PressRelease, resources: Path) -> tuple[str, ...]:
    """The characters of a release that no shipped or installed font has, each once, in the order of the page."""
    return Typefaces(resources / "fonts").missing(_words(release))


def page_data(release: PressRelease, paper: Paper) -> dict[str, object]:
    """What the template gets: plain strings, cleaned, and what follows from the language."""
    firm, headline, author = (clean(text) for text in (release.firm, release.headline, release.author))
    running_firm = _short(_one_line(firm), _RUNNING_HEAD // 2)
    about = clean(release.about)
    contact = [clean(line) for line in release.contact]
    return {
        "paper": paper.value,
        **language_data(release.language),
        "title": _one_line(headline or firm or clean(release.release_line)) or "-",
        "author": _one_line(author or firm),
        "firm": firm,
        "running_firm": running_firm,
        "slug": _short(_one_line(headline), _RUNNING_HEAD - len(running_firm)),
        "release_line": clean(release.release_line),
        "headline": headline,
        "subhead": clean(release.subhead),
        "dateline": clean(release.dateline),
        "paragraphs": [cleaned for text in release.paragraphs if (cleaned := clean(text))],
        "about_heading": clean(release.about_heading) if about else "",
        "about": about,
        "contact_heading": clean(release.contact_heading) if any(contact) else "",
        "contact": contact,
        "long_foot": len(about) + sum(80 + len(line) for line in contact) > _LONG_FOOT,
        "end": clean(release.end),
        "page_of": clean(release.page_of),
        "more": clean(release.more),
    }


def _words(release: PressRelease) -> str:
    """Everything that is printed, in the order of the page."""
    single = (release.firm, release.release_line, release.headline, release.subhead, release.dateline)
    below = (release.about_heading, release.about, release.contact_heading, *release.contact)
    return clean("\n".join((*single, *release.paragraphs, *below, release.end, release.more, release.page_of)))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _short(line: str, most: int) -> str:
    """The beginning of a line, cut between words where there are any."""
    if len(line) <= most:
        return line
    start = line[:most]
    words = start.rpartition(" ")[0]
    return (words if len(words) > most // 2 else start).rstrip(" ,;:.") + "…"

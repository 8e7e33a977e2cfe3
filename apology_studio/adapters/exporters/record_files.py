"""The record as a PDF, laid out as the press release is, or as JSON: whole or not at all."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from apology_studio.adapters.exporters.whole_file import write_whole
from apology_studio.adapters.paths import write_trouble
from apology_studio.core.press import Paper
from apology_studio.core.printed import PrintedRecord

if TYPE_CHECKING:
    from apology_studio.adapters.exporters.typeset import Typesetter


class RecordFiles:
    """`core.ports.RecordFiles`. What draws pages is made when the first PDF is asked for."""

    def __init__(self, resources: Path) -> None:
        """`resources` is the folder that holds `record.typ` and `fonts`."""
        self._resources = resources
        self._typesetter: Typesetter | None = None
        self._one_at_a_time = Lock()

    def write(self, path: Path, printed: PrintedRecord, paper: Paper) -> None:
        """As PDF, or as JSON where the name ends so. WorldError where the disk refuses or typst cannot go on."""
        data = printed.json.encode() if path.suffix.lower() == ".json" else self.pdf(printed, paper)
        try:
            write_whole(path, data)
        except OSError as error:
            raise write_trouble(path, error) from error

    def pdf(self, printed: PrintedRecord, paper: Paper) -> bytes:
        """The PDF: tagged, and PDF/UA where its letters allow that."""
        from apology_studio.adapters.exporters.typeset import Typesetter

        with self._one_at_a_time:
            if self._typesetter is None:
                self._typesetter = Typesetter(self._resources, "record.typ")
            return self._typesetter.pdf("record", record_data(printed, paper), _words(printed))


def record_data(printed: PrintedRecord, paper: Paper) -> dict[str, object]:
    """What the template gets: plain strings, cleaned, and what follows from the language."""
    from apology_studio.adapters.exporters.typeset import clean, language_data

    return {
        **language_data(printed.language),
        "paper": paper.value,
        "title": clean(printed.title) or "-",
        "author": "",
        "lede": clean(printed.lede),
        "facts": [[clean(name), clean(value)] for name, value in printed.facts],
        "sections": [
            {
                "title": clean(section.title),
                "empty": clean(section.empty),
                "items": [
                    {
                        "text": clean(item.text),
                        "about": [clean(about) for about in item.about],
                        "verbatim": item.verbatim,
                    }
                    for item in section.items
                ],
            }
            for section in printed.sections
        ],
        "page_of": clean(printed.page_of),
    }


def _words(printed: PrintedRecord) -> str:
    """Everything that is printed."""
    items = [item for section in printed.sections for item in section.items]
    said = [text for item in items for text in (item.text, *item.about)]
    names = [text for pair in printed.facts for text in pair]
    titles = [text for section in printed.sections for text in (section.title, section.empty)]
    return "\n".join((printed.title, printed.lede, printed.page_of, *names, *titles, *said))

"""The record as pages: tagged, and letter for letter."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pypdf
import pytest

from apology_studio.adapters import resources
from apology_studio.adapters.exporters.record_files import RecordFiles
from apology_studio.core.ports import WorldError
from apology_studio.core.press import Paper
from apology_studio.core.printed import PrintedItem, PrintedRecord, PrintedSection

HASH = "ab" * 32


def printed(language: str = "en", text: str = "I am sorry.\n\n#strong[no] *markup* $x$ \\ @here") -> PrintedRecord:
    return PrintedRecord(
        language=language,
        title="Record of an apology",
        lede="What was posted.",
        facts=(("Firm", "Oxbow Kiln"),),
        sections=(
            PrintedSection(title="Admissions", items=(), empty="Nothing is admitted."),
            PrintedSection(
                title="What was posted",
                items=(PrintedItem(text=text, about=("X, 12 May", f"SHA-256 {HASH}"), verbatim=True),),
            ),
        ),
        page_of="Page {page} of {pages}",
        json='{"format": "apology-studio-record"}\n',
    )


@pytest.fixture
def files() -> RecordFiles:
    return RecordFiles(resources.resources())


def words(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages).split())


@pytest.mark.parametrize("paper", list(Paper))
def test_the_pages_say_it_letter_for_letter(files: RecordFiles, tmp_path: Path, paper: Paper) -> None:
    files.write(tmp_path / "record.pdf", printed(), paper)
    data = (tmp_path / "record.pdf").read_bytes()
    said = words(data)
    for part in ("#strong[no] *markup* $x$ \\ @here", "Nothing is admitted.", "Firm: Oxbow Kiln", "Page 1 of 1"):
        assert part in said
    assert HASH in said.replace(" ", "")
    with pikepdf.open(io.BytesIO(data)) as document:
        assert document.Root.MarkInfo.Marked
        assert str(document.Root.Lang) == "en"


@pytest.mark.parametrize("language", ["ar", "es", "ja", "xx-nowhere"])
def test_every_language_has_pages(files: RecordFiles, language: str) -> None:
    assert files.pdf(printed(language, "نحن آسفون. 申し訳ありません。"), Paper.A4).startswith(b"%PDF")


def test_json_is_written_as_it_is(files: RecordFiles, tmp_path: Path) -> None:
    files.write(tmp_path / "record.json", printed(), Paper.A4)
    assert (tmp_path / "record.json").read_text(encoding="utf-8") == printed().json


def test_a_disk_that_refuses_is_told(files: RecordFiles, tmp_path: Path) -> None:
    (tmp_path / "taken.json").mkdir()
    with pytest.raises(WorldError):
        files.write(tmp_path / "taken.json", printed(), Paper.A4)

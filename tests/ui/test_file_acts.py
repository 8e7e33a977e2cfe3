"""Files: exporting says what was written and what was not; letters without a font are named before the PDF."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from apology_studio.core.draft import ChannelId, Draft, Part, PartText
from apology_studio.core.messages import in_english
from apology_studio.core.ports import StudioError
from apology_studio.ui.file_acts import FileActs
from apology_studio.ui.previews.formats import SaveAs
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session

Dialog = TypeVar("Dialog", bound=QDialog)


class Listener:
    """Keeps what was said."""

    def __init__(self, acts: FileActs) -> None:
        self.told: list[str] = []
        self.failed: list[str] = []
        acts.told.connect(self.tell)
        acts.failed.connect(self.fail)

    def tell(self, told: object) -> None:
        self.told.append(str(getattr(told, "text", "")))

    def fail(self, error: object) -> None:
        assert isinstance(error, StudioError)
        self.failed.append(in_english(error.message))


@pytest.fixture
def acts(session: Session, services: Services, sample: Draft, qtbot: QtBot) -> Iterator[tuple[FileActs, Listener]]:
    parent = QWidget()
    qtbot.addWidget(parent)
    session.open(sample)
    made = FileActs(parent, session, services)
    yield made, Listener(made)
    for dialog in parent.findChildren(QFileDialog):
        dialog.close()
    made.stop()


def dialogs(acts: FileActs, kind: type[Dialog]) -> list[Dialog]:
    """The dialogs of that kind that are open."""
    parent = acts.parent()
    assert parent is not None
    return parent.findChildren(kind)


def chosen(acts: FileActs, path: Path) -> None:
    """Answer the open file dialog with that path."""
    dialog = dialogs(acts, QFileDialog)[-1]
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_everything_is_written_into_one_folder(acts: tuple[FileActs, Listener], tmp_path: Path, qtbot: QtBot) -> None:
    files, said = acts
    files.export("folder")
    chosen(files, tmp_path)
    qtbot.waitUntil(lambda: bool(said.told), timeout=20_000)

    names = {path.name for path in (tmp_path / "Charged twice at checkout").iterdir()}
    assert {"blog.md", "newsletter.html", "press-release.pdf", "facebook.txt", "x-1.txt", "linkedin.txt"} <= names
    assert {"index.html", "previews", "newsletter.eml", "press-release.docx"} <= names
    assert said.failed == []


def test_everything_is_written_into_one_zip(acts: tuple[FileActs, Listener], tmp_path: Path, qtbot: QtBot) -> None:
    files, said = acts
    files.export("zip")
    chosen(files, tmp_path / "all")
    qtbot.waitUntil(lambda: bool(said.told), timeout=20_000)

    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert {"index.html", "previews/x.png", "newsletter.eml"} <= set(archive.namelist())
    assert "all.zip" in said.told[0]


def test_one_format_is_saved_as_the_export_writes_it(
    acts: tuple[FileActs, Listener], tmp_path: Path, qtbot: QtBot
) -> None:
    files, said = acts
    files.save_one(SaveAs(channel=ChannelId("newsletter"), kind="eml", ending="eml"))
    chosen(files, tmp_path / "mine.eml")
    qtbot.waitUntil(lambda: bool(said.told), timeout=20_000)

    assert (tmp_path / "mine.eml").read_bytes().startswith(b"X-Unsent: 1\r\n")


def test_an_unfilled_place_is_named_and_the_rest_is_written(
    acts: tuple[FileActs, Listener], session: Session, letter_only: Draft, tmp_path: Path, qtbot: QtBot
) -> None:
    files, said = acts
    session.open(letter_only.with_part(Part.SORRY, PartText(line="We charged [how many] of you. I am sorry.")))
    files.export("folder")
    chosen(files, tmp_path)
    qtbot.waitUntil(lambda: bool(said.failed), timeout=20_000)

    assert "[how many]" in said.failed[0]


def test_a_pdf_with_an_unfilled_place_is_not_begun(
    acts: tuple[FileActs, Listener], session: Session, letter_only: Draft
) -> None:
    files, said = acts
    session.open(letter_only.with_part(Part.SORRY, PartText(line="We charged [how many] of you. I am sorry.")))
    files.export_pdf()

    assert "[how many]" in said.failed[0]
    assert dialogs(files, QFileDialog) == []


def test_letters_without_a_font_are_named_before_the_pdf(
    acts: tuple[FileActs, Listener], session: Session, letter_only: Draft, qtbot: QtBot
) -> None:
    files, _ = acts
    session.open(letter_only.with_part(Part.SORRY, PartText(line="We broke it \U0010fff1. I am sorry.")))
    files.export_pdf()
    qtbot.waitUntil(lambda: bool(dialogs(files, QMessageBox)), timeout=20_000)
    box = dialogs(files, QMessageBox)[0]

    assert "\U0010fff1" in box.text()
    assert dialogs(files, QFileDialog) == []
    box.accept()
    qtbot.waitUntil(lambda: bool(dialogs(files, QFileDialog)), timeout=5_000)


def test_a_copy_opens_as_the_same_draft(acts: tuple[FileActs, Listener], session: Session, tmp_path: Path) -> None:
    files, said = acts
    opened: list[object] = []
    files.opened.connect(opened.append)
    files.save_copy()
    target = tmp_path / "copy with spaces.apology"
    chosen(files, target)
    files.open_path(target)

    assert [getattr(draft, "parts", None) for draft in opened] == [session.draft.parts]
    assert said.failed == []


def test_a_wrong_file_gets_a_sentence(acts: tuple[FileActs, Listener], tmp_path: Path) -> None:
    files, said = acts
    wrong = tmp_path / "wrong.apology"
    wrong.write_text("{}")
    files.open_path(wrong)

    assert "not an Apology Studio file" in said.failed[0]

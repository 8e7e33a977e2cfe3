"""Writes everything for one draft into a folder: every finished text and the press release as a PDF."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from apology_studio.adapters.exporters.whole_file import write_whole
from apology_studio.core.codec import encode
from apology_studio.core.draft import ChannelId, Draft
from apology_studio.core.export import PDF_NAME, Plan, TextFile, plan
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.ports import BadInput, Exported, WorldError
from apology_studio.core.press import Paper, PressRelease
from apology_studio.core.text import file_name

PRESS_RELEASE = ChannelId("press-release")


def export(
    draft: Draft, folder: Path, channel_ids: tuple[ChannelId, ...], resources: Path, paper: Paper
) -> tuple[Exported, ...]:
    """Write the texts of those channels and the PDF, each file whole or not at all. What is refused (an unfilled
    place, no text) is not written; `core.export.plan` says why. BadInput for a channel that there is not or a folder
    that is none, WorldError where the disk refuses.
    """
    return write(plan(draft, channel_ids), folder, resources, paper)


def write(planned: Plan, folder: Path, resources: Path, paper: Paper) -> tuple[Exported, ...]:
    """Write what was planned. The folder is made if it is missing."""
    make_folder(folder)
    stale = _stale(folder, planned.files)
    written = tuple(_write_text(file, folder, stale.get(file.name, ())) for file in planned.files)
    if planned.release is None:
        return written
    return (*written, _write_pdf(planned.release, folder / PDF_NAME, resources, paper))


def export_pdf(draft: Draft, path: Path, resources: Path, paper: Paper) -> tuple[Exported, ...]:
    """Write the press release as one PDF file. BadInput, and nothing is written, while a place in it is unfilled or
    it has no text.
    """
    planned = plan(draft, (PRESS_RELEASE,))
    if planned.release is None:
        raise BadInput(planned.refused[0].problems[0])
    make_folder(path.parent)
    return (_write_pdf(planned.release, path, resources, paper),)


def write_draft(draft: Draft, folder: Path) -> Exported:
    """Write the draft itself as an `.apology` file, named after its title."""
    make_folder(folder)
    path = folder / f"{file_name(draft.title)}.apology"
    _put(path, encode(draft).encode())
    return Exported(channel="", path=path, kind="apology")


def make_folder(folder: Path) -> None:
    """Make the folder if it is missing. BadInput if its name is taken by a file or is no name."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        text = QT_TRANSLATE_NOOP("export", "“{path}” is a file, so nothing can be written into it. Choose a folder.")
        raise BadInput(_at(text, folder)) from None
    except ValueError:  # a NUL in the name
        raise BadInput(_at(QT_TRANSLATE_NOOP("export", "“{path}” cannot be the name of a folder."), folder)) from None
    except OSError as error:
        raise _trouble(folder, error) from error


def _write_text(file: TextFile, folder: Path, stale: tuple[Message, ...]) -> Exported:
    path = folder / file.name
    _put(path, file.text.encode("utf-8", "replace"))
    return Exported(
        channel=file.channel,
        path=path,
        kind=file.kind,
        length=file.length,
        limit=file.limit,
        problems=(*file.problems, *stale),
    )


def _write_pdf(release: PressRelease, path: Path, resources: Path, paper: Paper) -> Exported:
    from apology_studio.adapters.exporters.press_pdf import PressPages  # typst: not before a page is to be laid out

    pages = PressPages(resources)
    missing = pages.missing_letters(release)
    text = QT_TRANSLATE_NOOP("export", "No font here has these letters, so they are empty boxes in the PDF: {letters}")
    lacking = (Message("export", text).with_values(letters=" ".join(missing)),) if missing else ()
    _put(path, pages.pdf(release, paper))
    return Exported(channel=PRESS_RELEASE, path=path, kind="pdf", problems=lacking)


def _put(path: Path, data: bytes) -> None:
    try:
        write_whole(path, data)
    except IsADirectoryError:
        text = QT_TRANSLATE_NOOP(
            "export", "“{path}” is a folder, and a file must be written there. Rename that folder."
        )
        raise BadInput(_at(text, path)) from None
    except OSError as error:
        raise _trouble(path, error) from error


def _stale(folder: Path, files: tuple[TextFile, ...]) -> dict[str, tuple[Message, ...]]:
    """Posts of an earlier export that are not part of this thread, said with its first file. They are not deleted:
    the folder is the owner's.
    """
    names = {file.name for file in files}
    found: dict[str, tuple[Message, ...]] = {}
    try:
        there = sorted(path.name for path in folder.iterdir())
    except OSError as error:
        raise _trouble(folder, error) from error
    for first in _first_of_each(files):
        belongs: Callable[[str], object] = re.compile(rf"{re.escape(first.channel)}(?:-\d+)?\.txt").fullmatch
        old = [name for name in there if belongs(name) and name not in names]
        if old:
            text = QT_TRANSLATE_NOOP("export", "From an earlier export and not part of this one: {names}")
            found[first.name] = (Message("export", text).with_values(names=", ".join(old)),)
    return found


def _first_of_each(files: tuple[TextFile, ...]) -> tuple[TextFile, ...]:
    """The first post of every thread."""
    firsts: dict[str, TextFile] = {}
    for file in files:
        if file.kind == "post":
            firsts.setdefault(file.channel, file)
    return tuple(firsts.values())


def _at(text: str, path: Path) -> Message:
    return Message("export", text).with_values(path=_shown(path))


def _shown(path: Path) -> str:
    """A name of unknown origin as it can be shown."""
    return "".join(c if c.isprintable() else "�" for c in str(path))


def _trouble(path: Path, error: OSError) -> WorldError:
    if isinstance(error, PermissionError):
        text = QT_TRANSLATE_NOOP(
            "export", "“{path}” may not be written. Give yourself the right to, or choose another."
        )
        return WorldError(_at(text, path))
    text = QT_TRANSLATE_NOOP("export", "“{path}” could not be written: {reason}. Free some space or choose another.")
    return WorldError(Message("export", text).with_values(path=_shown(path), reason=error.strerror or str(error)))

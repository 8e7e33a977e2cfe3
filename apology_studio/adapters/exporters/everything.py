"""Writes the finished texts and files of one draft into a folder or a zip, each whole or not at all."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from apology_studio.adapters.exporters.made import Made, make, make_all, make_draft, make_pdf
from apology_studio.adapters.exporters.whole_file import write_whole
from apology_studio.core.draft import ChannelId, Draft
from apology_studio.core.export import Plan, plan
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message, Tongue
from apology_studio.core.ports import BadInput, Exported, WorldError
from apology_studio.core.press import Paper

PRESS_RELEASE = ChannelId("press-release")
ZIP = ".zip"


def export(
    draft: Draft, folder: Path, channel_ids: tuple[ChannelId, ...], resources: Path, paper: Paper
) -> tuple[Exported, ...]:
    """Write the texts and files of those channels, each file whole or not at all. What is refused (an unfilled
    place, no text) is not written; `core.export.plan` says why. BadInput for a channel that there is not or a folder
    that is none, WorldError where the disk refuses.
    """
    return write(plan(draft, channel_ids), folder, resources, paper)


def write(planned: Plan, folder: Path, resources: Path, paper: Paper) -> tuple[Exported, ...]:
    """Write what was planned. The folder is made if it is missing."""
    make_folder(folder)
    return _write(make(planned, resources, paper), folder)


def write_everything(
    draft: Draft, planned: Plan, target: Path, resources: Path, paper: Paper, tongue: Tongue
) -> tuple[Exported, ...]:
    """Write what was planned, pictures, the draft and the index page into `target`: a folder, or one file where its
    name ends in `.zip`.
    """
    if target.suffix.lower() != ZIP:
        make_folder(target)
        return _write(make_all(draft, planned, resources, paper, tongue), target)
    from apology_studio.adapters.exporters.archive import zipped

    make_folder(target.parent)
    made = make_all(draft, planned, resources, paper, tongue)
    _put(target, zipped((each.name, each.data) for each in made))
    problems = tuple(problem for each in made for problem in each.problems)
    return (Exported(channel="", path=target, kind="zip", problems=problems),)


def export_pdf(draft: Draft, path: Path, resources: Path, paper: Paper) -> tuple[Exported, ...]:
    """Write the press release as one PDF file. BadInput, and nothing is written, while a place in it is unfilled or
    it has no text.
    """
    planned = plan(draft, (PRESS_RELEASE,))
    if planned.release is None:
        raise BadInput(planned.refused[0].problems[0])
    make_folder(path.parent)
    return (_put_made(make_pdf(planned.release, path.name, resources, paper), path.parent),)


def write_one(draft: Draft, path: Path, channel_id: ChannelId, kind: str, resources: Path, paper: Paper) -> Exported:
    """Write one file of a channel under another name: the e-mail, the Word file, a page. BadInput where there is none
    yet.
    """
    planned = plan(draft, (channel_id,))
    if planned.refused:
        raise BadInput(planned.refused[0].problems[0])
    made = next(each for each in make(planned, resources, paper) if each.kind == kind)
    make_folder(path.parent)
    _put(path, made.data)
    return Exported(channel=channel_id, path=path, kind=kind, problems=made.problems)


def write_draft(draft: Draft, folder: Path) -> Exported:
    """Write the draft itself as an `.apology` file, named after its title."""
    make_folder(folder)
    return _put_made(make_draft(draft), folder)


def _write(made: tuple[Made, ...], folder: Path) -> tuple[Exported, ...]:
    for below in {each.name.rpartition("/")[0] for each in made} - {""}:
        make_folder(folder / below)
    stale = _stale(folder, made)
    return tuple(_put_made(each, folder, stale.get(each.name, ())) for each in made)


def _put_made(made: Made, folder: Path, also: tuple[Message, ...] = ()) -> Exported:
    path = folder / made.name
    _put(path, made.data)
    return Exported(
        channel=made.channel,
        path=path,
        kind=made.kind,
        length=made.length,
        limit=made.limit,
        problems=(*made.problems, *also),
    )


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


def _stale(folder: Path, files: tuple[Made, ...]) -> dict[str, tuple[Message, ...]]:
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


def _first_of_each(files: tuple[Made, ...]) -> tuple[Made, ...]:
    """The first post of every thread."""
    firsts: dict[str, Made] = {}
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

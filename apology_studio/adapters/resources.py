"""Finds what travels with the program, wherever it runs: in the source tree, in a wheel, frozen."""

from __future__ import annotations

import sys
from pathlib import Path

from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.ports import BadInput, WorldError

_PACKAGE = Path(__file__).resolve().parent.parent
_ENDING = ".apology"


def resources() -> Path:
    """The folder of icons, styles, templates and samples. WorldError if this installation has none."""
    return _first(*_roots("_resources"), _PACKAGE.parent / "resources")


def translations() -> Path:
    """The folder of the `.qm` files; in a checkout where none are built yet, that of the `.ts` files."""
    checkout = _PACKAGE.parent
    return _first(*_roots("_translations"), checkout / "build" / "translations", checkout / "translations")


def sample_names() -> tuple[str, ...]:
    """The names of the sample drafts, in alphabetical order."""
    return tuple(sorted(p.stem for p in (resources() / "samples").glob(f"*{_ENDING}")))


def sample(name: str) -> str:
    """The text of that sample, for `core.codec.decode`. BadInput for a name that is none."""
    if name not in sample_names():
        text = QT_TRANSLATE_NOOP("store", "There is no sample called “{name}”. The samples are: {names}.")
        raise BadInput(Message("store", text).with_values(name=name, names=", ".join(sample_names())))
    return (resources() / "samples" / f"{name}{_ENDING}").read_text(encoding="utf-8")


def _roots(folder: str) -> tuple[Path, ...]:
    """Where `folder` is when the program is frozen, and in a wheel."""
    frozen = getattr(sys, "_MEIPASS", None)
    beside = (Path(frozen) / "apology_studio" / folder,) if frozen else ()
    return (*beside, _PACKAGE / folder)


def _first(*folders: Path) -> Path:
    for folder in folders:
        if folder.is_dir():
            return folder
    text = QT_TRANSLATE_NOOP("store", "A part of Apology Studio is missing ({folder}). Install it again.")
    raise WorldError(Message("store", text).with_values(folder=folders[-1].name))

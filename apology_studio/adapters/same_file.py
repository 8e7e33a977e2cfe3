"""Whether the drafts are still the files that were opened: what is saved into one that was taken away is lost."""

from __future__ import annotations

import os
from pathlib import Path

from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.ports import WorldError


class SameFiles:
    """The database and its log, by what they are and not by their names."""

    def __init__(self, path: Path) -> None:
        """OSError if there is no such file."""
        self._path = path
        self._real = os.path.realpath(path)
        self._is = _identity(self._real)
        self._log: tuple[int, int] | None = None

    @property
    def _log_path(self) -> str:
        return f"{self._real}-wal"

    def note_log(self) -> None:
        """After a write: which file the log is, where there is one."""
        if self._log is None:
            self._log = _identity(self._log_path)

    def must_be_there(self) -> None:
        """WorldError if another file, or none, is in the place of the database. OSError if nobody can tell."""
        if os.path.realpath(self._path) == self._real and _identity(self._real) == self._is:
            return
        text = QT_TRANSLATE_NOOP(
            "store",
            "The drafts file was moved, deleted or replaced while Apology Studio was open ({path}). Nothing was "
            "written over it. Save a copy elsewhere, then start Apology Studio again.",
        )
        raise WorldError(Message("store", text).with_values(path=str(self._path)))

    def log_is_gone(self) -> bool:
        """Whether the log was deleted beside the database: what it holds is still in our hands.

        WorldError if another file is in its place: that one is not ours to delete.
        """
        found = _identity(self._log_path)
        if self._log is None or found == self._log:
            return False
        if found is None:
            return True
        text = QT_TRANSLATE_NOOP(
            "store",
            "Another program put a file into the place of “{path}” while Apology Studio was open. Nothing was written "
            "over it. Save a copy elsewhere, then start Apology Studio again.",
        )
        raise WorldError(Message("store", text).with_values(path=self._log_path))

    def forget_log(self) -> None:
        """A new one is made with the next write."""
        self._log = None


def _identity(path: str) -> tuple[int, int] | None:
    """Which file it is, whatever its name; None for none."""
    try:
        found = Path(path).stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino

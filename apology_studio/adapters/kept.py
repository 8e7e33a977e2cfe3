"""Texts that could not be saved, kept as files elsewhere until they are; the next start offers what is left."""

from __future__ import annotations

import contextlib
import os
from datetime import datetime
from pathlib import Path

from apology_studio.adapters.apology_file import read
from apology_studio.adapters.exporters.whole_file import write_whole
from apology_studio.adapters.paths import Paths
from apology_studio.core.codec import encode
from apology_studio.core.draft import Draft, DraftId
from apology_studio.core.ports import StudioError
from apology_studio.core.safekeeping import Kept

ENDING = ".apology"


class KeptTexts:
    """A `core.safekeeping.KeptDrafts` in the first folder that can be written to."""

    def __init__(self, paths: Paths) -> None:
        self._beside = paths.crash / "unsaved"

    @property
    def _folders(self) -> tuple[Path, Path]:
        import tempfile  # it would cost the start 3 ms

        user = str(os.getuid()) if hasattr(os, "getuid") else "user"
        return self._beside, Path(tempfile.gettempdir()) / f"apology-studio-{user}"

    def keep(self, draft: Draft) -> bool:
        """Write the draft beside the drafts, or on another disk; whether that worked. Never an error."""
        for folder in self._folders:
            with contextlib.suppress(OSError):
                folder.mkdir(
                    mode=0o700, exist_ok=True
                )  # not what is above it: a new one would hide a disk that is away
                if _is_ours(folder):
                    path = folder / f"{draft.id}{ENDING}"
                    write_whole(path, encode(draft).encode())
                    path.chmod(0o600)
                    return True
        return False

    def drop(self, draft_id: DraftId) -> None:
        """It was saved after all."""
        for folder in self._folders:
            with contextlib.suppress(OSError):
                (folder / f"{draft_id}{ENDING}").unlink(missing_ok=True)

    def all(self) -> tuple[Kept, ...]:
        """What was kept, newest first. A file that cannot be read is left where it is."""
        found = []
        for folder in self._folders:
            for path in sorted(folder.glob(f"*{ENDING}")) if _is_ours(folder) else ():
                with contextlib.suppress(StudioError, OSError):
                    at = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
                    found.append(Kept(draft=read(path), at=at))
        return tuple(sorted(found, key=lambda kept: kept.at, reverse=True))


def _is_ours(folder: Path) -> bool:
    """A folder that others may write to, or that is theirs, is not to be trusted."""
    if not folder.is_dir() or folder.is_symlink():
        return False
    found = folder.stat()
    return os.name != "posix" or (found.st_uid == os.getuid() and not found.st_mode & 0o077)

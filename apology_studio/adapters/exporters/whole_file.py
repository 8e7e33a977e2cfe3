"""Writes a file whole or not at all: a reader, or a power cut, never meets half of it."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` into the file at `path`, replacing it. Raises OSError, and then an older file is untouched.

    The permissions are those of any new file (0644 under the usual umask). A link is followed: what it points to is
    replaced, not the link.
    """
    target = Path(os.path.realpath(path))
    part = target.with_name(f".{target.name[:32]}.{os.urandom(4).hex()}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except BaseException:  # also when the user interrupts: no litter beside the file
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make the new name durable. Windows and some network disks cannot sync a folder: nothing is lost there."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

"""One writing studio at a time, by a lock that the system itself lets go when the process ends, however it ends."""

from __future__ import annotations

import os
import sys

from apology_studio.adapters.paths import Paths


class StudioLock:
    """The right to be the writing studio of these paths. Terminal commands do not need it: the store takes turns."""

    def __init__(self, paths: Paths) -> None:
        self._path = paths.lock
        self._file: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._file is not None

    def acquire(self) -> bool:
        """Whether this is the writing studio now; False if another one is, in this process or elsewhere.

        Where no lock file can be made, nobody can hold it: True, and the store says what is wrong with the folder.
        """
        if self._file is not None:
            return True
        try:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return True
        if not _lock(file):
            os.close(file)
            return False
        self._file = file
        return True

    def release(self) -> None:
        """Let another studio write. The file stays: removing it would let two hold locks of one name."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> bool:
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _lock(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True  # a file system without locks: the database still takes turns
        return True

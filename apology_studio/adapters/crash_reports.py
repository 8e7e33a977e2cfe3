"""What went wrong, as a file that the owner may send: where in the program, never a word of a draft."""

from __future__ import annotations

import contextlib
import faulthandler
import os
import traceback
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import IO

from apology_studio import __version__
from apology_studio.adapters.paths import make_private
from apology_studio.core.ports import WorldError

MOST = 20
"""Reports that are kept; a fault in a paint event comes again and again, and one report says it."""
LONGEST = 64_000
"""Characters of one report."""


class CrashReports:
    """The folder of the reports of this run and of those before."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen: set[str] = set()
        self._fault: IO[str] | None = None

    def start(self) -> None:
        """From now on a fault in the machine code below us (SIGSEGV, abort) leaves its stack in a file as well."""
        with contextlib.suppress(OSError, WorldError):
            make_private(self._folder)
            path = self._folder / f"fault-{os.getpid()}.txt"
            self._fault = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w")
            faulthandler.enable(self._fault)

    def stop(self) -> None:
        """The run has ended well: its empty file goes."""
        if self._fault is not None:
            faulthandler.disable()
            self._fault.close()
            self._fault = None
            with contextlib.suppress(OSError):
                (self._folder / f"fault-{os.getpid()}.txt").unlink()

    def write(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None, now: datetime) -> str:
        """Write a report; what it says, '' if it is not the first of its kind in this run. It never raises an OSError.

        Only names of types, files, lines and functions go in: the words of an error may be words of a draft.
        """
        where = "\n".join(_places(kind, error, trace))
        if where in self._seen or len(self._seen) >= MOST:
            return ""
        self._seen.add(where)
        import platform

        about = f"Apology Studio {__version__}, Python {platform.python_version()}, {platform.platform()}"
        with contextlib.suppress(OSError, WorldError):
            make_private(self._folder)
            path = self._folder / f"report-{now:%Y%m%dT%H%M%S}-{len(self._seen)}.txt"
            file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(file, "w", encoding="utf-8") as opened:
                opened.write(f"{about}\n{now:%Y-%m-%d %H:%M}\n\n{where}\n"[:LONGEST])
            self._thin()
        return where

    def _thin(self) -> None:
        for old in sorted(self._folder.glob("report-*.txt"))[:-MOST]:
            old.unlink()

    def pending(self) -> tuple[Path, ...]:
        """The reports of earlier runs that the owner has not answered, oldest first."""
        mine = f"fault-{os.getpid()}.txt"
        found = []
        with contextlib.suppress(OSError):
            for path in sorted(self._folder.glob("*.txt")):
                if path.name == mine or not path.name.startswith(("fault-", "report-")):
                    continue
                if path.stat().st_size:
                    found.append(path)
                elif not _lives(path):
                    path.unlink()
        return tuple(found)

    def text(self) -> str:
        """All that is pending, as it would be sent."""
        parts = []
        for path in self.pending():
            with contextlib.suppress(OSError):
                parts.append(path.read_text(encoding="utf-8", errors="replace")[:LONGEST])
        return "\n\n".join(parts)

    def settle(self) -> None:
        """The owner has seen them."""
        for path in self.pending():
            with contextlib.suppress(OSError):
                path.unlink()


def _places(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> Iterator[str]:
    """The kind of the error, and of those that led to it, with the way through the program."""
    seen: set[int] = set()
    at: BaseException | None = error
    names, frames = kind.__qualname__, trace
    while at is not None and id(at) not in seen and len(seen) < 8:
        seen.add(id(at))
        yield f"{names}, at"
        for frame in traceback.extract_tb(frames)[-40:]:
            yield f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}"
        at = at.__cause__ or at.__context__
        if at is not None:
            names, frames = f"after {type(at).__qualname__}", at.__traceback__


def _short(name: str) -> str:
    """Without the folders of this computer: a user's name may be among them."""
    parts = Path(name).parts
    start = next((i for i, part in enumerate(parts) if part in ("apology_studio", "site-packages")), len(parts) - 1)
    return "/".join(parts[start:])


def _lives(path: Path) -> bool:
    """Whether the process still runs that opened this empty file."""
    try:
        os.kill(int(path.stem.partition("-")[2]), 0)
    except (ValueError, ProcessLookupError):
        return False
    except OSError:
        return True
    return os.name == "posix"

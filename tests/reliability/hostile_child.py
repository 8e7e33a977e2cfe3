"""Opens hostile files as the terminal does, in a process that may take little memory; says what came of each.

Usage: hostile_child.py FOLDER. Each line: the file's name, the status, the seconds, and what was said.
"""

from __future__ import annotations

import contextlib
import io
import json
import resource
import sys
import time
from pathlib import Path

from apology_studio.cli import main

LIMIT = 1 << 30
"""Bytes of address space: enough for Python and its libraries, far from what an endless file would take."""


class Captured(io.TextIOWrapper):
    """A stream that remembers."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8", errors="replace")

    def text(self) -> str:
        self.flush()
        raw = self.buffer
        assert isinstance(raw, io.BytesIO)
        return raw.getvalue().decode("utf-8", "replace")


def opened(path: Path, folder: Path) -> tuple[int, str]:
    """As a draft where it ends so, else as a text to be checked."""
    data = str(folder.parent / "data")
    call = ["import", str(path)] if path.name.endswith(".apology") else ["check", str(path)]
    out, err = Captured(), Captured()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = main([*call, "--data-dir", data])
    return status, err.text()


def peak() -> int:
    """The most memory of this process, in bytes. (`getrusage` counts that of the process which started it, too.)"""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) * 1024


def run(folder: Path) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (LIMIT, LIMIT))
    for path in sorted(folder.iterdir()):
        start = time.perf_counter()
        status, said = opened(path, folder)
        print(json.dumps([path.name, status, time.perf_counter() - start, said]), flush=True)
    print(json.dumps(["peak", 0, 0, str(peak())]), flush=True)


if __name__ == "__main__":
    run(Path(sys.argv[1]))

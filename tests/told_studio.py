"""A studio in another process whose owner does what is said, if need be without rights or on a small disk."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from studio_process import PATH, Lines

CHILD = Path(__file__).with_name("reliability") / "told_child.py"
SMALL = ("sh", "-c", 'mount -t tmpfs -o size=3m tmpfs "$0" && exec "$@"')
"""Puts a disk of 3 MB over a folder, for the process that comes after it and nobody else."""


def mounting() -> tuple[str, ...]:
    """How this machine lets a process have a disk of its own; () if it does not."""
    for way in (("unshare", "-m"), ("unshare", "-Urm")):
        if shutil.which("unshare") and subprocess.run([*way, "true"], check=False, capture_output=True).returncode == 0:
            return way
    return ()


def as_others() -> tuple[str, ...]:
    """Root may write everywhere, and Python itself may lie where only root may read: a root without the power to pass
    over the rights of files meets them as every other user does. () where we are nobody special anyway.
    """
    return ("setpriv", "--bounding-set", "-dac_override,-dac_read_search") if os.getuid() == 0 else ()


class ToldStudio(Lines):
    """The child, and the ways to talk with it."""

    def __init__(self, home: Path, before: Sequence[str] = (), kept: Path | None = None) -> None:
        """`before` is put before the command; `kept` is on another disk."""
        self.home = home
        self.kept = kept or home.parent / "tmp"
        self.kept.mkdir(mode=0o700, exist_ok=True)
        env = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(home.parent),
            "TMPDIR": str(self.kept),
            "PYTHONPATH": PATH,
            "XDG_RUNTIME_DIR": str(self.kept),
        }
        self._start([*(before or as_others()), sys.executable, str(CHILD), str(home)], env, stdin=subprocess.PIPE)

    def tell(self, said: str, answer: str) -> list[str]:
        """Say it, and wait for its answer."""
        seen = len(self.lines)
        assert self.process.stdin is not None
        self.process.stdin.write(f"{said}\n")
        self.process.stdin.flush()
        return self.wait_for(answer, seen)

    def type(self, words: str) -> str:
        """Type; the name of the text that stands there then."""
        self.tell(f"type {words}", "TYPED")
        return self.tell("look", "LOOK")[1]

    def saved(self, text: str) -> None:
        """Wait until the window says that this text is saved."""
        self.wait_until("ACK", lambda line: line[1] == text)

    def banner(self, *words: str) -> str:
        """Wait until the banner says all of these words."""
        line = self.wait_until("BANNER", lambda line: all(word in " ".join(line) for word in words), last=True)
        return " ".join(line[1:])


def named(text: str) -> str:
    """As the child names a text."""
    return hashlib.sha256(text.encode()).hexdigest()

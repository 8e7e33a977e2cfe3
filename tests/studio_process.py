"""A studio in another process, and what it says."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

CHILD = Path(__file__).with_name("reliability") / "studio_child.py"
PATH = os.pathsep.join(str(folder) for folder in Path(__file__).parents[:2])
PATIENCE = 60
"""Seconds against a child that never answers."""


class Studio:
    """The child, and its lines as they come."""

    def __init__(self, home: Path, seed: int = 0, what: str = "", **environment: str) -> None:
        env = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(home.parent),
            "PYTHONPATH": PATH,
            **environment,
        }
        self.process = subprocess.Popen(
            [sys.executable, str(CHILD), str(home), str(seed), what],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=env,
        )
        self.lines: list[list[str]] = []
        self.errors = ""
        self._news = threading.Condition()
        self._readers = [threading.Thread(target=self._read), threading.Thread(target=self._read_errors)]
        for reader in self._readers:
            reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with self._news:
                if line.endswith("\n"):
                    self.lines.append(line.split())
                self._news.notify_all()

    def _read_errors(self) -> None:
        assert self.process.stderr is not None
        self.errors = self.process.stderr.read()

    def wait_for(self, word: str, after: int = 0) -> list[str]:
        """The first line that begins with the word, from line `after` on."""
        with self._news:
            found = self._news.wait_for(lambda: self._first(word, after) or self.process.poll() is not None, PATIENCE)
            line = self._first(word, after)
        assert line is not None, f"no {word}: {found} {self.lines[-3:]} {self.errors}"
        return line

    def _first(self, word: str, after: int) -> list[str] | None:
        return next((line for line in self.lines[after:] if line and line[0] == word), None)

    def all(self, word: str) -> list[list[str]]:
        """Every line so far that begins with the word."""
        return [line for line in self.lines if line and line[0] == word]

    def end(self, number: int = signal.SIGKILL) -> int:
        """Send the signal and wait; the exit status."""
        self.process.send_signal(number)
        status = self.process.wait(PATIENCE)
        for reader in self._readers:
            reader.join(PATIENCE)
        return status


@contextmanager
def studio(home: Path, seed: int = 0, what: str = "", **environment: str) -> Iterator[Studio]:
    """A studio that is gone afterwards."""
    child = Studio(home, seed, what, **environment)
    try:
        yield child
    finally:
        child.process.kill()
        child.process.wait()
        for reader in child._readers:
            reader.join()
        for pipe in (child.process.stdout, child.process.stderr):
            assert pipe is not None
            pipe.close()

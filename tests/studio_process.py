"""A studio in another process, and what it says."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

CHILD = Path(__file__).with_name("reliability") / "studio_child.py"
PATH = os.pathsep.join(str(folder) for folder in Path(__file__).parents[:2])
PATIENCE = 60
"""Seconds against a child that never answers."""


class Lines:
    """A child process, and its lines as they come."""

    def _start(self, command: list[str], env: dict[str, str], **more: Any) -> None:
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env, **more
        )
        self.lines: list[list[str]] = []
        self.errors = ""
        self._ended = False
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
        with self._news:
            self._ended = True
            self._news.notify_all()

    def _read_errors(self) -> None:
        assert self.process.stderr is not None
        self.errors = self.process.stderr.read()

    def wait_for(self, word: str, after: int = 0) -> list[str]:
        """The first line that begins with the word, from line `after` on."""
        with self._news:
            found = self._news.wait_for(lambda: self._first(word, after) or self._ended, PATIENCE)
            line = self._first(word, after)
        assert line is not None, f"no {word}: {found} {self.lines[-3:]} {self.errors}"
        return line

    def wait_until(self, word: str, fits: Callable[[list[str]], bool], *, last: bool = False) -> list[str]:
        """A line that begins with the word and fits; with `last`, the last one that begins so must fit."""
        with self._news:
            self._news.wait_for(lambda: self._fitting(word, fits, last) or self._ended, PATIENCE)
            line = self._fitting(word, fits, last)
        assert line is not None, f"no such {word}: {self.all(word)[-2:]} {self.lines[-3:]} {self.errors}"
        return line

    def _fitting(self, word: str, fits: Callable[[list[str]], bool], last: bool) -> list[str] | None:
        lines = reversed(self.all(word)[-1:] if last else self.all(word))
        return next((line for line in lines if fits(line)), None)

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

    def clear_away(self) -> None:
        """End it, and close what was open to it."""
        self.process.kill()
        self.process.wait()
        for reader in self._readers:
            reader.join()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            if pipe is not None:
                pipe.close()


class Studio(Lines):
    """A studio with hands (`studio_child.py`)."""

    def __init__(self, home: Path, seed: int = 0, what: str = "", **environment: str) -> None:
        env = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(home.parent),
            "PYTHONPATH": PATH,
            **environment,
        }
        self._start([sys.executable, str(CHILD), str(home), str(seed), what], env)


@contextmanager
def studio(home: Path, seed: int = 0, what: str = "", **environment: str) -> Iterator[Studio]:
    """A studio that is gone afterwards."""
    child = Studio(home, seed, what, **environment)
    try:
        yield child
    finally:
        child.clear_away()

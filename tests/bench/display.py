"""A screen to measure on: the one there is, else an Xvfb of our own, else Qt's offscreen platform."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_MARK = "APOLOGY_STUDIO_BENCH_BUS"


def have_own_bus() -> None:
    """Run this script again on a message bus of its own, so that no daemon is left behind for each start."""
    starter = shutil.which("dbus-run-session")
    if starter and os.environ.get(_MARK) != "1":
        os.environ[_MARK] = "1"
        os.execv(starter, [starter, "--", sys.executable, *sys.argv])


@contextmanager
def display() -> Iterator[str]:
    """Set the environment for windows; gives the words for it."""
    os.environ.pop("QT_QPA_PLATFORM", None)
    xvfb = shutil.which("Xvfb")
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        yield "the display that is there"
    elif xvfb:
        with _xvfb(xvfb) as name:
            os.environ.update(DISPLAY=name, QT_QPA_PLATFORM="xcb")
            yield f"Xvfb {name}"
    else:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield "Qt's offscreen platform (no Xvfb here)"


@contextmanager
def _xvfb(program: str) -> Iterator[str]:
    read, write = os.pipe()
    with tempfile.TemporaryDirectory() as folder, (Path(folder) / "log").open("w") as log:
        command = [program, "-displayfd", str(write), "-screen", "0", "1920x1200x24", "-nolisten", "tcp"]
        server = subprocess.Popen(command, pass_fds=[write], stdout=log, stderr=log)
        os.close(write)
        try:
            number = os.read(read, 16).decode().strip()
            yield f":{number}"
        finally:
            os.close(read)
            server.terminate()
            server.wait()

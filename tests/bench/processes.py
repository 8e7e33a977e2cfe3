"""Starts programs and measures them: wall time, processor time, memory."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BARE = (sys.executable, str(ROOT / "tests" / "bench" / "bare_editor.py"))
STUDIO = (str(Path(sys.executable).with_name("apology-studio")),)
"""As it is installed."""
LONGEST = 60.0
"""Seconds after which a program is given up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """How long a process took, in ms."""

    wall: float
    cpu: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """Resident memory in MiB; of `pss` a shared page counts as its share."""

    rss: float
    pss: float


def timed(command: Sequence[str], **extra: str) -> Run:
    """Run it to its end. RuntimeError if it fails."""
    start = time.perf_counter()
    process = _start(command, extra)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {process.returncode}")
    return Run(wall=wall * 1000, cpu=(used.ru_utime + used.ru_stime) * 1000)


def shown(command: Sequence[str], **extra: str) -> Run:
    """Until its window is painted and takes input: the program then says what the processor has done for it, and ends.
    RuntimeError if it fails.
    """
    start = time.perf_counter()
    process = _start(command, extra, stdout=subprocess.PIPE)
    assert process.stdout is not None
    said = process.stdout.readline()
    wall = time.perf_counter() - start
    process.stdout.close()
    if process.wait(LONGEST) or not said:
        raise RuntimeError(f"{' '.join(command)} ended with {process.returncode}")
    return Run(wall=wall * 1000, cpu=float(said) * 1000)


def memory_after(command: Sequence[str], seconds: float, **extra: str) -> Memory:
    """The memory of a program that stays open, so long after its start; then it is ended."""
    process = _start(command, extra)
    try:
        time.sleep(seconds)
        lines = Path(f"/proc/{process.pid}/smaps_rollup").read_text().splitlines()
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(LONGEST)
    sizes = {line.split(":")[0]: float(line.split()[1]) / 1024 for line in lines[1:]}
    return Memory(rss=sizes["Rss"], pss=sizes["Pss"])


def output_of(script: str, *arguments: str) -> str:
    """What a script of this folder prints."""
    command = [sys.executable, str(ROOT / "tests" / "bench" / script), *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=10 * LONGEST, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return done.stdout


def _start(
    command: Sequence[str], extra: Mapping[str, str], stdout: int = subprocess.DEVNULL
) -> subprocess.Popen[bytes]:
    return subprocess.Popen(command, cwd=ROOT, env={**os.environ, **extra}, stdout=stdout)

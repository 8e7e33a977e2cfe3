"""Eight hours of typing, pressed together: the process holds no more at their end than when it was warm."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from soak import SOAK, Figure
from studio_process import PATH

CHILD = Path(__file__).with_name("day_child.py")
MINUTES = 8 * 60 if SOAK else 2
PATIENCE = 7200 if SOAK else 300
MEMORY = 50 * 1024
"""KiB that a day may add, by the promise."""
BESIDE = 1024
"""Bytes that may be added beside drafts and backups: settings, no log that grows with the typing."""
A_FEW = 2
"""Files that SQLite may just hold: it closes what it has opened again when a lock allows it."""
LOG = 4 * 1024 * 1024
"""Bytes of the log beside the database (`journal_size_limit`)."""


def test_a_day_of_typing_leaves_nothing_behind(tmp_path: Path, figure: Figure) -> None:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "PYTHONPATH": PATH}
    env["QT_LOGGING_RULES"] = "default.warning=false"  # the offscreen platform warns of size hints it ignores
    command = [sys.executable, str(CHILD), str(tmp_path / "studio"), str(MINUTES)]
    ran = subprocess.run(command, env=env, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert ran.returncode == 0, ran.stderr
    found = json.loads(ran.stdout.splitlines()[-1])
    warm, at_end = found["held"]
    grown = at_end["memory"] - warm["memory"]
    kept = at_end["beside"] - warm["beside"]
    figure(
        f"{MINUTES / 60:.1f} h, {found['saves']} saves: memory {grown / 1024:+.1f} MB, "
        f"{at_end['files'] - warm['files']:+d} open files, {kept:+d} bytes beside the drafts"
    )
    assert grown < MEMORY
    assert at_end["files"] <= warm["files"] + A_FEW, (warm["opened"], at_end["opened"])
    assert kept < BESIDE
    assert at_end["log"] <= LOG
    assert found["saves"] > MINUTES * 5, "the owner did not write"

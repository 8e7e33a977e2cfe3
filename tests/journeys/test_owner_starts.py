"""Starting the real program, as a process of its own: what it says where it cannot open, and how it ends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from owner import CTRL, owner_at
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from apology_studio.adapters.lock import StudioLock
from apology_studio.adapters.paths import find_paths


def start(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The studio without a screen; it ends by itself as soon as its window shows."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "APOLOGY_STUDIO_QUIT_WHEN_SHOWN": "1"}
    command = [sys.executable, "-m", "apology_studio", "--data-dir", str(home), *arguments]
    return subprocess.run(command, env=surroundings, capture_output=True, text=True, timeout=60, check=False)


def test_a_second_studio_says_that_one_is_open(home: Path) -> None:
    lock = StudioLock(find_paths(home).make())
    assert lock.acquire()
    second = start(home)
    lock.release()
    assert second.returncode == 3
    said = [line for line in second.stderr.splitlines() if "This plugin does not support" not in line]
    assert len(said) == 1
    assert said[0].startswith("Apology Studio is open already")


def test_the_place_is_kept_with_the_text_and_not_only_at_the_end(home: Path, qtbot: QtBot) -> None:
    """A power cut right after a save: the same step, box and caret come back."""
    with owner_at(home) as owner:
        owner.press(Qt.Key.Key_N, CTRL)
        owner.press(Qt.Key.Key_5, CTRL)
        owner.press(Qt.Key.Key_Tab)
        owner.write("We pay for it.")
        owner.press(Qt.Key.Key_S, CTRL)
        kept = owner.world.store.place(owner.window.session.draft.id)
    assert (kept.step, kept.box, kept.caret) == ("repair", "more", 14)

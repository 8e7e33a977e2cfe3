"""Two studios of the same drafts: one writes, and the second hands over what it was asked to open."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from random_drafts import MOMENT
from store_world import Clock, open_store
from studio_process import PATH, PATIENCE, studio

from apology_studio.core.codec import encode
from apology_studio.core.draft import Draft


def second(home: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """`apology-studio` as an icon or a double click starts it."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": PATH, "HOME": str(home.parent), **environment}
    command = [sys.executable, "-m", "apology_studio", "--data-dir", str(home), *arguments]
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=PATIENCE, check=False)


def test_the_second_raises_the_first_and_hands_over_its_file(tmp_path: Path, sample: Draft) -> None:
    home, file = tmp_path / "studio", tmp_path / "from a friend.apology"
    file.write_text(encode(sample), encoding="utf-8")
    with studio(home, 1, "watch") as first:
        first.wait_for("READY")
        seen = len(first.lines)
        assert second(home).returncode == 0
        assert first.wait_for("RUNG", seen) == ["RUNG"]
        seen = len(first.lines)
        ran = second(home, str(file))
        assert (ran.returncode, ran.stderr) == (0, "")
        assert first.wait_for("RUNG", seen)[1:] == str(file).split()
        assert first.wait_for("SHOWN", seen) == ["SHOWN", sample.id]
        assert first.end(signal.SIGTERM) == 0


def test_after_a_kill_the_next_one_starts_at_once(tmp_path: Path) -> None:
    home = tmp_path / "studio"
    with studio(home, 1, "watch") as first:
        first.wait_for("READY")
        first.end(signal.SIGKILL)
    with studio(home, 2, "watch") as next_one:
        next_one.wait_for("READY")
        seen = len(next_one.lines)
        assert second(home).returncode == 0, "the bell of the one that was killed is in the way"
        next_one.wait_for("RUNG", seen)


def test_one_that_hangs_keeps_its_drafts_and_the_second_says_so(tmp_path: Path) -> None:
    home = tmp_path / "studio"
    with studio(home, 1, "watch") as first:
        opened = first.wait_for("READY")
        first.process.send_signal(signal.SIGSTOP)
        ran = second(home, APOLOGY_STUDIO_QUIT_WHEN_SHOWN="1")
        first.process.send_signal(signal.SIGCONT)
        assert ran.returncode == 3
        assert "does not answer" in ran.stderr
        first.end(signal.SIGTERM)
    store = open_store(home / "drafts.db", Clock(MOMENT), backups=home / "backups")
    store.check()
    assert [row.id for row in store.rows()] == [opened[1]]
    store.close()


def test_a_wrong_file_at_the_start_does_not_forget_what_was_open(tmp_path: Path) -> None:
    home, wrong = tmp_path / "studio", tmp_path / "wrong.apology"
    wrong.write_text("{", encoding="utf-8")
    with studio(home, 1, "watch") as first:
        opened = first.wait_for("READY")
        assert first.end(signal.SIGTERM) == 0
    second(home, str(wrong), APOLOGY_STUDIO_QUIT_WHEN_SHOWN="1")
    store = open_store(home / "drafts.db", Clock(MOMENT), backups=home / "backups")
    assert store.last_open() == opened[1]
    store.close()

"""The desk by keyboard alone under Xvfb: six channels posted, a kill, the same desk; and no secret anywhere on disk."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from keyrings import bus, files_with, real_keyring

CHILD = Path(__file__).with_name("posting.py")
SECRET = "glaze-7402-kiln-hush"
LONG_ENOUGH = 120
"""Seconds before a journey counts as stuck."""


@pytest.fixture
def short() -> Iterator[Path]:
    """A folder with a path that is short enough for sockets."""
    with tempfile.TemporaryDirectory(prefix="as-", dir="/tmp") as folder:
        yield Path(folder)


@pytest.fixture
def screen(short: Path) -> Iterator[str]:
    """An Xvfb of its own; its name."""
    program = shutil.which("Xvfb")
    assert program is not None, "packaging/setup.sh installs Xvfb"
    read, write = os.pipe()
    with (short / "xvfb.log").open("w") as log:
        command = [program, "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
        server = subprocess.Popen(command, pass_fds=[write], stdout=log, stderr=log)
        os.close(write)
        try:
            yield f":{os.read(read, 16).decode().strip()}"
        finally:
            os.close(read)
            server.terminate()
            server.wait()


def go(mode: str, home: Path, screen: str, address: str, **more: str) -> subprocess.CompletedProcess[str]:
    """One journey in a process of its own, with everything it writes under `home`."""
    env = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "APOLOGY_STUDIO", "PYTHON_KEYRING"))}
    env |= {
        "HOME": str(home),
        "APOLOGY_STUDIO_HOME": str(home / "studio"),
        "DISPLAY": screen,
        "QT_QPA_PLATFORM": "xcb",
        "DBUS_SESSION_BUS_ADDRESS": address,
        "LC_ALL": "C.UTF-8",
        **more,
    }
    command = [sys.executable, str(CHILD), mode, str(home / "studio"), str(home / f"{mode}.json")]
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=LONG_ENOUGH, check=False)


@pytest.mark.display
def test_six_channels_are_posted_and_a_kill_changes_nothing(tmp_path: Path, short: Path, screen: str) -> None:
    with bus(short) as address:
        posted = go("post", tmp_path, screen, address)
        assert posted.returncode == -signal.SIGKILL, posted.stderr
        again = go("again", tmp_path, screen, address)
    assert again.returncode == 0, again.stderr
    before = json.loads((tmp_path / "post.json").read_text(encoding="utf-8"))
    after = json.loads((tmp_path / "again.json").read_text(encoding="utf-8"))
    assert len(before["texts"]) == 6
    assert before["aside"] == "Reaches 6 of 6 audiences"
    assert after == before


@pytest.mark.display
def test_no_secret_is_left_on_disk_or_in_what_is_printed(tmp_path: Path, short: Path, screen: str) -> None:
    with real_keyring(tmp_path, short) as keyring:
        done = go("secret", tmp_path, screen, keyring.address, POSTING_SECRET=SECRET)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "secret.json").exists()
    assert "a fault of ours" in done.stderr  # what went wrong is told, without what was in memory
    assert SECRET not in done.stdout + done.stderr
    written = [path for path in tmp_path.rglob("*") if path.is_file() and path.stat().st_size]
    assert any(path.name == "drafts.db" for path in written)
    assert any(path.suffix == ".keyring" for path in written)
    assert any(b"hana@oxbowkiln.example" in path.read_bytes() for path in written if path.suffix == ".json")
    assert files_with(SECRET, tmp_path) == []

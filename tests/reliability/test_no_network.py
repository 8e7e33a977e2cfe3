"""Nothing is ever asked of a network: watched over whole runs, and the whole job done where there is none."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hostile_words import ADDRESSES, ALL, filled

from apology_studio.core.codec import encode
from apology_studio.core.draft import ChannelId, Draft

CHILD = Path(__file__).with_name("offline_child.py")
PATIENCE = 240
"""Seconds against a child that never ends."""
ROOTS = os.pathsep.join(str(folder) for folder in (Path(__file__).parents[1], Path(__file__).parents[2]))
CHANNELS = (ChannelId("blog"), ChannelId("newsletter"), ChannelId("press-release"), ChannelId("x"))
ELSEWHERE = re.compile(r"\b(connect|sendto|sendmsg|bind)\([^)]*AF_(INET6?|PACKET|NETLINK)\b")


def works(*command: str) -> bool:
    """Whether this machine has the tool and lets us use it."""
    return shutil.which(command[0]) is not None and subprocess.run(command, capture_output=True).returncode == 0


def watched(trace: Path) -> list[str]:
    """Under strace where ptrace is allowed; Python's own audit hook watches in any case."""
    tool = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=network", "-o", str(trace)]
    return tool if works("strace", "-f", "--seccomp-bpf", "-o", os.devnull, "true") else []


def without_network() -> list[str]:
    """In a name space without any network, where that is allowed."""
    return ["unshare", "-rn"] if works("unshare", "-rn", "true") else []


@pytest.fixture
def folder(tmp_path: Path, sample: Draft) -> Path:
    """A folder with a hostile draft: every field asks for something from elsewhere."""
    draft = filled(sample, f"Sorry. {ALL}", ADDRESSES[0]).with_changes(channels=CHANNELS)
    (tmp_path / "hostile.apology").write_text(encode(draft), encoding="utf-8")
    return tmp_path


def run(what: str, folder: Path, before: list[str]) -> str:
    environment = {**os.environ, "HOME": str(folder), "PYTHONPATH": ROOTS, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    ran = subprocess.run(
        [*before, sys.executable, str(CHILD), what, str(folder)],
        capture_output=True, text=True, timeout=PATIENCE, env=environment, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr[-3000:]
    assert "DONE" in ran.stdout.splitlines(), ran.stderr[-3000:]
    assert "ASKED" not in ran.stdout
    return ran.stdout


@pytest.mark.parametrize("what", ["terminal", "window"])
def test_a_whole_run_asks_nothing_of_a_network_and_needs_none(folder: Path, what: str) -> None:
    trace = folder / "trace"
    said = run(what, folder, [*without_network(), *watched(trace)])
    assert "LOADED\n" in said
    if what == "terminal":
        assert [status for _, status in re.findall(r"^CALL (\w+) (\d)$", said, re.MULTILINE)].count("0") >= 6
        assert list((folder / "out").rglob("*.apology"))
    if trace.exists():
        asked = [line for line in trace.read_text(errors="replace").splitlines() if ELSEWHERE.search(line)]
        assert asked == []

"""Qt is loaded as quickly as it can be: what PySide compiles at each start is compiled once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

LOAD = """
import builtins, sys

compiled = []
sys.addaudithook(lambda event, args: compiled.append(args[1]) if event == "compile" else None)
before = builtins.compile, builtins.__import__
from apology_studio.loading import load_qt

load_qt()
from PySide6.QtCore import QObject

assert (builtins.compile, builtins.__import__) == before
try:
    QObject().setObjectName(object())
except TypeError as error:
    assert "called with wrong argument types" in str(error), error
else:
    raise AssertionError("PySide's Python part is not there")
print(sum("shibokensupport" in str(name) for name in compiled))
"""
"""Loads Qt, uses what PySide has in Python, and prints how many of its sources were compiled."""


def compiled_at_a_start(folder: Path, **extra: str) -> int:
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    surroundings |= {"PYTHONPYCACHEPREFIX": str(folder), **extra}
    command = [sys.executable, "-c", LOAD]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, env=surroundings)
    assert ran.returncode == 0, ran.stderr
    return int(ran.stdout)


def kept(folder: Path) -> list[Path]:
    return list(folder.rglob("pyside_support.*"))


def test_the_python_part_of_pyside_is_compiled_at_the_first_start_only(tmp_path: Path) -> None:
    assert compiled_at_a_start(tmp_path) > 5
    assert len(kept(tmp_path)) == 1
    assert compiled_at_a_start(tmp_path) == 0


def test_a_damaged_file_is_made_anew(tmp_path: Path) -> None:
    compiled_at_a_start(tmp_path)
    whole = kept(tmp_path)[0].read_bytes()
    for damaged in (b"", whole[: len(whole) // 2], b"of another Python", whole[:20] + b"\xff" * 40):
        kept(tmp_path)[0].write_bytes(damaged)
        assert compiled_at_a_start(tmp_path) > 5
        assert kept(tmp_path)[0].read_bytes() == whole


def test_nothing_is_kept_where_nothing_may_be_written(tmp_path: Path) -> None:
    assert compiled_at_a_start(tmp_path, PYTHONDONTWRITEBYTECODE="1") > 5
    (tmp_path / "a file").write_text("no folder")
    assert compiled_at_a_start(tmp_path / "a file") > 5
    assert kept(tmp_path) == []

"""Qt is loaded as quickly as it can be: what PySide compiles at each start is compiled once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

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


@pytest.mark.parametrize(("chosen", "later"), [("", True), ("True", True), ("0x1", False)])
def test_whoever_chooses_how_pyside_makes_enumerations_is_heard(chosen: str, later: bool) -> None:
    program = """
import sys
from apology_studio.loading import load_qt

load_qt()
print("__getattr__" in vars(sys.modules["shibokensupport.signature.parser"]))
"""
    surroundings = {name: value for name, value in os.environ.items() if name != "PYSIDE6_OPTION_PYTHON_ENUM"}
    surroundings |= {"PYSIDE6_OPTION_PYTHON_ENUM": chosen} if chosen else {}
    ran = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True, timeout=60, env=surroundings
    )
    assert ran.stdout.strip() == str(later)


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


SETTLED = """
import enum, gc, sys
from apology_studio.later import put_off

put_off("inspect")
gc.set_threshold(50_000, 10, 10)
usual = enum.EnumType._create_
from apology_studio.loading import load_qt, settle

load_qt()
import inspect
assert "currentframe" not in vars(inspect), "loading Qt has used it"
assert "getsource" not in vars(inspect)
assert not gc.isenabled()
settle()
assert gc.isenabled()
assert gc.get_threshold()[0] == 700
assert enum.EnumType._create_ is usual
assert "getsource" in vars(inspect)
"""


def test_what_was_put_off_for_the_start_is_there_afterwards() -> None:
    subprocess.run([sys.executable, "-c", SETTLED], check=True, timeout=60)


EVERY_ENUM = """
import enum, sys
from apology_studio.quick_enums import make_enums_quickly

make_enums_quickly(sys.argv[1] == "quick")
from PySide6 import QtCore, QtGui, QtWidgets, QtNetwork, QtSvg

def tell(of, path):
    for name, value in sorted(vars(of).items()):
        if isinstance(value, enum.EnumType):
            each = [(m.name, m.value, m._sort_order_) for m in value.__members__.values()]
            listed = [m.name for m in value]
            by_value = sorted((v, m.name) for v, m in value._value2member_map_.items())
            print(path, name, value.__mro__, value.__module__, value.__qualname__, each, listed, by_value)
        elif isinstance(value, type) and path.count(".") < 3:
            tell(value, f"{path}.{name}")

for module in (QtCore, QtGui, QtWidgets, QtNetwork, QtSvg):
    for name in dir(module):
        getattr(module, name)
    tell(module, module.__name__)
"""


def test_every_enumeration_of_qt_is_as_the_standard_library_makes_it() -> None:
    def told(how: str) -> str:
        command = [sys.executable, "-c", EVERY_ENUM, how]
        return subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout

    usual = told("usual")
    assert usual.count("\n") > 400
    assert told("quick") == usual

"""The walls and the sizes, in sentences. What this file says is true of every line of the program, or it fails."""

from __future__ import annotations

import ast
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "apology_studio"
CORE = PACKAGE / "core"
FILES = sorted(PACKAGE.rglob("*.py"))
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in FILES}
CORE_FILES = [path for path in FILES if path.is_relative_to(CORE)]

LONGEST_FUNCTION = 60
LONGEST_MODULE = 400
MEDIAN_FUNCTION = 7
NINE_OF_TEN_FUNCTIONS = 20
MOST_METHODS = 15
LONGEST_MAIN_WINDOW = 220

Function = ast.FunctionDef | ast.AsyncFunctionDef

WITHOUT_A_WINDOW = """
import importlib, pkgutil, sys
import apology_studio.core as core

for module in pkgutil.walk_packages(core.__path__, core.__name__ + "."):
    importlib.import_module(module.name)
from apology_studio.core.channel import channels

print(*(channel.id for channel in channels()))
heavy = ("PySide6", "shiboken6", "sqlite3", "apsw", "keyring", "typst", "nh3", "markdown", "babel")
print(*(name for name in heavy if name in sys.modules))
"""

VERB_WITHOUT_WIDGETS = """
import sys
from apology_studio.cli import main

status = main(sys.argv[1:])
print(status, *(name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))), file=sys.stderr)
"""


FIRST_WINDOW = """
import os, sys
from apology_studio.cli import main

class Told:
    loaded = None
    def write(self, said):
        self.loaded = self.loaded or set(sys.modules)
    def flush(self):
        pass

told = Told()
printed, sys.stdout = sys.stdout, told
os.environ["APOLOGY_STUDIO_HOME"] = sys.argv[1]
status = main([])
sys.stdout = printed
late = ("core.channel", "core.review", "core.checks", "core.findings", "core.desk", "core.phrases", "core.measures",
        "core.markup", "ui.dialog_frame", "ui.kit.text_box", "ui.pages", "ui.preview_pane", "ui.shelf_list",
        "ui.shelf_views", "terminal.arguments", "adapters.exporters.press_pdf", "ui.settings_dialog", "ending",
        "one_studio")
print(status, *(name for name in late if f"apology_studio.{name}" in told.loaded), flush=True)
heavy = ("keyring", "typst", "nh3", "markdown", "babel", "regex", "mrml", "docx", "icalendar", "rapidfuzz",
         "platformdirs", "hashlib", "platform", "socket", "PySide6.QtNetwork")
print(*(name for name in heavy if name in told.loaded), flush=True)
os._exit(0)
"""
"""Starts the studio on an empty shelf until it is painted. What is loaded by then, every owner waits for."""


def place(path: Path, node: ast.AST | None = None) -> str:
    line = f":{node.lineno}" if isinstance(node, ast.stmt | ast.expr | ast.excepthandler) else ""
    return f"{path.relative_to(ROOT)}{line}"


def nodes(*kinds: type[ast.AST]) -> Iterator[tuple[Path, ast.AST]]:
    for path, tree in TREES.items():
        yield from ((path, node) for node in ast.walk(tree) if isinstance(node, kinds))


def functions() -> Iterator[tuple[Path, Function]]:
    for path, node in nodes(ast.FunctionDef, ast.AsyncFunctionDef):
        assert isinstance(node, Function)
        yield path, node


def lines(function: Function) -> int:
    """Its body without the docstring."""
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


# The walls


def test_the_import_contracts_are_kept() -> None:
    tool = Path(sys.executable).with_name("lint-imports")
    ran = subprocess.run([str(tool), "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout
    assert "4 kept, 0 broken" in ran.stdout


def test_the_core_thinks_without_a_window_a_database_or_anything_heavy() -> None:
    ran = subprocess.run([sys.executable, "-c", WITHOUT_A_WINDOW], capture_output=True, text=True, check=True)
    found, heavy = ran.stdout.splitlines()
    assert len(found.split()) == sum("CHANNEL = Channel(" in p.read_text("utf-8") for p in CORE.glob("channels/*.py"))
    assert heavy == ""


@pytest.mark.parametrize("verb", ["list", "channels"])
def test_a_terminal_command_loads_no_qt(verb: str, tmp_path: Path) -> None:
    command = [sys.executable, "-c", VERB_WITHOUT_WIDGETS, "--data-dir", str(tmp_path), verb]
    ran = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    assert ran.stderr.splitlines()[-1] == "0"


def test_the_first_window_waits_for_nothing_that_comes_later(tmp_path: Path) -> None:
    shown = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "APOLOGY_STUDIO_QUIT_WHEN_SHOWN": "1"}
    command = [sys.executable, "-c", FIRST_WINDOW, str(tmp_path)]
    ran = subprocess.run(command, capture_output=True, text=True, env=shown, check=True, timeout=60)
    assert ran.stdout.splitlines() == ["0", ""]


def test_only_app_knows_both_the_window_and_the_adapters() -> None:
    knowing = []
    for path, tree in TREES.items():
        names = set(imported(tree))
        if any(n.startswith("apology_studio.ui") for n in names) and any(
            n.startswith("apology_studio.adapters") for n in names
        ):
            knowing.append(place(path))
    assert knowing == ["apology_studio/app.py"]


def test_no_module_imports_itself_by_a_detour() -> None:
    """Imports in functions count too: a cycle that is put off is still a cycle."""
    names = {module_name(path): path for path in FILES}
    graph = {
        name: {found for n in imported(TREES[path]) if (found := owner(n, names)) and found != name}
        for name, path in names.items()
    }
    TopologicalSorter(graph).prepare()


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(tree: ast.Module) -> Iterator[str]:
    """Every name that is imported, with its module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def owner(name: str, modules: dict[str, Path]) -> str | None:
    """The module of ours that a name is in: the longest one that fits."""
    while name and name not in modules:
        name = name.rpartition(".")[0]
    return name or None


# The sizes


def test_no_function_is_longer_than_a_page() -> None:
    assert [place(p, f) for p, f in functions() if lines(f) > LONGEST_FUNCTION] == []


def test_most_functions_are_a_few_lines() -> None:
    sizes = sorted(lines(function) for _, function in functions())
    assert len(sizes) > 500
    assert statistics.median(sizes) <= MEDIAN_FUNCTION
    assert sizes[int(len(sizes) * 0.9)] <= NINE_OF_TEN_FUNCTIONS


def test_no_module_is_longer_than_four_hundred_lines() -> None:
    sizes = {place(path): len(path.read_text(encoding="utf-8").splitlines()) for path in FILES}
    assert {path: size for path, size in sizes.items() if size > LONGEST_MODULE} == {}
    assert sizes["apology_studio/ui/main_window.py"] <= LONGEST_MAIN_WINDOW


def test_no_class_has_more_than_fifteen_public_methods() -> None:
    """Properties are values, and what Qt calls (paintEvent) is Qt's: neither counts."""
    crowded = {}
    for path, node in nodes(ast.ClassDef):
        assert isinstance(node, ast.ClassDef)
        found = [f.name for f in node.body if isinstance(f, Function) and is_public_method(f)]
        if len(found) > MOST_METHODS:
            crowded[f"{place(path)} {node.name}"] = found
    assert crowded == {}


def is_public_method(function: Function) -> bool:
    values = any("property" in ast.unparse(decorator) for decorator in function.decorator_list)
    return not values and not function.name.startswith("_") and function.name == function.name.lower()


# The habits


def test_no_signal_is_connected_to_a_lambda() -> None:
    found = []
    for path, node in nodes(ast.Call):
        assert isinstance(node, ast.Call)
        if isinstance(node.func, ast.Attribute) and node.func.attr in {"connect", "singleShot"}:
            found += [place(path, node) for arg in node.args for n in ast.walk(arg) if isinstance(n, ast.Lambda)]
    assert found == []


def test_nothing_catches_everything_unless_it_raises_it_again() -> None:
    found = []
    for path, node in nodes(ast.ExceptHandler):
        assert isinstance(node, ast.ExceptHandler)
        caught = ast.unparse(node.type) if node.type else "BaseException"
        again = any(isinstance(n, ast.Raise) and n.exc is None for n in ast.walk(node))
        if {"Exception", "BaseException"} & set(caught.strip("()").split(", ")) and not again:
            found.append(str(path.relative_to(ROOT)))
    assert found == ["apology_studio/app.py"], "but the one hook, behind which there is nobody"


def test_the_window_never_waits_in_a_loop_of_its_own() -> None:
    """`app.exec()` in app.py is the one loop. No dialog has another, and nobody turns the events by hand; only a drag
    has no other way.
    """
    loops = set()
    for path, node in nodes(ast.Attribute):
        assert isinstance(node, ast.Attribute)
        if node.attr in {"processEvents", "exec", "exec_"}:
            loops.add((path.name, ast.unparse(node)))
    assert loops == {("app.py", "app.exec"), ("plain_edit.py", "drag.exec")}


def test_signals_carry_one_frozen_value_or_none() -> None:
    """`Signal(str)` and `Signal(dict)` empty a value of another type without a word."""
    found = []
    for path, node in nodes(ast.Call):
        assert isinstance(node, ast.Call)
        if isinstance(node.func, ast.Name) and node.func.id == "Signal":
            carried = [ast.unparse(arg) for arg in node.args]
            if set(carried) - {"object", "int", "bool"} or len(carried) > 2:
                found.append(f"{place(path, node)} {carried}")
    assert found == []


def test_no_sentence_is_built_inside_a_translation() -> None:
    found = []
    for path, node in nodes(ast.Call):
        assert isinstance(node, ast.Call)
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in {"tr", "QT_TRANSLATE_NOOP"} and not all(
            isinstance(arg, ast.Constant) and isinstance(arg.value, str) for arg in node.args[:2] if not is_count(arg)
        ):
            found.append(place(path, node))
    assert found == []


def is_count(node: ast.expr) -> bool:
    """The number that chooses a plural form is no sentence."""
    return not isinstance(node, ast.JoinedStr | ast.BinOp | ast.Constant)


def test_every_public_name_of_the_core_says_what_it_is() -> None:
    found = []
    for path in CORE_FILES:
        if ast.get_docstring(TREES[path]) is None:
            found.append(place(path))
        found += [f"{place(path, n)} {n.name}" for n in public(TREES[path].body) if ast.get_docstring(n) is None]
    assert found == []


def public(body: list[ast.stmt]) -> Iterator[ast.ClassDef | Function]:
    """The public classes and functions, and the public methods of those classes."""
    for node in body:
        if isinstance(node, ast.ClassDef | Function) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from public(node.body)


def test_the_data_of_the_core_is_frozen() -> None:
    found = []
    for path in CORE_FILES:
        for node in ast.walk(TREES[path]):
            if isinstance(node, ast.ClassDef):
                marks = [ast.unparse(d) for d in node.decorator_list if "dataclass" in ast.unparse(d)]
                found += [f"{place(path, node)} {m}" for m in marks if "frozen=True" not in m or "slots=True" not in m]
    assert found == []


def test_data_is_made_with_our_own_dataclass() -> None:
    """`from apology_studio.core.data import dataclass`: quicker to define. Where a class needs an order, or a list made
    for each object, the standard library's it is.
    """
    found = {place(path) for path, tree in TREES.items() if "dataclasses.dataclass" in set(imported(tree))}
    needed = {"core/text.py", "core/components.py", "core/data.py", "adapters/exporters/typeset.py"}
    assert found == {f"apology_studio/{name}" for name in needed}

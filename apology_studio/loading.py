"""Loads Qt as quickly as it can be loaded: the time to the first window is mostly this."""

from __future__ import annotations

import builtins
import gc
import importlib.util
import inspect
import marshal
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from apology_studio.later import run_later
from apology_studio.quick_enums import make_enums_quickly

_KEPT = importlib.util.cache_from_source(str(Path(__file__).with_name("pyside_support.py")))
"""Beside our own compiled modules, under a name that none of them has."""
_LATER = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in ("errorhandler", "layout", "parser", "lib/enum_sig", "lib/pyi_generator", "lib/tool")
)
"""Modules of PySide for the text of an error, for help() and for stubs: with them come `inspect` and the compiling of
long regular expressions.
"""
YOUNG = 700
"""New objects after which Python looks through them for garbage, once the window is up: its own limit."""
_HEAD = len(importlib.util.MAGIC_NUMBER) + 8
_put_off_code: dict[str, bytes] = {}
"""By file name."""


def load_qt() -> None:
    """Load Qt without what PySide does at each start for nobody. ImportError where the system lacks a library.

    It compiles its Python part anew, a fifth of the time to the first window: here the compiled form is kept, as Python
    keeps that of every other module, and what tells of errors is run when there is one. And for `from __feature__
    import ...`, which we do not use, it puts an import hook in place that reads the source of every module that is
    imported: it is taken out again.

    Until the window is painted (`settle`) enumerations are made quickly, and nothing is thrown away, so that nothing
    needs to be collected.
    """
    gc.disable()
    make_enums_quickly(True)
    compiler = _Compiler(Path(_KEPT))
    own_import, own_compile = builtins.__import__, builtins.compile
    builtins.compile = compiler
    try:
        with _unread_sources():
            import PySide6.QtCore  # noqa: F401
    finally:
        builtins.__import__, builtins.compile = own_import, own_compile
    compiler.keep()


def settle() -> None:
    """The first window is up: from now on everything goes its usual way.

    Modules, classes and widgets stay until the end: a full garbage collection in mid-typing need not walk them.
    """
    make_enums_quickly(False)
    inspect.currentframe()  # from here on several threads use it
    gc.set_threshold(YOUNG, *gc.get_threshold()[1:])
    gc.freeze()
    gc.enable()


@contextmanager
def _unread_sources() -> Iterator[None]:
    """Until that import hook is out again it asks `inspect` for the source of what Qt imports."""
    names = vars(inspect)  # without running it
    known = names.get("getsource")
    names["getsource"] = _no_source
    try:
        yield
    finally:
        if names["getsource"] is _no_source:  # else it was run meanwhile, and has its own
            if known is None:
                del names["getsource"]
            else:
                names["getsource"] = known


def _no_source(_: object) -> str:
    raise OSError


def run_kept_later(filename: str, space: dict[str, Any]) -> None:
    """What a module of PySide is told to do instead of what is written in it: that comes later."""
    run_later(space, lambda: exec(marshal.loads(_put_off_code.pop(filename)), space))


def _head(body: bytes) -> bytes:
    """What a file of compiled code begins with: which Python it is for, and that it is whole."""
    return importlib.util.MAGIC_NUMBER + importlib.util.source_hash(body)


class _Compiler:
    """`compile`, with what it was given before kept in a file. The same source in the same Python has the same code."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._compile = builtins.compile
        self._known: dict[bytes, bytes] = {}
        self._new = False
        usual = os.environ.get("PYSIDE6_OPTION_PYTHON_ENUM", "True") == "True"  # PySide's `parser` reads and sets it
        self._later = _LATER if usual else frozenset()
        try:
            head, body = (kept := path.read_bytes())[:_HEAD], kept[_HEAD:]
            if head == _head(body):
                self._known = marshal.loads(body)
        except (OSError, ValueError, EOFError, TypeError):
            pass  # never kept, or damaged: compiled anew, and kept again

    def __call__(self, source: Any, filename: Any, mode: str, *others: Any, **named: Any) -> Any:
        if not isinstance(source, bytes) or others or named:
            return self._compile(source, filename, mode, *others, **named)
        key = importlib.util.source_hash(source)
        if key not in self._known:
            self._known[key] = marshal.dumps(self._compile(source, filename, mode))
            self._new = True
        if filename not in self._later:
            return marshal.loads(self._known[key])
        _put_off_code[filename] = self._known[key]
        return f"__import__('apology_studio.loading').loading.run_kept_later({filename!r}, globals())"

    def keep(self) -> None:
        """Keep what had to be compiled. Where nothing may be written it is compiled at each start."""
        if not self._new or sys.dont_write_bytecode:
            return
        written = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            body = marshal.dumps(self._known)
            written.write_bytes(_head(body) + body)
            written.replace(self._path)
        except OSError:
            with suppress(OSError):
                written.unlink()

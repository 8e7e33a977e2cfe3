"""Loads Qt as quickly as it can be loaded: the time to the first window is mostly this."""

from __future__ import annotations

import builtins
import gc
import importlib.util
import marshal
import os
import sys
from contextlib import suppress
from pathlib import Path
from types import CodeType
from typing import Any

_KEPT = importlib.util.cache_from_source(str(Path(__file__).with_name("pyside_support.py")))
"""Beside our own compiled modules, under a name that none of them has."""


def load_qt() -> None:
    """Load Qt without two things that PySide does at each start. ImportError where the system lacks a library.

    It compiles its Python part anew, a fifth of the time to the first window: here the compiled form is kept, as Python
    keeps that of every other module. And for `from __feature__ import ...`, which we do not use, it puts an import hook
    in place that reads the source of every module that is imported: it is taken out again.

    Until the window is painted nothing is thrown away, so nothing needs to be collected.
    """
    gc.disable()
    compiler = _Compiler(Path(_KEPT))
    own_import, own_compile = builtins.__import__, builtins.compile
    builtins.compile = compiler
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.__import__, builtins.compile = own_import, own_compile
    compiler.keep()


class _Compiler:
    """`compile`, with what it was given before kept in a file. The same source in the same Python has the same code."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._compile = builtins.compile
        self._known: dict[bytes, CodeType] = {}
        self._new = False
        try:
            kept = path.read_bytes()
            if kept.startswith(importlib.util.MAGIC_NUMBER):
                self._known = marshal.loads(kept[len(importlib.util.MAGIC_NUMBER) :])
        except (OSError, ValueError, EOFError, TypeError):
            pass  # never kept, or damaged: compiled anew, and kept again

    def __call__(self, source: Any, filename: Any, mode: str, *others: Any, **named: Any) -> Any:
        if not isinstance(source, bytes) or others or named:
            return self._compile(source, filename, mode, *others, **named)
        key = importlib.util.source_hash(source)
        if key not in self._known:
            self._known[key] = self._compile(source, filename, mode)
            self._new = True
        return self._known[key]

    def keep(self) -> None:
        """Keep what had to be compiled. Where nothing may be written it is compiled at each start."""
        if not self._new or sys.dont_write_bytecode:
            return
        written = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            written.write_bytes(importlib.util.MAGIC_NUMBER + marshal.dumps(self._known))
            written.replace(self._path)
        except OSError:
            with suppress(OSError):
                written.unlink()

"""Modules that are there at once and run when something of them is first used."""

from __future__ import annotations

import importlib.util
import sys
import threading
from collections.abc import Callable
from functools import partial
from typing import Any


def put_off(name: str) -> None:
    """Run a module of the standard library when something of it is first used."""
    if name in sys.modules:
        return
    spec = importlib.util.find_spec(name)
    assert spec is not None
    assert spec.loader is not None
    sys.modules[name] = module = importlib.util.module_from_spec(spec)
    run_later(vars(module), partial(spec.loader.exec_module, module))


def run_later(space: dict[str, Any], run: Callable[[], object]) -> None:
    """Fill a module's namespace by `run` when a name is first looked for in it, in whatever thread that is."""
    lock = threading.RLock()
    running = False

    def look(name: str) -> Any:
        nonlocal running
        if name.startswith("__"):  # the import system asks every module for these
            raise AttributeError(name)
        with lock:
            if space.get("__getattr__") is look and not running:
                running = True
                try:
                    run()
                finally:
                    running = False  # what could not be run says why again, to whoever looks next
                del space["__getattr__"]
        try:
            return space[name]
        except KeyError:
            raise AttributeError(f"module {space['__name__']!r} has no attribute {name!r}") from None

    space["__getattr__"] = look

"""The program's own code as it was at the start: an update that replaces the files must not mix two versions.

Most modules are imported at first use, some of them hours after the start. Until then their source is held here, some
kilobytes each, and so is what lies in each of our folders (channels, rules and languages are found by looking there).
While a file is the one that was there at the start, it is still Python that reads it, with its compiled form.
"""

from __future__ import annotations

import marshal
import pkgutil
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib.abc import Loader, PathEntryFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType
from typing import TypeAlias, cast

from apology_studio.core.data import dataclass

Stamp: TypeAlias = tuple[int, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Taken:
    """A module as it was at the start."""

    is_package: bool
    origin: str
    stamp: Stamp | None
    code: Callable[[], CodeType] | None
    """What it runs; None for one that was imported already."""


class OwnCode:
    """Takes in the code of `package`, one module at a time, and then answers for what is another on the disk."""

    def __init__(self, package: ModuleType) -> None:
        self._package = package
        self._folders: dict[str, _Folder] = {}
        self._version = self._now()

    def take(self) -> Iterator[str]:
        """Take the modules in; says each one's name, so that whoever asks can do something else in between.

        Only when all are there does the disk no longer count.
        """
        yield from self._take(self._package.__name__, self._package.__path__)
        sys.path_importer_cache.update(self._folders)

    def _take(self, package: str, places: Sequence[str]) -> Iterator[str]:
        for place in places:
            finder = pkgutil.get_importer(place)
            if finder is None:
                continue
            folder = self._folders[place] = _Folder(cast(PathEntryFinder, finder))
            for _, name, _ in list(pkgutil.iter_modules([place])):
                found: ModuleSpec | None = finder.find_spec(f"{package}.{name}")
                if found is None or found.loader is None:
                    continue
                folder.modules[name] = _taken(found)
                yield found.name
                if found.submodule_search_locations is not None:
                    yield from self._take(found.name, found.submodule_search_locations)

    @property
    def replaced(self) -> bool:
        """Whether another version of the program lies where this one was started from."""
        now = self._now()
        return bool(now) and now != self._version

    def _now(self) -> str:
        """What tells two installations apart; '' while there is none, as in the midst of an update."""
        if getattr(sys, "frozen", False):
            return str(_stamp(sys.executable) or "")
        try:
            text = Path(self._package.__file__ or "").read_text(encoding="utf-8")
        except OSError:
            return ""
        return next((line for line in text.splitlines() if line.startswith("__version__")), "")


def _taken(found: ModuleSpec) -> _Taken:
    origin = found.origin or ""
    code: Callable[[], CodeType] | None = None
    if found.name in sys.modules:
        pass
    elif isinstance(found.loader, SourceFileLoader):
        code = partial(compile, found.loader.get_data(origin), origin, "exec", dont_inherit=True)
    else:  # frozen: there is no source
        code = partial(marshal.loads, marshal.dumps(found.loader.get_code(found.name)))  # type: ignore[union-attr]
    is_package = found.submodule_search_locations is not None
    return _Taken(is_package=is_package, origin=origin, stamp=_stamp(_file(origin)), code=code)


def _file(origin: str) -> str:
    """The file that a module is read from: its own, or the program's where it is frozen."""
    return sys.executable if getattr(sys, "frozen", False) else origin


def _stamp(file: str) -> Stamp | None:
    try:
        found = Path(file).stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


class _Folder:
    """What lay in one folder: what Python asks for modules and for the list of them."""

    def __init__(self, disk: PathEntryFinder) -> None:
        self._disk = disk
        self.modules: dict[str, _Taken] = {}

    def find_spec(self, fullname: str, target: ModuleType | None = None) -> ModuleSpec | None:
        """The module of that name, from the disk where it is still the same file."""
        taken = self.modules.get(fullname.rpartition(".")[2])
        if taken is None:
            return None
        if taken.code is None or taken.stamp == _stamp(_file(taken.origin)):
            return self._disk.find_spec(fullname, target)
        spec = ModuleSpec(fullname, _Loader(taken.code), origin=taken.origin, is_package=taken.is_package)
        spec.has_location = True
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(str(Path(taken.origin).parent))
        return spec

    def iter_modules(self, prefix: str = "") -> Iterator[tuple[str, bool]]:
        """The names, as `pkgutil` wants them."""
        for name, taken in sorted(self.modules.items()):
            yield f"{prefix}{name}", taken.is_package

    def invalidate_caches(self) -> None:
        """Only the disk has any."""
        self._disk.invalidate_caches()


class _Loader(Loader):
    """Runs a module that was taken in."""

    def __init__(self, code: Callable[[], CodeType]) -> None:
        self._code = code

    def create_module(self, spec: ModuleSpec) -> None:
        """An ordinary module."""

    def exec_module(self, module: ModuleType) -> None:
        """Run its code."""
        exec(self._code(), module.__dict__)

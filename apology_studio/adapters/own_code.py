"""The program's own code as it was at the start: an update that replaces the files must not mix two versions.

Most modules are imported at first use, some of them hours after the start. Until then their code is held here, some
kilobytes each, and so is what lies in each of our folders (channels, rules and languages are found by looking there).
"""

from __future__ import annotations

import marshal
import pkgutil
import sys
from collections.abc import Iterator, Sequence
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

from apology_studio.core.data import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class _Taken:
    """A module as it was at the start."""

    code: bytes
    is_package: bool
    origin: str


class OwnCode:
    """Takes in the code of `package`, one module at a time, and then answers for it instead of the disk."""

    def __init__(self, package: ModuleType) -> None:
        self._package = package
        self._folders: dict[str, _Folder] = {}
        self._stamp = self._now()

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
            folder = self._folders[place] = _Folder()
            for _, name, _ in list(pkgutil.iter_modules([place])):
                found: ModuleSpec | None = finder.find_spec(f"{package}.{name}")
                if found is None or found.loader is None:
                    continue
                inside = found.submodule_search_locations
                code = found.loader.get_code(found.name)  # type: ignore[attr-defined]  # every loader of code has it
                taken = _Taken(code=marshal.dumps(code), is_package=inside is not None, origin=found.origin or "")
                folder.modules[name] = taken
                yield found.name
                if inside is not None:
                    yield from self._take(found.name, inside)

    @property
    def replaced(self) -> bool:
        """Whether another version of the program lies where this one was started from."""
        now = self._now()
        return bool(now) and now != self._stamp

    def _now(self) -> str:
        """What tells two installations apart; '' while there is none, as in the midst of an update."""
        try:
            if getattr(sys, "frozen", False):
                found = Path(sys.executable).stat()
                return f"{found.st_size} {found.st_mtime_ns}"
            text = Path(self._package.__file__ or "").read_text(encoding="utf-8")
        except OSError:
            return ""
        return next((line for line in text.splitlines() if line.startswith("__version__")), "")


class _Folder:
    """What lay in one folder: what Python asks for modules and for the list of them."""

    def __init__(self) -> None:
        self.modules: dict[str, _Taken] = {}

    def find_spec(self, fullname: str, target: ModuleType | None = None) -> ModuleSpec | None:
        """The module of that name."""
        taken = self.modules.get(fullname.rpartition(".")[2])
        if taken is None:
            return None
        spec = ModuleSpec(fullname, _Loader(taken), origin=taken.origin, is_package=taken.is_package)
        spec.has_location = True
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(str(Path(taken.origin).parent))
        return spec

    def iter_modules(self, prefix: str = "") -> Iterator[tuple[str, bool]]:
        """The names, as `pkgutil` wants them."""
        for name, taken in sorted(self.modules.items()):
            yield f"{prefix}{name}", taken.is_package

    def invalidate_caches(self) -> None:
        """There is nothing newer."""


class _Loader(Loader):
    """Runs a module that was taken in."""

    def __init__(self, taken: _Taken) -> None:
        self._taken = taken

    def create_module(self, spec: ModuleSpec) -> None:
        """An ordinary module."""

    def exec_module(self, module: ModuleType) -> None:
        """Run its code."""
        exec(marshal.loads(self._taken.code), module.__dict__)

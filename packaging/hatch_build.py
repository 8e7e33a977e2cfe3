"""Build hook of the wheel: compile the window's languages, take them and resources/ along.

`resources/` becomes `apology_studio/_resources`, the compiled translations `apology_studio/_translations`. An editable
installation reads both from the checkout, so there only the .qm are made, as far as that is possible.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


def _translate(root: Path) -> ModuleType:
    """packaging/translate.py, loaded by path: this folder is no package."""
    spec = importlib.util.spec_from_file_location("apology_studio_translate", root / "packaging" / "translate.py")
    if spec is None or spec.loader is None:
        raise ImportError("packaging/translate.py is not there")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


class TranslationsHook(BuildHookInterface[Any]):
    """Puts what is not Python into the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before the wheel is filled."""
        root = Path(self.root)
        translate = _translate(root)
        made: list[Path] = []
        try:
            made = translate.release(root / "build" / "translations")
        except translate.TranslationError as error:
            if version != "editable":
                raise
            self.app.display_warning(f"The window will speak English only: {error}")
        if version == "editable":
            return
        include: dict[str, str] = build_data["force_include"]
        include[str(root / "resources")] = "apology_studio/_resources"
        for path in made:
            include[str(path)] = f"apology_studio/_translations/{path.name}"

"""Settings and `.apology` files as the window is given them."""

from __future__ import annotations

from pathlib import Path

from apology_studio.adapters import apology_file
from apology_studio.adapters.settings_file import load_settings, save_settings
from apology_studio.core.draft import Draft
from apology_studio.core.settings import Settings


class SettingsFile:
    """`core.ports.SettingsStore` in one file; read once, then kept."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._settings: Settings | None = None

    def load(self) -> Settings:
        """The settings."""
        if self._settings is None:
            self._settings = load_settings(self._path).settings
        return self._settings

    def save(self, settings: Settings) -> None:
        """Keep them; nothing is written where nothing changed."""
        if settings == self.load():
            return
        save_settings(self._path, settings)
        self._settings = settings


class ApologyFiles:
    """`core.ports.DraftFiles`."""

    def read(self, path: Path) -> Draft:
        """The draft in a file."""
        return apology_file.read(path)

    def write(self, path: Path, draft: Draft) -> None:
        """Write a draft into a file, whole or not at all."""
        apology_file.write(path, draft)

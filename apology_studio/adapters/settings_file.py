"""The settings in one file: written whole or not at all, readable by its owner alone."""

from __future__ import annotations

import itertools
from pathlib import Path

from apology_studio.adapters.exporters.whole_file import write_whole
from apology_studio.adapters.paths import make_private, write_trouble
from apology_studio.core.codec import MAX_BYTES, decode_settings, encode_settings
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.ports import BadInput
from apology_studio.core.settings import Settings


class SettingsFile:
    """A `core.ports.SettingsStore` in one JSON file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._read: tuple[str | None, Settings] = (None, Settings())
        """What the file said last, and what that means: a start asks four times."""
        self.notice: Message | None = None
        """What the owner must know about the last `load`: that the file was damaged, or could not be read."""

    def load(self) -> Settings:
        """The settings, or the defaults. A damaged file is moved aside and named in `notice`; it is never an error."""
        self.notice = None
        try:
            text = _text(self._path)
            if text != self._read[0]:
                self._read = (text, decode_settings(text))
            return self._read[1]
        except FileNotFoundError:
            return Settings()
        except (BadInput, UnicodeDecodeError):
            self.notice = _moved_aside(self._path)
        except OSError as error:
            said = QT_TRANSLATE_NOOP("store", "Your settings could not be read ({path}: {reason}). Defaults are used.")
            values = {"path": str(self._path), "reason": error.strerror or str(error)}
            self.notice = Message("store", said).with_values(**values)
        return Settings()

    def save(self, settings: Settings) -> None:
        """Write the settings, mode 0600. WorldError where that fails; what was there before is then still there."""
        make_private(self._path.parent)
        try:
            write_whole(self._path, encode_settings(settings).encode())
            self._path.chmod(0o600)
        except OSError as error:
            raise write_trouble(self._path, error) from error


def _text(path: Path) -> str:
    if path.exists() and not path.is_file():
        raise OSError("not a file")
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1).decode("utf-8-sig")


def _moved_aside(path: Path) -> Message:
    """Give the damaged file a name that is free, and say it."""
    names = (path.with_name(f"{path.stem}.damaged-{n}{path.suffix}") for n in itertools.count(1))
    aside = next(p for p in names if not p.exists())
    try:
        path.rename(aside)
    except OSError:
        aside = path
    text = QT_TRANSLATE_NOOP("store", "Your settings were damaged and start afresh. The damaged file is kept: {path}")
    return Message("store", text).with_values(path=str(aside))

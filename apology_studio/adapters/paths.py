"""Where the program keeps what it keeps."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from apology_studio.core.data import dataclass
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.ports import WorldError

HOME_VARIABLE = "APOLOGY_STUDIO_HOME"
_NAME = "apology-studio"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """The files and folders of one installation. `make` makes the folders; who writes a file makes it."""

    data: Path
    """Folder of the drafts, the lock and the marker."""
    config: Path
    """Folder of the settings."""
    backups: Path
    logs: Path
    crash: Path
    """Folder of crash reports."""

    @property
    def drafts(self) -> Path:
        """The database of the drafts."""
        return self.data / "drafts.db"

    @property
    def lock(self) -> Path:
        """The file that the writing studio holds locked."""
        return self.data / "studio.lock"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.json"

    def make(self) -> Paths:
        """Make every folder, readable by its owner alone. WorldError with cause and cure where that fails."""
        for folder in (self.data, self.config, self.backups, self.logs, self.crash):
            make_private(folder)
        return self


def find_paths(home: str | Path | None = None) -> Paths:
    """The paths under `home` (`--data-dir`), else under APOLOGY_STUDIO_HOME, else where the system wants them.

    Nothing is made yet. Relative paths count from the working directory.
    """
    chosen = home or os.environ.get(HOME_VARIABLE) or None
    if chosen is not None:
        return _under(Path(os.path.abspath(Path(chosen).expanduser())))
    from platformdirs import PlatformDirs  # at first use: it costs start-up time

    dirs = PlatformDirs(_NAME, appauthor=False)
    data, state = Path(dirs.user_data_dir), Path(dirs.user_state_dir)
    return Paths(
        data=data,
        config=Path(dirs.user_config_dir),
        backups=data / "backups",
        logs=Path(dirs.user_log_dir),
        crash=state / "crash",
    )


def make_private(folder: Path) -> None:
    """Make `folder` and those above it that are missing, closed to others. WorldError where that fails.

    A folder that was there before keeps its mode, unless it is empty: it may be one that others use too, and our
    files are closed by themselves.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix" and folder.stat().st_uid == os.getuid() and not any(folder.iterdir()):
            folder.chmod(0o700)
    except FileExistsError:
        text = QT_TRANSLATE_NOOP(
            "store", "“{path}” is a file, but Apology Studio needs a folder there. Rename or move that file."
        )
        raise WorldError(_named(text, folder)) from None
    except NotADirectoryError:
        text = QT_TRANSLATE_NOOP(
            "store", "A part of “{path}” is a file, not a folder. Move that file, or choose another data folder."
        )
        raise WorldError(_named(text, folder)) from None
    except OSError as error:
        raise WorldError(folder_trouble(folder, error)) from error


def folder_trouble(folder: Path, error: OSError) -> Message:
    """Why the folder cannot be used, with the cure."""
    if isinstance(error, PermissionError):
        text = QT_TRANSLATE_NOOP(
            "store",
            "Apology Studio may not write to the folder “{path}”. Give yourself the right to, or use another folder.",
        )
        return _named(text, folder)
    text = QT_TRANSLATE_NOOP("store", "The folder “{path}” cannot be used: {reason}. Choose another folder.")
    return _named(text, folder).with_values(path=str(folder), reason=error.strerror or str(error))


def write_trouble(path: Path, error: OSError) -> WorldError:
    """Why the file could not be written, with the cure."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        text = QT_TRANSLATE_NOOP("store", "The disk is full: “{path}” was not written. Free some space and try again.")
    elif isinstance(error, FileNotFoundError):
        text = QT_TRANSLATE_NOOP("store", "The folder of “{path}” does not exist. Choose another folder.")
    elif isinstance(error, PermissionError) or error.errno == errno.EROFS:
        text = QT_TRANSLATE_NOOP("store", "“{path}” may not be written. Choose another folder, or get the right to.")
    else:
        text = QT_TRANSLATE_NOOP("store", "“{path}” could not be written: {reason}. Choose another folder.")
        return WorldError(Message("store", text).with_values(path=str(path), reason=error.strerror or str(error)))
    return WorldError(_named(text, path))


def _named(text: str, path: Path) -> Message:
    return Message("store", text).with_values(path=str(path))


def _under(home: Path) -> Paths:
    return Paths(data=home, config=home, backups=home / "backups", logs=home / "logs", crash=home / "crash")

"""On what kind of disk a folder is: some keep a database less well than others, and the owner is told once."""

from __future__ import annotations

import os
import sys
from enum import Enum
from functools import lru_cache
from pathlib import Path

from apology_studio.core.data import dataclass

MOUNTS = "/proc/self/mounts"

_NETWORK = frozenset({
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "fuse.davfs", "fuse.davfs2", "fuse.sshfs",
    "fuse.rclone", "fuse.gvfsd-fuse", "9p", "afs", "ceph", "fuse.glusterfs", "ncpfs", "coda", "lustre",
})  # fmt: skip
"""File systems that other computers may write to. 9p is also what Windows shares with its Linux."""
_SYNCED = {
    "dropbox": "Dropbox", "onedrive": "OneDrive", "google drive": "Google Drive", "googledrive": "Google Drive",
    "my drive": "Google Drive", "com~apple~clouddocs": "iCloud Drive", "mobile documents": "iCloud Drive",
    "icloud drive": "iCloud Drive", "iclouddrive": "iCloud Drive", "nextcloud": "Nextcloud", "owncloud": "ownCloud",
    "pcloud drive": "pCloud", "pclouddrive": "pCloud", "syncthing": "Syncthing", "mega": "MEGA", "box": "Box",
    "cloudstorage": "a cloud service",
}  # fmt: skip
"""The folders that these services make, in small letters."""
_MARKERS = {
    ".dropbox": "Dropbox", ".dropbox.cache": "Dropbox", ".stfolder": "Syncthing", ".sync": "Resilio Sync",
    ".owncloudsync.log": "ownCloud", ".nextcloudsync.log": "Nextcloud", ".tmp.drivedownload": "Google Drive",
}  # fmt: skip
"""What they leave in the folder that they keep in step."""


class HomeKind(Enum):
    """What kind of disk it is."""

    LOCAL = "local"
    NETWORK = "network"
    SYNCED = "synced"


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """Where a folder is."""

    kind: HomeKind
    name: str = ""
    """The file system, or the service that keeps the folder in step."""


def home_of(folder: Path, mounts: str = MOUNTS) -> Home:
    """On what kind of disk `folder` is. What cannot be found out is local."""
    system = _file_system(os.path.realpath(folder), mounts)
    if system in _NETWORK:
        return Home(kind=HomeKind.NETWORK, name=system)
    service = _service(folder)
    return Home(kind=HomeKind.SYNCED, name=service) if service else Home(kind=HomeKind.LOCAL)


def _service(folder: Path) -> str:
    """The service that keeps the folder, or one above it, in step with other computers."""
    for each in (folder, *folder.parents):
        name = each.name.casefold()
        known = _SYNCED.get(name) or next((said for key, said in _SYNCED.items() if name.startswith(f"{key} - ")), "")
        if known:
            return known
        for marker, said in _MARKERS.items():
            if each != Path(each.anchor) and (each / marker).exists():
                return said
    return ""


def _file_system(folder: str, mounts: str) -> str:
    if sys.platform == "win32":
        return "smbfs" if _is_remote_drive(folder) else ""
    try:
        with Path(mounts).open(encoding="utf-8", errors="surrogateescape") as file:
            return _of_mounts(file.read(), folder)
    except OSError:
        return ""  # macOS has no such list: a share there is found by nothing that is cheap


@lru_cache(maxsize=4)
def _of_mounts(table: str, folder: str) -> str:
    """The type of the file system that is mounted nearest above `folder`."""
    best, found = -1, ""
    for line in table.splitlines():
        _, point, kind, *_ = [*line.split(" "), "", "", ""]
        point = point.replace("\\040", " ").rstrip("/")
        if len(point) >= best and (folder == point or folder.startswith(f"{point}/")):
            best, found = len(point), kind
    return found


def _is_remote_drive(folder: str) -> bool:
    """Windows: a path of a share, or a drive letter that stands for one."""
    if folder.startswith("\\\\"):
        return True
    import ctypes

    windows = getattr(ctypes, "windll", None)
    remote = 4  # DRIVE_REMOTE of GetDriveTypeW
    return windows is not None and windows.kernel32.GetDriveTypeW(f"{folder[:2]}\\") == remote

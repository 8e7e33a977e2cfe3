"""On what kind of disk a folder is: some keep a database less well than others, and the owner is told once."""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from pathlib import Path

from apology_studio.core.home import Home, HomeKind

MOUNTS = "/proc/self/mounts"

_NETWORK = frozenset({
    "nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "fuse.davfs", "fuse.davfs2",
    "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.smbnetfs", "fuse.curlftpfs", "fuse.s3fs", "9p", "afs", "ceph",
    "fuse.ceph", "fuse.glusterfs", "gfs2", "ocfs2", "beegfs", "ncpfs", "coda", "lustre", "vboxsf", "fuse.vmhgfs-fuse",
    "prl_fs", "virtiofs",
})  # fmt: skip
"""File systems that other computers may write to, or that a guest shares with its host. 9p is also what Windows shares
with its Linux."""
_CLOUD = {
    "fuse.google-drive-ocamlfuse": "Google Drive", "fuse.onedriver": "OneDrive",
}  # fmt: skip
"""File systems that are a cloud service."""
_SYNCED = {
    "dropbox": "Dropbox", "onedrive": "OneDrive", "google drive": "Google Drive", "googledrive": "Google Drive",
    "my drive": "Google Drive", "com~apple~clouddocs": "iCloud Drive", "mobile documents": "iCloud Drive",
    "icloud drive": "iCloud Drive", "iclouddrive": "iCloud Drive", "nextcloud": "Nextcloud", "owncloud": "ownCloud",
    "pcloud drive": "pCloud", "pclouddrive": "pCloud", "box sync": "Box", "cloudstorage": "",
}  # fmt: skip
"""The folders that these services make, in small letters."""
_AT_HOME = {"syncthing": "Syncthing", "sync": "Syncthing", "mega": "MEGA", "megasync": "MEGA", "box": "Box"}
"""Names that others use too: only in the owner's own folder."""
_MARKERS = {
    ".dropbox": "Dropbox", ".dropbox.cache": "Dropbox", ".stfolder": "Syncthing", ".sync": "Resilio Sync",
    ".owncloudsync.log": "ownCloud", ".nextcloudsync.log": "Nextcloud", ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive", ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
}  # fmt: skip
"""What they leave in the folder that they keep in step."""
_JOURNALS = (".sync_", "._sync_")
"""Beginnings of the names of the databases that Nextcloud and ownCloud keep in their folders, without ending `.db`."""
_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
"""Where Windows says which folders OneDrive keeps."""


def home_of(folder: Path, mounts: str = MOUNTS) -> Home:
    """On what kind of disk `folder` is, links followed. What cannot be found out is local."""
    real = os.path.realpath(folder)
    system = _file_system(real, mounts)
    said = str(folder)
    if system in _NETWORK:
        return Home(folder=said, kind=HomeKind.NETWORK, name=system)
    if system in _CLOUD:
        return Home(folder=said, kind=HomeKind.SYNCED, name=_CLOUD[system])
    service = _service(Path(real))
    return Home(folder=said) if service is None else Home(folder=said, kind=HomeKind.SYNCED, name=service)


def _service(folder: Path) -> str | None:
    """The service that keeps the folder, or one above it, in step with other computers; '' for one without a name."""
    try:
        own = Path.home()
    except RuntimeError:  # a user whom the system does not know
        own = Path(folder.anchor)
    for each in (folder, *folder.parents):
        known = _by_name(each, own)
        if known is None and each not in (own, *own.parents):  # `~/.dropbox` holds only that service's settings
            known = _by_marks(each)
        if known is not None:
            return known
    return None


def _by_name(folder: Path, own: Path) -> str | None:
    name = folder.name.casefold()
    if any(os.environ.get(variable) == str(folder) for variable in _VARIABLES):
        return "OneDrive"
    if name in _SYNCED:
        return _SYNCED[name]
    if name in _AT_HOME and folder.parent == own:
        return _AT_HOME[name]
    return next((said for key, said in _SYNCED.items() if name.startswith((f"{key} - ", f"{key} ("))), None)


def _by_marks(folder: Path) -> str | None:
    try:
        names = [path.name for path in folder.iterdir()]
    except OSError:
        return None
    found = next((_MARKERS[name] for name in names if name in _MARKERS), None)
    if found is None and any(name.startswith(_JOURNALS) and name.endswith(".db") for name in names):
        return "Nextcloud"
    return found


def _file_system(folder: str, mounts: str) -> str:
    if sys.platform == "win32":
        return "smbfs" if _is_remote_drive(folder) else ""
    if sys.platform == "darwin":
        return _of_statfs(folder)
    try:
        with Path(mounts).open(encoding="utf-8", errors="surrogateescape") as file:
            return _of_mounts(file.read(), folder)
    except OSError:
        return ""


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


LOCAL_FLAG = 0x1000
"""MNT_LOCAL of macOS: the file system is stored on this computer (sys/mount.h)."""


def _of_statfs(folder: str) -> str:
    """macOS: what `statfs` says; a file system of another computer that we do not know counts as NFS."""
    import ctypes

    said = ctypes.create_string_buffer(4096)
    if ctypes.CDLL(None, use_errno=True).statfs(os.fsencode(folder), said) != 0:
        return ""
    return type_in_statfs(said.raw)


def type_in_statfs(raw: bytes) -> str:
    """The type in a `struct statfs` of macOS with 64-bit inodes: flags at byte 64, the type's name at 72."""
    kind = raw[72:88].partition(b"\0")[0].decode("ascii", "replace")
    flags = int.from_bytes(raw[64:68], sys.byteorder)
    return kind if flags & LOCAL_FLAG or kind in _NETWORK else "nfs"

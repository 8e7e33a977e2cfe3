"""On what kind of disk the drafts are: found by mount tables, names and marks; and what is done and said there."""

from __future__ import annotations

from pathlib import Path

import pytest
from drafts_at_stake import sorry
from random_drafts import MOMENT
from store_world import Clock, open_store, raw

from apology_studio.adapters import database
from apology_studio.adapters.home import home_of, type_in_statfs
from apology_studio.core.draft import DraftId
from apology_studio.core.home import Home, HomeKind, notice
from apology_studio.core.messages import in_english

TABLE = """\
/dev/sda2 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
/dev/sda3 /srv ext4 rw 0 0
server:/export/home {at}/net nfs4 rw,vers=4.2 0 0
//server/share {at}/our\\040share cifs rw 0 0
owner@server:/home {at}/far fuse.sshfs rw 0 0
C:\\134 {at}/c 9p rw 0 0
one {at}/one fuse.onedriver rw 0 0
tmpfs {at}/net/inside tmpfs rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind", "name"),
    [
        ("net/apology-studio", HomeKind.NETWORK, "nfs4"),
        ("our share/drafts", HomeKind.NETWORK, "cifs"),
        ("far", HomeKind.NETWORK, "fuse.sshfs"),
        ("c/Users/Hana", HomeKind.NETWORK, "9p"),
        ("one/drafts", HomeKind.SYNCED, "OneDrive"),
        ("net/inside/drafts", HomeKind.LOCAL, ""),
        ("network/drafts", HomeKind.LOCAL, ""),
    ],
)
def test_the_mount_that_is_nearest_says_it(tmp_path: Path, folder: str, kind: HomeKind, name: str) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(TABLE.replace("{at}", str(tmp_path)), encoding="utf-8")
    assert home_of(tmp_path / folder, str(mounts)) == Home(folder=str(tmp_path / folder), kind=kind, name=name)


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox/work/drafts", "Dropbox"),
        ("Dropbox (Oxbow Kiln)/drafts", "Dropbox"),
        ("OneDrive - Oxbow Kiln/drafts", "OneDrive"),
        ("Google Drive/drafts", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/drafts", "iCloud Drive"),
        ("Library/CloudStorage/SomeDrive-me/drafts", ""),
        ("Nextcloud/drafts", "Nextcloud"),
        ("Sync/drafts", "Syncthing"),
        ("drafts", None),
        ("work/sync/box/drafts", None),
        ("Dropboxes/drafts", None),
    ],
)
def test_a_service_is_known_by_its_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str, service: str | None
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    found = home_of(tmp_path / folder)
    assert (found.kind, found.name) == ((HomeKind.LOCAL, "") if service is None else (HomeKind.SYNCED, service))


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".dropbox.cache", "Dropbox"),
        (".stfolder", "Syncthing"),
        (".sync_0123456789ab.db", "Nextcloud"),
        ("._sync_0123456789ab.db", "Nextcloud"),
        (".nextcloudsync.log", "Nextcloud"),
        (".tmp.drivedownload", "Google Drive"),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
    ],
)
def test_a_service_is_known_by_its_marks_and_through_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mark: str, service: str
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    (tmp_path / "kept" / "drafts").mkdir(parents=True)
    (tmp_path / "kept" / mark).touch()
    (tmp_path / "link").symlink_to(tmp_path / "kept" / "drafts")
    assert home_of(tmp_path / "link") == Home(folder=str(tmp_path / "link"), kind=HomeKind.SYNCED, name=service)


def test_the_settings_of_a_service_in_the_owners_folder_are_no_mark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".dropbox").mkdir()
    assert home_of(tmp_path / ".local" / "share" / "apology-studio").kind is HomeKind.LOCAL


def test_windows_says_where_onedrive_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Firm"))
    assert home_of(tmp_path / "Firm" / "drafts").name == "OneDrive"


def test_a_mac_says_it_in_its_own_way() -> None:
    local, afp, unknown = bytearray(2168), bytearray(2168), bytearray(2168)
    local[64:68], local[72:76] = (0x1000).to_bytes(4, "little"), b"apfs"
    afp[72:77], unknown[72:77] = b"afpfs", b"newfs"
    assert [type_in_statfs(bytes(raw)) for raw in (local, afp, unknown)] == ["apfs", "afpfs", "nfs"]


@pytest.mark.parametrize("kind", list(HomeKind))
def test_what_is_said_names_the_folder_and_what_to_do(kind: HomeKind) -> None:
    for name in ("Dropbox", ""):
        found = notice(Home(folder="/somewhere/drafts", kind=kind, name=name))
        if kind is HomeKind.LOCAL:
            assert found is None
            continue
        assert found is not None
        said = f"{in_english(found.what)} {in_english(found.todo)}"
        assert "/somewhere/drafts" in said
        assert "on one computer at a time" in said
        assert ("Dropbox" in said) == (kind is HomeKind.SYNCED and name == "Dropbox")
        assert "{" not in said


@pytest.mark.parametrize("where", ["Dropbox", "net"])
def test_there_is_no_log_beside_the_drafts_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    """A journal that is deleted with each save; drafts that come from a local disk are turned round, and back again."""
    mounts = tmp_path / "mounts"
    mounts.write_text(f"server:/ {tmp_path}/net nfs rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(database, "home_of", lambda folder: home_of(folder, str(mounts)))
    modes: list[tuple[object, object]] = []
    before = tmp_path / "local"
    before.mkdir()
    for folder in ("local", where, "local"):
        at = before.rename(tmp_path / folder)
        store = open_store(at / "drafts.db", Clock(MOMENT), backups=tmp_path / "backups")
        store.save(sorry(f"said in {folder}, {len(modes)}"))
        assert store.load(DraftId("d1")).parts.sorry.more == f"said in {folder}, {len(modes)}"
        modes.append((store.db.pragma("journal_mode"), store.db.pragma("synchronous")))
        store.close()
        store.check()
        before = at
    wal, full, delete, extra = "wal", 2, "delete", 3
    assert modes == [(wal, full), (delete, extra), (wal, full)]
    assert raw(before / "drafts.db", "SELECT count(*) FROM revisions")[0][0] >= 2

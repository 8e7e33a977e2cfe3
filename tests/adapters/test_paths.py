from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from apology_studio.adapters.paths import HOME_VARIABLE, find_paths
from apology_studio.core.ports import WorldError


def test_everything_is_under_the_chosen_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "variable"))
    for paths, home in (
        (find_paths(tmp_path / "given"), tmp_path / "given"),
        (find_paths(), tmp_path / "variable"),
        (find_paths(""), tmp_path / "variable"),
    ):
        assert not home.exists()
        files = (paths.drafts, paths.settings, paths.lock, paths.backups, paths.logs, paths.crash)
        assert all(file.is_relative_to(home) for file in files)
        assert len(set(files)) == len(files)


def test_a_relative_folder_counts_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_paths("data").data == tmp_path / "data"


def test_without_a_choice_the_system_says_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(HOME_VARIABLE, raising=False)
    for name in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    paths = find_paths()
    assert paths.drafts == tmp_path / "DATA" / "apology-studio" / "drafts.db"
    assert paths.settings == tmp_path / "CONFIG" / "apology-studio" / "settings.json"
    assert paths.logs.is_relative_to(tmp_path / "STATE")
    assert paths.crash.is_relative_to(tmp_path / "STATE")


def test_folders_are_made_for_their_owner_alone(tmp_path: Path) -> None:
    paths = find_paths(tmp_path / "a" / "b").make()
    for folder in (paths.data, paths.config, paths.backups, paths.logs, paths.crash):
        assert folder.stat().st_mode & 0o777 == 0o700
    paths.make()


def test_an_empty_folder_is_closed_and_one_in_use_keeps_its_mode(tmp_path: Path) -> None:
    empty, used = tmp_path / "empty", tmp_path / "used"
    for folder in (empty, used):
        folder.mkdir()
        folder.chmod(0o755)
    (used / "mine.txt").write_text("not ours")
    find_paths(empty).make()
    find_paths(used).make()
    assert (empty.stat().st_mode & 0o777, used.stat().st_mode & 0o777) == (0o700, 0o755)


def test_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for home in (tmp_path / "file", tmp_path / "file" / "deeper"):
        with pytest.raises(WorldError, match="is a file") as refused:
            find_paths(home).make()
        assert str(home) in dict(refused.value.message.values)["path"]  # type: ignore[operator]  # a text
    with pytest.raises(WorldError, match="cannot be used"):
        find_paths(Path("/proc/apology")).make()


def test_platformdirs_is_not_imported_where_it_is_not_needed(tmp_path: Path) -> None:
    script = (
        "import sys; from apology_studio.adapters.paths import find_paths; find_paths(sys.argv[1]);"
        "assert 'platformdirs' not in sys.modules"
    )
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", script, str(tmp_path)], cwd=root, check=True, timeout=60)

from __future__ import annotations

from pathlib import Path

import pytest

from apology_studio.adapters.settings_file import SettingsFile
from apology_studio.core.draft import Business
from apology_studio.core.messages import in_english
from apology_studio.core.ports import SettingsStore, WorldError
from apology_studio.core.settings import Settings

CHOSEN = Settings(theme="dark", profile=Business(name="Kiln & Clay"), handles=(("x", "https://x.com/kiln"),))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_the_first_start_has_the_defaults_and_writes_nothing(path: Path) -> None:
    file = SettingsFile(path)
    assert (file.load(), file.notice) == (Settings(), None)
    assert not path.exists()


def test_what_was_chosen_comes_back(path: Path) -> None:
    kept: SettingsStore = SettingsFile(path)
    kept.save(Settings())
    kept.save(CHOSEN)
    assert SettingsFile(path).load() == CHOSEN
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert [found.name for found in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("damaged", [b"", b"\x00\x00", b'{"theme": "da', b"\xff\xfe", b"[" * 100_000])
def test_a_damaged_file_is_kept_aside_and_named(path: Path, damaged: bytes) -> None:
    path.parent.mkdir()
    file = SettingsFile(path)
    for number in (1, 2):
        path.write_bytes(damaged)
        assert file.load() == Settings()
        assert file.notice is not None
        aside = path.with_name(f"settings.damaged-{number}.json")
        assert str(aside) in in_english(file.notice)
        assert aside.read_bytes() == damaged
        assert not path.exists()
    assert file.load() == Settings()
    assert file.notice is None


def test_one_broken_setting_takes_no_other_with_it(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"theme": "dark", "splitter": [], "from_the_future": 1}')
    file = SettingsFile(path)
    assert (file.load(), file.notice) == (Settings(theme="dark"), None)


def test_a_folder_in_the_way_is_said_and_left(path: Path) -> None:
    path.mkdir(parents=True)
    file = SettingsFile(path)
    assert file.load() == Settings()
    assert file.notice is not None
    with pytest.raises(WorldError, match="could not be written"):
        file.save(CHOSEN)
    assert path.is_dir()


def test_a_file_in_the_way_is_said(path: Path) -> None:
    path.parent.write_text("in the way")
    file = SettingsFile(path)
    assert file.load() == Settings()
    with pytest.raises(WorldError, match="is a file"):
        file.save(CHOSEN)


def test_what_another_program_wrote_meanwhile_is_read(path: Path) -> None:
    file = SettingsFile(path)
    file.save(CHOSEN)
    assert (file.load(), file.load()) == (CHOSEN, CHOSEN)
    SettingsFile(path).save(Settings(theme="light"))
    assert file.load() == Settings(theme="light")
    path.unlink()
    assert file.load() == Settings()

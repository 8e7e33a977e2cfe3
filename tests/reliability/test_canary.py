"""A word of a draft is found in the drafts and their backups alone, and once it is deleted for good nowhere at all."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hostile_words import filled
from owner import CTRL, owner_at
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from apology_studio.core.draft import FIRST_SIX, Draft, DraftId
from apology_studio.core.steps import StepId

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # only the offscreen platform says so
CANARY = "canary-in-the-mine"
DRAFT = DraftId("canary")


def where(*folders: Path) -> list[str]:
    """The files that hold it, in their name or in what they say."""
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return sorted(p.name for p in files if CANARY in p.name or CANARY.encode() in p.read_bytes())


def test_a_day_in_the_window_leaves_no_word_beside_the_drafts(
    home: Path, sample: Draft, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Written, looked at everywhere, exported, copied, put into the bin, and deleted for good."""
    outside, temporary = tmp_path / "outside", tmp_path / "temporary"
    outside.mkdir()
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    with owner_at(home) as owner:
        draft = filled(sample, CANARY, "https://example.com").with_changes(id=DRAFT, channels=FIRST_SIX)
        owner.world.store.save(draft)
        owner.window.navigator.open_id(DRAFT)
        for step in StepId:
            owner.window.studio.show_step(step)
        owner.window.studio.show_step(StepId.SORRY, "line")
        owner.write("Sorry. ")
        owner.press(Qt.Key.Key_A, CTRL)
        owner.press(Qt.Key.Key_C, CTRL)
        files = owner.window.file_acts
        files._export(outside / "all")
        files._chosen_to_save(str(outside / "copy.apology"))
        files._chosen_for_calendar(str(outside / "days.ics"))
        qtbot.waitUntil(lambda: not files._background.busy, timeout=60_000)
        assert owner.world.kept.keep(owner.window.session.draft)
        owner.world.keeper.back_up()
        QGuiApplication.clipboard().clear()
        owner.window.navigator.go_home()
        beside = set(where(home, temporary)) - {"drafts.db", "drafts.db-wal"}
        assert all(name.endswith("Z.db") or name == f"{DRAFT}.apology" for name in beside), beside
        assert not list(outside.rglob("*.part"))
        owner.world.store.delete(DRAFT)
        owner.world.keeper.purge(DRAFT)
        owner.world.kept.drop(DRAFT)  # as the bin does
        assert where(home, temporary) == []
    assert where(home, temporary) == []
    modes = {path.relative_to(home): path.stat().st_mode & 0o077 for path in [home, *home.rglob("*")]}
    assert {path: mode for path, mode in modes.items() if mode} == {}

"""The windows of a start that meets trouble: damaged drafts, and drafts of a newer version."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from drafts_at_stake import home_with_drafts, recovery, texts, tree
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from random_drafts import MOMENT
from store_world import Clock, open_store, raw

from apology_studio.adapters.database import MIGRATIONS
from apology_studio.adapters.paths import Paths
from apology_studio.core.ports import WorldError
from apology_studio.core.safekeeping import Recovered
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.recovery_window import RecoveryWindow, StartTrouble

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
KEY = Qt.Key
FIRST_RUN = ("welcome", "first apology", "new here")


@pytest.fixture
def paths(home: Path) -> Paths:
    """Four drafts with a backup of earlier words; the file has lost a letter of one since."""
    made, _ = home_with_drafts(home)
    data = bytearray(made.drafts.read_bytes())
    data[data.rindex(b'"more": "w') + 12] ^= 1
    made.drafts.write_bytes(data)
    return made


@pytest.fixture
def window(paths: Paths, theme: Theme, qtbot: QtBot) -> Iterator[RecoveryWindow]:
    made = shown(paths, theme, qtbot)
    yield made
    made.done(0)


def shown(paths: Paths, theme: Theme, qtbot: QtBot) -> RecoveryWindow:
    window = RecoveryWindow(theme, recovery(paths), Clock(MOMENT))
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.show()
    return window


def said(window: RecoveryWindow | StartTrouble) -> str:
    return "\n".join(label.text() for label in window.findChildren(WrapLabel) if label.isVisible())


def test_it_offers_the_newest_good_backup_with_its_date_and_count(window: RecoveryWindow) -> None:
    words = said(window)
    assert "damaged" in words
    assert "The newest good backup is from 12 May, " in words
    assert "It has 4 draft" in words
    assert "Of 4 draft" in words, "three newer ones, and an older state of the fourth that is newer all the same"
    assert "moved aside and kept" in words
    assert [word for word in FIRST_RUN if word in words.casefold()] == []
    for word in ("backup", "damaged"):
        assert word in window.accessibleDescription()


def test_enter_brings_every_draft_back_and_the_damaged_file_stays(window: RecoveryWindow, paths: Paths) -> None:
    harmed = paths.drafts.read_bytes()
    done: list[Recovered] = []
    window.recovered.connect(done.append)
    QTest.keyClick(window.focusWidget(), KEY.Key_Return)
    assert [each.drafts for each in done] == [4]
    assert sorted(texts(paths)) == ["d0", "d1", "d2", "d3"]
    assert [path.read_bytes() for path in paths.data.glob("drafts.damaged-*.db")] == [harmed]
    assert not window.isVisible()


def test_not_now_changes_nothing(window: RecoveryWindow, paths: Paths) -> None:
    before = tree(paths.data)
    QTest.keyClick(window.focusWidget(), KEY.Key_Escape)
    assert not window.isVisible()
    assert tree(paths.data) == before


def test_what_cannot_be_brought_back_now_is_said_and_can_be_tried_again(
    window: RecoveryWindow, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full in the midst of it."""
    with monkeypatch.context() as patch:
        patch.setattr("apology_studio.adapters.recovery.shutil.copyfile", _full)
        QTest.keyClick(window.focusWidget(), KEY.Key_Return)
    assert window.isVisible()
    assert "No space left" in said(window)
    QTest.keyClick(window.focusWidget(), KEY.Key_Return)
    assert sorted(texts(paths)) == ["d0", "d1", "d2", "d3"]


def _full(source: Path, to: Path) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize(("harm", "word"), [(Path.unlink, "is gone"), (lambda path: path.write_bytes(b""), "is empty")])
def test_emptied_and_gone_are_told_apart_and_nothing_is_promised(
    paths: Paths, theme: Theme, qtbot: QtBot, harm: object, word: str
) -> None:
    assert callable(harm)
    harm(paths.drafts)
    for backup in paths.backups.iterdir():
        backup.unlink()
    window = shown(paths, theme, qtbot)
    assert word in said(window)
    assert "There is no good backup." in said(window)
    names = [button.text() for button in window.findChildren(QPushButton) if button.isVisible()]
    assert "Bring my drafts back" not in names
    window.done(0)


def test_a_newer_version_is_refused_in_a_sentence(home: Path, theme: Theme, qtbot: QtBot) -> None:
    path = home / "drafts.db"
    next_one = "CREATE TABLE to_come(id TEXT)"
    open_store(path, Clock(MOMENT), backups=home / "backups", migrations=(*MIGRATIONS, next_one)).close()
    before = tree(home)
    with pytest.raises(WorldError) as caught:
        open_store(path, Clock(MOMENT), backups=home / "backups")
    window = StartTrouble(theme, caught.value)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.show()
    assert "newer version of Apology Studio" in said(window)
    assert "Nothing was changed" in said(window)
    label = next(each for each in window.findChildren(WrapLabel) if "newer" in each.text())
    assert label.height() >= label.heightForWidth(label.width()), "the sentence is cut"
    QTest.keyClick(window.focusWidget(), KEY.Key_Return)
    assert not window.isVisible()
    assert tree(home) == before
    assert raw(path, "PRAGMA user_version") == [(len(MIGRATIONS) + 1,)]
    assert QApplication.activeModalWidget() is None

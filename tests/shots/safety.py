"""Scenes of what keeps a draft safe: versions, bin, kept text, faults, and windows of a start that meets trouble."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QListWidget

from apology_studio.adapters import resources
from apology_studio.adapters.crash_reports import CrashReports
from apology_studio.adapters.database import MIGRATIONS, open_database
from apology_studio.adapters.drafts import SqliteDrafts
from apology_studio.adapters.history import SqliteHistory
from apology_studio.adapters.paths import Paths, find_paths, folder_trouble
from apology_studio.adapters.recovery import Recovery
from apology_studio.app import row_of
from apology_studio.core.codec import decode
from apology_studio.core.draft import Draft, DraftId, Part, PartText
from apology_studio.core.ports import Damaged, StudioError, WorldError
from apology_studio.core.safekeeping import Why
from apology_studio.core.steps import StepId
from apology_studio.ui.bin_dialog import BinDialog
from apology_studio.ui.history_dialog import HistoryDialog
from apology_studio.ui.kept_dialog import KeptDialog
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.main_window import MainWindow
from apology_studio.ui.recovery_window import RecoveryWindow, StartTrouble

SETTLE = 150
TESTED = (
    "I put the new checkout live an hour before the kiln opening without buying anything through it myself. One "
    "test order would have shown the fault."
)
OWNING = (
    "Mistakes were made.",
    "I put the new checkout live an hour before the kiln opening",
    "I put the new checkout live an hour before the kiln opening without buying anything through it myself.",
    TESTED,
)
"""What the third part said, one version after the other."""


def drafted(owning: str = OWNING[-1]) -> Draft:
    """The double charge, with that in its third part."""
    draft = decode(resources.sample("double-charge")).with_changes(overrides=(), publications=())
    draft = draft.with_changes(id=DraftId("lived-through"))
    return draft.with_part(Part.RESPONSIBILITY, PartText(line="This was our fault and only ours.", more=owning))


class Hour:
    """A clock that is moved by hand."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def lived_through(path: Path, backups: Path, now: datetime) -> None:
    """An hour of writing: four versions, one before a larger change."""
    hour = Hour(now - timedelta(days=1, minutes=9))
    store = SqliteDrafts(path, row_of, hour, backups=backups)
    for number, owning in enumerate(OWNING):
        why = Why.BEFORE_CHANGE if number == 1 else Why.FLOW
        SqliteHistory(store).mark(drafted(owning), why)
        hour.now = now - timedelta(minutes=30 - 9 * number)
    store.close()


def at_work(window: MainWindow) -> None:
    """The draft in the studio, in its third part."""
    world = window._services
    lived_through(world.data_folder / "drafts.db", world.data_folder / "backups", world.now())
    window.navigator.open_id(drafted().id)
    window.studio.show_step(StepId.RESPONSIBILITY, "more", len(OWNING[-1]))
    window.studio.show_channel("linkedin")
    QTest.qWait(SETTLE)


def dialog_of(window: MainWindow, kind: type[QDialog]) -> QDialog:
    """The dialog of that kind over the window."""
    dialog: QDialog | None = window.findChild(kind)
    assert dialog is not None
    return dialog


def versions(window: MainWindow) -> None:
    """The versions, an earlier one chosen."""
    at_work(window)
    window.safekeeping.history()
    listed = dialog_of(window, HistoryDialog).findChild(QListWidget)
    assert listed is not None
    listed.setCurrentRow(2)


def deleted(window: MainWindow) -> None:
    """The bin with two drafts in it."""
    world = window._services
    for name in ("sample-double-charge", "sample-allergen"):
        world.store.delete(DraftId(name))
    window.navigator.go_home()
    window.safekeeping.bin()


def deleted_for_good(window: MainWindow) -> None:
    """The same, asked once."""
    deleted(window)
    dialog = dialog_of(window, BinDialog)
    assert isinstance(dialog, BinDialog)
    dialog._purge.click()


def deleted_none(window: MainWindow) -> None:
    """An empty bin."""
    window.navigator.go_home()
    window.safekeeping.bin()


def kept(window: MainWindow) -> None:
    """A text that could not be saved before the end."""
    at_work(window)
    world = window._services
    world.store.save(drafted(OWNING[1]).with_changes(changed=world.now() - timedelta(minutes=5)))
    window.navigator.go_home()
    window.navigator.open_id(drafted().id)
    window.studio.show_step(StepId.RESPONSIBILITY, "more", 20)
    world.kept.keep(drafted())
    _touch(world.data_folder / "crash" / "unsaved", world.now() - timedelta(minutes=1))
    window.safekeeping._offer_kept()


def _touch(folder: Path, at: datetime) -> None:
    for path in folder.iterdir():
        os.utime(path, (at.timestamp(), at.timestamp()))


def kept_both(window: MainWindow) -> None:
    """Both of them whole."""
    kept(window)
    dialog = dialog_of(window, KeptDialog)
    assert isinstance(dialog, KeptDialog)
    dialog.cancel_button.click()


def read_only(window: MainWindow) -> None:
    """A folder that may not be written to any more."""
    at_work(window)
    window.studio.top.show_not_saved()
    window.banner.show_unsaved(folder_error(window._services.data_folder))


def folder_error(folder: Path) -> WorldError:
    """What is said of a folder without rights."""
    return WorldError(folder_trouble(folder, PermissionError()))


def faulty(window: MainWindow) -> None:
    """A fault of ours, told."""
    at_work(window)
    window.trouble("")


def fault_last_time(window: MainWindow) -> None:
    """The start after a fault."""
    with_report(window)
    at_work(window)
    window.safekeeping._offer_report()


def report(window: MainWindow) -> None:
    """What was noted of it."""
    with_report(window)
    at_work(window)
    window.safekeeping.report()


def with_report(window: MainWindow) -> None:
    """A report of an earlier run."""
    try:
        raise ArithmeticError
    except ArithmeticError as error:
        world = window._services
        CrashReports(world.data_folder / "crash").write(type(error), error, error.__traceback__, world.now())


OVER: dict[str, Callable[[MainWindow], None]] = {
    "versions": versions,
    "bin": deleted,
    "bin-for-good": deleted_for_good,
    "bin-empty": deleted_none,
    "kept-text": kept,
    "kept-text-both": kept_both,
    "unsaved-read-only": read_only,
    "fault": faulty,
    "fault-last-time": fault_last_time,
    "report": report,
}
"""Over the window."""


def harmed(theme: Theme, folder: Path, now: datetime) -> QDialog:
    """A letter of a text was changed by a bad disk; there is a backup, and something newer that can be read."""
    paths = with_drafts(folder, now)
    data = bytearray(paths.drafts.read_bytes())
    data[data.rindex(b"One test") + 2] ^= 1
    paths.drafts.write_bytes(data)
    return way_back(theme, paths, now)


def emptied(theme: Theme, folder: Path, now: datetime) -> QDialog:
    """The file has no byte left, and there was no backup yet."""
    paths = with_drafts(folder, now)
    for backup in paths.backups.iterdir():
        backup.unlink()
    paths.drafts.write_bytes(b"")
    return way_back(theme, paths, now)


def with_drafts(folder: Path, now: datetime) -> Paths:
    """Three drafts, the backup of half an hour ago, and words that are newer."""
    paths = find_paths(folder).make()
    lived_through(paths.drafts, paths.backups, now)
    hour = Hour(now - timedelta(minutes=41))
    store = SqliteDrafts(paths.drafts, row_of, hour, backups=paths.backups)
    for name in ("allergen", "wrong-odds"):
        store.save(decode(resources.sample(name)))
    store.backups.make(paths.drafts)
    store.save(decode(resources.sample("allergen")).with_changes(title="Walnuts in the rye bread"))
    store.close()
    return paths


def way_back(theme: Theme, paths: Paths, now: datetime) -> QDialog:
    """What a start shows over those drafts."""
    hour = Hour(now)
    try:
        store = SqliteDrafts(paths.drafts, row_of, hour, backups=paths.backups)
        try:
            store.check()
        finally:
            store.close()
    except Damaged as damage:
        return RecoveryWindow(theme, Recovery(paths, row_of, hour, damage.message), hour)
    raise AssertionError("these drafts are sound")


def newer(theme: Theme, folder: Path, now: datetime) -> QDialog:
    """Drafts of a version to come."""
    path = find_paths(folder).make().drafts
    more = (*MIGRATIONS, "CREATE TABLE to_come(id TEXT)")
    open_database(path, path.parent / "backups", "later", more).close()
    try:
        SqliteDrafts(path, row_of, Hour(now)).close()
    except StudioError as error:
        return StartTrouble(theme, error)
    raise AssertionError("a newer version is opened")


def no_rights(theme: Theme, folder: Path, now: datetime) -> QDialog:
    """A data folder that may not be written to."""
    return StartTrouble(theme, folder_error(Path("/home/hana/.local/share/apology-studio")))


ALONE: dict[str, Callable[[Theme, Path, datetime], QDialog]] = {
    "recovery": harmed,
    "recovery-no-backup": emptied,
    "start-newer-version": newer,
    "start-read-only": no_rights,
}
"""Windows by themselves: there is no studio behind them."""

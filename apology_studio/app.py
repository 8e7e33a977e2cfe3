"""Puts the studio together: the only file that knows every other package."""

from __future__ import annotations

import os
import sys
import threading
import time
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

import apology_studio
from apology_studio.adapters import apology_file
from apology_studio.adapters import resources as found
from apology_studio.adapters.crash_reports import CrashReports
from apology_studio.adapters.drafts import SqliteDrafts, new_id
from apology_studio.adapters.exporters.record_files import RecordFiles
from apology_studio.adapters.history import Keeper, SqliteHistory
from apology_studio.adapters.home import home_of
from apology_studio.adapters.kept import KeptTexts
from apology_studio.adapters.lock import StudioLock
from apology_studio.adapters.paths import Paths, find_paths
from apology_studio.adapters.settings_file import SettingsFile
from apology_studio.adapters.vault import KeyringVault
from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message, in_english
from apology_studio.core.ports import Damaged, DraftRow, SettingsStore, StudioError, WorldError
from apology_studio.core.safekeeping import Recovered
from apology_studio.core.steps import StepId
from apology_studio.loading import settle
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.languages import Languages
from apology_studio.ui.main_window import MainWindow
from apology_studio.ui.services import Services

if TYPE_CHECKING:
    from apology_studio.adapters.late import LateExporter, LatePages
    from apology_studio.ending import Ending

SETTLE_MS = 400
"""How long a picture waits for the layout and the pages to settle."""
QUIT_WHEN_SHOWN = "APOLOGY_STUDIO_QUIT_WHEN_SHOWN"
NO_ANSWER = Message(
    "store",
    QT_TRANSLATE_NOOP(
        "store",
        "Apology Studio is open already with these drafts, but it does not answer. Wait a moment and try again; if it "
        "hangs, end it and start it anew. What it saved is safe.",
    ),
)


def local_now() -> datetime:
    """The time, with the local offset from UTC."""
    return datetime.now().astimezone()


def services(paths: Paths) -> Services:
    """The world as the window sees it. `WorldError` where the drafts cannot be opened."""
    from apology_studio.adapters.late import LateCalendar, LateExporter, LatePages

    folder = found.resources()
    store = SqliteDrafts(paths.drafts, row_of, local_now, backups=paths.backups)
    pages: LatePages = LatePages(folder)
    exporter: LateExporter = LateExporter(folder)
    return Services(
        store=store,
        history=SqliteHistory(store),
        keeper=Keeper(store, local_now),
        kept=KeptTexts(paths),
        reports=CrashReports(paths.crash),
        settings=SettingsFile(paths.settings),
        files=apology_file,
        pages=pages,
        exporter=exporter,
        calendars=LateCalendar(),
        vault=KeyringVault(),
        records=RecordFiles(folder),
        resources=folder,
        translations=found.translations(),
        data_folder=paths.data,
        home=partial(home_of, paths.data),
        samples=samples,
        now=local_now,
        new_id=new_id,
    )


def row_of(draft: Draft) -> DraftRow:
    """The draft in one row. What reads a letter is imported when one is saved: a first run has none."""
    from apology_studio.core.listing import describe

    return describe(draft)


def samples() -> tuple[Draft, ...]:
    """The sample drafts that come with the studio."""
    from apology_studio.core.codec import decode

    return tuple(decode(found.sample(name)) for name in found.sample_names())


class Looks(Protocol):
    """What of the world decides how the window looks; the drafts have no say in it."""

    @property
    def settings(self) -> SettingsStore:
        """The settings."""
        ...

    @property
    def resources(self) -> Path:
        """The folder with icons and styles."""
        ...

    @property
    def translations(self) -> Path:
        """The folder with the compiled languages."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class BareLooks:
    """Looks without drafts: they cannot be opened."""

    settings: SettingsStore
    resources: Path
    translations: Path


def make_application(world: Looks) -> tuple[QApplication, Theme, Languages]:
    """The application with its style, its colours and its language."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([*sys.argv[:1], "-style", "fusion"])  # setStyle() costs 10 ms more: it wraps the style
    else:
        app.setStyle("fusion")
    app.setApplicationName("Apology Studio")
    app.setDesktopFileName("org.apology_studio.ApologyStudio")
    chosen = world.settings.load()
    languages = Languages(world.translations, app)
    languages.choose(chosen.window_language)
    theme = Theme(world.resources, app)
    theme.choose("light" if chosen.theme == "light" else "dark" if chosen.theme == "dark" else "system")
    theme.apply()
    return app, theme, languages


def run(draft: str | None = None, data_dir: str | Path | None = None) -> int:
    """Open the studio on `draft` (an id or a path), else where the owner left; the process's exit status.

    Where another studio has these drafts open, that one is asked to show it. What hinders the start is said in a
    window; then WorldError.
    """
    try:
        paths = find_paths(data_dir).make()
        lock = StudioLock(paths)
        if not lock.acquire():
            return _hand_over(paths, draft)
        reports = CrashReports(paths.crash)
        reports.start()
        status = _run_once(paths, reports, draft, None)
        while not isinstance(status, int):
            status = _run_once(paths, reports, draft, status)
        reports.stop()
    except StudioError as error:
        _show_why_not(data_dir, error)
        raise
    return status


def _hand_over(paths: Paths, draft: str | None) -> int:
    from apology_studio.one_studio import hand_over

    if hand_over(paths.data, draft):
        return 0
    raise WorldError(NO_ANSWER)


def _bare(paths: Paths) -> BareLooks:
    return BareLooks(
        settings=SettingsFile(paths.settings), resources=found.resources(), translations=found.translations()
    )


def _show_why_not(data_dir: str | Path | None, error: StudioError) -> None:
    from apology_studio.ui.recovery_window import StartTrouble

    app, theme, _ = make_application(_bare(find_paths(data_dir)))
    window = StartTrouble(theme, error)
    window.show()
    if os.environ.get(QUIT_WHEN_SHOWN) == "1":
        QTimer.singleShot(0, app.quit)
    app.exec()


def _recover(paths: Paths, damage: Damaged) -> Recovered | None:
    """What was brought back: the drafts can be opened now. None: the owner wants to leave everything as it is."""
    from apology_studio.adapters.recovery import Recovery
    from apology_studio.ui.recovery_window import RecoveryWindow

    app, theme, _ = make_application(_bare(paths))
    window = RecoveryWindow(theme, Recovery(paths, row_of, local_now, damage.message), local_now)
    done: list[Recovered] = []
    window.recovered.connect(done.append)
    window.show()
    app.exec()
    return done[0] if done else None


def _run_once(paths: Paths, reports: CrashReports, draft: str | None, recovered: Recovered | None) -> int | Recovered:
    """The studio from its window to its end; Recovered: drafts had to be brought back, and it begins again."""
    try:
        world = services(paths)
    except Damaged as damage:
        return _recover(paths, damage) or 0
    app, theme, languages = make_application(world)
    window = MainWindow(world, theme, languages)
    hook = Hook(window, reports)
    sys.excepthook = hook.caught
    threading.excepthook = hook.caught_in_thread
    damages: list[Damaged] = []
    window.safekeeping.damaged.connect(damages.append)
    window.safekeeping.damaged.connect(app.quit)
    window.restore()
    window.show()
    QTimer.singleShot(0, partial(window.begin, draft))
    if os.environ.get(QUIT_WHEN_SHOWN) == "1":
        window.painted.connect(_say_shown)
    window.painted.connect(settle)
    endings: list[Ending] = []
    window.painted.connect(partial(_heed_signals, app, window, endings))
    doors: list[QObject] = []
    window.painted.connect(partial(_listen, paths, window, doors))
    window.painted.connect(partial(_stay_one_version, window, doors))
    if os.environ.get(QUIT_WHEN_SHOWN) == "1":
        window.painted.connect(app.quit)
    else:
        window.painted.connect(window.safekeeping.start)
        if recovered is not None:
            window.painted.connect(partial(window.safekeeping.tell_recovered, recovered))
    status = app.exec()
    for ending in endings:
        ending.stop()
    window.finish()
    world.store.close()
    for left in (*doors, window, languages, theme) if damages else doors:
        left.deleteLater()
    if not damages:
        return status
    window.hide()
    return _recover(paths, damages[0]) or 0


def _say_shown() -> None:
    """For who measures the start: what the processor has done by now, in s."""
    sys.stdout.write(f"{time.process_time()}\n")
    sys.stdout.flush()


def _heed_signals(app: QApplication, window: MainWindow, endings: list[Ending]) -> None:
    """End well when the system says so. Until the window is up there is nothing to save: the system just ends us."""
    from apology_studio.ending import Ending

    endings.append(Ending(app, window))


def _listen(paths: Paths, window: MainWindow, doors: list[QObject]) -> None:
    """Hear a second studio. Only once the window is up: the network's code costs time."""
    from apology_studio.one_studio import Doorbell

    bell = Doorbell(paths.data)
    bell.rung.connect(window.come_forward)
    doors.append(bell)


def _stay_one_version(window: MainWindow, doors: list[QObject]) -> None:
    """Whatever is installed meanwhile, this process goes on with the code that it was started with."""
    from apology_studio.adapters.own_code import OwnCode
    from apology_studio.ui.updated import Updated

    updated = Updated(OwnCode(apology_studio))
    updated.told.connect(window.toasts.show_toast)
    doors.append(updated)


def picture(draft: Draft, path: Path, size: tuple[int, int], data_dir: Path) -> None:
    """Draw the studio with `draft` open into a PNG file, without a screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # offscreen warns of size hints it ignores
    world = services(find_paths(data_dir).make())
    app, theme, languages = make_application(world)
    window = MainWindow(world, theme, languages)
    window.resize(*size)
    window.show()
    world.store.save(draft)
    window.navigator.open(draft)
    window.studio.show_step(StepId.RESPONSIBILITY)
    window.studio.show_channel("linkedin")
    QTimer.singleShot(SETTLE_MS, app.quit)
    app.exec()
    window.grab().save(str(path))
    window.finish()
    world.store.close()


class Hook:
    """The one place where an error of our own ends up: the draft is saved, the owner told, the window goes on."""

    def __init__(self, window: MainWindow, reports: CrashReports) -> None:
        self._window = window
        self._reports = reports
        self._busy = False

    def caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        """Only noted: the window is not touched from a thread, and who waits for its work hears that there is none."""
        if caught.exc_value is not None:
            self._reports.write(caught.exc_type, caught.exc_value, caught.exc_traceback, local_now())

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Save first, then tell; an error while telling is only printed."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(0)
            return
        first = self._reports.write(kind, error, trace, local_now())  # before anything of Qt is touched
        if first:
            sys.stderr.write(f"{first}\n")  # without the words of the error: a desktop keeps this in a log
        if self._busy or not first:
            return  # a fault in a paint event comes again and again
        self._busy = True
        try:
            self._window.trouble(in_english(error.message) if isinstance(error, StudioError) else "")
        except Exception as second:  # noqa: BLE001  # nobody else catches it: noted as well, and the text goes aside
            self._reports.write(type(second), second, second.__traceback__, local_now())
            self._window.safekeeping.keep_aside()
        finally:
            self._busy = False

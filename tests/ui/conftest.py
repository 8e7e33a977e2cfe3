"""What the tests of the window stand on: a real store, the real services, and a check that nothing is left behind."""

from __future__ import annotations

import gc
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import shiboken6
import translate
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from apology_studio.adapters.paths import find_paths
from apology_studio.app import services as real_services
from apology_studio.core.ports import DraftStore
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.languages import Languages
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication, before: _Left) -> Iterator[None]:
    """After each test: no window that it showed, no timer of ours that runs, no thread."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    now = _left()
    if now != before:  # only then: collecting takes longer than most tests
        gc.collect()
        now = _left()
    left = [*(now.windows - before.windows), *(now.timers - before.timers), *(now.threads - before.threads)]
    before.windows, before.timers, before.threads = now.windows, now.timers, now.threads
    assert left == [], "the test leaves windows, running timers or threads behind"


@pytest.fixture(autouse=True)
def british() -> None:
    """Dates and times as in Great Britain, whatever the machine and the test before say."""
    QLocale.setDefault(QLocale("en_GB"))


@dataclass
class _Left:
    """What is there: windows that are shown, running timers that Python made, threads."""

    windows: set[QWidget]
    timers: set[QTimer]
    threads: set[threading.Thread]


@pytest.fixture(scope="session")
def before(qapp: QApplication) -> _Left:
    """What was there before the test; each test leaves it to the next."""
    return _left()


def _left() -> _Left:
    timers = [each for each in gc.get_objects() if type(each) is QTimer]
    return _Left(
        windows={window for window in QApplication.topLevelWidgets() if window.isVisible()},
        timers={timer for timer in timers if shiboken6.isValid(timer) and timer.isActive()},
        threads=set(threading.enumerate()),
    )


@pytest.fixture
def services(home: Path) -> Iterator[Services]:
    """The world as the window sees it, as `app.py` puts it together, in a home of its own."""
    world = real_services(find_paths(home).make())
    yield world
    world.store.close()


@pytest.fixture
def store(services: Services) -> DraftStore:
    """The real store of those services."""
    return services.store


@pytest.fixture
def session(services: Services, qapp: QApplication) -> Iterator[Session]:
    """A session on that store, with no draft open yet. What is open at the end is let go."""
    session = Session(services.store, services.now)
    yield session
    session.close()
    shiboken6.delete(session)


@pytest.fixture
def theme(services: Services, qapp: QApplication) -> Iterator[Theme]:
    """The light theme."""
    theme = Theme(services.resources)
    theme.choose("light")
    yield theme
    theme.choose("system")
    shiboken6.delete(theme)


@pytest.fixture
def languages(tmp_path: Path, qapp: QApplication) -> Iterator[Languages]:
    """Small Spanish, Arabic and lengthened windows. Everything is English and from left to right again at the end."""
    for code, entries in SENTENCES.items():
        compile_language(tmp_path / "languages", code, entries)
    before = QLocale()
    languages = Languages(tmp_path / "languages")
    yield languages
    languages.choose("en")
    shiboken6.delete(languages)
    QLocale.setDefault(before)


def compile_language(folder: Path, code: str, entries: dict[tuple[str, str], tuple[str, ...]]) -> None:
    """Make `apology_studio_<code>.qm` in the folder. Entries: context and sentence, and its translation's forms."""
    folder.mkdir(exist_ok=True)
    source = folder / f"apology_studio_{code}.ts"
    made = [
        translate.Entry(key=translate.Key(*key), numerus=len(forms) > 1, forms=forms, finished=True)
        for key, forms in entries.items()
    ]
    translate.write_ts(source, code, made)
    command = [str(translate.qt_tool("lrelease")), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))]
    subprocess.run(command, check=True)


DAYS = ("clock", "%n days ago")
NOTICED = ("clock", "Noticed {ago}")
SENTENCES: dict[str, dict[tuple[str, str], tuple[str, ...]]] = {
    "en": {DAYS: ("%n day ago", "%n days ago")},
    "es": {DAYS: ("hace %n día", "hace %n días"), NOTICED: ("Visto {ago}",)},
    "ar": {DAYS: ("الآن", "قبل يوم", "قبل يومين", "قبل %n أيام", "قبل %n يومًا", "قبل %n يوم")},
    "qps": {NOTICED: ("[Ñötïçëd {ago}······]",)},
}

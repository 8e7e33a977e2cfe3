"""The figures that are taken inside one process, printed as JSON: keys, the look after a pause, saving, reviewing.

`window` needs a display; `core` does not.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

sys.path.pop(0)  # this folder: a module of it would hide the package `bench`
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bench.bare_editor import BareWindow
from bench.drafts_of_size import draft_of, words_of
from bench.figures import quantile
from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit

from apology_studio.adapters.paths import find_paths
from apology_studio.app import make_application, services
from apology_studio.core.channel import channels
from apology_studio.core.draft import ChannelId, Draft, DraftId, Part
from apology_studio.core.review import review
from apology_studio.core.steps import StepId
from apology_studio.loading import settle
from apology_studio.ui.main_window import MainWindow
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session

TYPED = "I should have tried it out with one test order before the sale began. "
KEYS = 400
REST_EVERY = 10
"""Keys after which the window gets a pause: it looks at the draft, and may save."""
UPDATES = {600: 120, 5000: 60}
"""How many, by the words of the draft."""
SAVES = 300
BESIDE = ((600, 200), (5_000, 200), (100_000, 60))
"""Words, and how many saves of so many."""
REVIEWS = 7
SIZES = (150, 600, 2400, 9600)

Times = dict[str, list[float]]


def p(values: list[float]) -> dict[str, float]:
    """What is reported of times in ms."""
    return {"p50": median(values), "p99": quantile(values, 0.99), "max": max(values)}


def flush(edit: QTextEdit) -> None:
    """Lay out and paint what is due in the whole window now; the rectangle only asks for it."""
    QCoreApplication.sendPostedEvents()
    edit.viewport().repaint(QRect(0, 0, 1, 1))


def keys_into(edit: QTextEdit) -> tuple[list[float], list[float]]:
    """From the key to the painted letter, and all else that it changes, in ms: by the clock, and of the processor."""
    times, spent = [], []
    for n in range(KEYS):
        letter = TYPED[n % len(TYPED)]
        start, begun = time.perf_counter(), time.thread_time()
        QTest.keyClicks(edit, letter)
        flush(edit)
        times.append((time.perf_counter() - start) * 1000)
        spent.append((time.thread_time() - begun) * 1000)
        if n % REST_EVERY == REST_EVERY - 1:
            QTest.qWait(70)
    return times, spent


def put_caret(edit: QTextEdit) -> None:
    """Into the middle of the text, after a sentence."""
    cursor = edit.textCursor()
    cursor.setPosition(max(0, edit.toPlainText().find(". ", len(edit.toPlainText()) // 2) + 2))
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()


class Studio:
    """A real studio on a display, with drafts of any size."""

    def __init__(self, folder: Path) -> None:
        self.world: Services = services(find_paths(folder).make())
        self.app, theme, languages = make_application(self.world)
        self.window = MainWindow(self.world, theme, languages)
        self.window.resize(1440, 900)
        self.window.show()
        self.window.begin()
        QTest.qWaitForWindowExposed(self.window)
        settle()

    def write_in(self, draft: Draft) -> QTextEdit:
        """Open it at the third part's fuller text."""
        self.world.store.save(draft)
        self.window.navigator.open(draft)
        self.window.studio.show_step(StepId.RESPONSIBILITY, "more")
        edit = self.window.studio.page.bound[1].box
        put_caret(edit)
        QTest.qWait(200)
        return edit

    def updates(self, edit: QTextEdit, count: int) -> dict[str, dict[str, float]]:
        """What the look after a pause costs the window's thread, for each visible channel, in ms."""
        found: dict[str, dict[str, float]] = {}
        for channel in channels():
            self.window.studio.show_channel(channel.id)
            QTest.qWait(400)
            found[channel.id] = p([self._update(edit, n) for n in range(count)])
        return found

    def _update(self, edit: QTextEdit, n: int) -> float:
        QTest.keyClicks(edit, TYPED[n % len(TYPED)])
        flush(edit)
        start = time.thread_time()
        self.window.session.look()
        flush(edit)
        spent = (time.thread_time() - start) * 1000
        if n % REST_EVERY == 0:
            QTest.qWait(20)
        return spent

    def saves(self, draft: Draft) -> list[float]:
        """Commits with the check that they can be read back, in ms."""
        times = []
        for n in range(SAVES):
            part = draft.part(Part.REPAIR)
            changed = draft.with_part(Part.REPAIR, type(part)(line=part.line, more=f"{part.more} {n}"))
            start = time.perf_counter()
            self.world.store.save(changed)
            times.append((time.perf_counter() - start) * 1000)
        return times

    def saves_beside(self, draft: Draft, count: int) -> dict[str, dict[str, float]]:
        """The longest stretch of each autosave in which the window's thread does nothing else, in ms: of its own
        processor time, and by the clock, which a busy machine and the thread that saves make longer.
        """
        QTest.qWait(1000)
        session = Session(self.world.store, self.world.now)
        session.open(draft, ChannelId("blog"), look=False)
        gaps = []
        for n in range(count):
            part = session.draft.part(Part.REPAIR)
            session._draft = session.draft.with_part(Part.REPAIR, type(part)(line=part.line, more=f"{part.more} {n}"))
            session._dirty = True
            gaps.append(_longest_gap(session))
        session.close()
        return {"cpu": p([cpu for cpu, _ in gaps]), "wall": p([wall for _, wall in gaps])}

    def close(self) -> None:
        self.window.finish()
        self.window.studio.pane.stop()
        self.world.store.close()


def _longest_gap(session: Session) -> tuple[float, float]:
    """While one save is handed over, made and told."""
    cpu = wall = 0.0
    start, begun = time.perf_counter(), time.thread_time()
    session._keep_beside()
    while True:
        QCoreApplication.processEvents()
        cpu, wall = max(cpu, time.thread_time() - begun), max(wall, time.perf_counter() - start)
        if not session._saver.busy:
            return cpu * 1000, wall * 1000
        time.sleep(0.0005)  # as an event loop without events does
        start, begun = time.perf_counter(), time.thread_time()


def window_figures() -> dict[str, object]:
    """Keys, updates and saves."""
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(Path(folder))
        small = draft_of(600).with_changes(id=DraftId("small"))
        edit = studio.write_in(small)
        studio.window.studio.show_channel("linkedin")
        QTest.qWait(200)
        keys, keys_cpu = keys_into(edit)
        bare = BareWindow()
        bare.edit.setPlainText("\n".join(f"{small.part(part).line}\n{small.part(part).more}" for part in Part))
        bare.show()
        QTest.qWaitForWindowExposed(bare)
        put_caret(bare.edit)
        beside, beside_cpu = keys_into(bare.edit)
        bare.close()
        updates = {}
        for size, count in UPDATES.items():
            edit = studio.write_in(draft_of(size).with_changes(id=DraftId(f"of {size}")))
            updates[str(size)] = studio.updates(edit, count)
        found = {
            "keys": {"wall": p(keys), "cpu": p(keys_cpu)},
            "bare_keys": {"wall": p(beside), "cpu": p(beside_cpu)},
            "updates": updates,
            "saves": p(studio.saves(small)),
            "saves_beside": {str(size): studio.saves_beside(draft_of(size), count) for size, count in BESIDE},
        }
        studio.close()
    return dict(found)


def review_once(words: int, n: int) -> float:
    """ms for a look at a letter that no cache knows."""
    draft = draft_of(words, salt=f"It is try {n} of {words}.")
    start = time.perf_counter()
    review(draft, ChannelId("blog"))
    return (time.perf_counter() - start) * 1000


def core_figures() -> dict[str, object]:
    """Reviews of letters of growing length."""
    review_once(150, -1)
    times: Times = {str(words): [] for words in SIZES}
    for n in range(REVIEWS):
        for words in SIZES:
            times[str(words)].append(review_once(words, n))
    counted = {str(words): words_of(draft_of(words)) for words in SIZES}
    return {"reviews": {words: median(each) for words, each in times.items()}, "words": counted}


def main() -> None:
    """Print the figures and leave at once."""
    found = window_figures() if sys.argv[1] == "window" else core_figures()
    print(json.dumps(found), flush=True)
    os._exit(0)  # the windows of this process need no farewell


if __name__ == "__main__":
    main()

"""A day of writing, pressed together: a whole studio whose owner types, changes their mind and looks at everything.

day_child.py HOME MINUTES: so many minutes of the owner's day, by a clock of its own. Says, as JSON, what the process
holds after a tenth of the day, when all is warm, and at its end.
"""

from __future__ import annotations

import json
import os
import random
import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from store_world import Clock

from apology_studio import app as studio
from apology_studio.adapters.paths import find_paths
from apology_studio.core.steps import StepId
from apology_studio.ui.kit.plain_edit import PlainEdit
from apology_studio.ui.main_window import MainWindow

WORDS = ("sorry ", "we charged you twice ", "and ", "it was our fault ", "so ", "here is what we do now ", "today ")
WORDS_A_MINUTE = 20
"""Or two at a time."""
SAVE_EVERY = 0.8
SAVES_A_MINUTE = int(60 / SAVE_EVERY)
LONG = 1500
"""Characters after which a box is begun again."""
STEPS = (StepId.FACTS, StepId.SORRY, StepId.RESPONSIBILITY, StepId.REPAIR, StepId.SPREAD, StepId.FOLLOW_UP)


class Owner:
    """Writes for a day."""

    def __init__(self, window: MainWindow, clock: Clock) -> None:
        self.window, self.clock, self.chance = window, clock, random.Random(8)

    def minute(self) -> None:
        """What is done in one minute: words, saves, and a look at everything else."""
        for save in range(SAVES_A_MINUTE):
            if save * WORDS_A_MINUTE // SAVES_A_MINUTE != (save + 1) * WORDS_A_MINUTE // SAVES_A_MINUTE:
                self.word()
            self.clock.forward(seconds=SAVE_EVERY)
            self.window.session._keep_beside()  # its timer has come, by the owner's clock
            QTest.qWait(1)
        for look in (self.elsewhere, self.home, self.history, self.undo):
            look()
        self.window.safekeeping._back_up_if_due()
        self.window.session.look()
        QTest.qWait(60)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def word(self) -> None:
        page = self.window.studio.page
        page.focus_box("more" if page.step != StepId.FACTS else "notes", 10**6)
        box = page.focusWidget()
        if not isinstance(box, PlainEdit):
            self.window.studio.show_step(StepId.SORRY)
            return
        if len(box.text()) > LONG:
            QTest.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(box, self.chance.choice(WORDS))

    def elsewhere(self) -> None:
        for step in STEPS:
            self.window.studio.show_step(step)
        self.window.studio.show_step(self.chance.choice(STEPS[1:4]))
        self.window.studio.show_channel(self.chance.choice(("blog", "x", "newsletter", "linkedin")))

    def home(self) -> None:
        draft = self.window.session.draft.id
        self.window.navigator.go_home()
        QTest.qWait(1)
        self.window.navigator.open_id(draft)
        self.window.studio.show_step(StepId.SORRY)

    def history(self) -> None:
        self.window.safekeeping.history()
        QTest.qWait(1)
        for dialog in self.window.findChildren(QDialog):
            dialog.reject()
            dialog.deleteLater()

    def undo(self) -> None:
        for _ in range(3):
            self.window.session.undo()
        self.window.session.redo()


def held(home: Path) -> dict[str, object]:
    """What the process holds: memory in KiB, open files, and what lies beside drafts and backups, in bytes."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    memory = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
    files = [path for path in home.rglob("*") if path.is_file() and path.parent.name != "backups"]
    beside = sum(path.stat().st_size for path in files if not path.name.startswith("drafts.db"))
    log = next((path.stat().st_size for path in files if path.name == "drafts.db-wal"), 0)
    opened = sorted(str(path.readlink()) for path in Path("/proc/self/fd").iterdir() if path.exists())
    return {"memory": memory, "files": len(opened), "beside": beside, "log": log, "opened": opened}


def main() -> int:
    home, minutes = Path(sys.argv[1]), int(sys.argv[2])
    clock = Clock(datetime(2026, 5, 12, 9, 0, tzinfo=UTC))
    studio.local_now = clock  # a day passes in minutes
    world = studio.services(find_paths(home).make())
    _, theme, languages = studio.make_application(world)
    window = MainWindow(world, theme, languages)
    saves: list[object] = []
    window.session.saved.connect(saves.append)
    window.show()
    window.begin()
    window.draft_acts.new()
    window.studio.show_step(StepId.SORRY)
    owner = Owner(window, clock)
    found = []
    for minute in range(minutes):
        if minute == max(1, minutes // 10):
            found.append(held(home))
        owner.minute()
    window.session.flush()
    found.append(held(home))
    print(json.dumps({"held": found, "saves": len(saves)}), flush=True)
    window.finish()
    world.store.close()
    return 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)  # the windows need no farewell

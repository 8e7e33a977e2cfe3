"""A whole studio in a process of its own, with hands: types, and says when the window shows “Saved”.

studio_child.py HOME SEED [what]
"""

from __future__ import annotations

import random
import sys
import time

from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from apology_studio import app as studio
from apology_studio.core.ports import Saved
from apology_studio.core.steps import StepId
from apology_studio.ui.main_window import MainWindow
from apology_studio.ui.pages.part_page import PartPage

WORDS = ("sorry ", "we charged you twice ", "and ", "it was our fault ", "so ", "here is what we do now ")


def say(*words: object) -> None:
    print(*words, flush=True)


class Hands(QObject):
    """Types into the step “Own it” for ever."""

    def __init__(self, window: MainWindow, seed: int, what: str) -> None:
        super().__init__(window)
        self.window, self.chance, self.what = window, random.Random(seed), what
        window.session.saved.connect(self.saved)
        self.timer = QTimer(self, interval=15)
        self.timer.timeout.connect(self.type)

    def begin(self) -> None:
        if not self.window.session.is_open:
            self.window.draft_acts.new()
            self.window.studio.show_step(StepId.RESPONSIBILITY)
        page = self.window.studio.page
        draft = self.window.session.draft
        place, length = self.window.studio.place(), len(draft.parts.responsibility.more)
        say("OPEN", draft.id, place.step, place.caret, length, len(QApplication.topLevelWidgets()))
        if isinstance(page, PartPage):
            page.focus_box("more", 10**9)
        self.timer.start()
        self.act()

    def act(self) -> None:
        """What else the test wants."""

    def type(self) -> None:
        target = QApplication.focusWidget()
        if target is not None:
            QTest.keyClicks(target, self.chance.choice(WORDS))
            say("TYPED", len(self.window.session.draft.parts.responsibility.more), time.monotonic())

    def saved(self, saved: Saved) -> None:
        """Only when the window says so itself."""
        QTimer.singleShot(0, self, lambda: self.acknowledge(saved))

    def acknowledge(self, saved: Saved) -> None:
        shown = self.window.studio.top._saved._text.text()
        if shown.startswith("Saved"):
            say("ACK", self.window.session.draft.id, saved.revision, saved.sha256)


def main() -> int:
    home, seed = sys.argv[1], int(sys.argv[2])
    what = sys.argv[3] if len(sys.argv) > 3 else ""
    begin = MainWindow.begin

    def begin_with_hands(window: MainWindow, wanted: str | None = None) -> None:
        begin(window, wanted)
        hands = Hands(window, seed, what)
        QTimer.singleShot(0, hands.begin)

    MainWindow.begin = begin_with_hands  # type: ignore[method-assign, assignment]  # hands for a process without an owner
    return studio.run(None, home)


if __name__ == "__main__":
    sys.exit(main())

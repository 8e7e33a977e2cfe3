"""How long the window stands still while something large comes: the longest gap between two beats of a timer that beats
all the time, in ms of the processor's time that the window's thread takes. Printed as JSON; needs a display.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.pop(0)  # this folder: a module of it would hide the package `bench`
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bench.drafts_of_size import draft_of
from bench.in_process import Studio
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from apology_studio.core.channel import channels
from apology_studio.core.draft import DraftId
from apology_studio.core.steps import StepId
from apology_studio.ui.kit.text_box import TextBox

LINE = "We charged 214 of you twice on Tuesday 12 May, and I am sorry. "


class Heart:
    """Beats as often as the window lets it."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._last, self._worst = time.thread_time(), 0.0

    def _beat(self) -> None:
        now = time.thread_time()
        self._worst = max(self._worst, now - self._last)
        self._last = now

    def during(self, act: Callable[[], object], wait: int) -> float:
        """The longest gap from the act on, for `wait` ms."""
        self._last, self._worst = time.thread_time(), 0.0
        QTimer.singleShot(0, act)
        QTest.qWait(wait)
        self._beat()
        return self._worst * 1000


class Gaps:
    """A studio with everything once made, so that nothing is measured that a small draft would cost too."""

    def __init__(self, folder: Path) -> None:
        self.studio = Studio(folder)
        self.window = self.studio.window
        self.studio.write_in(draft_of(600).with_changes(id=DraftId("small")))
        for step in StepId:
            self.window.studio.show_step(step)
            QTest.qWait(200)
        self.heart = Heart()

    def box(self) -> TextBox:
        self.window.studio.show_step(StepId.RESPONSIBILITY, "more")
        QTest.qWait(800)
        return self.window.studio.page.bound[1].box

    def pasted(self, text: str) -> float:
        """Pasted at the end of a text, one more key, and taken back."""
        box = self.box()
        QGuiApplication.clipboard().setText(text)
        box.set_caret(len(box.text()))
        session = self.window.session
        worst = [self.heart.during(box.paste, 1500), self.heart.during(lambda: QTest.keyClicks(box, "a"), 1500)]
        while session.can_undo:
            worst.append(self.heart.during(session.undo, 600))
        return max(worst)

    def written(self, words: int) -> float:
        """A draft of so many words: opened, gone through, typed in on every channel, and left."""
        draft = draft_of(words).with_changes(id=DraftId(f"large-{words}"))
        self.studio.world.store.save(draft)
        view = self.window.studio
        worst = [self.heart.during(lambda: self.window.navigator.open_id(draft.id), 1500)]
        worst += [self.heart.during(lambda step=step: view.show_step(step), 700) for step in StepId]  # type: ignore[misc]
        box = self.box()
        for each in channels():
            worst.append(self.heart.during(lambda each=each: view.show_channel(each.id), 500))  # type: ignore[misc]
            worst.append(self.heart.during(lambda: QTest.keyClicks(box, "a"), 1200))
        worst.append(self.heart.during(self.window.navigator.go_home, 700))
        self.window.navigator.open_id("small")
        return max(worst)


def main() -> None:
    """Print the figures and leave at once."""
    with tempfile.TemporaryDirectory() as folder:
        gaps = Gaps(Path(folder))
        found = {
            "10 MB pasted": gaps.pasted((3 * LINE + "\n") * (10_000_000 // (3 * len(LINE)))),
            "1 MB without a space pasted": gaps.pasted("x" * 1_000_000),
            "190,000 characters pasted": gaps.pasted((3 * LINE + "\n") * 1000),
            "a draft of 9,600 words": gaps.written(9_600),
            "a draft of 100,000 words": gaps.written(100_000),
        }
    print(json.dumps(found), flush=True)
    os._exit(0)  # the windows of this process need no farewell


if __name__ == "__main__":
    main()

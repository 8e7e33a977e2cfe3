"""A whole studio in a process of its own, with hands: types, and says when the window shows “Saved”.

studio_child.py HOME SEED [what]
"""

from __future__ import annotations

import hashlib
import os
import random
import signal
import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

import apology_studio
from apology_studio import app as studio
from apology_studio.core.draft import Draft, Part
from apology_studio.core.ports import Saved
from apology_studio.core.steps import StepId
from apology_studio.ui import updated
from apology_studio.ui.kit.plain_edit import PlainEdit
from apology_studio.ui.main_window import MainWindow
from apology_studio.ui.pages.part_page import PartPage
from apology_studio.ui.recovery_window import RecoveryWindow
from apology_studio.ui.session import Where
from apology_studio.ui.told import Toasts, Told

WORDS = ("sorry ", "we charged you twice ", "and ", "it was our fault ", "so ", "here is what we do now ")


STEPS = (StepId.RESPONSIBILITY, StepId.SORRY, StepId.REPAIR)
KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Backspace)
LONG = 600
"""Characters after which a box is begun again."""
PAUSE = 0.05
"""The most that one round of hands counts for, in seconds: while the whole process stands still nobody types."""


def say(*words: object) -> None:
    print(*words, flush=True)


def _fault_in_thread() -> None:
    raise ArithmeticError("canary-in-the-mine")


def written(draft: Draft) -> str:
    """A short name of all that the six parts say."""
    said = "\x1f".join(f"{draft.part(part).line}\x1e{draft.part(part).more}" for part in Part)
    return hashlib.sha256(said.encode()).hexdigest()[:16]


class FaultyPaint(QWidget):
    """Fails whenever it is painted, and is painted again and again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.resize(40, 40)
        again = QTimer(self, interval=5)
        again.timeout.connect(self.update)
        again.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        raise ArithmeticError("canary-in-the-mine")


class Hands(QObject):
    """Types into the step “Own it” for ever."""

    def __init__(self, window: MainWindow, seed: int, what: str) -> None:
        super().__init__(window)
        self.window, self.chance, self.what = window, random.Random(seed), what
        window.session.saved.connect(self.saved)
        self.timer = QTimer(self, interval=15)
        self.timer.timeout.connect(self.roam if what == "roam" else self.type)
        self.lived, self.last = 0.0, time.monotonic()

    def begin(self) -> None:
        if not self.window.session.is_open:
            self.window.draft_acts.new()
            self.window.studio.show_step(StepId.RESPONSIBILITY)
        page = self.window.studio.page
        draft = self.window.session.draft
        place, length = self.window.studio.place(), len(draft.parts.responsibility.more)
        say("OPEN", draft.id, place.step, place.caret, length, len(QApplication.topLevelWidgets()))
        if self.what == "roam":
            self.tell_state()
        elif isinstance(page, PartPage):
            page.focus_box("more", 10**9)
        if self.what == "watch":
            return
        self.timer.start()
        if self.what.startswith(("fault-", "logout")):
            QTimer.singleShot(400, self, self.type_canary)
        if self.what == "replaced":
            self.waiting = QTimer(self, interval=20)
            self.waiting.timeout.connect(self.wait_until_replaced)
            self.waiting.start()

    def type_canary(self) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.window, "canary-in-the-mine ")
        QTimer.singleShot(0, self, getattr(self, self.what.replace("-", "_")))

    def ready(self) -> None:
        """The bell hangs: it was hung by the same signal before."""
        if self.what == "watch":
            QTimer.singleShot(0, self, lambda: say("READY", self.window.session.draft.id))

    def logout(self) -> None:
        """The session ends, as Windows and macOS say it; nobody waits for us after that."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.commitDataRequest.emit(None)
        os.kill(os.getpid(), signal.SIGKILL)

    def wait_until_replaced(self) -> None:
        """The program's files are another version's by now: use what was not used yet, a little at a time."""
        place = apology_studio.__path__[0]
        if not type(sys.path_importer_cache.get(place)).__module__.endswith("own_code"):
            return
        if not self.waiting.property("held"):
            self.waiting.setProperty("held", True)
            say("HELD")
        text = Path(place, "__init__.py")
        if text.exists() and apology_studio.__version__ not in text.read_text():
            self.waiting.stop()
            self.use_everything()

    def use_everything(self) -> None:
        window = self.window
        for act in ("history", "bin", "profile", "settings", "shortcuts", "about", "export"):
            window.menu.action(act).trigger()
            for dialog in window.findChildren(QDialog):
                dialog.done(0)
        for step in StepId:
            window.studio.show_step(step)
        window.session.write(window.session.draft.with_changes(language="ar"), Where("facts"))
        window.session.think()
        window.session.write(window.session.draft.with_changes(language="en"), Where("facts"))
        window.studio.show_step(StepId.RESPONSIBILITY)
        page = window.studio.page
        assert isinstance(page, PartPage)
        window.activateWindow()
        page.focus_box("more", 10**9)
        say("USED", *sorted(name for name in sys.modules if name.startswith("apology_studio.")))

    # Faults of ours, made on purpose.

    def fault(self) -> None:
        QTimer.singleShot(300, self, lambda: say("ALIVE"))
        say("FAULT")
        raise ArithmeticError("canary-in-the-mine")

    def fault_slot(self) -> None:
        button = QPushButton(self.window)
        button.clicked.connect(self.fault)
        button.click()

    def fault_timer(self) -> None:
        QTimer.singleShot(1, self, self.fault)

    def fault_thread(self) -> None:
        QTimer.singleShot(1300, self, lambda: say("ALIVE"))  # what is typed is saved in its own time
        say("FAULT")
        threading.Thread(target=_fault_in_thread).start()

    def fault_paint(self) -> None:
        self.paints = FaultyPaint(self.window)
        self.paints.show()
        QTimer.singleShot(300, self, lambda: say("ALIVE"))
        say("FAULT")

    def fault_handler(self) -> None:
        """The notice itself fails as well."""
        self.window.banner.show_trouble = self.fault_again  # type: ignore[method-assign,assignment]  # on purpose
        self.fault()

    def fault_saving(self) -> None:
        """What saves fails as well, and not by the disk."""
        self.window.session._store.save = self.fault_again  # type: ignore[method-assign,assignment]  # on purpose
        self.fault()

    def fault_again(self, *_: object) -> bool:
        raise ArithmeticError("canary-in-the-mine")

    def type(self) -> None:
        target = QApplication.focusWidget()
        if target is not None:
            QTest.keyClicks(target, self.chance.choice(WORDS))
            say("TYPED", len(self.window.session.draft.parts.responsibility.more), time.monotonic())

    def roam(self) -> None:
        """Types, walks about in the text, and goes to other boxes and steps."""
        now = time.monotonic()
        self.lived, self.last = self.lived + min(now - self.last, PAUSE), now
        target, chance = QApplication.focusWidget(), self.chance.random()
        if chance < 0.03:
            self.window.studio.show_step(self.chance.choice(STEPS))
        elif chance < 0.06:
            self.window.studio.page.focus_box(self.chance.choice(("line", "more")))
        elif target is not None and chance < 0.3:
            QTest.keyClick(target, self.chance.choice(KEYS))
        elif target is not None:
            if isinstance(target, PlainEdit) and len(target.text()) > LONG:
                QTest.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(target, self.chance.choice(WORDS))
        self.tell_state()

    def tell_state(self) -> None:
        """What a start after this moment must show, and after how much typing."""
        place, session = self.window.studio.place(), self.window.session
        asking = sum(isinstance(each, QDialog) and each.isVisible() for each in QApplication.topLevelWidgets())
        here = (place.step, place.box or "-", place.caret, place.channel)
        if asking or self.window.banner.isVisible():
            say("ASKED", asking, self.window.banner.text())
        say("STATE", written(session.draft), *here, f"{self.lived:.4f}")

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
    begin, come_forward, show_toast = MainWindow.begin, MainWindow.come_forward, Toasts.show_toast
    show_recovery = RecoveryWindow.show

    def begin_with_hands(window: MainWindow, wanted: str | None = None) -> None:
        hands = Hands(window, seed, what)
        begin(window, wanted)
        hands.begin()
        window.painted.connect(hands.ready)

    def come_forward_and_say(window: MainWindow, wanted: object = "") -> None:
        say("RUNG", *str(wanted).split())
        come_forward(window, wanted)
        say("SHOWN", window.session.draft.id)

    def show_and_say(toasts: Toasts, told: Told) -> None:
        say("TOAST", *told.text.split())
        show_toast(toasts, told)

    def show_and_answer(window: RecoveryWindow) -> None:
        show_recovery(window)
        say("RECOVERY", *window.windowTitle().split())
        QTimer.singleShot(0, window, lambda: QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return))

    updated.LOOK_MS = 300
    # Hands and ears for a process without an owner.
    MainWindow.begin = begin_with_hands  # type: ignore[method-assign, assignment]
    MainWindow.come_forward = come_forward_and_say  # type: ignore[method-assign, assignment]
    Toasts.show_toast = show_and_say  # type: ignore[method-assign, assignment]
    RecoveryWindow.show = show_and_answer  # type: ignore[method-assign, assignment]
    return studio.run(None, home)


if __name__ == "__main__":
    sys.exit(main())

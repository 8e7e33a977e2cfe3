"""A whole studio in a process of its own whose owner does what is said to it, line by line.

told_child.py HOME. Heard: `type WORDS`, `press ACT`, `elsewhere PATH`, …; what is said to each is below.
"""

from __future__ import annotations

import hashlib
import os
import resource
import sys

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from apology_studio import app as studio
from apology_studio.core.ports import Saved
from apology_studio.core.steps import StepId
from apology_studio.ui import session as session_module
from apology_studio.ui.main_window import MainWindow

IMPATIENT_MS = 100


def say(*words: object) -> None:
    print(*words, flush=True)


def named(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


class Owner(QObject):
    """Types into the step “Own it”, and reads out what the window says."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window, self.heard = window, b""
        window.session.saved.connect(self.saved)
        self.notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self.notifier.activated.connect(self.hear)
        self.banner, self.watch = "", QTimer(self, interval=20)
        self.watch.timeout.connect(self.read_banner)
        self.watch.start()

    def begin(self) -> None:
        if not self.window.session.is_open:
            self.window.draft_acts.new()
        self.window.studio.show_step(StepId.RESPONSIBILITY, "more", 10**9)
        say("OPEN", self.window.session.draft.id)

    def hear(self) -> None:
        self.heard += os.read(0, 4096)
        *lines, self.heard = self.heard.split(b"\n")
        for line in lines:
            word, _, rest = line.decode().partition(" ")
            getattr(self, f"do_{word}")(rest)

    def do_type(self, words: str) -> None:
        """TYPED and how many characters the box has now."""
        page = self.window.studio.page
        page.focus_box("more", 10**9)  # as a click into the box
        target = page.focusWidget()
        assert target is not None
        QTest.keyClicks(target, f"{words} ")
        say("TYPED", len(self.text()))

    def do_press(self, name: str) -> None:
        """PRESSED, and what is on the clipboard then."""
        act = next(each for each in self.window.banner.findChildren(QPushButton) if each.text().startswith(name))
        act.click()
        say("PRESSED", self.clipboard())

    def do_elsewhere(self, path: str) -> None:
        """FILED: the file dialog that was opened is answered with the path."""
        dialog = self.window.findChild(QFileDialog)
        assert dialog is not None
        dialog.fileSelected.emit(path)
        dialog.reject()
        say("FILED")

    def do_limit(self, size: str) -> None:
        """LIMITED: no file can grow beyond so many bytes, as on a full disk; 0: they can again."""
        wanted = int(size) or resource.RLIM_INFINITY
        resource.setrlimit(resource.RLIMIT_FSIZE, (wanted, resource.RLIM_INFINITY))
        say("LIMITED")

    def do_look(self, _: str) -> None:
        """LOOK and the text."""
        say("LOOK", named(self.text()))

    def text(self) -> str:
        return self.window.session.draft.parts.responsibility.more

    def clipboard(self) -> str:
        return "holds-it" if self.text().strip() in QApplication.clipboard().text() else "holds-other"

    def read_banner(self) -> None:
        """BANNER and its words, whenever they change."""
        said = self.window.banner.text() if self.window.banner.isVisible() else "-"
        if said != self.banner:
            self.banner = said
            say("BANNER", said)

    def saved(self, saved: Saved) -> None:
        QTimer.singleShot(0, self, self.acknowledge)

    def acknowledge(self) -> None:
        """ACK and the text, when the window says that all of it is saved."""
        shown = self.window.studio.top._saved._text.text()
        if shown.startswith("Saved") and not self.window.session.dirty:
            say("ACK", named(self.text()))


def main() -> int:
    begin = MainWindow.begin
    session_module.KEEP_MS = session_module.RETRY_MS = IMPATIENT_MS

    def begin_with_owner(window: MainWindow, wanted: str | None = None) -> None:
        owner = Owner(window)
        begin(window, wanted)
        owner.begin()

    MainWindow.begin = begin_with_owner  # type: ignore[method-assign, assignment]  # an owner who can be told
    return studio.run(None, sys.argv[1])


if __name__ == "__main__":
    sys.exit(main())

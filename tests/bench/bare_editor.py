"""What the studio is compared with: the smallest window of Qt that one can write in.

With BARE_QUIT_WHEN_SHOWN=1 it says so and ends once it was painted for the first time, as the studio does with
APOLOGY_STUDIO_QUIT_WHEN_SHOWN=1.
"""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit


class BareWindow(QMainWindow):
    """A main window with a text edit."""

    def __init__(self) -> None:
        super().__init__()
        self.edit = QTextEdit(self)
        self.setCentralWidget(self.edit)
        self.resize(1440, 900)
        self._shown = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._shown and os.environ.get("BARE_QUIT_WHEN_SHOWN") == "1":
            self._shown = True
            QTimer.singleShot(0, self._say_and_quit)

    def _say_and_quit(self) -> None:
        print(time.process_time(), flush=True)
        QApplication.quit()


def main() -> int:
    app = QApplication(sys.argv[:1])
    window = BareWindow()
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())

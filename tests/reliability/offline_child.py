"""The whole job, with hostile words, in the terminal and in the window. Usage: offline_child.py terminal|window FOLDER.

Whatever Python asks of the network is noted and refused; prints DONE when everything else was done.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

NETWORK = (
    *("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"),
    *("urllib.", "http.", "ftplib.", "smtplib.", "imaplib.", "webbrowser."),
)


def refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(NETWORK) and not (event == "socket.connect" and isinstance(arguments[1], str | bytes)):
        print("ASKED", event, arguments[1:], flush=True)  # a text is the path of a local socket
        raise PermissionError(event)


def terminal(folder: Path) -> None:
    from apology_studio.cli import main

    data = ["--data-dir", str(folder / "data")]
    draft = str(folder / "hostile.apology")
    for call in (
        ["import", draft], ["list"], ["check", draft], ["channels"], ["selftest"],
        ["preview", draft, "--channel", "newsletter", "--json"],
        ["export", draft, "--to", str(folder / "out"), "--format", "apology"],
    ):  # fmt: skip
        print("CALL", call[0], main([*call, *data]), flush=True)


def window(folder: Path) -> None:
    from owner import owner_at
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from apology_studio.core.steps import StepId

    with owner_at(folder / "data", str(folder / "hostile.apology")) as owner:
        owner.window.resize(1440, 900)
        for step in StepId:
            owner.window.studio.show_step(step)
            QTest.qWait(50)
        owner.window.studio.show_step(StepId.SORRY)
        for name in owner.window.session.draft.channels:
            owner.window.studio.show_channel(name)
            QTest.qWait(100)
        owner.window.studio.pane.copy_now()
        owner.window.navigator.go_home()
        QTest.qWait(100)
        QApplication.clipboard().clear()


if __name__ == "__main__":
    sys.addaudithook(refuse)
    {"terminal": terminal, "window": window}[sys.argv[1]](Path(sys.argv[2]))
    loaded = [name for name in sys.modules if name.startswith(("PySide6.QtWebEngine", "requests", "httpx", "aiohttp"))]
    print("LOADED", *loaded)
    print("DONE", flush=True)
    os._exit(0)

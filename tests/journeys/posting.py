"""What an owner does on the desk, by keyboard alone, in a process that may be killed: see test_owner_posts.py.

`python posting.py MODE HOME OUT`: does it over the drafts in HOME and writes what the desk shows into OUT.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from owner import CTRL, SHIFT, Owner, owner_at
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from apology_studio.core.draft import ChannelId
from apology_studio.ui.accounts.channels_dialog import ChannelsDialog
from apology_studio.ui.pages.spread_page import SpreadPage

PATIENCE = 20_000
"""ms that something may take before the journey counts as stuck."""
SECRET_FROM = "POSTING_SECRET"


def main() -> None:
    """Go on the journey that is asked for."""
    mode, home, out = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    with owner_at(home) as owner:
        {"post": post, "again": look, "secret": keep_secret}[mode](owner, out)


def post(owner: Owner, out: Path) -> None:
    """Open the sample, post to six channels, and be killed."""
    open_example(owner, "Charged twice")
    owner.press(Qt.Key.Key_7, CTRL)
    page = desk(owner)
    for _ in range(6):
        shown = page.card.view
        assert shown is not None
        assert page.card.copy.hasFocus()
        for _post in shown.posts or (True,):
            owner.press(Qt.Key.Key_Return)
            assert QGuiApplication.clipboard().text()
        tab_to(owner, "Mark as posted")
        owner.press(Qt.Key.Key_Return)
        assert owner.window.session.draft.publication(shown.channel) is not None
    assert page.card.isHidden()
    until(lambda: not owner.window.session.dirty)
    look(owner, out)
    os.kill(os.getpid(), signal.SIGKILL)


def look(owner: Owner, out: Path) -> None:
    """Write down what the desk shows."""
    page = desk(owner)
    until(lambda: not owner.window.session.review.stale)
    rows = {name: row.view for name, row in page._rows.items() if row.isVisible()}
    publications = owner.window.session.draft.publications
    shown = {
        "order": page._orders,
        "rows": {name: [view.title, view.size, view.words] for name, view in rows.items()},
        "aside": page.aside.text(),
        "texts": {p.channel: [p.text_hash, p.text, p.posted_at.isoformat()] for p in publications},
        "title": owner.window.windowTitle(),
    }
    out.write_text(json.dumps(shown), encoding="utf-8")


def keep_secret(owner: Owner, out: Path) -> None:
    """Keep a password for a channel, use it in every way, meet a fault, and quit."""
    secret = os.environ.pop(SECRET_FROM)
    open_example(owner, "Charged twice")
    owner.press(Qt.Key.Key_B, CTRL | SHIFT)
    dialog = channels_dialog(owner)
    tab_to(owner, "Sign-in name")
    owner.write("hana@oxbowkiln.example")
    tab_to(owner, "Password")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    owner.write(secret)
    tab_to(owner, "Copy password")
    owner.press(Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == secret
    tab_to(owner, "Save")
    owner.press(Qt.Key.Key_Return)
    until(lambda: not any(d.isVisible() for d in owner.window.findChildren(ChannelsDialog)))
    owner.window.activateWindow()  # no window manager does it here
    until(owner.window.isActiveWindow)
    assert owner.world.settings.load().account(first_channel(owner)).kept
    owner.press(Qt.Key.Key_B, CTRL | SHIFT)
    dialog = channels_dialog(owner)
    tab_to(owner, "Show the password")
    owner.press(Qt.Key.Key_Space)
    owner.press(Qt.Key.Key_Tab, SHIFT)  # the answer that changes nothing has the focus: yes is before it
    owner.press(Qt.Key.Key_Space)
    until(lambda: dialog._form.secret.revealed)
    assert dialog._form.secret.shown.text() == secret
    sys.excepthook(RuntimeError, RuntimeError("a fault of ours"), None)
    owner.press(Qt.Key.Key_Escape)
    owner.press(Qt.Key.Key_Z, CTRL)
    owner.press(Qt.Key.Key_Y, CTRL)
    owner.world.files.write(out.with_suffix(".apology"), owner.window.session.draft)
    owner.window.close()
    assert QGuiApplication.clipboard().text() != secret
    out.write_text("{}", encoding="utf-8")


def open_example(owner: Owner, title: str) -> None:
    """Choose an example from the menu of the empty shelf."""
    tab_to(owner, "example")
    owner.press(Qt.Key.Key_Return)
    until(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in menu.actions():
        owner.press(Qt.Key.Key_Down)
        if title in menu.activeAction().text():
            owner.press(Qt.Key.Key_Return)
            break
    until(lambda: owner.window.session.is_open)


def desk(owner: Owner) -> SpreadPage:
    """The desk, which must be the page that shows."""
    page = owner.window.studio.page
    assert isinstance(page, SpreadPage), page
    assert page.isVisible()
    return page


def channels_dialog(owner: Owner) -> ChannelsDialog:
    """The dialog that is open, once the keyring has been looked at."""
    dialog = next(d for d in owner.window.findChildren(ChannelsDialog) if d.isVisible())
    dialog.activateWindow()
    until(dialog.isActiveWindow)
    until(lambda: not dialog._work.busy)
    return dialog


def first_channel(owner: Owner) -> ChannelId:
    """The channel that the dialog shows first."""
    return owner.window.session.draft.channels[0]


def tab_to(owner: Owner, words: str) -> None:
    """Press Tab until the focus is on what has these words in its name."""
    for _ in range(300):
        if words in name_of(QApplication.focusWidget()):
            return
        owner.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to “{words}”")


def name_of(widget: QWidget | None) -> str:
    """What a screen reader calls it."""
    if widget is None:
        return ""
    text = getattr(widget, "text", None)
    said = text() if callable(text) and not isinstance(widget, QLineEdit) else ""
    return widget.accessibleName() or str(said)


def until(there: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    loop, tick, end = QEventLoop(), QTimer(), QTimer(singleShot=True)
    tick.timeout.connect(partial_quit(loop, there))
    end.timeout.connect(loop.quit)
    tick.start(20)
    end.start(PATIENCE)
    if not there():
        loop.exec()
    tick.stop()
    end.stop()
    assert there(), "the journey is stuck"


def partial_quit(loop: QEventLoop, there: Callable[[], bool]) -> Callable[[], None]:
    """Ends the loop once something is so."""

    def look_again() -> None:
        if there():
            loop.quit()

    return look_again


if __name__ == "__main__":
    main()

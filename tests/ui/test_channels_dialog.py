"""Your channels: accounts in the settings, secrets in the keyring only, and the nine troubles as they are told."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Iterator

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyrings import (
    VOUCHED,
    Dismissed,
    Foreign,
    Hanging,
    Locked,
    PlaintextKeyring,
    Refusing,
    Vanishing,
    Working,
)
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from apology_studio.adapters.vault import KeyringVault
from apology_studio.core.draft import ChannelId, Draft
from apology_studio.core.secret import LONGEST_SECRET, WORDS, Secret, Trouble
from apology_studio.core.settings import Account, Settings
from apology_studio.ui.accounts import vault_work
from apology_studio.ui.accounts.channels_dialog import ChannelsDialog
from apology_studio.ui.accounts.countdown import Countdown
from apology_studio.ui.accounts.secret_box import Kept
from apology_studio.ui.accounts.secret_clipboard import MARKS, SECONDS, SecretClipboard
from apology_studio.ui.dialogs import Dialogs
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.languages import Languages
from apology_studio.ui.say import say
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session, Where

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says so
LEFT = Qt.MouseButton.LeftButton
X, BLOG, LINKEDIN = ChannelId("x"), ChannelId("blog"), ChannelId("linkedin")
SECRET = "kiln-Zürich-7402"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1100, 800)
    window.show()
    return window


class Desk:
    """The dialog over a keyring of the test's choice."""

    def __init__(self, window: QMainWindow, services: Services, session: Session, theme: Theme, languages: Languages):
        self.window, self.services, self.session, self.theme, self.languages = (
            window, services, session, theme, languages,
        )  # fmt: skip
        self.hanging: list[Hanging] = []
        self.dialogs: Dialogs | None = None

    def open(self, backend: KeyringBackend, channel: str = "x") -> ChannelsDialog:
        if isinstance(backend, Hanging):
            self.hanging.append(backend)
        if self.dialogs is None:
            vault = KeyringVault(choose=lambda: backend, allowed=VOUCHED)
            services = dataclasses.replace(self.services, vault=vault)
            self.dialogs = Dialogs(self.window, self.session, services, self.theme, self.languages)
            self.dialogs._secrets = SecretClipboard(self.dialogs, tick_ms=15)
        self.dialogs.channels(channel)
        return self.window.findChildren(ChannelsDialog)[-1]


@pytest.fixture
def desk(
    window: QMainWindow, services: Services, session: Session, theme: Theme, languages: Languages, qtbot: QtBot
) -> Iterator[Desk]:
    desk = Desk(window, services, session, theme, languages)
    yield desk
    for dialog in window.findChildren(ChannelsDialog):
        dialog.reject()
    if desk.dialogs is not None:
        desk.dialogs.stop()
    for backend in desk.hanging:
        backend.let_go.set()
    qtbot.waitUntil(lambda: not any(t.name == "keyring" for t in threading.enumerate()))


def settled(dialog: ChannelsDialog, qtbot: QtBot) -> ChannelsDialog:
    qtbot.waitUntil(lambda: not dialog._work.busy)
    return dialog


def save(dialog: ChannelsDialog, qtbot: QtBot) -> None:
    """Save, and wait until all is kept and the dialog has closed."""
    with qtbot.waitSignal(dialog.finished):
        dialog.accept()


def spoken(widget: QWidget) -> str:
    """All that a screen reader finds below a widget: names, descriptions, values and texts."""
    said: list[str] = []
    waiting = [QAccessible.queryAccessibleInterface(widget)]
    while waiting:
        here = waiting.pop()
        if here is None or not here.isValid():  # type: ignore[redundant-expr]  # its stub leaves None out
            continue
        said += [
            here.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
        ]
        text = here.textInterface()
        if text is not None:
            said.append(text.text(0, text.characterCount()))
        waiting += [here.child(n) for n in range(here.childCount())]
    return "\n".join(said)


def click(button: QWidget) -> None:
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT)


def save_secret(desk: Desk, backend: KeyringBackend, qtbot: QtBot) -> None:
    """Keep a password for X."""
    dialog = settled(desk.open(backend), qtbot)
    dialog.form(X).secret.line.setText(SECRET)
    save(dialog, qtbot)


# What is no secret.


def test_accounts_are_kept_in_the_settings(desk: Desk, services: Services, qtbot: QtBot) -> None:
    dialog = settled(desk.open(Working()), qtbot)
    form = dialog.form(X)
    form.handle.setText("@oxbowkiln")
    form.sign_in.setText("hana@oxbowkiln.example")
    form.page.setText("https://x.example/oxbowkiln")
    form.note.setText("Ask Joe for the second code.")
    dialog.show_channel(LINKEDIN)
    dialog.form(LINKEDIN).name.setText("Oxbow Kiln, wholesale")
    dialog.accept()
    settings = services.settings.load()
    assert settings.account(X).handle == "@oxbowkiln"
    assert settings.account(X).sign_in == "hana@oxbowkiln.example"
    assert settings.page(X) == "https://x.example/oxbowkiln"
    assert not settings.account(X).kept
    assert settings.account(LINKEDIN).name == "Oxbow Kiln, wholesale"
    again = settled(desk.open(Working()), qtbot)
    assert again.form(X).note.text() == "Ask Joe for the second code."


def test_cancel_keeps_nothing(desk: Desk, services: Services, qtbot: QtBot) -> None:
    dialog = settled(desk.open(Working()), qtbot)
    dialog.form(X).handle.setText("@oxbowkiln")
    dialog.switch.click()
    dialog.reject()
    assert services.settings.load() == Settings()


def test_a_wrong_address_is_told_where_it_stands(desk: Desk, services: Services, qtbot: QtBot) -> None:
    dialog = settled(desk.open(Working()), qtbot)
    dialog.form(X).page.setText("javascript:alert(1)")
    dialog.show_channel(LINKEDIN)
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.form(X).page
    assert services.settings.load() == Settings()


def test_a_switch_goes_for_this_apology_and_for_new_ones(
    desk: Desk, session: Session, services: Services, sample: Draft, qtbot: QtBot
) -> None:
    session.open(sample.with_changes(channels=(BLOG, X)))
    dialog = settled(desk.open(Working()), qtbot)
    assert dialog.switch.isChecked()
    click(dialog.switch)
    dialog.show_channel(BLOG)
    dialog.switch.click()
    assert dialog.switch.isChecked()  # the last one stays
    dialog.accept()
    assert session.draft.channels == (BLOG,)
    assert X not in services.settings.load().channels
    assert LINKEDIN in services.settings.load().channels
    session.undo()
    assert list(session.draft.channels) == [BLOG, X]


# The secret.


def test_a_secret_goes_to_the_keyring_and_nowhere_else(desk: Desk, services: Services, qtbot: QtBot) -> None:
    backend = Working()
    dialog = settled(desk.open(backend), qtbot)
    box = dialog.form(X).secret
    box.line.setFocus()
    QTest.keyClicks(box.line, "kiln-7402")
    assert "kiln-7402" not in spoken(dialog)
    save(dialog, qtbot)
    assert list(backend.kept.values()) == ["kiln-7402"]
    assert services.settings.load().account(X).kept
    again = settled(desk.open(backend), qtbot)
    box = again.form(X).secret
    assert box._kept is Kept.KEYRING
    assert box.line.text() == ""
    assert "kiln-7402" not in spoken(again)
    again.accept()
    assert list(backend.kept.values()) == ["kiln-7402"]


def test_show_asks_first_and_hides_by_itself(desk: Desk, qtbot: QtBot) -> None:
    backend = Working()
    dialog = settled(desk.open(backend), qtbot)
    box = dialog.form(X).secret
    box._hide.setInterval(40)
    box.line.setText(SECRET)
    click(box.show_button)
    assert box.ask.isVisible()
    assert box.ask.no.hasFocus()
    assert not box.revealed
    click(box.ask.no)
    assert not box.revealed
    click(box.show_button)
    click(box.ask.yes)
    assert box.shown.isVisible()
    assert SECRET in spoken(dialog)
    qtbot.waitUntil(lambda: not box.revealed)
    assert box.line.isVisible()
    assert SECRET not in spoken(dialog)


def test_copy_password_marks_counts_down_and_clears(desk: Desk, qtbot: QtBot) -> None:
    dialog = settled(desk.open(Working()), qtbot)
    dialog.form(X).secret.line.setText(SECRET)
    click(dialog.form(X).secret.copy_button)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == SECRET
    for mark, value in MARKS.items():
        assert bytes(clipboard.mimeData().data(mark).data()) == value
    assert f" {SECONDS} second" in dialog.countdown.text()
    assert dialog.countdown.isVisible()
    qtbot.waitUntil(lambda: dialog.countdown.isHidden())
    assert clipboard.text() == ""
    assert SECRET not in spoken(dialog)


def test_ctrl_c_in_the_box_gives_the_marked_copy(desk: Desk, qtbot: QtBot) -> None:
    dialog = settled(desk.open(Working()), qtbot)
    line = dialog.form(X).secret.line
    line.setFocus()
    line.setText(SECRET)
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_C, CTRL)
    assert dialog._secrets.ours()
    QTest.keyClick(line, Qt.Key.Key_X, CTRL)
    assert line.text() == SECRET
    assert not line.isUndoAvailable()


def test_what_somebody_else_copied_since_stays(desk: Desk, qtbot: QtBot) -> None:
    dialog = settled(desk.open(Working()), qtbot)
    dialog._secrets.put(Secret(SECRET), "X")
    QGuiApplication.clipboard().setText("a shopping list")
    qtbot.waitUntil(lambda: dialog._secrets.left == 0)
    assert QGuiApplication.clipboard().text() == "a shopping list"
    dialog._secrets.put(Secret(SECRET), "X")
    assert desk.dialogs is not None
    desk.dialogs.stop()  # at quit
    assert QGuiApplication.clipboard().text() == ""


def test_copy_and_show_read_what_is_kept(desk: Desk, qtbot: QtBot) -> None:
    backend = Working()
    dialog = settled(desk.open(backend), qtbot)
    dialog.form(X).secret.line.setText(SECRET)
    save(dialog, qtbot)
    dialog = settled(desk.open(backend), qtbot)
    box = dialog.form(X).secret
    click(box.copy_button)
    settled(dialog, qtbot)
    assert QGuiApplication.clipboard().text() == SECRET
    click(box.show_button)
    click(box.ask.yes)
    settled(dialog, qtbot)
    assert box.shown.text() == SECRET
    click(box.show_button)
    assert not box.revealed
    backend.kept.clear()  # in the system's own program, say
    click(box.copy_button)
    settled(dialog, qtbot)
    assert "no password for this channel" in box._words.text()
    assert box._kept is Kept.NOWHERE


def test_forget_is_read_back_and_said(desk: Desk, services: Services, qtbot: QtBot) -> None:
    backend = Working()
    dialog = settled(desk.open(backend), qtbot)
    dialog.form(X).secret.line.setText(SECRET)
    dialog.form(X).handle.setText("@kiln")
    save(dialog, qtbot)
    dialog = settled(desk.open(backend), qtbot)
    click(dialog.form(X).secret.forget_button)
    settled(dialog, qtbot)
    assert backend.kept == {}
    assert "has nothing" in dialog.form(X).secret._words.text()
    assert not services.settings.load().account(X).kept
    assert services.settings.load().account(X).handle == "@kiln"


def test_what_was_changed_beside_a_forgotten_password_waits_for_save(
    desk: Desk, services: Services, qtbot: QtBot
) -> None:
    backend = Working()
    save_secret(desk, backend, qtbot)
    dialog = settled(desk.open(backend), qtbot)
    dialog.form(X).handle.setText("@kiln")
    dialog.form(LINKEDIN).note.setText("A note")
    click(dialog.form(X).secret.forget_button)
    settled(dialog, qtbot)
    dialog.reject()
    assert backend.kept == {}
    assert services.settings.load().accounts == ()


def test_forget_this_channel_forgets_all_of_it(desk: Desk, services: Services, qtbot: QtBot) -> None:
    backend = Working()
    dialog = settled(desk.open(backend), qtbot)
    dialog.form(X).secret.line.setText(SECRET)
    dialog.form(X).handle.setText("@kiln")
    save(dialog, qtbot)
    dialog = settled(desk.open(backend), qtbot)
    click(dialog.forget)
    assert backend.kept
    click(dialog.form(X).forget.yes)
    settled(dialog, qtbot)
    assert backend.kept == {}
    assert services.settings.load().accounts == ()


def test_what_is_too_long_is_refused_before_it_is_written(desk: Desk, qtbot: QtBot) -> None:
    backend = Working()
    dialog = settled(desk.open(backend), qtbot)
    line = dialog.form(X).secret.line
    QGuiApplication.clipboard().setText("a" * 5000)
    line.paste()
    assert len(line.text()) > LONGEST_SECRET  # a part of it must not pass for the whole
    for too_long in (line.text(), "🗝" * 600):
        line.setText(too_long)
        dialog.accept()
        settled(dialog, qtbot)
        assert dialog.isVisible()
        assert "Nothing was kept" in dialog.form(X).secret.field.problem()
    assert backend.writes == 0


def test_an_answer_about_one_channel_is_not_taken_for_another(desk: Desk, services: Services, qtbot: QtBot) -> None:
    backend = Working()
    save_secret(desk, backend, qtbot)
    other = ChannelId("linkedin")
    dialog = settled(desk.open(backend), qtbot)
    dialog.form(other).secret.line.setText("another secret")
    save(dialog, qtbot)
    dialog = settled(desk.open(backend), qtbot)
    dialog._reveal()
    dialog.show_channel(other)
    settled(dialog, qtbot)
    assert not dialog.form(other).secret.revealed
    dialog.show_channel(X)
    dialog._forget_secret()
    dialog.show_channel(other)
    settled(dialog, qtbot)
    kept = services.settings.load()
    assert (kept.account(X).kept, kept.account(other).kept) == (False, True)
    assert "has nothing" in dialog.form(X).secret._words.text()
    assert "has nothing" not in dialog.form(other).secret._words.text()


# The nine troubles.


def said_of(dialog: ChannelsDialog) -> str:
    return dialog.form(X).secret.card.accessibleName()


@pytest.mark.parametrize(
    ("make", "trouble"),
    [
        (fail.Keyring, Trouble.MISSING),
        (Locked, Trouble.LOCKED),
        (null.Keyring, Trouble.NULL),
        (PlaintextKeyring, Trouble.PLAIN),
        (Foreign, Trouble.UNKNOWN),
    ],
)
def test_what_looking_finds_is_told_at_once(
    desk: Desk, make: type[KeyringBackend], trouble: Trouble, qtbot: QtBot
) -> None:
    dialog = settled(desk.open(make()), qtbot)
    box = dialog.form(X).secret
    assert box.trouble is trouble
    assert say(WORDS[trouble].title) in said_of(dialog)
    assert say(WORDS[trouble].text) in said_of(dialog)
    assert box.line.isEnabled() is not trouble.can_unlock
    assert box.cure.text() == ("Unlock keyring" if trouble.can_unlock else "Try again")
    assert dialog.form(X).handle.isEnabled()
    assert dialog.save_button.isEnabled()


def test_the_cure_of_a_trouble_is_in_sight_when_the_dialog_opens(desk: Desk, services: Services, qtbot: QtBot) -> None:
    account = Account(channel=X, sign_in="hana@oxbowkiln.example")
    services.settings.save(services.settings.load().with_account(account, "https://social.example/oxbowkiln"))
    cure = settled(desk.open(Locked()), qtbot).form(X).secret.cure
    qtbot.waitUntil(lambda: cure.visibleRegion().boundingRect().height() == cure.height())


def test_a_locked_one_is_unlocked_from_here(desk: Desk, qtbot: QtBot) -> None:
    dialog = settled(desk.open(Locked()), qtbot)
    box = dialog.form(X).secret
    assert box.line.placeholderText() == "Locked"
    click(box.cure)
    settled(dialog, qtbot)
    assert box.trouble is None
    assert box.line.isEnabled()


def test_a_dismissed_question_can_be_asked_again(desk: Desk, qtbot: QtBot) -> None:
    dialog = settled(desk.open(Dismissed()), qtbot)
    click(dialog.form(X).secret.cure)
    settled(dialog, qtbot)
    assert dialog.form(X).secret.trouble is Trouble.DISMISSED
    assert dialog.form(X).secret.cure.text() == "Unlock keyring"


@pytest.mark.parametrize(("make", "trouble"), [(Refusing, Trouble.REFUSED), (Vanishing, Trouble.GONE)])
def test_what_saving_finds_keeps_the_dialog_open(
    desk: Desk, make: type[KeyringBackend], trouble: Trouble, services: Services, qtbot: QtBot
) -> None:
    dialog = settled(desk.open(make()), qtbot)
    box = dialog.form(X).secret
    dialog.form(X).handle.setText("@kiln")
    box.line.setText(SECRET)
    dialog.accept()
    settled(dialog, qtbot)
    assert dialog.isVisible()
    assert box.trouble is trouble
    assert services.settings.load().account(X).handle == "@kiln"  # what is no secret is safe
    assert not services.settings.load().account(X).kept
    assert box.typed() is not None
    dialog.accept()  # now in memory only, until the end, as the line under the box says
    assert not dialog.isVisible()
    assert desk.dialogs is not None
    assert desk.dialogs._services.vault.held(X)


def test_one_that_hangs_is_waited_for_no_longer_than_said(desk: Desk, qtbot: QtBot) -> None:
    backend = Hanging()
    dialog = settled(desk.open(backend), qtbot)
    dialog.prompt_ms = 30
    dialog.form(X).secret.line.setText(SECRET)
    dialog.accept()
    settled(dialog, qtbot)
    assert dialog.form(X).secret.trouble is Trouble.HUNG
    backend.let_go.set()  # it answers after all: nobody listens any more
    qtbot.waitUntil(lambda: not any(t.name == "keyring" for t in threading.enumerate()))
    assert dialog.isVisible()
    assert dialog.form(X).secret.trouble is Trouble.HUNG


def test_cancel_stops_waiting(desk: Desk, qtbot: QtBot) -> None:
    dialog = settled(desk.open(Hanging()), qtbot)
    box = dialog.form(X).secret
    box.line.setText(SECRET)
    dialog.accept()
    assert box.cancel.isVisible()
    assert not dialog.save_button.isEnabled()
    click(box.cancel)
    assert not dialog._work.busy
    assert dialog.isVisible()
    assert dialog.save_button.isEnabled()
    assert "Stopped waiting" in box._words.text()
    assert box.typed() is not None


def test_without_a_keyring_it_is_held_in_memory_and_that_is_said(desk: Desk, services: Services, qtbot: QtBot) -> None:
    backend = fail.Keyring()  # type: ignore[no-untyped-call]
    dialog = settled(desk.open(backend), qtbot)
    box = dialog.form(X).secret
    assert "in memory only" in box._words.text()
    box.line.setText(SECRET)
    dialog.accept()
    assert not dialog.isVisible()
    assert not services.settings.load().account(X).kept
    again = settled(desk.open(backend), qtbot)
    assert again.form(X).secret._kept is Kept.SESSION
    click(again.form(X).secret.copy_button)
    settled(again, qtbot)
    assert QGuiApplication.clipboard().text() == SECRET


def test_the_limits_of_waiting_are_generous() -> None:
    assert vault_work.LIMIT_MS >= 10_000
    assert vault_work.PROMPT_MS >= 60_000


# From the desk, without the dialog.


def test_copy_password_from_the_desk(desk: Desk, services: Services, qtbot: QtBot) -> None:
    backend = Working()
    save_secret(desk, backend, qtbot)
    assert desk.dialogs is not None
    desk.dialogs.jump(Where("password", X))
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == SECRET)
    assert not any(d.isVisible() for d in desk.window.findChildren(ChannelsDialog))


def test_what_goes_wrong_from_the_desk_opens_the_dialog(desk: Desk, qtbot: QtBot) -> None:
    backend = Working()
    save_secret(desk, backend, qtbot)
    backend.kept.clear()
    assert desk.dialogs is not None
    desk.dialogs.jump(Where("password", X))
    qtbot.waitUntil(lambda: any(d.isVisible() for d in desk.window.findChildren(ChannelsDialog)))


def test_a_slow_keyring_is_waited_for_in_sight_and_can_be_left(desk: Desk, qtbot: QtBot) -> None:
    dialog = settled(desk.open(Hanging()), qtbot)
    dialog.reject()
    assert desk.dialogs is not None
    strip = Countdown(desk.theme, desk.dialogs.secrets(), desk.window)
    desk.dialogs.jump(Where("password", X))
    qtbot.waitUntil(strip.isVisible)
    assert strip.text().startswith("Asking your keyring for the password of")
    click(strip.clear)
    assert not strip.isVisible()
    assert desk.dialogs._password is not None
    assert not desk.dialogs._password.busy


# By keyboard, and for a screen reader.


def test_everything_that_tab_reaches_has_a_name(desk: Desk, qtbot: QtBot) -> None:
    dialog = settled(desk.open(Locked()), qtbot)
    dialog.form(X).secret.ask.ask()
    for widget in dialog.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            name = widget.accessibleName() or getattr(widget, "text", str)()
            assert name, widget
    assert isinstance(dialog.focusWidget(), QWidget)
    assert dialog.form(X).secret.line.accessibleDescription().startswith("Your keyring is locked")
    assert isinstance(dialog.form(X).secret.line, QLineEdit)


def test_the_list_is_one_tab_stop_with_arrows_inside(desk: Desk, qtbot: QtBot) -> None:
    dialog = settled(desk.open(Working(), "blog"), qtbot)
    stops = [i for i in dialog.items.values() if i.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus]
    assert stops == [dialog.items[BLOG]]
    dialog.items[BLOG].setFocus()
    QTest.keyClick(dialog.items[BLOG], Qt.Key.Key_Down)
    assert dialog._shown != BLOG
    assert "you publish here" in dialog.items[BLOG].accessibleName()

"""The dialogs: what they show, what they keep, what Cancel takes back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from apology_studio.core.draft import Business, ChannelId, Draft, Voice
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.ports import WorldError
from apology_studio.core.settings import Settings
from apology_studio.ui.about_dialog import AboutDialog, FolderDialog
from apology_studio.ui.actions import MENUS
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.dialogs import Dialogs
from apology_studio.ui.kit.check_row import CheckRow
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.tokens import DARK, LIGHT
from apology_studio.ui.languages import Languages
from apology_studio.ui.profile_dialog import TAG, ProfileDialog
from apology_studio.ui.rename_dialog import LineDialog
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session
from apology_studio.ui.settings_dialog import SettingsDialog
from apology_studio.ui.settings_groups import LetterGroup, own_name
from apology_studio.ui.shortcuts_dialog import ShortcutsDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says so
KEY = Qt.Key
D = TypeVar("D", bound=DialogFrame)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QMainWindow]:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1024, 700)
    window.show()
    yield window
    for dialog in window.findChildren(DialogFrame):
        dialog.reject()


@pytest.fixture
def dialogs(window: QMainWindow, session: Session, services: Services, theme: Theme, languages: Languages) -> Dialogs:
    return Dialogs(window, session, services, theme, languages)


def opened(window: QWidget, kind: type[D]) -> D:
    found = [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
    assert len(found) == 1
    return found[0]


def line(dialog: QWidget, name: str) -> QLineEdit:
    box = dialog.findChild(QLineEdit, name)
    assert isinstance(box, QLineEdit)
    return box


def test_profile_is_kept_for_new_apologies(
    dialogs: Dialogs, window: QMainWindow, services: Services, qtbot: QtBot
) -> None:
    dialogs.profile(False)  # as a menu asks
    dialog = opened(window, ProfileDialog)
    assert dialog.focusWidget() is line(dialog, "name")
    line(dialog, "name").setText(" Oxbow Kiln ")
    QTest.keyClick(line(dialog, "name"), KEY.Key_Return)
    assert services.settings.load().profile == Business(name="Oxbow Kiln")


def test_profile_of_an_open_draft_changes_the_draft_and_can_be_undone(
    dialogs: Dialogs, window: QMainWindow, services: Services, session: Session, sample: Draft
) -> None:
    session.open(sample)
    dialogs.profile("email")
    dialog = opened(window, ProfileDialog)
    assert dialog.focusWidget() is line(dialog, "email")
    line(dialog, "email").setText("new@oxbowkiln.example")
    dialog.accept()
    assert session.draft.business.email == "new@oxbowkiln.example"
    assert session.draft.business.about == sample.business.about
    assert services.settings.load().profile == session.draft.business
    session.undo()
    assert session.draft.business == sample.business


def test_another_firms_profile_is_not_overwritten_unasked(
    dialogs: Dialogs, window: QMainWindow, services: Services, session: Session, sample: Draft
) -> None:
    mine = Business(name="My own firm")
    services.settings.save(Settings(profile=mine))
    session.open(sample)
    dialogs.profile()
    opened(window, ProfileDialog).accept()
    assert services.settings.load().profile == mine


def test_merge_tag_by_choice(dialogs: Dialogs, window: QMainWindow, services: Services) -> None:
    dialogs.profile("merge_tag")
    dialog = opened(window, ProfileDialog)
    line(dialog, "merge_tag").setText("*|FNAME|*")
    assert dialog.business().merge_tag == "*|FNAME|*"
    dialog._greeting.set_current("neutral")
    dialog._show_tag()
    assert dialog.business().merge_tag == ""
    assert not line(dialog, "merge_tag").isVisible()
    dialog._greeting.set_current(TAG)
    dialog.accept()
    assert services.settings.load().profile.merge_tag == "*|FNAME|*"


def test_escape_keeps_nothing(dialogs: Dialogs, window: QMainWindow, services: Services, qtbot: QtBot) -> None:
    dialogs.profile()
    dialog = opened(window, ProfileDialog)
    line(dialog, "name").setText("Nobody")
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert services.settings.load() == Settings()


def test_settings_of_this_apology_are_one_step_of_undo(
    dialogs: Dialogs, window: QMainWindow, services: Services, session: Session, sample: Draft
) -> None:
    session.open(sample)
    dialogs.settings()
    dialog = opened(window, SettingsDialog)
    here = dialog.group("draft")
    assert isinstance(here, LetterGroup)
    here._voice.set_current(Voice.WE.value)
    here._channels[ChannelId("x")].setChecked(False)
    dialog.accept()
    assert session.draft.voice is Voice.WE
    assert ChannelId("x") not in session.draft.channels
    assert services.settings.load() == Settings()  # new apologies are another matter
    session.undo()
    assert (session.draft.voice, session.draft.channels) == (sample.voice, sample.channels)


def test_settings_of_new_apologies(dialogs: Dialogs, window: QMainWindow, services: Services) -> None:
    dialogs.settings()
    dialog = opened(window, SettingsDialog)
    new = dialog.group("new")
    assert isinstance(new, LetterGroup)
    new._language.setCurrentIndex(new._language.findData("es"))
    new._channels[ChannelId("blog")].setChecked(False)
    dialog.accept()
    kept = services.settings.load()
    assert kept.letter_language == "es"
    assert "blog" not in kept.channels


def test_the_last_channel_stays_on(dialogs: Dialogs, window: QMainWindow) -> None:
    dialogs.settings()
    new = opened(window, SettingsDialog).group("new")
    assert isinstance(new, LetterGroup)
    last, *most = new._channels.values()
    for row in most:
        row.setChecked(False)
    assert not last.isEnabled()
    most[0].setChecked(True)
    assert last.isEnabled()


def test_looks_change_at_once_and_cancel_takes_them_back(
    dialogs: Dialogs, window: QMainWindow, theme: Theme, languages: Languages, services: Services
) -> None:
    dialogs.settings()
    dialog = opened(window, SettingsDialog)
    dialog.show_group("window")
    chosen = dialog._window_group
    chosen._theme_choice.set_current("dark")
    chosen._theme_choice.chosen.emit("dark")
    assert theme.tokens == DARK
    chosen._language.setCurrentIndex(chosen._language.findData("es"))
    chosen._language.activated.emit(0)
    assert languages.code == "es"
    dialog.reject()
    assert theme.tokens == LIGHT
    assert languages.code == "en"
    assert services.settings.load() == Settings()


def test_looks_are_kept(dialogs: Dialogs, window: QMainWindow, services: Services) -> None:
    dialogs.settings()
    dialog = opened(window, SettingsDialog)
    dialog._window_group._theme_choice.set_current("dark")
    dialog._window_group._paper.set_current("us-letter")
    dialog.accept()
    assert (services.settings.load().theme, services.settings.load().paper) == ("dark", "us-letter")


def test_settings_that_cannot_be_kept_are_told(
    dialogs: Dialogs, window: QMainWindow, services: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(settings: Settings) -> None:
        raise WorldError(Message("store", QT_TRANSLATE_NOOP("store", "The disk is full.")))

    monkeypatch.setattr(services.settings, "save", full)
    dialogs.profile()
    with qtbot.waitSignal(dialogs.failed):
        opened(window, ProfileDialog).accept()


def test_rename_is_undone(dialogs: Dialogs, window: QMainWindow, session: Session, sample: Draft, qtbot: QtBot) -> None:
    dialogs.rename()  # no draft, no dialog
    assert not window.findChildren(LineDialog)
    session.open(sample)
    dialogs.rename()
    dialog = opened(window, LineDialog)
    assert dialog.line.selectedText() == sample.title
    dialog.line.setText("Another")
    QTest.keyClick(dialog.line, KEY.Key_Return)
    assert session.draft.title == "Another"
    session.undo()
    assert session.draft.title == sample.title


def test_every_key_is_in_the_table(dialogs: Dialogs, window: QMainWindow) -> None:
    dialogs.shortcuts()
    table = opened(window, ShortcutsDialog).table
    said = {item.text() for row in range(table.rowCount()) if (item := table.item(row, 0)) is not None}
    keys = " ".join(item.text() for row in range(table.rowCount()) if (item := table.item(row, 1)) is not None)
    for menu in MENUS:
        for act in menu.acts:
            if act is not None and act.keys:
                assert act.text.replace("&", "").removesuffix("…") in said
    assert "Ctrl+Shift+C" in keys
    assert "F8" in keys


def test_folder_and_about(dialogs: Dialogs, window: QMainWindow, services: Services) -> None:
    dialogs.data_folder()
    folder = opened(window, FolderDialog)
    assert folder._path.text() == str(services.data_folder)
    folder.reject()
    dialogs.about()
    about = opened(window, AboutDialog)
    assert "MIT" in about._version.text()


@pytest.mark.parametrize("name", ["profile", "settings", "shortcuts", "data_folder", "about", "rename"])
def test_dialogs_fit_a_small_window_and_name_what_tab_reaches(
    dialogs: Dialogs, window: QMainWindow, session: Session, sample: Draft, name: str
) -> None:
    session.open(sample)
    window.resize(760, 560)
    getattr(dialogs, name)()
    dialog = opened(window, DialogFrame)
    assert dialog.width() <= 760
    assert dialog.height() <= 560
    for widget in dialog.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and not widget.inherits("QScrollArea"):
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget


def test_languages_bear_their_own_names() -> None:
    assert [own_name(code) for code in ("en", "es", "ar")] == ["English", "Español", "العربية"]


def test_a_kind_of_finding_can_be_muted_and_what_is_not_known_here_stays_muted(theme: Theme) -> None:
    dialog = SettingsDialog(theme, None, Settings(muted=("sorry-but", "from-a-later-studio")), None, ("en",))
    group = dialog.group("checks")
    rows = {row.objectName(): row for row in group.findChildren(CheckRow)}
    assert not rows["sorry-but"].isChecked()
    rows["sorry-but"].setChecked(True)
    rows["hides-who-did-it"].setChecked(False)

    muted = dialog.chosen().settings.muted

    assert "hides-who-did-it" in muted
    assert "from-a-later-studio" in muted
    assert "sorry-but" not in muted

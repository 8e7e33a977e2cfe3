"""The dialogs of the window, opened without waiting; each is imported when it is first asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from apology_studio.core.draft import Business, ChannelId, Picture, Update
from apology_studio.core.ports import StudioError
from apology_studio.core.settings import Settings
from apology_studio.ui.kit.theme import Choice, Theme
from apology_studio.ui.languages import Languages
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session, Where
from apology_studio.ui.tab_order import Regions

if TYPE_CHECKING:
    from apology_studio.core.audiences import AudienceChoice
    from apology_studio.ui.accounts.channels_dialog import ChannelsChosen
    from apology_studio.ui.accounts.password_copy import PasswordCopy
    from apology_studio.ui.accounts.secret_clipboard import SecretClipboard
    from apology_studio.ui.record_acts import RecordActs
    from apology_studio.ui.settings_dialog import Chosen


class Dialogs(QObject):
    """Opens each dialog over the window and keeps what it answers."""

    failed = Signal(object)
    """StudioError: something could not be kept."""
    told = Signal(object)
    """Told."""
    draft_wanted = Signal()
    """There is no open draft to put something in: a new one."""
    pasting = Signal(object)
    """PlainEdit: the box that a text is about to be brought into."""
    file_wanted = Signal()
    """The owner wants to choose a text."""
    export_asked = Signal(object)
    """'folder' or 'zip' (str): where everything is to be exported to."""

    def __init__(
        self, window: QWidget, session: Session, services: Services, theme: Theme, languages: Languages
    ) -> None:
        super().__init__(window)
        self._window = window
        self._secrets: SecretClipboard | None = None
        self._password: PasswordCopy | None = None
        self._records: RecordActs | None = None
        self._session = session
        self._services = services
        self._theme = theme
        self._languages = languages

    def profile(self, box: object = "") -> None:
        """The business profile; `box` is the name of the field that gets the focus."""
        from apology_studio.ui.profile_dialog import ProfileDialog

        kept = self._services.settings.load().profile
        shown = self._session.draft.business if self._session.is_open else kept
        dialog = ProfileDialog(
            self._theme,
            self._window,
            shown,
            draft_open=self._session.is_open,
            keep=not self._session.is_open or kept in (Business(), shown),
        )
        dialog.answered.connect(self._profile_answered)
        self._open(dialog)
        dialog.focus_field(box if isinstance(box, str) else "")  # a menu says whether it is checked

    def jump(self, where: Where) -> None:
        """Go to a place that is in a dialog."""
        if where.step == "profile":
            self.profile(where.box)
        elif where.step == "picture":
            self._picture(where.box)
        elif where.step == "updates":
            self._updates()
        elif where.step == "channels":
            self.channels(where.box)
        elif where.step == "password":
            self._copy_password(ChannelId(where.box))
        elif where.step == "audiences":
            self.audiences()
        elif where.step == "record":
            self.record()

    def _picture(self, box: str) -> None:
        """The draft's picture; `box` is the name of the field that gets the focus."""
        from apology_studio.ui.picture_dialog import PictureDialog

        if self._session.is_open:
            dialog = PictureDialog(self._theme, self._window, self._session.draft.picture)
            dialog.answered.connect(self._picture_answered)
            self._open(dialog)
            dialog.focus_field(box)

    def _updates(self) -> None:
        """The dated updates below the blog post."""
        from apology_studio.ui.updates_dialog import UpdatesDialog

        if self._session.is_open:
            from apology_studio.ui.past import reported_since

            draft, today = self._session.draft, self._services.now().date()
            since = reported_since(self._services.store, draft)
            dialog = UpdatesDialog(self._theme, self._window, draft.updates, today, since)
            dialog.answered.connect(self._updates_answered)
            self._open(dialog)

    def settings(self) -> None:
        """Languages, voice, looks, paper, channels."""
        from apology_studio.ui.settings_dialog import SettingsDialog

        draft = self._session.draft if self._session.is_open else None
        settings = self._services.settings.load()
        dialog = SettingsDialog(self._theme, self._window, settings, draft, self._languages.available())
        dialog.answered.connect(self._settings_answered)
        dialog.theme_tried.connect(self._choose_theme)
        dialog.language_tried.connect(self._choose_language)
        self._open(dialog)

    def channels(self, channel: object = "") -> None:
        """Your channels; `channel` is the id of the one that is shown first."""
        from apology_studio.ui.accounts.channels_dialog import ChannelsDialog

        settings = self._services.settings.load()
        on = self._session.draft.channels if self._session.is_open else settings.channels
        dialog = ChannelsDialog(self._theme, self._window, settings, on, self._services.vault, self.secrets())
        dialog.answered.connect(self._channels_answered)
        self._open(dialog)
        dialog.focus_channel(channel)

    def secrets(self) -> SecretClipboard:
        """What watches over a password on the clipboard; made when the first one may get there."""
        if self._secrets is None:
            from apology_studio.ui.accounts.countdown import Countdown
            from apology_studio.ui.accounts.secret_clipboard import SecretClipboard

            self._secrets = SecretClipboard(self)
            rows = self._window.findChild(Regions)
            if rows is not None:
                rows.add_row(Countdown(self._theme, self._secrets))
        return self._secrets

    def _copy_password(self, channel: ChannelId) -> None:
        """From the desk: the password goes to the clipboard, or the dialog says why not."""
        from apology_studio.ui.accounts.password_copy import PasswordCopy

        if self._password is None:
            self._password = PasswordCopy(self._services.vault, self.secrets(), self)
            self._password.failed.connect(self.channels)
        self._password.copy(channel)

    def audiences(self) -> None:
        """Who is reached through which channels, and how many people they are."""
        from apology_studio.ui.audiences_dialog import AudiencesDialog

        dialog = AudiencesDialog(self._theme, self._window, self._services.settings.load().audiences)
        dialog.answered.connect(self._audiences_answered)
        self._open(dialog)

    def _audiences_answered(self, choices: tuple[AudienceChoice, ...]) -> None:
        self._keep(replace(self._services.settings.load(), audiences=choices))
        self._look_again()

    def record(self) -> None:
        """What is out, what it admits and what it promises."""
        from apology_studio.ui.record_acts import RecordActs

        if not self._session.is_open:
            return
        if self._records is None:
            self._records = RecordActs(self._window, self._session, self._services, self._theme)
            self._records.failed.connect(self.failed)
        self._records.show()

    def _look_again(self) -> None:
        """What the desk shows depends on the settings."""
        if self._session.is_open:
            self._session.think()

    def stop(self) -> None:
        """Take a password off the clipboard, if it is still ours."""
        if self._secrets is not None:
            self._secrets.clear()
        if self._password is not None:
            self._password.stop()
        if self._records is not None:
            self._records.stop()

    def paste(self, text: object = "") -> None:
        """What the owner has written already, to be sorted into the parts."""
        from apology_studio.ui.paste_dialog import PasteDialog

        if not self._session.is_open:
            self.draft_wanted.emit()
        if not self._session.is_open:
            return
        shown = self._window.findChild(PasteDialog)
        dialog = shown or PasteDialog(self._theme, self._window, self._session.draft.language)
        if shown is None:
            dialog.answered.connect(self._pasted)
            dialog.file_asked.connect(self.file_wanted)
            self.pasting.emit(dialog.box)
            self._open(dialog)
        if isinstance(text, str) and text:
            dialog.write_again()
            dialog.bring(text)

    def _pasted(self, proposals: object) -> None:
        from apology_studio.core.pasting import put_in
        from apology_studio.ui.told import Told

        assert isinstance(proposals, tuple)
        self._session.write(put_in(self._session.draft, proposals), Where("sorry", "line"))
        self._session.look()
        self.told.emit(Told(self.tr("Your text is in its places."), self.tr("Undo"), self._session.undo))

    def rename(self) -> None:
        """The working title of the open draft."""
        from apology_studio.ui.rename_dialog import LineDialog

        if not self._session.is_open:
            return
        dialog = LineDialog(self._theme, self._window)
        dialog.set_texts(self.tr("Rename"), self.tr("Working title"), self.tr("Only you see it."))
        dialog.set_line(self._session.draft.title)
        dialog.answered.connect(self._renamed)
        self._open(dialog)

    def export(self) -> None:
        """What an export will write, and into what."""
        from apology_studio.core.export import channels_on, plan
        from apology_studio.ui.export_dialog import ExportDialog

        if not self._session.is_open:
            return
        draft = self._session.draft
        dialog = ExportDialog(self._theme, self._window, plan(draft, channels_on(draft)))
        dialog.answered.connect(self.export_asked)
        self._open(dialog)

    def shortcuts(self) -> None:
        """A table of the keys."""
        from apology_studio.ui.shortcuts_dialog import ShortcutsDialog

        self._open(ShortcutsDialog(self._theme, self._window))

    def data_folder(self) -> None:
        """Where the drafts are kept."""
        from apology_studio.ui.about_dialog import FolderDialog

        self._open(FolderDialog(self._theme, self._window, self._services.data_folder))

    def about(self) -> None:
        """What this program is."""
        from apology_studio.ui.about_dialog import AboutDialog

        self._open(AboutDialog(self._theme, self._window))

    def _open(self, dialog: QDialog) -> None:
        dialog.open()

    def _picture_answered(self, picture: Picture | None) -> None:
        self._session.write(self._session.draft.with_changes(picture=picture), Where("picture"))

    def _updates_answered(self, updates: tuple[Update, ...]) -> None:
        self._session.write(self._session.draft.with_changes(updates=updates), Where("updates"))

    def _renamed(self, title: object) -> None:
        if self._session.is_open:
            self._session.write(self._session.draft.with_changes(title=str(title)), Where("title"))

    def _profile_answered(self, business: Business, keep: object) -> None:
        if self._session.is_open:
            self._session.write(self._session.draft.with_changes(business=business), Where("profile"))
        if keep or not self._session.is_open:
            self._keep(replace(self._services.settings.load(), profile=business))

    def _settings_answered(self, chosen: Chosen) -> None:
        if chosen.draft is not None and self._session.is_open and chosen.draft.id == self._session.draft.id:
            new = chosen.draft
            draft = self._session.draft.with_changes(
                language=new.language, voice=new.voice, channels=new.channels, choices=new.choices
            )
            self._session.write(draft, Where("settings"))
        self._keep(chosen.settings)

    def _channels_answered(self, chosen: ChannelsChosen) -> None:
        """What was switched on or off goes for this apology and for new ones; the rest of both stays as it is."""
        settings = chosen.settings
        if self._session.is_open:
            draft = self._session.draft
            settings = replace(settings, channels=_as_switched(settings.channels, draft.channels, chosen.on))
            if draft.channels != chosen.on:
                self._session.write(draft.with_changes(channels=chosen.on), Where("settings"))
        else:
            settings = replace(settings, channels=chosen.on)
        self._keep(settings)
        self._look_again()

    def _keep(self, settings: Settings) -> None:
        try:
            self._services.settings.save(settings)
        except StudioError as error:
            self.failed.emit(error)
        self._session.set_muted(settings.muted)

    def _choose_theme(self, choice: object) -> None:
        known: dict[object, Choice] = {"light": "light", "dark": "dark"}
        self._theme.choose(known.get(choice, "system"))

    def _choose_language(self, code: object) -> None:
        self._languages.choose(str(code))


def _as_switched(
    channels: tuple[ChannelId, ...], before: tuple[ChannelId, ...], after: tuple[ChannelId, ...]
) -> tuple[ChannelId, ...]:
    """`channels` with what was switched on between `before` and `after`, and without what was switched off."""
    off = set(before) - set(after)
    stay = tuple(c for c in channels if c not in off)
    return (*stay, *(c for c in after if c not in before and c not in stay)) or channels

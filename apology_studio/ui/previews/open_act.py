"""Opening a channel's platform: its address, the question, and what is said when there is none."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from apology_studio.core.channel import Look
from apology_studio.core.draft import Draft
from apology_studio.core.messages import fill
from apology_studio.core.ports import SettingsStore
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.opening import OpenUrl, as_url, ask_to_open
from apology_studio.ui.previews.shown import Shown
from apology_studio.ui.session import Where


class OpenAct(QObject):
    """Shows the address first; opens it when the owner says so."""

    opened = Signal(object)
    """ChannelId."""
    told = Signal(object)
    """A sentence (str): why nothing was opened."""
    jump_asked = Signal(object)
    """Where the address is to be filled in."""

    def __init__(self, settings: SettingsStore, theme: Theme, open_url: OpenUrl, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._theme = theme
        self._open_url = open_url
        self._window = window
        self._shown: Shown | None = None

    def ask(self, shown: Shown, draft: Draft, *, by_mail: bool = False) -> None:
        """Ask for this channel; with `by_mail` for the mail program, whatever page is known."""
        self._shown = shown
        page = "" if by_mail else dict(self._settings.load().handles).get(shown.channel.id, "")
        url = as_url(shown.channel.link(shown.preview, draft, page))
        if url is None and shown.channel.name:  # a platform of many servers: the owner's page says which
            said = self.tr("Add your page on {channel} first: it says which server to open.")
            self.told.emit(fill(said, (("channel", shown.channel.name),)))
            self.jump_asked.emit(Where("channels", shown.channel.id))
            return
        if url is None:
            self.told.emit(self.tr("There is no address to open yet. Add your website to your business details."))
            self.jump_asked.emit(Where("profile", "web"))
            return
        if shown.channel.look is Look.MAIL and url.scheme() == "mailto" and "body=" not in url.query():
            self.told.emit(self.tr("The text is too long for a link: the mail opens with its subject. Paste the text."))
        ask_to_open(self._theme, url, self._window, self._open_url).answered.connect(self._on_answered)

    def _on_answered(self, is_open: bool) -> None:
        if is_open and self._shown is not None:
            self.opened.emit(self._shown.channel.id)
        elif not is_open:
            self.told.emit(self.tr("No program here opens this address. Your text is safe."))

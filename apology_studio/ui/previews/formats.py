"""The other forms of a channel's text: a menu that copies or saves them, letter for letter as an export writes them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from apology_studio.core.channel import Look
from apology_studio.core.data import dataclass
from apology_studio.core.draft import ChannelId, Draft, Piece
from apology_studio.core.ways import Way, ways
from apology_studio.ui import clipboard
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.previews.copying import Copied
from apology_studio.ui.previews.shown import Shown
from apology_studio.ui.say import say
from apology_studio.ui.session import Where


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveAs:
    """A file of a channel that the owner wants, by its kind and ending."""

    channel: ChannelId
    kind: str
    ending: str


class Formats(QObject):
    """Builds the menu of the channel that is shown, and does what is chosen."""

    copied = Signal(object)
    """Copied, with its words."""
    failed = Signal(object)
    """Copied: the clipboard could not be reached."""
    blocked = Signal(object)
    """Problem: why nothing was copied or saved."""
    save_asked = Signal(object)
    """SaveAs."""
    mail_asked = Signal()
    """The owner wants the text in the mail program."""
    jump_asked = Signal(object)
    """Where: the dialog in which something that belongs to the text is chosen."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window

    def popup(self, shown: Shown, draft: Draft, at: QPoint) -> None:
        """Open the menu over that place of the screen."""
        menu = self.menu(shown, draft)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at - QPoint(0, menu.sizeHint().height()))

    def menu(self, shown: Shown, draft: Draft) -> QMenu:
        """What can be chosen."""
        menu = QMenu(self._window)
        before = None
        for way in ways(shown.channel, draft):
            if before is not None and bool(before.ending) != bool(way.ending):
                menu.addSeparator()
            before = way
            icon = self._theme.icon("download" if way.ending else "copy")
            action = menu.addAction(icon, say(way.label).replace("&", "&&"))
            action.triggered.connect(partial(self._do, way, shown, draft))
        if shown.channel.look is Look.MAIL and shown.preview.pages:
            act = menu.addAction(self._theme.icon("open"), self.tr("Open in the mail program…"))
            act.triggered.connect(self._open_mail)
        menu.addSeparator()
        for there, name, words, step in (
            (shown.channel.pictured, "picture", self.tr("Picture…"), "picture"),
            (shown.preview.piece(Piece.SLUG) is not None, "calendar", self.tr("Updates…"), "updates"),
        ):
            if there:
                menu.addAction(self._theme.icon(name), words).triggered.connect(partial(self._jump, step))
        return menu

    def _open_mail(self) -> None:
        self.mail_asked.emit()

    def _jump(self, step: str, checked: bool = False) -> None:
        self.jump_asked.emit(Where(step))

    def _do(self, way: Way, shown: Shown, draft: Draft, checked: bool = False) -> None:
        preview = shown.preview
        if preview.blocked is not None:
            self.blocked.emit(preview.blocked)
        elif way.ending and preview.pages:
            self.save_asked.emit(SaveAs(channel=preview.channel, kind=way.kind, ending=way.ending))
        elif preview.pages:
            self._copy(way, shown, draft)

    def _copy(self, way: Way, shown: Shown, draft: Draft) -> None:
        from apology_studio.core.export import picture_words, texts_of  # not before it is asked for

        files = [*texts_of(draft, shown.channel, shown.preview), *picture_words(draft)]
        text = next(file.text for file in files if file.kind == way.kind)
        title = say(shown.channel.title)
        what = Copied(channel=shown.preview.channel, title=title, words=self.tr("Copied. Paste it with Ctrl+V."))
        (self.copied if clipboard.put(text) else self.failed).emit(what)

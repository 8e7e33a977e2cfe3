"""Copying a channel's texts: what goes on the clipboard, and what has been copied already."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from apology_studio.core.channel import Preview, Problem
from apology_studio.core.data import dataclass
from apology_studio.core.draft import ChannelId, DraftId, Piece
from apology_studio.core.messages import fill
from apology_studio.ui import clipboard
from apology_studio.ui.previews.shown import Shown
from apology_studio.ui.say import say

MANY = 2
"""Pages from which a text is a thread."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """What was copied: one page of a channel, or one of its small pieces."""

    channel: ChannelId
    title: str
    """The channel's name in the window's language."""
    page: int = 0
    """From 0."""
    pages: int = 1
    piece: Piece = Piece.BODY
    words: str = ""
    """What a toast or a banner says of it, in the window's language."""
    open: Callable[[], object] | None = None
    """Opens the channel's platform: the act of a toast. None where pasting comes later."""


class Copier(QObject):
    """Puts texts on the clipboard and remembers which posts of a thread are copied, until they change."""

    copied = Signal(object)
    """Copied: it is on the clipboard."""
    failed = Signal(object)
    """Copied: the clipboard could not be reached."""
    blocked = Signal(object)
    """Problem: why nothing was copied."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft: DraftId | None = None
        self._done: dict[tuple[ChannelId, int], str] = {}

    def forget_others(self, draft: DraftId) -> None:
        """Another draft is open: nothing of it has been copied yet."""
        if draft != self._draft:
            self._draft = draft
            self._done.clear()

    def done(self, preview: Preview) -> frozenset[int]:
        """The pages that were copied as they are now."""
        there = enumerate(preview.pages)
        return frozenset(n for n, page in there if self._done.get((preview.channel, n)) == page.text)

    def next_page(self, preview: Preview) -> int:
        """The first page that was not copied yet; after the last, the first again."""
        done = self.done(preview)
        return next((n for n in range(len(preview.pages)) if n not in done), 0)

    def copy_page(self, shown: Shown, page: int) -> None:
        """Copy one page, with HTML beside it where the channel takes it."""
        preview = shown.preview
        if self._stopped(preview) or page >= len(preview.pages):
            return
        if len(self.done(preview)) == len(preview.pages):
            self._forget(preview)
        text = preview.pages[page].text
        what = Copied(channel=preview.channel, title=say(shown.channel.title), page=page, pages=len(preview.pages))
        if clipboard.put(text, preview.copied):
            self._done[(preview.channel, page)] = text
            self.copied.emit(what)
        else:
            self.failed.emit(what)

    def copy_piece(self, shown: Shown, piece: Piece) -> None:
        """Copy a title, a subject, a preheader, a headline."""
        text = shown.preview.text(piece)
        if self._stopped(shown.preview) or not text:
            return
        what = Copied(channel=shown.preview.channel, title=say(shown.channel.title), piece=piece)
        (self.copied if clipboard.put(text) else self.failed).emit(what)

    def _forget(self, preview: Preview) -> None:
        """A new round begins: the thread is copied a second time."""
        for number in range(len(preview.pages)):
            self._done.pop((preview.channel, number), None)

    def _stopped(self, preview: Preview) -> bool:
        problem: Problem | None = preview.blocked
        if problem is not None:
            self.blocked.emit(problem)
        return problem is not None


def copy_words(shown: Shown, number: int) -> str:
    """What Copy says; of a thread, that it copies post `number`."""
    pages = len(shown.preview.pages)
    if pages < MANY:
        return say(shown.channel.copy_title)
    said = QCoreApplication.translate("PreviewPane", "Copy post {number} of {count}")
    return fill(said, (("number", str(number)), ("count", str(pages))))


def brief_words(preview: Preview, number: int) -> str:
    """What Copy says in a narrow pane."""
    if len(preview.pages) < MANY:
        return QCoreApplication.translate("PreviewPane", "Copy")
    said = QCoreApplication.translate("PreviewPane", "Copy {number} of {count}")
    return fill(said, (("number", str(number)), ("count", str(len(preview.pages)))))

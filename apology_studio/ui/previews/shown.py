"""What a preview shows, and what every preview can do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from apology_studio.core.blog import day_of
from apology_studio.core.card import Card
from apology_studio.core.channel import Channel, Look, Preview, channel
from apology_studio.core.data import dataclass
from apology_studio.core.dates import say_date
from apology_studio.core.draft import ChannelId, Draft, Kind, Part, Picture
from apology_studio.core.phrases import phrases
from apology_studio.core.picture import image_of, shown_on
from apology_studio.core.review import Review
from apology_studio.core.short import card_of
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.previews.reading import ReadingText


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Everything that a preview depends on: for an equal one nothing is drawn again."""

    preview: Preview
    channel: Channel
    firm: str
    web: str
    missing: tuple[Part, ...]
    kind: Kind
    right_to_left: bool
    """Of the letter, whatever the window's direction is."""
    picture: Picture | None = None
    """The draft's, where the channel shows it."""
    day: str = ""
    """The date that the post carries, where the channel shows one, in the letter's language."""
    card: Card | None = None
    """The text card, where a post needs a picture and there is none."""


def shown_of(review: Review, channel_id: ChannelId) -> Shown | None:
    """What the preview of that channel shows; None while the channel is not on."""
    preview = review.preview(channel_id)
    if preview is None:
        return None
    of = channel(channel_id)
    return Shown(
        preview=preview,
        channel=of,
        firm=review.draft.business.name.strip(),
        web=review.draft.business.web.strip(),
        missing=review.missing,
        kind=review.draft.kind,
        right_to_left=review.letter.right_to_left,
        picture=shown_on(review.draft, of),
        day=_day(review.draft) if of.look is Look.ARTICLE and preview.pages else "",
        card=card_of(review.draft, review.letter) if of.card and image_of(review.draft.picture) is None else None,
    )


def _day(draft: Draft) -> str:
    words = phrases(draft.language)
    return say_date(day_of(draft), words.date_pattern, words.language)


class PreviewView(QWidget):
    """A finished text, laid out as its kind of channel lays it out."""

    jump_asked = Signal(object)
    """Where: the place in which something is mended or written."""
    copy_asked = Signal(object)
    """Number (int, from 0) of the page that is to be copied."""
    change_asked = Signal(object)
    """Change: a one-click change that the owner takes."""
    scrolled = Signal(object)
    """Px (int) by which the owner wants to scroll."""

    widest = 560
    """The most px that it takes in width, as drawn."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Shown | None = None

    def show_preview(self, shown: Shown) -> None:
        """Show it. Nothing is done for an equal one."""
        if shown != self._shown:
            self._shown = shown
            self._update(shown)

    def set_copied(self, pages: frozenset[int]) -> None:
        """Mark these pages as copied; only a thread shows it."""

    def select_page(self, page: int) -> None:
        """Select the text of a page for Ctrl+C, when the clipboard could not be reached."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            self._update(self._shown)
        super().changeEvent(event)

    def _update(self, shown: Shown) -> None:
        """Each kind of preview shows it in its own way."""
        raise NotImplementedError

    def _reading(self, text: ReadingText) -> ReadingText:
        """Let the keys of that text scroll what is around the preview."""
        text.scrolled.connect(self.scrolled)
        return text

"""An article: a page of the firm's own site, with its title and its text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.core.draft import Piece
from apology_studio.core.messages import fill
from apology_studio.ui.kit.card import Card
from apology_studio.ui.kit.rule_line import RuleLine
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.previews.picture_row import PictureRow
from apology_studio.ui.previews.pieces import StillToWrite, WhoRow
from apology_studio.ui.previews.reading import ReadingText, Tint
from apology_studio.ui.previews.shown import PreviewView, Shown
from apology_studio.ui.say import say


class ArticleView(PreviewView):
    """The blog post as a plain website shows it."""

    widest = 720

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._who = WhoRow(theme, 28, parent=self)
        self._title = self._reading(ReadingText(theme, Role.DIALOG, self))
        self._picture = PictureRow(theme, self)
        self._picture.scrolled.connect(self.scrolled)
        self._body = self._reading(ReadingText(theme, parent=self))
        self._gaps = StillToWrite(theme, self)
        self._gaps.jump_asked.connect(self.jump_asked)
        card = Card(theme, parent=self)
        card.body.setContentsMargins(20, 14, 20, 16)
        card.body.addWidget(self._who)
        card.body.addWidget(self._text(theme))
        card.body.addWidget(self._gaps)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def _text(self, theme: Theme) -> QWidget:
        """Title and text under a line; hidden while there is neither."""
        self._words = QWidget(self)
        column = QVBoxLayout(self._words)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(0)
        column.addWidget(RuleLine(theme, self))
        column.addSpacing(16)
        column.addWidget(self._title)
        column.addSpacing(10)
        column.addWidget(self._picture)
        column.addWidget(self._body)
        return self._words

    def select_page(self, page: int) -> None:
        """Select the text."""
        self._body.selectAll()
        self._body.setFocus(Qt.FocusReason.OtherFocusReason)

    def _update(self, shown: Shown) -> None:
        own_site = shown.preview.piece(Piece.SLUG) is not None
        under = " · ".join(part for part in (shown.web if own_site else "", shown.day) if part)
        self._who.set_words(shown.firm or self.tr("Your business"), under)
        for text in (self._title, self._body):
            text.set_right_to_left(shown.right_to_left)
        title = shown.preview.text(Piece.TITLE)
        self._title.show_runs(Tint(title))
        self._title.setVisible(bool(title))
        self._title.setAccessibleName(self.tr("Title"))
        self._picture.show_picture(shown.picture)
        self._body.show_html(shown.preview.html)
        self._body.setVisible(bool(shown.preview.html))
        there = fill(self.tr("Preview for {channel}"), (("channel", say(shown.channel.title)),))
        self._body.setAccessibleName(self.tr("Preview for your blog") if own_site else there)
        self._words.setVisible(bool(title or shown.preview.html))
        self._gaps.show_missing(shown.missing, kind=shown.kind)

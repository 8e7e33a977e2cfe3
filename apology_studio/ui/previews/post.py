"""A post: who speaks, the text with its fold, and what is still to write."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.core.card import Card
from apology_studio.core.messages import fill
from apology_studio.core.ports import ReleasePages
from apology_studio.ui.background import Background, Outcome
from apology_studio.ui.kit.card import Card as Paper
from apology_studio.ui.kit.fold_line import FoldLine
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.previews.picture_row import PictureRow
from apology_studio.ui.previews.pieces import StillToWrite, WhoRow
from apology_studio.ui.previews.reading import ReadingText, Tint
from apology_studio.ui.previews.shown import PreviewView, Shown


def _drawn(pages: ReleasePages, card: Card) -> tuple[Card, bytes]:
    """The card with its picture. In a thread."""
    return card, pages.card(card)


_COMPANY = "linkedin"


class PostView(PreviewView):
    """The card of a feed, folded about where a phone folds it, and a computer."""

    def __init__(self, theme: Theme, pages: ReleasePages, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._pages = pages
        self._card: Card | None = None
        self._drawing = Background(self)
        self._drawing.done.connect(self._on_card)
        self._picture = PictureRow(theme, self)
        self._picture.setContentsMargins(0, theme.px(12), 0, 0)
        self._picture.scrolled.connect(self.scrolled)
        self._who = WhoRow(theme, parent=self)
        self._head = self._reading(ReadingText(theme, parent=self))
        self._fold = FoldLine(theme, "", parent=self)
        self._middle = self._reading(ReadingText(theme, parent=self))
        self._desktop_fold = FoldLine(theme, "", parent=self)
        self._rest = self._reading(ReadingText(theme, parent=self))
        self._gaps = StillToWrite(theme, self)
        self._gaps.jump_asked.connect(self.jump_asked)
        self._lay_out(theme)

    def select_page(self, page: int) -> None:
        """The whole text without its fold, selected."""
        if self._shown is None or not self._shown.preview.pages:
            return
        self._show_text(self._shown.preview.pages[0].text, None, None)
        self._head.selectAll()
        self._head.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, theme: Theme) -> None:
        card = Paper(theme, parent=self)
        card.body.setContentsMargins(0, 16, 0, 16)
        for widget, above, side in (
            (self._who, 0, 16),
            (self._picture, 0, 16),
            (self._head, 12, 16),
            (self._fold, 12, 0),
            (self._middle, 12, 16),
            (self._desktop_fold, 12, 0),
            (self._rest, 12, 16),
            (self._gaps, 0, 16),
        ):
            row = QVBoxLayout()
            row.setContentsMargins(side, 0, side, 0)
            row.addWidget(widget)
            if above:
                card.body.addSpacing(above)
            card.body.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def _update(self, shown: Shown) -> None:
        company = shown.channel.id == _COMPANY
        self._who.set_words(
            shown.firm or self.tr("Your business"), self.tr("Company page") if company else self.tr("Your page")
        )
        self._show_picture(shown)
        for text in (self._head, self._middle, self._rest):
            text.set_right_to_left(shown.right_to_left)
        pages = shown.preview.pages
        preview = shown.preview
        self._show_text(pages[0].text if pages else "", preview.fold_at, preview.desktop_fold_at)
        self._name_parts(shown)
        self._gaps.show_missing(shown.missing, kind=shown.kind)

    def stop(self) -> None:
        """Wait for the card that is being drawn."""
        self._drawing.stop()

    def _show_picture(self, shown: Shown) -> None:
        """The draft's picture, else the text card, drawn in a thread; the old one stays meanwhile."""
        if shown.card is None:
            self._card = None
            self._picture.show_picture(shown.picture)
        elif shown.card != self._card:
            self._card = shown.card
            self._drawing.submit(partial(_drawn, self._pages, shown.card))

    def _on_card(self, outcome: Outcome) -> None:
        made = outcome.value
        if isinstance(made, tuple) and self._card == made[0]:
            self._picture.show_data(made[1], made[0].alternative)

    def _show_text(self, text: str, phone: int | None, desktop: int | None) -> None:
        """The text up to the fold of a phone, up to that of a computer, and the rest. Where both are one, one shows."""
        two = phone is not None and desktop is not None and desktop > phone
        end = desktop if two else len(text)
        more = self.tr("…more")
        self._head.show_runs(
            Tint(text[:phone].rstrip() if phone is not None else text),
            *([Tint(f" {more}", "ink3")] if phone is not None else []),
        )
        self._middle.show_runs(Tint(text[phone:end].strip() if phone is not None else "", "ink2"))
        self._rest.show_runs(Tint(text[end:].lstrip() if two else "", "ink2"))
        self._head.setVisible(bool(text))
        for widget, shown in ((self._fold, phone is not None), (self._middle, phone is not None)):
            widget.setVisible(shown)
        for widget in (self._desktop_fold, self._rest):
            widget.setVisible(two)

    def _name_parts(self, shown: Shown) -> None:
        fold = shown.channel.fold
        said = (("channel", shown.channel.name),)
        self._head.setAccessibleName(fill(self.tr("Preview for {channel}"), said))
        for rest in (self._middle, self._rest):
            rest.setAccessibleName(fill(self.tr("Preview for {channel}, after the fold"), said))
        if fold is None:
            return
        count = self.locale().toString
        on_phone = fill(self.tr("fold, about {count} characters on a phone"), (("count", count(fold.phone)),))
        on_desktop = fill(
            self.tr("fold, about {count} characters on a computer"), (("count", count(fold.desktop or 0)),)
        )
        alike = fold.desktop == fold.phone
        self._fold.set_words(
            self.tr("About here it folds: people tap “more” for the rest")
            if alike
            else self.tr("About here a phone folds: people tap “more” for the rest"),
            on_phone,
        )
        self._desktop_fold.set_words(self.tr("About here a computer folds"), on_desktop)

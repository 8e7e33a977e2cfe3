"""A post: who speaks, the text with its fold, and what is still to write."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.core.messages import fill
from apology_studio.ui.kit.card import Card
from apology_studio.ui.kit.fold_line import FoldLine
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.previews.pieces import StillToWrite, WhoRow
from apology_studio.ui.previews.reading import ReadingText, Tint
from apology_studio.ui.previews.shown import PreviewView, Shown

_COMPANY = "linkedin"


class PostView(PreviewView):
    """The card of a feed, folded where the stricter device folds it: the phone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._who = WhoRow(theme, parent=self)
        self._head = self._reading(ReadingText(theme, parent=self))
        self._fold = FoldLine(theme, "", parent=self)
        self._rest = self._reading(ReadingText(theme, parent=self))
        self._gaps = StillToWrite(theme, self)
        self._gaps.jump_asked.connect(self.jump_asked)
        self._lay_out(theme)

    def select_page(self, page: int) -> None:
        """The whole text without its fold, selected."""
        if self._shown is None or not self._shown.preview.pages:
            return
        self._show_text(self._shown.preview.pages[0].text, None)
        self._head.selectAll()
        self._head.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, theme: Theme) -> None:
        card = Card(theme, parent=self)
        card.body.setContentsMargins(0, 16, 0, 16)
        for widget, above, side in (
            (self._who, 0, 16),
            (self._head, 12, 16),
            (self._fold, 12, 0),
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
        for text in (self._head, self._rest):
            text.set_right_to_left(shown.right_to_left)
        pages = shown.preview.pages
        self._show_text(pages[0].text if pages else "", shown.preview.fold_at)
        self._name_parts(shown)
        self._gaps.show_missing(shown.missing, holding=shown.holding)

    def _show_text(self, text: str, fold_at: int | None) -> None:
        folded = fold_at is not None
        head = Tint(text[:fold_at].rstrip() if folded else text)
        more = self.tr("…more")
        self._head.show_runs(head, *([Tint(f" {more}", "ink3")] if folded else []))
        self._rest.show_runs(Tint(text[fold_at:].lstrip() if folded else "", "ink2"))
        self._head.setVisible(bool(text))
        self._fold.setVisible(folded)
        self._rest.setVisible(folded)

    def _name_parts(self, shown: Shown) -> None:
        fold = shown.channel.fold
        said = (("channel", shown.channel.name),)
        self._head.setAccessibleName(fill(self.tr("Preview for {channel}"), said))
        self._rest.setAccessibleName(fill(self.tr("Preview for {channel}, after the fold"), said))
        on_phone = fill(self.tr("fold, {count} characters on a phone"), (("count", str(fold.phone if fold else 0)),))
        self._fold.set_words(self.tr("The fold: people tap “more” for the rest"), on_phone)

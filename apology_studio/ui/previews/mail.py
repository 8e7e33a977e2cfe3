"""A mail: its row in an inbox, with subject and preheader as they are cut there, and the opened mail."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apology_studio.core.draft import Piece
from apology_studio.ui.kit.card import Card
from apology_studio.ui.kit.rule_line import RuleLine
from apology_studio.ui.kit.sign import Avatar
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.previews.pieces import StillToWrite
from apology_studio.ui.previews.reading import ReadingText, Tint
from apology_studio.ui.previews.shown import PreviewView, Shown

_PHONE = 375
"""Width of a common phone, in px."""


class MailView(PreviewView):
    """The newsletter on a computer or on a phone."""

    widest = 640

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._from = WrapLabel(theme, role=Role.BODY, weight=600, max_lines=1, parent=self)
        self._row_subject = WrapLabel(theme, role=Role.BODY, max_lines=1, parent=self)
        self._preheader = WrapLabel(theme, role=Role.SECONDARY, color="ink3", max_lines=1, parent=self)
        self._subject = self._reading(ReadingText(theme, Role.DIALOG, self))
        self._body = self._reading(ReadingText(theme, parent=self))
        self._gaps = StillToWrite(theme, self)
        self._gaps.jump_asked.connect(self.jump_asked)
        self._card = Card(theme, radius=18, padding=0, parent=self)
        self._lay_out(theme)

    def set_phone(self, phone: bool) -> None:
        """Show it as wide as a phone, or as there is room."""
        self._card.setMaximumWidth(self._theme.px(_PHONE) if phone else 16_777_215)

    def select_page(self, page: int) -> None:
        """Select the text."""
        self._body.selectAll()
        self._body.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, theme: Theme) -> None:
        inbox = QWidget(self)
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self._from, self._row_subject, self._preheader):
            words.addWidget(label)
        row = QHBoxLayout(inbox)
        row.setContentsMargins(16, 14, 16, 12)
        row.setSpacing(12)
        row.addWidget(Avatar(theme, "store", 36), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        opened = QVBoxLayout()
        opened.setContentsMargins(20, 16, 20, 16)
        opened.setSpacing(0)
        opened.addWidget(self._subject)
        opened.addSpacing(8)
        opened.addWidget(self._body)
        opened.addWidget(self._gaps)
        inner = self._card.body
        inner.addWidget(inbox)
        inner.addWidget(RuleLine(theme, self))
        inner.addLayout(opened)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(self._card, 1000)
        layout.addStretch(1)

    def _update(self, shown: Shown) -> None:
        preview = shown.preview
        subject, preheader = preview.text(Piece.SUBJECT), preview.text(Piece.PREHEADER)
        self._from.set_text(shown.firm or self.tr("Your business"))
        self._row_subject.set_text(subject or self.tr("No subject yet"))
        self._preheader.set_text(preheader)
        self._preheader.setVisible(bool(preheader))
        for text in (self._subject, self._body):
            text.set_right_to_left(shown.right_to_left)
        self._subject.show_runs(Tint(subject))
        self._subject.setVisible(bool(subject))
        self._subject.setAccessibleName(self.tr("Subject"))
        self._body.show_html(preview.html)
        self._body.setVisible(bool(preview.html))
        self._body.setAccessibleName(self.tr("Preview for the newsletter"))
        self._gaps.show_missing(shown.missing, holding=shown.holding)

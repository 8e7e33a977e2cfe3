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
from apology_studio.ui.previews.mail_looks import MailLook, MailLooks
from apology_studio.ui.previews.picture_row import PictureRow
from apology_studio.ui.previews.pieces import StillToWrite
from apology_studio.ui.previews.reading import ReadingText, Tint
from apology_studio.ui.previews.shown import PreviewView, Shown

_PHONE = 375
"""Width of a common phone, in px."""


class _Sheet(Card):
    """The mail in one mail program: in the colours of a theme."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, radius=18, padding=0, parent=parent)
        self._from = WrapLabel(theme, role=Role.BODY, weight=600, max_lines=1, parent=self)
        self._row_subject = WrapLabel(theme, role=Role.BODY, max_lines=1, parent=self)
        self._preheader = WrapLabel(theme, role=Role.SECONDARY, color="ink3", max_lines=1, parent=self)
        self.looks = MailLooks(theme, self)
        self.subject = ReadingText(theme, Role.DIALOG, self)
        self.picture = PictureRow(theme, self)
        self.text = ReadingText(theme, parent=self)
        self.opened = QVBoxLayout()
        self._lay_out(theme)

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
        row.addWidget(self.looks, 0, Qt.AlignmentFlag.AlignTop)
        self.opened.setContentsMargins(20, 16, 20, 16)
        self.opened.setSpacing(0)
        self.opened.addWidget(self.subject)
        self.opened.addSpacing(8)
        self.opened.addWidget(self.picture)
        self.opened.addWidget(self.text)
        self.body.addWidget(inbox)
        self.body.addWidget(RuleLine(theme, self))
        self.body.addLayout(self.opened)

    def show_mail(self, shown: Shown, look: MailLook) -> None:
        preview = shown.preview
        self.looks.say()
        self.looks.show_look(look)
        subject, preheader = preview.text(Piece.SUBJECT), preview.text(Piece.PREHEADER)
        self._from.set_text(shown.firm or self.tr("Your business"))
        self._row_subject.set_text(subject or self.tr("No subject yet"))
        self._preheader.set_text(preheader)
        self._preheader.setVisible(bool(preheader))
        for text in (self.subject, self.text):
            text.set_right_to_left(shown.right_to_left)
        self.subject.show_runs(Tint(subject))
        self.subject.setVisible(bool(subject))
        self.subject.setAccessibleName(self.tr("Subject"))
        self.picture.show_picture(None if look.plain else shown.picture, off=look.no_pictures)
        if look.plain and preview.pages:
            self.text.show_runs(Tint(preview.pages[0].text))
        else:
            self.text.show_html(preview.html)
        self.text.setVisible(bool(preview.html))
        self.text.setAccessibleName(self.tr("Preview for the newsletter"))


class MailView(PreviewView):
    """The newsletter on a computer or on a phone, by day or by night, as HTML or as plain text."""

    widest = 640

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._look = MailLook()
        self._phone = False
        self._gaps = StillToWrite(theme, self)
        self._gaps.jump_asked.connect(self.jump_asked)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch(1)
        self._row.addStretch(1)
        self._sheets: dict[bool, _Sheet] = {}
        self._sheet = self._sheet_for(False)

    def set_phone(self, phone: bool) -> None:
        """Show it as wide as a phone, or as there is room."""
        self._phone = phone
        self._sheet.setMaximumWidth(self._theme.px(_PHONE) if phone else 16_777_215)

    def set_look(self, look: MailLook) -> None:
        """Show it as another mail program does."""
        if look == self._look:
            return
        self._look = look
        self._sheet.setVisible(False)
        self._sheet = self._sheet_for(look.opposite)
        self._sheet.setVisible(True)
        self.set_phone(self._phone)
        if self._shown is not None:
            self._update(self._shown)

    def select_page(self, page: int) -> None:
        """Select the text."""
        self._sheet.text.selectAll()
        self._sheet.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sheet_for(self, opposite: bool) -> _Sheet:
        """The sheet in the window's colours, or in the others; made when it is first shown."""
        if opposite not in self._sheets:
            sheet = _Sheet(self._theme.opposite() if opposite else self._theme, self)
            for text in (sheet.subject, sheet.text):
                self._reading(text)
            sheet.picture.scrolled.connect(self.scrolled)
            sheet.looks.look_chosen.connect(self.set_look)
            self._row.insertWidget(1, sheet, 1000)
            self._sheets[opposite] = sheet
        sheet = self._sheets[opposite]
        sheet.opened.addWidget(self._gaps)
        return sheet

    def _update(self, shown: Shown) -> None:
        self._sheet.show_mail(shown, self._look)
        self._gaps.show_missing(shown.missing, kind=shown.kind)

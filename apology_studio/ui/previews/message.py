"""A text message: a bubble on a phone, and in how many messages it is sent."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.core.messages import fill
from apology_studio.core.sms import messages
from apology_studio.ui.kit.card import Card
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.previews.pieces import StillToWrite, WhoRow
from apology_studio.ui.previews.reading import ReadingText, Tint
from apology_studio.ui.previews.shown import PreviewView, Shown

_RADIUS = 16


class Bubble(QWidget):
    """A rounded ground behind a text."""

    def __init__(self, theme: Theme, text: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        box.addWidget(text)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("ground"))
        radius = self._theme.px(_RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)


class MessageView(PreviewView):
    """The message as a phone shows it: parts that were sent one by one are put together there."""

    widest = 440

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._who = WhoRow(theme, 32, parent=self)
        self._text = self._reading(ReadingText(theme, parent=self))
        self._bubble = Bubble(theme, self._text, self)
        self._sent = WrapLabel(theme, role=Role.SMALLEST, color="ink3", weight=400, parent=self)
        self._gaps = StillToWrite(theme, self)
        self._gaps.jump_asked.connect(self.jump_asked)
        card = Card(theme, parent=self)
        card.body.setSpacing(theme.px(10))
        for widget in (self._who, self._bubble, self._sent, self._gaps):
            card.body.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def select_page(self, page: int) -> None:
        """Select the text."""
        self._text.selectAll()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _update(self, shown: Shown) -> None:
        self._who.set_words(shown.firm or self.tr("Your business"), self.tr("Text message"))
        text = shown.preview.pages[0].text if shown.preview.pages else ""
        self._text.set_right_to_left(shown.right_to_left)
        self._text.show_runs(Tint(text))
        self._text.setAccessibleName(self.tr("Preview of the text message"))
        self._bubble.setVisible(bool(text))
        self._sent.set_text(self._sent_as(text))
        self._sent.setVisible(bool(text))
        self._gaps.show_missing(shown.missing, kind=shown.kind)

    def _sent_as(self, text: str) -> str:
        sent = messages(text)
        many = self.tr("Sent as %n message(s)", "", sent.count)
        signs = self.tr("plain signs") if sent.plain else self.tr("with signs that halve the room")
        return fill(self.tr("{messages}, {signs}"), (("messages", many), ("signs", signs)))

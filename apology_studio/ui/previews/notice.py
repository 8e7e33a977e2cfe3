"""The band across a website, and under it a status page's update."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apology_studio.core.draft import Piece
from apology_studio.ui.kit.card import Card
from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.previews.pieces import StillToWrite
from apology_studio.ui.previews.reading import ReadingText, Tint
from apology_studio.ui.previews.shown import PreviewView, Shown


class Band(QWidget):
    """A coloured strip with a sign, round at its upper corners like the card it closes."""

    def __init__(self, theme: Theme, text: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        row.setSpacing(theme.px(10))
        row.addWidget(Sign(theme, "info", "accent", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._theme.px(11)
        path = QPainterPath()
        path.addRoundedRect(QRectF(1, 1, self.width() - 2, self.height() + radius), radius, radius)
        painter.setClipRect(self.rect())
        painter.fillPath(path, self._theme.color("accent_soft"))


class NoticeView(PreviewView):
    """One card: the band on top, then the incident and its update."""

    widest = 640

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._banner = self._reading(ReadingText(theme, Role.SECONDARY, self))
        self._band = Band(theme, self._banner, self)
        self._label = WrapLabel(theme, role=Role.SMALLEST, color="ink3", weight=500, parent=self)
        self._title = self._reading(ReadingText(theme, Role.ASIDE, self))
        self._body = self._reading(ReadingText(theme, parent=self))
        self._gaps = StillToWrite(theme, self)
        self._gaps.jump_asked.connect(self.jump_asked)
        card = Card(theme, parent=self)
        card.body.setContentsMargins(0, 0, 0, theme.px(16))
        card.body.addWidget(self._band)
        for widget, above in ((self._label, 16), (self._title, 4), (self._body, 8), (self._gaps, 0)):
            row = QVBoxLayout()
            row.setContentsMargins(theme.px(16), theme.px(above), theme.px(16), 0)
            row.addWidget(widget)
            card.body.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def select_page(self, page: int) -> None:
        """Select the update."""
        self._body.selectAll()
        self._body.setFocus(Qt.FocusReason.OtherFocusReason)

    def _update(self, shown: Shown) -> None:
        preview = shown.preview
        banner, title = preview.text(Piece.BANNER), preview.text(Piece.TITLE)
        body = preview.pages[0].text if preview.pages else ""
        for view, text in ((self._banner, banner), (self._title, title), (self._body, body)):
            view.set_right_to_left(shown.right_to_left)
            view.show_runs(Tint(text))
            view.setVisible(bool(text))
        self._band.setVisible(bool(banner))
        self._label.setVisible(bool(body))
        self._label.set_text(self.tr("On your status page"))
        self._banner.setAccessibleName(self.tr("Banner"))
        self._title.setAccessibleName(self.tr("Title"))
        self._body.setAccessibleName(self.tr("Preview of the status update"))
        self._gaps.show_missing(shown.missing, kind=shown.kind)

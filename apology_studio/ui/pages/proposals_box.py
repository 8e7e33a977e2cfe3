"""The promises that were found in the text and are not on the list yet, on a tinted ground: they wait for an answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.pages.entry_row import grow_with_words
from apology_studio.ui.pages.proposal_row import ProposalRow, ProposalView
from apology_studio.ui.pages.row_list import RowList, put_into


class ProposalsBox(QWidget):
    """A title over the proposals; hidden while there are none."""

    confirmed = Signal(object, object)
    """Proposal, and its day (date | None)."""
    edit_asked = Signal(object)
    """Proposal."""
    declined = Signal(object)
    """Proposal."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = WrapLabel(theme, "", Role.BODY, weight=600)
        self._text = WrapLabel(theme, "", Role.BODY, "ink2")
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._list: RowList[ProposalRow] = RowList(self._make)
        body = QVBoxLayout(self)
        body.setContentsMargins(*(theme.px(n) for n in (18, 14, 18, 6)))
        body.setSpacing(theme.px(2))
        body.addWidget(self._title)
        body.addWidget(self._text)
        body.addLayout(self._column)
        grow_with_words(self)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def rows(self) -> tuple[ProposalRow, ...]:
        """The rows, in the order of the text."""
        return tuple(self._list.rows)

    def show_views(self, views: Sequence[ProposalView]) -> None:
        """Show these."""
        self._list.show_views(views)
        put_into(self._column, self._list.rows)
        self.setVisible(bool(views))
        self._say()

    def _make(self, view: ProposalView) -> ProposalRow:
        row = ProposalRow(self._theme, view)
        row.confirmed.connect(self.confirmed)
        row.edit_asked.connect(self.edit_asked)
        row.declined.connect(self.declined)
        return row

    def _say(self) -> None:
        self._title.set_text(self.tr("%n promise(s) found in your text", "", len(self._list.rows)))
        self._text.set_text(self.tr("A reader will hold you to these. Put on the list what you mean to keep."))
        self.setAccessibleName(f"{self._title.text()}. {self._text.text()}")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_soft"))
        radius = self._theme.px(10)
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)

"""The parts of the preview pane and how they are laid out: narrow, as drawn, or expanded over the centre."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from apology_studio.core.ports import ReleasePages
from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import OutlineButton
from apology_studio.ui.kit.channel_tabs import ChannelTabs
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.override_editor import OverrideEditor
from apology_studio.ui.previews.actions import Actions
from apology_studio.ui.previews.add_row import AddRow
from apology_studio.ui.previews.header import Header
from apology_studio.ui.previews.notes import Notes
from apology_studio.ui.previews.offer_row import OfferRow
from apology_studio.ui.previews.piece_copies import PieceCopies
from apology_studio.ui.previews.stage import Stage
from apology_studio.ui.previews.truths import Truths
from apology_studio.ui.session import Session

_INSPECTOR = 308
"""Width of the column beside an expanded preview, as drawn."""


class PaneFrame(QWidget):
    """Tabs, head, preview or editor, acts. It knows nothing of what they show."""

    def __init__(self, session: Session, pages: ReleasePages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._expanded = False
        self._narrow = False
        self._tabs = ChannelTabs(theme, parent=self)
        self._back = OutlineButton(theme, icon="collapse", size=Size.SMALL, parent=self)
        self._header = Header(theme, self)
        self._stage = Stage(theme, pages, self)
        self._editor = OverrideEditor(session, theme, self)
        self._pieces = PieceCopies(theme, self)
        self._offer = OfferRow(theme, self)
        self._truths = Truths(theme, self)
        self._add_row = AddRow(theme, self)
        self._notes = Notes(theme, self)
        self._actions = Actions(theme, self)
        self._middle = QStackedWidget(self)
        self._build()

    def set_narrow(self, narrow: bool) -> None:
        """Tabs without names, Copy and Open alone."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._fit()

    def set_expanded(self, expanded: bool) -> None:
        """Take the room of the centre too: the preview, and beside it what can be done with it."""
        if expanded != self._expanded:
            self._expanded = expanded
            self._place()
            self._fit()

    def regions(self) -> tuple[QWidget, ...]:
        """Where Tab goes: tabs, what is shown, what can be done with it."""
        return (self._top, self._header, *self._above, self._middle, self._notes, self._actions)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("ground"))
        painter.fillRect(0, self._top.height() - 1, self.width(), 1, self._theme.color("line"))
        if self._expanded:
            edge = self._side.geometry()
            left = edge.right() if self.isRightToLeft() else edge.left()
            painter.fillRect(left, self._top.height(), 1, self.height(), self._theme.color("line"))

    # Inside.

    def _build(self) -> None:
        self._middle.addWidget(self._stage)
        self._middle.addWidget(self._editor)
        self._above = (self._pieces, self._truths, self._offer, self._add_row)
        for widget in reversed(self._above):
            self._stage.add_above(widget)
        self._stage.add_below(self._notes)
        self._top = QWidget(self)
        self._top_row = top = QHBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self._tabs, 1000)
        top.addStretch(1)
        top.addWidget(self._back)
        self._side = QWidget(self)
        self._column = QVBoxLayout(self._side)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.addWidget(self._top, 0, 0, 1, 2)
        self._place()

    def _fit(self) -> None:
        tight = self._narrow and not self._expanded
        side = 16 if tight else 24
        self._tabs.set_icon_only(tight)
        self._actions.set_narrow(tight)
        self._header.set_side(side)
        self._stage.set_side(side)
        self._editor.set_side(side)

    def _place(self) -> None:
        """Lay everything out: under each other, or, expanded, the preview and a column beside it."""
        wide = self._expanded
        for widget in (self._header, *self._above, self._middle, self._actions, self._side):
            self._grid.removeWidget(widget)
            self._column.removeWidget(widget)
        if wide:
            for widget in (self._header, *self._above, self._notes):
                self._column.addWidget(widget)
            self._column.addStretch(1)
            self._column.addWidget(self._actions)
            self._grid.addWidget(self._middle, 1, 0)
            self._grid.addWidget(self._side, 1, 1)
        else:
            while self._column.count():
                self._column.takeAt(0)
            for widget in reversed(self._above):
                self._stage.add_above(widget)
            self._stage.add_below(self._notes)
            for row, widget in enumerate((self._header, self._middle, self._actions), 1):
                self._grid.addWidget(widget, row, 0, 1, 2)
        for row in range(1, 4):
            self._grid.setRowStretch(row, 1 if row == (1 if wide else 2) else 0)
        self._grid.setColumnStretch(0, 1)
        side = self._theme.px(_INSPECTOR)
        self._side.setFixedWidth(side)
        self._side.setVisible(wide)
        self._back.setVisible(wide)
        self._tabs.setMaximumWidth(self._theme.px(680) if wide else 16_777_215)
        self._header.set_stacked(wide)
        self._actions.set_edged(not wide)
        self._stage.set_wide(wide)
        self._notes.set_whole(wide)
        within = self._theme.px(24 if wide else 0)
        for widget in self._above:
            widget.setContentsMargins(within, 0, within, 0)
        self._notes.setContentsMargins(self._theme.px(18 if wide else 0), 0, self._theme.px(18 if wide else 0), 0)
        self._top_row.setContentsMargins(0, 0, within, 0)
        self.update()

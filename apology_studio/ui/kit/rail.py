"""The rail: all steps of the program, one tab stop, arrows inside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from apology_studio.ui.kit.buttons import QuietButton
from apology_studio.ui.kit.rail_item import RailEntry, RailItem
from apology_studio.ui.kit.readiness_meter import ReadinessMeter
from apology_studio.ui.kit.roving import Roving
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel

WIDE, NARROW = 256, 64
"""Widths of the rail in px."""


class Rail(QWidget):
    """Back, the groups of items, and the readiness meter."""

    chosen = Signal(object)
    """The key (str) of the item that was clicked, or opened with Enter or Space."""
    back_asked = Signal()

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._narrow = False
        self._items: list[RailItem] = []
        self._groups: list[_Group] = []
        self._back_text = ""
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.meter = ReadinessMeter(theme)
        self._back = QuietButton(theme, "", "chevron-left")
        self._back.clicked.connect(self.back_asked)
        self._back_column = QVBoxLayout()
        self._roving = Roving(self, across=False)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(2))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 0, 1, 0)  # for the line, on whichever side
        self._column.setSpacing(0)
        self._column.addWidget(self._back_row())
        self._column.addWidget(self._scroller(), 1)
        self._column.addWidget(self.meter)
        self.set_narrow(False)

    def set_back_text(self, text: str) -> None:
        """What the way back says: 'All apologies'."""
        self._back_text = text
        self._back.set_text("" if self._narrow else text)
        self._back.setAccessibleName(text)
        self._back.setToolTip(text if self._narrow else "")
        inset = self._theme.px(9 if self._narrow else 4)  # the chevron stands over the marks of the items
        self._back_column.setContentsMargins(inset, 0, inset, 0)

    def set_entries(self, entries: Sequence[RailEntry]) -> None:
        """Show these items; the widgets stay when only their state changed."""
        keys = [entry.key for entry in entries]
        groups = [entry.group for entry in entries]
        shown = [(item.entry.key, item.entry.group) for item in self._items]
        if shown != list(zip(keys, groups, strict=True)):
            self._build(entries)
        for item, entry in zip(self._items, entries, strict=True):
            item.set_entry(entry)
        self._roving.set_current(next((item for item in self._items if item.entry.here), None))

    def set_narrow(self, narrow: bool) -> None:
        """64 px wide, with marks and tool tips, or 256 with words."""
        self._narrow = narrow
        self.setFixedWidth(self._theme.px(NARROW if narrow else WIDE))
        self.meter.set_narrow(narrow)
        self.set_back_text(self._back_text)
        for item in self._items:
            item.set_narrow(narrow)
        for group in self._groups:
            group.set_narrow(narrow)

    def focus_current(self) -> None:
        """Bring the keyboard to the item that is open."""
        for item in self._items:
            if item.focusPolicy() == Qt.FocusPolicy.StrongFocus:
                item.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("ground"))
        edge = 0 if self.isRightToLeft() else self.width() - 1
        painter.fillRect(edge, 0, 1, self.height(), self._theme.color("line"))

    def _back_row(self) -> QWidget:
        row = QWidget()
        row.setFixedHeight(self._theme.px(56))
        self._back_column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        row.setLayout(self._back_column)
        return row

    def _scroller(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        px = self._theme.px
        column.setContentsMargins(px(8), px(6), px(8), px(8))
        column.addLayout(self._list)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        area.setViewport(QWidget())  # it shows the ground; Qt's own would have to be wrapped first: 12 ms
        inner.setAutoFillBackground(False)
        area.setWidget(inner)
        return area

    def _build(self, entries: Sequence[RailEntry]) -> None:
        for widget in [*self._items, *self._groups]:
            self._list.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._items, self._groups = [], []
        for entry in entries:
            if entry.group:
                self._add_group(entry.group)
            item = RailItem(self._theme, entry)
            item.set_narrow(self._narrow)
            item.clicked.connect(self._on_clicked)
            self._items.append(item)
            self._list.addWidget(item)
            item.show()
        self._roving.set_items(self._items)

    def _add_group(self, words: str) -> None:
        group = _Group(self._theme, words, first=not self._groups)
        self._groups.append(group)
        self._list.addWidget(group)  # before it is shown: without a parent it would be a window for a moment
        group.set_narrow(self._narrow)

    def _on_clicked(self) -> None:
        item = self.sender()
        if isinstance(item, RailItem):
            self.chosen.emit(item.entry.key)


class _Group(QWidget):
    """The label above a group; in a narrow rail a line between groups."""

    def __init__(self, theme: Theme, words: str, *, first: bool) -> None:
        super().__init__()
        self._theme = theme
        self._first = first
        self._narrow = False
        self._label = WrapLabel(theme, words, Role.SMALLEST, "ink3", weight=400, max_lines=1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(theme.px(12), 0 if first else theme.px(20), theme.px(12), theme.px(4))
        inside.addWidget(self._label)

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self._label.setHidden(narrow)
        self.setHidden(narrow and self._first)
        height = self._theme.px(17) if narrow else self.sizeHint().height()
        self.setFixedHeight(height)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._narrow:
            inset = self._theme.px(8)
            line = self.rect().adjusted(inset, self.height() // 2, -inset, 0)
            line.setHeight(1)
            QPainter(self).fillRect(line, self._theme.color("line"))

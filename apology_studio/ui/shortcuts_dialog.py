"""The keys, in one table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from apology_studio.core.messages import Message
from apology_studio.ui.actions import MENUS
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.say import say


class ShortcutsDialog(DialogFrame):
    """Every act that has a key, menu by menu. Arrows walk through it, screen readers read it row by row."""

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(theme, parent, width=560, height=560)
        self.table = QTableWidget(0, 2)
        self._build()
        self.retranslate()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        table = self.table
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        table.verticalHeader().setDefaultSectionSize(self.theme.px(30))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        holder = QVBoxLayout()
        holder.setContentsMargins(self.theme.px(24), 0, self.theme.px(24), 0)
        holder.addWidget(table)
        self.column.insertLayout(1, holder, 1)
        self.area.hide()
        self.theme.changed.connect(self._paint)

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(self.tr("Keyboard"))
        self.set_buttons(self.tr("Close"))
        self.table.setAccessibleName(self.tr("Keys"))
        self.table.setRowCount(0)
        for menu in MENUS:
            self._add(_plain(menu.title), "", title=True)
            for act in menu.acts:
                if act is not None and act.keys:
                    self._add(_plain(act.text), _keys(act.keys))
        self._add(self.tr("Close a toast, a dialog, the large preview"), _keys(("Esc",)))
        self.table.selectRow(0)
        self._paint()

    def _add(self, words: str, keys: str, *, title: bool = False) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, text in enumerate((words, keys)):
            item = QTableWidgetItem(text)
            item.setFont(self.theme.font(Role.BODY, 600 if title else 400))
            item.setTextAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
            self.table.setItem(row, column, item)

    def _paint(self) -> None:
        tokens = self.theme.tokens
        self.table.setStyleSheet(
            f"QTableWidget {{ background: {tokens.paper}; color: {tokens.ink}; outline: 0px; }}"
            "QTableWidget::item { padding: 0px 8px; }"
            f"QTableWidget::item:selected {{ background: {tokens.sunk}; color: {tokens.ink}; }}"
        )


def _plain(text: str) -> str:
    """The name of an act without the mark of its letter and its dots."""
    return say(Message("menu", text)).replace("&", "").removesuffix("…")


def _keys(keys: tuple[str, ...]) -> str:
    return "   ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)

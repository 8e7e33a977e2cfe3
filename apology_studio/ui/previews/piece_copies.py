"""The small texts of a channel, each with its length and its own Copy: title, subject, preheader, headline."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from apology_studio.core.channel import PieceRule, PieceView
from apology_studio.core.draft import Piece
from apology_studio.core.messages import fill
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import Run, WrapLabel
from apology_studio.ui.previews.pieces import MiniCopy
from apology_studio.ui.previews.shown import Shown
from apology_studio.ui.say import say


class _PieceCopy(QWidget):
    asked = Signal(object)
    """The piece."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._piece = Piece.TITLE
        self._words = WrapLabel(theme, role=Role.SECONDARY, color="ink3", max_lines=1, parent=self)
        self._copy = MiniCopy(theme, self)
        self._copy.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._words, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._copy)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def show_piece(self, view: PieceView, rule: PieceRule) -> None:
        self._piece = view.piece
        name = say(rule.label)
        self._words.set_runs(Run(f"{name} ", 500, "ink2"), Run(*self._length(view)))
        self._copy.set_copied(False)  # says it in today's language
        self._copy.setAccessibleName(fill(self.tr("Copy: {piece}"), (("piece", name),)))
        self._copy.setAccessibleDescription(view.text)
        self._copy.setEnabled(bool(view.text))

    def _length(self, view: PieceView) -> tuple[str, None, str] | tuple[str]:
        """Its length, and a warning colour above what is read."""
        count = self.locale().toString(view.length)
        if view.limit is not None and view.length > view.limit:
            return count, None, "bad"
        return (count, None, "warn") if view.aim is not None and view.length > view.aim else (count,)

    def _on_clicked(self) -> None:
        self.asked.emit(self._piece)


class PieceCopies(QWidget):
    """They stand side by side where there is room, else under each other."""

    copy_asked = Signal(object)
    """The piece that is to be copied."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items: list[_PieceCopy] = []
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 8)
        self._box.setSpacing(16)
        self._box.addStretch(1)

    def show_pieces(self, shown: Shown) -> None:
        """Show the pieces that have a text."""
        rules = {rule.piece: rule for rule in shown.channel.pieces[:-1]}
        views = [view for view in shown.preview.pieces if view.piece in rules and view.text]
        while len(self._items) < len(views):
            item = _PieceCopy(self._theme, self)
            item.asked.connect(self.copy_asked)
            self._box.insertWidget(len(self._items), item)
            self._items.append(item)
        for number, item in enumerate(self._items):
            item.setVisible(number < len(views))
        for item, view in zip(self._items, views, strict=False):
            item.show_piece(view, rules[view.piece])
        self.setVisible(bool(views))
        self._turn(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn(event.size().width())

    def _turn(self, width: int) -> None:
        needed = sum(item.sizeHint().width() + 16 for item in self._items if not item.isHidden())
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.LeftToRight if needed <= width else ways.TopToBottom)
        self._box.setSpacing(16 if needed <= width else 0)

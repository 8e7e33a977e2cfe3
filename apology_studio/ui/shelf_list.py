"""The shelf with drafts on it: the last one as a card, the others as rows, and a search that hides what it misses."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from apology_studio.ui.due_box import DueBox, DueLine
from apology_studio.ui.kit.buttons import OutlineButton
from apology_studio.ui.kit.column import Column
from apology_studio.ui.kit.roving import Roving
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.say import isolated
from apology_studio.ui.shelf_card import CardView, ShelfCard
from apology_studio.ui.shelf_row import RowView, ShelfRow

WIDTH = 760
SIDE = 44


class ShelfList(Column):
    """Heading, search, card and rows."""

    new_asked = Signal()
    acted = Signal(object, object)
    """Id (str) of the draft, and RowAct."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, measure=WIDTH + 2 * SIDE, padding=SIDE, top=SIDE, parent=parent)
        self._heading = WrapLabel(theme, "", Role.H1)
        self.search = SearchBox(theme)
        self.new = OutlineButton(theme, "", "plus")
        self.card = ShelfCard(theme)
        self.due = DueBox(theme)
        self._begun = Group(theme)
        self._posted = Group(theme)
        self._nothing = WrapLabel(theme, "", Role.BODY, "ink2")
        self._rows: dict[str, ShelfRow] = {}
        self._roving = Roving(self, across=False)
        self._build()
        self.new.clicked.connect(self.new_asked)
        self.card.acted.connect(self.acted)
        self.search.textChanged.connect(self._filter)
        self._retranslate()

    def _build(self) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self._heading, 1)
        head.addWidget(self.search)
        head.addWidget(self.new)
        self.body.addLayout(head)
        self.body.addSpacing(px(22))
        self._due_room = QWidget()
        room = QVBoxLayout(self._due_room)
        room.setContentsMargins(0, 0, 0, px(18))
        room.addWidget(self.due)
        self.body.addWidget(self._due_room)
        for widget in (self.card, self._begun, self._posted, self._nothing):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_due(self, lines: Sequence[DueLine]) -> None:
        """Say what is due, above everything else."""
        self.due.show_lines(lines)
        self._due_room.setVisible(bool(lines))
        if lines:
            self.setTabOrder(self.new, self.due.buttons[0])

    def show_drafts(self, card: CardView | None, begun: Sequence[RowView], posted: Sequence[RowView]) -> None:
        """Show these; a row that was there stays the same widget, so that the focus does not move."""
        if card is not None:
            self.card.set_view(card)
        self._has_card = card is not None
        views = (*begun, *posted)
        gone = self._rows.keys() - {view.id for view in views}
        for draft_id in gone:
            row = self._rows.pop(draft_id)
            row.hide()
            row.deleteLater()
        for view in views:
            self._row(view)
        self._begun.show_rows([self._rows[view.id] for view in begun])
        self._posted.show_rows([self._rows[view.id] for view in posted])
        self._roving.set_items([self._rows[view.id] for view in views])
        self._filter(self.search.text())
        self._order_tabs([self._rows[view.id] for view in views])

    def _order_tabs(self, rows: Sequence[ShelfRow]) -> None:
        """Tab goes as the eye does, whenever a row was made."""
        chain: list[QWidget] = [self.search, self.new, self.card.first_stop]
        for before, after in itertools.pairwise(chain):
            self.setTabOrder(before, after)
        chain = [self.card.carry_on, *rows]
        for before, after in itertools.pairwise(chain):
            self.setTabOrder(before, after)

    def title(self, draft_id: str) -> str:
        """The title under which that draft is shown."""
        if draft_id in self._rows:
            return self._rows[draft_id].view.title
        return self.card.view.title if self.card.view is not None else ""

    def first(self) -> QWidget:
        """Where the focus goes at first: Carry on, else New."""
        return self.new if self.card.isHidden() else self.card.carry_on

    def focus_draft(self, draft_id: str) -> None:
        """Put the focus on that draft, wherever it is now."""
        row = self._rows.get(draft_id)
        if row is not None:
            self._roving.set_current(row)
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            self.reveal(row)
        elif self._has_card:
            self.card.carry_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_beside(self, draft_id: str) -> None:
        """Before that draft goes: move the focus to the next one, or to the one before."""
        shown = [row for row in self._rows.values() if not row.isHidden()]
        here = next((i for i, row in enumerate(shown) if row.view.id == draft_id), None)
        if here is None or len(shown) < 2:
            target: QWidget = self.card.carry_on if self._has_card and here is not None else self.new
        else:
            target = shown[here + 1] if here + 1 < len(shown) else shown[here - 1]
            self._roving.set_current(target)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, view: RowView) -> ShelfRow:
        row = self._rows.get(view.id)
        if row is None:
            row = ShelfRow(self._theme, view)
            row.acted.connect(self.acted)
            row.hide()  # until the search has had its say; said outright, so that no layout shows it before
            self._rows[view.id] = row
        else:
            row.set_view(view)
        return row

    def _filter(self, text: str) -> None:
        """Hide what does not match every word. Nothing is built again."""
        words = text.casefold().split()
        view = self.card.view
        card = self._has_card and view is not None and all(word in view.found_by for word in words)
        self.card.setVisible(card)
        found = [group.filter(words) for group in (self._begun, self._posted)]
        self._nothing.set_text(self.tr("Nothing here says “{words}”.").replace("{words}", isolated(text.strip())))
        self._nothing.setVisible(not card and not any(found))
        shown = [row for row in self._rows.values() if not row.isHidden()]
        stops = [row for row in shown if row.focusPolicy() == Qt.FocusPolicy.StrongFocus]
        if len(stops) != 1:
            self._roving.set_current(next(iter(stops or shown), None))

    _has_card = False

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._heading.set_text(self.tr("Your apologies"))
        self.new.set_text(self.tr("New apology"))
        self.search.set_words(self.tr("Search"))
        self._begun.set_title(self.tr("Also begun"))
        self._posted.set_title(self.tr("Posted earlier"))


class SearchBox(QLineEdit):
    """Filters while the owner types; Esc empties it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("signed", True)
        self._sign = self.addAction(theme.icon("search", "ink3"), QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self.setFixedWidth(theme.px(220))
        theme.changed.connect(self._restyle)

    def set_words(self, words: str) -> None:
        """What it is called."""
        self.setPlaceholderText(words)
        self.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self._sign.setIcon(self._theme.icon("search", "ink3"))
        self.setFixedWidth(self._theme.px(220))


class Group(QWidget):
    """A small title over rows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = WrapLabel(theme, "", Role.SECONDARY, "ink3")
        self._items: list[ShelfRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.px(36), 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._title)
        self._column.addSpacing(theme.px(8))

    def set_title(self, title: str) -> None:
        """What the rows have in common."""
        self._title.set_text(title)
        self.setAccessibleName(title)

    def show_rows(self, rows: Sequence[ShelfRow]) -> None:
        """Show these, in order. Rows that stay where they are are not touched."""
        if self._items == list(rows):
            return
        for row in self._items:
            self._column.removeWidget(row)
        self._items = list(rows)
        for row in self._items:
            self._column.addWidget(row)

    def filter(self, words: Sequence[str]) -> bool:
        """Show the rows that say every word, and the group while there is one; whether there is."""
        wanted = [all(word in row.view.found_by for word in words) for row in self._items]
        changes = [(row, on) for row, on in zip(self._items, wanted, strict=True) if row.isHidden() is on]
        if changes:
            self.hide()  # the layout is made once, not once for each row
            for row, on in changes:
                row.setVisible(on)
        self.setVisible(any(wanted))
        return any(wanted)

"""Rows that show a list of views: a row that is there stays the same widget, so that the focus does not move."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget


class _Shows(Protocol):
    """A row."""

    @property
    def view(self) -> Any:
        """What it shows."""

    def set_view(self, view: Any) -> None:
        """Show that."""

    def hide(self) -> None:
        """As a widget."""

    def deleteLater(self) -> None:
        """As a widget."""


Row = TypeVar("Row", bound=_Shows)


class RowList(Generic[Row]):
    """As many rows as there are views."""

    def __init__(self, make: Callable[[Any], Row]) -> None:
        """`make` makes a row for a view, and listens to it."""
        self._make = make
        self.rows: list[Row] = []

    def show_views(self, views: Sequence[object]) -> bool:
        """Show these, in order; whether rows came or went."""
        before = len(self.rows)
        while len(self.rows) > len(views):
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        for place, view in enumerate(views):
            if place == len(self.rows):
                self.rows.append(self._make(view))
            elif self.rows[place].view != view:
                self.rows[place].set_view(view)
        return before != len(self.rows)


def put_into(column: QVBoxLayout, rows: Sequence[QWidget]) -> None:
    """Put the rows into the column, unless they are there already."""
    there = [item.widget() for i in range(column.count()) if (item := column.itemAt(i)) is not None]
    if there == list(rows):
        return
    while column.count():
        column.takeAt(0)
    for row in rows:
        column.addWidget(row)


_Entry = TypeVar("_Entry")


def with_entry(entries: tuple[_Entry, ...], place: int | None, entry: _Entry) -> tuple[_Entry, ...]:
    """The entries with this one in that place, or after the last."""
    if place is None:
        return (*entries, entry)
    return (*entries[:place], entry, *entries[place + 1 :])


def without_entry(entries: tuple[_Entry, ...], place: int) -> tuple[_Entry, ...]:
    """The entries but for the one in that place."""
    return (*entries[:place], *entries[place + 1 :])

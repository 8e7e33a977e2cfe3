"""Where Tab goes: region by region, as the eye does. Pages and previews are made late, so Qt's own order is by age."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Regions(QWidget):
    """`rows` under each other. Tab goes through them in the order that `regions` says, round and round."""

    def __init__(self, regions: Callable[[], Sequence[QWidget]], rows: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self._regions = regions
        self._added: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in rows:
            column.addWidget(row, 1 if row is rows[-1] else 0)

    def add_row(self, row: QWidget) -> None:
        """Another row at the bottom, and the last stop of Tab."""
        self._added.append(row)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(row)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """What Qt calls for Tab and Shift+Tab anywhere inside."""
        stops = list(dict.fromkeys(stop for region in (*self._regions(), *self._added) for stop in tab_stops(region)))
        focused: QWidget | None = self.window().focusWidget()
        here = next((i for i, stop in enumerate(stops) if stop is focused), None)
        if here is None:
            return super().focusNextPrevChild(forward)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(here + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True


def tab_stops(region: QWidget) -> Iterator[QWidget]:
    """The widgets of a region that Tab can reach now, in the order in which they were put into it.

    Not by nextInFocusChain(): PySide takes the widget that it returns for a child of the one that was asked, and
    forgets it with that one.
    """
    if region.isVisible():
        yield from (widget for widget in (region, *region.findChildren(QWidget)) if _is_stop(widget))


def _is_stop(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return by_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None

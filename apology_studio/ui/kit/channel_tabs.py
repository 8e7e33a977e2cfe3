"""The tabs of the channels: icon, name, and a mark that says how far each one is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from apology_studio.ui.kit.channel_tab import HEIGHT, ChannelTab, TabEntry
from apology_studio.ui.kit.roving import Roving
from apology_studio.ui.kit.status_mark import MARK_SIZE, paint_mark, worst
from apology_studio.ui.kit.theme import Theme

FIRST = 6
"""How many tabs show; the others are in the menu of the last one, with the channels that are off."""


class ChannelTabs(QWidget):
    """The bar: one tab stop; arrows choose the neighbour at once. The last tab opens a menu: the other channels, those
    that are off, and the acts on them."""

    chosen = Signal(object)
    """The key (str) of the channel that the owner chose."""
    add_asked = Signal(object)
    """The key (str) of a channel that is off and is wanted."""
    remove_asked = Signal(object)
    """The key (str) of the channel that is shown and is not wanted."""
    choose_asked = Signal()
    """The owner wants to see all channels at once."""

    def __init__(self, theme: Theme, *, first: int = FIRST, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._first = first
        self._entries: tuple[TabEntry, ...] = ()
        self._off: tuple[TabEntry, ...] = ()
        self._current = ""
        self._icon_only = False
        self._tabs: list[ChannelTab] = []
        self._more = ChannelTab(theme, TabEntry(key="", title="", icon="more"), parent=self)
        self._more.clicked.connect(self._open_menu)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), 0)
        self._row.setSpacing(theme.px(2))
        self._roving = Roving(self, across=True)
        self._roving.moved.connect(self._on_moved)
        self.setFixedHeight(theme.px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_tabs(self, entries: Sequence[TabEntry]) -> None:
        """Show these channels, in order; the widgets stay when only their state changed."""
        same = [entry.key for entry in entries] == [entry.key for entry in self._entries]
        self._entries = tuple(entries)
        self._show(rebuild=not same)

    def set_off(self, entries: Sequence[TabEntry]) -> None:
        """The channels that are off: the menu adds them."""
        self._off = tuple(entries)
        self._show(rebuild=False)

    def set_current(self, key: str) -> None:
        """Select the channel `key` without saying `chosen`. One from the menu takes the last place in the bar."""
        rebuild = key not in [tab.entry.key for tab in self._tabs]
        self._current = key
        self._show(rebuild=rebuild)

    def current(self) -> str:
        """The key of the selected channel."""
        return self._current

    def set_icon_only(self, icon_only: bool) -> None:
        """Hide the names in a narrow pane."""
        self._icon_only = icon_only
        for tab in [*self._tabs, self._more]:
            tab.set_icon_only(icon_only)

    def step(self, by: int) -> None:
        """Choose the next (1) or the previous (-1) of all channels, as Ctrl+Tab does."""
        keys = [entry.key for entry in self._entries]
        if keys:
            here = keys.index(self._current) if self._current in keys else 0
            self._choose(keys[(here + by) % len(keys)])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show(rebuild=False)
        super().changeEvent(event)

    def _in_bar(self) -> list[TabEntry]:
        """The first ones; the selected one is always among them."""
        if len(self._entries) <= self._first:
            return list(self._entries)
        bar = list(self._entries[: self._first])
        rest = {entry.key: entry for entry in self._entries[self._first :]}
        if self._current in rest:
            bar[-1] = rest[self._current]
        return bar

    def _in_menu(self) -> list[TabEntry]:
        bar = [entry.key for entry in self._in_bar()]
        return [entry for entry in self._entries if entry.key not in bar]

    def _show(self, *, rebuild: bool) -> None:
        if rebuild:
            self._build()
        for tab, entry in zip(self._tabs, self._in_bar(), strict=True):
            tab.set_entry(entry)
            tab.setChecked(entry.key == self._current)
        hidden = self._in_menu()
        self._more.setVisible(bool(self._entries))
        self._more.set_entry(self._more_entry(hidden))
        self._roving.set_current(next((tab for tab in self._tabs if tab.isChecked()), None))

    def _more_entry(self, hidden: list[TabEntry]) -> TabEntry:
        """What the last tab says: how many are in its menu, or that it adds some."""
        if not hidden:
            add, spoken = self.tr("Channels", "adds and takes away"), self.tr("Add or take away channels")
            return TabEntry(key="", title=add, icon="plus", mark=None, spoken=spoken)
        title = self.tr("%n more", "", len(hidden))
        return TabEntry(key="", title=title, icon="more", mark=worst([entry.mark for entry in hidden if entry.mark]))

    def _build(self) -> None:
        had_focus = any(tab.hasFocus() for tab in self._tabs)
        for tab in self._tabs:
            self._row.removeWidget(tab)
            tab.hide()
            tab.deleteLater()
        self._row.removeWidget(self._more)
        self._tabs = [ChannelTab(self._theme, entry, parent=self) for entry in self._in_bar()]
        for tab in self._tabs:
            tab.set_icon_only(self._icon_only)
            tab.clicked.connect(self._on_clicked)
            self._row.addWidget(tab)
            tab.show()  # at once: a layout would show it only later, and a hidden tab takes no focus
        self._row.addWidget(self._more)
        self._roving.set_items([*self._tabs, self._more])
        if had_focus:
            self._focus_current()

    def _focus_current(self) -> None:
        for tab in self._tabs:
            if tab.entry.key == self._current:
                tab.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, key: str) -> None:
        changed = key != self._current
        self.set_current(key)
        if changed:
            self.chosen.emit(key)

    def _on_clicked(self) -> None:
        tab = self.sender()
        if isinstance(tab, ChannelTab):
            self._choose(tab.entry.key)

    def _on_moved(self, tab: object) -> None:
        if isinstance(tab, ChannelTab) and tab.entry.key:
            self._choose(tab.entry.key)

    def _open_menu(self) -> None:
        self._more.setChecked(False)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        hidden = self._in_menu()
        for entry in hidden:
            self._add_action(menu, entry, self._on_triggered)
        target = menu
        if hidden:
            menu.addSeparator()
            target = menu.addMenu(self._theme.icon("plus"), self.tr("Add a channel"))
        for entry in self._off:
            self._add_action(target, entry, self._on_added)
        target.menuAction().setVisible(bool(self._off))
        menu.addSeparator()
        self._add_acts(menu)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _add_action(self, menu: QMenu, entry: TabEntry, slot: Callable[[], None]) -> None:
        action = menu.addAction(self._menu_icon(entry), entry.title.replace("&", "&&"))
        action.setData(entry.key)
        action.triggered.connect(slot)

    def _add_acts(self, menu: QMenu) -> None:
        here = next((entry for entry in self._entries if entry.key == self._current), None)
        if here is not None and len(self._entries) > 1:
            words = self.tr("Take {channel} away").replace("{channel}", here.title).replace("&", "&&")
            remove = menu.addAction(self._theme.icon("minus"), words)
            remove.setData(here.key)
            remove.triggered.connect(self._on_removed)
        choose = menu.addAction(self._theme.icon("settings"), self.tr("Your channels…"))
        choose.triggered.connect(self.choose_asked)

    def _menu_icon(self, entry: TabEntry) -> QIcon | QPixmap:
        """The icon with its mark at the outer top corner, as in a tab: a menu shows a square."""
        if entry.mark is None:
            return self._theme.icon(entry.icon)
        scale, px = self.devicePixelRatioF(), self._theme.px
        side, mark = px(20), px(MARK_SIZE) * 0.8
        picture = QPixmap(round(side * scale), round(side * scale))
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        mirrored = self.isRightToLeft()
        icon = side - px(4)
        self._theme.paint_icon(painter, QRectF(side - icon if mirrored else 0, px(4), icon, icon), entry.icon, "ink2")
        paint_mark(painter, QRectF(0 if mirrored else side - mark, 0, mark, mark), entry.mark, self._theme)
        painter.end()
        return picture

    def _on_triggered(self) -> None:
        self._choose(self._key())

    def _on_added(self) -> None:
        self.add_asked.emit(self._key())

    def _on_removed(self) -> None:
        self.remove_asked.emit(self._key())

    def _key(self) -> str:
        action = self.sender()
        return str(action.data()) if isinstance(action, QAction) else ""

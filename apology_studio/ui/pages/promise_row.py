"""A promise on the follow-up page: date, words, how it stands, and what can be done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from apology_studio.core.draft import Promise
from apology_studio.core.followup import Standing, Status
from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import IconButton, OutlineButton, QuietButton
from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.tokens import ColorName
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.say import say
from apology_studio.ui.when import short_day, weekday_of

DATE_WIDTH = 96

_SIGNS: dict[Standing, tuple[str, ColorName]] = {
    Standing.LATE: ("octagon-alert", "bad"),
    Standing.DUE: ("bell", "warn"),
    Standing.ON_TRACK: ("clock", "ink2"),
    Standing.KEPT: ("check-circle", "good"),
}


class EntryAct(StrEnum):
    """What can be done with a promise or a reminder."""

    DONE = "done"
    """Kept, or done; once more: not after all."""
    EDIT = "edit"
    DELETE = "delete"


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseView:
    """What a row shows."""

    place: int
    """Of the promise in the draft."""
    promise: Promise
    status: Status
    today: date


class EntryMenu(QMenu):
    """Done, edit, delete."""

    chosen = Signal(object)
    """EntryAct."""

    def __init__(self, theme: Theme, done: str, *, is_done: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add(theme, EntryAct.DONE, "undo" if is_done else "check", done)
        self._add(theme, EntryAct.EDIT, "edit", self.tr("Edit…"))
        self.addSeparator()
        self._add(theme, EntryAct.DELETE, "trash", self.tr("Delete"))
        self.triggered.connect(self._triggered)

    def _add(self, theme: Theme, act: EntryAct, icon: str, words: str) -> None:
        self.addAction(theme.icon(icon), words).setData(act.value)

    def _triggered(self, action: QAction) -> None:
        self.chosen.emit(EntryAct(str(action.data())))


class PromiseRow(QWidget):
    """One promise."""

    acted = Signal(object, object)
    """Place (int) of the promise in the draft, and EntryAct."""

    def __init__(self, theme: Theme, view: PromiseView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = view
        self._first = False
        self._day = WrapLabel(theme, "", Role.LEDE, weight=600, max_lines=1)
        self._weekday = WrapLabel(theme, "", Role.SECONDARY, "ink2", max_lines=1)
        self._text = WrapLabel(theme, "", Role.LEDE, weight=600)
        self._who = WrapLabel(theme, "", Role.BODY, "ink2")
        self.keep = OutlineButton(theme, "", size=Size.SMALL)
        self.edit = QuietButton(theme, "", size=Size.SMALL)
        self._sign = Sign(theme, "clock", "ink2", 16)
        self._state = WrapLabel(theme, "", Role.BODY, "ink2", max_lines=1)
        self.more = IconButton(theme, "more", "")
        self._build()
        self.keep.clicked.connect(self._keep)
        self.edit.clicked.connect(self._edit)
        self.more.clicked.connect(self._open_menu)
        self.set_view(view)

    def _build(self) -> None:
        px = self._theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(18), 0, px(18))
        row.setSpacing(0)
        row.addLayout(self._dates())
        row.addLayout(self._words(), 1)
        row.addSpacing(px(20))
        state = QHBoxLayout()
        state.setSpacing(px(7))
        self._state.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        state.addWidget(self._sign)
        state.addWidget(self._state)
        state.addSpacing(px(4))
        state.addWidget(self.more)
        column = QVBoxLayout()
        column.addLayout(state)
        column.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        row.addLayout(column)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _dates(self) -> QVBoxLayout:
        dates = QVBoxLayout()
        dates.setSpacing(0)
        dates.addSpacing(self._theme.px(4))
        for label in (self._day, self._weekday):
            label.setFixedWidth(self._theme.px(DATE_WIDTH))
            dates.addWidget(label)
        dates.addStretch(1)
        return dates

    def _words(self) -> QVBoxLayout:
        px = self._theme.px
        acts = QHBoxLayout()
        acts.setContentsMargins(0, px(10), 0, 0)
        acts.setSpacing(px(8))
        acts.addWidget(self.keep)
        acts.addWidget(self.edit)
        acts.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addSpacing(px(4))
        words.addWidget(self._text)
        words.addWidget(self._who)
        words.addLayout(acts)
        words.addStretch(1)
        return words

    @property
    def view(self) -> PromiseView:
        """What it shows."""
        return self._view

    def set_view(self, view: PromiseView) -> None:
        """Show this."""
        self._view = view
        promise, kept = view.promise, view.promise.kept_on is not None
        self._day.set_text(short_day(promise.due, view.today) if promise.due else "–")
        self._weekday.set_text(weekday_of(promise.due) if promise.due else self.tr("no date"))
        self._text.set_text(promise.text)
        self._text.set_color("ink2" if kept else "ink")
        self._who.set_text(promise.who)
        self._who.setVisible(bool(promise.who.strip()))
        self.keep.setVisible(not kept)
        self.edit.setVisible(not kept)
        icon, color = _SIGNS[view.status.standing]
        self._sign.set_sign(icon, color)
        self._state.set_text(say(view.status.message))
        self._state.set_color("ink2" if color == "good" else color)
        self._retranslate()

    def set_first(self, first: bool) -> None:
        """The first row of a group has no line above it."""
        self._first = first
        self.update()

    def _retranslate(self) -> None:
        promise = self._view.promise
        self.keep.set_text(self.tr("Mark as kept"))
        self.keep.setAccessibleName(self.tr("Mark as kept: {promise}").replace("{promise}", promise.text))
        self.edit.set_text(self.tr("Edit"))
        self.edit.setAccessibleName(self.tr("Edit: {promise}").replace("{promise}", promise.text))
        self.more.set_name(self.tr("More about “{promise}”").replace("{promise}", promise.text))
        day = f"{self._weekday.text()} {self._day.text()}" if promise.due else self._weekday.text()
        self.setAccessibleName(f"{promise.text}. {day}. {self._state.text()}")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.set_view(self._view)
        super().changeEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._menu(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._first:
            QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.color("line"))

    def act(self, act: object) -> None:
        """Ask for that act."""
        self.acted.emit(self._view.place, act)

    def _keep(self) -> None:
        self.act(EntryAct.DONE)

    def _edit(self) -> None:
        self.act(EntryAct.EDIT)

    def _open_menu(self) -> None:
        self._menu(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _menu(self, where: QPoint) -> None:
        kept = self._view.promise.kept_on is not None
        words = self.tr("Not kept after all") if kept else self.tr("Mark as kept")
        menu = EntryMenu(self._theme, words, is_done=kept, parent=self)
        menu.chosen.connect(self.act)
        menu.popup(where)

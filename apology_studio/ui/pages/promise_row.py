"""A promise on the follow-up page: date, words, how it stands, and what can be done."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apology_studio.core.data import dataclass
from apology_studio.core.draft import Promise
from apology_studio.core.followup import Standing, Status
from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import OutlineButton, QuietButton
from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.tokens import ColorName
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.pages.entry_row import EntryRow
from apology_studio.ui.say import isolated, say
from apology_studio.ui.when import short_day, weekday_of

DATE_WIDTH = 96

_SIGNS: dict[Standing, tuple[str, ColorName]] = {
    Standing.LATE: ("octagon-alert", "bad"),
    Standing.DUE: ("bell", "warn"),
    Standing.ON_TRACK: ("clock", "ink2"),
    Standing.KEPT: ("check-circle", "good"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseView:
    """What a row shows."""

    place: int
    """Of the promise in the draft."""
    promise: Promise
    status: Status
    today: date
    still: bool = False
    """Whether the list has gone on with a later statement: nothing is done here."""


class PromiseRow(EntryRow):
    """One promise."""

    def __init__(self, theme: Theme, view: PromiseView, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._view = view
        self._first = False
        self._day = WrapLabel(theme, "", Role.LEDE, weight=600, max_lines=1)
        self._weekday = WrapLabel(theme, "", Role.SECONDARY, "ink2", max_lines=1)
        self._text = WrapLabel(theme, "", Role.LEDE, weight=600)
        self._second = WrapLabel(theme, "", Role.BODY, "ink2")
        self.keep = OutlineButton(theme, "", size=Size.SMALL)
        self.edit = QuietButton(theme, "", size=Size.SMALL)
        self._sign = Sign(theme, "clock", "ink2", 16)
        self._state = WrapLabel(theme, "", Role.BODY, "ink2", max_lines=1)
        self._build()
        self.keep.clicked.connect(self.mark_done)
        self.edit.clicked.connect(self.ask_to_edit)
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
        words.addWidget(self._second)
        words.addLayout(acts)
        words.addStretch(1)
        return words

    @property
    def view(self) -> PromiseView:
        """What it shows."""
        return self._view

    @property
    def place(self) -> int:
        """Of the promise in the draft."""
        return self._view.place

    @property
    def is_done(self) -> bool:
        """Whether it is kept."""
        return self._view.promise.kept_on is not None

    def done_words(self) -> str:
        """'Mark as kept', or back."""
        return self.tr("Not kept after all") if self.is_done else self.tr("Mark as kept")

    def set_view(self, view: PromiseView) -> None:
        """Show this."""
        self._view = view
        waits = not (self.is_done or view.still)
        self._text.set_color("ink2" if self.is_done else "ink")
        self.keep.setVisible(waits)
        self.edit.setVisible(waits)
        self.more.setVisible(not view.still)
        icon, color = _SIGNS[view.status.standing]
        self._sign.set_sign(icon, color)
        self._state.set_color("ink2" if color == "good" else color)
        self.say()

    def set_first(self, first: bool) -> None:
        """The first row of a group has no line above it."""
        self._first = first
        self.update()

    def say(self) -> None:
        """Say every word again."""
        promise, today = self._view.promise, self._view.today
        self._day.set_text(short_day(promise.due, today) if promise.due else "–")
        self._weekday.set_text(weekday_of(promise.due) if promise.due else self.tr("no date"))
        self._text.set_text(promise.text)
        second = self._second_line()
        self._second.set_text(second)
        self._second.setVisible(bool(second))
        self._state.set_text(say(self._view.status.message))
        self.keep.set_text(self.tr("Mark as kept"))
        self.keep.setAccessibleName(self.tr("Mark as kept: {promise}").replace("{promise}", isolated(promise.text)))
        late = self._view.status.standing is Standing.LATE
        edit = self.tr("Move the date") if late else self.tr("Edit") if promise.due else self.tr("Give it a date")
        self.edit.set_text(edit)
        named = self.tr("{act}: {promise}").replace("{act}", edit)
        self.edit.setAccessibleName(named.replace("{promise}", isolated(promise.text)))
        self.name_more(promise.text)
        day = f"{self._weekday.text()} {self._day.text()}" if promise.due else self._weekday.text()
        spoken = (promise.text, second, day, self._state.text())
        self.setAccessibleName(". ".join(part for part in spoken if part))

    def _second_line(self) -> str:
        """How it stands, else who sees to it; the day that was promised first is not hidden."""
        promise = self._view.promise
        said = promise.evidence.strip() or promise.who.strip()
        if promise.first_due is None:
            return said
        first = self.tr("Promised first for {day}.").replace("{day}", short_day(promise.first_due, self._view.today))
        return f"{first} {said}".strip()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._first:
            QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.color("line"))

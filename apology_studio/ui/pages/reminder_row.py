"""A follow-up in the aside: when, what to say and where, and whether it is done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from apology_studio.core.channel import channels
from apology_studio.core.draft import ChannelId, FollowUp
from apology_studio.ui.kit.buttons import IconButton
from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.pages.promise_row import EntryAct, EntryMenu
from apology_studio.ui.say import listed, say
from apology_studio.ui.when import short_day, weekday_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderView:
    """What a row shows."""

    place: int
    """Of the follow-up in the draft."""
    follow_up: FollowUp
    today: date


class ReminderRow(QWidget):
    """One follow-up."""

    acted = Signal(object, object)
    """Place (int) of the follow-up in the draft, and EntryAct."""

    def __init__(self, theme: Theme, view: ReminderView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = view
        self._sign = Sign(theme, "bell", "ink2")
        self._day = WrapLabel(theme, "", Role.BODY, weight=500)
        self._text = WrapLabel(theme, "", Role.SECONDARY, "ink2")
        self._channels = WrapLabel(theme, "", Role.SECONDARY, "ink3")
        self.done = IconButton(theme, "check", "")
        self.more = IconButton(theme, "more", "")
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self._day, self._text, self._channels):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(11))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        acts = QHBoxLayout()
        acts.setSpacing(0)
        acts.addWidget(self.done, 0, Qt.AlignmentFlag.AlignTop)
        acts.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(acts)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.done.clicked.connect(self._done)
        self.more.clicked.connect(self._open_menu)
        self.set_view(view)

    @property
    def view(self) -> ReminderView:
        """What it shows."""
        return self._view

    def set_view(self, view: ReminderView) -> None:
        """Show this."""
        self._view = view
        follow_up, done = view.follow_up, view.follow_up.done_on is not None
        late = not done and follow_up.on < view.today
        self._sign.set_sign("check-circle" if done else "bell", "good" if done else "bad" if late else "ink2")
        self._day.set_text(self._when(view))
        self._day.set_color("bad" if late else "ink2" if done else "ink")
        self._text.set_text(follow_up.text)
        names = channel_names(follow_up.channels)
        self._channels.set_text(names)
        self._channels.setVisible(bool(names) and not done)
        words = self.tr("Not done after all: {what}") if done else self.tr("Done: {what}")
        self.done.set_name(words.replace("{what}", follow_up.text))
        self.done.set_icon("undo" if done else "check")
        self.more.set_name(self.tr("More about “{what}”").replace("{what}", follow_up.text))
        self.setAccessibleName(f"{self._day.text()}. {follow_up.text}")

    def _when(self, view: ReminderView) -> str:
        day = view.follow_up.on
        if view.follow_up.done_on is not None:
            return self.tr("Done {day}").replace("{day}", short_day(view.follow_up.done_on, view.today))
        if day == view.today:
            return self.tr("Today")
        said = f"{weekday_of(day)} {short_day(day, view.today)}"
        return self.tr("{day}, not done yet").replace("{day}", said) if day < view.today else said

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.set_view(self._view)
        super().changeEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._menu(event.globalPos())

    def act(self, act: object) -> None:
        """Ask for that act."""
        self.acted.emit(self._view.place, act)

    def _done(self) -> None:
        self.act(EntryAct.DONE)

    def _open_menu(self) -> None:
        self._menu(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _menu(self, where: QPoint) -> None:
        done = self._view.follow_up.done_on is not None
        words = self.tr("Not done after all") if done else self.tr("Done")
        menu = EntryMenu(self._theme, words, is_done=done, parent=self)
        menu.chosen.connect(self.act)
        menu.popup(where)


def channel_names(wanted: tuple[ChannelId, ...]) -> str:
    """The names of those channels, in the order of the tabs; one that this studio does not know is left out."""
    return listed(say(channel.title) for channel in channels() if channel.id in wanted)

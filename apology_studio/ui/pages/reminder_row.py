"""A follow-up in the aside: when, what to say and where, and whether it is done."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apology_studio.core.channel import channels
from apology_studio.core.data import dataclass
from apology_studio.core.draft import ChannelId, FollowUp
from apology_studio.ui.kit.buttons import IconButton
from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.tokens import ColorName
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.pages.entry_row import EntryRow
from apology_studio.ui.say import isolated, listed, say
from apology_studio.ui.when import short_day, weekday_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderView:
    """What a row shows."""

    place: int
    """Of the follow-up in the draft."""
    follow_up: FollowUp
    today: date


class ReminderRow(EntryRow):
    """One follow-up."""

    def __init__(self, theme: Theme, view: ReminderView, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._view = view
        self._sign = Sign(theme, "bell", "ink2")
        self._day = WrapLabel(theme, "", Role.BODY, weight=500)
        self._text = WrapLabel(theme, "", Role.SECONDARY, "ink2")
        self._channels = WrapLabel(theme, "", Role.SECONDARY, "ink3")
        self.done = IconButton(theme, "check", "")
        lay_beside(self, theme, self._sign, (self._day, self._text, self._channels), (self.done, self.more))
        self.done.clicked.connect(self.mark_done)
        self.set_view(view)

    @property
    def view(self) -> ReminderView:
        """What it shows."""
        return self._view

    @property
    def place(self) -> int:
        """Of the follow-up in the draft."""
        return self._view.place

    @property
    def is_done(self) -> bool:
        """Whether it is done."""
        return self._view.follow_up.done_on is not None

    def done_words(self) -> str:
        """'Done', or back."""
        return self.tr("Not done after all") if self.is_done else self.tr("Done")

    def set_view(self, view: ReminderView) -> None:
        """Show this."""
        self._view = view
        late = not self.is_done and view.follow_up.on < view.today
        color: ColorName = "good" if self.is_done else "bad" if late else "ink2"
        self._sign.set_sign("check-circle" if self.is_done else "bell", color)
        self._day.set_color("bad" if late else "ink2" if self.is_done else "ink")
        self.done.set_icon("undo" if self.is_done else "check")
        self.say()

    def say(self) -> None:
        """Say every word again."""
        follow_up = self._view.follow_up
        self._day.set_text(self._when())
        self._text.set_text(follow_up.text)
        names = channel_names(follow_up.channels)
        self._channels.set_text(names)
        self._channels.setVisible(bool(names) and not self.is_done)
        words = self.tr("Not done after all: {what}") if self.is_done else self.tr("Done: {what}")
        self.done.set_name(words.replace("{what}", isolated(follow_up.text)))
        self.name_more(follow_up.text)
        self.setAccessibleName(f"{self._day.text()}. {follow_up.text}")

    def _when(self) -> str:
        day, today, done = self._view.follow_up.on, self._view.today, self._view.follow_up.done_on
        if done is not None:
            return self.tr("Done {day}").replace("{day}", short_day(done, today))
        if day == today:
            return self.tr("Today")
        said = f"{weekday_of(day)} {short_day(day, today)}"
        return self.tr("{day}, not done yet").replace("{day}", said) if day < today else said


def lay_beside(
    row: QWidget, theme: Theme, sign: QWidget, words: tuple[QWidget, ...], acts: tuple[QWidget, ...]
) -> None:
    """A sign, words under each other, and small acts at the end: what every row of the aside is."""
    column = QVBoxLayout()
    column.setSpacing(0)
    for label in words:
        column.addWidget(label)
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.px(11))
    line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(column, 1)
    ends = QHBoxLayout()
    ends.setSpacing(0)
    for act in acts:
        ends.addWidget(act, 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(ends)


def channel_names(wanted: tuple[ChannelId, ...]) -> str:
    """The names of those channels, in the order of the tabs; one that this studio does not know is left out."""
    return listed(say(channel.title) for channel in channels() if channel.id in wanted)

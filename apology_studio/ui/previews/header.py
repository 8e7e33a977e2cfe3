"""The head of a preview: where it appears, how long it is, and how it is looked at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from apology_studio.core.channel import Look, State
from apology_studio.core.draft import Kind
from apology_studio.core.measures import Unit
from apology_studio.core.messages import fill
from apology_studio.core.press import Paper
from apology_studio.core.sms import messages
from apology_studio.ui.kit.buttons import IconButton
from apology_studio.ui.kit.counter import Counter
from apology_studio.ui.kit.segmented_control import Option, SegmentedControl
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.previews.shown import Shown
from apology_studio.ui.say import say

COMPUTER, PHONE = "computer", "phone"
PAGE_LIKE = frozenset({Look.ARTICLE, Look.MAIL, Look.RELEASE})
"""Looks that gain by room."""


class Header(QWidget):
    """One row; under each other beside an expanded preview."""

    device_chosen = Signal(object)
    """'computer' or 'phone' (str)."""
    paper_chosen = Signal(object)
    """Paper."""
    expand_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Shown | None = None
        self._pages = 0
        self._stacked = False
        self._tight = False
        self._side = 24
        self._title = WrapLabel(theme, weight=600, max_lines=2, parent=self)
        self.counter = Counter(theme, parent=self)
        computer, phone = Option(COMPUTER, "", "computer"), Option(PHONE, "", "phone")
        self._device = SegmentedControl(theme, "", (computer, phone), parent=self)
        papers = (Option(Paper.A4, ""), Option(Paper.LETTER, ""))
        self._paper = SegmentedControl(theme, "", papers, parent=self)
        self._expand = IconButton(theme, "expand", "", parent=self)
        self._device.chosen.connect(self.device_chosen)
        self._paper.chosen.connect(self._on_paper)
        self._expand.clicked.connect(self.expand_asked)
        self._say()
        self._first = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._second = QHBoxLayout()
        self._box = QVBoxLayout(self)
        self._box.addLayout(self._first)
        self._box.addLayout(self._second)
        self._lay_out()

    def show_head(self, shown: Shown, pages: int = 0) -> None:
        """Say what is shown; `pages` is the number of pages of a press release, 0 while it is not known."""
        self._shown, self._pages = shown, pages
        look = shown.channel.look
        self._title.set_text(self._heading(shown))
        self._count(shown)
        self._device.setVisible(look is Look.MAIL)
        self._paper.setVisible(look is Look.RELEASE)
        self._expand.setVisible(look in PAGE_LIKE and not self._stacked)
        self._fit(self.width())

    def set_device(self, device: str) -> None:
        """Mark Computer or Phone."""
        self._device.set_current(device)

    def set_paper(self, paper: Paper) -> None:
        """Mark the paper."""
        self._paper.set_current(paper)

    def set_stacked(self, stacked: bool) -> None:
        """Everything under each other, beside an expanded preview."""
        self._stacked = stacked
        self._lay_out()
        if self._shown is not None:
            self.show_head(self._shown, self._pages)

    def set_side(self, side: int) -> None:
        """The room at both sides, in drawn px."""
        self._side = side
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            if self._shown is not None:
                self.show_head(self._shown, self._pages)
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _say(self) -> None:
        self._device.setAccessibleName(self.tr("Show it on"))
        self._device.set_titles({COMPUTER: self.tr("Computer"), PHONE: self.tr("Phone")})
        self._paper.setAccessibleName(self.tr("Paper"))
        self._paper.set_titles({Paper.A4: self.tr("A4"), Paper.LETTER: self.tr("Letter", "the paper size")})
        self._expand.set_name(self.tr("Expand the preview (Ctrl+Shift+P)"))

    def _lay_out(self) -> None:
        """All in one row; the choices under it where there is no room, or beside an expanded preview."""
        ways, px = QBoxLayout.Direction, self._theme.px
        for widget in (self._title, self.counter, self._device, self._paper, self._expand):
            self._first.removeWidget(widget)
            self._second.removeWidget(widget)
        self._first.setDirection(ways.TopToBottom if self._stacked else ways.LeftToRight)
        self._first.setSpacing(px(2 if self._stacked else 10))
        self._first.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        self._first.addWidget(self.counter)
        choices = self._second if self._tight or self._stacked else self._first
        choices.addWidget(self._device)
        choices.addWidget(self._paper)
        self._first.addWidget(self._expand)
        self._box.setSpacing(px(12) if self._stacked else px(8))
        top, bottom = (24, 16) if self._stacked else (10, 8)
        self._box.setContentsMargins(px(self._side), px(top), px(self._side), px(bottom))
        self.setMinimumHeight(0 if self._stacked else px(52))

    def _fit(self, width: int) -> None:
        """Whether title, length and choices have room beside each other."""
        shown, px = self._shown, self._theme.px
        if shown is None:
            return
        choices = {Look.MAIL: self._device, Look.RELEASE: self._paper}.get(shown.channel.look)
        words = self._theme.text_width(self._title.text(), Role.BODY, 600) + self.counter.sizeHint().width()
        needed = words + (choices.sizeHint().width() if choices else 0) + px(2 * self._side + 64)
        if (needed > width) != self._tight:
            self._tight = needed > width
            self._lay_out()

    def _on_paper(self, key: str) -> None:
        self.paper_chosen.emit(Paper(key))

    def _heading(self, shown: Shown) -> str:
        name, posts = say(shown.channel.title), len(shown.preview.pages)
        values = (("channel", name), ("count", self.locale().toString(posts)))
        if shown.kind is Kind.HOLDING:
            on = self.tr("Holding statement on {channel}") if shown.channel.name else self.tr("Holding: {channel}")
            return fill(on, values)
        if shown.channel.look is Look.THREAD and posts > 1:
            return fill(self.tr("On {channel}, as a thread of {count}"), values)
        return fill(self.tr("On {channel}"), values) if shown.channel.name else name

    def _count(self, shown: Shown) -> None:
        preview, measure, limit = shown.preview, shown.channel.body.measure, shown.preview.limit
        if shown.channel.look is Look.THREAD and len(preview.pages) > 1:
            self.counter.set_words(self._each(shown))
        elif measure.unit is Unit.SMS and preview.pages:
            count = sum(messages(page.text).count for page in preview.pages)
            values = (("length", self.locale().toString(preview.length)), ("messages", self._messages(count)))
            self.counter.set_words(fill(self.tr("{length}, {messages}"), values))
        elif limit is not None and preview.state is not State.EMPTY:
            self.counter.set_length(preview.length, limit)
        elif measure.unit is Unit.WORDS:
            grouped = self.locale().toString(preview.length)
            words = self.tr("%n word(s)", "", preview.length).replace(str(preview.length), grouped)
            pages = self.tr("%n page(s)", "", self._pages)
            both = fill(self.tr("{words}, {pages}"), (("words", words), ("pages", pages)))
            self.counter.set_words(both if self._pages and shown.channel.look is Look.RELEASE else words)
        else:
            self.counter.set_words("")
        self.counter.setToolTip(say(measure.description))

    def _each(self, shown: Shown) -> str:
        """'280 each, a link counts 23'."""
        limit, short = self.locale().toString(shown.preview.limit or 0), shown.channel.body.measure.short
        if short is None:
            return fill(self.tr("{limit} each"), (("limit", limit),))
        return fill(self.tr("{limit} each, {rule}"), (("limit", limit), ("rule", say(short))))

    def _messages(self, count: int) -> str:
        return self.tr("%n text message(s)", "", count)

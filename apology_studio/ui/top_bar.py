"""The bar above the writing: the working title, the quiet clock, whether it is saved, and the menu of the draft."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QLocale, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QWidget

from apology_studio.core.clock import since_noticed
from apology_studio.core.draft import Draft
from apology_studio.core.ports import Saved
from apology_studio.ui.kit.buttons import IconButton, QuietButton
from apology_studio.ui.kit.column import PADDING, side_of
from apology_studio.ui.kit.segmented_control import Option, SegmentedControl
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.say import isolated, say

WRITE, PREVIEW = "write", "preview"
TICK_MS = 20_000
WORDS_FROM = 560
"""The width in px from which the clock says 'Noticed'."""
SAVING_AFTER_MS = 1000
"""'Saving…' is shown only when it takes longer than this."""


class TopBar(QWidget):
    """Title, clock, save state and the button with three dots."""

    rename_asked = Signal()
    view_chosen = Signal(object)
    """WRITE or PREVIEW, in a window that has room for one of them only."""

    def __init__(self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._now = now
        self._noticed: datetime | None = None
        self._named = ""
        self._saved_at: datetime | None = None
        self._failing = False
        self._narrow = False
        self._title = QuietButton(theme)
        self._title.setObjectName("draft_title")
        self._clock = _Stamp(theme, "clock", self)
        self._saved = _Stamp(theme, "check", self)
        self._more = IconButton(theme, "more", "")
        self._views = SegmentedControl(theme, "", (Option(WRITE, ""), Option(PREVIEW, "")))
        self._views.setObjectName("views")
        self._views.hide()
        self._views.chosen.connect(self.view_chosen)
        self._row = QHBoxLayout(self)
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._build()
        self._title.clicked.connect(self.rename_asked)
        tick = QTimer(self)
        tick.timeout.connect(self._tick)
        tick.start(TICK_MS)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _build(self) -> None:
        row = self._row
        row.setSpacing(16)
        row.addWidget(self._title)
        row.addStretch(1)
        for widget in (self._views, self._clock, self._saved, self._more):
            row.addWidget(widget)
        self.setFixedHeight(56)

    def set_menu(self, menu: QMenu) -> None:
        """The menu behind the three dots."""
        self._more.setMenu(menu)

    def set_narrow(self, narrow: bool) -> None:
        """Without the word 'Noticed', for a narrow window."""
        self._narrow = narrow
        self._tick()

    def show_views(self, current: str) -> None:
        """Offer the switch between writing and preview, with `current` chosen; '' takes it away."""
        self._views.setVisible(bool(current))
        if current:
            self._views.set_current(current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words of the title, not its hover, stand over the edge of the column."""
        super().resizeEvent(event)
        start = min(self._theme.px(PADDING), side_of(self._theme, self.width())) - self._theme.px(14)
        left, right = (16, start) if self.isRightToLeft() else (start, 16)
        self._row.setContentsMargins(left, 0, right, 0)
        self._tick()

    def show_draft(self, draft: Draft) -> None:
        """The title and the clock of that draft. Nothing is laid out for a key that changes neither."""
        if (draft.title, draft.incident.noticed) == (self._named, self._noticed) and self._title.text():
            return
        self._named = draft.title
        self._say_title()
        self._noticed = draft.incident.noticed
        self._tick()

    def _say_title(self) -> None:
        title = self._named or self.tr("Untitled apology")
        metrics = self._title.fontMetrics()
        self._title.set_text(isolated(metrics.elidedText(title, Qt.TextElideMode.ElideRight, 320)))
        self._title.setAccessibleName(self.tr("Rename: {title}").replace("{title}", isolated(title)))

    def show_saved(self, saved: Saved) -> None:
        """'Saved 14:03', only ever after the commit."""
        self._failing = False
        self._saved_at = saved.at
        self._show_saved()

    def show_not_saved(self) -> None:
        """'Not saved since 14:01'."""
        self._failing = True
        self._show_saved()

    def forget_saved(self) -> None:
        """Another draft is open: nothing was saved of it yet."""
        self._saved_at = None
        self._failing = False
        self._show_saved()

    def _show_saved(self) -> None:
        time = isolated(_clock_time(self._saved_at)) if self._saved_at else ""
        if self._failing:
            said = self.tr("Not saved since {time}").replace("{time}", time) if time else self.tr("Not saved")
            self._saved.show_text(said, "octagon-alert", "bad")
        else:
            said = self.tr("Saved {time}").replace("{time}", time) if time else ""
            self._saved.show_text(said, "check", "ink3")

    def _tick(self) -> None:
        short = self._narrow or self.width() < self._theme.px(WORDS_FROM)
        said = say(since_noticed(self._noticed, self._now(), short=short)) if self._noticed else ""
        self._clock.show_text(said, "clock", "ink3")

    def _restyle(self) -> None:
        self._more.set_name(self.tr("More about this apology"))
        self._views.setAccessibleName(self.tr("What is shown"))
        self._views.set_titles({WRITE: self.tr("Write"), PREVIEW: self.tr("Preview")})
        self._say_title()
        self._tick()
        self._show_saved()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
        super().changeEvent(event)


class _Stamp(QWidget):
    """A small icon and a few words."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._shown = ("", icon, "ink3")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        theme.changed.connect(self._restyle)

    def show_text(self, text: str, icon: str, color: str) -> None:
        """Show these words, in this colour, with their icon; nothing where there are none."""
        if (text, icon, color) != self._shown or self._text.text() != text or self.isHidden() is bool(text):
            self._shown = (text, icon, color)
            self._restyle()

    def _restyle(self) -> None:
        text, icon, color = self._shown
        self.setVisible(bool(text))
        self._text.setText(text)
        self._text.setFont(self._theme.font(Role.SECONDARY, tabular=True))
        palette = self._text.palette()
        palette.setColor(self._text.foregroundRole(), self._theme.color(color))  # type: ignore[arg-type]
        self._text.setPalette(palette)
        self._icon.setPixmap(self._theme.pixmap(icon, color, 16, self.devicePixelRatioF()))  # type: ignore[arg-type]


def _clock_time(moment: datetime) -> str:
    """The time of day as the locale writes it, without seconds."""
    here = moment.astimezone()
    return QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)

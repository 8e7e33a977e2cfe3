"""The counter: how long a text is, of how much it may be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from apology_studio.ui.kit.ring import CounterRing
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.tokens import ColorName
from apology_studio.ui.kit.type_scale import Role

NEAR = 20
"""In the last characters the counter says what is left instead of what is used."""


class Counter(QWidget):
    """A ring and words: '614 of 3,000', '14 left', '42 over'. Without a limit only words, as '276 words'.

    `brief` (in threads): a smaller ring and only the number used.
    """

    def __init__(self, theme: Theme, *, brief: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._brief = brief
        self._used = 0
        self._limit = 0
        self._ring = CounterRing(theme, size=16 if brief else 20, parent=self)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(7))
        row.addWidget(self._ring)
        row.addWidget(self._words)
        theme.changed.connect(self._show)
        self._show()

    def set_length(self, used: int, limit: int) -> None:
        """Show `used` of `limit`, both in the channel's own measure."""
        self._used, self._limit = used, limit
        self._show()

    def set_words(self, words: str) -> None:
        """Show words without a ring, for a channel without a limit."""
        self._limit = 0
        self._words.setText(words)
        self._show()

    def text(self) -> str:
        """What the counter says."""
        return self._words.text()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        left = self._limit - self._used
        over = bool(self._limit) and left < 0
        color: ColorName = "accent"
        if over:
            color = "bad_mark"
        elif left <= NEAR:
            color = "warn_mark"
        self._ring.setVisible(bool(self._limit))
        if self._limit:
            self._ring.set_part(self._used / self._limit, color)
            self._words.setText(self._say(left))
        self._words.setFont(self._theme.font(Role.SECONDARY, 600 if over else 400, tabular=True))
        palette = self._words.palette()
        palette.setColor(palette.ColorRole.WindowText, self._theme.color("bad" if over else "ink2"))
        self._words.setPalette(palette)

    def _say(self, left: int) -> str:
        number = self.locale().toString
        if left < 0:
            return self.tr("{count} over").replace("{count}", number(-left))
        if self._brief:
            return number(self._used)
        if left <= NEAR:
            return self.tr("{count} left").replace("{count}", number(left))
        return (
            self.tr("{used} of {limit}").replace("{used}", number(self._used)).replace("{limit}", number(self._limit))
        )

"""Ready? One calm page before the first post: what is still open, each with the way there. Post anyway always works."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apology_studio.core.ready import Open, Point
from apology_studio.ui.kit.announce import announce
from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import OutlineButton, QuietButton
from apology_studio.ui.kit.rule_line import RuleLine
from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.tokens import ColorName
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.say import say

SIGNS: dict[Open, tuple[str, ColorName]] = {
    Open.MISSING: ("circle", "edge"),
    Open.CHANNEL: ("octagon-alert", "bad"),
    Open.DIFFERS: ("triangle-alert", "warn"),
    Open.FINDING: ("triangle-alert", "warn"),
    Open.UNKNOWN: ("info", "accent"),
}


class ReadyPanel(QWidget):
    """Shown in place of the list, once for each draft."""

    jump_asked = Signal(object)
    """Point."""
    answered = Signal()
    """Post anyway."""
    left = Signal()
    """Back to the desk; it is asked again before the first post."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._points: tuple[Point, ...] = ()
        self._title = WrapLabel(theme, "", Role.DIALOG)
        self._lede = WrapLabel(theme, "", Role.LEDE, "ink2")
        self._list = QVBoxLayout()
        self._rows: list[_Row] = []
        self.back = QuietButton(theme, "")
        self.anyway = OutlineButton(theme, "")
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self._title)
        column.addWidget(self._lede)
        column.addSpacing(px(10))
        self._list.setSpacing(0)
        column.addLayout(self._list)
        column.addSpacing(px(16))
        acts = QHBoxLayout()
        acts.setSpacing(px(8))
        acts.addWidget(self.back)
        acts.addStretch(1)
        acts.addWidget(self.anyway)
        column.addLayout(acts)
        self.back.clicked.connect(self.left)
        self.anyway.clicked.connect(self.answered)
        self._retranslate()

    @property
    def rows(self) -> list[_Row]:
        """The rows that show."""
        return self._rows[: len(self._points)]

    def texts(self) -> tuple[str, ...]:
        """What is open, as it is said."""
        return tuple(say(point.message) for point in self._points)

    def show_points(self, points: tuple[Point, ...]) -> None:
        """Show what is open."""
        self._points = points
        while len(self._rows) < len(points):
            row = _Row(self._theme)
            row.go.clicked.connect(self._go)
            self._rows.append(row)
            self._list.addWidget(row)
        self._retranslate()

    def open(self) -> None:
        """The first thing that can be mended has the focus, and the page is said to a screen reader."""
        self.rows[0].go.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self._title.text()} {self._lede.text()}", assertive=True)

    def _go(self) -> None:
        sender = self.sender()
        for row, point in zip(self.rows, self._points, strict=True):
            if row.go is sender:
                self.jump_asked.emit(point)
                return

    def _retranslate(self) -> None:
        self._title.set_text(self.tr("Ready?"))
        self._lede.set_text(
            self.tr("%n thing(s) are still open. We ask once, before the first post.", "", len(self._points))
        )
        self.back.set_text(self.tr("Not yet"))
        self.anyway.set_text(self.tr("Post anyway"))
        self.anyway.setAccessibleDescription(self.tr("It is written into the record that these were open."))
        for row, point in zip(self._rows, self._points, strict=False):
            row.show_point(point, self.tr("Go there"))
        for row in self._rows[len(self._points) :]:
            row.hide()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


class _Row(QWidget):
    """A sign, what is open, and the way there."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._sign = Sign(theme, "circle", "edge")
        self._words = WrapLabel(theme, "", Role.BODY)
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.go = QuietButton(theme, "", size=Size.SMALL, link=True)
        row = QHBoxLayout()
        row.setContentsMargins(0, theme.px(8), theme.px(6), theme.px(8))  # room for the focus ring
        row.setSpacing(theme.px(12))
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(RuleLine(theme))

    def show_point(self, point: Point, go: str) -> None:
        """Show it."""
        said = say(point.message)
        self._sign.set_sign(*SIGNS[point.kind])
        self._words.set_text(said)
        self.go.set_text(go)
        self.go.setAccessibleName(f"{go}: {said}")
        self.show()

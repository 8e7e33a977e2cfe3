"""A label that wraps, with the drawn line height. Plain text only: nothing in it is ever read as HTML."""

from __future__ import annotations

from functools import cache

from PySide6 import QtGui
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from apology_studio.core.data import dataclass
from apology_studio.ui.kit.plain_text import is_tall, utf16_length
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.tokens import ColorName
from apology_studio.ui.kit.type_scale import Role

KEPT = 6
"""Widths for which a label keeps its lines."""


@dataclass(frozen=True, slots=True)
class Run:
    """A part of a label's text with its own weight, colour or ground. None: the label's."""

    text: str
    weight: int | None = None
    color: ColorName | None = None
    ground: ColorName | None = None


class WrapLabel(QLabel):
    """Text in a type role. With `max_lines`, longer text ends in an ellipsis and is whole in the tool tip.

    It stands at the top of its room; setAlignment(AlignVCenter) brings it to the middle.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        role: Role = Role.BODY,
        color: ColorName = "ink",
        *,
        weight: int | None = None,
        max_lines: int = 0,
        centered: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self._color = color
        self._weight = weight
        self._max_lines = max_lines
        self._centered = centered
        self._runs: tuple[Run, ...] = ()
        self._laid: dict[int, QTextLayout] = {}  # by width: layouts ask for several, and ask again after each change
        self._hint: QSize | None = None
        self._tall = False
        self._natural: int | None = None
        """The width of its longest line, unbroken."""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show `text`."""
        self.set_runs(Run(text))

    def set_runs(self, *runs: Run) -> None:
        """Show these parts, one after the other in one paragraph."""
        if runs != self._runs:
            self._runs = runs
            self.setText("".join(run.text for run in runs))
            self._tall = is_tall(self.text())
            self._restyle()

    def set_color(self, color: ColorName) -> None:
        """Change the colour of the text."""
        self._color = color
        self._restyle()

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Lines times the line height. Whether all fits into one is known without laying it out."""
        one = "\n" not in self.text() and width >= self._natural_width()
        return (1 if one else max(1, self._layout(width).lineCount())) * self._line()

    def sizeHint(self) -> QSize:
        """One line for short text, at most the measure for long text."""
        if self._hint is None:
            width = min(self._natural_width(), self._theme.px(560))
            self._hint = QSize(width, self.heightForWidth(width))
        return self._hint

    def minimumSizeHint(self) -> QSize:
        """Narrow, and as high as its lines."""
        return QSize(min(self.sizeHint().width(), self._theme.px(48)), self._line())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.color(self._color if self.isEnabled() else "ink3"))
        layout = self._layout(self.width())
        spare = self.height() - layout.lineCount() * self._line()
        middle = bool(self.alignment() & Qt.AlignmentFlag.AlignVCenter)
        layout.draw(painter, QPointF(0, spare / 2 if middle else 0))

    def _natural_width(self) -> int:
        if self._natural is None:
            metrics = QFontMetrics(self._theme.font(self._role, self._strongest()))
            self._natural = max(metrics.horizontalAdvance(line) for line in self.text().split("\n")) + 2
        return self._natural

    def _strongest(self) -> int | None:
        weights = [run.weight for run in self._runs if run.weight is not None]
        return max([*weights, self._weight or 0]) or None

    def _line(self) -> int:
        return self._theme.line(self._role, tall=self._tall or self.isRightToLeft())

    def _layout(self, width: int) -> QTextLayout:
        laid = self._laid.get(width)
        if laid is None:
            laid = self._lay_out(self.text(), width)
            if self._max_lines and laid.lineCount() > self._max_lines:
                laid = self._lay_out(self._cut(laid, width), width)
                self.setToolTip(self.text())
            if len(self._laid) >= KEPT:
                self._laid.clear()
            self._laid[width] = laid
        return laid

    def _cut(self, layout: QTextLayout, width: int) -> str:
        """The text that fits, with an ellipsis."""
        units = self.text().encode("utf-16-le")
        start = layout.lineAt(self._max_lines - 1).textStart()
        head = units[: 2 * start].decode("utf-16-le", "ignore")
        tail = units[2 * start :].decode("utf-16-le", "ignore").replace("\n", " ")
        metrics = QFontMetrics(self._theme.font(self._role, self._strongest()))
        return head + metrics.elidedText(tail, Qt.TextElideMode.ElideRight, width - 2)

    def _lay_out(self, text: str, width: int) -> QTextLayout:
        layout = QTextLayout(text.replace("\n", "\u2028"), self._theme.font(self._role, self._weight))
        layout.setTextOption(_option(self._centered, self.isRightToLeft()))
        layout.setFormats(self._formats())
        line_height = self._line()
        layout.beginLayout()
        top = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, top + (line_height - line.height()) / 2))
            top += line_height
        layout.endLayout()
        return layout

    def _formats(self) -> list[QTextLayout.FormatRange]:
        ranges, start = [], 0
        for run in self._runs:
            length = utf16_length(run.text)
            if run != Run(run.text):
                part = QTextLayout.FormatRange()
                part.start, part.length = start, length
                part.format = self._format(run)
                ranges.append(part)
            start += length
        return ranges

    def _format(self, run: Run) -> QtGui.QTextCharFormat:
        look = QtGui.QTextCharFormat()
        if run.weight is not None:
            look.setFont(self._theme.font(self._role, run.weight))
        if run.color is not None:
            look.setForeground(self._theme.color(run.color))
        if run.ground is not None:
            look.setBackground(self._theme.color(run.ground))
        return look

    def _restyle(self) -> None:
        self._laid.clear()
        self._hint = self._natural = None
        self.updateGeometry()
        self.update()


@cache
def _option(centered: bool, right_to_left: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    side = Qt.AlignmentFlag.AlignHCenter if centered else side
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return option

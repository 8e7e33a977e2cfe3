"""The shelf while there is nothing on it: what this is, and the one act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import FilledButton, QuietButton
from apology_studio.ui.kit.column import Column
from apology_studio.ui.kit.rule_line import RuleLine
from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel

if TYPE_CHECKING:
    from apology_studio.ui.kit.theme import Theme

WIDTH = 560
SIDE = 44


class EmptyShelf(Column):
    """'Let’s put this right.'"""

    new_asked = Signal()
    examples_asked = Signal(object)
    """QPoint: show the examples below this place of the screen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, measure=WIDTH + 2 * SIDE, padding=SIDE, parent=parent)
        self._heading = WrapLabel(theme, "", Role.EMPTY)
        self._lede = WrapLabel(theme, "", Role.EDITOR, "ink2")
        self.new = FilledButton(theme, "", "plus", size=Size.BIG)
        self._steps = tuple(_Step(theme, number) for number in (1, 2, 3))
        self._private = WrapLabel(theme, "", Role.SECONDARY, "ink3")
        self._examples = QuietButton(theme, "", after="chevron-down", size=Size.FLUSH, link=True)
        self._build(theme)
        self.new.clicked.connect(self.new_asked)
        self._examples.clicked.connect(self._ask_examples)
        self._retranslate()

    def _build(self, theme: Theme) -> None:
        px = theme.px
        self.body.addStretch(2)
        self.body.addWidget(self._heading)
        self.body.addSpacing(px(10))
        self.body.addWidget(self._lede)
        self.body.addSpacing(px(28))
        self.body.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addSpacing(px(44))
        self.body.addWidget(RuleLine(theme))
        self.body.addSpacing(px(28))
        for each in self._steps:
            self.body.addWidget(each)
            self.body.addSpacing(px(20))
        self.body.addSpacing(px(16))
        fine = QHBoxLayout()
        fine.setSpacing(px(7))
        fine.addWidget(Sign(theme, "lock", "ink3", 16))
        fine.addWidget(self._private)
        fine.addSpacing(px(6))
        fine.addWidget(self._examples)
        fine.addStretch(1)
        self._private.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(fine)
        self.body.addStretch(5)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._heading.set_text(self.tr("Let’s put this right."))
        self._lede.set_text(
            self.tr(
                "Tell us what happened. You will have a clear, honest apology for every place your customers look in "
                "about fifteen minutes."
            )
        )
        self.new.set_text(self.tr("New apology"))
        facts, parts, everywhere = self._steps
        facts.set_texts(self.tr("The facts"), self.tr("What happened and who it touched, in your own words."))
        parts.set_texts(
            self.tr("Six short parts"), self.tr("One question at a time. We point out what could make it worse.")
        )
        everywhere.set_texts(
            self.tr("Everywhere at once"), self.tr("Copy the right version for each channel, then keep your promises.")
        )
        self._private.set_text(self.tr("Everything stays on this computer."))
        self._examples.set_text(self.tr("Look at an example"))

    def _ask_examples(self) -> None:
        self.examples_asked.emit(self._examples.mapToGlobal(QPoint(0, self._examples.height())))


class _Step(QWidget):
    """A number in a ring, a title and a sentence."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self._title = WrapLabel(theme, "", Role.LEDE, weight=600)
        self._text = WrapLabel(theme, "", Role.BODY, "ink2")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(14))
        row.addWidget(_Number(theme, number), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def set_texts(self, title: str, text: str) -> None:
        self._title.set_text(title)
        self._text.set_text(text)


class _Number(QWidget):
    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self._theme = theme
        self._number = str(number)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(20), self._theme.px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._theme.px(20)
        rect = QRectF(0, (self.height() - side) / 2, side, side).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(self._theme.color("edge"), 1.5))
        painter.drawEllipse(rect)
        painter.setFont(self._theme.font(Role.SMALLEST))
        painter.setPen(self._theme.color("ink2"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._number)

"""The pieces that several previews are made of: who speaks, a small Copy, what is still to write."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from apology_studio.core.draft import Kind, Part
from apology_studio.core.steps import step_of
from apology_studio.ui.kit.button_look import Look, Measure
from apology_studio.ui.kit.buttons import QuietButton
from apology_studio.ui.kit.enter_key import pressed_by_enter
from apology_studio.ui.kit.focus_ring import FocusRing
from apology_studio.ui.kit.sign import Avatar
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.session import Where

_COPIED = Look(None, None, "good", "sunk", "line", 600)
_MINI = Measure(height=24, padding=6, radius=6, icon=16, role=Role.SECONDARY)


class WhoRow(QWidget):
    """Who speaks: avatar, name, and a second line."""

    def __init__(self, theme: Theme, avatar: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = WrapLabel(theme, role=Role.BODY, weight=600, max_lines=1, parent=self)
        self._second = WrapLabel(theme, role=Role.SMALLEST, color="ink3", weight=400, max_lines=1, parent=self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self._name)
        words.addWidget(self._second)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Avatar(theme, "store", avatar))
        row.addLayout(words, 1)

    def set_words(self, name: str, second: str) -> None:
        """The name and what stands under it."""
        self._name.set_text(name)
        self._second.set_text(second)
        self._second.setVisible(bool(second))


class MiniCopy(QuietButton):
    """A small Copy beside a text. It remembers that this text was copied."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, icon="copy", parent=parent)
        self._measure = _MINI
        self._normal = self.look
        self._said = ""
        self.set_copied(False)

    def set_copied(self, copied: bool) -> None:
        """Say Copied, or Copy."""
        said = self.tr("Copied") if copied else self.tr("Copy")
        if said == self._said:
            return
        self._said = said
        self.set_look(_COPIED if copied else self._normal)
        self.set_icon("check" if copied else "copy")
        self.set_text(said)


class GapButton(QPushButton):
    """A part that is still to write: its number in a ring, and its name. Pressed, it leads there."""

    chosen = Signal(object)
    """Where it leads."""

    def __init__(self, theme: Theme, number: str, words: str, where: Where, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = number
        self._words = words
        self._where = where
        self._ring = FocusRing(self, theme, 6)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    def sizeHint(self) -> QSize:
        """A row of 26 px."""
        metrics = QFontMetrics(self._theme.font(Role.BODY))
        return QSize(self._theme.px(36) + metrics.horizontalAdvance(self._words), self._theme.px(26))

    def minimumSizeHint(self) -> QSize:
        """Long names are cut with an ellipsis."""
        return QSize(self._theme.px(72), self._theme.px(26))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color, px = self._theme.color, self._theme.px
        side, top = px(18), (self.height() - px(18)) / 2
        mirrored = self.isRightToLeft()
        ring = QRectF(self.width() - side - 1 if mirrored else 1, top, side, side)
        painter.setPen(QPen(color("edge"), 1.5))
        painter.drawEllipse(ring.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(self._theme.font(Role.SMALLEST))
        painter.setPen(color("ink2"))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, self._number)
        painter.setFont(self._theme.font(Role.BODY))
        painter.setPen(color("ink" if self.underMouse() else "ink3"))
        gap = side + px(10)
        room = QRectF(0 if mirrored else gap, 0, self.width() - gap, self.height())
        words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, int(room.width()))
        side_of = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, side_of | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, words)

    def _on_clicked(self) -> None:
        self.chosen.emit(self._where)


class StillToWrite(QWidget):
    """The parts that are missing, by number and name: named, not faked."""

    jump_asked = Signal(object)
    """Where: the step in which that part is written."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[GapButton] = []
        self._named: tuple[str, ...] = ()
        self._label = WrapLabel(theme, role=Role.SMALLEST, color="ink3", weight=400, parent=self)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 24, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self._label)
        self._box.addSpacing(2)
        self.setVisible(False)

    def show_missing(self, missing: tuple[Part, ...], *, kind: Kind) -> None:
        """Name these parts; nothing is shown when none is missing."""
        named = tuple(self._named_part(part, kind) for part in missing)
        self._label.set_text(self.tr("Still to write"))
        self.setVisible(bool(missing))
        if named == self._named:
            return
        self._named = named
        for row in self._rows:
            self._box.removeWidget(row)
            row.deleteLater()
        self._rows = [self._row(part, words, kind) for part, words in zip(missing, named, strict=True)]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 12, self.width(), 1, self._theme.color("line"))

    def _named_part(self, part: Part, kind: Kind) -> str:
        if kind is Kind.HOLDING:
            return self._holding_words(part)
        return self._report_words(part) if kind.reports else self._words(part)

    def _row(self, part: Part, words: str, kind: Kind) -> GapButton:
        number = str(step_of(part).number) if kind is Kind.APOLOGY else ""
        where = _place_of(part, kind)
        row = GapButton(self._theme, number, words, where, self)
        row.chosen.connect(self.jump_asked)
        self._box.addWidget(row)
        row.show()
        return row

    def _words(self, part: Part) -> str:
        return {
            Part.SORRY: self.tr("What you are sorry for"),
            Part.EXPLANATION: self.tr("What went wrong"),
            Part.RESPONSIBILITY: self.tr("Whose fault it was"),
            Part.PREVENTION: self.tr("How it won’t happen again"),
            Part.REPAIR: self.tr("How you make it right"),
            Part.CONTACT: self.tr("A person to reach"),
        }[part]

    def _holding_words(self, part: Part) -> str:
        return {
            Part.SORRY: self.tr("What happened"),
            Part.PREVENTION: self.tr("When the next word comes"),
        }.get(part, self.tr("A person to reach"))

    def _report_words(self, part: Part) -> str:
        return {
            Part.EXPLANATION: self.tr("What has been done"),
            Part.REPAIR: self.tr("Promises that are still open"),
        }.get(part, self.tr("A person to reach"))


def _place_of(part: Part, kind: Kind) -> Where:
    """Where that part, or what it stands for in another kind of statement, is asked."""
    if kind is Kind.APOLOGY:
        return Where(part.value, "line")
    holding = {Part.SORRY: Where("facts", "what"), Part.PREVENTION: Where("facts", "next_word_at")}
    report = {Part.EXPLANATION: Where(part.value, "line"), Part.REPAIR: Where("follow-up")}
    return (report if kind.reports else holding).get(part, Where("profile", "spokesperson"))

"""The readiness meter: six segments and one sentence that names what is missing; a ring in a narrow rail."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from apology_studio.ui.kit.ring import paint_ring
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel


class Segment(Enum):
    """One part's share of the meter."""

    READY = "ready"
    STARTED = "started"
    """Started, with something to fix."""
    EMPTY = "empty"


class SegmentBar(QWidget):
    """The segments alone, 6 high. Also used for audiences reached."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._segments: tuple[Segment, ...] = ()
        self._as_ring = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_segments(self, segments: Sequence[Segment]) -> None:
        """Show these, in reading direction."""
        self._segments = tuple(segments)
        self.update()

    def set_as_ring(self, as_ring: bool) -> None:
        """Show one ring with the share of ready segments instead."""
        self._as_ring = as_ring
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """6 high, or a ring of 22."""
        side = self._theme.px(22)
        return QSize(side, side) if self._as_ring else QSize(self._theme.px(120), self._theme.px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._segments:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._as_ring:
            self._paint_as_ring(painter)
            return
        gap = self._theme.px(4)
        width = (self.width() - gap * (len(self._segments) - 1)) / len(self._segments)
        for index, segment in enumerate(self._segments):
            left = index * (width + gap)
            left = self.width() - left - width if self.isRightToLeft() else left
            self._paint_segment(painter, QRectF(left, 0, width, self.height()), segment)

    def _paint_segment(self, painter: QPainter, rect: QRectF, segment: Segment) -> None:
        fill = {Segment.READY: "good", Segment.STARTED: "warn_mark", Segment.EMPTY: "paper"}
        edge = {Segment.READY: "good", Segment.STARTED: "warn_mark", Segment.EMPTY: "edge"}
        painter.setPen(QPen(self._theme.color(edge[segment]), 1))  # type: ignore[arg-type]
        painter.setBrush(self._theme.color(fill[segment]))  # type: ignore[arg-type]
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2 - 0.5, rect.height() / 2 - 0.5)

    def _paint_as_ring(self, painter: QPainter) -> None:
        side = min(self.width(), self.height())
        rect = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        part = sum(segment is Segment.READY for segment in self._segments) / len(self._segments)
        paint_ring(painter, rect, part, "good", self._theme)


class ReadinessMeter(QWidget):
    """Title and count, six segments, one sentence."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bar = SegmentBar(theme, parent=self)
        self._title = WrapLabel(theme, "", Role.SECONDARY, weight=600, max_lines=1)
        self._count = WrapLabel(theme, "", Role.SECONDARY, "ink3", max_lines=1)
        self._sentence = WrapLabel(theme, "", Role.SECONDARY, "ink2")
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._count, 0, Qt.AlignmentFlag.AlignRight)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(top)
        self._column.addSpacing(theme.px(8))
        self._column.addWidget(self._bar)
        self._column.addSpacing(theme.px(10))
        self._column.addWidget(self._sentence)
        self.set_narrow(False)

    def set_readiness(self, segments: Sequence[Segment], title: str, count: str, sentence: str) -> None:
        """Show how far the letter is: 'Ready to publish', '2 of 6', 'Still to write: 4, 5 and 6.'"""
        self._bar.set_segments(segments)
        self._title.set_text(title)
        self._count.set_text(count)
        self._sentence.set_text(sentence)
        spoken = f"{title}: {count}. {sentence}"
        self.setAccessibleName(spoken)
        self._bar.setToolTip(spoken)

    def set_narrow(self, narrow: bool) -> None:
        """Show the ring alone; the rest is its tool tip."""
        for label in (self._title, self._count, self._sentence):
            label.setHidden(narrow)
        self._bar.set_as_ring(narrow)
        across = self._theme.px(4 if narrow else 20)
        self._column.setContentsMargins(across, self._theme.px(16), across, self._theme.px(20))

"""Whom it reaches: beside the publish desk."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apology_studio.core.channel import channel
from apology_studio.core.desk import Reach, reach
from apology_studio.core.draft import Draft
from apology_studio.ui.kit.readiness_meter import Segment, SegmentBar
from apology_studio.ui.kit.rule_line import RuleLine
from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.say import listed, say


class DeskAside(QWidget):
    """'Reaches 3 of 6 audiences', and which."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._reach: tuple[Reach, ...] | None = None
        self._title = WrapLabel(theme, "", Role.ASIDE)
        self._bar = SegmentBar(theme)
        self._rows = QVBoxLayout()
        self._lines: list[_Audience] = []
        self._words = WrapLabel(theme, "", Role.SECONDARY, "ink2")
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(6), 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(px(10))
        column.addWidget(self._bar)
        column.addSpacing(px(24))
        self._rows.setSpacing(px(16))
        column.addLayout(self._rows)
        column.addSpacing(px(22))
        column.addWidget(RuleLine(theme))
        column.addSpacing(px(16))
        column.addWidget(self._words)
        column.addStretch(1)

    def show_draft(self, draft: Draft) -> None:
        """Show whom the posted channels reach."""
        found = reach(draft)
        if found != self._reach:
            self._reach = found
            self._show(found)

    def text(self) -> str:
        """'Reaches 3 of 6 audiences'."""
        return self._title.text()

    def _show(self, found: tuple[Reach, ...]) -> None:
        said = self.tr("Reaches {reached} of {all} audiences")
        reached = sum(each.reached for each in found)
        self._title.set_text(said.replace("{reached}", str(reached)).replace("{all}", str(len(found))))
        self._bar.set_segments([Segment.READY] * reached + [Segment.EMPTY] * (len(found) - reached))
        self._words.set_text(self.tr("Where you hurt people, tell them there first. Then everywhere else."))
        while len(self._lines) < len(found):
            line = _Audience(self._theme)
            self._lines.append(line)
            self._rows.addWidget(line)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(found))
            if place < len(found):
                each = found[place]
                names = listed(say(channel(c).title) for c in each.channels)
                state = self.tr("reached") if each.reached else self.tr("not reached yet")
                line.show_audience(say(each.audience.title), names, each.reached, state)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._reach is not None:
            self._show(self._reach)
        super().changeEvent(event)


class _Audience(QWidget):
    """A check or a ring, who, and through which channels."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._sign = Sign(theme, "circle", "edge")
        self._title = WrapLabel(theme, "", Role.BODY, weight=500)
        self._names = WrapLabel(theme, "", Role.SECONDARY, "ink3")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._names)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(11))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_audience(self, title: str, names: str, reached: bool, state: str) -> None:
        self._sign.set_sign("check-circle" if reached else "circle", "good" if reached else "edge")
        self._title.set_text(title)
        self._names.set_text(names)
        self.setAccessibleName(f"{title}: {state}. {names}")

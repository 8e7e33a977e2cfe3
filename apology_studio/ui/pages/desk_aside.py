"""Beside the publish desk: whom it reaches, the clock, and the record."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apology_studio.core.audiences import Audience, AudienceChoice
from apology_studio.core.channel import channel, channels
from apology_studio.core.clock import duration, since_noticed
from apology_studio.core.desk import DeskClock, Reach, clock, reach, unreached
from apology_studio.core.draft import Draft
from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import OutlineButton, QuietButton
from apology_studio.ui.kit.readiness_meter import Segment, SegmentBar
from apology_studio.ui.kit.rule_line import RuleLine
from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.say import listed, say
from apology_studio.ui.when import moment_of


class DeskAside(QWidget):
    """'Reaches 3 of 6 audiences', and which; since it was noticed, until the first word, until all were told."""

    audiences_asked = Signal()
    record_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._reach: tuple[Reach, ...] | None = None
        self._title = WrapLabel(theme, "", Role.ASIDE)
        self._bar = SegmentBar(theme)
        self._rows = QVBoxLayout()
        self._nobody = WrapLabel(theme, "", Role.SECONDARY, "ink2")
        self._unreached: tuple[Audience, ...] = ()
        self._lines: list[_Audience] = []
        self._words = WrapLabel(theme, "", Role.SECONDARY, "ink2")
        self._clock: tuple[DeskClock, datetime] | None = None
        self.change = QuietButton(theme, "", size=Size.FLUSH, link=True)
        self.record = OutlineButton(theme, "", "table", size=Size.SMALL)
        self._moments = [WrapLabel(theme, "", Role.SECONDARY, "ink2") for _ in range(3)]
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
        column.addSpacing(px(10))
        column.addWidget(self._nobody)
        column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(px(14))
        column.addWidget(RuleLine(theme))
        column.addSpacing(px(16))
        column.addWidget(self._words)
        column.addSpacing(px(16))
        for label in self._moments:
            column.addWidget(label)
        column.addSpacing(px(14))
        column.addWidget(self.record, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self.change.clicked.connect(self.audiences_asked)
        self.record.clicked.connect(self.record_asked)

    def show_draft(self, draft: Draft, choices: tuple[AudienceChoice, ...], now: datetime) -> None:
        """Show whom the posted channels reach, and the clock."""
        found, nobody = reach(draft, choices), unreached(draft, choices)
        if (found, nobody) != (self._reach, self._unreached):
            self._reach, self._unreached = found, nobody
            self._show(found)
        self._clock = (clock(draft, choices), now)
        self._show_clock()

    def text(self) -> str:
        """'Reaches 3 of 6 audiences'."""
        return self._title.text()

    def _show(self, found: tuple[Reach, ...]) -> None:
        said = self.tr("Reaches {reached} of {all} audiences")
        reached = sum(each.reached for each in found)
        self._title.set_text(said.replace("{reached}", str(reached)).replace("{all}", str(len(found))))
        self._bar.set_segments([Segment.READY] * reached + [Segment.EMPTY] * (len(found) - reached))
        self._words.set_text(self.tr("Where you hurt people, tell them there first. Then everywhere else."))
        known = {c.id for c in channels()}
        while len(self._lines) < len(found):
            line = _Audience(self._theme)
            self._lines.append(line)
            self._rows.addWidget(line)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(found))
            if place < len(found):
                each = found[place]
                names = listed(say(channel(c).title) for c in each.channels if c in known)
                state = self.tr("reached") if each.reached else self.tr("not reached yet")
                people = each.audience.people
                if people:
                    names = self.tr("{channels}. %n people", "", people).replace("{channels}", names)
                    names = names.replace(str(people), QLocale().toString(people))
                line.show_audience(say(each.audience.title), names, each.reached, state)
        nobody = self.tr("None of your channels reaches:")
        self._nobody.set_text("\n".join((nobody, *(say(a.title) for a in self._unreached))))
        self._nobody.setVisible(bool(self._unreached))
        for button, words in (
            (self.change, self.tr("Change who is reached…")),
            (self.record, self.tr("The record…")),
        ):
            button.set_text(words)
            button.setAccessibleName(words)

    def _show_clock(self) -> None:
        if self._clock is None:
            return
        moments, now = self._clock
        first, told = moments.first_word, moments.all_told
        said = [
            say(since_noticed(moments.noticed, now)) if moments.noticed else "",
            self._since(self.tr("First word after {time}"), self.tr("First word {when}"), first) if first else "",
            self._since(self.tr("All told after {time}"), self.tr("All told {when}"), told) if told else "",
        ]
        if first is None:
            said[1] = self.tr("No word is out yet")
        elif told is None:
            said[2] = self.tr("Not everybody is told yet")
        for label, words in zip(self._moments, said, strict=True):
            label.set_text(words)
            label.setVisible(bool(words))

    def _since(self, after: str, when: str, at: datetime) -> str:
        """'First word after 2 h 19 min'; 'First word 14:12' where nobody said when it was noticed."""
        assert self._clock is not None
        moments, now = self._clock
        if moments.noticed is None:
            return when.replace("{when}", moment_of(at, now))
        hours, minutes = duration(at - moments.noticed)
        days, rest = divmod(hours, 24)
        if days:
            said = self.tr("%n day(s) {hours} h", "", days).replace("{hours}", str(rest))
        else:
            said = self.tr("{hours} h {minutes} min").replace("{hours}", str(hours)).replace("{minutes}", str(minutes))
        return after.replace("{time}", said)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._reach is not None:
            self._show(self._reach)
            self._show_clock()
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

"""Who is reached: through which channels, and how many people each audience is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from apology_studio.core.audiences import AUDIENCES, Audience, AudienceChoice, audiences, choices_of
from apology_studio.core.channel import channels
from apology_studio.core.draft import ChannelId
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.kit.buttons import QuietButton
from apology_studio.ui.kit.check_row import CheckRow
from apology_studio.ui.kit.field import Field
from apology_studio.ui.kit.rule_line import RuleLine
from apology_studio.ui.kit.spin_boxes import NumberBox
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.say import isolated, say

MOST = 100_000_000
"""The largest number of people."""


class AudiencesDialog(DialogFrame):
    """Each audience with its channels to tick and a number."""

    answered = Signal(object)
    """The choices (tuple of AudienceChoice) that differ from the usual."""

    def __init__(self, theme: Theme, parent: QWidget | None, choices: tuple[AudienceChoice, ...]) -> None:
        super().__init__(theme, parent)
        self._lede = WrapLabel(theme, "", Role.BODY, "ink2")
        self.groups = [AudienceGroup(theme, audience) for audience in audiences(choices)]
        self.usual = QuietButton(theme, link=True)
        self.body.addWidget(self._lede)
        for group in self.groups:
            self.body.addWidget(RuleLine(theme))
            self.body.addWidget(group)
        self.body.addStretch(1)
        self.buttons.insertWidget(0, self.usual)
        self.usual.clicked.connect(self._reset)
        self.retranslate()
        self.groups[0].people.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Answer."""
        self.answered.emit(choices_of(tuple(group.audience() for group in self.groups)))
        super().accept()

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(self.tr("Who is reached"))
        self.set_buttons(self.tr("Save"), self.tr("Cancel"))
        self.usual.set_text(self.tr("As usual"))
        self._lede.set_text(
            self.tr("The desk counts people, not channels. Say who reads you where, and how many they are.")
        )
        for group in self.groups:
            group.retranslate()

    def _reset(self) -> None:
        for group, usual in zip(self.groups, AUDIENCES, strict=True):
            group.show_audience(usual)


class AudienceGroup(QWidget):
    """One audience."""

    def __init__(self, theme: Theme, audience: Audience) -> None:
        super().__init__()
        self._audience = audience
        self._title = WrapLabel(theme, "", Role.BODY, weight=600)
        self.people = NumberBox(theme)
        self.people.setRange(0, MOST)
        self.people.setMaximumWidth(theme.px(180))
        self._field = Field(theme, "", self.people)
        self.rows = {channel.id: CheckRow(theme, "") for channel in channels()}
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(0)
        for place, row in enumerate(self.rows.values()):
            grid.addWidget(row, place // 3, place % 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self._title)
        column.addLayout(grid)
        column.addWidget(self._field)
        self.show_audience(audience)

    def show_audience(self, audience: Audience) -> None:
        """Show it."""
        self._audience = audience
        for channel_id, row in self.rows.items():
            row.setChecked(channel_id in audience.channels)
        self.people.setValue(audience.people or 0)

    def audience(self) -> Audience:
        """The audience as the boxes say it. Channels keep their order, and those that are new here come last."""
        on = {ChannelId(c) for c, row in self.rows.items() if row.isChecked()}
        kept = tuple(c for c in self._audience.channels if c in on or c not in self.rows)
        new = tuple(ChannelId(c) for c in self.rows if c in on and c not in kept)
        return replace(self._audience, channels=(*kept, *new), people=self.people.value() or None)

    def retranslate(self) -> None:
        """Say every word again."""
        title = say(self._audience.title)
        self._title.set_text(title)
        self._field.set_label(self.tr("How many people"), self.tr("optional"))
        self.people.setSpecialValueText(self.tr("Not known"))
        self.people.setAccessibleName(self.tr("How many people: {audience}").replace("{audience}", isolated(title)))
        for channel in channels():
            self.rows[channel.id].set_words(say(channel.title))
            name = self.tr("{channel} reaches {audience}").replace("{channel}", isolated(say(channel.title)))
            self.rows[channel.id].setAccessibleName(name.replace("{audience}", isolated(title)))

"""What is chosen for single channels: plain quotes where they save room, and the limit of the owner's own server."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.core.channel import Channel, channels
from apology_studio.core.draft import ChannelChoice
from apology_studio.core.messages import fill
from apology_studio.ui.kit.check_row import CheckRow
from apology_studio.ui.kit.spin_boxes import NumberBox
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.say import say

LEAST, MOST = 200, 100_000
"""The limits that a server may have, in characters."""


class ChannelChoices(QWidget):
    """A row for each channel that leaves a choice."""

    def __init__(self, theme: Theme, choices: tuple[ChannelChoice, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._was = choices
        self._plain: dict[str, CheckRow] = {}
        self._limits: dict[str, NumberBox] = {}
        self._titles: dict[str, WrapLabel] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(8))
        for channel in channels():
            chosen = next((c for c in choices if c.channel == channel.id), ChannelChoice(channel=channel.id))
            if channel.plainable:
                self._plain[channel.id] = row = CheckRow(theme, "", parent=self)
                row.setChecked(chosen.plain)
                rows.addWidget(row)
            if channel.own_limit:
                self._add_limit(theme, rows, channel, chosen.limit)

    def _add_limit(self, theme: Theme, rows: QVBoxLayout, channel: Channel, chosen: int | None) -> None:
        title = WrapLabel(theme, "", Role.SECONDARY, "ink2", parent=self)
        box = NumberBox(theme, self)
        box.setRange(LEAST, MOST)
        box.setSingleStep(100)
        box.setValue(chosen or channel.body.limit or LEAST)
        box.setMinimumWidth(theme.px(160))
        rows.addWidget(title)
        rows.addWidget(box, 0, Qt.AlignmentFlag.AlignLeading)
        self._titles[channel.id], self._limits[channel.id] = title, box

    def chosen(self) -> tuple[ChannelChoice, ...]:
        """What the rows say, without what is usual; of a channel that this studio does not know, what was."""
        known = {channel.id for channel in channels()}
        said = [self._choice(channel) for channel in channels() if channel.plainable or channel.own_limit]
        kept = [choice for choice in said if choice != ChannelChoice(channel=choice.channel)]
        return (*kept, *(choice for choice in self._was if choice.channel not in known))

    def _choice(self, channel: Channel) -> ChannelChoice:
        row, box = self._plain.get(channel.id), self._limits.get(channel.id)
        limit = box.value() if box is not None and box.value() != channel.body.limit else None
        return ChannelChoice(channel=channel.id, plain=row is not None and row.isChecked(), limit=limit)

    def retranslate(self) -> None:
        """Say every word again."""
        for channel in channels():
            name = (("channel", say(channel.title)),)
            if channel.id in self._plain:
                words = fill(self.tr("Plain quotes and dashes: {channel}"), name)
                self._plain[channel.id].set_words(words, self.tr("Curly ones take more room there."))
            if channel.id in self._limits:
                words = fill(self.tr("Characters of a post on your server: {channel}"), name)
                self._titles[channel.id].set_text(words)
                self._limits[channel.id].setAccessibleName(words)

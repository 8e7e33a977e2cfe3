"""How the dialog of the channels is laid out: the list beside the boxes, a switch at the heading."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from apology_studio.core.channel import channels
from apology_studio.ui.accounts.countdown import Countdown
from apology_studio.ui.accounts.secret_clipboard import SecretClipboard
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.kit.button_look import Look
from apology_studio.ui.kit.buttons import QuietButton
from apology_studio.ui.kit.rail_item import RailEntry, RailItem
from apology_studio.ui.kit.roving import Roving
from apology_studio.ui.kit.switch import Switch
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.settings_dialog import LIST_WIDTH, Side

DANGER = Look(None, None, "bad", "sunk", "sunk")


class ChannelsFrame(DialogFrame):
    """The list is one stop of Tab, with arrows inside. Fill `body`."""

    def __init__(self, theme: Theme, parent: QWidget | None, secrets: SecretClipboard) -> None:
        super().__init__(theme, parent)
        self.switch = Switch(theme)
        self.forget = QuietButton(theme)
        self.forget.set_look(DANGER)
        self.countdown = Countdown(theme, secrets)
        self._label = WrapLabel(theme, "", Role.SMALLEST, "ink3", weight=500)
        self.items = {c.id: RailItem(theme, RailEntry(key=c.id, title="", icon=c.icon)) for c in channels()}
        self._roving = Roving(self, across=False)
        self._build()

    def _build(self) -> None:
        px = self.theme.px
        rail = QWidget()
        rows = QVBoxLayout(rail)
        rows.setContentsMargins(px(8), px(24), px(8), px(16))
        rows.setSpacing(px(1))
        label = QVBoxLayout()
        label.setContentsMargins(px(12), 0, 0, px(6))
        label.addWidget(self._label)
        rows.addLayout(label)
        for item in self.items.values():
            rows.addWidget(item)
        rows.addStretch(1)
        self._roving.set_items(list(self.items.values()))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(rail)
        rail.setAutoFillBackground(False)
        self._list = area
        side = Side(self.theme)
        side.setFixedWidth(px(LIST_WIDTH))
        inside = QVBoxLayout(side)
        inside.setContentsMargins(0, 0, 1, 0)
        inside.addWidget(area)
        self._beside(side)

    def _beside(self, side: QWidget) -> None:
        """The list beside everything else, the switch beside the heading, the countdown above the buttons."""
        right = QVBoxLayout()
        right.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(*(self.theme.px(n) for n in (28, 24, 28, 10)))
        head.addWidget(self.heading, 1)
        head.addWidget(self.switch)
        right.addLayout(head)
        right.addWidget(self.area, 1)
        right.addWidget(self.countdown)
        self.buttons.insertWidget(0, self.forget)
        for box in (self.body, self.buttons):
            margins = box.contentsMargins()
            box.setContentsMargins(self.theme.px(28), margins.top(), self.theme.px(28), margins.bottom())
        while self.column.count():
            self.column.takeAt(0)
        right.addLayout(self.buttons)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(side)
        row.addLayout(right, 1)
        self.column.addLayout(row)

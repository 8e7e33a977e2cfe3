"""The draft that was worked on last, as the big card of the shelf."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apology_studio.core.data import dataclass
from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import FilledButton, IconButton
from apology_studio.ui.kit.card import Card
from apology_studio.ui.kit.readiness_meter import Segment, SegmentBar
from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import Run, WrapLabel
from apology_studio.ui.say import isolated
from apology_studio.ui.shelf_row import RowAct, RowMenu, act_of_key


@dataclass(frozen=True, slots=True, kw_only=True)
class CardView:
    """What the card says."""

    id: str
    title: str
    clock: str
    """'Noticed 2 h 10 min ago'."""
    saved: str
    quote: str
    segments: tuple[Segment, ...]
    ready: str
    """'2 of 6 parts ready.'"""
    next: str = ""
    """The title of the next step."""
    found_by: str = ""
    """Everything that the search looks at, in small letters."""


class ShelfCard(Card):
    """Clock, title, the opening, how far it is, and Carry on."""

    acted = Signal(object, object)
    """Id (str) of the draft, and RowAct."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, radius=14, padding=0, parent=parent)
        self._view: CardView | None = None
        self._clock_sign = Sign(theme, "clock", "ink3", 16)
        self._clock = WrapLabel(theme, "", Role.SECONDARY, "ink3", max_lines=1)
        self._saved = WrapLabel(theme, "", Role.SECONDARY, "ink3", max_lines=1)
        self._more = IconButton(theme, "more", "")
        self._title = WrapLabel(theme, "", Role.DIALOG, max_lines=2)
        self._quote = WrapLabel(theme, "", Role.EDITOR, "ink2", max_lines=3)
        self._bar = SegmentBar(theme)
        self._ready = WrapLabel(theme, "", Role.BODY, "ink2")
        self.carry_on = FilledButton(theme, "", "", after="chevron-right", size=Size.BIG)
        self._build()
        self.setTabOrder(self._more, self.carry_on)
        self._more.clicked.connect(self._open_menu)
        self.carry_on.clicked.connect(self._open)
        self._retranslate()

    @property
    def first_stop(self) -> QWidget:
        """What Tab comes to first."""
        return self._more

    def _build(self) -> None:
        px = self._theme.px
        self.body.setContentsMargins(px(32), px(22), px(32), px(28))
        top = QHBoxLayout()
        top.setSpacing(px(6))
        top.addWidget(self._clock_sign)
        top.addWidget(self._clock)
        for label in (self._clock, self._saved):
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        top.addSpacing(px(14))
        top.addWidget(self._saved, 1)
        top.addWidget(self._more)
        self.body.addLayout(top)
        self.body.addSpacing(px(6))
        self.body.addWidget(self._title)
        self.body.addSpacing(px(6))
        self.body.addWidget(self._quote)
        self.body.addSpacing(px(26))
        progress = QVBoxLayout()
        progress.setSpacing(px(8))
        self._bar.setFixedWidth(px(260))
        progress.addStretch(1)
        progress.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignLeft)
        progress.addWidget(self._ready)
        row = QHBoxLayout()
        row.setSpacing(px(24))
        row.addLayout(progress, 1)
        row.addWidget(self.carry_on, 0, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(row)

    @property
    def view(self) -> CardView | None:
        """What it says."""
        return self._view

    def set_view(self, view: CardView) -> None:
        """Say this."""
        self._view = view
        self._clock_sign.setVisible(bool(view.clock))
        self._clock.setVisible(bool(view.clock))
        self._clock.set_text(view.clock)
        self._saved.set_text(view.saved)
        self._title.set_text(view.title)
        self._quote.set_text(view.quote)
        self._quote.setVisible(bool(view.quote))
        self._bar.set_segments(view.segments)
        self._say_next(view)
        self._retranslate()

    def _say_next(self, view: CardView) -> None:
        if not view.next:
            self._ready.set_text(view.ready)
            return
        before, _, after = self.tr("{ready} Next: {step}").replace("{ready}", view.ready).partition("{step}")
        self._ready.set_runs(Run(before), Run(view.next, 600, "ink"), Run(after))

    # What Qt calls.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = act_of_key(event)
        if act in (RowAct.DELETE, RowAct.RENAME):
            self._act(act)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._menu(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        title = self._view.title if self._view else ""
        self.carry_on.set_text(self.tr("Carry on"))
        self.carry_on.setAccessibleName(self.tr("Carry on with “{title}”").replace("{title}", isolated(title)))
        self.carry_on.setAccessibleDescription(self._ready.text())
        self._more.set_name(self.tr("More about “{title}”").replace("{title}", isolated(title)))

    def _open(self) -> None:
        self._act(RowAct.OPEN)

    def _act(self, act: RowAct) -> None:
        if self._view is not None:
            self.acted.emit(self._view.id, act)

    def _open_menu(self) -> None:
        self._menu(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _menu(self, where: QPoint) -> None:
        RowMenu(self._theme, self._act, self).popup(where)

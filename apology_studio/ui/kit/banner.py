"""The banner at the top of the window. It pushes the content down and stays until the matter is solved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import OutlineButton
from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.tokens import ColorName
from apology_studio.ui.kit.wrap_label import Run, WrapLabel

BannerTone: TypeAlias = Literal["bad", "warn", "info"]

_GROUNDS: dict[BannerTone, ColorName] = {"bad": "bad_soft", "warn": "warn_soft", "info": "accent_soft"}
_SIGNS: dict[BannerTone, tuple[str, ColorName]] = {
    "bad": ("octagon-alert", "bad"),
    "warn": ("triangle-alert", "warn"),
    "info": ("info", "accent"),
}


MOST_ACTS = 3


class Banner(QWidget):
    """What happened (strong), whether the text is safe, and up to three acts."""

    acted = Signal(object)
    """The place (int, from 0) of the act that was chosen."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone: BannerTone = "info"
        self._sign = Sign(theme, "info", "accent")
        self._words = WrapLabel(theme)
        self._acts = tuple(OutlineButton(theme, size=Size.SMALL) for _ in range(MOST_ACTS))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(20), theme.px(10), theme.px(20), theme.px(10))
        row.setSpacing(theme.px(12))
        row.addWidget(self._sign)
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        for act in self._acts:
            act.clicked.connect(self._on_clicked)
            row.addWidget(act)
        self.setMinimumHeight(theme.px(56))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def set_message(
        self, tone: BannerTone, strong: str, text: str = "", acts: Sequence[str] = (), icon: str = ""
    ) -> None:
        """Say it. `icon` in place of the tone's own, as the disk."""
        self._tone = tone
        own, color = _SIGNS[tone]
        self._sign.set_sign(icon or own, color)
        self._words.set_runs(Run(strong, 600), Run(" " + text if text else "", None, "ink2"))
        for place, button in enumerate(self._acts):
            button.setVisible(place < len(acts))
            button.set_text(acts[place] if place < len(acts) else "")
        self.setAccessibleName(self._words.text())
        self.update()

    def text(self) -> str:
        """All that it says."""
        return self._words.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color(_GROUNDS[self._tone]))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))

    def _on_clicked(self) -> None:
        self.acted.emit(next(place for place, act in enumerate(self._acts) if act is self.sender()))

"""A line that says what is well or what to look at: an icon and a sentence."""

from __future__ import annotations

from typing import Literal, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.tokens import ColorName
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import Run, WrapLabel

Tone: TypeAlias = Literal["ok", "look", "bad", "info"]

_SIGNS: dict[Tone, tuple[str, ColorName]] = {
    "ok": ("check", "good"),
    "look": ("triangle-alert", "warn"),
    "bad": ("octagon-alert", "bad"),
    "info": ("info", "accent"),
}


class CheckLine(QWidget):
    """A small icon and a sentence under a preview or a field; `large` for 'Nothing to fix.' under an editor."""

    def __init__(
        self, theme: Theme, tone: Tone = "ok", text: str = "", *, large: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._large = large
        self._sign = Sign(theme, "check", "good", 20 if large else 16)
        self._words = WrapLabel(theme, "", Role.BODY if large else Role.SECONDARY, "ink2")
        above = QVBoxLayout()
        above.setContentsMargins(0, theme.px(0 if large else 1), 0, 0)
        above.addWidget(self._sign)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(11 if large else 8))
        row.addLayout(above)
        row.setAlignment(above, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.set_line(tone, text)

    def set_line(self, tone: Tone, text: str, strong: str = "") -> None:
        """Show `text`, after a `strong` beginning when there is one."""
        icon, color = _SIGNS[tone]
        self._sign.set_sign("check-circle" if self._large and tone == "ok" else icon, color)
        gap = " " if strong and text else ""
        self._words.set_runs(Run(strong, 600, "ink"), Run(gap + text))
        self.setAccessibleName(strong + gap + text)

    def text(self) -> str:
        """The whole sentence."""
        return self._words.text()

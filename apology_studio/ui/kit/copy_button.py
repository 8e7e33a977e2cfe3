"""The Copy button: the one big act of a channel."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtWidgets import QSizePolicy, QWidget

from apology_studio.ui.kit.button_look import DONE, FILLED, OUTLINE, Size
from apology_studio.ui.kit.buttons import KitButton
from apology_studio.ui.kit.theme import Theme

COPIED_FOR = 2000
"""How long the button says Copied, in ms."""


class CopyState(Enum):
    """Whether the channel can be copied."""

    NOT_READY = "not ready"
    """There is text, but something is still to do: outlined, and it works."""
    READY = "ready"
    NOTHING = "nothing"
    """There is no text: disabled."""


class CopyButton(KitButton):
    """48 high and as wide as the pane. After show_copied() it says Copied for two seconds; its width stays."""

    def __init__(self, theme: Theme, text: str = "", *, parent: QWidget | None = None) -> None:
        self._state = CopyState.NOT_READY
        self._normal = text
        self._is_copied = False
        super().__init__(theme, text, "copy", size=Size.BIG, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self, singleShot=True, interval=COPIED_FOR)
        self._timer.timeout.connect(self._back)

    @property
    def copied(self) -> bool:
        """True while it says Copied."""
        return self._is_copied

    def set_state(self, state: CopyState, why: str = "") -> None:
        """Outlined, filled, or disabled with the reason `why`."""
        self._state = state
        self.set_off(why if state is CopyState.NOTHING else "")
        self.setEnabled(state is not CopyState.NOTHING)
        self._show()

    def set_text(self, text: str) -> None:
        """What the button says when it does not say Copied. Its accessible name stays this."""
        self._normal = text
        self.setAccessibleName(text)
        self._show()

    def show_copied(self) -> None:
        """Say Copied, in green, for two seconds."""
        self._is_copied = True
        self._timer.start()
        self._show()

    def sizeHint(self) -> QSize:
        """As wide as the normal words, also while it says Copied."""
        words, self._words = self._words, self._normal
        hint = super().sizeHint()
        self._words = words
        return hint

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._is_copied:
            self._show()
        super().changeEvent(event)

    def _back(self) -> None:
        self._is_copied = False
        self._show()

    def _show(self) -> None:
        before = (self.look, self._icon)
        ready = FILLED if self._state is CopyState.READY else OUTLINE
        self.look = DONE if self._is_copied else ready
        self._icon = "check" if self._is_copied else "copy"
        KitButton.set_text(self, self.tr("Copied") if self._is_copied else self._normal)
        if (self.look, self._icon) != before:
            self._restyle()

"""The heading of a page: where you are, the one question, how to answer it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.core.steps import Step
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.say import say


class Heading(QWidget):
    """Kicker, question and lede."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kicker = WrapLabel(theme, "", Role.SECONDARY, "ink2")
        self._question = WrapLabel(theme, "", Role.H1)
        self._lede = WrapLabel(theme, "", Role.LEDE, "ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for label in (self._kicker, self._question, self._lede):
            column.addWidget(label)

    def say(self, kicker: str, step: Step) -> None:
        """Say the heading of a step."""
        self._kicker.set_text(kicker)
        self._question.set_text(say(step.question))
        self._lede.set_text(say(step.lede))

    def set_texts(self, kicker: str, title: str, lede: str) -> None:
        """Say these words."""
        self._kicker.setVisible(bool(kicker))
        self._kicker.set_text(kicker)
        self._question.set_text(title)
        self._lede.set_text(lede)

    def spoken(self) -> str:
        """The question and where you are, as a screen reader says them when the page opens."""
        return " ".join(label.text() for label in (self._question, self._kicker) if label.text())

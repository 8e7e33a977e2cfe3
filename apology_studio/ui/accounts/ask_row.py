"""A question in the flow of a form: one sentence, yes and no. No window opens over the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apology_studio.ui.kit.announce import announce
from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import OutlineButton, QuietButton
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel


class AskRow(QWidget):
    """Hidden until it is asked; the answer hides it again."""

    answered = Signal()
    """Yes."""
    closed = Signal()
    """Yes or no: the focus may go back."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = WrapLabel(theme, "", Role.SECONDARY, "ink2")
        self.yes = OutlineButton(theme, "", size=Size.SMALL)
        self.no = QuietButton(theme, "", size=Size.SMALL)
        acts = QHBoxLayout()
        acts.setSpacing(theme.px(8))
        acts.addWidget(self.yes)
        acts.addWidget(self.no)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self._words)
        column.addLayout(acts)
        self.yes.clicked.connect(self._yes)
        self.no.clicked.connect(self._no)
        self.hide()

    def set_texts(self, question: str, yes: str, no: str) -> None:
        """What is asked, and the two answers."""
        self._words.set_text(question)
        self.yes.set_text(yes)
        self.yes.setAccessibleDescription(question)
        self.no.set_text(no)

    def ask(self) -> None:
        """Show the question; the answer that changes nothing has the focus."""
        self.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._words.text(), assertive=True)

    def _yes(self) -> None:
        self.hide()
        self.answered.emit()
        self.closed.emit()

    def _no(self) -> None:
        self.hide()
        self.closed.emit()

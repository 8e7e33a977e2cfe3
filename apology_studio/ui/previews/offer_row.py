"""The one question about a newsletter: whether it carries an offer, which decides what it must hold."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apology_studio.ui.kit.segmented_control import Option, SegmentedControl
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel

YES, NO, OPEN = "yes", "no", ""


class OfferRow(QWidget):
    """A question and its two answers; neither is chosen until the owner answers."""

    answered = Signal(object)
    """True: it carries an offer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = WrapLabel(theme, role=Role.SECONDARY, color="ink2", parent=self)
        self._choice = SegmentedControl(theme, "", (Option(NO, ""), Option(YES, "")), parent=self)
        self._choice.chosen.connect(self._on_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, theme.px(10))
        row.setSpacing(theme.px(12))
        row.addWidget(self._question, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._choice)
        self._say()

    def show_offer(self, offer: bool | None) -> None:
        """Show the answer; None: not answered."""
        self._choice.set_current(OPEN if offer is None else YES if offer else NO)

    def focus_question(self) -> None:
        """Put the focus into the answers."""
        self._choice.setFocus(Qt.FocusReason.OtherFocusReason)
        for child in self._choice.findChildren(QWidget):
            if child.focusPolicy() != Qt.FocusPolicy.NoFocus:
                child.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        question = self.tr("Does this e-mail carry an offer?")
        self._question.set_text(question)
        self.setToolTip(self.tr("A voucher or a discount makes your address and a way to unsubscribe compulsory."))
        self._choice.setAccessibleName(question)
        self._choice.set_titles({NO: self.tr("No"), YES: self.tr("Yes")})

    def _on_chosen(self, key: str) -> None:
        self.answered.emit(key == YES)

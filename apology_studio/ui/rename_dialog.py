"""A dialog that asks for one line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.kit.field import Field
from apology_studio.ui.kit.theme import Theme

LONGEST = 200
"""Characters of a working title or an address."""


class LineDialog(DialogFrame):
    """Asks for one line: a working title, an address."""

    answered = Signal(object)
    """The line (str), without the spaces around it."""

    def __init__(self, theme: Theme, parent: QWidget | None, *, check: Callable[[str], str] | None = None) -> None:
        """`check` says what is wrong with a line, or '' for a good one."""
        super().__init__(theme, parent, width=440, height=0)
        self._check = check
        self.line = QLineEdit()
        self.line.setMaxLength(2000 if check else LONGEST)
        self._field = Field(theme, "", self.line)
        self.body.addWidget(self._field)
        self.line.textEdited.connect(self._edited)
        self.set_buttons(self.tr("Save"), self.tr("Cancel"))

    def set_texts(self, title: str, label: str, hint: str = "") -> None:
        """The question, the name of the box and a hint."""
        self.set_title(title)
        self._field.set_label(label, hint)

    def set_line(self, text: str) -> None:
        """What stands in the box, all of it selected."""
        self.line.setText(text)
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Answer, unless something is wrong with the line."""
        text = self.line.text().strip()
        problem = self._check(text) if self._check is not None else ""
        if problem:
            self._field.set_problem(problem)
            return
        self.answered.emit(text)
        super().accept()

    def retranslate(self) -> None:
        """Say the buttons again."""
        self.set_buttons(self.tr("Save"), self.tr("Cancel"))

    def _edited(self) -> None:
        self._field.set_problem("")

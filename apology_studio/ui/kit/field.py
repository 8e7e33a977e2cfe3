"""A field: a label, the box, and under it the error in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from apology_studio.ui.kit.check_line import CheckLine
from apology_studio.ui.kit.text_box import TextBox
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel

if TYPE_CHECKING:
    from apology_studio.ui.kit.theme import Theme


class Field(QWidget):
    """`box` with its label above. The label names the box, hint and error describe it, for screen readers too."""

    def __init__(
        self, theme: Theme, label: str, box: QWidget, hint: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.box = box
        self._label = WrapLabel(theme, label, Role.BODY, weight=600)
        self._label.setBuddy(box)
        self._hint = WrapLabel(theme, hint, Role.SECONDARY, "ink3")
        self._problem = CheckLine(theme, "bad")
        self._description = ""
        self._head = QWidget()
        top = QHBoxLayout(self._head)
        top.setContentsMargins(0, 0, 0, theme.px(8))
        top.setSpacing(theme.px(12))
        top.addWidget(self._label, 1)
        top.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignBottom)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._column.addWidget(box)
        self._column.addWidget(self._problem)
        self._problem.setContentsMargins(0, theme.px(6), 0, 0)
        self._problem.hide()
        self.setFocusProxy(box)
        self.set_label(label, hint)

    def set_label(self, label: str, hint: str = "") -> None:
        """Name the field; `hint` stands small at the end of the label's line. No label: only the box shows."""
        self._label.set_text(label)
        self._hint.set_text(hint)
        self._head.setVisible(bool(label))
        self._hint.setVisible(bool(hint))
        if label:
            self.box.setAccessibleName(label)
        self._describe()

    def set_description(self, text: str) -> None:
        """What a screen reader says after the name: the lede, or the placeholder."""
        self._description = text
        self._describe()

    def set_problem(self, text: str) -> None:
        """Show the error under the box and give the box a red border; '' takes both away."""
        self._problem.set_line("bad", text)
        self._problem.setVisible(bool(text))
        if isinstance(self.box, TextBox):
            self.box.set_problem(bool(text))
        elif isinstance(self.box, QLineEdit):
            self.box.setProperty("problem", bool(text))
            self.box.style().unpolish(self.box)
            self.box.style().polish(self.box)
        self._describe()

    def problem(self) -> str:
        """The error that shows, or ''."""
        return self._problem.text()

    def _describe(self) -> None:
        parts = (self._problem.text(), self._hint.text(), self._description)
        self.box.setAccessibleDescription(" ".join(part for part in parts if part))

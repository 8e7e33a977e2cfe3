"""The report of a fault of ours: shown whole, copied by the owner, sent by nobody else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from apology_studio.ui import clipboard
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.kit.buttons import OutlineButton
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel


class ReportDialog(DialogFrame):
    """Once it was seen, the report is deleted."""

    def __init__(self, theme: Theme, parent: QWidget | None, text: str) -> None:
        super().__init__(theme, parent, width=640, height=460)
        self._said = WrapLabel(theme, "", Role.BODY, "ink2")
        self._text = QPlainTextEdit(text)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._copy = OutlineButton(theme, "", "copy")
        self.body.addWidget(self._said)
        self.body.addWidget(self._text, 1)
        self.buttons.insertWidget(0, self._copy)
        self._copy.clicked.connect(self._copy_all)
        self.retranslate()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(self.tr("What went wrong"))
        self._said.set_text(
            self.tr(
                "This is all that was noted, and it is only on this computer. There is no word of your drafts in it. "
                "You can copy it and send it to us; when you close this, it is deleted."
            )
        )
        self._text.setAccessibleName(self.tr("Report"))
        self._copy.set_text(self.tr("Copy the report"))
        self.set_buttons(self.tr("Close"))

    def _copy_all(self) -> None:
        if clipboard.put(self._text.toPlainText()):
            self._copy.set_icon("check")
            self._copy.set_text(self.tr("Copied"))

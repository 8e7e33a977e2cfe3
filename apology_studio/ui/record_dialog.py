"""The record: what is out, what it admits, what it promises; and two files to give away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.core.printed import PrintedItem, PrintedRecord
from apology_studio.core.record import Record
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.kit.buttons import OutlineButton
from apology_studio.ui.kit.check_line import CheckLine
from apology_studio.ui.kit.rule_line import RuleLine
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import Run, WrapLabel
from apology_studio.ui.record_words import RecordWords


class RecordDialog(DialogFrame):
    """Reads like the pages that are printed. PDF and JSON are asked for by signals; the dialog stays."""

    pdf_asked = Signal(object)
    """PrintedRecord."""
    json_asked = Signal(object)
    """PrintedRecord."""

    def __init__(self, theme: Theme, parent: QWidget | None, record: Record) -> None:
        super().__init__(theme, parent, width=760, height=640)
        self._record = record
        self._words = RecordWords(self)
        self.pdf = OutlineButton(theme, "", "download")
        self.json = OutlineButton(theme, "", "download")
        self._done = CheckLine(theme, "ok")
        self._done.setContentsMargins(theme.px(32), theme.px(8), theme.px(32), 0)
        self._done.hide()
        self.column.insertWidget(2, self._done)
        self.buttons.insertWidget(0, self.pdf)
        self.buttons.insertWidget(1, self.json)
        self.pdf.clicked.connect(self._ask_pdf)
        self.json.clicked.connect(self._ask_json)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # it is read with the arrow keys
        self.retranslate()
        self.pdf.setFocus(Qt.FocusReason.OtherFocusReason)

    def printed(self) -> PrintedRecord:
        """The record in the words of the window."""
        return self._words.printed(self._record, self._words.language())

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(self.tr("The record"))
        self.set_buttons(self.tr("Close"))
        self.pdf.set_text(self.tr("Save as PDF…"))
        self.json.set_text(self.tr("Save as JSON…"))
        self.area.setAccessibleName(self.tr("The record"))
        self._show(self.printed())

    def show_written(self, said: str) -> None:
        """Say where the file is."""
        self._done.set_line("ok", said)
        self._done.show()

    def _show(self, printed: PrintedRecord) -> None:
        while self.body.count():
            item = self.body.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self._add(WrapLabel(self.theme, printed.lede, Role.BODY, "ink2"))
        for name, value in printed.facts:
            label = WrapLabel(self.theme, "", Role.BODY)
            label.set_runs(Run(f"{name}: ", 600), Run(value))
            self._add(label)
        for section in printed.sections:
            self._add(RuleLine(self.theme))
            self._add(WrapLabel(self.theme, section.title, Role.ASIDE))
            if not section.items:
                self._add(WrapLabel(self.theme, section.empty, Role.SECONDARY, "ink2"))
            for each in section.items:
                self._add(_Item(self.theme, each))
        self.body.addStretch(1)

    def _add(self, widget: QWidget) -> None:
        self.body.addWidget(widget)

    def _ask_pdf(self) -> None:
        self.pdf_asked.emit(self.printed())

    def _ask_json(self) -> None:
        self.json_asked.emit(self.printed())


class _Item(QWidget):
    """A sentence and what is said of it; of a text that was posted, what is said of it comes first."""

    def __init__(self, theme: Theme, item: PrintedItem) -> None:
        super().__init__()
        about = WrapLabel(theme, "\n".join(item.about), Role.SECONDARY, "ink2")
        text = WrapLabel(theme, item.text, Role.SECONDARY if item.verbatim else Role.BODY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        for label in (about, text) if item.verbatim else (text, about):
            label.setVisible(bool(label.text()))
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            column.addWidget(label)

"""Before an export: what will be written, what is not finished, and whether it goes into a folder or one zip file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.core.channel import channel
from apology_studio.core.export import Plan
from apology_studio.core.messages import fill
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.kit.check_line import CheckLine
from apology_studio.ui.kit.segmented_control import Option, SegmentedControl
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.say import isolated, listed, say

FOLDER, ZIP = "folder", "zip"


class ExportDialog(DialogFrame):
    """One line for all that is ready, one for each channel that is not and why."""

    answered = Signal(object)
    """FOLDER or ZIP (str)."""

    def __init__(self, theme: Theme, parent: QWidget | None, planned: Plan) -> None:
        super().__init__(theme, parent, width=560, height=0)
        self._plan = planned
        self._lede = WrapLabel(theme, "", Role.LEDE, "ink2")
        self._ready = CheckLine(theme)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(8))
        self._lines.addWidget(self._ready)
        self._refused = [CheckLine(theme, "look") for each in planned.refused for _ in each.problems]
        for line in self._refused:
            self._lines.addWidget(line)
        self._choice_title = WrapLabel(theme, "", Role.BODY, weight=600)
        self._choice = SegmentedControl(theme, "", (Option(FOLDER, ""), Option(ZIP, "")))
        self.body.addWidget(self._lede)
        self.body.addLayout(self._lines)
        self.body.addWidget(self._choice_title)
        self.body.addWidget(self._choice, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.save_button.setEnabled(bool(planned.files))
        self.retranslate()

    def accept(self) -> None:
        """Answer where there is something to write."""
        if self._plan.files:
            self.answered.emit(self._choice.current())
            super().accept()

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(self.tr("Export everything"))
        self.set_buttons(self.tr("Choose where…"), self.tr("Cancel"))
        self._lede.set_text(
            self.tr(
                "Every text as you would copy it, the newsletter as an e-mail, the press release as PDF and Word, "
                "a picture of each channel, and a page to print or to send for a last look."
            )
        )
        ready = listed(say(of.title) for of, _ in self._plan.shown)
        self._ready.set_line("ok", fill(self.tr("Ready: {channels}"), (("channels", ready),)))
        self._ready.setVisible(bool(ready))
        reasons = [(each.channel, problem) for each in self._plan.refused for problem in each.problems]
        for line, (name, problem) in zip(self._refused, reasons, strict=True):
            title, said = say(channel(name).title), say(problem)
            about = said if said.startswith((title, isolated(title))) else f"{title}: {said}"
            line.set_line("look", about)
        label = self.tr("Where to")
        self._choice_title.set_text(label)
        self._choice.setAccessibleName(label)
        self._choice.set_titles({FOLDER: self.tr("A folder"), ZIP: self.tr("One zip file")})

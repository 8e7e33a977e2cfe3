"""When it was posted, where it is, and a note."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from apology_studio.core.desk import is_web_address
from apology_studio.core.draft import Publication
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.kit.field import Field
from apology_studio.ui.kit.spin_boxes import MomentBox
from apology_studio.ui.kit.theme import Theme

LONGEST_LINK, LONGEST_NOTE = 2000, 500


class PostedDialog(DialogFrame):
    """The details of one publication."""

    answered = Signal(object)
    """Publication: the same, with what the boxes say."""

    def __init__(self, theme: Theme, parent: QWidget | None, title: str, posted: Publication) -> None:
        super().__init__(theme, parent, width=460, height=0)
        self._title = title
        self._posted = posted
        self.when = MomentBox(theme)
        self.link = QLineEdit(posted.url)
        self.note = QLineEdit(posted.note)
        self.link.setMaxLength(LONGEST_LINK)
        self.note.setMaxLength(LONGEST_NOTE)
        self.link.setPlaceholderText("https://")
        here = posted.posted_at.astimezone()
        self.when.setDateTime(QDateTime(here.replace(tzinfo=None)))  # type: ignore[call-overload]
        self._fields = [Field(theme, "", box) for box in (self.link, self.when, self.note)]
        for field in self._fields:
            self.body.addWidget(field)
        self.link.textEdited.connect(self._forgive)
        self.retranslate()
        self.link.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(self._title)
        self.set_buttons(self.tr("Save"), self.tr("Cancel"))
        link, when, note = self._fields
        link.set_label(self.tr("Link to your post"), self.tr("optional"))
        when.set_label(self.tr("Posted at"))
        note.set_label(self.tr("Note"), self.tr("optional"))

    def accept(self) -> None:
        """Answer, unless the link cannot be opened."""
        link = self.link.text().strip()
        if link and not is_web_address(link):
            self._fields[0].set_problem(
                self.tr("That is not the address of a page. It begins with https:// and has no spaces.")
            )
            return
        self.answered.emit(replace(self._posted, posted_at=self._moment(), url=link, note=self.note.text().strip()))
        super().accept()

    def _moment(self) -> datetime:
        """The moment in the box; what was not changed keeps its seconds and its offset."""
        shown = self.when.dateTime().toPython()
        assert isinstance(shown, datetime)
        was = self._posted.posted_at.astimezone().replace(second=0, microsecond=0, tzinfo=None)
        same = shown.replace(second=0, microsecond=0, tzinfo=None) == was
        return self._posted.posted_at if same else shown.astimezone()

    def _forgive(self) -> None:
        self._fields[0].set_problem("")

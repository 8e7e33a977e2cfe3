"""The banner at the top: not saved, an error with its cure, or trouble of our own. At most one, worst first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal

from apology_studio.core.home import Notice
from apology_studio.core.rest import RESTS
from apology_studio.ui.kit.announce import announce
from apology_studio.ui.kit.banner import Banner
from apology_studio.ui.say import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from apology_studio.core.ports import StudioError
    from apology_studio.core.review import Review
    from apology_studio.ui.kit.theme import Theme
    from apology_studio.ui.reminders import Rung


class TroubleBanner(Banner):
    """Says what, whether the text is safe, and what can be done."""

    retry_asked = Signal()
    reminder_asked = Signal(object)
    """DraftId: the owner wants to see what a reminder is for."""
    elsewhere_asked = Signal()
    copy_asked = Signal()
    history_asked = Signal()
    """The owner wants to see the earlier versions of the open draft."""

    def __init__(self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._now = now
        self._unsaved: StudioError | None = None
        self._since = ""
        self._told: StudioError | None = None
        self._rung: Rung | None = None
        self._rests = self._rest_shown = self._trouble = False
        self._notice: Notice | None = None
        self.acted.connect(self._act)
        self.hide()

    def show_unsaved(self, error: StudioError) -> None:
        """The last save went wrong; stays until one goes well."""
        first = self._unsaved is None
        if first:
            self._since = f"{self._now():%H:%M}"
        self._unsaved = error
        self._show()
        if first:
            announce(self, self.text(), assertive=True)

    def clear_unsaved(self) -> None:
        """A save went well."""
        if self._unsaved is not None:
            self._unsaved = None
            self._show()

    def show_error(self, error: StudioError) -> None:
        """Something that the owner asked for could not be done."""
        self._told = error
        self._show()
        announce(self, self.text(), assertive=True)

    def show_trouble(self, sentence: str) -> None:
        """An error of ours."""
        if self._unsaved is not None:
            return  # the worse news stays, with its cure
        self._told, self._trouble = None, True
        title = self.tr("Something went wrong in Apology Studio.")
        rest = sentence or self.tr("Your text is saved. You can go on.")
        self.set_message("warn", title, rest, (self.tr("Close"),))
        self.show()
        announce(self, self.text(), assertive=True)

    def show_review(self, review: Review | None) -> None:
        """The open draft was looked at, or left: that it is too long for that is said once, when it becomes so."""
        rests = review is not None and review.rests
        if rests != self._rests:
            self._rests = self._rest_shown = rests
            self._show()
            if rests:
                announce(self, self.text())

    def show_reminder(self, rung: Rung) -> None:
        """A reminder rings; it waits behind worse news, and stays until it is answered."""
        self._rung = rung
        self._show()
        announce(self, self.text())

    def show_notice(self, notice: object) -> None:
        """What to know of the drafts' folder (Notice); it waits behind worse news, and stays until it is closed."""
        self._notice = notice if isinstance(notice, Notice) else None
        self._show()
        announce(self, self.text())

    def _show(self) -> None:
        if self._unsaved is not None:
            strong = self.tr("Not saved since {time}.").replace("{time}", self._since)
            cures = (self.tr("Copy everything"), self.tr("Save a copy elsewhere…"), self.tr("Try again"))
            safe = self.tr("Your text is safe in this window.")
            self.set_message("bad", strong, f"{say(self._unsaved.message)} {safe}", cures, icon="disk")
        elif self._told is not None:
            self.set_message("warn", say(self._told.message), "", (self.tr("Close"),))
        elif self._rest_shown:
            choices = (self.tr("Save a copy…"), self.tr("Versions of this draft…"), self.tr("Close"))
            self.set_message("warn", self.tr("This is too long for an apology."), say(RESTS), choices)
        elif self._rung is not None:
            acts = (self.tr("Open"), self.tr("Close"))
            self.set_message("info", self.tr("You wanted to be reminded today."), self._rung.what, acts, icon="bell")
        elif self._notice is not None:
            said = (say(self._notice.what), say(self._notice.todo))
            self.set_message("info", *said, (self.tr("Close"),), icon="disk")
        news = (self._unsaved, self._told, self._rung, self._notice)
        self.setVisible(self._rest_shown or any(each is not None for each in news))

    def _act(self, place: object) -> None:
        if self._unsaved is not None:
            (self.copy_asked, self.elsewhere_asked, self.retry_asked)[int(str(place))].emit()
            return
        if self._trouble or self._told is not None:
            self._trouble, self._told = False, None
        elif self._rest_shown:
            self._rest_shown = False
            for asked in (self.elsewhere_asked, self.history_asked)[int(str(place)) :][:1]:
                asked.emit()
        elif self._rung is not None:
            rung, self._rung = self._rung, None
            if place == 0:
                self.reminder_asked.emit(rung.draft)
        else:
            self._notice = None
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

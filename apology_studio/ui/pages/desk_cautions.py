"""What the desk warns of, and a proposal: one card at a time, the worst first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.core.channel import channel
from apology_studio.core.clock import duration
from apology_studio.core.desk import Caution, Warned
from apology_studio.core.draft import Draft
from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import OutlineButton
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.pages.warn_card import WarnCard
from apology_studio.ui.say import isolated, say


class DeskCautions(QWidget):
    """Hidden while there is nothing to say."""

    direct_asked = Signal()
    """Tell those people directly, and nobody else."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = WarnCard(theme)
        self.act = OutlineButton(theme, "", size=Size.SMALL)
        self.card.add_act(self.act)
        self._shown: tuple[Draft, Warned] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self.act.clicked.connect(self.direct_asked)
        self.hide()

    def show_cautions(self, draft: Draft, found: tuple[Warned, ...]) -> None:
        """Show the worst of these."""
        self._shown = (draft, found[0]) if found else None
        self.setVisible(bool(found))
        self._retranslate()

    def _retranslate(self) -> None:
        if self._shown is None:
            return
        draft, warned = self._shown
        self.card.set_text(*self._words(draft, warned))
        self.act.setVisible(warned.caution is Caution.SMALL_HARM)
        self.act.set_text(self.tr("Tell those people directly"))

    def _words(self, draft: Draft, warned: Warned) -> tuple[str, str]:
        hours, minutes = duration(warned.late)
        late = self.tr("{hours} h {minutes} min").replace("{hours}", str(hours)).replace("{minutes}", str(minutes))
        if warned.caution is Caution.SMALL_HARM:
            return (
                self.tr("A small harm that few noticed"),
                self.tr(
                    "Tell those people, by name. In a field study, telling everybody about a short delay that most had "
                    "not noticed made them less satisfied for weeks, and a discount did not mend it."
                ),
            )
        if warned.caution is Caution.SOCIAL_FIRST:
            return (
                self.tr("Your followers know, your customers do not"),
                self.tr("It has been out on social media for {time}. Tell those who were harmed next.").replace(
                    "{time}", late
                ),
            )
        if warned.caution is Caution.TOLD_LATE:
            return (
                self.tr("Your customers heard it after your followers"),
                self.tr("They were told {time} later. If they ask why, say so plainly; the record shows it.").replace(
                    "{time}", late
                ),
            )
        if warned.caution is Caution.NOT_WHERE:
            where = say(channel(draft.incident.met_on or "").title)
            return (
                self.tr("It is not told where it happened"),
                self.tr("People met it on {channel}. Say it there next: that is where they look.").replace(
                    "{channel}", isolated(where)
                ),
            )
        return self.tr("Only your blog says it so far"), self._only_blog(draft)

    def _only_blog(self, draft: Draft) -> str:
        count = draft.incident.affected_count
        few = self.tr("Most people will never look there.")
        most = self.tr("Most of the %n people will never look there.", "", count) if count else few
        send = self.tr("Send the newsletter next: it reaches every one of them.")
        then = send if "newsletter" in draft.channels else self.tr("Say it where they look, too.")
        return f"{most} {then}"

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

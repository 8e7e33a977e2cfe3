"""The page of a step after the writing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apology_studio.core.steps import StepId, step
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.pages.heading import Heading
from apology_studio.ui.pages.page import Page
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session


class FollowUpPage(Page):
    """A page after the writing."""

    channel_asked = Signal(object)
    """ChannelId: show its text."""
    told = Signal(object)
    """Told."""

    def __init__(self, session: Session, services: Services, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(StepId.FOLLOW_UP, session, theme, parent)
        self._services = services
        self._heading = Heading(theme)
        self.body.addWidget(self._heading)
        self.body.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word again."""
        self._heading.say("", step(StepId.FOLLOW_UP))

"""What is done with whole drafts: begin one, change its kind, say what happened to it."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from apology_studio.core.draft import Draft, DraftId, IncidentId, Kind
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.ports import Place, StudioError, WorldError
from apology_studio.core.press import Paper
from apology_studio.ui.say import isolated
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session, Where
from apology_studio.ui.told import Told

if TYPE_CHECKING:
    from apology_studio.ui.previews.copying import Copied

FIRST_SAMPLE = "sample-double-charge"
"""Shown to a newcomer who asks for an example."""


class DraftActs(QObject):
    """The acts of the File menu that make drafts, and the words after an act."""

    opened = Signal(object)
    """Draft: show this one."""
    listed = Signal()
    """The list of drafts has changed."""
    told = Signal(object)
    """Told."""
    failed = Signal(object)
    """StudioError."""

    def __init__(self, parent: QWidget, session: Session, services: Services) -> None:
        super().__init__(parent)
        self._session = session
        self._services = services

    def new(self) -> None:
        """A new apology, with the business profile in it; noticed just now."""
        settings = self._services.settings.load()
        now = self._services.now()
        fresh = Draft(
            id=DraftId(self._services.new_id()),
            incident_id=IncidentId(self._services.new_id()),
            created=now,
            changed=now,
            language=settings.letter_language,
            dated=now.date(),
            business=settings.profile,
            channels=settings.channels,
            choices=settings.choices,
        )
        self._keep_and_open(fresh.with_incident(noticed=now))

    def open_sample(self, sample_id: object = None) -> None:
        """A copy of a sample, to look at and to play with."""
        wanted = sample_id or FIRST_SAMPLE
        self._keep_and_open(self._copy(next(s for s in self._services.samples() if s.id == wanted)))

    def duplicate(self, draft_id: object) -> None:
        """A copy of a draft, beside it."""
        try:
            draft = self._services.store.load(DraftId(str(draft_id)))
            title = self.tr("Copy of {title}").replace("{title}", draft.title) if draft.title else ""
            self._services.store.save(self._copy(draft).with_changes(title=title))
            self.listed.emit()
        except StudioError as error:
            self.failed.emit(error)

    def _copy(self, draft: Draft) -> Draft:
        now = self._services.now()
        return draft.with_changes(
            id=DraftId(self._services.new_id()),
            created=now,
            changed=now,
            publications=(),
            ticks=(),
            ready=None,
            previous=None,
        )

    def _keep_and_open(self, draft: Draft, step: str = "") -> None:
        """A draft is kept from its first moment, so that nothing typed into it can be lost; it opens at `step`."""
        try:
            self._services.store.save(draft)
            if step:
                self._services.store.set_place(draft.id, Place(step=step))
        except StudioError as error:
            self.failed.emit(error)
        self.opened.emit(draft)

    def write_update(self) -> None:
        """The next update of this incident: a draft of its own, begun with everything that is known."""
        from apology_studio.core.sequence import next_update  # not before there is something to report

        if not self._session.flush():
            return
        new_id, now = DraftId(self._services.new_id()), self._services.now()
        started = next_update(self._session.draft, draft_id=new_id, now=now)
        self._keep_and_open(started, step="follow-up")

    def change_kind(self, kind: object) -> None:
        """A holding statement now; or, after one, the full apology. One that is posted stays and a new one follows."""
        draft = self._session.draft
        kind = Kind(str(kind))
        if draft.kind is Kind.HOLDING and draft.publications:
            from apology_studio.core.desk import first_word  # the desk is loaded when there is one
            from apology_studio.core.sequence import dated_updates

            now = self._services.now()
            follows = draft.with_changes(
                id=DraftId(self._services.new_id()),
                previous=draft.id,
                kind=kind,
                created=now,
                changed=now,
                dated=now.date(),
                publications=(),
                updates=(),
                ticks=(),
                ready=None,
                first_word_at=first_word(draft),
                overrides=(),
                earlier=dated_updates(draft),
            )
            self._keep_and_open(follows)
            return
        self._session.write(draft.with_changes(kind=kind), Where("follow-up" if kind.reports else "facts"))
        self._session.think()
        said = {
            Kind.HOLDING: self.tr("This is a holding statement now."),
            Kind.APOLOGY: self.tr("This is the full apology."),
            Kind.PROGRESS: self.tr("This is an update now."),
            Kind.CLOSING: self.tr("This is the closing report now."),
        }
        self._tell_undo(said[kind])

    def fixed(self, words: object) -> None:
        """A fix was used; one without words left something out."""
        if not words:
            self._tell_undo(self.tr("Left out."))
            return
        self._tell_undo(self.tr("Changed to “{words}”").replace("{words}", isolated(str(words))))

    def agreed(self) -> None:
        """A channel was brought into line, or made to fit."""
        self._tell_undo(self.tr("Changed."))

    def copied(self, copied: Copied) -> None:
        """A text is on the clipboard."""
        self.told.emit(Told(copied.words, self.tr("Open") if copied.open else "", copied.open))

    def copy_failed(self, copied: Copied) -> None:
        """The clipboard could not be reached; the text is selected."""
        self.failed.emit(WorldError(NO_CLIPBOARD))

    def say(self, text: str) -> None:
        """Why nothing was done."""
        self.told.emit(Told(text, done=False))

    def keep_device(self, device: str) -> None:
        """Remember which newsletter is previewed."""
        self._keep_setting(device=device)

    def keep_paper(self, paper: Paper) -> None:
        """Remember the paper."""
        self._keep_setting(paper=paper.value)

    def _keep_setting(self, **changes: str) -> None:
        settings = self._services.settings
        try:
            settings.save(dataclasses.replace(settings.load(), **changes))  # type: ignore[arg-type]  # texts, by name
        except StudioError as error:
            self.failed.emit(error)

    def _tell_undo(self, text: str) -> None:
        self.told.emit(Told(text, self.tr("Undo"), self._session.undo))


NO_CLIPBOARD = Message(
    "copy", QT_TRANSLATE_NOOP("copy", "Could not reach the clipboard. The text is selected: press Ctrl+C.")
)

"""The page of one of the six parts: the one line, the fuller text, what was found in them, and help in a quiet fold."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apology_studio.core.checklist import step_in, written_in
from apology_studio.core.draft import Draft, Kind, Part, PartText
from apology_studio.core.ports import DraftStore
from apology_studio.core.steps import StepId
from apology_studio.ui.kit.field import Field
from apology_studio.ui.kit.text_box import LineBox, TextBox
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.pages.checked_page import CheckedPage
from apology_studio.ui.pages.heading import Heading
from apology_studio.ui.pages.help_fold import HelpFold
from apology_studio.ui.pages.holding_note import HoldingNote
from apology_studio.ui.pages.last_time_box import LastTimeBox
from apology_studio.ui.pages.page import Bound
from apology_studio.ui.past import Past
from apology_studio.ui.say import isolated, say
from apology_studio.ui.session import Session, Where

if TYPE_CHECKING:  # what looks at a draft comes after the first painting
    from apology_studio.core.review import Review


class PartPage(CheckedPage):
    """Writes one part."""

    kind_asked = Signal(object)
    """Kind.APOLOGY: the owner wants to write the full apology, from a holding statement."""

    def __init__(self, part: Part, session: Session, theme: Theme, store: DraftStore) -> None:
        self._kind = Kind.APOLOGY
        self._step = step_in(self._kind, StepId(part.value))
        super().__init__(self._step.id, session, theme)
        self._part = part
        self._heading = Heading(theme)
        self._line = Field(theme, "", LineBox(theme))
        self._more = Field(theme, "", TextBox(theme, min_lines=3))
        self._help = HelpFold(theme)
        self._note = HoldingNote(theme)
        self.last_time = LastTimeBox(theme, part, Past(store))
        self._build()
        self._wire()
        self.retranslate()

    def _build(self) -> None:
        self.body.addWidget(self._heading)
        self.body.addSpacing(20)
        self.body.addWidget(self._note)
        for name, field in (("line", self._line), ("more", self._more)):
            field.setContentsMargins(0, 0, 0, 16)
            self.body.addWidget(field)
            self.bind(Bound(name, field, self._reader(name), self._writer(name)))
        self.body.addWidget(self.findings_list)
        self.body.addWidget(self.last_time)
        self.body.addSpacing(16)
        self.body.addWidget(self._help)
        self.body.addStretch(1)

    def _wire(self) -> None:
        self.wire_findings()
        self._help.starter_chosen.connect(self._put_in)
        self._note.write_asked.connect(self._ask_for_apology)

    def _reader(self, name: str):  # type: ignore[no-untyped-def]  # a reader for Bound
        def read(draft: Draft) -> str:
            return str(getattr(draft.part(self._part), name))

        return read

    def _writer(self, name: str):  # type: ignore[no-untyped-def]  # a writer for Bound
        def write(draft: Draft, text: str) -> Draft:
            return self._with(draft, name, text)

        return write

    def _with(self, draft: Draft, name: str, text: str) -> Draft:
        written: PartText = dataclasses.replace(draft.part(self._part), **{name: text})
        return draft.with_part(self._part, written)

    def show_draft(self, draft: Draft) -> None:
        """Show what the draft says here."""
        if draft.kind is not self._kind:
            self._kind = draft.kind
            self._step = step_in(draft.kind, self._step.id)
            self.retranslate()
        super().show_draft(draft)
        self._help.setVisible(not draft.kind.reports)  # its beginnings and examples are those of an apology
        self._note.setVisible(draft.kind is Kind.HOLDING)
        self._help.show_part(draft, self._part)

    def show_review(self, review: Review) -> None:
        """Show what was found here, or what is good."""
        from apology_studio.core.good import good_of
        from apology_studio.core.rest import RESTS

        if review.rests:
            self.show_findings((), RESTS)
            return
        found = review.found_in(self._part)
        empty = review.draft.part(self._part).empty
        good = good_of(review.draft, self._part) if not (empty or found) else None
        self.show_findings(found, self._step.missing if empty else None, good)
        self.last_time.show_draft(review.draft)

    def regions(self) -> tuple[QWidget, ...]:
        """The findings come after the boxes, however late their cards were dealt."""
        return (self._note, self._line, self._more, self.findings_list, self._help, self)

    def retranslate(self) -> None:
        """Say every word again."""
        kicker = self.tr("Step {number} of {steps}: {title}").replace("{steps}", str(len(written_in(self._kind))))
        kicker = kicker.replace("{number}", str(self._step.number)).replace("{title}", isolated(say(self._step.title)))
        self._heading.say(kicker, self._step)
        if self._step.line_label is not None:
            self._line.set_label(say(self._step.line_label))
        if self._step.more_label is not None:
            self._more.set_label(say(self._step.more_label))
        if self.session.is_open:
            self._help.show_part(self.session.draft, self._part)

    def _put_in(self, starter: object) -> None:
        """A starter goes where the caret is, its first open place selected so that typing fills it."""
        bound = next((b for b in self.bound if self.has_caret(b.box)), self.bound[0])
        if bound is self.bound[0] and bound.box.text().strip():
            bound = self.bound[1]
        said, before = str(starter), bound.box.text()
        joined = before + (" " if before and not before[-1].isspace() else "") + said
        self.session.write(self._with(self.session.draft, bound.name, joined), Where(self.step, bound.name))
        bound.box.setFocus()
        bound.box.set_caret(len(joined))
        self.choose_place(bound.name, joined, len(joined) - len(said), len(joined))

    def _ask_for_apology(self) -> None:
        self.kind_asked.emit(Kind.APOLOGY)

"""The page of one of the six parts: the one line, the fuller text, what was found in them, and help in a quiet fold."""

from __future__ import annotations

import dataclasses
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from apology_studio.core.draft import Draft, Kind, Part, PartText
from apology_studio.core.steps import step_of
from apology_studio.ui.kit.announce import announce
from apology_studio.ui.kit.field import Field
from apology_studio.ui.kit.marks import Mark
from apology_studio.ui.kit.text_box import LineBox, TextBox
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.pages.findings_list import FindingsList
from apology_studio.ui.pages.heading import Heading
from apology_studio.ui.pages.help_fold import HelpFold
from apology_studio.ui.pages.holding_note import HoldingNote
from apology_studio.ui.pages.page import Bound, Page
from apology_studio.ui.say import isolated, say
from apology_studio.ui.session import Session, Where

if TYPE_CHECKING:  # what looks at a draft comes after the first painting
    from apology_studio.core.review import Review
    from apology_studio.core.rules import Finding


WORDS_APART = " \n\t.,;:!?"
"""What ends a word that is being typed."""


class PartPage(Page):
    """Writes one part."""

    kind_asked = Signal(object)
    """Kind.APOLOGY: the owner wants to write the full apology, from a holding statement."""
    fixed = Signal(object)
    """The new words (str): a fix was used and can be taken back."""

    def __init__(self, part: Part, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        self._step = step_of(part)
        super().__init__(self._step.id, session, theme, parent)
        self._part = part
        self._findings: tuple[Finding, ...] = ()
        self._under = ""
        """Key of the finding that the caret is in; '' for none."""
        self._went: tuple[Finding | None, tuple[str, int]] = (None, ("", 0))
        """The finding that F8 went to last, and where that left the caret."""
        self._typed: tuple[str, int] | None = None
        """The box and caret of the last key."""
        self._hovered: Finding | None = None
        """The finding whose card is under the mouse."""
        self._heading = Heading(theme)
        self._line = Field(theme, "", LineBox(theme))
        self._more = Field(theme, "", TextBox(theme, min_lines=3))
        self._list = FindingsList(theme)
        self._help = HelpFold(theme)
        self._note = HoldingNote(theme)
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
        self.body.addWidget(self._list)
        self.body.addSpacing(16)
        self.body.addWidget(self._help)
        self.body.addStretch(1)

    def _wire(self) -> None:
        self._list.use_asked.connect(self._use)
        self._list.keep_asked.connect(self._keep)
        self._list.active_changed.connect(self._show_marks)
        self._list.hovered.connect(self._hover)
        self._help.starter_chosen.connect(self._put_in)
        self._note.write_asked.connect(self._ask_for_apology)
        for bound in self.bound:
            bound.box.cursorPositionChanged.connect(self._follow_caret)
            bound.box.edited.connect(partial(self._note_typing, bound))

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
        super().show_draft(draft)
        self._note.setVisible(draft.kind is Kind.HOLDING)
        self._help.show_part(draft, self._part)

    def show_review(self, review: Review) -> None:
        """Show what was found here, or what is good."""
        from apology_studio.core.good import good_of

        self._findings = review.found_in(self._part)
        empty = review.draft.part(self._part).empty
        fine = not empty and not self._findings
        good = good_of(review.draft, self._part) if fine else None
        self._list.show_findings(self._findings, self._step.missing if empty else None, good)
        self._show_marks()

    def regions(self) -> tuple[QWidget, ...]:
        """The findings come after the boxes, however late their cards were dealt."""
        return (self._note, self._line, self._more, self._list, self._help, self)

    def set_narrow(self, narrow: bool) -> None:
        """Findings without their explanations."""
        self._list.set_narrow(narrow)

    def retranslate(self) -> None:
        """Say every word again."""
        kicker = self.tr("Step {number} of 6: {title}")
        kicker = kicker.replace("{number}", str(self._step.number)).replace("{title}", isolated(say(self._step.title)))
        self._heading.say(kicker, self._step)
        if self._step.line_label is not None:
            self._line.set_label(say(self._step.line_label))
        if self._step.more_label is not None:
            self._more.set_label(say(self._step.more_label))
        if self.session.is_open:
            self._help.show_part(self.session.draft, self._part)

    def next_finding(self, direction: int = 1) -> bool:
        """Make the finding after the caret the active one, and put the caret on it; False where there is none."""
        following = self._findings_after(direction)
        if following:
            self._go_to(following[0])
        return bool(following)

    def first_finding(self, direction: int = 1) -> None:
        """Make the first finding the active one, or the last, and put the caret on it."""
        if self._findings:
            self._go_to(self._findings[0 if direction > 0 else -1])

    def _findings_after(self, direction: int) -> tuple[Finding, ...]:
        """Those that come next: after the one that F8 went to last, while the caret is still there, else the caret."""
        found = self._findings[::direction]
        finding, place = self._went
        here = self.place()
        if finding in found and (here == place or not here[0]):
            return found[found.index(finding) + 1 :]
        spot = (self._order(here[0]), here[1])
        return tuple(f for f in found if (self._spot(f) >= spot if direction > 0 else self._spot(f) < spot))

    def _spot(self, finding: Finding) -> tuple[int, int]:
        """Where a finding stands; one on what is missing comes last."""
        if finding.span is None:
            return len(self.bound), 0
        return self._order(finding.box), finding.span.start

    def _order(self, box: str) -> int:
        return next((n for n, bound in enumerate(self.bound) if bound.name == box), -1)

    def _go_to(self, finding: Finding) -> None:
        self._list.activate(finding)
        if finding.span is not None:
            self.focus_box(finding.box, finding.span.start)
        else:
            self.focus_box(self.place()[0])
            self._announce_finding(finding)
        self._went = (finding, self.place())

    def use_fix(self) -> None:
        """Use the active finding's words."""
        self._list.use()

    def keep_mine(self) -> None:
        """Keep the owner's words at the active finding."""
        self._list.keep()

    def _show_marks(self) -> None:
        active = self._list.active
        for bound in self.bound:
            bound.box.set_marks(
                tuple(
                    Mark(
                        f.span.start,
                        f.span.end,
                        "must" if f.must else "look",
                        active=f in (active, self._hovered),
                    )
                    for f in self._findings
                    if f.box == bound.name and f.span is not None and not self._being_typed(bound, f)
                )
            )

    def _hover(self, finding: object) -> None:
        """The words of the card under the mouse get their ground."""
        self._hovered = next((each for each in self._findings if each == finding), None)
        self._show_marks()

    def _note_typing(self, bound: Bound, _text: object) -> None:
        self._typed = (bound.name, bound.box.caret())

    def _being_typed(self, bound: Bound, finding: Finding) -> bool:
        """Never a wave under the word being typed: the one that ends at the caret since the last key."""
        caret = bound.box.caret()
        if self._typed != (bound.name, caret) or not bound.box.hasFocus() or finding.span is None:
            return False
        before = bound.box.text()[:caret]
        word = max(before.rfind(apart) for apart in WORDS_APART) + 1
        return finding.span.start < caret and word < caret and finding.span.end > word

    def _leave_word(self) -> None:
        """The caret went on without a key: what it left may have its wave."""
        bound = next((b for b in self.bound if self.has_caret(b.box)), None)
        if self._typed is not None and (bound is None or self._typed != (bound.name, bound.box.caret())):
            self._typed = None
            self._show_marks()

    def _follow_caret(self) -> None:
        if self._typed is not None:
            QTimer.singleShot(0, self._leave_word)  # a key moves the caret first and is told after
        bound = next((b for b in self.bound if self.has_caret(b.box)), None)
        if bound is None:
            return
        caret = bound.box.caret()
        under = [f for f in self._findings if f.box == bound.name and f.span and f.span.start <= caret <= f.span.end]
        for finding in under:
            self._list.activate(finding)
        entered = under[-1].key if under else ""
        if entered and entered != self._under:
            self._announce_finding(under[-1])
        self._under = entered

    def _announce_finding(self, finding: Finding) -> None:
        """Say what is found where the caret came to, and what would be better."""
        said = say(finding.message)
        if finding.fixes:
            better = self.tr("Alt Enter to use: {words}").replace("{words}", isolated(finding.fixes[0].replace))
            said = f"{said}. {better}"
        announce(self, said)

    def _use(self, finding: Finding) -> None:
        if finding.span is None or not finding.fixes:
            return
        new = finding.fixes[0].replace
        text: str = getattr(self.session.draft.part(self._part), finding.box)
        text = text[: finding.span.start] + new + text[finding.span.end :]
        self.session.write(self._with(self.session.draft, finding.box, text), Where(self.step, finding.box))
        self.session.think()
        self.focus_box(finding.box, finding.span.start + len(new))
        self._choose_place(finding.box, text, finding.span.start, finding.span.start + len(new))
        self.fixed.emit(new)

    def _keep(self, finding: Finding) -> None:
        draft = self.session.draft
        self.session.write(draft.with_changes(kept=(*draft.kept, finding.key)), Where(self.step, finding.box))
        self.session.think()
        self.focus_box(finding.box)

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
        self._choose_place(bound.name, joined, len(joined) - len(said), len(joined))

    def _choose_place(self, name: str, text: str, start: int, end: int) -> None:
        """Select the first open place of what was put in, so that typing fills it."""
        opening = text.find("[", start, end)
        closing = text.find("]", opening, end)
        if opening >= 0 and closing >= 0:
            next(b.box for b in self.bound if b.name == name).set_caret(closing + 1, opening)

    def _ask_for_apology(self) -> None:
        self.kind_asked.emit(Kind.APOLOGY)

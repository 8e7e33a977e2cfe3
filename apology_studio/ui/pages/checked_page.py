"""A page whose boxes are checked: waves, cards, F8 through them, and words to use instead."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from apology_studio.core.messages import Message
from apology_studio.ui.kit.announce import announce
from apology_studio.ui.kit.marks import Mark
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.pages.findings_list import FindingsList
from apology_studio.ui.pages.page import Bound, Page
from apology_studio.ui.say import isolated, say
from apology_studio.ui.session import Session, Where

if TYPE_CHECKING:  # what looks at a draft comes after the first painting
    from apology_studio.core.rules import Finding

WORDS_APART = " \n\t.,;:!?"
"""What ends a word that is being typed."""


class CheckedPage(Page):
    """Shows the findings of its boxes. Whoever extends it puts `findings_list` in its place, and wires it."""

    fixed = Signal(object)
    """The new words (str): a fix was used and can be taken back."""

    def __init__(self, step: str, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(step, session, theme, parent)
        self.findings_list = FindingsList(theme)
        self._findings: tuple[Finding, ...] = ()
        self._under = ""
        """Key of the finding that the caret is in; '' for none."""
        self._went: tuple[Finding | None, tuple[str, int]] = (None, ("", 0))
        """The finding that F8 went to last, and where that left the caret."""
        self._typed: tuple[str, int] | None = None
        """The box and caret of the last key."""
        self._hovered: Finding | None = None
        """The finding whose card is under the mouse."""

    def wire_findings(self) -> None:
        """Listen to the cards and to every box that is bound so far."""
        self.findings_list.use_asked.connect(self._use)
        self.findings_list.keep_asked.connect(self._keep)
        self.findings_list.active_changed.connect(self._show_marks)
        self.findings_list.hovered.connect(self._hover)
        for bound in self.bound:
            bound.box.cursorPositionChanged.connect(self._follow_caret)
            bound.box.edited.connect(partial(self._note_typing, bound))

    def show_findings(
        self, findings: tuple[Finding, ...], empty: Message | None = None, good: Message | None = None
    ) -> None:
        """Show these findings in the boxes and as cards."""
        self._findings = findings
        self.findings_list.show_findings(findings, empty, good)
        self._show_marks()

    def set_narrow(self, narrow: bool) -> None:
        """Findings without their explanations."""
        self.findings_list.set_narrow(narrow)

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
        self.findings_list.activate(finding)
        if finding.span is not None:
            self.focus_box(finding.box, finding.span.start)
        else:
            self.focus_box(self.place()[0])
            self._announce_finding(finding)
        self._went = (finding, self.place())

    def use_fix(self) -> None:
        """Use the active finding's words."""
        self.findings_list.use()

    def keep_mine(self) -> None:
        """Keep the owner's words at the active finding."""
        self.findings_list.keep()

    def _show_marks(self) -> None:
        active = self.findings_list.active
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
            QTimer.singleShot(0, self, self._leave_word)  # a key moves the caret first and is told after
        bound = next((b for b in self.bound if self.has_caret(b.box)), None)
        if bound is None:
            return
        caret = bound.box.caret()
        under = [f for f in self._findings if f.box == bound.name and f.span and f.span.start <= caret <= f.span.end]
        for finding in under:
            self.findings_list.activate(finding)
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
        bound = next((b for b in self.bound if b.name == finding.box), None)
        if finding.span is None or not finding.fixes or bound is None:
            return
        new = finding.fixes[0].replace
        text = bound.read(self.session.draft)
        text = text[: finding.span.start] + new + text[finding.span.end :]
        self.session.write(bound.write(self.session.draft, text), Where(self.step, finding.box))
        self.session.think()
        self.focus_box(finding.box, finding.span.start + len(new))
        self.choose_place(finding.box, text, finding.span.start, finding.span.start + len(new))
        self.fixed.emit(new)

    def _keep(self, finding: Finding) -> None:
        draft = self.session.draft
        self.session.write(draft.with_changes(kept=(*draft.kept, finding.key)), Where(self.step, finding.box))
        self.session.think()
        self.focus_box(finding.box)

    def choose_place(self, name: str, text: str, start: int, end: int) -> None:
        """Select the first open place of what was put in, so that typing fills it."""
        opening = text.find("[", start, end)
        closing = text.find("]", opening, end)
        if opening >= 0 and closing >= 0:
            next(b.box for b in self.bound if b.name == name).set_caret(closing + 1, opening)

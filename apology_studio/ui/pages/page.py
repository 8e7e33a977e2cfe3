"""What every page of the centre is: a heading, boxes bound to the draft, and nothing that thinks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft
from apology_studio.ui.kit.announce import announce
from apology_studio.ui.kit.column import Column
from apology_studio.ui.kit.field import Field
from apology_studio.ui.kit.text_box import TextBox
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.pages.heading import Heading
from apology_studio.ui.session import Session, Where

if TYPE_CHECKING:  # what looks at a draft comes after the first painting
    from apology_studio.core.review import Review


@dataclass(frozen=True, slots=True)
class Bound:
    """A text box and the place in the draft that it shows."""

    name: str
    field: Field
    read: Callable[[Draft], str]
    write: Callable[[Draft, str], Draft]

    @property
    def box(self) -> TextBox:
        """The box itself."""
        box = self.field.box
        assert isinstance(box, TextBox)
        return box


class Page(Column):
    """A scrolling page of one step. It shows the draft and writes through the session."""

    next_asked = Signal()
    place_asked = Signal(object)
    """Where: another place, such as the business profile."""
    caret_moved = Signal()

    def __init__(self, step: str, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.step = step
        self.session = session
        self.theme = theme
        self.bound: list[Bound] = []
        self._last: Bound | None = None

    def bind(self, bound: Bound) -> None:
        """Let a box write to the draft and ask for undo, redo and the next step."""
        self.bound.append(bound)
        box = bound.box
        box.setObjectName(bound.name)
        box.edited.connect(_Writer(self, bound).write)
        box.undo_asked.connect(self.session.undo)
        box.redo_asked.connect(self.session.redo)
        box.cursorPositionChanged.connect(self._on_caret)
        box.entered.connect(self._on_caret)
        if hasattr(box, "next_asked"):
            box.next_asked.connect(self._next_box)

    def _next_box(self) -> None:
        """Enter in a box of one line goes to the next box; from the last one to the next step."""
        boxes = [b.box for b in self.bound if b.box.isVisibleTo(self)]
        focused = next((i for i, box in enumerate(boxes) if self.has_caret(box)), -1)
        if 0 <= focused < len(boxes) - 1:
            boxes[focused + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.next_asked.emit()

    def show_draft(self, draft: Draft) -> None:
        """Show what the draft says; a box that says it already is not touched."""
        for bound in self.bound:
            said = bound.read(draft)
            if said != bound.box.text():
                bound.box.set_text(said)

    def show_review(self, review: Review) -> None:
        """Show what was found; pages without findings show nothing."""

    def set_narrow(self, narrow: bool) -> None:
        """Whether the window is narrow; most pages only become narrower."""

    def next_finding(self, direction: int = 1) -> bool:
        """Go to the next finding after the active one here; False where it was the last, or there are none."""
        return False

    def first_finding(self, direction: int = 1) -> None:
        """Go to the first finding here, or to the last one when going back; pages without findings have none."""

    def use_fix(self) -> None:
        """Use the active finding's words; pages without findings have none."""

    def keep_mine(self) -> None:
        """Keep the owner's words at the active finding; pages without findings have none."""

    def focus_box(self, name: str = "", caret: int | None = None) -> None:
        """Put the caret into the named box, or into the first one."""
        bound = next((b for b in self.bound if b.name == name), self.bound[0] if self.bound else None)
        if bound is None:
            self.setFocus()
            return
        bound.box.setFocus(Qt.FocusReason.OtherFocusReason)
        if caret is not None:
            bound.box.set_caret(min(caret, len(bound.box.text())))
        self.reveal(bound.field)

    def regions(self) -> tuple[QWidget, ...]:
        """Where Tab goes in this page; what is named twice is gone through at its first place."""
        return (self,)

    def announce_heading(self) -> None:
        """Say to a screen reader which page was opened, and its question."""
        heading: Heading | None = self.findChild(Heading)
        if heading is not None:
            announce(self, heading.spoken())

    def place(self) -> tuple[str, int]:
        """The box with the caret, and where in it; while a button has the keys, the box that had it last."""
        bound = next((b for b in self.bound if self.has_caret(b.box)), self._last)
        return (bound.name, bound.box.caret()) if bound is not None else ("", 0)

    def _on_caret(self) -> None:
        """Typed, clicked or walked with the arrows; what the program does to a box elsewhere moves nobody."""
        found = next((b for b in self.bound if self.has_caret(b.box)), None)
        if found is not None:
            self._last = found
            self.caret_moved.emit()

    def has_caret(self, box: QWidget) -> bool:
        """Whether this box had the caret last: the keys may have gone to the rail or to the preview since."""
        return self.focusWidget() is box

    def commit_preedit(self) -> None:
        """Take in what an input method is still composing, before the page is left or the draft saved."""
        for bound in self.bound:
            bound.box.commit_preedit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say every word again in the window's language."""


class _Writer(QObject):
    """Writes what is typed into one box to its place in the draft."""

    def __init__(self, page: Page, bound: Bound) -> None:
        super().__init__(page)
        self._page = page
        self._bound = bound

    def write(self, text: object) -> None:
        """Replace the draft by one with this text."""
        session = self._page.session
        draft = self._bound.write(session.draft, str(text))
        session.write(draft, Where(self._page.step, self._bound.name), typing=True)

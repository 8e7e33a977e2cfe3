"""Editing a channel's text for itself: one box per piece, with what the letter says since."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from apology_studio.core.agreement import DISAGREES
from apology_studio.core.channel import Level, Look, PieceRule, PieceView, Problem
from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft, Override, Piece
from apology_studio.core.measures import Unit
from apology_studio.core.messages import fill
from apology_studio.core.own_wordings import own_findings
from apology_studio.core.rules import Finding
from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import OutlineButton, QuietButton
from apology_studio.ui.kit.check_line import CheckLine
from apology_studio.ui.kit.counter import Counter
from apology_studio.ui.kit.marks import Mark
from apology_studio.ui.kit.plain_text import clean
from apology_studio.ui.kit.text_box import LineBox, TextBox
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.previews.change_row import ChangeRow
from apology_studio.ui.previews.differences import Fate, changes
from apology_studio.ui.previews.places import own_place
from apology_studio.ui.previews.reading import ReadingText, Tint
from apology_studio.ui.previews.shown import Shown
from apology_studio.ui.say import say
from apology_studio.ui.session import Session

_WRONG = frozenset({Level.BLOCKS, Level.OVER})
_TINTS = {
    Fate.SAME: Tint("", "ink2"),
    Fate.ADDED: Tint("", "good", "good_soft", "good"),
    Fate.REMOVED: Tint("", "ink3", struck=True),
}


def with_wording(draft: Draft, shown: Shown, view: PieceView, text: str) -> Draft:
    """The draft with `text` as that piece's own wording; without one where it is what the letter says."""
    channel = shown.preview.channel
    if text == view.letter_text:
        return draft.without_override(channel, view.piece)
    before = draft.override(channel, view.piece)
    base = before.base if before is not None else view.letter_text
    return draft.with_override(Override(channel=channel, piece=view.piece, text=text, base=base))


@dataclass(frozen=True, slots=True)
class Worded:
    """The owner's wording of a piece."""

    piece: Piece
    text: str
    typing: bool = True


class PieceEditor(QWidget):
    """One piece: its name and length, the box, and how it differs from the letter."""

    worded = Signal(object)
    """Worded: as the owner has it now."""

    def __init__(self, theme: Theme, rule: PieceRule, *, body: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rule = rule
        self._view: PieceView | None = None
        self._base = ""
        self._name = WrapLabel(theme, weight=600, parent=self)
        self.counter = Counter(theme, parent=self)
        self.box: TextBox = (
            TextBox(theme, min_lines=8, max_fraction=0.7, role=Role.LEDE, parent=self)
            if body
            else LineBox(theme, role=Role.LEDE, parent=self)
        )
        self._differs = CheckLine(theme, "info", parent=self)
        self.changed = OutlineButton(theme, after="chevron-down", size=Size.SMALL, parent=self)
        self.changed.setCheckable(True)
        self.back = QuietButton(theme, icon="undo", size=Size.SMALL, parent=self)
        self.difference = ReadingText(theme, parent=self)
        self.box.edited.connect(self._on_edited)
        self.changed.toggled.connect(self._show_difference)
        self.back.clicked.connect(self._on_back)
        self._lay_out()

    def show_piece(self, view: PieceView, base: str, longest: int | None = None) -> None:
        """Show the piece; `base` is what the letter said when its own wording began.

        `longest` is the length of the longest post of a thread, which is what the limit counts for.
        """
        self._view, self._base = view, base
        if self.box.text() != clean(view.text):
            self.box.set_text(view.text)
        name = say(self._rule.label)
        self._name.set_text(name)
        self.box.setAccessibleName(name)
        self._count(view, view.length if longest is None else longest)
        changed = self.tr("Differs from the letter. The letter changed since.")
        self._differs.set_line("info", changed if view.letter_changed else self.tr("Differs from the letter."))
        self.changed.set_text(self.tr("What changed in the letter since"))
        self.back.set_text(self.tr("Go back to the letter"))
        self._differs.setVisible(view.own)
        self.back.setVisible(view.own)
        self.changed.setVisible(view.letter_changed)
        self._show_difference(self.changed.isChecked())

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Waves under what came in with this wording, but not where the owner is writing."""
        caret = self.box.caret() if self.box.hasFocus() else -1
        here = self._view is not None and self.box.text() == self._view.text
        self.box.set_marks(
            tuple(
                Mark(f.span.start, f.span.end, "must" if f.must else "look")
                for f in findings
                if here and f.span is not None and f.span.end != caret
            )
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._name)
        head.addStretch()
        head.addWidget(self.counter)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.changed)
        acts.addWidget(self.back)
        acts.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(head)
        for widget in (self.box, self._differs):
            box.addWidget(widget)
        box.addLayout(acts)
        box.addWidget(self.difference)

    def _on_edited(self, text: str) -> None:
        self.worded.emit(Worded(self._rule.piece, text))

    def _on_back(self) -> None:
        if self._view is not None:
            self.worded.emit(Worded(self._rule.piece, self._view.letter_text, typing=False))
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self, view: PieceView, length: int) -> None:
        if view.limit is not None:
            self.counter.set_length(length, view.limit)
        elif self._rule.measure.unit is Unit.WORDS:
            self.counter.set_words(self.tr("%n word(s)", "", length))
        else:
            self.counter.set_words(self.tr("%n character(s)", "", length))

    def _show_difference(self, on: bool) -> None:
        """Compare only what is looked at."""
        view = self._view
        on = on and view is not None and view.letter_changed
        self.difference.setVisible(on)
        self.difference.setAccessibleName(self.tr("What changed in the letter since"))
        if not on or view is None:
            return
        found = changes(self._base, view.letter_text)
        looks = [(_TINTS[c.fate], c.text) for c in found]
        self.difference.show_runs(*(Tint(text, t.color, t.ground, t.underline, t.struck) for t, text in looks))


class OverrideEditor(QScrollArea):
    """All pieces of one channel. It writes through the session, so that everything here can be undone."""

    change_asked = Signal(object)
    """Change: a one-click change that the owner takes."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._shown: Shown | None = None
        self._pieces: dict[Piece, PieceEditor] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._desk = QWidget()
        self._only = WrapLabel(theme, role=Role.SECONDARY, color="ink2", parent=self._desk)
        self._hint = WrapLabel(theme, role=Role.SECONDARY, color="ink3", parent=self._desk)
        self._wrong = CheckLine(theme, "bad", parent=self._desk)
        self._box = QVBoxLayout(self._desk)
        self._box.setSpacing(16)
        self._box.addWidget(self._only)
        self._box.addWidget(self._hint)
        self._box.addWidget(self._wrong)
        self._changes = ChangeRow(theme, self._desk)
        self._changes.asked.connect(self.change_asked)
        self._box.addWidget(self._changes)
        self._box.addStretch(1)
        self.set_side(24)
        self.setWidget(self._desk)

    def set_side(self, side: int) -> None:
        """The room at both sides, in drawn px."""
        px = self._theme.px
        self._box.setContentsMargins(px(side), px(4), px(side), px(16))

    def show_channel(self, shown: Shown) -> None:
        """Show the pieces of that channel. What the owner is typing is never overtaken: the session has it already."""
        if self._shown is None or self._shown.channel is not shown.channel:
            self._build(shown)
        self._shown = shown
        for view in shown.preview.pieces:
            override = self._session.draft.override(shown.preview.channel, view.piece)
            base = override.base if override is not None else view.letter_text
            threaded = shown.channel.look is Look.THREAD
            editor = self._pieces[view.piece]
            editor.show_piece(view, base, shown.preview.length if threaded else None)
            editor.show_findings(own_findings(self._session.draft, shown.channel, view, self._session.muted))
        self._say(shown)

    def focus_piece(self, piece: Piece = Piece.BODY, place: str = "") -> None:
        """Put the caret into a box; `place` is selected where it stands."""
        editor = self._pieces.get(piece)
        if editor is None:
            return
        start = editor.box.text().find(place) if place else -1
        if start >= 0:
            editor.box.set_caret(start + len(place), start)
        editor.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(editor.box)

    def commit(self) -> None:
        """Take what an input method still composes."""
        for editor in self._pieces.values():
            editor.box.commit_preedit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None and self._session.is_open:
            self.show_channel(self._shown)
        super().changeEvent(event)

    def _build(self, shown: Shown) -> None:
        for editor in self._pieces.values():
            self._box.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        self._pieces = {}
        for number, rule in enumerate(shown.channel.pieces):
            editor = PieceEditor(self._theme, rule, body=rule is shown.channel.body, parent=self._desk)
            editor.worded.connect(self._write)
            editor.box.undo_asked.connect(self._session.undo)
            editor.box.redo_asked.connect(self._session.redo)
            self._pieces[rule.piece] = editor
            self._box.insertWidget(number + 1, editor)
            editor.show()

    def _write(self, worded: Worded) -> None:
        shown = self._shown
        view = shown.preview.piece(worded.piece) if shown is not None else None
        if shown is None or view is None:
            return
        draft = with_wording(self._session.draft, shown, view, worded.text)
        self._session.write(draft, own_place(shown.preview.channel, worded.piece), typing=worded.typing)
        if not worded.typing:
            self._session.think()

    def _say(self, shown: Shown) -> None:
        name = (("channel", say(shown.channel.title)),)
        self._only.set_text(fill(self.tr("Only for {channel}: what you write here leaves the letter as it is."), name))
        hints = {
            Look.THREAD: self.tr("A line with nothing but --- begins a new post."),
            Look.ARTICLE: self.tr("An empty line begins a new paragraph; *stars* make words stand out."),
            Look.MAIL: self.tr("An empty line begins a new paragraph; *stars* make words stand out."),
            Look.RELEASE: self.tr(
                "An empty line begins a new paragraph. Date, address and contact are added by themselves."
            ),
        }
        hint = hints.get(shown.channel.look, "")
        self._hint.set_text(hint)
        self._hint.setVisible(bool(hint))
        problems = [p for p in shown.preview.problems if p.level in _WRONG or _is_here(p)]
        bad = any(p.level in _WRONG for p in problems)
        self._wrong.set_line("bad" if bad else "look", " ".join(say(problem.message) for problem in problems))
        self._wrong.setVisible(bool(problems))
        self._changes.show_changes(tuple(change for problem in problems for change in problem.changes))


def _is_here(problem: Problem) -> bool:
    """Whether this very text says something else than the letter."""
    return problem.id == DISAGREES and problem.level is Level.FIX

"""A thread: one block for each post, with its own count and its own Copy."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apology_studio.core.changes import Change
from apology_studio.core.channel import Fold, Page
from apology_studio.core.measures import Measure
from apology_studio.core.messages import fill
from apology_studio.ui.kit.card import Card
from apology_studio.ui.kit.counter import Counter
from apology_studio.ui.kit.fold_line import FoldLine
from apology_studio.ui.kit.sign import Avatar
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.previews.change_row import ChangeRow
from apology_studio.ui.previews.pieces import MiniCopy, StillToWrite
from apology_studio.ui.previews.reading import ReadingText, Tint
from apology_studio.ui.previews.shown import PreviewView, Shown

_AVATAR = 28


def fits(text: str, limit: int, measure: Measure) -> int:
    """How many code points from the start of `text` are within the limit."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if measure.length(text[:middle]) <= limit else (low, middle - 1)
    return low


def changes_for(shown: Shown, number: int) -> tuple[Change, ...]:
    """What can be done at once about the length of that post."""
    return tuple(change for problem in shown.preview.problems for change in problem.changes if change.page == number)


class PostBlock(QWidget):
    """One post of a thread."""

    copy_asked = Signal(object)
    """Its number (int, from 0)."""
    change_asked = Signal(object)
    """Change: a way to make it fit."""

    def __init__(self, theme: Theme, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = number
        self._last = False
        self._now: tuple[Page, int, bool, str, tuple[Change, ...], int | None] | None = None
        self._changes: ChangeRow | None = None
        self.place = WrapLabel(theme, role=Role.SECONDARY, weight=600, parent=self)
        self.counter = Counter(theme, brief=True, parent=self)
        self.copy = MiniCopy(theme, self)
        self.text = ReadingText(theme, Role.SECONDARY, self)
        self.fold = FoldLine(theme, "", parent=self)
        self.rest = ReadingText(theme, Role.SECONDARY, self)
        """What is behind the fold."""
        self._avatar = Avatar(theme, "store", _AVATAR)
        self.copy.clicked.connect(self._on_copy)
        self._lay_out()

    def show_post(self, page: Page, posts: int, shown: Shown) -> None:
        """Show this post of `posts`. Nothing is done for the same one in the same language."""
        changes = changes_for(shown, self._number)
        fold = shown.preview.fold_at if self._number == 0 else None
        now = (page, posts, shown.right_to_left, self.tr("Post {number} of {count}"), changes, fold)
        if now == self._now:
            return
        self._now = now
        self._last = self._number == posts - 1
        values = (("number", str(self._number + 1)), ("count", str(posts)))
        self.place.set_text(fill(self.tr("{number} of {count}"), values) if posts > 1 else "")
        self.counter.set_length(page.length, page.limit or 0)
        self.copy.setAccessibleName(fill(self.tr("Copy post {number} of {count}"), values))
        self.text.setAccessibleName(fill(self.tr("Post {number} of {count}"), values))
        self.rest.setAccessibleName(fill(self.tr("Post {number} of {count}, after the fold"), values))
        for text in (self.text, self.rest):
            text.set_right_to_left(shown.right_to_left)
        self._show_fold(shown.channel.fold if fold is not None else None)
        self._show_text(page, shown.channel.body.measure, fold)
        self._show_changes(changes)
        self.update()

    def select(self) -> None:
        """The whole post without its fold, selected."""
        if self._now is not None:
            self.text.show_runs(Tint(self._now[0].text))
            self._show_fold(None)
            self._now = None
        self.text.selectAll()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_fold(self, fold: Fold | None) -> None:
        """The line where a phone folds it; none where it shows whole."""
        for widget in (self.fold, self.rest):
            widget.setVisible(fold is not None)
        if fold is not None:
            count = (("count", self.locale().toString(fold.phone)),)
            self.fold.set_words(
                self.tr("About here a phone folds: people tap “more” for the rest"),
                fill(self.tr("fold, about {count} characters on a phone"), count),
            )

    def _show_text(self, page: Page, measure: Measure, fold: int | None) -> None:
        """What is within the limit, quieter behind the fold, and what is over it."""
        room = page.limit - (page.length - measure.length(page.text)) if page.limit is not None else 0
        cut = fits(page.text, room, measure) if page.over else len(page.text)
        over = Tint(page.text[cut:], "bad", "bad_soft", "bad_mark")
        if fold is None:
            self.text.show_runs(*(run for run in (Tint(page.text[:cut]), over) if run.text))
            return
        head, more = min(cut, fold), self.tr("…more")
        self.text.show_runs(Tint(page.text[:head].rstrip()), Tint(f" {more}", "ink3"))
        behind = (Tint(page.text[head:cut].lstrip(), "ink2"), over)
        self.rest.show_runs(*(run for run in behind if run.text))

    def _show_changes(self, changes: tuple[Change, ...]) -> None:
        if changes and self._changes is None:
            self._changes = ChangeRow(self._theme, self)
            self._changes.asked.connect(self.change_asked)
            self._body.addWidget(self._changes)
        if self._changes is not None:
            self._changes.show_changes(changes)

    def out_of_sight(self) -> bool:
        """Whether it shows a post that nobody can see: scrolled away in a window that is there."""
        return self._now is not None and self.isVisible() and self.visibleRegion().isEmpty()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line from this post to the next."""
        if self._last:
            return
        painter = QPainter(self)
        disc = self._avatar.geometry()
        top = disc.bottom() + 5
        painter.fillRect(disc.center().x(), top, 2, self.height() - top, self._theme.color("sunk"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.place, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch()
        head.addWidget(self.counter)
        head.addWidget(self.copy)
        self._body = body = QVBoxLayout()
        body.setSpacing(0)
        body.addLayout(head)
        body.addWidget(self.text)
        for widget in (self.fold, self.rest):
            body.addWidget(widget)
            widget.setVisible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 10)
        row.setSpacing(10)
        row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(body, 1)

    def _on_copy(self) -> None:
        self.copy_asked.emit(self._number)


AT_ONCE = 8
"""Posts that are made before the thread shows: more than a window has room for."""


class ThreadView(PreviewView):
    """One card with a block for each post; one post alone looks the same, without a number.

    A letter more can change every post of a thread, and a very long letter makes dozens of them: those that are out of
    sight follow one by one when nothing else is waiting.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._blocks: list[PostBlock] = []
        self._copied: frozenset[int] = frozenset()
        self._due: list[Callable[[], None]] = []
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._show_next)
        self._gaps = StillToWrite(theme, self)
        self._gaps.jump_asked.connect(self.jump_asked)
        card = Card(theme, parent=self)
        self._inner = card.body
        self._inner.setContentsMargins(14, 10, 14, 8)
        self._inner.addWidget(self._gaps)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def set_copied(self, pages: frozenset[int]) -> None:
        """Mark these posts as copied."""
        self._copied = pages
        for number, block in enumerate(self._blocks):
            block.copy.set_copied(number in pages)

    def select_page(self, page: int) -> None:
        """Select one post."""
        while self._due:
            self._show_next()
        if page < len(self._blocks):
            self._blocks[page].select()

    def _update(self, shown: Shown) -> None:
        pages = shown.preview.pages
        while len(self._blocks) < min(len(pages), AT_ONCE):
            self._add_block()
        for number, block in enumerate(self._blocks):
            if block.isHidden() == (number < len(pages)):
                block.setVisible(number < len(pages))
        self._due = []
        for block, page in zip(self._blocks, pages, strict=False):
            show = partial(block.show_post, page, len(pages), shown)
            if block.out_of_sight():
                self._due.append(show)
            else:
                show()
        for number in range(len(self._blocks), len(pages)):
            self._due.append(partial(self._add_post, number, shown))
        self._rest.start()
        self.set_copied(self._copied)
        self._gaps.show_missing(shown.missing, kind=shown.kind)

    def _show_next(self) -> None:
        if self._due:
            self._due.pop(0)()
            self._rest.start()
        elif all(not block.isHidden() for block in self._blocks):
            self._add_block().setVisible(False)  # in reserve: one post more shall not be felt while the owner types

    def _add_post(self, number: int, shown: Shown) -> None:
        block = self._add_block()
        block.setVisible(True)
        block.show_post(shown.preview.pages[number], len(shown.preview.pages), shown)
        block.copy.set_copied(number in self._copied)

    def _add_block(self) -> PostBlock:
        block = PostBlock(self._theme, len(self._blocks), self)
        block.copy_asked.connect(self.copy_asked)
        block.change_asked.connect(self.change_asked)
        for text in (block.text, block.rest):
            self._reading(text)
        self._inner.insertWidget(len(self._blocks), block)
        self._blocks.append(block)
        return block

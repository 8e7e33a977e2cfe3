"""The open draft and its only writer: everyone else reads."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from apology_studio.core.data import dataclass
from apology_studio.core.draft import ChannelId, Draft, Part
from apology_studio.core.ports import DraftStore, Place, Saved, StudioError, WorldError
from apology_studio.ui.background import Outcome
from apology_studio.ui.saver import Saver

if TYPE_CHECKING:  # what looks at a draft is imported with the first draft: a first run shows the shelf alone
    from apology_studio.core.review import Review

THINK_MS = 50
"""The pause after a key before the draft is looked at."""
KEEP_MS = 800
"""The longest that a change, or a caret that moved, waits to be saved. Keys do not restart it: a fast typist is saved
all the same."""
RETRY_MS = 5000
GROUP_MS = 1000
"""Typing with shorter pauses than this is undone at once."""
UNDO_LIMIT = 500
FEW = 200
"""A change at once of more characters than these is a large one: the state before it stays in the history."""


@dataclass(frozen=True, slots=True)
class Where:
    """The place of a change: the step and the box in it."""

    step: str
    box: str = ""


@dataclass(frozen=True, slots=True)
class Undone:
    """What undo or redo brought back, and where it changed something."""

    draft: Draft
    where: Where


def is_large(before: Draft, after: Draft) -> bool:
    """Whether a change is more than a fix: another kind, several parts at once, or many characters."""
    if before.kind != after.kind or before.overrides != after.overrides:
        return True
    changed = [(old, new) for part in Part if (old := before.part(part)) != (new := after.part(part))]
    grown = sum(abs(len(new.more) + len(new.line) - len(old.more) - len(old.line)) for old, new in changed)
    return len(changed) > 1 or grown > FEW


class Session(QObject):
    """Holds the draft, its undo history, and the two timers that look at it and save it."""

    drafted = Signal(object)
    """Draft: it has changed just now, or another one was opened."""
    reviewed = Signal(object)
    """Review: what the draft is like, after a pause; said again once the channels that do not show are looked at."""
    changing = Signal(object)
    """Draft: as it was before a change of more than some words, which is about to be made."""
    jumped = Signal(object)
    """Where: undo or redo changed something there."""
    saved = Signal(object)
    """Saved: committed and read back."""
    not_saved = Signal(object)
    """WorldError: the last save went wrong; it is tried again."""

    def __init__(self, store: DraftStore, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._now = now
        self._draft: Draft | None = None
        self._review: Review | None = None
        self._visible: ChannelId | None = None
        self._muted: frozenset[str] = frozenset()
        self._undo: list[Undone] = []
        self._redo: list[Undone] = []
        self._group: Where | None = None
        self._since_key = QElapsedTimer()
        self._dirty = False
        self._moved = False
        self._saving: Draft | None = None
        self._here: Callable[[], Place | None] = _nowhere
        self._saver = Saver(self)
        self._saver.ended.connect(self._kept_beside)
        self._think = self._timer(THINK_MS, self.look)
        self._rest = self._timer(0, self._look_further)
        self._keep = self._timer(KEEP_MS, self._keep_beside)

    def _timer(self, interval: int, slot: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(slot)
        return timer

    @property
    def draft(self) -> Draft:
        """The open draft."""
        if self._draft is None:
            raise RuntimeError("no draft is open")
        return self._draft

    @property
    def is_open(self) -> bool:
        """Whether a draft is open."""
        return self._draft is not None

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether there is something to bring back."""
        return bool(self._redo)

    @property
    def dirty(self) -> bool:
        """Whether there is a change that is not committed yet."""
        return self._dirty

    def open(self, draft: Draft, visible: ChannelId | None = None, *, look: bool = True) -> bool:
        """Take up another draft, `visible` being the channel that will show; its undo history begins here. False, and
        nothing changed, if the one before it could not be saved. Without `look`, what shows is looked at by
        `look_at_last`.
        """
        if not self.close():
            return False
        self._draft = draft
        self._visible = visible or self._visible
        self.drafted.emit(draft)
        if visible is None:
            self.think()
        elif look:
            self.look()
        return True

    @property
    def looked(self) -> bool:
        """Whether the draft has been looked at since it was opened."""
        return self._review is not None

    def look_at_last(self) -> None:
        """Look at what shows if that was left for later."""
        if self.is_open and not self.looked:
            self.look()

    def close(self) -> bool:
        """Save and let go of the draft; False, and nothing let go, if it could not be saved."""
        if not self.flush():
            return False
        self._think.stop()
        self._rest.stop()
        self._moved = False
        self._draft = self._review = self._group = None
        self._undo.clear()
        self._redo.clear()
        return True

    def write(self, draft: Draft, where: Where, *, typing: bool = False) -> None:
        """Replace the draft. Typing in one box with short pauses is one step of undo."""
        before = self.draft
        if draft == before:
            return
        self._remember(before, where, typing=typing)
        if not typing and is_large(before, draft):
            self.changing.emit(before)
        self._replace(draft)

    def _remember(self, before: Draft, where: Where, *, typing: bool) -> None:
        in_group = typing and self._group == where and self._since_key.isValid()
        if not (in_group and self._since_key.elapsed() < GROUP_MS):
            self._undo.append(Undone(before, where))
            del self._undo[:-UNDO_LIMIT]
        self._redo.clear()
        self._group = where if typing else None
        self._since_key.start()

    def _replace(self, draft: Draft) -> None:
        self._draft = draft.with_changes(changed=self._now())
        self._dirty = True
        self._rest.stop()
        self.drafted.emit(self._draft)
        self._think.start()
        self._keep_soon()

    def follow(self, here: Callable[[], Place | None]) -> None:
        """Say who knows where the owner is: the place is kept with the text, and when it moved."""
        self._here = here

    def note_move(self) -> None:
        """The owner is somewhere else now."""
        if self._draft is not None:
            self._moved = True
            self._keep_soon()

    def _keep_soon(self) -> None:
        if not self._keep.isActive():
            self._keep.start(KEEP_MS)

    def undo(self) -> None:
        """Take the last change back, wherever it was made."""
        self._swap(self._undo, self._redo)

    def redo(self) -> None:
        """Bring back what was taken back."""
        self._swap(self._redo, self._undo)

    def _swap(self, source: list[Undone], target: list[Undone]) -> None:
        if not source:
            return
        step = source.pop()
        target.append(Undone(self.draft, step.where))
        self._group = None
        self._replace(step.draft)
        self.jumped.emit(step.where)

    def set_visible(self, channel: ChannelId | None) -> None:
        """Say which channel is shown: only its HTML is made."""
        if channel != self._visible:
            self._visible = channel
            self.look()

    @property
    def muted(self) -> frozenset[str]:
        """The rules of the checker that the owner does not want to hear."""
        return self._muted

    def set_muted(self, rules: tuple[str, ...]) -> None:
        """Say which rules of the checker the owner does not want to hear."""
        if self._muted != frozenset(rules):
            self._muted = frozenset(rules)
            self.look()

    def think(self) -> None:
        """Look at the whole draft now."""
        from apology_studio.core.review import review

        self._think.stop()
        self._rest.stop()
        if self._draft is not None:
            self._review = review(self._draft, self._visible, self._muted)
            self.reviewed.emit(self._review)

    def look(self, *, compare: bool = False) -> None:
        """Look at what shows now; at the other channels one by one, and unless `compare` says otherwise at whether they
        agree, when nothing else is waiting.
        """
        from apology_studio.core.review import glance

        self._think.stop()
        if self._draft is not None:
            self._review = glance(self._draft, self._visible, self._review, self._muted, compare=compare)
            self._rest.start()
            self.reviewed.emit(self._review)

    def _look_further(self) -> None:
        from apology_studio.core.review import refreshed

        if self._review is None or not self._review.stale:
            return
        visible_was_stale = self._visible in self._review.stale
        self._review = refreshed(self._review)
        if self._review.stale:
            self._rest.start()
        if visible_was_stale or not self._review.stale:
            self.reviewed.emit(self._review)

    @property
    def seen(self) -> Review:
        """The last look at the draft: at the steps and at the visible channel. The other channels may come later."""
        if self._review is None or self._review.draft is not self.draft:
            self.look()
        assert self._review is not None  # a draft is open, so look() has set it
        return self._review

    @property
    def shown(self) -> Review:
        """The last look, with the visible channel compared with the others; made now if a change has come since."""
        if self._review is None or self._review.draft is not self.draft or self._visible in self._review.stale:
            self.look(compare=True)
        assert self._review is not None  # a draft is open, so look() has set it
        return self._review

    @property
    def review(self) -> Review:
        """The last look at the whole draft; made now if a change has come since."""
        draft = self.draft
        if self._review is None or self._review.draft is not draft or self._review.stale:
            self.think()
        assert self._review is not None  # a draft is open, so think() has set it
        return self._review

    def stop(self) -> None:
        """Look at nothing that was left for later: the window may be about to go, and the store with it."""
        for timer in (self._think, self._rest):
            timer.stop()
        self._saver.settle()

    def _keep_beside(self) -> None:
        """Save in a thread. What is typed meanwhile is saved next."""
        if self._draft is None or self._saver.busy or not (self._dirty or self._moved):
            return
        draft, place = self._draft, self._here()
        self._moved = False
        if self._dirty:
            self._saving = draft
            self._saver.start(partial(self._store.save, draft, place=place))
        elif place is not None:
            self._saver.start(partial(self._store.set_place, draft.id, place))

    def _kept_beside(self, outcome: Outcome) -> None:
        saving, self._saving = self._saving, None
        if saving is None:
            pass  # only a place: one that cannot be kept is no error
        elif isinstance(outcome.error, WorldError):
            self._fail(outcome.error)
            return
        elif isinstance(outcome.value, Saved):
            self._dirty = self._draft is not saving
            self.saved.emit(outcome.value)
        else:
            self.flush()  # a fault of ours: once more, where it is caught and told
        if self._dirty and not self._keep.isActive():
            self._keep_beside()

    def _fail(self, error: WorldError) -> None:
        self._keep.start(RETRY_MS)
        self.not_saved.emit(error)

    def flush(self) -> bool:
        """Save now what is not saved yet. True if nothing is left unsaved."""
        self._saver.settle()
        self._keep.stop()
        if self._draft is None:
            return True
        if not self._dirty:
            self._keep_place(self._draft)
            return True
        try:
            kept = self._store.save(self._draft, place=self._here())
        except WorldError as error:
            self._fail(error)
            return False
        self._dirty = self._moved = False
        self.saved.emit(kept)
        return True

    def _keep_place(self, draft: Draft) -> None:
        """A place that cannot be kept is no error."""
        place = self._here() if self._moved else None
        self._moved = False
        if place is not None:
            with contextlib.suppress(StudioError):
                self._store.set_place(draft.id, place)


def _nowhere() -> None:
    """Nobody knows where the owner is."""

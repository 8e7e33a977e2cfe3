"""What the core asks of the world so that nothing is lost: history, checks, backups, and the way back."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft, DraftId
from apology_studio.core.messages import Message
from apology_studio.core.ports import Saved

HISTORY = timedelta(days=90)
"""So long every kept revision stays."""
BIN = timedelta(days=30)
"""So long a deleted draft can be brought back."""


class Why(StrEnum):
    """Why a revision is kept whatever comes after it."""

    FLOW = ""
    """It is not: of a stretch of editing the first, the longest and the newest stay."""
    BEFORE_CHANGE = "change"
    """A bulk change followed."""
    BEFORE_RESTORE = "restore"
    """An earlier version was brought back after it."""
    BEFORE_EMPTYING = "emptied"
    """Most of the text was taken out after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """A saved state in the history of a draft."""

    counter: int
    """The order of revisions; a clock may jump."""
    at: datetime
    words: int
    why: Why = Why.FLOW


class DraftHistory(Protocol):
    """The earlier states of drafts. Every method may raise `WorldError`; an unknown id raises `BadInput`."""

    def revisions(self, draft_id: DraftId) -> tuple[Revision, ...]:
        """The history of a draft, newest first."""
        ...

    def read(self, draft_id: DraftId, counter: int) -> Draft:
        """The draft as it was then."""
        ...

    def mark(self, draft: Draft, why: Why) -> Saved:
        """Save the draft so that this very state stays in its history."""
        ...


class DraftKeeper(Protocol):
    """Looks after the drafts as a whole. Slow enough for a worker thread, but for `purge`."""

    def check(self) -> None:
        """Read everything and compare every hash. `Damaged` if something is wrong."""
        ...

    def back_up(self) -> datetime | None:
        """Copy the drafts if they have changed since the newest copy; its moment, None if there was nothing to do."""
        ...

    def due(self) -> bool:
        """Whether there are changes that no copy has, and the newest copy is half an hour old."""
        ...

    def expire(self) -> int:
        """Let go of what is older than is promised: 90 days of history, 30 days of bin. How many drafts went."""
        ...

    def purge(self, draft_id: DraftId) -> None:
        """Delete a draft for good: from the drafts, their history and their backups."""
        ...


class Damage(StrEnum):
    """What became of the file of drafts."""

    HARMED = "harmed"
    """It is there, and something in it is not what was written."""
    EMPTIED = "emptied"
    GONE = "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What can be brought back of damaged drafts."""

    cause: Message
    file: Path
    """The file of drafts."""
    damage: Damage = Damage.HARMED
    backup: Path | None = None
    backup_at: datetime | None = None
    backup_drafts: int = 0
    readable: int = 0
    """How many drafts can still be read in the damaged file."""
    newer: int = 0
    """How many of those are not in the backup, or newer than there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """What was brought back."""

    drafts: int
    aside: tuple[Path, ...]
    """Where the damaged files are now."""


class DraftRecovery(Protocol):
    """Brings damaged drafts back. The damaged files are moved aside, never deleted."""

    def offer(self) -> Offer:
        """Look, without writing, at what there is."""
        ...

    def bring_back(self) -> Recovered:
        """The newest good backup, and on top what is readable and newer in the damaged file."""
        ...

    def start_empty(self) -> Recovered:
        """No drafts at all; the damaged files are kept aside."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A text that could not be saved when the program ended."""

    draft: Draft
    at: datetime


class KeptDrafts(Protocol):
    """Texts that could not be saved, kept elsewhere meanwhile. None of it ever raises a `WorldError`."""

    def keep(self, draft: Draft) -> bool:
        """Keep it; whether that worked."""
        ...

    def drop(self, draft_id: DraftId) -> None:
        """It was saved after all, or answered."""
        ...

    def all(self) -> tuple[Kept, ...]:
        """What is kept, newest first."""
        ...


class Reports(Protocol):
    """Local reports of faults of ours, without a word of a draft."""

    def text(self) -> str:
        """What earlier runs left, as it would be sent; '' for nothing."""
        ...

    def settle(self) -> None:
        """The owner has seen it."""
        ...

"""What the core asks of the world, as Protocols, and the errors the world may answer with."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from apology_studio.core.data import dataclass
from apology_studio.core.draft import ChannelId, Draft, DraftId, IncidentId, Kind
from apology_studio.core.messages import Message, Tongue
from apology_studio.core.press import Paper, PressRelease
from apology_studio.core.printed import PrintedRecord
from apology_studio.core.secret import WORDS, Secret, Trouble
from apology_studio.core.settings import Settings

if TYPE_CHECKING:  # a start needs no calendar and no card
    from apology_studio.core.calendar import CalendarEvent
    from apology_studio.core.card import Card


class StudioError(Exception):
    """Something went wrong that the user can be told in one sentence: cause and cure."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.text)
        self.message = message


class BadInput(StudioError):
    """What was given cannot be used: wrong file, wrong version, wrong name."""


class WorldError(StudioError):
    """The environment's fault: disk full, no permission, a store that another studio writes to."""


class VaultError(WorldError):
    """The keyring's fault, with its name. Drafting never meets it."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(WORDS[trouble].text)
        self.trouble = trouble


class Damaged(WorldError):
    """The drafts are damaged, emptied or gone. What is left can be brought back; nothing was written."""


NO_INCIDENT = IncidentId("")


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRow:
    """A draft as the shelf lists it."""

    id: DraftId
    title: str
    kind: Kind
    changed: datetime
    created: datetime
    words: int
    state: str
    """'draft', 'ready' or 'posted'."""
    noticed: datetime | None = None
    opening: str = ""
    """The first words of the apology."""
    parts_ready: int = 0
    posted: int = 0
    """On how many channels it is out."""
    incident_id: IncidentId = NO_INCIDENT
    previous: DraftId | None = None
    promised: int = 0
    """How many promises are on its list."""
    kept: int = 0
    """How many of these are kept."""
    due: date | None = None
    """The first day on which something waits: an open promise, a reminder, a next word."""
    deleted_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """A save that was committed and read back."""

    revision: int
    at: datetime
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the owner was in a draft."""

    step: str = "facts"
    box: str = ""
    caret: int = 0
    channel: str = "blog"


class DraftStore(Protocol):
    """The local drafts. Every method may raise `WorldError`; an unknown id raises `BadInput`."""

    def rows(self, *, deleted: bool = False) -> tuple[DraftRow, ...]:
        """The drafts, last changed first; with `deleted`, those in the bin."""
        ...

    def load(self, draft_id: DraftId) -> Draft:
        """The last revision of a draft."""
        ...

    def save(self, draft: Draft, *, place: Place | None = None) -> Saved:
        """Commit a revision, read it back, compare hashes. Saving what is stored already makes no revision.

        `place` is kept with it, both or neither. Any thread may save; the others take turns with it.
        """
        ...

    def delete(self, draft_id: DraftId) -> None:
        """Put a draft into the bin."""
        ...

    def restore(self, draft_id: DraftId) -> None:
        """Take a draft out of the bin."""
        ...

    def place(self, draft_id: DraftId) -> Place:
        """Where the owner was in that draft."""
        ...

    def set_place(self, draft_id: DraftId, place: Place) -> None:
        """Remember where the owner is."""
        ...

    def last_open(self) -> DraftId | None:
        """The draft that was open last, if it still exists; None after the shelf was open last."""
        ...

    def set_last_open(self, draft_id: DraftId | None) -> None:
        """Remember which draft is open."""
        ...

    def import_draft(self, draft: Draft) -> DraftId:
        """Bring a draft in, never over another one; the id it has here."""
        ...

    def changed_outside(self) -> bool:
        """Whether another process has written since this was last asked."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """A file that was written."""

    channel: str
    path: Path
    kind: str
    length: int | None = None
    limit: int | None = None
    problems: tuple[Message, ...] = ()


class SettingsStore(Protocol):
    """Where the settings are kept."""

    def load(self) -> Settings:
        """The settings; defaults where nothing is kept yet or a value cannot be read."""
        ...

    def save(self, settings: Settings) -> None:
        """Keep them, whole or not at all. May raise `WorldError`."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """A draft that was read, and what had to be cleaned for it, one sentence each."""

    draft: Draft
    notices: tuple[Message, ...] = ()


class DraftFiles(Protocol):
    """`.apology` files."""

    def read_with_notices(self, path: Path) -> Decoded:
        """The draft in a file, and what had to be cleaned. Raises `BadInput` for a wrong one, `WorldError` for one that
        cannot be reached.
        """
        ...

    def read_text(self, path: Path) -> str:
        """The text of a plain file in UTF-8. Raises as `read_with_notices`."""
        ...

    def write_text(self, path: Path, text: str) -> None:
        """Write a plain text into a file, whole or not at all. May raise `WorldError`."""
        ...

    def write(self, path: Path, draft: Draft) -> None:
        """Write a draft into a file, whole or not at all."""
        ...


class CalendarFiles(Protocol):
    """`.ics` files."""

    def write(self, path: Path, events: tuple[CalendarEvent, ...], zone: str) -> None:
        """Write the entries into a file, whole or not at all. `zone` is the IANA name of the owner's time zone."""
        ...


class ReleasePages(Protocol):
    """The press release as pages. Slow enough for a worker thread; one at a time."""

    def pdf(self, release: PressRelease, paper: Paper) -> bytes:
        """The PDF."""
        ...

    def pictures(self, release: PressRelease, paper: Paper, ppi: float) -> tuple[bytes, ...]:
        """Each page as PNG."""
        ...

    def missing_letters(self, release: PressRelease) -> tuple[str, ...]:
        """The characters that no font here has."""
        ...

    def card(self, card: Card) -> bytes:
        """The text card as PNG."""
        ...


class RecordFiles(Protocol):
    """Writes the record for a partner, an insurer or a lawyer. A file is replaced whole or not at all."""

    def write(self, path: Path, printed: PrintedRecord, paper: Paper) -> None:
        """As PDF, or as JSON where the name ends so. Slow enough for a worker thread. May raise `WorldError`."""
        ...


class Exporter(Protocol):
    """Writes finished texts into a folder."""

    def export(self, draft: Draft, folder: Path, channels: tuple[ChannelId, ...], paper: Paper) -> tuple[Exported, ...]:
        """Each channel's texts and the press-release PDF. A file is replaced whole or not at all."""
        ...

    def everything(
        self, draft: Draft, target: Path, channels: tuple[ChannelId, ...], paper: Paper, tongue: Tongue
    ) -> tuple[Exported, ...]:
        """As `export`, with pictures, the draft and an index page; into one file where `target` ends in `.zip`."""
        ...

    def one(self, draft: Draft, path: Path, channel: ChannelId, kind: str, paper: Paper) -> tuple[Exported, ...]:
        """One file of a channel, by its kind (`core.export.TextFile.kind`, 'eml', 'pdf', 'docx')."""
        ...

    def export_pdf(self, draft: Draft, path: Path, paper: Paper) -> tuple[Exported, ...]:
        """The press release as one PDF file; letters that no font has are named as its problem."""
        ...


class Vault(Protocol):
    """The system's keyring, one secret for each channel. Every method may wait for others: call it from a thread.

    Each may raise `VaultError`; nothing is ever written anywhere else.
    """

    def look(self) -> str:
        """The name of the keyring, if it can be used now. Asks the owner nothing."""
        ...

    def unlock(self) -> None:
        """Let the system ask for the keyring's password."""
        ...

    def read(self, channel: ChannelId) -> Secret | None:
        """The secret of a channel: the one that is held until the end, else the kept one; None without either."""
        ...

    def keep(self, channel: ChannelId, secret: Secret) -> None:
        """Keep it and read it back. `BadInput`, before anything is written, for one that no keyring takes."""
        ...

    def hold(self, channel: ChannelId, secret: Secret) -> None:
        """Hold it in memory only, until the end. `BadInput` as for `keep`; no keyring is asked."""
        ...

    def held(self, channel: ChannelId) -> bool:
        """Whether one is held in memory only, until the end; no keyring is asked."""
        ...

    def forget(self, channel: ChannelId, *, kept: bool) -> None:
        """Drop what is held; with `kept`, delete it from the keyring too, and read back that it is gone."""
        ...

"""What the window is given by `app.py`: everything that touches the world."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft
from apology_studio.core.ports import (
    CalendarFiles,
    DraftFiles,
    DraftStore,
    Exporter,
    RecordFiles,
    ReleasePages,
    SettingsStore,
    Vault,
)

if TYPE_CHECKING:  # a start needs only what satisfies them
    from apology_studio.core.home import Home
    from apology_studio.core.safekeeping import DraftHistory, DraftKeeper, KeptDrafts, Reports


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """The world as the window sees it."""

    store: DraftStore
    history: DraftHistory
    keeper: DraftKeeper
    kept: KeptDrafts
    reports: Reports
    settings: SettingsStore
    files: DraftFiles
    pages: ReleasePages
    exporter: Exporter
    calendars: CalendarFiles
    vault: Vault
    records: RecordFiles
    resources: Path
    """The folder with icons and styles."""
    translations: Path
    """The folder with the compiled languages."""
    data_folder: Path
    """Where the drafts are kept."""
    home: Callable[[], Home]
    """On what kind of disk that is, as it is now."""
    samples: Callable[[], tuple[Draft, ...]]
    now: Callable[[], datetime]
    """The time, with the local offset from UTC."""
    new_id: Callable[[], str]

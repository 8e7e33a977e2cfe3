"""On what kind of disk the drafts lie, and what the owner should know of it."""

from __future__ import annotations

from enum import StrEnum

from apology_studio.core.data import dataclass
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message


class HomeKind(StrEnum):
    """What kind of disk it is."""

    LOCAL = "local"
    NETWORK = "network"
    SYNCED = "synced"


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """Where the drafts lie."""

    folder: str
    kind: HomeKind = HomeKind.LOCAL
    name: str = ""
    """The file system, or the service that keeps the folder in step; '' for a service without a name."""

    @property
    def careful(self) -> bool:
        """Whether the log beside the database is not to be trusted there: other computers do not see all of it."""
        return self.kind is not HomeKind.LOCAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What there is to know, and what to do."""

    what: Message
    todo: Message


def notice(home: Home) -> Notice | None:
    """What the owner is told once of this folder; None of a local one."""
    if home.kind is HomeKind.LOCAL:
        return None
    if home.kind is HomeKind.NETWORK:
        what = QT_TRANSLATE_NOOP("home", "Your drafts are on a network drive.")
        todo = QT_TRANSLATE_NOOP(
            "home",
            "Apology Studio saves with more care there. Open your drafts on one computer at a time, and stay connected "
            "while you write. ({path})",
        )
        return Notice(what=Message("home", what), todo=Message("home", todo).with_values(path=home.folder))
    what = QT_TRANSLATE_NOOP("home", "{service} copies your drafts to other computers.")
    todo = QT_TRANSLATE_NOOP(
        "home",
        "Open them on one computer at a time, and let {service} finish before you open them on another: it could put "
        "an older file in their place. To share an apology, save a copy of it. ({path})",
    )
    service = home.name or Message("home", QT_TRANSLATE_NOOP("home", "A cloud service"))
    return Notice(
        what=Message("home", what).with_values(service=service),
        todo=Message("home", todo).with_values(service=service, path=home.folder),
    )

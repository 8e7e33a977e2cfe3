"""The PDF, the export and the calendar for the window, made at first use: none is paid for at start-up."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from apology_studio.core.draft import ChannelId, Draft
from apology_studio.core.messages import Tongue
from apology_studio.core.ports import Exported
from apology_studio.core.press import Paper, PressRelease

if TYPE_CHECKING:
    from apology_studio.adapters.exporters.card_png import CardPictures
    from apology_studio.adapters.exporters.press_pdf import PressPages
    from apology_studio.core.calendar import CalendarEvent
    from apology_studio.core.card import Card


class LatePages:
    """`core.ports.ReleasePages`: one set of pages, made when the first page is asked for."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources
        self._pages: PressPages | None = None
        self._cards: CardPictures | None = None
        self._one_at_a_time = Lock()

    def pdf(self, release: PressRelease, paper: Paper) -> bytes:
        """The PDF."""
        with self._one_at_a_time:
            return self._made().pdf(release, paper)

    def pictures(self, release: PressRelease, paper: Paper, ppi: float) -> tuple[bytes, ...]:
        """Each page as PNG."""
        with self._one_at_a_time:
            return self._made().pictures(release, paper, ppi)

    def missing_letters(self, release: PressRelease) -> tuple[str, ...]:
        """The characters that no font here has."""
        with self._one_at_a_time:
            return self._made().missing_letters(release)

    def card(self, card: Card) -> bytes:
        """The text card as PNG."""
        with self._one_at_a_time:
            if self._cards is None:
                from apology_studio.adapters.exporters.card_png import CardPictures

                self._cards = CardPictures(self._resources)
            return self._cards.draw(card)

    def _made(self) -> PressPages:
        if self._pages is None:
            from apology_studio.adapters.exporters.press_pdf import PressPages

            self._pages = PressPages(self._resources)
        return self._pages


class LateCalendar:
    """`core.ports.CalendarFiles`."""

    def write(self, path: Path, events: tuple[CalendarEvent, ...], zone: str) -> None:
        """Write the entries into a file."""
        from apology_studio.adapters.exporters.calendar_file import write_calendar

        write_calendar(path, events, zone)


class LateExporter:
    """`core.ports.Exporter`."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources

    def export(self, draft: Draft, folder: Path, channels: tuple[ChannelId, ...], paper: Paper) -> tuple[Exported, ...]:
        """Each channel's texts and the press-release PDF."""
        from apology_studio.adapters.exporters.everything import export

        return export(draft, folder, channels, self._resources, paper)

    def everything(
        self, draft: Draft, target: Path, channels: tuple[ChannelId, ...], paper: Paper, tongue: Tongue
    ) -> tuple[Exported, ...]:
        """All of it with pictures, the draft and an index page, into a folder or a zip."""
        from apology_studio.adapters.exporters.everything import write_everything
        from apology_studio.core.export import plan

        return write_everything(draft, plan(draft, channels), target, self._resources, paper, tongue)

    def one(self, draft: Draft, path: Path, channel: ChannelId, kind: str, paper: Paper) -> tuple[Exported, ...]:
        """One file of a channel."""
        from apology_studio.adapters.exporters.everything import write_one

        return (write_one(draft, path, channel, kind, self._resources, paper),)

    def export_pdf(self, draft: Draft, path: Path, paper: Paper) -> tuple[Exported, ...]:
        """The press release as one PDF file."""
        from apology_studio.adapters.exporters.everything import export_pdf

        return export_pdf(draft, path, self._resources, paper)

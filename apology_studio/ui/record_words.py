"""The record in the words of the window: for the dialog that shows it, and for the pages that are printed."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QLocale, QObject

from apology_studio.core.channel import channel, channels
from apology_studio.core.clock import duration
from apology_studio.core.draft import ChannelId
from apology_studio.core.printed import PrintedItem, PrintedRecord, PrintedSection
from apology_studio.core.record import Entry, Record, Says, Statement, as_json
from apology_studio.core.steps import StepId, step
from apology_studio.ui.say import listed, say
from apology_studio.ui.when import day_of, time_of


class RecordWords(QObject):
    """Says a record."""

    def printed(self, shown: Record, language: str) -> PrintedRecord:
        """The record as sections of sentences; `language` is that of the window."""
        return PrintedRecord(
            language=language,
            title=self.tr("Record of an apology"),
            lede=self.tr(
                "What was posted, where and when, letter for letter; every admission of fact and every promise, with "
                "the versions that carry it."
            ),
            facts=self._facts(shown),
            sections=(
                self._said(shown, Says.ADMISSION, self.tr("Admissions of fact"), self.tr("Nothing is admitted.")),
                self._said(shown, Says.PROMISE, self.tr("Promises in the text"), self.tr("Nothing is promised.")),
                self._confirmed(shown),
                self._open(shown),
                self._posted(shown),
            ),
            page_of=self.tr("Page {page} of {pages}"),
            json=as_json(shown),
        )

    def _facts(self, shown: Record) -> tuple[tuple[str, str], ...]:
        noticed = self._moment(shown.noticed) if shown.noticed else self.tr("not said")
        first = self._moment(shown.first_word) if shown.first_word else self.tr("not yet")
        told = self._moment(shown.all_told) if shown.all_told else self.tr("not yet")
        if shown.noticed and shown.first_word:
            first = self._after(first, shown.noticed, shown.first_word)
        if shown.noticed and shown.all_told:
            told = self._after(told, shown.noticed, shown.all_told)
        facts = (
            (self.tr("Firm"), shown.firm),
            (self.tr("Working title"), shown.title),
            (self.tr("Noticed"), noticed),
            (self.tr("First word out"), first),
            (self.tr("Everybody told"), told),
            (self.tr("Record made"), self._moment(shown.made_at)),
        )
        return tuple(fact for fact in facts if fact[1])

    def _after(self, moment: str, noticed: datetime, at: datetime) -> str:
        hours, minutes = duration(at - noticed)
        said = self.tr("{moment}, {hours} h {minutes} min after it was noticed").replace("{moment}", moment)
        return said.replace("{hours}", str(hours)).replace("{minutes}", str(minutes))

    def _said(self, shown: Record, says: Says, title: str, empty: str) -> PrintedSection:
        items = tuple(PrintedItem(text=s.text, about=self._about(s)) for s in shown.of(says))
        return PrintedSection(title=title, items=items, empty=empty)

    def _about(self, statement: Statement) -> tuple[str, ...]:
        where = say(step(StepId(statement.part.value)).title) if statement.part else self.tr("Own wording")
        out = self.tr("Posted on: {channels}").replace("{channels}", self._names(statement.posted))
        waiting = tuple(c for c in statement.channels if c not in statement.posted)
        carried = self.tr("Written for, not posted: {channels}").replace("{channels}", self._names(waiting))
        if not statement.channels:
            carried = self.tr("No version carries it.")
        parts = [where]
        if statement.due is not None:
            parts.append(self.tr("Due {day}").replace("{day}", self._day(statement.due)))
        about = [". ".join(parts)]
        if statement.posted:
            about.append(out)
        if waiting or not statement.channels:
            about.append(carried)
        return tuple(about)

    def _confirmed(self, shown: Record) -> PrintedSection:
        items = []
        for promise in shown.promises:
            about = []
            if promise.due is not None:
                about.append(self.tr("Due {day}").replace("{day}", self._day(promise.due)))
            if promise.who:
                about.append(promise.who)
            if promise.kept_on is not None:
                about.append(self.tr("Kept on {day}").replace("{day}", self._day(promise.kept_on)))
            items.append(PrintedItem(text=promise.text, about=(". ".join(about),) if about else ()))
        return PrintedSection(
            title=self.tr("Promises that are followed up"), items=tuple(items), empty=self.tr("None is on the list.")
        )

    def _open(self, shown: Record) -> PrintedSection:
        title = self.tr("Open when the first post went out")
        if shown.ready is None or not shown.ready.open:
            return PrintedSection(title=title, items=(), empty=self.tr("Nothing was noted."))
        when = self.tr("Shown {moment}; posted anyway").replace("{moment}", self._moment(shown.ready.at))
        first, *others = shown.ready.open
        items = (PrintedItem(text=first, about=(when,)), *(PrintedItem(text=said) for said in others))
        return PrintedSection(title=title, items=items)

    def _posted(self, shown: Record) -> PrintedSection:
        items = tuple(PrintedItem(text=e.text, about=self._entry(e), verbatim=True) for e in shown.entries)
        return PrintedSection(title=self.tr("What was posted"), items=items, empty=self.tr("Nothing is posted yet."))

    def _entry(self, entry: Entry) -> tuple[str, ...]:
        name = self._name(entry.channel)
        head = self.tr("{channel}, {moment}").replace("{channel}", name).replace("{moment}", self._moment(entry.at))
        if entry.correction:
            head = self.tr("{entry}. A correction").replace("{entry}", head)
        if entry.posts:
            head = self.tr("{entry}. %n post(s) of a thread", "", entry.posts).replace("{entry}", head)
        about = [head, *(each for each in (entry.url, entry.note) if each)]
        if entry.changed_since:
            about.append(self.tr("The text has changed since."))
        if not entry.text:
            about.append(self.tr("The text itself was not kept, only its hash."))
        about.append(f"SHA-256 {entry.sha256}" if entry.sha256 else self.tr("No hash was kept."))
        return tuple(about)

    def _names(self, ids: tuple[ChannelId, ...]) -> str:
        return listed(self._name(c) for c in ids)

    def _name(self, channel_id: ChannelId) -> str:
        known = {c.id for c in channels()}
        return say(channel(channel_id).title) if channel_id in known else channel_id

    def _day(self, day: date) -> str:
        return day_of(day, date(1, 1, 1))

    def _moment(self, moment: datetime) -> str:
        here = moment.astimezone()
        zone = here.strftime("%z")
        return f"{self._day(here.date())}, {time_of(here)} (UTC{zone[:3]}:{zone[3:]})"

    def language(self) -> str:
        """The tag of the window's language."""
        return QLocale().name().replace("_", "-")

"""Calendar entries as an `.ics` file (RFC 5545, read 2026-11-26), which every calendar program takes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from icalendar import Alarm, Calendar, Event

from apology_studio.adapters.exporters.whole_file import write_whole
from apology_studio.adapters.paths import write_trouble
from apology_studio.core.calendar import LASTS, CalendarEvent
from apology_studio.core.text import clean

MAKER = "-//Apology Studio//Follow-up//EN"
AROUND = 366
"""Days before the first and after the last entry for which the changes of the clock are told."""


def calendar_text(events: Iterable[CalendarEvent], zone: str) -> bytes:
    """The file. `zone` is the IANA name of the owner's time zone ('Europe/London'); an unknown one counts as UTC.

    Times are told by the clock of that place, with its changes to and from daylight saving time: nine o'clock stays
    nine o'clock.
    """
    place = _zone(zone)
    calendar = Calendar()
    calendar.add("prodid", MAKER)
    calendar.add("version", "2.0")
    days = []
    for event in events:
        calendar.add_component(_component(event, place))
        days.append(event.day or _local(event, place).date())
    if days:
        around = timedelta(days=AROUND)
        calendar.add_missing_timezones(first_date=min(days) - around, last_date=max(days) + around)
    text: bytes = calendar.to_ical()
    return text


def write_calendar(path: Path, events: Iterable[CalendarEvent], zone: str) -> None:
    """Write the file, whole or not at all. WorldError where that fails."""
    try:
        write_whole(path, calendar_text(events, zone))
    except OSError as error:
        raise write_trouble(path, error) from error


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def _local(event: CalendarEvent, place: tzinfo) -> datetime:
    assert event.start is not None  # an entry has a day or a time
    if event.start.utcoffset() is None:
        return event.start.replace(tzinfo=place)
    return event.start.astimezone(place)


def _component(event: CalendarEvent, place: tzinfo) -> Event:
    entry = Event()
    entry.add("uid", event.uid)
    entry.add("sequence", event.sequence)
    entry.add("dtstamp", event.stamp.astimezone(ZoneInfo("UTC")))
    entry.add("last-modified", event.stamp.astimezone(ZoneInfo("UTC")))
    entry.add("summary", clean(event.title).text)
    if event.notes:
        entry.add("description", clean(event.notes).text)
    start: date | datetime = event.day if event.day is not None else _local(event, place)
    entry.add("dtstart", start)
    entry.add("dtend", start + (timedelta(days=1) if event.day is not None else LASTS))
    entry.add("transp", "TRANSPARENT")
    entry.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    if not event.cancelled:
        entry.add_component(_alarm(event))
    return entry


def _alarm(event: CalendarEvent) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", clean(event.title).text)
    alarm.add("trigger", -event.alarm)
    return alarm

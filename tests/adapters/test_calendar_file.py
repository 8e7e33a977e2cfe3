"""The `.ics` file, read back by two parsers that are not ours: entries, alarms, stable ids, clocks that change."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import vobject  # type: ignore[import-untyped]  # it has no types
from icalendar import Calendar
from random_drafts import plain_draft
from sample_bases import SAMPLES

from apology_studio.adapters.exporters.calendar_file import calendar_text, write_calendar
from apology_studio.core.calendar import CalendarEvent, events
from apology_studio.core.codec import decode
from apology_studio.core.draft import Draft, FollowUp, Promise
from apology_studio.core.messages import in_english
from apology_studio.core.ports import WorldError
from apology_studio.core.text import clean

TODAY = date(2026, 5, 12)
ZONES = ("Europe/London", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Africa/Cairo", "UTC")


def sample() -> Draft:
    return decode((SAMPLES / "double-charge.apology").read_text(encoding="utf-8"))


def written(draft: Draft, zone: str = "Europe/London", today: date = TODAY) -> bytes:
    return calendar_text(events(draft, today, in_english), zone)


def by_uid(data: bytes) -> dict[str, tuple[str, date | datetime, int, str]]:
    """Each entry as icalendar reads it: title, beginning, sequence, status."""
    found = Calendar.from_ical(data).walk("VEVENT")
    return {
        str(e["uid"]): (str(e["summary"]), e.decoded("dtstart"), int(str(e["sequence"])), str(e["status"]))
        for e in found
    }


def test_two_parsers_read_the_same_entries() -> None:
    data = written(sample())
    ours = {uid: (title, start) for uid, (title, start, _, _) in by_uid(data).items()}
    theirs = {
        str(e.uid.value): (str(e.summary.value), e.dtstart.value) for e in vobject.readOne(data.decode()).vevent_list
    }
    assert len(ours) == 8  # four reminders, three open promises, the next word
    assert ours.keys() == theirs.keys()
    for uid, (title, start) in ours.items():
        assert theirs[uid][0] == title
        assert _instant(theirs[uid][1]) == _instant(start)


def _instant(value: date | datetime) -> date | datetime:
    return value.astimezone(UTC) if isinstance(value, datetime) else value


def test_lines_are_short_and_end_as_they_must() -> None:
    data = written(sample())
    lines = data.split(b"\r\n")
    assert lines[-1] == b""
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(len(line) for line in lines) <= 75


def test_each_entry_has_an_alarm() -> None:
    calendar = Calendar.from_ical(written(sample()))
    triggers = {}
    for entry in calendar.walk("VEVENT"):
        (alarm,) = entry.walk("VALARM")
        assert str(alarm["action"]) == "DISPLAY"
        triggers[str(entry["summary"])] = alarm.decoded("trigger")
    assert triggers["Is the outside check on its way?"] == timedelta(0)
    assert triggers["The next word that you promised"] == -timedelta(hours=1)
    assert triggers["You promised: Bank fees paid within two working days"] == -timedelta(hours=15)


def test_a_second_import_changes_the_entries_of_the_first() -> None:
    draft = sample()
    first = by_uid(written(draft))
    moved = dataclasses.replace(draft.follow_ups[1], on=date(2026, 6, 2), text="Has the check come?")
    renamed = dataclasses.replace(draft.promises[3], text="Outside check", due=date(2026, 6, 5))
    later = draft.with_changes(
        follow_ups=(draft.follow_ups[0], moved, *draft.follow_ups[2:]),
        promises=(*draft.promises[:3], renamed, *draft.promises[4:]),
        changed=draft.changed + timedelta(days=1),
    )
    second = by_uid(written(later))
    assert second.keys() == first.keys()
    assert all(second[uid][2] > first[uid][2] for uid in first)
    changed = {second[uid][0] for uid in first if second[uid][:2] != first[uid][:2]}
    assert changed == {"Has the check come?", "You promised: Outside check"}


def test_an_old_file_without_ids_has_stable_ones_too() -> None:
    plain = plain_draft(follow_ups=(FollowUp(on=TODAY, text="Say it"), FollowUp(on=TODAY, text="Say more")))
    assert by_uid(written(plain)).keys() == by_uid(written(plain.with_changes(title="Another title"))).keys()
    assert len(by_uid(written(plain))) == 2


def test_what_is_done_before_its_day_is_cleared_away() -> None:
    draft = plain_draft(
        follow_ups=(
            FollowUp(on=date(2026, 5, 20), text="later", id="a", done_on=TODAY),
            FollowUp(on=date(2026, 5, 2), text="long ago", id="b", done_on=TODAY),
            FollowUp(on=date(2026, 5, 2), text="forgotten", id="c"),
        ),
        promises=(Promise(text="early", due=date(2026, 5, 20), kept_on=TODAY), Promise(text="no day")),
    )
    states = {title: status for title, _, _, status in by_uid(written(draft)).values()}
    assert states == {"later": "CANCELLED", "forgotten": "CONFIRMED", "You promised: early": "CANCELLED"}
    assert not Calendar.from_ical(written(draft)).walk("VALARM")[1:]


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("day", [date(2026, 3, 28), date(2026, 3, 30), date(2026, 10, 24), date(2026, 10, 26)])
def test_nine_oclock_stays_nine_oclock_when_the_clocks_change(zone: str, day: date) -> None:
    data = written(plain_draft(follow_ups=(FollowUp(on=day, text="Say it", id="a"),)), zone)
    meant = datetime.combine(day, time(9), ZoneInfo(zone)).astimezone(UTC)
    (entry,) = Calendar.from_ical(data).walk("VEVENT")
    assert entry.decoded("dtstart").astimezone(UTC) == meant
    other = vobject.readOne(data.decode()).vevent.dtstart.value
    assert other.astimezone(UTC) == meant
    assert (other.hour, other.minute) == (9, 0)


@pytest.mark.parametrize("zone", ZONES)
def test_a_promised_moment_is_the_same_moment_everywhere(zone: str) -> None:
    moment = datetime(2026, 10, 25, 1, 30, tzinfo=timezone(timedelta(hours=1)))  # the hour that London has twice
    draft = plain_draft().with_incident(next_word_at=moment)
    read = vobject.readOne(written(draft, zone).decode()).vevent.dtstart.value
    if zone != "Europe/London":  # RFC 5545 means the first of the two there; vobject reads the second
        assert read.astimezone(UTC) == moment.astimezone(UTC)
    (entry,) = Calendar.from_ical(written(draft, zone)).walk("VEVENT")
    assert entry.decoded("dtstart").astimezone(UTC) == moment.astimezone(UTC)


def test_an_unknown_zone_counts_as_utc() -> None:
    data = written(plain_draft(follow_ups=(FollowUp(on=TODAY, text="Say it", id="a"),)), "Mars/Olympus")
    assert b"DTSTART:20260512T090000Z" in data


def test_texts_cannot_break_out_of_their_line() -> None:
    hostile = "Pay\r\nEND:VEVENT\r\nBEGIN:VEVENT\nATTACH:file:///etc/passwd; , \\ \u2028x"
    event = CalendarEvent(
        uid="a", sequence=0, stamp=datetime(2026, 5, 12, tzinfo=UTC), title=hostile, notes=hostile,
        day=TODAY, alarm=timedelta(0),
    )  # fmt: skip
    data = calendar_text((event,), "UTC")
    lines = data.decode().splitlines()
    assert lines.count("BEGIN:VEVENT") == 1
    assert not any(line.startswith("ATTACH") for line in lines)
    (entry,) = Calendar.from_ical(data).walk("VEVENT")
    assert str(entry["summary"]) == clean(hostile).text
    assert vobject.readOne(data.decode()).vevent.summary.value == clean(hostile).text


def test_the_file_is_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "follow-up.ics"
    write_calendar(path, events(sample(), TODAY, in_english), "Europe/London")
    assert path.read_bytes() == written(sample())
    with pytest.raises(WorldError):
        write_calendar(tmp_path / "none" / "a.ics", (), "UTC")

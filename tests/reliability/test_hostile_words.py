"""Hostile words in every field of a draft, and every way out read back by a real parser: they are words, no more."""

from __future__ import annotations

import email
import email.policy
import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import docx
import icalendar
import pikepdf
import pypdf
import pytest
import yaml  # type: ignore[import-untyped]
from hostile_words import ADDRESSES, ALL, HOSTILE, filled
from pytestqt.qtbot import QtBot

from apology_studio.adapters.exporters.calendar_file import calendar_text
from apology_studio.adapters.exporters.everything import write_everything
from apology_studio.adapters.resources import resources
from apology_studio.core.calendar import events
from apology_studio.core.draft import ChannelId, Draft
from apology_studio.core.export import plan
from apology_studio.core.messages import Tongue, in_english
from apology_studio.core.press import Paper


class Page(HTMLParser):
    """The tags and attributes of a page, and its scripts and styles."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))


LOADS = frozenset({"script", "iframe", "object", "embed", "link", "base", "svg", "video", "audio", "form", "frame"})
ADDRESS = re.compile(r"(https?:|mailto:|tel:|#|cid:|data:image/(png|jpeg|svg\+xml);base64,|(?![\\/])[\w./%-]+$|$)")


def inert(html: str, *, pictures: str = "") -> None:
    """Nothing in it runs, and nothing is loaded from elsewhere."""
    for tag, attributes in Page(html).tags:
        assert tag not in LOADS, tag
        assert not [name for name in attributes if name.startswith("on")], (tag, attributes)
        for name in ("href", "src", "action", "background", "srcset"):
            assert ADDRESS.match(attributes.get(name, "").strip()), attributes[name]
        assert tag == "a" or not re.match(r"(https?:)?//", attributes.get("src", "")), attributes
    assert "@import" not in "".join(re.findall(r"<style.*?</style>", html, re.DOTALL))
    assert not re.search(
        r"url\(\s*['\"]?(?!data:)", "".join(re.findall(r"<style.*?</style>|style=\"[^\"]*\"", html, re.DOTALL))
    )


def check_text(kind: str, name: str, text: str) -> None:
    """One file of an export, by its kind."""
    if name.endswith(".html"):
        inert(text)
    elif kind in ("hugo", "jekyll", "pelican"):
        head = text.split("---\n", 2)
        if kind != "pelican":
            fields = yaml.safe_load(head[1])
            assert set(fields) <= {"title", "date", "slug", "description", "layout", "render_with_liquid"}, fields
            assert re.fullmatch(r"[\w-]*", fields.get("slug", ""))
        assert not re.search(r"^Slug: .*[./]", text, re.MULTILINE)
        for sign in ("{{", "{%", "<script", "<img src=http", "](javascript", "](file", "](data:"):
            assert sign not in (head[-1] if kind != "pelican" else text.partition("\n\n")[2]), sign
    elif kind == "wordpress":
        blocks = re.findall(r"<!--.*?-->", text, re.DOTALL)
        assert all(re.match(r"<!-- /?wp:(paragraph|heading|list|list-item|quote|separator|image)\b", b) for b in blocks)
        inert(text)


@pytest.mark.parametrize("worded", [False, True], ids=["letter", "own"])
@pytest.mark.parametrize("name", list(HOSTILE))
def test_every_text_of_every_channel_is_inert(sample: Draft, name: str, *, worded: bool) -> None:
    web = ADDRESSES[list(HOSTILE).index(name) % len(ADDRESSES)]
    draft = filled(sample, f"Sorry. {HOSTILE[name]}", web, worded=worded)
    planned = plan(draft, draft.channels)
    assert {file.channel for file in planned.files} == set(draft.channels) - {each.channel for each in planned.refused}
    assert len(planned.files) > 20
    for file in planned.files:
        check_text(file.kind, file.name, file.text)
        assert "/" not in file.name.removeprefix("previews/")
        assert "\x00" not in file.text


def files_of(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    for name in archive.namelist():
        assert not name.startswith(("/", "\\"))
        assert ".." not in name.split("/")
        assert name.isprintable()
        yield name, archive.read(name)


MAIL_PARTS = ("multipart/alternative", "multipart/related", "text/plain", "text/html", "image/png")


def check_mail(data: bytes) -> None:
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert {name.lower() for name in message} <= {
        "subject", "from", "to", "date", "mime-version", "content-type", "x-unsent", "list-unsubscribe",
        "list-unsubscribe-post", "content-language", "content-transfer-encoding",
    }  # fmt: skip
    assert len(message.get_all("from", [])) <= 1
    for part in message.walk():
        assert part.get_content_type() in (
            "multipart/alternative",
            "multipart/related",
            "text/plain",
            "text/html",
            "image/png",
        )
        if part.get_content_type() == "text/html":
            inert(part.get_content())


def check_docx(data: bytes) -> None:
    docx.Document(io.BytesIO(data))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert not any(b"External" in part for name, part in parts.items() if name.endswith(".rels"))
    assert not any(b"instrText" in part or b"altChunk" in part for part in parts.values())


def check_pdf(data: bytes) -> None:
    pypdf.PdfReader(io.BytesIO(data))
    with pikepdf.open(io.BytesIO(data)) as document:
        actions = [thing for thing in document.objects if isinstance(thing, pikepdf.Dictionary) and "/S" in thing]
        kinds = {str(action["/S"]) for action in actions}
        uris = [str(action["/URI"]) for action in actions if "/URI" in action]
    assert not kinds & {"/JavaScript", "/Launch", "/GoToR", "/SubmitForm", "/ImportData"}
    assert all(ADDRESS.match(uri) for uri in uris)


def test_every_file_of_an_export_is_inert(sample: Draft, tmp_path: Path, qtbot: QtBot) -> None:
    draft = filled(sample, f"Sorry. {ALL}", ADDRESSES[0])
    planned = plan(draft, (ChannelId("newsletter"), ChannelId("press-release")))
    target = tmp_path / "all.zip"
    write_everything(draft, planned, target, resources(), Paper.A4, Tongue(say=in_english))
    seen = set()
    with zipfile.ZipFile(target) as archive:
        for name, data in files_of(archive):
            seen.add(name.rpartition(".")[2])
            checks = {"html": lambda d: inert(d.decode()), "eml": check_mail, "docx": check_docx, "pdf": check_pdf}
            checks.get(name.rpartition(".")[2], lambda d: None)(data)  # type: ignore[no-untyped-call]
    assert {"html", "eml", "docx", "pdf", "png", "txt", "apology"} <= seen
    assert {path.name for path in tmp_path.iterdir()} == {"all.zip"}


def test_a_calendar_holds_entries_and_nothing_else(sample: Draft) -> None:
    draft = filled(sample, ALL, ADDRESSES[1])
    data = calendar_text(events(draft, date(2026, 5, 13), in_english), "Europe/London")
    assert max(len(line) for line in data.split(b"\r\n")) <= 75
    calendar = icalendar.Calendar.from_ical(data)
    names = {component.name for component in calendar.walk()}
    assert names <= {"VCALENDAR", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VEVENT", "VALARM"}
    entries = calendar.walk("VEVENT")
    assert entries
    for entry in entries:
        assert not set(entry) & {"ATTACH", "ATTENDEE", "ORGANIZER", "URL"}
        assert "=HYPERLINK" in str(entry["summary"]) + str(entry.get("description", ""))

"""The newsletter as an `.eml` file: what a mail program reads out of it, and what hostile texts do."""

from __future__ import annotations

import base64
import dataclasses
import email
import re
from dataclasses import replace
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from apology_studio.adapters.exporters.eml import eml
from apology_studio.core.channel import channel
from apology_studio.core.draft import Draft, Picture
from apology_studio.core.mail import Mail, mail_of
from apology_studio.core.picture import packed
from apology_studio.core.preview import preview

GREY = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==")


@pytest.fixture
def mail(sample: Draft) -> Mail:
    return mail_of(sample, preview(sample, channel("newsletter")))


def read(data: bytes) -> EmailMessage:
    message = email.message_from_bytes(data, policy=SMTP)
    assert isinstance(message, EmailMessage)
    assert message.defects == []
    return message


def texts(message: EmailMessage) -> list[str]:
    """The parts as they are read, with the line ends of a text file."""
    found = []
    for part in message.iter_parts():
        payload = part.get_payload(decode=True)
        assert isinstance(payload, bytes)
        found.append(payload.decode().replace("\r\n", "\n"))
    return found


def test_it_opens_as_an_unsent_draft(mail: Mail) -> None:
    message = read(eml(mail))

    assert message["X-Unsent"] == "1"
    assert message["From"] == "Oxbow Kiln <hana@oxbowkiln.example>"
    assert message["Subject"] == "We charged you twice. I am sorry."
    assert message["Message-ID"] is None
    assert message.get_content_type() == "multipart/alternative"


def test_both_parts_are_what_is_shown_letter_for_letter(mail: Mail, sample: Draft) -> None:
    shown = preview(sample, channel("newsletter"))
    message = read(eml(mail))

    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
    assert texts(message) == [shown.pages[0].text, shown.document]


def test_the_picture_lies_beside_the_html_that_shows_it(sample: Draft) -> None:
    """As mail programs read it: the alternatives are text and a page with its picture, and no file is attached."""
    picture = Picture(data=packed(GREY), alt='A "kiln"', url="https://oxbow.example/kiln.png")
    mails = [
        mail_of(draft, preview(draft, channel("newsletter")))
        for draft in (sample.with_changes(picture=picture), sample.with_changes(picture=replace(picture, url="")))
    ]
    for mail in mails:
        message = read(eml(mail))
        text, both = message.iter_parts()
        page, image = both.iter_parts()

        assert message.get_content_type() == "multipart/alternative"
        assert (text.get_content_type(), both.get_content_type()) == ("text/plain", "multipart/related")
        assert both.get_param("type") == page.get_content_type() == "text/html"
        assert (image.get_content_type(), image.get_content_disposition()) == ("image/png", "inline")
        assert image.get_content() == GREY
        shown = re.findall(r'src="cid:([^"]+)"', page.get_content())
        assert [f"<{each}>" for each in shown] == [image["Content-ID"]]
        assert 'alt="A &quot;kiln&quot;"' in page.get_content()
        assert "oxbow.example/kiln.png" not in page.get_content()
    assert eml(mails[0]) == eml(mails[1])


def test_lines_are_short_and_end_as_mail_wants(mail: Mail) -> None:
    data = eml(dataclasses.replace(mail, text="مرحبا " * 400 + "\n.\nFrom x\n" + "a" * 3000 + "  "))

    assert max(len(line) for line in data.split(b"\r\n")) <= 78
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert texts(read(data))[0].endswith("\n.\nFrom x\n" + "a" * 3000 + "  ")


def test_names_and_subjects_of_any_script_come_through(mail: Mail) -> None:
    data = eml(dataclasses.replace(mail, subject="نحن آسفون 🙏 — señor", sender='Öx "Kiln", فرن'))
    message = read(data)

    assert data.isascii()
    assert message["Subject"] == "نحن آسفون 🙏 — señor"
    assert message["From"].addresses[0].display_name == 'Öx "Kiln", فرن'


EVIL = "x\r\nBcc: all@evil.example\r\n\r\n<script>\u2028To: y\x0bz\x00"


def test_no_text_becomes_a_header(mail: Mail) -> None:
    evil = dataclasses.replace(
        mail, subject=EVIL, sender=EVIL, address=f"a@b.example{EVIL}", language=f"en{EVIL}", unsubscribe=""
    )
    message = read(eml(evil))

    assert set(message.keys()) == {"X-Unsent", "Subject", "Date", "MIME-Version", "Content-Type"}
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
    named = read(eml(dataclasses.replace(mail, sender=EVIL, subject=EVIL)))
    assert "Bcc" not in named
    assert named["From"].addresses[0].addr_spec == mail.address


@pytest.mark.parametrize(
    "address", ["", "hana", "hana@localhost", "a b@c.example", "ha..na@c.example", "hána@c.example"]
)
def test_an_address_that_no_server_takes_is_left_to_the_mail_program(mail: Mail, address: str) -> None:
    assert read(eml(dataclasses.replace(mail, address=address)))["From"] is None


def test_a_way_out_is_said_in_the_header_when_it_is_asked_for(mail: Mail) -> None:
    web = read(eml(dataclasses.replace(mail, unsubscribe="https://oxbow.example/out")))
    address = read(eml(dataclasses.replace(mail, unsubscribe="mailto:out@oxbow.example")))

    assert web["List-Unsubscribe"] == "<https://oxbow.example/out>"
    assert web["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert address["List-Unsubscribe"] == "<mailto:out@oxbow.example>"
    assert "List-Unsubscribe-Post" not in address
    assert "List-Unsubscribe" not in read(eml(mail))


def test_the_same_mail_is_the_same_file_and_no_text_can_close_a_part(mail: Mail) -> None:
    assert eml(mail) == eml(mail)
    boundary = re.search(rb'boundary="([^"]+)"', eml(mail))
    assert boundary is not None
    again = eml(dataclasses.replace(mail, text=f"--{boundary[1].decode()}--"))
    assert len(list(read(again).iter_parts())) == 2

"""The newsletter as an unsent e-mail: a file that Outlook, Apple Mail and Thunderbird open for sending.

multipart/alternative with the plain text first (RFC 2046, 5.1.4), the picture beside the HTML that shows it (RFC 2387),
headers by RFC 5322 and 2047, List-Unsubscribe by RFC 2369 and 8058, `X-Unsent: 1` for Outlook.
`email` is imported at first use.
"""

from __future__ import annotations

import binascii
import re
from typing import TYPE_CHECKING

from apology_studio.core.hashing import sha256
from apology_studio.core.mail import PICTURE_ID, Mail

if TYPE_CHECKING:
    from email.headerregistry import Address
    from email.message import EmailMessage

    from apology_studio.core.picture import Image

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
"""An address of letters that every mail server takes."""
_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")


def eml(mail: Mail) -> bytes:
    """The file. The same mail gives the same bytes; no Message-ID, which the mail program gives when it sends.

    A sender's address that no server would take is left out: the mail program puts its own.
    """
    from email.message import EmailMessage
    from email.policy import SMTP
    from email.utils import format_datetime

    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    sender = _sender(mail)
    if sender is not None:
        message["From"] = sender
    message["Subject"] = _one_line(mail.subject)
    message["Date"] = format_datetime(mail.date)
    message["MIME-Version"] = "1.0"
    if _TAG.fullmatch(mail.language):
        message["Content-Language"] = mail.language
    _add_way_out(message, mail.unsubscribe)
    message["Content-Type"] = "multipart/alternative"
    mark = sha256(mail.text + mail.html)[:40]
    message.set_boundary(f"=_{mark}")
    message.attach(_part(mail.text, "plain"))
    html = _part(mail.html, "html")
    message.attach(_related(html, mail.picture, mark) if mail.picture is not None else html)
    return message.as_bytes()


def _related(html: EmailMessage, picture: Image, mark: str) -> EmailMessage:
    """The HTML with the picture that it shows (RFC 2387): outside of it programs would list the picture as a file."""
    from email.message import MIMEPart
    from email.policy import SMTP

    both = MIMEPart(policy=SMTP)
    both["Content-Type"] = 'multipart/related; type="text/html"'
    both.set_boundary(f"=_r{mark}")
    both.attach(html)
    image = MIMEPart(policy=SMTP)
    name = f"picture.{picture.ending}"
    kind = "jpeg" if picture.ending == "jpg" else picture.ending
    image.set_content(picture.data, "image", kind, disposition="inline", filename=name, cid=f"<{PICTURE_ID}>")
    both.attach(image)
    return both  # type: ignore[return-value]  # a message's part


def _sender(mail: Mail) -> Address | None:
    from email.headerregistry import Address

    if not _ADDRESS.fullmatch(mail.address) or ".." in mail.address:
        return None
    return Address(display_name=_one_line(mail.sender), addr_spec=mail.address)


def _add_way_out(message: EmailMessage, address: str) -> None:
    """One click where it is a web address: the services of large mailboxes ask for it."""
    if address:
        message["List-Unsubscribe"] = f"<{address}>"
    if address.startswith("https:"):
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"


def _part(text: str, kind: str) -> EmailMessage:
    """A part whose decoded text is `text`, letter for letter, with the line ends of mail."""
    from email.message import MIMEPart
    from email.policy import SMTP

    part = MIMEPart(policy=SMTP)
    part["Content-Type"] = f'text/{kind}; charset="utf-8"'
    part["Content-Transfer-Encoding"] = "quoted-printable"
    lines = text.encode("utf-8", "replace").replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    part.set_payload(binascii.b2a_qp(lines, istext=True).decode("ascii"))
    return part  # type: ignore[return-value]  # a message's part, which needs no MIME-Version of its own


def _one_line(text: str) -> str:
    """A header's value: no line can end in it, and nothing that cannot be printed stays."""
    return "".join(c for c in " ".join(text.split()) if c.isprintable())

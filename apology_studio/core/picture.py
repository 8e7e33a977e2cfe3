"""The one picture of a draft: kept in the draft itself, so that every copy of it has the picture too."""

from __future__ import annotations

import base64
import binascii
import struct
from functools import lru_cache
from html import escape
from typing import Final

from apology_studio.core.channel import Channel, Level, Look, Problem
from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft, Picture
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message

LARGEST: Final = 120_000
"""Bytes of the kept picture. Each saved revision of the draft holds it, and a web page wants it small."""
WIDEST, TALLEST = 1200, 1500
"""Pixels of the kept picture: twice the width of a newsletter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture that can be shown."""

    data: bytes
    ending: str
    """'jpg' or 'png'."""
    width: int
    height: int

    @property
    def uri(self) -> str:
        """The picture itself as an address, for a page that stands alone."""
        kind = "jpeg" if self.ending == "jpg" else self.ending
        return f"data:image/{kind};base64,{base64.b64encode(self.data).decode()}"


def packed(data: bytes) -> str:
    """The bytes of a picture as a draft keeps them: base64 in short lines, as every text of it."""
    return base64.encodebytes(data).decode()


@lru_cache(maxsize=8)
def image_of(picture: Picture | None) -> Image | None:
    """The picture of a draft; None where there is none, or what is kept is no JPEG or PNG."""
    if picture is None or not picture.data:
        return None
    try:
        data = base64.b64decode(picture.data)
    except (binascii.Error, ValueError):
        return None
    size = _png_size(data) or _jpeg_size(data)
    if size is None or not all(0 < side <= 20_000 for side in size) or len(data) > 2 * LARGEST:
        return None
    return Image(data=data, ending="png" if data.startswith(b"\x89PNG") else "jpg", width=size[0], height=size[1])


def _png_size(data: bytes) -> tuple[int, int] | None:
    if not data.startswith(b"\x89PNG\r\n\x1a\n") or len(data) < 24:
        return None
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    """From the frame header (ITU T.81, B.2.2): the first marker SOF0 to SOF15 that is no table."""
    if not data.startswith(b"\xff\xd8"):
        return None
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return None


def web_address(picture: Picture | None) -> str:
    """Where the picture is on the web, if it is said and safe to load from."""
    url = picture.url.strip() if picture is not None else ""
    safe = url.startswith("https://") and not any(c.isspace() or c in "\"'<>\\" for c in url)
    return url if safe else ""


def img(picture: Picture | None, *, alone: bool) -> str:
    """The picture as HTML with its alternative text: from the web, else, with `alone`, within the page itself."""
    image = image_of(picture)
    return img_from(picture, web_address(picture) or (image.uri if alone and image is not None else ""))


def img_from(picture: Picture | None, source: str) -> str:
    """The picture as HTML from that address, with its alternative text; '' without either."""
    image = image_of(picture)
    if picture is None or image is None or not source:
        return ""
    alternative = escape(words_of(picture))
    return f'<img src="{escape(source)}" alt="{alternative}" width="{image.width}" height="{image.height}">'


def words_of(picture: Picture) -> str:
    """The alternative text on one line."""
    return " ".join(picture.alt.split())


def shown_on(draft: Draft, of: Channel) -> Picture | None:
    """The picture, where a channel shows it: mail services load it only from the web."""
    there = of.pictured and image_of(draft.picture) is not None
    return draft.picture if there and (of.look is not Look.MAIL or web_address(draft.picture)) else None


def copied_html(draft: Draft, of: Channel, html: str) -> str:
    """The body for the clipboard, with the picture before it. WordPress and Ghost upload one that is in the page
    itself (github.com/WordPress/gutenberg/pull/2792; TryGhost/Koenig, read 2026-11-26); mail programs do not.
    """
    shown = shown_on(draft, of) if of.rich and html else None
    return f"<p>{img(shown, alone=True)}</p>\n{html}" if shown is not None else html if of.rich else ""


def picture_problems(draft: Draft, of: Channel) -> tuple[Problem, ...]:
    """What the picture lacks on a channel that shows it, and where it must be added by hand."""
    picture = draft.picture
    if picture is None or not (of.pictured or of.picture_apart):
        return ()
    on_the_web, mail = bool(web_address(picture)), of.look is Look.MAIL
    asked = (
        ("no-picture", not of.pictured or image_of(picture) is not None, Level.FIX, "picture", NO_IMAGE),
        ("no-alt", not of.pictured or bool(picture.alt.strip()), Level.FIX, "alt", NO_ALT),
        ("no-picture-url", not of.pictured or of.picture_apart or on_the_web, Level.NOTE, "url", _NO_URL[mail]),
        ("picture-apart", not of.picture_apart, Level.NOTE, "picture", _APART[of.look is Look.RELEASE]),
    )
    return tuple(
        Problem(id=name, message=Message("channel", text), level=level, step="picture", box=box)
        for name, good, level, box, text in asked
        if not good
    )


NO_IMAGE = QT_TRANSLATE_NOOP("channel", "The picture cannot be read. Choose it again.")
NO_ALT = QT_TRANSLATE_NOOP(
    "channel", "The picture has no alternative text: people who cannot see it miss what it says."
)
_NO_URL = {
    True: QT_TRANSLATE_NOOP(
        "channel", "Mail services need the picture’s web address. Without it only the e-mail file (.eml) shows it."
    ),
    False: QT_TRANSLATE_NOOP(
        "channel",
        "WordPress and Ghost take the picture when you paste. Elsewhere say its web address, or add it there.",
    ),
}
_APART = {
    True: QT_TRANSLATE_NOOP("channel", "A press release carries no picture: send it as a file of its own."),
    False: QT_TRANSLATE_NOOP(
        "channel", "The picture does not come along when you paste: add it there, with its alternative text."
    ),
}

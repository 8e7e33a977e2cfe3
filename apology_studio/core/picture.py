"""The one picture of a draft: kept in the draft itself, so that every copy of it has the picture too."""

from __future__ import annotations

import base64
import binascii
import struct
from functools import lru_cache
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


def picture_problems(draft: Draft, of: Channel) -> tuple[Problem, ...]:
    """What the picture lacks on a channel that shows it."""
    picture = draft.picture
    if picture is None or not of.pictured:
        return ()
    asked = (
        ("no-picture", image_of(picture) is not None, Level.FIX, "picture", NO_IMAGE),
        ("no-alt", bool(picture.alt.strip()), Level.FIX, "alt", NO_ALT),
        ("no-picture-url", of.look is not Look.MAIL or bool(web_address(picture)), Level.NOTE, "url", NO_URL),
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
NO_URL = QT_TRANSLATE_NOOP("channel", "The picture is not in the e-mail: mail programs need its web address.")

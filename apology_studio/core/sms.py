"""Text messages: which alphabet a text needs, how much one message holds, and how many a text takes.

The alphabet and its extension are those of 3GPP TS 23.038; the sizes of parts those of 3GPP TS 23.040, as
https://www.twilio.com/docs/glossary/what-sms-character-limit and
https://developers.telnyx.com/docs/messaging/messages/smart-encoding give them (read 2026-11-21).
"""

from __future__ import annotations

from collections.abc import Callable

from apology_studio.core.data import dataclass
from apology_studio.core.text import utf16

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("^{}\\[~]|€\f")
"""These take two places of a message."""

GSM_ONE, GSM_PART = 160, 153
UCS_ONE, UCS_PART = 70, 67


@dataclass(frozen=True, slots=True)
class Messages:
    """What a text is as text messages."""

    plain: bool
    """Whether the small alphabet of phones holds it. Else every letter takes the room of two."""
    length: int
    """Places of the small alphabet, or UTF-16 units."""
    count: int
    """How many messages it takes."""


def is_plain(text: str) -> bool:
    """Whether the small alphabet of phones holds every character of `text`."""
    return all(c in _BASIC or c in _EXTENDED for c in text)


def messages(text: str) -> Messages:
    """How `text` is sent. No part begins inside an escaped sign or a pair of surrogates."""
    if is_plain(text):
        length = len(text) + sum(c in _EXTENDED for c in text)
        return Messages(True, length, _parts(text, length, _gsm_width, GSM_ONE, GSM_PART))
    length = utf16(text)
    return Messages(False, length, _parts(text, length, _utf16_width, UCS_ONE, UCS_PART))


def sms_length(text: str) -> int:
    """Places of the small alphabet (`€ [ ] { } ~ \\ ^ |` two each), or UTF-16 units where it does not hold the text."""
    return messages(text).length


def cost(text: str) -> int:
    """A length by which texts in either alphabet compare: at most `GSM_PART` a message when it takes several."""
    sent = messages(text)
    length = sent.length if sent.plain else -(-sent.length * GSM_PART // UCS_PART)
    return length if sent.count <= -(-length // GSM_PART) else sent.count * GSM_PART


def _gsm_width(character: str) -> int:
    return 2 if character in _EXTENDED else 1


def _utf16_width(character: str) -> int:
    return 2 if character > "\uffff" else 1


def _parts(text: str, length: int, width: Callable[[str], int], one: int, part: int) -> int:
    if length <= one:
        return 1 if text else 0
    parts, used = 1, 0
    for character in text:
        here = width(character)
        if used + here > part:
            parts, used = parts + 1, 0
        used += here
    return parts

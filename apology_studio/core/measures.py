"""How long a text is, as each platform counts: one `Measure` per rule. Every count takes linear time."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from enum import StrEnum
from functools import cache

from apology_studio.core.data import dataclass
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.sms import sms_length
from apology_studio.core.text import graphemes, utf16, words


class Unit(StrEnum):
    """What is counted."""

    CHARACTERS = "characters"
    WEIGHTED = "weighted"
    UTF16 = "utf16"
    BYTES = "bytes"
    GRAPHEMES = "graphemes"
    SMS = "sms"
    WORDS = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A rule of counting."""

    id: str
    unit: Unit
    length: Callable[[str], int]
    """The length of a text by this rule."""
    description: Message
    """The rule in words."""
    short: Message | None = None
    """What of it must be known at a glance: 'a link counts 23'."""


URL_LENGTH = 23
"""What X and Mastodon count for an address of any length (docs.x.com/fundamentals/counting-characters and
docs.joinmastodon.org/user/posting, read 2026-11-21)."""

LONGEST_EXACT = 100_000
"""Above this many characters, far beyond every limit, links and emoji are counted letter by letter: fast, and more
than they cost rather than less, except for addresses of fewer than 23 letters."""

# X: weight 1 in the ranges 0-4351, 8192-8205, 8208-8223, 8242-8247 of twitter-text's config v3, else 2
_DOUBLE = re.compile("[^\x00-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]+")
_MAY_BE_ADDRESS = re.compile(r"\.[^\s.]")  # a full stop at the end of a sentence begins none
_MAY_BE_EMOJI = re.compile("[\u200d\u203c\u2049\u20e3\u2122\u2139\u2194-\u3299\ufe0f\U0001f000-\U000e007f]")


@cache
def _emoji() -> Callable[[str, str], tuple[str, int]]:
    """Replaces, and counts, every emoji as UTS #51 spells them, however new: flags, keycaps, tag sequences, and
    pictographs (those that Unicode has only reserved too) with skin tones, joined by ZWJ. Bare (c), (r) are letters.
    """
    import regex

    one = r"(?:\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|(?:[\p{Extended_Pictographic}--[©®]]|[©®](?=\uFE0F))\uFE0F?"
    one += r"[\U0001F3FB-\U0001F3FF]?\u20E3?(?:[\U000E0020-\U000E007E]{1,30}\U000E007F)?)"
    emoji = regex.compile(f"{one}(?:\u200d{one})*+", regex.V1)
    return emoji.subn


def x_length(text: str) -> int:
    """The weighted length on X: NFC, an address 23 (a bare domain too), an emoji 2, wide scripts and signs 2.

    Sources: https://docs.x.com/fundamentals/counting-characters and twitter-text's config/v3.json, read 2026-11-21. X's
    own library knows no emoji after 2019 and counts newer ones higher; X's page says every emoji counts 2.
    """
    text = unicodedata.normalize("NFC", text).replace("\r\n", "\n")
    addresses = 0
    if _MAY_BE_ADDRESS.search(text) and len(text) <= LONGEST_EXACT:
        text, addresses = _without_addresses(text, bare_unicode=False)
    emoji = 0
    if _MAY_BE_EMOJI.search(text) and len(text) <= LONGEST_EXACT:
        text, emoji = _emoji()("", text)
    double = len(text) - len(_DOUBLE.sub("", text)) if not text.isascii() else 0
    return URL_LENGTH * addresses + 2 * emoji + len(text) + double


def _without_addresses(text: str, bare_unicode: bool) -> tuple[str, int]:
    """The text without its web addresses, and how many there were."""
    from apology_studio.core.web_addresses import web_addresses

    found = web_addresses(text, bare_unicode)
    edges = [0, *(edge for span in found for edge in (span.start, span.end)), len(text)]
    return "".join(text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)), len(found)


_MENTION = re.compile(r"(?<![\w/@])@[A-Za-z0-9_]+(?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?@")


def mastodon_length(text: str) -> int:
    """The length on Mastodon: grapheme clusters, an address 23, of `@name@server` only `@name`.

    Source: https://docs.joinmastodon.org/user/posting and the composer's counter in mastodon/mastodon, read
    2026-11-21. The composer counts a bare domain as 23 too; the server counts it letter by letter: write https://.
    """
    if len(text) > LONGEST_EXACT:
        return graphemes(text)
    addresses = 0
    if "." in text:
        text = _without_servers(text) if "@" in text else text
        text, addresses = _without_addresses(text, bare_unicode=True)
    return graphemes(text) + addresses * URL_LENGTH


def _without_servers(text: str) -> str:
    """The text with the servers of its mentions left out; an address that holds a mention stays whole."""
    from apology_studio.core.web_addresses import domain_end

    kept, position = [], 0
    for mention in _MENTION.finditer(text):
        end = domain_end(text, mention.end())
        if end is not None:
            kept.append(text[position : mention.end() - 1])
            position = end
    return "".join([*kept, text[position:]])


def utf8_bytes(text: str) -> int:
    """Bytes in UTF-8."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


CHARACTERS = Measure(
    id="characters",
    unit=Unit.CHARACTERS,
    length=utf16,
    description=Message("Measure", QT_TRANSLATE_NOOP("Measure", "Every character counts one, most emoji two or more.")),
)
"""Facebook, Instagram and most others say only "characters". UTF-16 units are what their composers (JavaScript)
count and never fewer than code points or graphemes: the safe count. Read 2026-11-21."""

UTF16 = Measure(
    id="utf16",
    unit=Unit.UTF16,
    length=utf16,
    description=Message("Measure", QT_TRANSLATE_NOOP("Measure", "Every character counts one, most emoji two or more.")),
)
"""LinkedIn: https://developers.buffer.com/guides/character-limits.md, read 2026-11-21."""

X_WEIGHTED = Measure(
    id="x-weighted",
    unit=Unit.WEIGHTED,
    length=x_length,
    description=Message("Measure", QT_TRANSLATE_NOOP("Measure", "A link counts 23, an emoji 2, some signs 2.")),
    short=Message("Measure", QT_TRANSLATE_NOOP("Measure", "a link counts 23")),
)
"""X, see `x_length`."""

GRAPHEMES = Measure(
    id="graphemes",
    unit=Unit.GRAPHEMES,
    length=graphemes,
    description=Message(
        "Measure",
        QT_TRANSLATE_NOOP(
            "Measure",
            "Every visible character counts one, emoji too. A link counts whole here; Bluesky’s own box shortens it.",
        ),
    ),
)
"""Bluesky: `maxGraphemes` in the lexicon app.bsky.feed.post, https://github.com/bluesky-social/atproto, read
2026-11-21 (3,000 bytes in UTF-8 are a second limit there). A link is counted in full."""

MASTODON = Measure(
    id="mastodon",
    unit=Unit.GRAPHEMES,
    length=mastodon_length,
    description=Message(
        "Measure", QT_TRANSLATE_NOOP("Measure", "A link counts 23, of a mention only the name, an emoji one.")
    ),
    short=Message("Measure", QT_TRANSLATE_NOOP("Measure", "a link counts 23")),
)
"""Mastodon, see `mastodon_length`."""


def bluesky_length(text: str) -> int:
    """By which a post of Bluesky's fits 300 exactly when it has at most 300 grapheme clusters and 3,000 bytes."""
    return max(graphemes(text), -(-utf8_bytes(text) // 10))


UTF8_BYTES = Measure(
    id="utf8-bytes",
    unit=Unit.BYTES,
    length=utf8_bytes,
    description=Message(
        "Measure", QT_TRANSLATE_NOOP("Measure", "Plain letters count one, curly quotes three, emoji four or more.")
    ),
    short=Message("Measure", QT_TRANSLATE_NOOP("Measure", "in bytes")),
)
"""Threads: "emojis are counted as the number of UTF-8 bytes", https://developers.facebook.com/documentation/threads/posts,
read 2026-11-21; texts with curly quotes were refused above 500 bytes."""

SMS = Measure(
    id="sms",
    unit=Unit.SMS,
    length=sms_length,
    description=Message(
        "Measure",
        QT_TRANSLATE_NOOP(
            "Measure",
            "A plain text takes 160 in one message, 153 in each of several. A curly quote, a dash or an emoji makes "
            "that 70 and 67.",
        ),
    ),
)
"""Text messages, see `apology_studio/core/sms.py`."""

WORDS = Measure(
    id="words",
    unit=Unit.WORDS,
    length=words,
    description=Message("Measure", QT_TRANSLATE_NOOP("Measure", "Every word counts one.")),
)
"""Press releases, blogs and newsletters."""

"""An Instagram caption: the whole apology as plain text; a picture is compulsory there, and links lead nowhere."""

from __future__ import annotations

import re

from apology_studio.core.channel import Channel, Composed, Fold, Level, Look, PieceRule, Preview, Problem
from apology_studio.core.draft import ChannelId, Draft, Piece
from apology_studio.core.letter import Letter
from apology_studio.core.links import statement_line
from apology_studio.core.measures import CHARACTERS
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.phrases import phrases
from apology_studio.core.short import ORDER, post

LIMIT = 2200
"""Characters; tools enforce 2,196 to 2,200."""

HASHTAGS = 5
"""Since December 2025, as guides quote Instagram; it was 30
(https://www.socialmediatoday.com/news/instagrams-implementing-new-limits-on-hashtag-use/808309/, read 2026-11-21)."""

_HASHTAG = re.compile(r"(?<![\w&/#])[#＃](?=\w*[^\W\d_])\w+")


def compose(draft: Draft, letter: Letter) -> Composed:
    """Every part in its order, the signature, and where the full text is: in the profile, for want of a link."""
    line, problems = statement_line(draft, short=False)
    told = phrases(draft.language).profile_link if line else ""
    text, left = post(letter, ORDER, (letter.signature, told), LIMIT, CHARACTERS.length) if letter.blocks else ("", ())
    return Composed(texts=((Piece.BODY, text),), left_out=left, problems=problems)


def inspect(draft: Draft, pages: tuple[str, ...]) -> tuple[Problem, ...]:
    """More hashtags than Instagram takes."""
    count = max((len(_HASHTAG.findall(page)) for page in pages), default=0)
    if count <= HASHTAGS:
        return ()
    said = QT_TRANSLATE_NOOP("channel", "{count} hashtags: Instagram takes about {limit}.")
    message = Message("channel", said, (("count", count), ("limit", HASHTAGS)))
    return (Problem(id="hashtags", message=message, level=Level.FIX),)


def link(preview: Preview, draft: Draft, page: str) -> str:
    """The firm's page: Instagram takes no text from outside."""
    return page or "https://www.instagram.com/"


CHANNEL = Channel(
    id=ChannelId("instagram"),
    place=70,
    name="Instagram",
    title=Message("channel", QT_TRANSLATE_NOOP("channel", "Instagram")),
    copy_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Copy for Instagram")),
    open_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Open Instagram")),
    look=Look.POST,
    icon="caption",
    pieces=(
        PieceRule(
            piece=Piece.BODY,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Caption")),
            measure=CHARACTERS,
            limit=LIMIT,
        ),
    ),
    compose=compose,
    link=link,
    inspect=inspect,
    card=True,
    pictured=True,
    fold=Fold(
        desktop=125, phone=125, source="https://posttruncate.com/en/platform-limits/ (a guide)", checked_on="2026-11-21"
    ),
    official=False,
    picture_apart=True,
    source="https://docs.upload-post.com/resources/character-limits/ (a tool: 2,200 characters)",
    checked_on="2026-11-21",
)

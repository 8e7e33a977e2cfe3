"""A post on a Google Business Profile: the apology without a telephone number, which Google rejects."""

from __future__ import annotations

from dataclasses import replace

from apology_studio.core.channel import Channel, Composed, LeftOut, Level, Look, PieceRule, Preview, Problem
from apology_studio.core.draft import ChannelId, Draft, Part, Piece
from apology_studio.core.letter import Letter, escape
from apology_studio.core.measures import CHARACTERS
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message, fill
from apology_studio.core.phone_numbers import phone_numbers
from apology_studio.core.phrases import phrases
from apology_studio.core.short import REPAIR_LATE, post, sentences

LIMIT = 1500
"""Characters; most tools say so, one says 4,000."""


def compose(draft: Draft, letter: Letter) -> Composed:
    """Every part, the story before what people get, and the signature. A sentence with a telephone number is left
    out, and the e-mail address said instead where that took every way to write."""
    quiet, silenced = _without_phones(draft, letter)
    text, left = post(quiet, REPAIR_LATE, (quiet.signature,), LIMIT, CHARACTERS.length) if quiet.blocks else ("", ())
    return Composed(texts=((Piece.BODY, text),), left_out=(*left, *silenced))


def _without_phones(draft: Draft, letter: Letter) -> tuple[Letter, tuple[LeftOut, ...]]:
    blocks, silenced = [], []
    for block in letter.blocks:
        said = sentences(block, letter.language)
        loud = tuple(s for s in said if phone_numbers(s.text))
        if not loud:
            blocks.append(block)
            continue
        silenced += [LeftOut(part=s.part, text=s.text) for s in loud]
        text = escape(" ".join([s.text for s in said if s not in loud]))
        mail = draft.business.email.strip()
        if block.part is Part.CONTACT and mail and mail not in text:
            reach = fill(phrases(draft.language).reach.of(draft.voice), (("ways", escape(mail)),))
            text = f"{reach} {text}".strip()
        if text:
            blocks.append(replace(block, text=text, line=text, more=""))
    return replace(letter, blocks=tuple(blocks)), tuple(silenced)


def inspect(draft: Draft, pages: tuple[str, ...]) -> tuple[Problem, ...]:
    """A telephone number gets the post rejected."""
    for page in pages:
        for span in phone_numbers(page):
            said = QT_TRANSLATE_NOOP("channel", "Google rejects a post with a telephone number: {number}.")
            message = Message("channel", said, (("number", span.of(page)),))
            return (Problem(id="phone-number", message=message, level=Level.FIX),)
    return ()


def link(preview: Preview, draft: Draft, page: str) -> str:
    """The profile's own page: Google takes no text from outside."""
    return page or "https://business.google.com/"


CHANNEL = Channel(
    id=ChannelId("google-business"),
    place=110,
    name="Google Business",
    title=Message("channel", QT_TRANSLATE_NOOP("channel", "Google Business")),
    copy_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Copy for Google Business")),
    open_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Open Google Business")),
    look=Look.POST,
    icon="map-pin",
    pieces=(
        PieceRule(
            piece=Piece.BODY,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Text")),
            measure=CHARACTERS,
            limit=LIMIT,
        ),
    ),
    compose=compose,
    link=link,
    inspect=inspect,
    official=False,
    picture_apart=True,
    source="https://www.ayrshare.com/docs/hi/apis/post/social-networks/google (a tool: 1,500 characters, no number)",
    checked_on="2026-11-21",
)

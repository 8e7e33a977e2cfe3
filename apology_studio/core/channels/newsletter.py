"""The newsletter: an e-mail to everyone who was hurt, with what they get back before how it happened."""

from __future__ import annotations

from urllib.parse import quote

from apology_studio.core import markup
from apology_studio.core.channel import Channel, Composed, Look, PieceRule, Preview
from apology_studio.core.draft import ChannelId, Draft, Part, Piece
from apology_studio.core.letter import Letter, escape
from apology_studio.core.measures import CHARACTERS, WORDS
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.short import REPAIR_FIRST
from apology_studio.core.titles import first_sentence, title_of

MAILTO_LIMIT = 1800
"""Characters of a mailto address that every mail program on Windows takes (2,048 in the shell, less a margin)."""


def compose(draft: Draft, letter: Letter) -> Composed:
    """Subject, preheader, and the letter with greeting, repair early, signature and postal address."""
    blocks = [block.text for block in letter.in_order(REPAIR_FIRST)]
    repair = letter.block(Part.REPAIR)
    closing = "\n".join(escape(line) for line in (letter.signature, draft.business.postal.strip()) if line)
    body = "\n\n".join([letter.greeting, *blocks, *([closing] if closing else [])]) if blocks else ""
    return Composed(
        texts=(
            (Piece.SUBJECT, title_of(draft, letter)),
            (Piece.PREHEADER, first_sentence(repair.text, draft.language) if repair else ""),
            (Piece.BODY, body),
        )
    )


def link(preview: Preview, draft: Draft, page: str) -> str:
    """The mail service's own page if it is known, else a mail with the text in it where it is short enough."""
    if page:
        return page
    subject = quote(preview.text(Piece.SUBJECT))
    body = quote(markup.plain(preview.text(Piece.BODY)))
    full = f"mailto:?subject={subject}&body={body}"
    return full if len(full) <= MAILTO_LIMIT else f"mailto:?subject={subject}"


CHANNEL = Channel(
    id=ChannelId("newsletter"),
    place=20,
    name="",
    title=Message("channel", QT_TRANSLATE_NOOP("channel", "Newsletter")),
    copy_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Copy newsletter")),
    open_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Open e-mail")),
    look=Look.MAIL,
    icon="newsletter",
    pieces=(
        PieceRule(
            piece=Piece.SUBJECT,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Subject")),
            measure=CHARACTERS,
            limit=150,
            aim=60,
        ),
        PieceRule(
            piece=Piece.PREHEADER,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Preheader")),
            measure=CHARACTERS,
            aim=90,
        ),
        PieceRule(
            piece=Piece.BODY,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Text")),
            measure=WORDS,
            aim=300,
        ),
    ),
    compose=compose,
    link=link,
    rich=True,
    source="Mailchimp takes a subject of 150 characters and advises 50; 40 to 70 of a preheader show (guides)",
    checked_on="2026-11-21",
)

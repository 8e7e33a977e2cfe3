"""The newsletter: an e-mail to everyone who was hurt, with what they get back before how it happened."""

from __future__ import annotations

from urllib.parse import quote

from apology_studio.core import markup
from apology_studio.core.channel import Channel, Composed, Level, Look, PieceRule, PieceView, Preview, Problem
from apology_studio.core.draft import ChannelId, Draft, Part, Piece
from apology_studio.core.letter import Letter, escape
from apology_studio.core.measures import CHARACTERS, WORDS
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message, fill
from apology_studio.core.phrases import phrases
from apology_studio.core.short import REPAIR_FIRST
from apology_studio.core.titles import first_sentence, title_of

OFFER = "offer"
"""Name of the question in the preview that `Draft.offer` answers."""
MAILTO_LIMIT = 1800
"""Characters of a mailto address that every mail program on Windows takes (2,048 in the shell, less a margin)."""


def compose(draft: Draft, letter: Letter) -> Composed:
    """Subject, preheader, and the letter with greeting, repair early, signature and postal address."""
    blocks = [block.text for block in letter.in_order(REPAIR_FIRST)]
    repair = letter.block(Part.REPAIR)
    closing = "\n".join(escape(line) for line in (letter.signature, *footer(draft)) if line)
    body = "\n\n".join([letter.greeting, *blocks, *([closing] if closing else [])]) if blocks else ""
    return Composed(
        texts=(
            (Piece.SUBJECT, title_of(draft, letter)),
            (Piece.PREHEADER, first_sentence(repair.text, draft.language) if repair else ""),
            (Piece.BODY, body),
        )
    )


def footer(draft: Draft) -> tuple[str, ...]:
    """What stands below the signature: the postal address, and in a mail with an offer the way out of the list."""
    where = draft.business.unsubscribe.strip()
    out = fill(phrases(draft.language).unsubscribe, (("where", where),)) if draft.offer and where else ""
    return draft.business.postal.strip(), out


def examine(draft: Draft, pieces: tuple[PieceView, ...]) -> tuple[Problem, ...]:
    """What a mail must have that carries an offer: a postal address and a way out of the list (CAN-SPAM, 15 U.S.C.
    7704(a)(5); a guide that quotes the FTC's, read 2026-11-21). A pure service message needs neither.
    """
    body = markup.plain(pieces[-1].text)
    if draft.offer is None:
        return (_problem("offer-open", Level.NOTE, "channel:newsletter", OFFER, OFFER_OPEN),) if body else ()
    if not draft.offer or not body:
        return ()
    business = draft.business
    asked = (("postal", business.postal.strip(), NO_POSTAL), ("unsubscribe", business.unsubscribe.strip(), NO_WAY_OUT))
    lacking = [(box, known, text) for box, known, text in asked if not (known and _flat(known) in _flat(body))]
    return tuple(
        _problem(f"no-{box}", Level.FIX, "" if known else "profile", "body" if known else box, text)
        for box, known, text in lacking
    )


def _flat(text: str) -> str:
    return " ".join(text.split())


def _problem(name: str, level: Level, step: str, box: str, text: str) -> Problem:
    return Problem(id=name, message=Message("channel", text), level=level, step=step, box=box)


OFFER_OPEN = QT_TRANSLATE_NOOP("channel", "Say whether this e-mail carries an offer.")
NO_POSTAL = QT_TRANSLATE_NOOP("channel", "An e-mail with an offer must carry your postal address.")
NO_WAY_OUT = QT_TRANSLATE_NOOP("channel", "An e-mail with an offer must say how to unsubscribe.")


def link(preview: Preview, draft: Draft, page: str) -> str:
    """The mail service's own page if it is known, else a mail with the text in it where it is short enough."""
    if page:
        return page
    subject = quote(preview.text(Piece.SUBJECT))
    body = quote(markup.plain(preview.text(Piece.BODY)).replace("\n", "\r\n"))  # RFC 6068, 5
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
    examine=examine,
    link=link,
    rich=True,
    official=False,
    pictured=True,
    source="Mailchimp takes a subject of 150 characters and advises 50; 40 to 70 of a preheader show (guides)",
    checked_on="2026-11-21",
)

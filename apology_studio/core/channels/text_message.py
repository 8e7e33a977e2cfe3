"""A text message: who speaks, what happened, sorry, and what people get, in as few messages as that takes."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import quote

from apology_studio.core.changes import Change
from apology_studio.core.channel import Channel, Composed, Level, Look, PieceRule, Preview, Problem
from apology_studio.core.draft import ChannelId, Draft, Part, Piece
from apology_studio.core.letter import Letter
from apology_studio.core.links import ADDRESS_LIMIT, statement_line
from apology_studio.core.measures import SMS
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message, fill
from apology_studio.core.phrases import phrases
from apology_studio.core.plain_signs import made_plain
from apology_studio.core.short import ORDER, Sentence, keep_most, plain_block, sentences
from apology_studio.core.sms import GSM_PART, cost, messages
from apology_studio.core.titles import fact_and_sorry

LIMIT = 1600
"""Characters that services take at most (Twilio)."""

MESSAGES = 2
"""Messages that we aim at: services advise 320 characters or fewer."""


def compose(draft: Draft, letter: Letter) -> Composed:
    """The firm's name, the fact and the sorry, the admission, the repair, and of the rest what two messages hold."""
    line, problems = statement_line(draft, short=True)
    said = _ranked(letter)
    if not said:
        return Composed(texts=((Piece.BODY, ""),))
    firm = draft.business.name.strip()
    around = len(firm) + len(line) + 4
    kept, left = keep_most(said, _messages(said, around) * GSM_PART - around, cost)
    text = " ".join([*(sentence.text for sentence in kept), *([line] if line else [])])
    if firm:
        text = fill(phrases(draft.language).from_firm, (("firm", firm), ("text", text)))
    return Composed(texts=((Piece.BODY, text),), left_out=left, problems=problems)


def _messages(said: tuple[Sentence, ...], around: int) -> int:
    """How many messages it may take: two, or what it needs to say what people must do for their safety."""
    if not any(sentence.safety for sentence in said):
        return MESSAGES
    needed = around + cost(" ".join(sentence.text for sentence in said if sentence.keep))
    return max(MESSAGES, -(-needed // GSM_PART))


def _ranked(letter: Letter) -> tuple[Sentence, ...]:
    """The sentences with their worth. Only fact, sorry, what people must do for their safety, and the first word of the
    admission and of the repair are never cut; in a holding statement fact, sorry, safety and the promise of the next
    word, and what is open goes first."""
    found: list[Sentence] = []
    for block in letter.in_order(ORDER):
        said = sentences(block, letter.language)
        text = plain_block(block)
        spans = fact_and_sorry(text, letter.language) if block.part is Part.SORRY else ()
        first = {span.of(text) for span in spans} or {s.text for s in said[:1]}
        for s in said:
            keep, worth = s.keep and s.text in first, s.importance
            if letter.arranged:
                keep = s.text in first and block.part in (Part.SORRY, Part.PREVENTION)
                worth = 20 if block.part is Part.RESPONSIBILITY and not s.safety else worth
            found.append(replace(s, text=s.text.replace("\n", " "), importance=worth, keep=keep or s.safety))
    return tuple(found)


def inspect(draft: Draft, pages: tuple[str, ...]) -> tuple[Problem, ...]:
    """What makes it dear: signs that halve the room, and more messages than two."""
    found = []
    for page in pages:
        sent, plain = messages(page), messages(made_plain(page))
        if plain.plain and plain.count < sent.count:
            said = QT_TRANSLATE_NOOP(
                "channel", "Curly quotes and dashes make this {count} text messages; with plain ones it is {fewer}."
            )
            message = Message("channel", said, (("count", sent.count), ("fewer", plain.count)))
            found.append(Problem(id="plain-signs", message=message, level=Level.NOTE, changes=(_plain(draft),)))
        elif sent.count > MESSAGES:
            said = QT_TRANSLATE_NOOP("channel", "This is sent as {count} text messages. Aim for two.")
            found.append(
                Problem(id="many", message=Message("channel", said, (("count", sent.count),)), level=Level.NOTE)
            )
    return tuple(found)


def _plain(draft: Draft) -> Change:
    label = Message("channel", QT_TRANSLATE_NOOP("channel", "Make quotes and dashes plain"))
    return Change(label=label, choice=replace(draft.choice(CHANNEL.id), plain=True))


def link(preview: Preview, draft: Draft, page: str) -> str:
    """The program for text messages with the text in it (RFC 5724; not every device has one), or the service's page."""
    if page:
        return page
    text = quote(preview.pages[0].text if preview.pages else "", safe="")
    return f"sms:?body={text}" if len(text) < ADDRESS_LIMIT else "sms:"


CHANNEL = Channel(
    id=ChannelId("sms"),
    place=140,
    name="",
    title=Message("channel", QT_TRANSLATE_NOOP("channel", "Text message")),
    copy_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Copy text message")),
    open_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Open text messages")),
    look=Look.MESSAGE,
    icon="sms",
    pieces=(
        PieceRule(
            piece=Piece.BODY,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Message")),
            measure=SMS,
            limit=LIMIT,
        ),
    ),
    compose=compose,
    link=link,
    inspect=inspect,
    plainable=True,
    source="https://www.twilio.com/docs/glossary/what-sms-character-limit.md",
    checked_on="2026-11-21",
)

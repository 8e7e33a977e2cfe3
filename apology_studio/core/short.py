"""Planning a short form: whole sentences of the owner's are kept or left out by importance, and never cut."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from apology_studio.core import markup, text
from apology_studio.core.card import Card
from apology_studio.core.channel import LeftOut
from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft, Part
from apology_studio.core.letter import Block, Letter, compose_letter
from apology_studio.core.safety import is_safety
from apology_studio.core.split import Piece as Unit
from apology_studio.core.split import choose

ORDER = tuple(Part)
"""The order of the checklist."""

REPAIR_FIRST = (Part.SORRY, Part.REPAIR, Part.EXPLANATION, Part.RESPONSIBILITY, Part.PREVENTION, Part.CONTACT)
"""For those who were hurt: what they get back comes before how it happened."""

REPAIR_LATE = (Part.SORRY, Part.EXPLANATION, Part.RESPONSIBILITY, Part.REPAIR, Part.PREVENTION, Part.CONTACT)
"""For a thread: the story, then what people get and what changes."""

LINE_IMPORTANCE = {
    Part.SORRY: 100,
    Part.RESPONSIBILITY: 95,
    Part.REPAIR: 90,
    Part.CONTACT: 80,
    Part.PREVENTION: 70,
    Part.EXPLANATION: 60,
}
MORE_IMPORTANCE = {
    Part.REPAIR: 55,
    Part.SORRY: 50,
    Part.PREVENTION: 45,
    Part.RESPONSIBILITY: 40,
    Part.CONTACT: 35,
    Part.EXPLANATION: 30,
}
"""Responsibility counts most, then the offer of repair; the explanation is what readers can wait for
(Lewicki, Polin and Lount 2016, read 2026-11-21)."""

SAFETY_IMPORTANCE = 97
"""What people must do for their safety comes after the fact and the sorry, before all else, and is never left out."""

CARD_LONGEST = 460
"""Characters that can still be read on a phone, our own measure; admission and repair stay even beyond it."""

NEVER_CUT = frozenset({Part.SORRY, Part.RESPONSIBILITY, Part.REPAIR})


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the letter as plain text, with what is known of its worth."""

    part: Part
    text: str
    importance: int
    keep: bool
    of_line: bool = False
    """Whether it is of the one-line answer."""
    safety: bool = False
    """Whether it says what people must do for their safety."""


@lru_cache(maxsize=64)  # every channel asks, and of six parts one is being written
def plain_block(block: Block) -> str:
    """A block as plain text."""
    return markup.plain(block.text)


@lru_cache(maxsize=64)
def sentences(block: Block, language: str) -> tuple[Sentence, ...]:
    """The sentences of a block: those of the line first and worth more. Admission, repair, and what people must do for
    their safety are kept always.
    """
    whole = plain_block(block)
    line_end = len(markup.plain(block.line))
    found = []
    for span in text.sentences(whole, language):
        of_line = span.start < line_end
        worth = (LINE_IMPORTANCE if of_line else MORE_IMPORTANCE)[block.part]
        said = span.of(whole)
        safety = is_safety(said, language)
        keep = safety or (of_line and block.part in NEVER_CUT)
        worth = max(worth, SAFETY_IMPORTANCE) if safety else worth
        found.append(Sentence(block.part, said, worth, keep, of_line, safety))
    return tuple(found)


def brief(block: Block, language: str) -> tuple[str, tuple[LeftOut, ...]]:
    """The line of a part, with what people must do for their safety from the fuller text; and what that leaves out."""
    line = markup.plain(block.line)
    if not block.more or block.text == block.line:
        return line, ()
    rest = [s for s in sentences(block, language) if not s.of_line]
    urgent = [s.text for s in rest if s.safety]
    if not urgent:
        return line, (LeftOut(part=block.part, text=markup.plain(block.more)),)
    left = tuple(LeftOut(part=s.part, text=s.text) for s in rest if not s.safety)
    return " ".join([line, *urgent]), left


def keep_most(
    said: tuple[Sentence, ...], limit: int, length: Callable[[str], int], joiner: str = " "
) -> tuple[tuple[Sentence, ...], tuple[LeftOut, ...]]:
    """The sentences that fit within `limit`, and those that were left out, both in their order."""
    choice = choose([Unit(s.text, s.importance, s.keep) for s in said], limit, length, joiner)
    left = tuple(LeftOut(part=said[i].part, text=said[i].text) for i in choice.left_out)
    return tuple(said[i] for i in choice.kept), left


def post(
    letter: Letter, order: tuple[Part, ...], tail: tuple[str, ...], limit: int, length: Callable[[str], int]
) -> tuple[str, tuple[LeftOut, ...]]:
    """The letter as one plain text of a paragraph per part, and what did not fit. `tail` are closing lines."""
    blocks = letter.in_order(order)
    ending = "\n".join(line for line in tail if line)
    whole = "\n\n".join([*(plain_block(b) for b in blocks), *([ending] if ending else [])])
    if length(whole) <= limit:
        return whole, ()
    said = tuple(s for block in blocks for s in sentences(block, letter.language))
    kept, left = keep_most(said, limit - length(ending) - 2, length, "\n\n")
    paragraphs = [" ".join(s.text for s in kept if s.part is block.part) for block in blocks]
    return "\n\n".join([p for p in [*paragraphs, ending] if p]), left


def card_of(draft: Draft, letter: Letter | None = None) -> Card | None:
    """The card of a draft; none while nothing is written."""
    letter = letter or compose_letter(draft)
    if not letter.blocks:
        return None
    text, _ = post(letter, ORDER, (), CARD_LONGEST, len)
    return Card(text=text, firm=draft.business.name.strip(), language=draft.language) if text.strip() else None

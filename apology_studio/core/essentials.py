"""What no version may lack: what happened, the admission, the repair, and whom to reach."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from apology_studio.core.changes import OWN
from apology_studio.core.channel import Channel, Level, Problem
from apology_studio.core.components import Component, find_components
from apology_studio.core.draft import Draft, Kind, Part
from apology_studio.core.letter import Letter
from apology_studio.core.mentions import Kind as What
from apology_studio.core.mentions import Mention, Sentence, read, same
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.phrases import phrases
from apology_studio.core.short import plain_block
from apology_studio.core.truth import likeness

LACKS = "lacks-"
"""What the id of its problems begins with."""
_SAME = 0.5
"""From here on a sentence is taken for one of the letter's, in other words."""
_INSIDE = 0.8
"""How much of the shorter one of two sentences is in the other one, where one tells more than the other."""


class Essential(StrEnum):
    """What a reader must learn wherever the apology is read."""

    FACT = "fact"
    ADMISSION = "admission"
    REPAIR = "repair"
    REACH = "reach"


_PARTS = {
    Essential.FACT: (Part.SORRY, Part.EXPLANATION),
    Essential.ADMISSION: (Part.RESPONSIBILITY,),
    Essential.REPAIR: (Part.REPAIR,),
    Essential.REACH: (Part.CONTACT,),
}
_COMPONENTS = {
    Essential.FACT: Component.EXPLANATION,
    Essential.ADMISSION: Component.RESPONSIBILITY,
    Essential.REPAIR: Component.REPAIR,
    Essential.REACH: Component.CONTACT,
}
_SAID = {
    Essential.FACT: Message("channel", QT_TRANSLATE_NOOP("channel", "It does not say what happened.")),
    Essential.ADMISSION: Message("channel", QT_TRANSLATE_NOOP("channel", "It does not say whose fault it was.")),
    Essential.REPAIR: Message("channel", QT_TRANSLATE_NOOP("channel", "It does not say what people get back.")),
    Essential.REACH: Message("channel", QT_TRANSLATE_NOOP("channel", "It does not say whom to reach.")),
}


def essential_problems(draft: Draft, letter: Letter, of: Channel, text: str) -> tuple[Problem, ...]:
    """Which essential this channel's finished text lacks, though the letter has it."""
    return tuple(
        Problem(
            id=f"{LACKS}{each}", message=_SAID[each], level=Level.NOTE, step=f"{OWN}{of.id}", box=of.body.piece.value
        )
        for each in lacking(draft, letter, text)
    )


def lacking(draft: Draft, letter: Letter, text: str) -> tuple[Essential, ...]:
    """The essentials of the letter that `text` does not tell. A holding statement admits and repairs nothing yet."""
    if not text.strip():
        return ()
    asked = (Essential.FACT, Essential.REACH) if draft.kind is Kind.HOLDING else tuple(Essential)
    return tuple(each for each in asked if _in_letter(letter, each) and not _told(draft, letter, each, text))


def _in_letter(letter: Letter, each: Essential) -> bool:
    return any(letter.block(part) is not None for part in _PARTS[each])


def _told(draft: Draft, letter: Letter, each: Essential, text: str) -> bool:
    dated = draft.dated or draft.changed.date()
    here = read(text, draft.language, dated)
    if each is Essential.REACH:
        return _reaches(draft, letter, here)
    stems = phrases(draft.language).sorry_words
    flat = " ".join(text.split())
    for part in _PARTS[each]:
        block = letter.block(part)
        for sentence in read(plain_block(block), draft.language, dated) if block is not None else ():
            if any(word.startswith(stem) for word in sentence.words for stem in stems):
                continue  # a sorry alone tells no fact
            if any(_tells(mine, sentence) for mine in here):
                return True
    return any(found.component is _COMPONENTS[each] for found in find_components(flat, draft.language))


def _tells(mine: Sentence, theirs: Sentence) -> bool:
    shorter = min(len(mine.words), len(theirs.words))
    shared = len(mine.bag & theirs.bag)
    return likeness(mine, theirs) >= _SAME or (shorter > _FEW and shared >= _INSIDE * shorter)


_FEW = 4


def _reaches(draft: Draft, letter: Letter, here: Iterable[Sentence]) -> bool:
    """Whether there is a way to write or call that the profile or the contact part knows."""
    block = letter.block(Part.CONTACT)
    contact = plain_block(block) if block is not None else ""
    dated = draft.dated or draft.changed.date()
    known = f"{draft.business.email}\n{draft.business.phone}\n{contact}"
    ways = [m for m in _mentions(read(known, draft.language, dated)) if m.kind in _WAYS]
    return any(m.kind is way.kind and same(m, way) for m in _mentions(here) for way in ways)


_WAYS = (What.MAIL, What.PHONE, What.LINK)


def _mentions(sentences: Iterable[Sentence]) -> list[Mention]:
    return [m for sentence in sentences for m in sentence.mentions]

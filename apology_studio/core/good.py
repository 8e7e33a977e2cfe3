"""What is good about a part: one true line, never praise. It quotes the words that make it so."""

from __future__ import annotations

from functools import lru_cache

from apology_studio.core.components import Component, find_components
from apology_studio.core.draft import Draft, Part
from apology_studio.core.findings import names_a_time
from apology_studio.core.letter import full_text
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message

LONGEST = 70
"""Characters of a quotation; longer ones end in an ellipsis."""

SORRY = Message("good", QT_TRANSLATE_NOOP("good", "It says sorry in so many words: “{words}”"))
WHEN = Message("good", QT_TRANSLATE_NOOP("good", "It says what happened, and when."))
OWNED = Message("good", QT_TRANSLATE_NOOP("good", "It owns the fault: “{words}”"))
DATED = Message("good", QT_TRANSLATE_NOOP("good", "It says what changes, and from when or by when."))
GIVEN = Message("good", QT_TRANSLATE_NOOP("good", "It says what people get: “{words}”"))
REACHED = Message("good", QT_TRANSLATE_NOOP("good", "It says how to reach you."))

_QUOTED = {Part.SORRY: SORRY, Part.RESPONSIBILITY: OWNED, Part.REPAIR: GIVEN}
_TIMED = {Part.EXPLANATION: WHEN, Part.PREVENTION: DATED}


@lru_cache(maxsize=64)
def good_in(part: Part, text: str, language: str) -> Message | None:
    """What is good about this text as that part of a letter; None where nothing can be said for certain."""
    component = Component(part.value)
    found = next((f for f in find_components(text, language) if f.component is component), None)
    if found is None:
        return None
    if part in _QUOTED:
        return _QUOTED[part].with_values(words=_short(found.span.of(text)))
    if part in _TIMED:
        return _TIMED[part] if names_a_time(text.lower()) else None
    return REACHED


def good_of(draft: Draft, part: Part) -> Message | None:
    """What is good about a part of a draft."""
    return good_in(part, full_text(draft.part(part)), draft.language)


def _short(words: str) -> str:
    said = " ".join(words.split()).rstrip(".!?")
    return said if len(said) <= LONGEST else f"{said[:LONGEST].rsplit(' ', 1)[0]}…"

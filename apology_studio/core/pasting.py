"""Bring your own text: each sentence of something half written, with the part it is proposed for."""

from __future__ import annotations

import re
from dataclasses import replace

from apology_studio.core.components import Component, Found, find_components
from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft, Part, PartText
from apology_studio.core.findings import names_a_time
from apology_studio.core.text import Span, clean, sentences
from apology_studio.core.whole.reading import read

MOST = 200
"""Sentences that are proposed one by one; what is longer than any letter goes to the notes as it is."""
LINE = 200
"""Characters of a line that short channels still take (own rule)."""

PARTS: dict[Component, Part] = {
    Component.SORRY: Part.SORRY,
    Component.RESPONSIBILITY: Part.RESPONSIBILITY,
    Component.REPAIR: Part.REPAIR,
    Component.PREVENTION: Part.PREVENTION,
    Component.FOLLOWUP: Part.PREVENTION,
    Component.CONTACT: Part.CONTACT,
    Component.EXPLANATION: Part.EXPLANATION,
}
"""Where a component belongs. A sentence with several goes to the first of them."""

_SOFT_BREAK = re.compile(r"(?<=[^\s.!?:…])\n(?=\w)(?!\d+[.)])")
"""A line that an e-mail program has broken: no stop before it, a letter after it."""
_FULL_LINE = 50
"""Characters from which a line without a stop was broken and not meant to end."""
_FEW_WORDS = 2
TOLD = 5
"""Words from which a sentence with a time in it tells something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A sentence and where it may go."""

    text: str
    part: Part | None
    """None: it fits nowhere, and goes to the owner's notes."""
    paragraph: int
    """The paragraph that it came from."""


def propose(text: str, language: str) -> tuple[Proposal, ...]:
    """Each sentence of a text with the part that it belongs to, as far as it can be told. Nothing is left out."""
    text = _joined(clean(text).text)
    spans = sentences(text, language)
    if len(spans) > MOST:
        rest = Span(spans[MOST].start, spans[-1].end)
        spans = (*spans[:MOST], rest)
    found = find_components(text, language)
    parts = [None if n >= MOST else _part_of(span, span.of(text), found, language) for n, span in enumerate(spans)]
    paragraphs = [text.count("\n\n", 0, span.start) for span in spans]
    parts = _by_neighbours(parts, paragraphs, [span.of(text) for span in spans])
    return tuple(
        Proposal(text=span.of(text), part=part, paragraph=paragraph)
        for span, part, paragraph in zip(spans, parts, paragraphs, strict=True)
    )


def _joined(text: str) -> str:
    """The text without the line ends of an e-mail program."""
    out, at = [], 0
    for match in _SOFT_BREAK.finditer(text):
        line_start = text.rfind("\n", 0, match.start()) + 1
        if match.start() - line_start >= _FULL_LINE:
            out += [text[at : match.start()], " "]
            at = match.end()
    return "".join([*out, text[at:]])


def _part_of(span: Span, said: str, found: tuple[Found, ...], language: str) -> Part | None:
    """The part of the first component, in the order of `PARTS`, that begins in the sentence."""
    here = {each.component for each in found if span.start <= each.span.start < span.end}
    part = next((part for component, part in PARTS.items() if component in here), None)
    return part or (Part.EXPLANATION if _tells_when(said, language) else None)


def _tells_when(said: str, language: str) -> bool:
    """Whether somebody tells what they did and when: what went wrong, until the owner says otherwise."""
    reading = read(said, language)
    return reading.words >= TOLD and reading.speaks and names_a_time(said.lower())


def _by_neighbours(parts: list[Part | None], paragraphs: list[int], said: list[str]) -> list[Part | None]:
    """Deeds told right before the first sorry belong to it; a sentence of no part goes with the one before it in its
    paragraph. Greetings and signatures, a few words on their own, do not.
    """
    told = list(parts)
    first = told.index(Part.SORRY) if Part.SORRY in told else 0
    for n in range(first - 1, -1, -1):
        if told[n] is not Part.EXPLANATION or paragraphs[n] != paragraphs[first] or first - n > 2:
            break
        told[n] = Part.SORRY
    for n in range(1, len(told)):
        alone = len(said[n].split()) <= _FEW_WORDS
        if told[n] is None and not alone and paragraphs[n] == paragraphs[n - 1] and n < MOST:
            told[n] = told[n - 1]
    return told


def put_in(draft: Draft, proposals: tuple[Proposal, ...]) -> Draft:
    """The draft with every sentence in its place, after what is written there; what fits nowhere goes to the notes.
    An empty line takes the first sentence, of Say sorry as far as sorry is said, while it stays short.
    """
    for part in Part:
        mine = [each for each in proposals if each.part is part]
        if mine:
            draft = draft.with_part(part, _written(draft.part(part), part, mine, draft.language))
    rest = [each for each in proposals if each.part is None]
    if rest:
        draft = draft.with_incident(notes=_after(draft.incident.notes, _text(rest)))
    return draft


def _written(before: PartText, part: Part, mine: list[Proposal], language: str) -> PartText:
    if before.line.strip():
        return replace(before, more=_after(before.more, _text(mine)))
    count = _line_count(part, mine, language)
    line = " ".join(each.text for each in mine[:count])
    return PartText(line=line, more=_after(before.more, _text(mine[count:])))


def _line_count(part: Part, mine: list[Proposal], language: str) -> int:
    """How many sentences the one line takes."""
    if part is Part.SORRY:
        for count in range(1, len(mine) + 1):
            said = " ".join(each.text for each in mine[:count])
            if len(said) > LINE:
                break
            if any(found.component is Component.SORRY for found in find_components(said, language)):
                return count
    return 1


def _text(mine: list[Proposal]) -> str:
    """The sentences as one text, with the paragraphs that they came in."""
    out = ""
    for n, each in enumerate(mine):
        between = "" if n == 0 else " " if each.paragraph == mine[n - 1].paragraph else "\n\n"
        out += between + each.text
    return out


def _after(before: str, added: str) -> str:
    if not (added and before.strip()):
        return added or before
    return f"{before.rstrip()}\n\n{added}"

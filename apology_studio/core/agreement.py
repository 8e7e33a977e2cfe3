"""Disagreements between versions as problems of a channel: named, with the place, and with one-click agreement."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from apology_studio.core.channel import Channel, Level, Problem, channel
from apology_studio.core.draft import Draft
from apology_studio.core.letter import Letter
from apology_studio.core.mentions import Kind, Mention, read, same
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.offers import Edit, Offer
from apology_studio.core.text import Span
from apology_studio.core.truth import Disagreement, Version, all_versions, disagreements

_SMALL = 2
"""Figures under which a number may stand for many things, so that it is not replaced everywhere."""


def disagreeing(draft: Draft, letter: Letter, of: Channel) -> tuple[Problem, ...]:
    """Where this channel's own text says something else than the letter; and, as a note, where others do."""
    found = disagreements(draft, letter)
    here = [each for each in found if _concerns(each.version, of)]
    there = [each for each in found if not _concerns(each.version, of)]
    alike = [tuple(group) for each in (here, there) for _, group in groupby(sorted(each, key=_same_words), _same_words)]
    return tuple(_problem(draft, letter, of, group) for group in alike)


def _same_words(each: Disagreement) -> tuple[str, str, str]:
    return each.version.step, each.said, each.other


def _concerns(version: Version, of: Channel) -> bool:
    """Whether that version is what this channel shows."""
    return version.channel == of.id or version.of_letter or (version.step == "facts" and of.id == "press-release")


def _problem(draft: Draft, letter: Letter, of: Channel, alike: tuple[Disagreement, ...]) -> Problem:
    """One problem for all places of a version that say the same wrong thing."""
    first = alike[0]
    here = _concerns(first.version, of)
    return Problem(
        id="disagrees",
        message=_message(first, of).with_values(
            **({"channel": channel(first.version.channel).title} if first.version.channel else {}),
            said=first.said,
            other=first.other,
        ),
        level=Level.FIX if here else Level.NOTE,
        step=first.version.step,
        box=first.version.box,
        offers=_offers(draft, letter, alike),
    )


def _message(first: Disagreement, of: Channel) -> Message:
    version = first.version
    if version.of_letter:
        return LETTER_SAYS
    if version.channel is None:
        return FACTS_SAY
    return HERE_SAYS if version.channel == of.id else THERE_SAYS


HERE_SAYS = Message("truth", QT_TRANSLATE_NOOP("truth", "Here it says “{said}”; the letter says “{other}”."))
THERE_SAYS = Message("truth", QT_TRANSLATE_NOOP("truth", "{channel} says “{said}”; the letter says “{other}”."))
FACTS_SAY = Message("truth", QT_TRANSLATE_NOOP("truth", "The facts say “{said}”; the letter says “{other}”."))
LETTER_SAYS = Message(
    "truth", QT_TRANSLATE_NOOP("truth", "The letter says “{said}”; your business details say “{other}”.")
)
USE = Message("truth", QT_TRANSLATE_NOOP("truth", "Use “{value}”"))
USE_EVERYWHERE = Message("truth", QT_TRANSLATE_NOOP("truth", "Use “{value}” everywhere"))


def _offers(draft: Draft, letter: Letter, alike: tuple[Disagreement, ...]) -> tuple[Offer, ...]:
    first = alike[0]
    if first.version.step == "facts" and not first.version.box:  # a holding statement has no boxes of its own
        return ()
    versions = all_versions(draft, letter)
    by_box = [tuple(each) for _, each in groupby(alike, key=_box)]
    edits = tuple(_edit(of_box[0].version, ((d.span, d.other) for d in of_box)) for of_box in by_box)
    offers = [Offer(label=USE.with_values(value=first.other), edits=edits)]
    if first.here is not None and first.there is not None and first.letter is not None and first.letter.box:
        everywhere = _everywhere(draft, versions, first.there, first.said)
        if everywhere:
            offers.append(Offer(label=USE_EVERYWHERE.with_values(value=first.said), edits=everywhere))
    return tuple(offers)


def _box(each: Disagreement) -> str:
    return each.version.box


def _everywhere(draft: Draft, versions: tuple[Version, ...], old: Mention, new: str) -> tuple[Edit, ...]:
    """Every version with `new` in the places of `old`; nothing where it is a number that may count many things."""
    if old.kind is Kind.NUMBER and sum(c.isdigit() for c in old.text) < _SMALL:
        return ()
    dated = draft.dated or draft.changed.date()
    edits = []
    for version in versions:
        places = [
            m.span
            for sentence in read(version.text, draft.language, dated)
            for m in sentence.mentions
            if m.kind is old.kind and same(m, old)
        ]
        if places:
            edits.append(_edit(version, ((span, new) for span in places)))
    return tuple(edits)


def _edit(version: Version, changes: Iterable[tuple[Span, str]]) -> Edit:
    text = version.text
    for span, new in sorted(changes, reverse=True):
        text = text[: span.start] + new + text[span.end :]
    return Edit(step=version.step, box=version.box, text=text, base=version.base)

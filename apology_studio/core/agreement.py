"""Disagreements between versions as problems of a channel: named, with the place, and with one-click agreement."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby

from apology_studio.core.changes import DUE, FOLLOW_UP, GONE, Change, Edit
from apology_studio.core.channel import Channel, Level, Problem, channel
from apology_studio.core.draft import Draft
from apology_studio.core.letter import Letter
from apology_studio.core.mentions import Kind, Mention, read, same
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.promised import promised_differently, promised_no_more
from apology_studio.core.rest import rests
from apology_studio.core.text import Span
from apology_studio.core.truth import Disagreement, Version, all_versions, disagreements

DISAGREES = "disagrees"
"""The id of its problems."""
_SMALL = 2
"""Figures under which a number may stand for many things, so that it is not replaced everywhere."""


def disagreeing(draft: Draft, letter: Letter, of: Channel) -> tuple[Problem, ...]:
    """Where this channel's own text says something else than the letter; and, as a note, which others do."""
    found = [*disagreements(draft, letter), *promised_differently(draft, letter)]
    here = [each for each in found if _concerns(each.version, of)]
    there = [each for each in found if not _concerns(each.version, of)]
    return (
        *(_problem(draft, letter, of, group) for group in _grouped(here, _by_version)),
        *(_note(draft, letter, group) for group in _grouped(there, _by_value)),
        *(_no_more(draft, place) for place in promised_no_more(draft, letter)),
    )


def of_promise(draft: Draft, letter: Letter, place: int) -> tuple[Problem, ...]:
    """Where one promise of the list says something else than the text that makes it, said beside the list."""
    if rests(draft):
        return ()
    boxes = (str(place), f"{place}{DUE}")
    here = [each for each in promised_differently(draft, letter) if each.version.box in boxes]
    gone = [_no_more(draft, each) for each in promised_no_more(draft, letter) if each == place]
    return (*(_problem(draft, letter, None, group) for group in _grouped(here, _by_version)), *gone)


def _no_more(draft: Draft, place: int) -> Problem:
    what = NO_MORE.with_values(what=draft.promises[place].text)
    off = Change(label=TAKE_OFF, edits=(Edit(step=FOLLOW_UP, box=f"{place}{GONE}", text=""),))
    return Problem(id=DISAGREES, message=what, level=Level.NOTE, step=FOLLOW_UP, box=str(place), changes=(off,))


def _grouped(
    found: list[Disagreement], key: Callable[[Disagreement], tuple[str, ...]]
) -> list[tuple[Disagreement, ...]]:
    return [tuple(group) for _, group in groupby(sorted(found, key=key), key)]


def _by_version(each: Disagreement) -> tuple[str, ...]:
    return each.version.step, *_by_value(each)


def _by_value(each: Disagreement) -> tuple[str, ...]:
    """What is said and what should be, by what both mean."""
    if each.here is None or each.there is None:
        return each.said, each.other
    return each.here.value, each.there.value


def _concerns(version: Version, of: Channel) -> bool:
    """Whether that version is what this channel shows."""
    return version.channel == of.id or version.of_letter or (version.step == "facts" and of.id == "press-release")


def _problem(draft: Draft, letter: Letter, of: Channel | None, alike: tuple[Disagreement, ...]) -> Problem:
    """One problem for all places of a version that say the same wrong thing; without a channel, of the list."""
    version = alike[0].version
    here = of is None or version.channel == of.id
    said = LETTER_SAYS if version.of_letter else HERE_SAYS if here else FACTS_SAY
    source = alike[0].letter  # from the list the way leads to the letter
    place = source if of is None and source is not None else version
    who = _name(source) if source is not None and source.channel else None
    return Problem(
        id=DISAGREES,
        message=_filled(HERE_OTHER if who is not None else said, alike[0], who),
        level=Level.FIX,
        step=place.step,
        box=place.box,
        changes=_changes(draft, letter, alike),
    )


def _note(draft: Draft, letter: Letter, alike: tuple[Disagreement, ...]) -> Problem:
    """One note for all other versions that say the same wrong thing, with the way to the first of them."""
    names = list(dict.fromkeys(_name(each.version) for each in alike))
    one = THERE_SAYS if alike[0].version.channel else LIST_SAYS if alike[0].version.step == FOLLOW_UP else FACTS_SAY
    said = THERE_SAY if len(names) > 1 else one
    source, who = alike[0].letter, _listed(names)
    if source is not None and source.channel:
        said, who = LIST_OTHER, _name(source)
    return Problem(
        id=DISAGREES,
        message=_filled(said, alike[0], who),
        level=Level.NOTE,
        step=alike[0].version.step,
        box=alike[0].version.box,
        changes=_changes(draft, letter, alike),
    )


def _filled(said: Message, of: Disagreement, who: Message | None) -> Message:
    values: dict[str, str | Message] = {"said": of.said, "other": of.other}
    return said.with_values(**(values if who is None else values | {"who": who}))


def _name(version: Version) -> Message:
    if version.step == FOLLOW_UP:
        return THE_LIST
    return channel(version.channel).title if version.channel else THE_FACTS


def _listed(names: list[Message]) -> Message:
    listed = names[-1]
    for number, name in enumerate(reversed(names[:-1])):
        joined = AND if number == 0 else COMMA
        listed = joined.with_values(one=name, other=listed)
    return listed


HERE_SAYS = Message("truth", QT_TRANSLATE_NOOP("truth", "Here it says “{said}”; the letter says “{other}”."))
THERE_SAYS = Message("truth", QT_TRANSLATE_NOOP("truth", "{who} says “{said}”; the letter says “{other}”."))
THERE_SAY = Message("truth", QT_TRANSLATE_NOOP("truth", "{who} say “{said}”; the letter says “{other}”."))
FACTS_SAY = Message("truth", QT_TRANSLATE_NOOP("truth", "The facts say “{said}”; the letter says “{other}”."))
LETTER_SAYS = Message(
    "truth", QT_TRANSLATE_NOOP("truth", "The letter says “{said}”; your business details say “{other}”.")
)
LIST_SAYS = Message(
    "truth", QT_TRANSLATE_NOOP("truth", "The list of promises says “{said}”; the letter says “{other}”.")
)
LIST_OTHER = Message("truth", QT_TRANSLATE_NOOP("truth", "The list of promises says “{said}”; {who} says “{other}”."))
HERE_OTHER = Message("truth", QT_TRANSLATE_NOOP("truth", "Here it says “{said}”; {who} says “{other}”."))
NO_MORE = Message("truth", QT_TRANSLATE_NOOP("truth", "The list has a promise that no text makes any more: “{what}”."))
TAKE_OFF = Message("truth", QT_TRANSLATE_NOOP("truth", "Take it off the list"))
THE_LIST = Message("truth", QT_TRANSLATE_NOOP("truth", "the list of promises"))
THE_FACTS = Message("truth", QT_TRANSLATE_NOOP("truth", "the facts page"))
AND = Message("truth", QT_TRANSLATE_NOOP("truth", "{one} and {other}"))
COMMA = Message("truth", QT_TRANSLATE_NOOP("truth", "{one}, {other}"))
USE = Message("truth", QT_TRANSLATE_NOOP("truth", "Use “{value}”"))
USE_EVERYWHERE = Message("truth", QT_TRANSLATE_NOOP("truth", "Use “{value}” everywhere"))


def _changes(draft: Draft, letter: Letter, alike: tuple[Disagreement, ...]) -> tuple[Change, ...]:
    alike = tuple(sorted(alike, key=_box))
    first = alike[0]
    if first.version.step == "facts" and not first.version.box:  # a holding statement has no boxes of its own
        return ()
    versions = all_versions(draft, letter)
    by_box = [tuple(each) for _, each in groupby(alike, key=_box)]
    edits = tuple(_agreed(of_box) for of_box in by_box)
    changes = [Change(label=USE.with_values(value=first.other), edits=edits)]
    if first.here is not None and first.there is not None and first.letter is not None and first.letter.box:
        everywhere = _everywhere(draft, versions, first.there, first.said)
        if everywhere:
            changes.append(Change(label=USE_EVERYWHERE.with_values(value=first.said), edits=everywhere))
    return tuple(changes)


def _box(each: Disagreement) -> tuple[str, str]:
    return each.version.step, each.version.box


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


def _agreed(of_box: tuple[Disagreement, ...]) -> Edit:
    """One box as the letter has it; of a day on the list, the day itself."""
    first = of_box[0]
    if first.version.box.endswith(DUE) and first.there is not None:
        day = first.there.value.split()[0]
        return Edit(step=FOLLOW_UP, box=first.version.box, text=day, base=first.version.now)
    return _edit(first.version, ((each.span, each.other) for each in of_box))


def _edit(version: Version, changes: Iterable[tuple[Span, str]]) -> Edit:
    text = version.text
    for span, new in sorted(changes, reverse=True):
        text = text[: span.start] + new + text[span.end :]
    base = version.now if version.step == FOLLOW_UP else version.base
    return Edit(step=version.step, box=version.box, text=text, base=base)

"""Whether the list of promises says what the letter says: the day, and whatever else a promise has a value for.

A promise stays on the list in the words that it had when it was confirmed. When the letter, or the channel that makes
it, is changed afterwards, the list would remind of the wrong day.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from apology_studio.core.changes import DUE, FOLLOW_UP
from apology_studio.core.data import dataclass
from apology_studio.core.dates import say_date
from apology_studio.core.draft import Draft, Kind, Promise
from apology_studio.core.letter import Letter
from apology_studio.core.mentions import Kind as What
from apology_studio.core.mentions import Mention, Sentence, read, sentence_of
from apology_studio.core.phrases import phrases
from apology_studio.core.promises import Proposal, as_promises, dated_on
from apology_studio.core.text import Span
from apology_studio.core.truth import ALIKE, Disagreement, Version, all_versions, compare, likeness


@dataclass(frozen=True, slots=True)
class _Made:
    """A sentence that may make a promise, with its text."""

    proposal: Proposal
    version: Version


@lru_cache(maxsize=4)  # every channel asks for the same draft
def promised_differently(draft: Draft, letter: Letter) -> tuple[Disagreement, ...]:
    """Every place of the list that says something else than the text which makes the promise. Of promises that are
    still open, in an apology: an update is made of the list itself.
    """
    if draft.kind is not Kind.APOLOGY:
        return ()
    made = _made(draft, letter)
    found: list[Disagreement] = []
    for place, promise in enumerate(draft.promises):
        if promise.kept_on is not None:
            continue
        source = _source(promise, made, draft)
        found += _other_day(place, promise, source, draft)
        now = source.proposal.said if source is not None else promise.said
        found += compare(draft, letter, Version(FOLLOW_UP, str(place), promise.text, promise.said, now))
    return tuple(found)


@lru_cache(maxsize=4)
def promised_no_more(draft: Draft, letter: Letter) -> tuple[int, ...]:
    """The places of open promises that were found in a text and that no text makes any more."""
    if draft.kind is not Kind.APOLOGY:
        return ()
    made = _made(draft, letter)
    texts = " ".join(" ".join(version.text.split()) for version in all_versions(draft, letter))
    return tuple(
        place
        for place, promise in enumerate(draft.promises)
        if promise.said
        and promise.kept_on is None
        and _source(promise, made, draft) is None
        and " ".join(promise.said.split()) not in texts
    )


@lru_cache(maxsize=4)
def _made(draft: Draft, letter: Letter) -> tuple[_Made, ...]:
    """The sentences of the letter, then those of the channels' own wordings."""
    dated = dated_on(draft)
    return tuple(
        _Made(proposal, version)
        for version in all_versions(draft, letter)
        if version.of_letter or version.channel is not None
        for proposal in as_promises(version.text, draft.language, dated)
    )


def _source(promise: Promise, made: tuple[_Made, ...], draft: Draft) -> _Made | None:
    """The text that makes it now: the letter, else a channel's own wording."""
    return _nearest(promise, tuple(each for each in made if each.version.of_letter), draft) or _nearest(
        promise, tuple(each for each in made if not each.version.of_letter), draft
    )


def _nearest(promise: Promise, made: tuple[_Made, ...], draft: Draft) -> _Made | None:
    """The same sentence, else the one that says most nearly the same."""
    same = next((each for each in made if promise.said and each.proposal.said == promise.said), None)
    if same is not None:
        return same
    row = _row(promise.said or promise.text, draft.language, dated_on(draft))
    rated = [(likeness(row, _row(each.proposal.said, draft.language, dated_on(draft))), each) for each in made]
    alike, nearest = max(rated, key=_likeness, default=(0.0, None))
    return nearest if alike >= ALIKE else None


def _likeness(rated: tuple[float, _Made | None]) -> float:
    return rated[0]


def _row(said: str, language: str, dated: date) -> Sentence:
    rows = read(said, language, dated)
    return rows[0] if rows else sentence_of(())


def _other_day(place: int, promise: Promise, source: _Made | None, draft: Draft) -> Iterator[Disagreement]:
    """The day on the list, where the text names others. A promise that was put off keeps its first day too."""
    if promise.due is None or source is None or not source.proposal.days:
        return
    if {promise.due, promise.first_due} & set(source.proposal.days):
        return
    said = source.proposal.said
    days = {day.isoformat() for day in source.proposal.days}
    mentioned = [m for row in read(said, draft.language, dated_on(draft)) for m in row.mentions]
    there = next((m for m in mentioned if m.kind is What.DAY and days & set(m.value.split())), None)
    if there is None:
        return
    words = phrases(draft.language)
    shown = say_date(promise.due, words.day_pattern, words.language)
    span = Span(0, len(shown))
    yield Disagreement(
        version=Version(FOLLOW_UP, f"{place}{DUE}", shown, promise.said, said),
        span=span,
        said=shown,
        other=there.text,
        here=Mention(What.DAY, span, shown, promise.due.isoformat()),
        there=there,
        letter=source.version,
    )

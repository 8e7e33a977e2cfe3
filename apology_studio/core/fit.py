"""The shortest honest cut: whole sentences left out by importance until a text fits, never the admission or repair."""

from __future__ import annotations

from collections.abc import Callable

from apology_studio.core.components import Component, find_components
from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft
from apology_studio.core.letter import Letter
from apology_studio.core.mentions import Sentence as Row
from apology_studio.core.mentions import read
from apology_studio.core.safety import is_safety
from apology_studio.core.short import sentences
from apology_studio.core.split import Choice, choose
from apology_studio.core.split import Piece as Unit
from apology_studio.core.text import Span
from apology_studio.core.text import sentences as sentence_spans
from apology_studio.core.titles import fact_and_sorry
from apology_studio.core.truth import likeness

_SAME = 0.5
"""From here on a sentence is taken for the letter's own, in other words."""
_UNKNOWN = 45
"""The worth of a sentence that the letter does not have: as much as the fuller text of a part."""
_KEPT = frozenset({Component.SORRY, Component.RESPONSIBILITY})
"""What keeps a sentence, by its words alone; a repair is kept where it is the letter's."""


@dataclass(frozen=True, slots=True)
class Shortened:
    """A shorter text, and what it leaves out."""

    text: str
    drops: tuple[str, ...]


def shortest(said: str, draft: Draft, letter: Letter, limit: int, length: Callable[[str], int]) -> Shortened | None:
    """`said` without its least important sentences, so that it fits; None where only what is never cut is left.

    Never cut are the fact, the sorry, what people must do for their safety, the admission and the repair, wherever the
    letter or their words show them.
    """
    spans = sentence_spans(said, draft.language)
    units = _units(said, spans, draft, letter)
    choice = _choose(said, spans, units, limit, length)
    if not choice.left_out or not choice.kept:
        return None
    text = without(said, spans, choice.left_out)
    if length(text) > limit:
        return None
    return Shortened(text, tuple(spans[i].of(said) for i in choice.left_out))


def _choose(said: str, spans: tuple[Span, ...], units: list[Unit], limit: int, length: Callable[[str], int]) -> Choice:
    """As `choose`, by the length of the text as it is laid out; and no sentence goes that may stay."""
    choice = choose(units, limit, length)
    out = set(choice.left_out)
    order = sorted(
        (i for i, unit in enumerate(units) if not unit.keep and i not in out), key=lambda i: (units[i].importance, -i)
    )
    for i in order:
        if length(without(said, spans, tuple(sorted(out)))) <= limit:
            break
        out.add(i)
    for i in sorted(out, key=lambda i: (-units[i].importance, i)):
        if length(without(said, spans, tuple(sorted(out - {i})))) <= limit:
            out.discard(i)
    kept = tuple(i for i in range(len(units)) if i not in out)
    return Choice(kept, tuple(sorted(out)))


def without(said: str, spans: tuple[Span, ...], out: tuple[int, ...]) -> str:
    """`said` without some of its sentences; paragraphs stay parted, and none is left empty."""
    kept: list[str] = []
    gap = ""
    end = 0
    dropped = frozenset(out)
    for number, span in enumerate(spans):
        between = said[end : span.start]
        gap = max(gap, between, key=_breaks) if gap else between
        end = span.end
        if number not in dropped:
            kept += [gap if kept else "", said[span.start : end]]
            gap = ""
    return "".join(kept)


def _breaks(gap: str) -> tuple[int, int]:
    return gap.count("\n"), len(gap)


def _units(said: str, spans: tuple[Span, ...], draft: Draft, letter: Letter) -> list[Unit]:
    rated = [each for block in letter.blocks for each in sentences(block, letter.language)]
    known = [(row, each.importance, each.keep) for each in rated for row in _rows(each.text, draft)[:1]]
    as_it_is: dict[str, tuple[int, bool]] = {}
    for each in rated:
        worth = (each.importance, each.keep)
        as_it_is[each.text] = max(as_it_is.get(each.text, worth), worth)
    opening = {span.of(said) for span in fact_and_sorry(said, draft.language)}
    return [_unit(span.of(said), draft, as_it_is, known, opening) for span in spans]


def _rows(text: str, draft: Draft) -> tuple[Row, ...]:
    return read(text, draft.language, draft.dated or draft.changed.date())


def _unit(
    text: str,
    draft: Draft,
    as_it_is: dict[str, tuple[int, bool]],
    known: list[tuple[Row, int, bool]],
    opening: set[str],
) -> Unit:
    """What a sentence is worth: what it is worth in the letter, where it stands as it is or nearly so."""
    worth, keep = as_it_is.get(text) or _like(text, draft, known)
    components = {found.component for found in find_components(text, draft.language)}
    keep = keep or text in opening or bool(components & _KEPT) or is_safety(text, draft.language)
    return Unit(text, worth, keep)


def _like(text: str, draft: Draft, known: list[tuple[Row, int, bool]]) -> tuple[int, bool]:
    row = next(iter(_rows(text, draft)), None)
    rated = [(likeness(row, other), worth, keep) for other, worth, keep in known] if row is not None else []
    alike, worth, keep = max(rated, default=(0.0, _UNKNOWN, False))
    return (worth, keep) if alike >= _SAME else (_UNKNOWN, False)

"""A thread: one post when the letter fits, else posts of which the first already carries the apology and the fact."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from apology_studio.core.channel import Composed, LeftOut
from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft, Part, Piece
from apology_studio.core.letter import Block, Letter
from apology_studio.core.links import statement_line
from apology_studio.core.short import NEVER_CUT, REPAIR_LATE, brief, keep_most, plain_block, sentences
from apology_studio.core.split import MANUAL_BREAK, split
from apology_studio.core.titles import fact_and_sorry

NUMBERING = len("\n10/10")
"""Units kept free in each post of a thread for the line with its number; one each by every rule of counting."""


@dataclass(frozen=True, slots=True)
class Room:
    """How much one post holds, and how many posts a reader follows."""

    limit: int
    length: Callable[[str], int]
    longest: int
    """Posts (our own rule). A longer letter is told in fewer words; what is left out is listed."""

    def fits(self, text: str) -> bool:
        """Whether this is one post by itself, without a number."""
        return self.length(text) <= self.limit

    @property
    def numbered(self) -> int:
        """What a post with a number holds besides."""
        return self.limit - NUMBERING


def compose_thread(draft: Draft, letter: Letter, room: Room) -> Composed:
    """The letter in one post if it fits, or its lines; else a post for each part, short ones together."""
    line, problems = statement_line(draft, short=True)
    blocks = letter.in_order(REPAIR_LATE)
    one = "\n\n".join([*(plain_block(b) for b in blocks), *([line] if line and blocks else [])])
    size = room.length(one)
    if size <= room.limit:
        return Composed(texts=((Piece.BODY, one),), problems=problems)
    short = [brief(b, letter.language) for b in blocks]
    lines = "\n\n".join([*(said for said, _ in short), *([line] if line else [])])
    if room.fits(lines):
        left = tuple(sentence for _, out in short for sentence in out)
        return Composed(texts=((Piece.BODY, lines),), left_out=left, problems=problems)
    language = letter.language
    if size <= room.longest * room.limit:  # what is longer fills more posts, so it need not be split
        posts = tuple(post for b in blocks for post in _split(_told(b, language, room), room, language))
        whole = _packed(posts, line, room)
        if len(whole) <= room.longest:
            return Composed(texts=((Piece.BODY, MANUAL_BREAK.join(whole)),), problems=problems)
    told = [_posts_of(block, language, room) for block in blocks]
    left_out = tuple(sentence for _, left in told for sentence in left)
    posts = tuple(post for said, _ in told for post in said)
    return Composed(
        texts=((Piece.BODY, MANUAL_BREAK.join(_packed(posts, line, room))),), left_out=left_out, problems=problems
    )


@lru_cache(maxsize=256)  # of six parts one is being written: the posts of the others stay as they are
def _split(text: str, room: Room, language: str) -> tuple[str, ...]:
    return split(text, room.numbered, room.length, language=language)


@lru_cache(maxsize=256)
def _told(block: Block, language: str, room: Room) -> str:
    """A part as plain text. Of a sorry that needs several posts the fact and the sorry come first, then what people
    must do for their safety.
    """
    whole = plain_block(block)
    if block.part is not Part.SORRY or room.length(whole) <= room.numbered:
        return whole
    spans = fact_and_sorry(whole, language)
    said = sentences(block, language)
    urgent = [s.text for s in said if s.safety]
    first = _split(whole, room, language)[0]
    if all(each in first for each in (*(span.of(whole) for span in spans), *urgent)):
        return whole
    opening = [span.of(whole) for span in spans]
    if room.length(" ".join(opening)) > room.numbered:
        return whole
    line = [s.text for s in said if s.of_line] if urgent else []
    if set(opening) <= set(line) and room.length(" ".join(dict.fromkeys([*line, *urgent]))) <= room.numbered:
        opening = line  # as it was written, where there is room for all of it
    return " ".join(_first([*opening, *urgent], [s.text for s in said]))


def _first(wanted: list[str], said: list[str]) -> list[str]:
    """The sentences with some before the others, each as often as it is said."""
    first, rest = list(dict.fromkeys(wanted)), list(said)
    for each in first:
        if each in rest:
            rest.remove(each)  # once: what the owner says twice is told twice
    return [*first, *rest]


@lru_cache(maxsize=256)
def _posts_of(block: Block, language: str, room: Room) -> tuple[tuple[str, ...], tuple[LeftOut, ...]]:
    """A part in one post; admission and repair in as many as they need; of the rest the most important sentences."""
    text = _told(block, language, room)
    if room.length(text) <= room.numbered:
        return (text,), ()
    if block.part in NEVER_CUT:
        return _split(text, room, language), ()
    kept, left = keep_most(sentences(block, language), room.numbered, room.length)
    return _split(" ".join(sentence.text for sentence in kept), room, language), left


def _packed(posts: tuple[str, ...], line: str, room: Room) -> list[str]:
    """The posts with the closing line; neighbours together where both fit, so that it is no longer than it must be.

    The line is not left alone in a post where it has company without a further one.
    """
    packed: list[list[str]] = []
    for post in (*posts, *([line] if line else [])):
        if packed and room.length("\n\n".join([*packed[-1], post])) <= room.numbered:
            packed[-1].append(post)
        else:
            packed.append([post])
    if line and len(packed) > 1 and packed[-1] == [line] and len(packed[-2]) > 1:
        company = packed[-2][-1]
        if room.length(f"{company}\n\n{line}") <= room.numbered:
            packed[-2].pop()
            packed[-1].insert(0, company)
    return ["\n\n".join(post) for post in packed]

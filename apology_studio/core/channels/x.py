"""X: one post when it fits, else a thread whose first post already carries the apology and the fact."""

from __future__ import annotations

from functools import lru_cache

from apology_studio.core import markup
from apology_studio.core.channel import Channel, Composed, LeftOut, Look, PieceRule, Preview
from apology_studio.core.draft import ChannelId, Draft, Piece
from apology_studio.core.letter import Block, Letter
from apology_studio.core.links import statement_line, with_text
from apology_studio.core.measures import X_WEIGHTED
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.short import NEVER_CUT, REPAIR_LATE, keep_most, plain_block, sentences
from apology_studio.core.split import MANUAL_BREAK, split

LIMIT = 280
"""Weighted units; 25,000 with a paid account, which an apology does not need."""

LONGEST_THREAD = 8
"""Posts that a reader follows (our own rule). A longer letter is told in fewer words; what is left out is listed."""

NUMBERING = len("\n10/10")
"""Units kept free in each post of a thread for its number."""

length = X_WEIGHTED.length


def compose(draft: Draft, letter: Letter) -> Composed:
    """The letter in one post if it fits, or its lines; else a post for each part, short ones together."""
    line, problems = statement_line(draft, short=True)
    blocks = letter.in_order(REPAIR_LATE)
    one = "\n\n".join([*(plain_block(b) for b in blocks), *([line] if line and blocks else [])])
    if length(one) <= LIMIT:
        return Composed(texts=((Piece.BODY, one),), problems=problems)
    lines = "\n\n".join([*(markup.plain(b.line) for b in blocks), *([line] if line else [])])
    if length(lines) <= LIMIT:
        left = tuple(LeftOut(part=b.part, text=markup.plain(b.more)) for b in blocks if b.more)
        return Composed(texts=((Piece.BODY, lines),), left_out=left, problems=problems)
    if length(one) <= LONGEST_THREAD * LIMIT:  # what is longer fills more posts, so it need not be split to know
        whole = _thread(tuple(post for b in blocks for post in _split(plain_block(b))), line)
        if len(whole) <= LONGEST_THREAD:
            return Composed(texts=((Piece.BODY, MANUAL_BREAK.join(whole)),), problems=problems)
    told = [_posts_of(block, letter.language) for block in blocks]
    left_out = tuple(sentence for _, left in told for sentence in left)
    posts = _thread(tuple(post for said, _ in told for post in said), line)
    return Composed(texts=((Piece.BODY, MANUAL_BREAK.join(posts)),), left_out=left_out, problems=problems)


@lru_cache(maxsize=64)  # of six parts one is being written: the posts of the others stay as they are
def _split(text: str) -> tuple[str, ...]:
    return split(text, LIMIT - NUMBERING, length)


@lru_cache(maxsize=64)
def _posts_of(block: Block, language: str) -> tuple[tuple[str, ...], tuple[LeftOut, ...]]:
    """A part in one post; admission and repair in as many as they need; of the rest the most important sentences."""
    text = plain_block(block)
    room = LIMIT - NUMBERING
    if length(text) <= room:
        return (text,), ()
    if block.part in NEVER_CUT:
        return _split(text), ()
    kept, left = keep_most(sentences(block, language), room, length)
    shortened = " ".join(sentence.text for sentence in kept)
    return (_split(shortened) if length(shortened) > room else (shortened,)), left


def _thread(posts: tuple[str, ...], line: str) -> list[str]:
    """The posts with the closing line; neighbours together where both fit, so that it is no longer than it must be."""
    packed: list[str] = []
    for post in (*posts, *([line] if line else [])):
        together = f"{packed[-1]}\n\n{post}" if packed else post
        if packed and length(together) <= LIMIT - NUMBERING:
            packed[-1] = together
        else:
            packed.append(post)
    return packed


def link(preview: Preview, draft: Draft, page: str) -> str:
    """The composer with the first post in it."""
    return with_text("https://x.com/intent/tweet?text=", preview.pages[0].text if preview.pages else "")


CHANNEL = Channel(
    id=ChannelId("x"),
    place=50,
    name="X",
    title=Message("channel", QT_TRANSLATE_NOOP("channel", "X")),
    copy_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Copy for X")),
    open_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Open X")),
    look=Look.THREAD,
    icon="thread",
    pieces=(
        PieceRule(
            piece=Piece.BODY,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Posts")),
            measure=X_WEIGHTED,
            limit=LIMIT,
        ),
    ),
    compose=compose,
    link=link,
    numbered=True,
    source="https://docs.x.com/fundamentals/counting-characters.md",
    checked_on="2026-11-21",
)

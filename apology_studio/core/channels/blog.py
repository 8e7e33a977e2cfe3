"""The firm's own blog or website: the whole apology, with a title."""

from __future__ import annotations

from datetime import date

from apology_studio.core import markup, text
from apology_studio.core.blog import LONGEST_SLUG, slug_of, updates_section
from apology_studio.core.channel import Channel, Composed, Look, PieceRule, Preview
from apology_studio.core.dates import say_date
from apology_studio.core.draft import ChannelId, Draft, Earlier, Part, Piece
from apology_studio.core.letter import Letter, escape
from apology_studio.core.markdown_text import literal
from apology_studio.core.measures import CHARACTERS, WORDS
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message, fill
from apology_studio.core.phrases import phrases
from apology_studio.core.titles import first_sentence, title_of

EXCERPT_LIMIT = 300
"""Characters of an excerpt that Ghost takes (guides, read 2026-11-21)."""


def compose(draft: Draft, letter: Letter) -> Composed:
    """Title, excerpt, slug, and as Markdown the letter in the order of the checklist, signed, with what came since."""
    title = title_of(draft, letter)
    signed = [escape(letter.signature)] if letter.signature else []
    body = [*(block.text for block in letter.blocks), *signed, updates_section(draft)] if letter.blocks else []
    if body and draft.kind.reports and draft.earlier:  # an update stands over what it follows
        day = draft.dated or draft.created.date()
        body = [_heading(day, draft, update=True), *body, *(t for e in draft.earlier for t in _then(e, draft))]
    return Composed(
        texts=(
            (Piece.TITLE, title),
            (Piece.EXCERPT, excerpt(letter)),
            (Piece.SLUG, slug(title, letter.language)),
            (Piece.BODY, literal("\n\n".join(text for text in body if text))),
        )
    )


def slug(title: str, language: str) -> str:
    """The slug of the title, or of its first sentence where the whole is too long for one."""
    short = slug_of(title, whole=True)
    return short if len(short) <= LONGEST_SLUG else slug_of(first_sentence(title, language))


def excerpt(letter: Letter) -> str:
    """The sentences of the line that says sorry, then the first of what people get, as many as an excerpt holds."""
    lines = [block.line for part in (Part.SORRY, Part.REPAIR) if (block := letter.block(part))]
    plain = [markup.plain(line) for line in lines]
    said = [line[s.start : s.end] for line in plain for s in text.sentences(line, letter.language)]
    kept = ""
    for sentence in (" ".join(s.split()) for s in said):
        longer = f"{kept} {sentence}".strip()
        if len(longer) > EXCERPT_LIMIT:
            break
        kept = longer
    return kept


def _then(earlier: Earlier, draft: Draft) -> tuple[str, ...]:
    """An earlier statement under its day, as it was said."""
    return (_heading(earlier.on, draft, update=earlier.kind.reports), earlier.text)


def _heading(day: date, draft: Draft, *, update: bool) -> str:
    words = phrases(draft.language)
    said = say_date(day, words.date_pattern, words.language)
    return f"### {fill(words.update, (('date', said),)) if update else said}"


def link(preview: Preview, draft: Draft, page: str) -> str:
    """The firm's own website: a blog has no composer that all share."""
    return page or draft.business.web


CHANNEL = Channel(
    id=ChannelId("blog"),
    place=10,
    name="",
    title=Message("channel", QT_TRANSLATE_NOOP("channel", "Blog")),
    copy_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Copy blog post")),
    open_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Open my website")),
    look=Look.ARTICLE,
    icon="blog",
    pieces=(
        PieceRule(
            piece=Piece.TITLE,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Title")),
            measure=CHARACTERS,
            limit=255,
            aim=70,
        ),
        PieceRule(
            piece=Piece.EXCERPT,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Excerpt")),
            measure=CHARACTERS,
            aim=EXCERPT_LIMIT,
        ),
        PieceRule(
            piece=Piece.SLUG,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Slug")),
            measure=CHARACTERS,
            aim=LONGEST_SLUG,
        ),
        PieceRule(
            piece=Piece.BODY,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Text")),
            measure=WORDS,
            aim=300,
            ending="md",
        ),
    ),
    compose=compose,
    link=link,
    rich=True,
    official=False,
    pictured=True,
    source="Ghost refuses a title above 255 characters; WordPress has no limit; 300 words is our own advice.",
    checked_on="2026-11-21",
)

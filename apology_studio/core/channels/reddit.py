"""A text post on Reddit: title and Markdown, in a community with rules of its own."""

from __future__ import annotations

from urllib.parse import quote

from apology_studio.core import markup
from apology_studio.core.channel import Channel, Composed, Level, Look, PieceRule, Preview, Problem
from apology_studio.core.draft import ChannelId, Draft, Piece
from apology_studio.core.letter import Letter, escape
from apology_studio.core.links import ADDRESS_LIMIT, statement_line
from apology_studio.core.markdown_text import literal
from apology_studio.core.measures import CHARACTERS
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.titles import title_of

TITLE, LIMIT = 300, 40_000
"""Characters; no page of Reddit's says the second, and tools stop at 5,000 to 10,000."""


def compose(draft: Draft, letter: Letter) -> Composed:
    """Title, and the letter in the order of the checklist, signed, with the address of the full statement."""
    line, problems = statement_line(draft, short=False)
    body = [block.text for block in letter.blocks]
    closing = [escape(letter.signature) if letter.signature else "", line] if body else []
    text = literal("\n\n".join([*body, *(said for said in closing if said)]), mentions=False)
    return Composed(texts=((Piece.TITLE, title_of(draft, letter)), (Piece.BODY, text)), problems=problems)


def inspect(draft: Draft, pages: tuple[str, ...]) -> tuple[Problem, ...]:
    """That the text has marks which only one of Reddit's two editors reads."""
    if not any(page != markup.plain(page) for page in pages):
        return ()
    said = QT_TRANSLATE_NOOP("channel", "Switch Reddit’s editor to Markdown before you paste: this text has marks.")
    return (Problem(id="markdown-editor", message=Message("channel", said), level=Level.NOTE),)


def link(preview: Preview, draft: Draft, page: str) -> str:
    """The page for a new text post with title and text in it (undocumented, widely used); a long text is left out.
    `page` may be a community's address."""
    start = f"{page.rstrip('/')}/submit" if "/r/" in page else "https://www.reddit.com/submit"
    title = quote(preview.text(Piece.TITLE), safe="")
    text = quote(preview.pages[0].text if preview.pages else "", safe="")
    full = f"{start}?selftext=true&title={title}&text={text}"
    return full if len(full) <= ADDRESS_LIMIT else f"{start}?selftext=true&title={title}"


CHANNEL = Channel(
    id=ChannelId("reddit"),
    place=130,
    name="Reddit",
    title=Message("channel", QT_TRANSLATE_NOOP("channel", "Reddit")),
    copy_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Copy for Reddit")),
    open_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Open Reddit")),
    look=Look.ARTICLE,
    icon="forum",
    pieces=(
        PieceRule(
            piece=Piece.TITLE,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Title")),
            measure=CHARACTERS,
            limit=TITLE,
            aim=100,
        ),
        PieceRule(
            piece=Piece.BODY,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Text")),
            measure=CHARACTERS,
            limit=LIMIT,
            aim=5000,
            ending="md",
        ),
    ),
    compose=compose,
    link=link,
    inspect=inspect,
    formatted=True,
    official=False,
    picture_apart=True,
    source="https://www.ayrshare.com/docs/es/apis/post/social-networks/reddit (a tool: title 300; 40,000 is hearsay)",
    checked_on="2026-11-21",
)

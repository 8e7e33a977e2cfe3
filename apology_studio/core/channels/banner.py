"""The website's banner and a status page's update: what happened, where it stands, and where to read more."""

from __future__ import annotations

from apology_studio.core.channel import Channel, Composed, Level, Look, PieceRule, Preview, Problem
from apology_studio.core.draft import ChannelId, Draft, Kind, Piece
from apology_studio.core.letter import Letter
from apology_studio.core.links import statement_line
from apology_studio.core.markdown_text import marked, shown
from apology_studio.core.measures import CHARACTERS
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message, fill
from apology_studio.core.phrases import phrases
from apology_studio.core.short import REPAIR_LATE, brief
from apology_studio.core.titles import fact_of, title_of

BANNER_AIM = 140
"""Characters: two lines of a website (our own rule)."""

UPDATE_AIM = 800
"""Characters of a status page's update (our own rule)."""


def compose(draft: Draft, letter: Letter) -> Composed:
    """The incident's name, the banner, and the update: its stage and the one line of each part."""
    line, problems = statement_line(draft, short=True)
    blocks = letter.in_order(REPAIR_LATE)
    if not blocks:
        return Composed(texts=((Piece.TITLE, ""), (Piece.BANNER, ""), (Piece.BODY, "")))
    banner = " ".join(said for said in (title_of(draft, letter), line) if said)
    short = [brief(block, letter.language) for block in blocks]
    told = "\n\n".join([*(said for said, _ in short), *([line] if line else [])])
    update = fill(phrases(draft.language).from_firm, (("firm", stage(draft)), ("text", told)))
    left = tuple(sentence for _, out in short for sentence in out)
    texts = ((Piece.TITLE, fact_of(draft, letter)), (Piece.BANNER, banner), (Piece.BODY, update))
    return Composed(texts=texts, left_out=left, problems=problems)


def stage(draft: Draft) -> str:
    """How far it is, in the words of status pages: investigating, identified, monitoring, resolved
    (https://docs.rootly.com/configuration/status-page-write-api, read 2026-11-21)."""
    words = phrases(draft.language)
    if draft.kind is Kind.CLOSING:
        return words.resolved
    if draft.incident.stopped and draft.kind is not Kind.HOLDING:
        return words.monitoring
    return words.identified if draft.incident.cause_found else words.investigating


def inspect(draft: Draft, pages: tuple[str, ...]) -> tuple[Problem, ...]:
    """What a status page that reads Markdown (Statuspage, Cachet) would show in another way than a plain one."""
    line = next((said for page in pages if (said := marked(page))), "")
    if not line:
        return ()
    said = QT_TRANSLATE_NOOP(
        "channel", "A status page that reads Markdown would show this line in another way: “{line}”"
    )
    return (Problem(id="markdown", message=Message("channel", said).with_values(line=shown(line)), level=Level.NOTE),)


def link(preview: Preview, draft: Draft, page: str) -> str:
    """The status page, or the firm's own website."""
    return page or draft.business.web


CHANNEL = Channel(
    id=ChannelId("banner"),
    place=150,
    name="",
    title=Message("channel", QT_TRANSLATE_NOOP("channel", "Website banner")),
    copy_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Copy status update")),
    open_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Open my website")),
    look=Look.NOTICE,
    icon="banner",
    pieces=(
        PieceRule(
            piece=Piece.TITLE,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Incident")),
            measure=CHARACTERS,
            aim=100,
        ),
        PieceRule(
            piece=Piece.BANNER,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Banner")),
            measure=CHARACTERS,
            aim=BANNER_AIM,
        ),
        PieceRule(
            piece=Piece.BODY,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Status update")),
            measure=CHARACTERS,
            aim=UPDATE_AIM,
        ),
    ),
    compose=compose,
    link=link,
    inspect=inspect,
    official=False,
    source="Two lines and 800 characters are our own rules; status pages publish no limit.",
    checked_on="2026-11-21",
)

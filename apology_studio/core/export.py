"""Every file that an export writes, planned: name and text, and what must not be exported yet."""

from __future__ import annotations

from apology_studio.core.blog import Generator, for_generator, page, wordpress
from apology_studio.core.card import Card
from apology_studio.core.channel import Channel, LeftOut, Level, Look, Preview, channel, channels
from apology_studio.core.data import dataclass
from apology_studio.core.draft import ChannelId, Draft, Piece
from apology_studio.core.letter import compose_letter
from apology_studio.core.mail import Mail, mail_of
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.picture import Image, image_of, words_of
from apology_studio.core.press import PressRelease
from apology_studio.core.preview import preview
from apology_studio.core.short import card_of

PDF_NAME, DOCX_NAME, EML_NAME = "press-release.pdf", "press-release.docx", "newsletter.eml"


@dataclass(frozen=True, slots=True, kw_only=True)
class TextFile:
    """A text file to write. Its text is, letter for letter, what Copy gives; nothing is added at its end."""

    channel: ChannelId
    name: str
    """File name: `<channel>[-<part>].<ending>`."""
    kind: str
    """'text', 'post', 'markdown', 'html', 'body' (the HTML that Copy gives), 'wordpress', the name of a site generator,
    'card-alternative', 'picture-alternative', or the piece that it is: 'title', 'subject', 'preheader'."""
    text: str
    length: int | None = None
    """In the channel's own unit; None where nothing is counted."""
    limit: int | None = None
    problems: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A channel that is not exported, and why."""

    channel: ChannelId
    problems: tuple[Message, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What an export will write."""

    files: tuple[TextFile, ...]
    refused: tuple[Refused, ...] = ()
    release: PressRelease | None = None
    """The press release to lay out as a PDF and as a Word file, if it is among the channels."""
    mail: Mail | None = None
    """The newsletter as an e-mail, if it is among the channels."""
    card: Card | None = None
    """The text card, if a channel is among them that needs a picture."""
    picture: Image | None = None
    """The draft's picture, if a channel is among them that can have it."""
    shown: tuple[tuple[Channel, Preview], ...] = ()
    """The channels that are written, with what is shown of them."""


def channels_on(draft: Draft) -> tuple[ChannelId, ...]:
    """The channels that are on in a draft, in the order of the tabs; ones that nobody knows are left out."""
    return tuple(c.id for c in channels() if c.id in draft.channels)


def files_of(draft: Draft, channel_ids: tuple[ChannelId, ...]) -> tuple[TextFile, ...]:
    """Every text file of those channels. BadInput for a channel that there is not."""
    return plan(draft, channel_ids).files


def plan(draft: Draft, channel_ids: tuple[ChannelId, ...]) -> Plan:
    """What to write for those channels, each once. BadInput for a channel that there is not."""
    letter = compose_letter(draft)
    files: list[TextFile] = []
    refused: list[Refused] = []
    written: list[tuple[Channel, Preview]] = []
    for each in [channel(channel_id) for channel_id in dict.fromkeys(channel_ids)]:
        shown = preview(draft, each, letter=letter)
        why = _why_not(each, shown)
        if why:
            refused.append(Refused(channel=each.id, problems=why))
            continue
        files += texts_of(draft, each, shown)
        written.append((each, shown))
    release = next((shown.release for _, shown in written if shown.release), None)
    mail = next((mail_of(draft, shown) for each, shown in written if each.look is Look.MAIL), None)
    card = card_of(draft, letter) if any(each.card for each, _ in written) else None
    picture = image_of(draft.picture) if any(each.pictured or each.picture_apart for each, _ in written) else None
    if picture is not None:
        files += picture_words(draft)
    return Plan(
        files=tuple(files),
        refused=tuple(refused),
        release=release,
        mail=mail,
        card=card,
        picture=picture,
        shown=tuple(written),
    )


def all_problems(shown: Preview) -> tuple[Message, ...]:
    """Everything that the owner should know about a channel's text, what was left out of it included."""
    return (*(problem.message for problem in shown.problems), *(_left_out(each) for each in shown.left_out))


def _left_out(left: LeftOut) -> Message:
    return Message("export", QT_TRANSLATE_NOOP("export", "Left out, because it did not fit: “{text}”")).with_values(
        text=left.text
    )


def _why_not(of: Channel, shown: Preview) -> tuple[Message, ...]:
    """Why a channel must not be exported; empty if it may."""
    blocked = tuple(p.message for p in shown.problems if p.level is Level.BLOCKS)
    if not (shown.pages or blocked):
        text = QT_TRANSLATE_NOOP("export", "{channel}: there is no text yet.")
        return (Message("export", text).with_values(channel=of.title),)
    return blocked


def texts_of(draft: Draft, of: Channel, shown: Preview) -> list[TextFile]:
    """Every text of a channel: the one place that makes what the window copies and saves and what an export writes."""
    return [*_pieces(of, shown), *_pages(of, shown), *_html(draft, of, shown), *_card(draft, of)]


def _card(draft: Draft, of: Channel) -> list[TextFile]:
    """The alternative text of the text card: all that stands on it."""
    card = card_of(draft) if of.card else None
    if card is None:
        return []
    name = f"{of.id}-card-alternative.txt"
    return [TextFile(channel=of.id, name=name, kind="card-alternative", text=card.alternative)]


def picture_words(draft: Draft) -> list[TextFile]:
    """The alternative text of the picture, for the places where both are added by hand."""
    picture = draft.picture
    if picture is None or image_of(picture) is None or not picture.alt.strip():
        return []
    words = words_of(picture)
    return [TextFile(channel=ChannelId(""), name="picture-alternative.txt", kind="picture-alternative", text=words)]


def _html(draft: Draft, of: Channel, shown: Preview) -> list[TextFile]:
    """The page, the clean body, and for a blog post what WordPress and site generators take."""
    if not (shown.html and of.rich):
        return []
    said = [("", "html", "html", shown.document or page(draft, shown)), ("-body", "html", "body", shown.copied)]
    if shown.piece(Piece.SLUG) is not None:
        said.append(("-wordpress", "html", "wordpress", wordpress(shown.html, draft.picture)))
        said += [(f"-{g}", "md", g.value, for_generator(draft, shown, g)) for g in Generator]
    return [
        TextFile(channel=of.id, name=f"{of.id}{part}.{end}", kind=kind, text=text) for part, end, kind, text in said
    ]


def _pieces(of: Channel, shown: Preview) -> list[TextFile]:
    """The texts that are copied by themselves. A press release has all of its own on the page."""
    if of.look is Look.RELEASE:
        return []
    return [
        TextFile(
            channel=of.id,
            name=f"{of.id}-{view.piece}.txt",
            kind=view.piece.value,
            text=view.text,
            length=view.length,
            limit=view.limit,
            problems=tuple(p.message for p in shown.problems if p.id == f"over-{view.piece}"),
        )
        for view in shown.pieces
        if view.piece is not Piece.BODY and view.text.strip()
    ]


def _pages(of: Channel, shown: Preview) -> list[TextFile]:
    many = len(shown.pages) > 1
    return [
        TextFile(
            channel=of.id,
            name=f"{of.id}-{number}.txt" if many else f"{of.id}.{of.body.ending}",
            kind="post" if of.look is Look.THREAD else "markdown" if of.body.ending == "md" else "text",
            text=page.text,
            length=page.length,
            limit=page.limit,
            problems=_of_page(shown, number),
        )
        for number, page in enumerate(shown.pages, 1)
    ]


def _of_page(shown: Preview, number: int) -> tuple[Message, ...]:
    """The problems of one page: its own length, and with the first one whatever holds for the whole channel."""
    own = {f"over-{view.piece}" for view in shown.pieces}
    here = tuple(p.message for p in shown.problems if p.id == "over-post" and ("number", number) in p.message.values)
    if number > 1:
        return here
    general = tuple(p.message for p in shown.problems if p.id != "over-post" and p.id not in own)
    return (*here, *general, *(_left_out(each) for each in shown.left_out))

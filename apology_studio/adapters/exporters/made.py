"""The files of an export, made in memory: texts, PDF, Word, e-mail; for a last look also pictures and an index page."""

from __future__ import annotations

from pathlib import Path

from apology_studio.core.card import Card
from apology_studio.core.channel import Channel, Look, Preview
from apology_studio.core.codec import encode
from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft
from apology_studio.core.export import DOCX_NAME, EML_NAME, PDF_NAME, Plan, TextFile
from apology_studio.core.index_page import Entry, index_page
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message, Tongue
from apology_studio.core.press import Paper, PressRelease
from apology_studio.core.text import file_name

INDEX_NAME = "index.html"
PICTURES = "previews"
"""The folder of the pictures."""
_RELEASE_PPI = 110.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A file that is still to be written."""

    name: str
    """Below the folder, with `/`."""
    data: bytes
    channel: str
    kind: str
    length: int | None = None
    limit: int | None = None
    problems: tuple[Message, ...] = ()


def make(planned: Plan, resources: Path, paper: Paper) -> tuple[Made, ...]:
    """Every file that a channel's text is taken from. WorldError where the pages cannot be made."""
    made = [_text(file) for file in planned.files]
    if planned.mail is not None:
        from apology_studio.adapters.exporters.eml import eml

        made.append(Made(name=EML_NAME, data=eml(planned.mail), channel="newsletter", kind="eml"))
    if planned.picture is not None:
        name = f"picture.{planned.picture.ending}"
        made.append(Made(name=name, data=planned.picture.data, channel="", kind="picture"))
    if planned.card is not None:
        made += _cards(planned, planned.card, resources)
    if planned.release is not None:
        made += (make_pdf(planned.release, PDF_NAME, resources, paper), make_docx(planned.release, paper))
    return tuple(made)


def make_all(draft: Draft, planned: Plan, resources: Path, paper: Paper, tongue: Tongue) -> tuple[Made, ...]:
    """As `make`, with a picture of every channel, the draft itself, and an index page over all of it."""
    files = make(planned, resources, paper)
    pictures = _pictures(draft, planned, resources, paper, tongue)
    entries = tuple(
        Entry(
            channel=of,
            shown=shown,
            files=tuple(file.name for file in files if file.channel == of.id),
            pictures=tuple(picture.name for picture in pictures if picture.channel == of.id),
        )
        for of, shown in planned.shown
    )
    index = index_page(draft, entries, planned.refused, tongue)
    return (
        Made(name=INDEX_NAME, data=index.encode("utf-8", "replace"), channel="", kind="index"),
        *files,
        *pictures,
        make_draft(draft),
    )


def make_draft(draft: Draft) -> Made:
    """The draft itself as an `.apology` file, named after its title."""
    return Made(name=f"{file_name(draft.title)}.apology", data=encode(draft).encode(), channel="", kind="apology")


def make_pdf(release: PressRelease, name: str, resources: Path, paper: Paper) -> Made:
    """The press release as a PDF; letters that no font has are named as its problem."""
    from apology_studio.adapters.exporters.press_pdf import PressPages  # typst: not before a page is to be laid out

    pages = PressPages(resources)
    missing = pages.missing_letters(release)
    text = QT_TRANSLATE_NOOP("export", "No font here has these letters, so they are empty boxes in the PDF: {letters}")
    lacking = (Message("export", text).with_values(letters=" ".join(missing)),) if missing else ()
    return Made(name=name, data=pages.pdf(release, paper), channel="press-release", kind="pdf", problems=lacking)


def make_docx(release: PressRelease, paper: Paper) -> Made:
    """The press release as a Word file."""
    from apology_studio.adapters.exporters.press_docx import docx

    return Made(name=DOCX_NAME, data=docx(release, paper), channel="press-release", kind="docx")


def _cards(planned: Plan, card: Card, resources: Path) -> list[Made]:
    """The text card for each channel that needs a picture."""
    from apology_studio.adapters.exporters.card_png import CardPictures

    data = CardPictures(resources).draw(card)
    return [Made(name=f"{of.id}-card.png", data=data, channel=of.id, kind="card") for of, _ in planned.shown if of.card]


def _text(file: TextFile) -> Made:
    return Made(
        name=file.name,
        data=file.text.encode("utf-8", "replace"),
        channel=file.channel,
        kind=file.kind,
        length=file.length,
        limit=file.limit,
        problems=file.problems,
    )


def _pictures(draft: Draft, planned: Plan, resources: Path, paper: Paper, tongue: Tongue) -> tuple[Made, ...]:
    """What every channel looks like: a press release as its pages, the others on neutral cards."""
    from apology_studio.adapters.exporters.press_pdf import PressPages
    from apology_studio.adapters.exporters.preview_png import PreviewPictures

    cards, pages = PreviewPictures(resources), PressPages(resources)
    made: list[Made] = []
    for of, shown in planned.shown:
        if of.look is Look.RELEASE and shown.release is not None:
            drawn = pages.pictures(shown.release, paper, _RELEASE_PPI)
        else:
            drawn = cards.draw(draft, of, shown, tongue.say)
        made += _named(of, shown, drawn)
    return tuple(made)


def _named(of: Channel, shown: Preview, drawn: tuple[bytes, ...]) -> list[Made]:
    many = len(drawn) > 1
    names = [f"{PICTURES}/{of.id}-{n}.png" if many else f"{PICTURES}/{of.id}.png" for n in range(1, len(drawn) + 1)]
    return [Made(name=name, data=data, channel=of.id, kind="preview") for name, data in zip(names, drawn, strict=True)]

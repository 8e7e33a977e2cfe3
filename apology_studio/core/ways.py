"""The forms in which a channel's text leaves the studio besides Copy, as the window offers them."""

from __future__ import annotations

from apology_studio.core.channel import Channel, Look
from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft, Piece
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.picture import image_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One entry of the menu."""

    kind: str
    """Which file of the export it is (`core.export.TextFile.kind`), or 'eml', 'pdf', 'docx'."""
    label: Message
    ending: str = ""
    """Of the file that is saved. Empty: it is copied."""


def _way(kind: str, text: str, ending: str = "") -> Way:
    return Way(kind=kind, label=Message("ways", text), ending=ending)


_MAIL = (
    _way("html", QT_TRANSLATE_NOOP("ways", "Copy the HTML")),
    _way("text", QT_TRANSLATE_NOOP("ways", "Copy as plain text")),
    _way("eml", QT_TRANSLATE_NOOP("ways", "Save as an e-mail (.eml)…"), "eml"),
    _way("html", QT_TRANSLATE_NOOP("ways", "Save as a web page (.html)…"), "html"),
    _way("text", QT_TRANSLATE_NOOP("ways", "Save as plain text (.txt)…"), "txt"),
)
_PAGE = (
    _way("body", QT_TRANSLATE_NOOP("ways", "Copy the HTML")),
    _way("html", QT_TRANSLATE_NOOP("ways", "Save as a web page (.html)…"), "html"),
)
_BLOG = (
    _way("body", QT_TRANSLATE_NOOP("ways", "Copy the HTML")),
    _way("wordpress", QT_TRANSLATE_NOOP("ways", "Copy as WordPress blocks")),
    _way("markdown", QT_TRANSLATE_NOOP("ways", "Copy as Markdown")),
    _way("html", QT_TRANSLATE_NOOP("ways", "Save as a web page (.html)…"), "html"),
    _way("hugo", QT_TRANSLATE_NOOP("ways", "Save for Hugo (.md)…"), "md"),
    _way("jekyll", QT_TRANSLATE_NOOP("ways", "Save for Jekyll (.md)…"), "md"),
    _way("pelican", QT_TRANSLATE_NOOP("ways", "Save for Pelican (.md)…"), "md"),
)
_RELEASE = (
    _way("pdf", QT_TRANSLATE_NOOP("ways", "Save as PDF…"), "pdf"),
    _way("docx", QT_TRANSLATE_NOOP("ways", "Save as Word (.docx)…"), "docx"),
    _way("text", QT_TRANSLATE_NOOP("ways", "Save as plain text (.txt)…"), "txt"),
)


_CARD = (
    _way("card-alternative", QT_TRANSLATE_NOOP("ways", "Copy the alternative text of the text card")),
    _way("card", QT_TRANSLATE_NOOP("ways", "Save the text card (.png)…"), "png"),
)


def ways(of: Channel, draft: Draft) -> tuple[Way, ...]:
    """What the menu of that channel offers for a draft; none where Copy is all."""
    image = image_of(draft.picture) if of.pictured or of.picture_apart else None
    if image is None or draft.picture is None:
        return _of_text(of)
    words = (_way("picture-alternative", QT_TRANSLATE_NOOP("ways", "Copy the picture’s alternative text")),)
    file = _way("picture", QT_TRANSLATE_NOOP("ways", "Save the picture…"), image.ending)
    return (*_of_text(of), *(words if draft.picture.alt.strip() else ()), file)


def _of_text(of: Channel) -> tuple[Way, ...]:
    if of.look is Look.MAIL:
        return _MAIL
    if of.card:
        return _CARD
    if of.look is Look.RELEASE:
        return _RELEASE
    if any(rule.piece is Piece.SLUG for rule in of.pieces):
        return _BLOG
    return _PAGE if of.rich else ()

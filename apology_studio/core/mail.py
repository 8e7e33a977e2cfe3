"""The newsletter as a whole e-mail: responsive HTML in the industry's way, and what an unsent draft of it holds.

MJML (https://documentation.mjml.io, read 2026-11-26) becomes nested tables with inline styles and the conditional
comments that Outlook needs; `mrml` makes them, without Node, in some 30 µs. Only clean HTML and escaped words go in.
"""

from __future__ import annotations

import re
from datetime import datetime
from html import escape
from string import Template
from typing import Final

from apology_studio.core.channel import PieceView, Preview
from apology_studio.core.data import dataclass
from apology_studio.core.draft import Business, Draft, Picture, Piece
from apology_studio.core.phrases import phrases
from apology_studio.core.picture import Image, image_of, web_address

LARGEST: Final = 102_000
"""Bytes of HTML above which Gmail clips a mail (about 102 KB; emailonacid.com and mjml.io, read 2026-11-21)."""

_WEB = re.compile(r"https://[!-;=?-~]+")
_MAILTO = re.compile(r"(?:mailto:)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)", re.ASCII)
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML holds; the maker of the HTML reads XML."""

_MJML = Template("""<mjml lang="$language" dir="$direction">
<mj-head>
<mj-title>$subject</mj-title>
<mj-preview>$preheader</mj-preview>
<mj-attributes>
<mj-all font-family="Helvetica, Arial, sans-serif" />
<mj-text font-size="16px" line-height="1.5" color="#1e1c19" align="$start" padding="0" />
<mj-section direction="$direction" padding="0" />
<mj-column direction="$direction" padding="0 24px" />
</mj-attributes>
<mj-raw><meta name="color-scheme" content="light dark" /></mj-raw>
<mj-raw><meta name="supported-color-schemes" content="light dark" /></mj-raw>
<mj-style>
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
body, .ground, .ground > table { background-color: #1a1917 !important; }
.sheet, .sheet > table { background-color: #24221f !important; }
.ink, .ink div, .ink p, .ink li { color: #ece8e1 !important; }
.ink a { color: #9dbdf2 !important; }
}
[data-ogsc] .ink div, [data-ogsc] .ink p, [data-ogsc] .ink li { color: #ece8e1 !important; }
[data-ogsc] .ink a { color: #9dbdf2 !important; }
[data-ogsb] .sheet { background-color: #24221f !important; }
</mj-style>
</mj-head>
<mj-body css-class="ground" width="600px" background-color="#f4f2ee">
<mj-section css-class="sheet" background-color="#ffffff" padding="24px 0">
<mj-column>
$firm$picture<mj-text css-class="ink"><div dir="$direction">$body</div></mj-text>
</mj-column>
</mj-section>
</mj-body>
</mjml>
""")
_FIRM = Template("""<mj-text css-class="ink" font-weight="bold" padding="0 0 16px">
<span dir="auto">$firm</span></mj-text>
""")

_IMAGE = Template("""<mj-image src="$source" alt="$alternative" width="${width}px" padding="0 0 16px" />
""")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """An e-mail as its file holds it. Every text is as the owner wrote it; nothing is a header line yet."""

    sender: str
    """The name that the inbox shows."""
    address: str
    subject: str
    text: str
    """The plain-text alternative."""
    html: str
    language: str
    date: datetime
    picture: Image | None = None
    """The picture that the HTML shows as `cid:` and `PICTURE_ID`."""
    unsubscribe: str = ""
    """A web address (https) or `mailto:`; empty where nobody asked for a way out or it is a service's tag."""


PICTURE_ID: Final = "picture@apology.invalid"
"""What a mail calls the picture within itself (RFC 2392)."""
_WIDEST: Final = 552
"""Pixels of a picture in a mail: the sheet without its margins."""


def mail_document(draft: Draft, pieces: tuple[PieceView, ...], html: str, *, picture: str | None = None) -> str:
    """The document for a mail service that takes HTML; `html` is the clean body, `picture` the address of the picture:
    that on the web where none is given.
    """
    import mrml

    said = {view.piece: _escaped(view.text) for view in pieces}
    right = phrases(draft.language).right_to_left
    firm = _escaped(draft.business.name.strip())
    source = _MJML.substitute(
        language=_escaped(draft.language),
        direction="rtl" if right else "ltr",
        start="right" if right else "left",
        subject=said[Piece.SUBJECT] or firm or "-",
        preheader=said[Piece.PREHEADER],
        firm=_FIRM.substitute(firm=firm) if firm else "",
        picture=_picture(draft.picture, web_address(draft.picture) if picture is None else picture),
        body=_styled(_NOT_XML.sub("\ufffd", html)),
    )
    return f"{mrml.to_html(source).content}\n"


def _picture(picture: Picture | None, source: str) -> str:
    """The picture from there; with pictures off, readers see its alternative text."""
    image = image_of(picture)
    if picture is None or not source or image is None:
        return ""
    width = min(image.width, _WIDEST)
    return _IMAGE.substitute(source=_escaped(source), alternative=_escaped(picture.alt), width=width)


def mail_of(draft: Draft, shown: Preview) -> Mail:
    """The mail of a finished newsletter, whose HTML must have been made. It carries the picture itself: a mail program
    shows that without asking. Its date is the draft's own, so that the same draft gives the same file.
    """
    image = image_of(draft.picture)
    document = shown.document
    if image is not None:
        document = mail_document(draft, shown.pieces, shown.html, picture=f"cid:{PICTURE_ID}")
    business = draft.business
    return Mail(
        sender=business.name.strip() or business.spokesperson.strip(),
        address=business.email.strip(),
        subject=" ".join(shown.text(Piece.SUBJECT).split()),
        text=shown.pages[0].text,
        html=document,
        language=draft.language,
        date=draft.changed,
        picture=image,
        unsubscribe=way_out(business) if draft.offer else "",
    )


def way_out(business: Business) -> str:
    """The address for unsubscribing as a mail's header has it; empty for a mail service's tag, or none."""
    said = business.unsubscribe.strip()
    if _WEB.fullmatch(said):
        return said
    address = _MAILTO.fullmatch(said)
    return f"mailto:{address[1]}" if address else ""


def _styled(html: str) -> str:
    """The clean body with what mail programs want on each element: they drop sheets of style."""
    for tag, style in (
        ("p", "margin:0 0 16px"),
        ("ul", "margin:0 24px 16px;padding:0"),  # Outlook knows no padding here, and cuts off marks without a margin
        ("ol", "margin:0 24px 16px;padding:0"),
        ("li", "margin:0 0 6px"),
    ):
        html = html.replace(f"<{tag}>", f'<{tag} style="{style}">')
    return html.replace("<a href=", '<a style="color:#1f4e9c;text-decoration:underline" href=')


def _escaped(text: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", " ".join(text.split())))

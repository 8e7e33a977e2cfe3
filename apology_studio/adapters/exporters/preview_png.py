"""Pictures of finished texts, for the last look of a partner or a lawyer: neutral cards, set with typst."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from apology_studio.adapters.exporters.typeset import (
    JOINED,
    RIGHT_TO_LEFT,
    Form,
    Typesetter,
    clean,
    families,
    language_of,
)
from apology_studio.core.channel import Channel, Look, Preview
from apology_studio.core.draft import Draft, Piece
from apology_studio.core.messages import Message
from apology_studio.core.picture import image_of, shown_on, words_of
from apology_studio.core.rich import Para, Run, paras

_LONG: Final = 9000
"""Letters from which a text is divided among several pictures of 1,600 points."""
_PPI: Final = 144.0
_WIDEST: Final = 468
"""Points of the draft's picture: a card without its margins."""


class PreviewPictures:
    """Draws previews. For one thread at a time."""

    def __init__(self, resources: Path) -> None:
        self._typesetter = Typesetter(resources, "preview.typ")

    def draw(self, draft: Draft, of: Channel, shown: Preview, say: Callable[[Message], str]) -> tuple[bytes, ...]:
        """The preview of a channel as PNG files: one, or several where the text is long."""
        data = picture_data(draft, of, shown, say)
        words = "\n".join([*(str(data[name]) for name in ("heading", "firm", "title_line", "below")), *_said(shown)])
        return self._typesetter.compiled("preview", data, clean(words), Form(kind="png", ppi=_PPI))


def picture_data(draft: Draft, of: Channel, shown: Preview, say: Callable[[Message], str]) -> dict[str, object]:
    """What the template gets: plain strings, cleaned."""
    lang, region = language_of(draft.language)
    firm = clean(draft.business.name) or "–"
    mail, own_site = of.look is Look.MAIL, shown.piece(Piece.SLUG) is not None
    below = [shown.text(Piece.SUBJECT), shown.text(Piece.PREHEADER)] if mail else [draft.business.web] * own_site
    picture = shown_on(draft, of)
    image = image_of(picture)
    pages = [paras(shown.html)] if shown.html else [_plain(page.text) for page in shown.pages]
    return {
        "lang": lang,
        "region": region,
        "dir": "rtl" if lang in RIGHT_TO_LEFT else "ltr",
        "joined": lang in JOINED,
        "fonts": families(lang, region),
        "title": clean(say(of.title)) or "-",
        "heading": clean(say(of.title)),
        "initial": firm[:1].upper(),
        "firm": firm,
        "below": [said for line in below if (said := clean(line))],
        "title_line": clean(shown.text(Piece.SUBJECT if mail else Piece.TITLE)),
        "long": sum(len(page.text) for page in shown.pages) > _LONG,
        "picture_width": min(image.width * 0.75, _WIDEST) if image is not None else 0,
        "picture_words": clean(words_of(picture)) if picture is not None else "",
        "pages": [
            {
                "paras": [_para(para) for para in page],
                "note": _note(shown, number),
                "picture": [*image.data] if image is not None and number == 0 else [],
            }
            for number, page in enumerate(pages)
        ],
    }


def _said(shown: Preview) -> list[str]:
    return [page.text for page in shown.pages]


def _plain(text: str) -> tuple[Para, ...]:
    """Paragraphs of a text without markup."""
    return tuple(Para(kind="p", items=((Run(text=block),),)) for block in text.split("\n\n") if block.strip())


def _para(para: Para) -> dict[str, object]:
    items = [[_run(run) for run in item] for item in para.items]
    return {"kind": para.kind, "items": items}


def _run(run: Run) -> dict[str, object]:
    edges = (" " * (len(run.text) - len(run.text.lstrip(" "))), " " * (len(run.text) - len(run.text.rstrip(" "))))
    text = clean(run.text)
    said = f"{edges[0]}{text}{edges[1]}" if text else "\n" if run.text == "\n" else edges[0]
    return {"text": said, "strong": run.strong, "em": run.em, "link": bool(run.href)}


def _note(shown: Preview, number: int) -> str:
    """How long a page is, of what."""
    if number >= len(shown.pages) or shown.pages[number].limit is None:
        return ""
    return f"{shown.pages[number].length} / {shown.pages[number].limit}"

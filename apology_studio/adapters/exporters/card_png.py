"""The text card as a PNG file, in any script that a font here has."""

from __future__ import annotations

from pathlib import Path

from apology_studio.adapters.exporters.typeset import (
    RIGHT_TO_LEFT,
    Form,
    Typesetter,
    clean,
    families,
    language_of,
)
from apology_studio.core.card import Card

_LONG_WORD = 12
"""Letters up to which a word has room on a line at the largest size."""


class CardPictures:
    """Draws text cards. For one thread at a time."""

    def __init__(self, resources: Path) -> None:
        self._typesetter = Typesetter(resources, "card.typ")

    def draw(self, card: Card) -> bytes:
        """The card, 1080 by 1350 pixels. WorldError if typst cannot go on."""
        lang, region = language_of(card.language)
        data: dict[str, object] = {
            "title": clean(card.firm) or "-",
            "lang": lang,
            "region": region,
            "dir": "rtl" if lang in RIGHT_TO_LEFT else "ltr",
            "fonts": families(lang, region),
            "firm": clean(card.firm),
            "long_words": [word for word in clean(card.text).split() if len(word) > _LONG_WORD],
            "paragraphs": [said for part in card.text.split("\n\n") if (said := clean(part))],
        }
        return self._typesetter.compiled("card", data, clean(card.alternative), Form(kind="png", ppi=72.0))[0]

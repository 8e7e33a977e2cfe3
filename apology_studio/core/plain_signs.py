"""Curly quotes, dashes and ellipses made plain, where the owner chose so: some platforms count them three times.

A text message that holds one of them has room for less than half. Nothing else is touched: letters with accents
stay, since they are spelling.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from apology_studio.core.letter import Block, Letter

_PLAIN = str.maketrans(
    {
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "‹": "'", "›": "'",
        "“": '"', "”": '"', "„": '"', "‟": '"', "″": '"', "«": '"', "»": '"',
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
        "…": "...", "•": "-", "\u00a0": " ", "\u2009": " ", "\u202f": " ",
    }
)  # fmt: skip


def made_plain(text: str) -> str:
    """`text` with the signs that every keyboard has."""
    return text if text.isascii() else text.translate(_PLAIN)


@lru_cache(maxsize=4)
def plain_letter(letter: Letter) -> Letter:
    """The letter with plain signs, so that it is fitted by what will be counted."""
    return replace(
        letter, blocks=tuple(_plain(block) for block in letter.blocks), signature=made_plain(letter.signature)
    )


def _plain(block: Block) -> Block:
    return Block(part=block.part, text=made_plain(block.text), line=made_plain(block.line), more=made_plain(block.more))

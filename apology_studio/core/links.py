"""Addresses: the line that leads to the full statement, and a composer's address with the text in it."""

from __future__ import annotations

from urllib.parse import quote

from apology_studio.core.channel import Level, Problem
from apology_studio.core.draft import Draft
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message, fill
from apology_studio.core.phrases import phrases

ADDRESS_LIMIT = 8000
"""Characters of an address that browsers and servers take for sure; longer ones open the bare composer."""


def statement_line(draft: Draft, *, short: bool) -> tuple[str, tuple[Problem, ...]]:
    """The line with the address of the full statement; while it is not known: no line, and the note that names it."""
    url = draft.statement_url.strip()
    words = phrases(draft.language)
    if url:
        return fill(words.full_statement if short else words.full_statement_too, (("url", url),)), ()
    text = QT_TRANSLATE_NOOP(
        "channel", "The line that leads to the full statement is left out: its address is not known yet."
    )
    return "", (
        Problem(
            id="no-statement-url",
            message=Message("channel", text),
            level=Level.NOTE,
            step="spread",
            box="statement_url",
        ),
    )


def with_text(composer: str, text: str) -> str:
    """The composer's address with `text` in it, or without where that would be too long."""
    full = composer + quote(text, safe="")
    return full if len(full) <= ADDRESS_LIMIT else composer.split("?")[0]

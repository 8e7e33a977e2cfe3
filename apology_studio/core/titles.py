"""A title and a subject: the owner's own first sentence and own sorry, taken from the text, never rewritten."""

from __future__ import annotations

from apology_studio.core import markup, text
from apology_studio.core.draft import Draft, Part
from apology_studio.core.letter import Letter
from apology_studio.core.phrases import phrases


def title_of(draft: Draft, letter: Letter) -> str:
    """The fact and the sorry: the first sentence that says no sorry, and the first that does."""
    block = letter.block(Part.SORRY)
    if block is None:
        return ""
    line = markup.plain(block.line)
    said = [line[s.start : s.end].replace("\n", " ") for s in text.sentences(line, draft.language)]
    stems = phrases(draft.language).sorry_words
    sorry = next((s for s in said if any(stem in s.lower() for stem in stems)), "")
    fact = next((s for s in said if s != sorry), "")
    return " ".join(s for s in sorted({fact, sorry} - {""}, key=said.index))


def first_sentence(block_text: str, language: str) -> str:
    """The first sentence of a text in plain Markdown, as plain text."""
    plain = markup.plain(block_text)
    first = next(iter(text.sentences(plain, language)), None)
    return plain[first.start : first.end].replace("\n", " ") if first else ""

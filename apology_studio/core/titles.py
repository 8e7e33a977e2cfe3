"""A title and a subject: the owner's own first sentence and own sorry, taken from the text, never rewritten."""

from __future__ import annotations

from apology_studio.core import markup, text
from apology_studio.core.draft import Draft, Part
from apology_studio.core.letter import Letter
from apology_studio.core.phrases import phrases


def fact_and_sorry(said: str, language: str) -> tuple[text.Span, ...]:
    """The first sentence that says no sorry and the first that does, in the order of the text: one or both."""
    spans = text.sentences(said, language)
    stems = phrases(language).sorry_words
    sorry = next((s for s in spans if any(stem in s.of(said).lower() for stem in stems)), None)
    fact = next((s for s in spans if s != sorry), None)
    return tuple(sorted(span for span in (fact, sorry) if span is not None))


def title_of(draft: Draft, letter: Letter) -> str:
    """The fact and the sorry: the first sentence that says no sorry, and the first that does."""
    block = letter.block(Part.SORRY)
    if block is None:
        return ""
    line = markup.plain(block.line)
    return " ".join(span.of(line).replace("\n", " ") for span in fact_and_sorry(line, draft.language))


def fact_of(draft: Draft, letter: Letter) -> str:
    """The fact alone: the first sentence that says no sorry; else the one there is."""
    block = letter.block(Part.SORRY)
    if block is None:
        return ""
    line = markup.plain(block.line)
    stems = phrases(draft.language).sorry_words
    said = [span.of(line).replace("\n", " ") for span in fact_and_sorry(line, draft.language)]
    return next((s for s in said if not any(stem in s.lower() for stem in stems)), said[0] if said else "")


def first_sentence(block_text: str, language: str) -> str:
    """The first sentence of a text in plain Markdown, as plain text."""
    plain = markup.plain(block_text)
    first = next(iter(text.sentences(plain, language)), None)
    return plain[first.start : first.end].replace("\n", " ") if first else ""

"""Drafts of any length, out of a sample: they read like letters, and something is found in them."""

from __future__ import annotations

from itertools import cycle, islice

from apology_studio.adapters import resources
from apology_studio.core.codec import decode
from apology_studio.core.draft import Draft, Part, PartText

BACKFIRES = "Mistakes were made in the rush before the sale. "
PARAGRAPH = 12
"""Sentences in one."""


def draft_of(words: int, salt: str = "") -> Draft:
    """The double charge with about `words` words in its six parts; `salt` makes its texts new to every cache."""
    sample = decode(resources.sample("double-charge"))
    draft = sample.with_changes(overrides=(), publications=())
    for part in Part:
        draft = draft.with_part(part, _longer(draft.part(part), words // len(Part), salt))
    return draft


def words_of(draft: Draft) -> int:
    """How many words its parts have."""
    return sum(len(f"{draft.part(part).line} {draft.part(part).more}".split()) for part in Part)


def _longer(written: PartText, words: int, salt: str) -> PartText:
    sentences = [s.strip() for s in f"{BACKFIRES}{written.more or written.line}".split(". ") if s.strip()]
    wanted = max(0, words - len(written.line.split()))
    taken: list[str] = []
    for sentence in islice(cycle(sentences), 4000):
        if wanted <= 0:
            break
        taken.append(f"{sentence.rstrip('.')}.")
        wanted -= len(sentence.split())
    body = "\n\n".join(" ".join(taken[n : n + PARAGRAPH]) for n in range(0, len(taken), PARAGRAPH))
    return PartText(line=written.line, more=f"{body} {salt}".strip())

"""What the first look at a letter would wait for, made ready beforehand a few milliseconds at a time."""

from __future__ import annotations

from collections.abc import Iterator

from apology_studio.core.draft import Draft


def prepare(language: str, draft: Draft | None = None) -> Iterator[bool]:
    """Make ready what reads letters in this language (a BCP 47 tag), a little with each step. A step gives back True
    once, when `draft` can be looked at without waiting; what follows is for other words than it has.
    """
    from apology_studio.core.components import prepare_components

    yield False
    from apology_studio.core.finder import finder
    from apology_studio.core.web_addresses import web_addresses

    yield False
    for _ in prepare_components(language):
        yield False
    rest = finder(language).prepare()
    next(rest)
    yield False
    web_addresses("example.com")
    yield False
    if draft is not None:
        yield from _read(draft)
    yield True
    for _ in rest:
        yield False


def _read(draft: Draft) -> Iterator[bool]:
    """Read each part of a draft as a look at it does, which remembers what was found."""
    from apology_studio.core.components import find_components
    from apology_studio.core.draft import Part
    from apology_studio.core.findings import findings_in

    for part in Part:
        findings_in(draft, part)
        yield False
        find_components(draft.part(part).more, draft.language)
        yield False

"""The record as it is printed: plain sentences in order, in the window's language, and the JSON beside them."""

from __future__ import annotations

from apology_studio.core.data import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedItem:
    """A sentence or a text, with what is said of it."""

    text: str
    about: tuple[str, ...] = ()
    verbatim: bool = False
    """Whether it is a text that was posted, set letter for letter with its line ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedSection:
    """A heading, and what stands under it."""

    title: str
    items: tuple[PrintedItem, ...]
    empty: str = ""
    """What is said where there is nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedRecord:
    """The whole."""

    language: str
    """BCP 47 tag of the sentences: they run in its direction."""
    title: str
    lede: str
    facts: tuple[tuple[str, str], ...]
    """Names and values under the title."""
    sections: tuple[PrintedSection, ...]
    page_of: str
    """'Page {page} of {pages}'."""
    json: str

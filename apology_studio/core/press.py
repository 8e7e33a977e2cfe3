"""The press release as a page knows it: its pieces in the accepted order, as plain text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PressRelease:
    """A finished press release, every field plain text in the letter's language (never markup).

    The order of the fields is the order on the page.
    """

    firm: str
    """Name of the firm, for the letterhead and the running head."""
    release_line: str
    """FOR IMMEDIATE RELEASE, in the letter's language."""
    headline: str
    subhead: str = ""
    dateline: str
    """City in capitals and the date, as it stands before the lead: 'BRISTOL, 12 May 2026'."""
    paragraphs: tuple[str, ...]
    """Lead, quote, statement, next steps. The first follows the dateline on its line."""
    about_heading: str
    about: str = ""
    contact_heading: str
    contact: tuple[str, ...]
    """Media contact, one line each: name and role, e-mail, telephone, until when."""
    end: str = "###"
    author: str = ""
    language: str = "en"
    """BCP 47 tag of the text, for hyphenation, direction and the document's language."""

"""The press release as a page knows it: its pieces in the accepted order, as plain text."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from apology_studio.core.data import dataclass

_LETTER_COUNTRIES: Final = frozenset(
    ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"]
)
"""Where US Letter is the usual paper: Unicode CLDR 47, supplemental data, paperSize 'US-Letter' (April 2025)."""


class HouseStyle(StrEnum):
    """How a press release writes place and date. All but the first are for English; other letters keep their own."""

    LETTER = "letter"
    """As the letter's language does: 'BRISTOL, 12 May 2026.'"""
    AP = "ap"
    """The Associated Press: 'KANSAS CITY, Mo., Nov. 21, 2026 —'"""
    MONTH = "month"
    """The month in full: 'KANSAS CITY, Missouri, November 21, 2026 —'"""
    UK = "uk"
    """Day and month: 'BRISTOL, 21 November 2026 —'"""


class Paper(StrEnum):
    """A paper size that newsrooms print on."""

    A4 = "a4"
    """210 by 297 mm."""
    LETTER = "us-letter"
    """8.5 by 11 inches."""


def paper_for(country: str) -> Paper:
    """The usual paper of a country, by its two-letter ISO 3166 code in any case; A4 for one that is not known."""
    return Paper.LETTER if country.upper() in _LETTER_COUNTRIES else Paper.A4


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
    """City in capitals and the date, with the mark that closes it, as it is printed: 'BRISTOL, 12 May 2026.'"""
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
    """BCP 47 tag of the text, for direction, fonts and the document's language."""
    page_of: str = "page {page} of {pages}"
    """What the running head of later pages says, in the letter's language."""
    more: str = "-more-"
    """Foot of every page but the last, in the letter's language; may be empty."""

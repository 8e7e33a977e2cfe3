"""The set phrases of a letter: the few words around facts that are not the owner's, one module per language."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from apology_studio.core.data import dataclass
from apology_studio.core.draft import Part, Voice
from apology_studio.core.language_tag import base_language


@dataclass(frozen=True, slots=True, kw_only=True)
class Voiced:
    """A phrase in both voices. Empty `we`: the same as `i`."""

    i: str
    we: str = ""

    def of(self, voice: Voice) -> str:
        """The phrase as that voice says it."""
        return self.we if voice is Voice.WE and self.we else self.i


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A sentence to learn from, with what it shows."""

    who: str
    """'A bakery', 'An online shop': the invented firm that speaks."""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PartPhrases:
    """What a step offers in the letter's language."""

    starters: tuple[Voiced, ...]
    """Two or three beginnings. `[words]` is a place to fill; `{name}`, `{role}`, `{email}`, `{phone}`, `{firm}` come
    from the business profile, and are a place to fill where the profile is silent."""
    good: Example
    bad: Example


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPhrases:
    """What an update and a closing report say around the promises. Each is a sentence that can stand alone: `{what}` is
    a promise in the owner's words, days are filled by name."""

    context: Voiced
    """'On {day} I told you what happened and what I promised.'"""
    context_at: Voiced
    """The same with the address of it, `{url}`."""
    tally: Voiced
    """'{kept} of {made} promises are kept.'"""
    all_kept: Voiced
    """'Everything that I promised is done.'"""
    done: str
    """'Done on {day}: {what}.'"""
    done_late: Voiced
    """'Done on {day}, promised for {due}: {what}. I am sorry that you waited.'"""
    late: Voiced
    """'Late: {what}. I promised it for {due}, and I am sorry that it is not done.'"""
    late_until: Voiced
    """The same with the new day, `{day}`."""
    open_by: str
    """'Still open: {what}, by {due}.'"""
    open: str
    """The same without a day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """The set phrases of one language of letters. `{…}` are filled by name; user text never passes as a pattern."""

    language: str
    right_to_left: bool = False
    date_pattern: str
    """Unicode date pattern (UTS 35) of a full date: 'd MMMM y'."""
    day_pattern: str
    """Of a date within the year, with its weekday: 'EEEE d MMMM'."""
    moment: str
    """A time on a day: '{time} on {day}'."""
    quotes: tuple[str, str]
    """The quotation marks: opening, closing."""
    greeting: str
    """The neutral greeting: 'Hello,'."""
    greeting_named: str
    """With the mail service's merge tag: 'Hello {name},'."""
    sorry: Voiced
    """'I am sorry.' / 'We are sorry.'"""
    sorry_words: tuple[str, ...]
    """Lower-case stems that say sorry in that language, to find the owner's own sentence: 'sorry', 'apologi'."""
    known: str
    """'What we know: {facts}'"""
    unknown: Voiced
    """'We do not know yet: {facts}'"""
    next_word: Voiced
    """'I will say more by {when}.'"""
    next_word_where: Voiced
    """'I will say more by {when}, {where}.'"""
    reach: Voiced
    """'You can reach me at {ways}.'"""
    either: str
    """Joins two ways to reach somebody: '{one} or {other}'."""
    full_statement: str
    """'In full: {url}'"""
    full_statement_too: str
    """'The full text is also at {url}'"""
    profile_link: str
    """'The link to the full text is in our profile.': where a text cannot hold one that works."""
    investigating: str
    """The first of the four stages of a status page."""
    identified: str
    monitoring: str
    resolved: str
    from_firm: str
    """'{firm}: {text}': who speaks, where the place does not say it."""
    signature: str
    """'{name}, {role}'"""
    unsubscribe: str
    """Last line of a newsletter with an offer: 'To stop these e-mails: {where}'"""
    updates: str
    """Heading over the dated updates of a blog post."""
    update: str
    """Heading of one of them: 'Update, {date}'"""
    release_line: str
    """'FOR IMMEDIATE RELEASE'"""
    dateline: str
    """'{city}, {date}'"""
    headline: str
    """'{firm} {deed}'"""
    lead: str
    """'{firm}, {line}, {deed} {when}.' Where the profile or the facts are silent the comma or the space goes too."""
    said: str
    """'{name}, {role}, said: {quote}': the quote comes with its marks."""
    statement: str
    """'The full statement of {name}:'"""
    affected: str
    """'Affected: {who}'"""
    customers_reach: str
    """'Customers can reach {name} at {ways}.'"""
    about: str
    """'About {firm}'"""
    media_contact: str
    """'Media contact'"""
    page_of: str
    """Running head of later pages: 'page {page} of {pages}'"""
    more: str
    """Foot of every page but the last: '-more-'"""
    places: tuple[tuple[str, str], ...]
    """What stands in a starter where the profile is silent: 'name', 'role', 'email', 'phone', 'firm', in words."""
    report: ReportPhrases
    parts: tuple[tuple[Part, PartPhrases], ...]

    def part(self, part: Part) -> PartPhrases:
        """What the step of that part offers."""
        return next(phrases for key, phrases in self.parts if key is part)


@cache
def languages() -> tuple[str, ...]:
    """The languages of letters, English first."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return tuple(sorted(names, key="en".__ne__))


@cache
def phrases(language: str) -> Phrases:
    """The set phrases of `language` (a BCP 47 tag), English where the language has none."""
    base = base_language(language)
    module = importlib.import_module(f"{__name__}.{base if base in languages() else 'en'}")
    found: Phrases = module.PHRASES
    return found

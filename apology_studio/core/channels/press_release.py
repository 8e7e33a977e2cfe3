"""The press release: headline and lead from the facts in the third person, the owner's own sentences as the quote."""

from __future__ import annotations

import re
from urllib.parse import quote

from apology_studio.core import markup
from apology_studio.core.channel import Channel, Check, Composed, Level, Look, PieceRule, PieceView, Preview, Problem
from apology_studio.core.draft import ChannelId, Draft, Kind, Part, Piece
from apology_studio.core.house_style import dateline
from apology_studio.core.letter import Letter, next_word, ways_to_reach
from apology_studio.core.measures import CHARACTERS, WORDS
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message, fill
from apology_studio.core.phrases import Phrases, phrases
from apology_studio.core.press import PressRelease
from apology_studio.core.titles import fact_of


def compose(draft: Draft, letter: Letter) -> Composed:
    """Headline, no subhead, and the paragraphs: lead, quote, full statement, the next word."""
    words = phrases(draft.language)
    firm, deed = draft.business.name.strip(), _no_stop(draft.incident.deed)
    headline = fill(words.headline, (("firm", firm), ("deed", deed))) if firm and deed else ""
    told = [lead(draft, words), *_quote(draft, letter, words)]
    if draft.kind.reports:  # what is new comes before what happened then
        news = fact_of(draft, letter).rstrip(".")
        headline = fill(words.from_firm, (("firm", firm), ("text", news))) if firm and news else ""
        told = [*_quote(draft, letter, words), lead(draft, words)]
    paragraphs = [*told, *_closing(draft, words)] if letter.blocks else []
    return Composed(
        texts=(
            (Piece.HEADLINE, headline),
            (Piece.SUBHEAD, ""),
            (Piece.BODY, "\n\n".join(p for p in paragraphs if p)),
        ),
        problems=tuple(_problems(draft)),
    )


def lead(draft: Draft, words: Phrases) -> str:
    """Who did what when, in the third person, and who is affected: from the facts. Empty without the deed."""
    business, incident = draft.business, draft.incident
    deed = _no_stop(incident.deed)
    if not (business.name.strip() and deed):
        return ""
    values = (
        ("firm", business.name.strip()),
        ("line", _no_stop(business.line)),
        ("deed", deed),
        ("when", _no_stop(incident.happened)),
    )
    said = re.sub(r"[,،]\s*[,،]", "", fill(words.lead, values))  # no line about the firm: no commas around it
    said = re.sub(r"\s+([.,،])", r"\1", re.sub(r" {2,}", " ", said))
    affected = incident.affected.strip()
    return f"{said} {fill(words.affected, (('who', affected),))}" if affected else said


def release_of(draft: Draft, headline: str, subhead: str, body: str) -> PressRelease:
    """The finished release around the three pieces, everything as plain text."""
    words = phrases(draft.language)
    business = draft.business
    named = (letter_signature(draft, words), business.email.strip())
    phone = ", ".join(p for p in (business.phone.strip(), business.hours.strip()) if p)
    return PressRelease(
        firm=business.name.strip(),
        release_line=words.release_line,
        headline=headline,
        subhead=subhead,
        dateline=dateline(draft, words),
        paragraphs=markup.blocks(body),
        about_heading=fill(words.about, (("firm", business.name.strip()),)),
        about=business.about.strip(),
        contact_heading=words.media_contact,
        contact=tuple(line for line in (*named, phone) if line),
        author=business.spokesperson.strip() or business.name.strip(),
        language=draft.language,
        page_of=words.page_of,
        more=words.more,
    )


def release_checks(draft: Draft, release: PressRelease) -> tuple[Check, ...]:
    """What a newsroom looks for and finds here. What is missing is a problem, said once and with the way there."""
    business = draft.business
    lacking = {problem.id for problem in examine_release(draft, release)}
    told, city = bool(release.paragraphs), bool(business.city.strip())
    asked = (
        (
            bool(release.headline) and "headline-fact" not in lacking,
            QT_TRANSLATE_NOOP("channel", "The headline says what you did"),
        ),
        (city and draft.dated is not None, QT_TRANSLATE_NOOP("channel", "Date and place")),
        (
            told and city and not lacking & LEAD,
            QT_TRANSLATE_NOOP("channel", "The first paragraph says who, what, when and where"),
        ),
        (told and "quote-sorry" not in lacking, QT_TRANSLATE_NOOP("channel", "A quote, with the apology in it")),
        (
            bool(business.spokesperson.strip() and business.phone.strip()),
            QT_TRANSLATE_NOOP("channel", "A person and a phone number"),
        ),
        (told and not lacking & {"short", "long"}, QT_TRANSLATE_NOOP("channel", "As long as newsrooms want it")),
    )
    return tuple(Check(message=Message("channel", text), good=True) for good, text in asked if good)


LEAD = frozenset({"lead-who", "lead-what", "lead-when"})
"""Problems of the first paragraph; its place is the dateline's."""
SHORTEST, LONGEST = 120, 500
"""Words of a release about a mistake: 200 to 300 are advised, 500 fill the page; below 120 a newsroom has questions
(guides, read 2026-11-21; the lower bound is our own)."""


def examine(draft: Draft, pieces: tuple[PieceView, ...]) -> tuple[Problem, ...]:
    """The structure check of a newsroom, over the finished pieces."""
    said = {view.piece: view.text for view in pieces}
    if not said[Piece.BODY].strip():
        return ()
    return examine_release(draft, release_of(draft, said[Piece.HEADLINE], said[Piece.SUBHEAD], said[Piece.BODY]))


def examine_release(draft: Draft, release: PressRelease) -> tuple[Problem, ...]:
    """What the finished release lacks: the fact in the headline, the four questions in the lead, sorry in a quote,
    a length that is read. Contact, city and the like are asked for where they are missing from the profile.
    """
    words, incident = phrases(draft.language), draft.incident
    first = release.paragraphs[0] if release.paragraphs else ""
    length = WORDS.length(" ".join(release.paragraphs))
    quotes = [p.lower() for p in release.paragraphs if words.quotes[0] in p]
    sorry = any(stem in quote for quote in quotes for stem in words.sorry_words)
    news = draft.kind.reports  # what happened then comes after what was done since, and nobody apologises again
    deed, happened, firm = (_no_stop(text) for text in (incident.deed, incident.happened, draft.business.name))
    asked = (
        (
            "headline-fact",
            news or not release.headline or not deed or _shares(deed, release.headline),
            *_OWN,
            HEADLINE_FACT,
        ),
        ("lead-who", news or not firm or firm.lower() in first.lower(), *_OWN, LEAD_WHO),
        ("lead-what", news or not deed or _shares(deed, first), *_OWN, LEAD_WHAT),
        ("lead-when", news or bool(happened) or any(c.isdigit() for c in first), "facts", "happened", LEAD_WHEN),
        ("quote-sorry", news or sorry, *_OWN, QUOTE_SORRY),
        ("short", length >= SHORTEST or draft.kind is not Kind.APOLOGY, *_OWN, TOO_SHORT),
        ("long", length <= LONGEST, *_OWN, TOO_LONG),
    )
    return tuple(
        Problem(id=name, message=Message("channel", text), level=_LEVELS.get(name, Level.FIX), step=step, box=box)
        for name, good, step, box, text in asked
        if not good
    )


_OWN = ("", Piece.BODY.value)
_LEVELS = {"short": Level.NOTE, "long": Level.NOTE}
HEADLINE_FACT = QT_TRANSLATE_NOOP("channel", "The headline does not say what you did.")
LEAD_WHO = QT_TRANSLATE_NOOP("channel", "The first paragraph does not say who: name your firm.")
LEAD_WHAT = QT_TRANSLATE_NOOP("channel", "The first paragraph does not say what happened.")
LEAD_WHEN = QT_TRANSLATE_NOOP("channel", "The first paragraph does not say when it happened.")
QUOTE_SORRY = QT_TRANSLATE_NOOP("channel", "No quote in it says sorry.")
TOO_SHORT = QT_TRANSLATE_NOOP("channel", "It is short: a newsroom will call to ask the rest.")
TOO_LONG = QT_TRANSLATE_NOOP("channel", "It is longer than a page. Newsrooms read 300 to 500 words.")


def _shares(deed: str, text: str) -> bool:
    """Whether a text tells the deed: half of the deed's longer words stand in it, or a number of it."""
    told = set(re.findall(r"\w+", text.lower()))
    words = {word for word in re.findall(r"\w+", deed.lower()) if len(word) > 3 or word.isdigit()}
    return not words or 2 * len(words & told) >= len(words)


def as_text(release: PressRelease) -> str:
    """The release as plain text, for the body of a mail."""
    first, *rest = release.paragraphs or ("",)
    lead_line = " ".join(part for part in (release.dateline, first) if part)
    about = f"{release.about_heading}\n{release.about}" if release.about else ""
    contact = "\n".join((release.contact_heading, *release.contact)) if release.contact else ""
    pieces = (release.release_line, release.headline, release.subhead, lead_line, *rest, about, contact, release.end)
    return "\n\n".join(piece for piece in pieces if piece)


def letter_signature(draft: Draft, words: Phrases) -> str:
    """Name and role of the spokesperson."""
    name, role = draft.business.spokesperson.strip(), draft.business.role.strip()
    return fill(words.signature, (("name", name), ("role", role))) if name and role else name


def _no_stop(phrase: str) -> str:
    return phrase.strip().removesuffix(".").strip()


def _in_quotes(text: str, words: Phrases) -> str:
    return f"{words.quotes[0]}{text}{words.quotes[1]}"


def _quote(draft: Draft, letter: Letter, words: Phrases) -> list[str]:
    """The admission as a quote, then the whole statement: each paragraph opens the marks, the last closes them."""
    business = draft.business
    name = business.spokesperson.strip() or business.name.strip()
    opening = (Part.SORRY, Part.RESPONSIBILITY) if draft.kind is Kind.APOLOGY else (Part.SORRY,)
    first = " ".join(markup.plain(b.text).replace("\n\n", " ") for b in letter.blocks if b.part in opening)
    rest = [markup.plain(b.text) for b in letter.blocks if b.part not in (*opening, Part.CONTACT)]
    said = fill(words.said, (("name", name), ("role", business.role.strip()), ("quote", _in_quotes(first, words))))
    said = re.sub(r"[,،]\s*[,،]", words_comma(words), said)
    if not rest:
        return [said] if first else []
    opened = [f"{words.quotes[0]}{paragraph}" for paragraph in "\n\n".join(rest).split("\n\n")]
    opened[-1] += words.quotes[1]
    return [*([said] if first else []), fill(words.statement, (("name", name),)), *opened]


def words_comma(words: Phrases) -> str:
    """The comma of the language."""
    return "،" if words.right_to_left and words.language.startswith("ar") else ","


def _closing(draft: Draft, words: Phrases) -> list[str]:
    """Whom customers can reach; in a full apology also the next word, which a holding statement has in its text."""
    ways = ways_to_reach(draft, words)
    name = draft.business.spokesperson.strip()
    reach = fill(words.customers_reach, (("name", name), ("ways", ways))) if name and ways else ""
    coming = "" if draft.kind is not Kind.APOLOGY else next_word(draft.incident, draft, words)
    return [reach, coming and _in_quotes(coming, words)]


def _problems(draft: Draft) -> list[Problem]:
    business = draft.business
    asked = (
        (
            draft.incident.deed,
            "deed",
            "facts",
            QT_TRANSLATE_NOOP("channel", "The headline is missing: say what the firm did."),
        ),
        (business.name, "name", "profile", QT_TRANSLATE_NOOP("channel", "The name of your firm is missing.")),
        (business.city, "city", "profile", QT_TRANSLATE_NOOP("channel", "The city is missing from the dateline.")),
        (
            business.spokesperson,
            "spokesperson",
            "profile",
            QT_TRANSLATE_NOOP("channel", "Nobody is named: a press release quotes a person."),
        ),
        (
            business.phone,
            "phone",
            "profile",
            QT_TRANSLATE_NOOP("channel", "There is no telephone number for reporters."),
        ),
        (
            business.about,
            "about",
            "profile",
            QT_TRANSLATE_NOOP("channel", "A sentence about the firm is missing at the end."),
        ),
    )
    return [
        Problem(id=f"no-{box}", message=Message("channel", text), level=Level.FIX, step=step, box=box)
        for value, box, step, text in asked
        if not value.strip()
    ]


def link(preview: Preview, draft: Draft, page: str) -> str:
    """A mail to a newsroom with the headline as its subject; the text is pasted, the PDF attached."""
    return f"mailto:?subject={quote(preview.text(Piece.HEADLINE))}"


CHANNEL = Channel(
    id=ChannelId("press-release"),
    place=30,
    name="",
    title=Message("channel", QT_TRANSLATE_NOOP("channel", "Press release")),
    copy_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Copy press release")),
    open_title=Message("channel", QT_TRANSLATE_NOOP("channel", "Open in e-mail")),
    look=Look.RELEASE,
    icon="press",
    pieces=(
        PieceRule(
            piece=Piece.HEADLINE,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Headline")),
            measure=CHARACTERS,
            aim=100,
        ),
        PieceRule(
            piece=Piece.SUBHEAD,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Subhead")),
            measure=CHARACTERS,
            aim=120,
        ),
        PieceRule(
            piece=Piece.BODY,
            label=Message("channel", QT_TRANSLATE_NOOP("channel", "Text")),
            measure=WORDS,
            aim=500,
        ),
    ),
    compose=compose,
    examine=examine,
    link=link,
    official=False,
    picture_apart=True,
    source="https://climbtheladder.com/how-to-format-a-professional-press-release (a guide: one page)",
    checked_on="2026-11-21",
)

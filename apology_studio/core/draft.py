"""The draft: everything the owner wrote about one statement, as frozen data, and its one way of changing."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from apology_studio.core.data import dataclass
from apology_studio.core.kinds import Kind as Kind
from apology_studio.core.kinds import Voice as Voice
from apology_studio.core.press import HouseStyle

DraftId = NewType("DraftId", str)
IncidentId = NewType("IncidentId", str)
ChannelId = NewType("ChannelId", str)

FIRST_SIX = tuple(ChannelId(i) for i in ("blog", "newsletter", "press-release", "facebook", "x", "linkedin"))
"""The channels that are on in a new draft, in the order of their tabs."""


class Harm(StrEnum):
    """How large the harm was, as the owner answered on the desk."""

    UNSAID = "unsaid"
    SMALL = "small"
    SERIOUS = "serious"


class NoticedBy(StrEnum):
    """How many of those whom it met noticed it, as the owner answered on the desk."""

    UNSAID = "unsaid"
    FEW = "few"
    MOST = "most"


class Part(StrEnum):
    """The six parts that are written, named as the components of an apology are."""

    SORRY = "sorry"
    EXPLANATION = "explanation"
    RESPONSIBILITY = "responsibility"
    PREVENTION = "prevention"
    REPAIR = "repair"
    CONTACT = "contact"


class Piece(StrEnum):
    """A text of a channel that is copied by itself."""

    TITLE = "title"
    EXCERPT = "excerpt"
    SLUG = "slug"
    SUBJECT = "subject"
    PREHEADER = "preheader"
    HEADLINE = "headline"
    SUBHEAD = "subhead"
    WARNING = "warning"
    """What stands before a post that opens at a tap: a content warning."""
    BANNER = "banner"
    """The line across the top of a website."""
    BODY = "body"


@dataclass(frozen=True, slots=True, kw_only=True)
class PartText:
    """What the owner wrote in one part."""

    line: str = ""
    """The one-line answer. It can stand alone and feeds the short channels."""
    more: str = ""
    """The fuller text. In the letter it follows the line."""

    @property
    def empty(self) -> bool:
        """Whether nothing is written yet."""
        return not (self.line.strip() or self.more.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The six parts, in the order of the checklist. The field names are the values of `Part`."""

    sorry: PartText = PartText()
    explanation: PartText = PartText()
    responsibility: PartText = PartText()
    prevention: PartText = PartText()
    repair: PartText = PartText()
    contact: PartText = PartText()


@dataclass(frozen=True, slots=True, kw_only=True)
class Business:
    """The business profile: asked once, kept in the settings, copied into each draft."""

    name: str = ""
    line: str = ""
    """A line about the firm that follows its name after a comma: 'a ceramics studio in Bristol'."""
    web: str = ""
    city: str = ""
    about: str = ""
    """One or two sentences for the end of a press release."""
    spokesperson: str = ""
    role: str = ""
    email: str = ""
    phone: str = ""
    hours: str = ""
    """Until when the press may call: 'until 20:00 today'."""
    postal: str = ""
    merge_tag: str = ""
    """The mail service's merge tag for the first name. Empty: the greeting is neutral."""
    unsubscribe: str = ""
    """Where readers of the newsletter unsubscribe: a web or e-mail address, or the mail service's tag."""
    region: str = ""
    """State or country, for the dateline of house styles that name one: 'Missouri', 'MO'."""
    house_style: HouseStyle = HouseStyle.LETTER
    """How the press release writes place and date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """The facts: what is known before a word is said."""

    values: str = ""
    """What the firm stands for. Never published."""
    what: str = ""
    """What happened, as one would say it to a customer: opens the holding statement."""
    notes: str = ""
    """The owner's own notes. Never published."""
    deed: str = ""
    """What the firm did, ending a sentence that begins with its name: 'charged 214 customers twice'."""
    happened: str = ""
    """When it happened, as a phrase that ends a sentence: 'between Monday 18:40 and Tuesday 12:20'."""
    noticed: datetime | None = None
    """When it was noticed, with its offset from UTC. The clock counts from here."""
    affected: str = ""
    affected_count: int | None = None
    known: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    cause_found: bool = False
    scope_known: bool = False
    stopped: bool = False
    remedy_decided: bool = False
    doing: str = ""
    """What is being done now."""
    people_do: str = ""
    """What people should do."""
    next_word_at: datetime | None = None
    next_word_where: str = ""
    harm: Harm = Harm.UNSAID
    noticed_by: NoticedBy = NoticedBy.UNSAID
    met_on: ChannelId | None = None
    """The channel on which it happened, where it happened on one: it is told there early."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A piece of one channel that the owner edited for itself."""

    channel: ChannelId
    piece: Piece
    text: str
    base: str
    """What the letter said in this place when the edit began: shows what changed in the letter since."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelChoice:
    """What the owner chose for one channel."""

    channel: ChannelId
    plain: bool = False
    """Whether curly quotes, dashes and ellipses are made plain there."""
    limit: int | None = None
    """Characters of a post on the owner's own server. None: the usual limit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """A channel that was marked as posted."""

    channel: ChannelId
    posted_at: datetime
    url: str = ""
    note: str = ""
    text_hash: str = ""
    """SHA-256 of the text that was posted, in hex."""
    text: str = ""
    """The text that was posted, letter for letter; the posts of a thread are parted by a line `---`. Empty where an
    older version of the studio marked it."""
    correction: bool = False
    """Whether it corrects what was posted there before. That publication stays: it is part of the record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """One of several posts that is out, while the others are still to come."""

    channel: ChannelId
    post: int
    """From 1."""
    at: datetime
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyNote:
    """That the owner was shown, before the first post, what was still open."""

    at: datetime
    open: tuple[str, ...] = ()
    """What was open then, as it was said. Posting went on all the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A promise made in public."""

    text: str
    due: date | None = None
    who: str = ""
    kept_on: date | None = None
    evidence: str = ""
    """What shows how it stands: '211 have arrived. Three banks have not answered.' An update says it."""
    said: str = ""
    """The sentence of the letter that makes it, where it was found there."""
    made_on: date | None = None
    """The day of the letter that made it; None: that of the draft."""
    first_due: date | None = None
    """The day that was promised first, where it was put off once it had passed."""
    told: bool = False
    """Whether an earlier update has told that it is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """A word that is to follow the apology."""

    on: date
    text: str
    channels: tuple[ChannelId, ...] = ()
    done_on: date | None = None
    id: str = ""
    """Stays the same when it is changed, so that a calendar changes its entry. Empty in old files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """The one picture of a draft."""

    data: str = ""
    """The JPEG or PNG file in base64, as `core.picture.packed` makes it."""
    alt: str = ""
    """Alternative text: what it shows, for those who do not see it."""
    url: str = ""
    """Where it is on the web; a mail can only show it from there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """A dated word under the apology on the blog: what has happened since."""

    on: date
    text: str
    """Plain Markdown."""
    source: str = ""
    """Id of the progress or closing draft that it was taken from. Empty: written here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """An earlier statement on the same incident, as it was said: a blog gathers them under the newest."""

    on: date
    kind: Kind
    text: str
    """In plain Markdown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One statement about one incident. Equality is by value; a change makes a new draft."""

    id: DraftId
    incident_id: IncidentId
    created: datetime
    changed: datetime
    kind: Kind = Kind.APOLOGY
    previous: DraftId | None = None
    title: str = ""
    """The working title on the shelf. Never published."""
    language: str = "en"
    """BCP 47 tag of the letter. The window's language is a setting."""
    voice: Voice = Voice.I
    dated: date | None = None
    """The date that the press release carries."""
    statement_url: str = ""
    """Where the full statement is, or will be."""
    business: Business = Business()
    incident: Incident = Incident()
    parts: Parts = Parts()
    overrides: tuple[Override, ...] = ()
    channels: tuple[ChannelId, ...] = FIRST_SIX
    choices: tuple[ChannelChoice, ...] = ()
    """One at most for each channel; the usual ones are not kept."""
    publications: tuple[Publication, ...] = ()
    offer: bool | None = None
    """Whether the newsletter carries an offer. None: not answered yet."""
    updates: tuple[Update, ...] = ()
    """What the blog says below the apology, oldest first."""
    ticks: tuple[Tick, ...] = ()
    """The posts that are out of channels that are not out as a whole."""
    ready: ReadyNote | None = None
    """Asked once for each draft."""
    first_word_at: datetime | None = None
    """When the first word was out in the draft before, such as a holding statement."""
    picture: Picture | None = None
    promises: tuple[Promise, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    earlier: tuple[Earlier, ...] = ()
    """What was said before on this incident, the newest first: an update is begun with it."""
    kept: tuple[str, ...] = ()
    """Findings that the owner answered with 'Keep mine': rule id and wording, as `Finding.key` says them."""

    def part(self, part: Part) -> PartText:
        """What is written in `part`."""
        text: PartText = getattr(self.parts, part.value)
        return text

    def with_part(self, part: Part, text: PartText) -> Draft:
        """This draft with another text in `part`."""
        return dataclasses.replace(self, parts=dataclasses.replace(self.parts, **{part.value: text}))

    def with_changes(self, **changes: object) -> Draft:
        """This draft with other values in the named fields."""
        return dataclasses.replace(self, **changes)  # type: ignore[arg-type]  # the names are checked at run time

    def with_incident(self, **changes: object) -> Draft:
        """This draft with other facts in the named fields."""
        return dataclasses.replace(self, incident=dataclasses.replace(self.incident, **changes))  # type: ignore[arg-type]

    def override(self, channel: ChannelId, piece: Piece) -> Override | None:
        """The owner's own wording of that piece, if there is one."""
        return next((o for o in self.overrides if o.channel == channel and o.piece == piece), None)

    def with_override(self, override: Override) -> Draft:
        """This draft with that wording; it replaces the one before it."""
        return self.with_changes(
            overrides=(*self.without_override(override.channel, override.piece).overrides, override)
        )

    def without_override(self, channel: ChannelId, piece: Piece) -> Draft:
        """This draft with that piece following the letter again."""
        kept = tuple(o for o in self.overrides if not (o.channel == channel and o.piece == piece))
        return self.with_changes(overrides=kept)

    def choice(self, channel: ChannelId) -> ChannelChoice:
        """What the owner chose for that channel."""
        return next((c for c in self.choices if c.channel == channel), ChannelChoice(channel=channel))

    def with_choice(self, choice: ChannelChoice) -> Draft:
        """This draft with that choice; it replaces the one before it."""
        others = tuple(c for c in self.choices if c.channel != choice.channel)
        usual = choice == ChannelChoice(channel=choice.channel)
        return self.with_changes(choices=others if usual else (*others, choice))

    def with_update(self, update: Update) -> Draft:
        """This draft with that word in the order of the days; it replaces one from the same draft."""
        kept = [u for u in self.updates if not (update.source and u.source == update.source)]
        return self.with_changes(updates=tuple(sorted([*kept, update], key=_day)))

    def publication(self, channel: ChannelId) -> Publication | None:
        """The last publication on that channel, if there is one."""
        return next((p for p in reversed(self.publications) if p.channel == channel), None)


def _day(update: Update) -> date:
    return update.on

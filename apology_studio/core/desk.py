"""The publish desk: which channel comes next, whom the posted ones reach, what to look out for, and what is out."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from apology_studio.core.audiences import Audience, AudienceChoice, AudienceId, audiences
from apology_studio.core.channel import Preview, State
from apology_studio.core.data import dataclass
from apology_studio.core.draft import ChannelId, Draft, Harm, NoticedBy, Publication, Tick
from apology_studio.core.hashing import sha256


def _ids(*names: str) -> tuple[ChannelId, ...]:
    return tuple(ChannelId(name) for name in names)


DIRECT = _ids("newsletter", "sms")
"""They reach each of those who were harmed, by name."""
WEBSITE = _ids("blog", "banner", "google-business")
SOCIAL = _ids("facebook", "instagram", "x", "threads", "bluesky", "mastodon", "reddit", "linkedin", "linkedin-article")
PRESS = _ids("press-release")
GROUPS = (DIRECT, WEBSITE, SOCIAL, PRESS)
"""The order that serves those who were hurt. A channel that is in none comes with the social ones, last of them."""

LATE = timedelta(hours=1)
"""From here on, customers who hear it after everybody else were told too late."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """An audience that the draft's channels can reach, through which of them, and whether one is out."""

    audience: Audience
    channels: tuple[ChannelId, ...]
    reached: bool


def reach(draft: Draft, choices: tuple[AudienceChoice, ...] = ()) -> tuple[Reach, ...]:
    """The audiences of the channels that are on."""
    posted = {publication.channel for publication in draft.publications}
    found = []
    for audience in audiences(choices):
        here = tuple(c for c in audience.channels if c in draft.channels)
        if here:
            found.append(Reach(audience=audience, channels=here, reached=bool(posted & set(here))))
    return tuple(found)


def unreached(draft: Draft, choices: tuple[AudienceChoice, ...] = ()) -> tuple[Audience, ...]:
    """The audiences that no channel which is on reaches. One whom the owner gave no channel at all is not meant, and
    nobody is where people are told by name alone."""
    if _only_direct(draft):
        return ()
    return tuple(a for a in audiences(choices) if a.channels and not set(a.channels) & set(draft.channels))


def in_order(
    channels: tuple[ChannelId, ...], choices: tuple[AudienceChoice, ...] = (), met_on: ChannelId | None = None
) -> tuple[ChannelId, ...]:
    """The channels in the order in which they are best posted: those who were harmed, then where it happened, the
    website, the social ones by how many people they reach, the press."""
    people = {c: audience.people or 0 for audience in audiences(choices) for c in audience.channels}

    def place(channel: ChannelId) -> tuple[int, int, int, int]:
        group = next((n for n, ids in enumerate(GROUPS) if channel in ids), GROUPS.index(SOCIAL))
        at = GROUPS[group].index(channel) if channel in GROUPS[group] else len(GROUPS[group])
        first = group if group == 0 else int(channel != met_on)
        return first, group, -people.get(channel, 0) if group == GROUPS.index(SOCIAL) else 0, at

    return tuple(sorted(channels, key=place))


def next_channel(
    previews: tuple[Preview, ...], choices: tuple[AudienceChoice, ...] = (), met_on: ChannelId | None = None
) -> ChannelId | None:
    """The best channel to post next: the first ready one, else the first that is not out; None when all are."""
    order = in_order(tuple(p.channel for p in previews if p.state is not State.POSTED), choices, met_on)
    states = {p.channel: p.state for p in previews}
    return next((c for c in order if states[c] is State.READY), next(iter(order), None))


# What to look out for.


class Caution(StrEnum):
    """What the desk warns of, the worst first."""

    SMALL_HARM = "small-harm"
    """The harm is small and few noticed: telling everybody does more harm than good."""
    SOCIAL_FIRST = "social-first"
    """Followers have read it for a while, and customers have not been told."""
    ONLY_BLOG = "only-blog"
    """Nothing but the blog says it."""
    NOT_WHERE = "not-where"
    """It is told in other places, but not where it happened."""
    TOLD_LATE = "told-late"
    """Customers heard it after the followers. Nothing mends that; the record says it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Warned:
    """A caution, with how late customers were or are told."""

    caution: Caution
    late: timedelta = timedelta(0)


def cautions(draft: Draft, choices: tuple[AudienceChoice, ...], now: datetime) -> tuple[Warned, ...]:
    """What to say on the desk now, the worst first."""
    found = []
    incident, first = draft.incident, _first_posts(draft)
    if incident.harm is Harm.SMALL and incident.noticed_by is NoticedBy.FEW and not first and not _only_direct(draft):
        found.append(Warned(caution=Caution.SMALL_HARM))
    told = _social_before_customers(draft, choices, now)
    if told is not None and told.caution is Caution.SOCIAL_FIRST:
        found.append(told)
    if only_blog(draft):
        found.append(Warned(caution=Caution.ONLY_BLOG))
    if first and incident.met_on in draft.channels and incident.met_on not in first and not only_blog(draft):
        found.append(Warned(caution=Caution.NOT_WHERE))
    if told is not None and told.caution is Caution.TOLD_LATE:
        found.append(told)
    return tuple(found)


def _first_posts(draft: Draft) -> dict[ChannelId, datetime]:
    """When each channel that is out was first posted on."""
    first: dict[ChannelId, datetime] = {}
    for out in draft.publications:
        first[out.channel] = min(out.posted_at, first.get(out.channel, out.posted_at))
    return first


def _social_before_customers(draft: Draft, choices: tuple[AudienceChoice, ...], now: datetime) -> Warned | None:
    first = _first_posts(draft)
    social = [at for channel, at in first.items() if channel in SOCIAL]
    customers = next((a.channels for a in audiences(choices) if a.id is AudienceId.CUSTOMERS), DIRECT)
    here = [c for c in customers if c in draft.channels]
    if not social or not here:
        return None
    told = [first[c] for c in here if c in first]
    late = (min(told) if told else now) - min(social)
    if late < LATE:
        return None
    return Warned(caution=Caution.TOLD_LATE if told else Caution.SOCIAL_FIRST, late=late)


def only_blog(draft: Draft) -> bool:
    """Whether the blog is the one place that says it, while others are on."""
    posted = {publication.channel for publication in draft.publications}
    return posted == {"blog"} and len(draft.channels) > 1


def _only_direct(draft: Draft) -> bool:
    return all(channel in DIRECT for channel in draft.channels)


def told_directly(draft: Draft) -> Draft:
    """The draft for those people alone: only channels that reach each by name stay on."""
    direct = tuple(c for c in draft.channels if c in DIRECT) or DIRECT[:1]
    return draft.with_changes(channels=direct)


# The clock.


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskClock:
    """When it was noticed, when the first word was out, and when everybody had been told."""

    noticed: datetime | None
    first_word: datetime | None
    all_told: datetime | None


def clock(draft: Draft, choices: tuple[AudienceChoice, ...] = ()) -> DeskClock:
    """The three moments; None for one that has not come. Nobody can say that all were told while no channel that is on
    reaches the customers."""
    first = _first_posts(draft)
    told = [min((first[c] for c in each.channels if c in first), default=None) for each in reach(draft, choices)]
    reached = [at for at in told if at is not None]
    customers = all(audience.id is not AudienceId.CUSTOMERS for audience in unreached(draft, choices))
    every = bool(told) and len(reached) == len(told) and customers
    return DeskClock(
        noticed=draft.incident.noticed, first_word=first_word(draft), all_told=max(reached) if every else None
    )


def first_word(draft: Draft) -> datetime | None:
    """When the first word was out, in this draft or in the one before it."""
    said = [*_first_posts(draft).values(), *(tick.at for tick in draft.ticks)]
    if draft.first_word_at is not None:
        said.append(draft.first_word_at)
    return min(said, default=None)


# What is out.


def whole_text(preview: Preview) -> str:
    """The text of a channel as one: the posts of a thread are parted by a line `---`."""
    return "\n---\n".join(page.text for page in preview.pages)


def text_hash(text: str) -> str:
    """SHA-256 of a text, in hex."""
    return sha256(text)


def changed_since(posted: Publication, preview: Preview) -> bool:
    """Whether the channel would say something else today than what was posted."""
    return bool(posted.text_hash) and posted.text_hash != text_hash(whole_text(preview))


def mark_posted(
    draft: Draft,
    channel: ChannelId,
    at: datetime,
    text: str,
    url: str = "",
    *,
    note: str = "",
    correction: bool = False,
) -> Draft:
    """The draft with `channel` out since `at`, or since the first of its posts that is ticked, with the text that was
    copied. A correction stands beside what it corrects; anything else takes its place. The blog's address becomes that
    of the full statement where none is known.
    """
    at = min((at, *(tick.at for tick in ticked(draft, channel).values())))
    new = Publication(
        channel=channel, posted_at=at, url=url, note=note, text_hash=text_hash(text), text=text, correction=correction
    )
    kept = draft.publications if correction else unmark(draft, channel).publications
    draft = without_ticks(draft, channel).with_changes(publications=(*kept, new))
    if channel == "blog" and url and not draft.statement_url.strip():
        return draft.with_changes(statement_url=url)
    return draft


def unmark(draft: Draft, channel: ChannelId) -> Draft:
    """The draft without the last publication on `channel`: its correction first, then all of it."""
    last = draft.publication(channel)
    if last is not None and last.correction:
        return draft.with_changes(publications=tuple(p for p in draft.publications if p is not last))
    return draft.with_changes(publications=tuple(p for p in draft.publications if p.channel != channel))


def ticked(draft: Draft, channel: ChannelId) -> dict[int, Tick]:
    """The posts of a thread that are out, by their numbers from 1."""
    return {tick.post: tick for tick in draft.ticks if tick.channel == channel}


def tick(draft: Draft, preview: Preview, post: int, at: datetime, *, correction: bool = False) -> Draft:
    """The draft with one post of a thread out. With the last one the channel is out as a whole."""
    channel = preview.channel
    new = Tick(channel=channel, post=post, at=at, text=preview.pages[post - 1].text)
    others = tuple(t for t in draft.ticks if not (t.channel == channel and t.post == post))
    draft = draft.with_changes(ticks=(*others, new))
    if not ticked(draft, channel).keys() >= set(range(1, len(preview.pages) + 1)):
        return draft
    return mark_posted(draft, channel, at, text_out(draft, preview), correction=correction)


def text_out(draft: Draft, preview: Preview) -> str:
    """The whole text of a channel that is out now: posts that were ticked stay what they were then."""
    posts = dict(enumerate((page.text for page in preview.pages), 1))
    posts |= {number: tick.text for number, tick in ticked(draft, preview.channel).items()}
    return "\n---\n".join(posts[number] for number in sorted(posts))


def half_corrected(draft: Draft) -> ChannelId | None:
    """The channel of which a part of the correction is out: it is posted, and posts are ticked again."""
    return next((tick.channel for tick in draft.ticks if draft.publication(tick.channel) is not None), None)


def without_tick(draft: Draft, channel: ChannelId, post: int) -> Draft:
    """The draft with that post not out after all."""
    return draft.with_changes(ticks=tuple(t for t in draft.ticks if not (t.channel == channel and t.post == post)))


def without_ticks(draft: Draft, channel: ChannelId) -> Draft:
    """The draft with none of a channel's posts ticked."""
    return draft.with_changes(ticks=tuple(t for t in draft.ticks if t.channel != channel))


def with_details(draft: Draft, said: Publication) -> Draft:
    """The draft with the time, the link and the note of the last publication on that channel as in `said`."""
    last = draft.publication(said.channel)
    if last is None:
        return draft
    new = replace(last, posted_at=said.posted_at, url=said.url, note=said.note)
    return draft.with_changes(publications=tuple(new if p is last else p for p in draft.publications))


def is_web_address(text: str) -> bool:
    """Whether this is an address of a page, as a browser takes it: http or https, and a host with a dot."""
    scheme, _, rest = text.strip().partition("://")
    host = rest.partition("/")[0].partition("?")[0]
    whole = not any(c.isspace() for c in text.strip())
    return whole and scheme.lower() in ("http", "https") and "." in host.strip(".") and "@" not in host

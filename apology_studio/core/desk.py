"""The publish desk: which channel comes next, whom the posted ones reach, and a channel marked as posted."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from apology_studio.core.channel import Preview, State
from apology_studio.core.draft import ChannelId, Draft, Publication
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message

ORDER = tuple(ChannelId(i) for i in ("newsletter", "blog", "facebook", "x", "linkedin", "press-release"))
"""Those who were hurt first: the newsletter reaches each of them, the press comes last. Others follow these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """People who look in the same places."""

    title: Message
    channels: tuple[ChannelId, ...]


def _audience(title: str, *channels: str) -> Audience:
    return Audience(title=Message("desk", title), channels=tuple(ChannelId(c) for c in channels))


AUDIENCES = (
    _audience(QT_TRANSLATE_NOOP("desk", "Customers, by e-mail"), "newsletter"),
    _audience(QT_TRANSLATE_NOOP("desk", "Visitors to your website"), "blog", "google-business"),
    _audience(QT_TRANSLATE_NOOP("desk", "Your followers"), "facebook", "instagram", "threads"),
    _audience(QT_TRANSLATE_NOOP("desk", "Partners and suppliers"), "linkedin"),
    _audience(QT_TRANSLATE_NOOP("desk", "People talking about it now"), "x", "bluesky", "mastodon"),
    _audience(QT_TRANSLATE_NOOP("desk", "Local press"), "press-release"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """An audience that the draft's channels can reach, through which of them, and whether one is out."""

    audience: Audience
    channels: tuple[ChannelId, ...]
    reached: bool


def reach(draft: Draft) -> tuple[Reach, ...]:
    """The audiences of the channels that are on."""
    posted = {publication.channel for publication in draft.publications}
    found = []
    for audience in AUDIENCES:
        here = tuple(c for c in audience.channels if c in draft.channels)
        if here:
            found.append(Reach(audience=audience, channels=here, reached=bool(posted & set(here))))
    return tuple(found)


def in_order(channels: tuple[ChannelId, ...]) -> tuple[ChannelId, ...]:
    """The channels in the order in which they are best posted."""
    return tuple(sorted(channels, key=_place))


def _place(channel: ChannelId) -> int:
    return ORDER.index(channel) if channel in ORDER else len(ORDER)


def next_channel(previews: tuple[Preview, ...]) -> ChannelId | None:
    """The best channel to post next: the first ready one, else the first that is not out; None when all are."""
    order = in_order(tuple(p.channel for p in previews if p.state is not State.POSTED))
    states = {p.channel: p.state for p in previews}
    return next((c for c in order if states[c] is State.READY), next(iter(order), None))


def only_blog(draft: Draft) -> bool:
    """Whether the blog is the one place that says it, while others are on."""
    posted = {publication.channel for publication in draft.publications}
    return posted == {"blog"} and len(draft.channels) > 1


def whole_text(preview: Preview) -> str:
    """The text of a channel as one: the posts of a thread are parted by a line `---`."""
    return "\n---\n".join(page.text for page in preview.pages)


def text_hash(text: str) -> str:
    """SHA-256 of a text, in hex."""
    return hashlib.sha256(text.encode()).hexdigest()


def mark_posted(draft: Draft, channel: ChannelId, at: datetime, text: str, url: str = "") -> Draft:
    """The draft with `channel` out since `at`, with the text that was copied. The blog's address becomes that of the
    full statement where none is known."""
    publication = Publication(channel=channel, posted_at=at, url=url, text_hash=text_hash(text))
    marked = unmark(draft, channel).publications
    draft = draft.with_changes(publications=(*marked, publication))
    if channel == "blog" and url and not draft.statement_url.strip():
        return draft.with_changes(statement_url=url)
    return draft


def unmark(draft: Draft, channel: ChannelId) -> Draft:
    """The draft with `channel` not out."""
    return draft.with_changes(publications=tuple(p for p in draft.publications if p.channel != channel))


def is_web_address(text: str) -> bool:
    """Whether this is an address of a page, as a browser takes it: http or https, and a host with a dot."""
    scheme, _, rest = text.strip().partition("://")
    host = rest.partition("/")[0].partition("?")[0]
    whole = not any(c.isspace() for c in text.strip())
    return whole and scheme.lower() in ("http", "https") and "." in host.strip(".") and "@" not in host

"""Whom the channels reach: six audiences as data, and what the owner says of each."""

from __future__ import annotations

from enum import StrEnum

from apology_studio.core.data import dataclass
from apology_studio.core.draft import ChannelId
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message


class AudienceId(StrEnum):
    """People who look in the same places."""

    CUSTOMERS = "customers"
    VISITORS = "visitors"
    FOLLOWERS = "followers"
    PARTNERS = "partners"
    TALKING = "talking"
    PRESS = "press"


@dataclass(frozen=True, slots=True, kw_only=True)
class AudienceChoice:
    """What the owner says of an audience."""

    audience: AudienceId
    channels: tuple[ChannelId, ...]
    people: int | None = None
    """How many people they are, as far as the owner knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """An audience, with the channels that reach it."""

    id: AudienceId
    title: Message
    channels: tuple[ChannelId, ...]
    people: int | None = None


def _audience(audience: AudienceId, title: str, *channels: str) -> Audience:
    return Audience(id=audience, title=Message("desk", title), channels=tuple(ChannelId(c) for c in channels))


AUDIENCES = (
    _audience(
        AudienceId.CUSTOMERS, QT_TRANSLATE_NOOP("desk", "Customers, by e-mail or text message"), "newsletter", "sms"
    ),
    _audience(
        AudienceId.VISITORS, QT_TRANSLATE_NOOP("desk", "Visitors to your website"), "blog", "banner", "google-business"
    ),
    _audience(AudienceId.FOLLOWERS, QT_TRANSLATE_NOOP("desk", "Your followers"), "facebook", "instagram", "threads"),
    _audience(AudienceId.PARTNERS, QT_TRANSLATE_NOOP("desk", "Partners and suppliers"), "linkedin", "linkedin-article"),
    _audience(
        AudienceId.TALKING,
        QT_TRANSLATE_NOOP("desk", "People talking about it now"),
        *("x", "bluesky", "mastodon", "reddit"),
    ),
    _audience(AudienceId.PRESS, QT_TRANSLATE_NOOP("desk", "Local press"), "press-release"),
)
"""Which channel usually reaches whom. A channel that is in none is everybody's guess: the owner can put it into one."""


def audiences(choices: tuple[AudienceChoice, ...] = ()) -> tuple[Audience, ...]:
    """The audiences, as the owner changed them."""
    said = {choice.audience: choice for choice in choices}
    return tuple(_as_said(usual, said.get(usual.id)) for usual in AUDIENCES)


def _as_said(usual: Audience, choice: AudienceChoice | None) -> Audience:
    if choice is None:
        return usual
    return Audience(id=usual.id, title=usual.title, channels=choice.channels, people=choice.people)


def choices_of(shown: tuple[Audience, ...]) -> tuple[AudienceChoice, ...]:
    """What of these differs from the usual: what is kept."""
    usual = {audience.id: audience for audience in AUDIENCES}
    return tuple(
        AudienceChoice(audience=audience.id, channels=audience.channels, people=audience.people)
        for audience in shown
        if audience != usual[audience.id]
    )

"""A channel as one declaration, and what the finished text looks like on it."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from enum import StrEnum
from functools import cache

from apology_studio.core import channels as _channels
from apology_studio.core.changes import Change
from apology_studio.core.data import dataclass
from apology_studio.core.draft import ChannelId, Draft, Part, Piece
from apology_studio.core.letter import Letter
from apology_studio.core.measures import Measure
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.ports import BadInput
from apology_studio.core.press import PressRelease


class Look(StrEnum):
    """How a channel's preview is laid out."""

    ARTICLE = "article"
    MAIL = "mail"
    RELEASE = "release"
    POST = "post"
    THREAD = "thread"
    MESSAGE = "message"
    """Text messages on a phone."""
    NOTICE = "notice"
    """The band across a website, and a status page's update."""


class State(StrEnum):
    """Where a channel stands: the mark at its tab."""

    EMPTY = "empty"
    """There is no text to copy."""
    NOT_READY = "not-ready"
    """Parts of the letter are still to write."""
    READY = "ready"
    NEEDS_WORK = "needs-work"
    OVER = "over"
    POSTED = "posted"


class Level(StrEnum):
    """How much a problem matters."""

    BLOCKS = "blocks"
    """It must not be copied or exported so: a place is not filled."""
    OVER = "over"
    FIX = "fix"
    LOOK = "look"
    """Worth a look; known only about, so that the channel is ready all the same."""
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something about one channel's text that the owner should know, with the place that mends it."""

    id: str
    message: Message
    level: Level
    step: str = ""
    """Id of the step to jump to; empty: the channel's own text."""
    box: str = ""
    """Name of the box in that step."""
    changes: tuple[Change, ...] = ()
    """One-click ways to mend it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A sentence of the letter that is not in this channel's text."""

    part: Part
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Also:
    """A second limit of a piece, by another rule of counting."""

    measure: Measure
    limit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PieceRule:
    """A piece of a channel: what it is called and how long it may be."""

    piece: Piece
    label: Message
    measure: Measure
    limit: int | None = None
    """Above this the platform refuses or cuts it."""
    aim: int | None = None
    """Above this it is read less; never an error."""
    also: tuple[Also, ...] = ()
    """Further limits, each by its own rule."""
    ending: str = "txt"
    """The ending of the exported file's name."""

    def fits(self, text: str) -> bool:
        """Whether the platform takes a text so long, by every rule it has."""
        within = self.limit is None or self.measure.length(text) <= self.limit
        return within and all(a.measure.length(text) <= a.limit for a in self.also)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fold:
    """Where 'more' begins, in characters. Platforms do not publish it: always 'about'."""

    desktop: int | None
    """None: the whole text shows there, as far as anyone has seen."""
    phone: int
    source: str
    checked_on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Composed:
    """What the letter says on a channel, before the owner's own wordings."""

    texts: tuple[tuple[Piece, str], ...]
    left_out: tuple[LeftOut, ...] = ()
    problems: tuple[Problem, ...] = ()


def nothing_wrong(draft: Draft, pages: tuple[str, ...]) -> tuple[Problem, ...]:
    """What most platforms refuse besides length."""
    return ()


def nothing_lacking(draft: Draft, pieces: tuple[PieceView, ...]) -> tuple[Problem, ...]:
    """What most texts must have."""
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """One place where the apology is told. One module in `core/channels/` declares one channel."""

    id: ChannelId
    place: int
    """Order of the tabs."""
    name: str
    """A brand's name, said the same in every language; empty where `title` says it."""
    title: Message
    """The name at the tab."""
    copy_title: Message
    """'Copy for LinkedIn', 'Copy newsletter'."""
    open_title: Message
    """'Open LinkedIn', 'Open e-mail'."""
    look: Look
    icon: str
    pieces: tuple[PieceRule, ...]
    """In order; the body is the last."""
    compose: Callable[[Draft, Letter], Composed]
    """The pieces' texts. A thread's posts are parted by a line `---`."""
    link: Callable[[Preview, Draft, str], str]
    """Address of the composer or page, prefilled where the platform allows it; the third value is the firm's own
    page there, as the settings know it. Empty: not known."""
    fold: Fold | None = None
    rich: bool = False
    """Whether text/html goes on the clipboard beside the plain text."""
    formatted: bool = False
    """Whether the platform itself makes headings, lists and links of the Markdown that is pasted."""
    numbered: bool = False
    """Whether the posts of a thread carry '1/3'."""
    plainable: bool = False
    """Whether plain quotes save room there, so that the owner may choose them."""
    own_limit: bool = False
    """Whether each server has its own limit, which the owner may say."""
    counted_with: tuple[Piece, ...] = ()
    """Pieces whose length counts in every page."""
    inspect: Callable[[Draft, tuple[str, ...]], tuple[Problem, ...]] = nothing_wrong
    """What the platform refuses besides length, in the pages as they will be pasted."""
    examine: Callable[[Draft, tuple[PieceView, ...]], tuple[Problem, ...]] = nothing_lacking
    """What the finished pieces lack that this kind of text must have."""
    pictured: bool = False
    """Whether the draft's picture is shown there."""
    picture_apart: bool = False
    """Whether a picture is added there by hand, since no text on the clipboard brings it along."""
    card: bool = False
    """Whether a post needs a picture, so that the text card is offered."""
    official: bool = True
    """Whether the platform itself says the limit. False: only guides and tools do, so it is 'about'."""
    source: str
    """Where the limit and the counting rule were read."""
    checked_on: str
    """When, as an ISO date."""

    def limit_in(self, draft: Draft) -> int | None:
        """The limit of the main text: the usual one, or that of the owner's own server."""
        chosen = draft.choice(self.id).limit if self.own_limit else None
        return chosen or self.body.limit

    @property
    def body(self) -> PieceRule:
        """The rule of the main text."""
        return self.pieces[-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One post of a thread, or the whole text of another channel, exactly as it is copied."""

    text: str
    length: int
    limit: int | None = None

    @property
    def over(self) -> int:
        """By how much it is too long, in the channel's unit."""
        return max(0, self.length - self.limit) if self.limit is not None else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PieceView:
    """A piece's finished text with its length."""

    piece: Piece
    text: str
    length: int
    limit: int | None = None
    aim: int | None = None
    own: bool = False
    """Whether it is the owner's own wording for this channel."""
    letter_text: str = ""
    """What the letter would say here."""
    letter_changed: bool = False
    """Whether the letter has changed in this place since the owner's wording began."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One true line under the preview."""

    message: Message
    good: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The finished text of one draft on one channel."""

    channel: ChannelId
    state: State
    pieces: tuple[PieceView, ...]
    pages: tuple[Page, ...]
    """What is pasted: one page, or one for each post of a thread."""
    html: str = ""
    """The body as HTML; empty on plain channels and where `rich` was not asked for."""
    copied: str = ""
    """What goes on the clipboard as HTML: the body, with the picture before it where the platform can take it."""
    document: str = ""
    """The whole HTML document for export, where the channel has one."""
    release: PressRelease | None = None
    length: int
    limit: int | None = None
    fold_at: int | None = None
    """Position in the first page, in code points, where a phone folds it."""
    desktop_fold_at: int | None = None
    """Where a computer folds it."""
    problems: tuple[Problem, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    checks: tuple[Check, ...] = ()

    def piece(self, piece: Piece) -> PieceView | None:
        """That piece, if the channel has it."""
        return next((p for p in self.pieces if p.piece is piece), None)

    def text(self, piece: Piece) -> str:
        """That piece's text; empty where there is none."""
        view = self.piece(piece)
        return view.text if view else ""

    @property
    def blocked(self) -> Problem | None:
        """Why this must not be copied or exported, if it must not."""
        return next((p for p in self.problems if p.level is Level.BLOCKS), None)

    @property
    def changes(self) -> tuple[Change, ...]:
        """Every one-click change that is offered."""
        return tuple(change for problem in self.problems for change in problem.changes)

    @property
    def own(self) -> bool:
        """Whether any piece differs from the letter."""
        return any(p.own for p in self.pieces)


@cache
def channels() -> tuple[Channel, ...]:
    """Every channel there is, in the order of the tabs: found by looking at `core/channels/`."""
    modules = (
        importlib.import_module(f"{_channels.__name__}.{m.name}") for m in pkgutil.iter_modules(_channels.__path__)
    )
    found = [m.CHANNEL for m in modules if hasattr(m, "CHANNEL")]
    return tuple(sorted(found, key=lambda channel: channel.place))


def channel(channel_id: str) -> Channel:
    """The channel of that id; BadInput, with the ids there are, for another."""
    for each in channels():
        if each.id == channel_id:
            return each
    ids = ", ".join(c.id for c in channels())
    text = QT_TRANSLATE_NOOP("channel", "There is no channel called “{name}”. The channels are: {ids}.")
    raise BadInput(Message("channel", text, (("name", channel_id), ("ids", ids))))


def with_channel(draft: Draft, channel_id: ChannelId) -> Draft:
    """The draft with that channel on, in the order of the tabs; ones that nobody knows stay, after the others."""
    wanted = {*draft.channels, channel_id}
    known = tuple(each.id for each in channels() if each.id in wanted)
    return draft.with_changes(channels=(*known, *(each for each in draft.channels if each not in known)))


def without_channel(draft: Draft, channel_id: ChannelId) -> Draft:
    """The draft with that channel off; what was written for it stays, and comes back with it."""
    return draft.with_changes(channels=tuple(each for each in draft.channels if each != channel_id))

"""One truth everywhere: a number, a day, a time, an amount, a name or an address that two versions say differently.

Channels that follow the letter say what it says. Those with the owner's own wording, and the facts that a press release
is made of, can drift apart from it. A disagreement is told only where both texts say the same thing in much the same
words, or where the letter changed what the own wording still repeats: rather one too few than a false alarm.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from difflib import SequenceMatcher
from functools import lru_cache

from apology_studio.core.changes import OWN
from apology_studio.core.channel import channels
from apology_studio.core.composing import composed
from apology_studio.core.data import dataclass
from apology_studio.core.draft import ChannelId, Draft, Kind, Part
from apology_studio.core.letter import Letter
from apology_studio.core.mentions import Kind as What
from apology_studio.core.mentions import Mention, Sentence, is_weekday, joined, plain_link, read, same, shared_days
from apology_studio.core.names import misspelt
from apology_studio.core.text import Span

ALIKE, VERY_ALIKE = 0.6, 0.8
"""How much of their words two sentences share that tell the same; the second where the other value is also told."""
_NEAR = 0.8
_SEVERAL = 2
_COMMON = 2
"""How many longer words two sentences must share to be about the same thing."""
_VERBATIM = 5
"""How many words in a row, the value among them, make a sentence the same whatever stands around them."""
_ADDRESSES = (What.MAIL, What.LINK, What.PHONE)


@dataclass(frozen=True, slots=True)
class Version:
    """A text that tells the story: a box of the letter, a fact, or a channel's own wording."""

    step: str
    box: str
    text: str
    base: str = ""
    """Of an own wording: what the letter said there when it began, and says now."""
    now: str = ""
    of_letter: bool = False

    @property
    def channel(self) -> ChannelId | None:
        """The channel whose own wording it is."""
        return ChannelId(self.step.removeprefix(OWN)) if self.step.startswith(OWN) else None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A place in `version` that says something else than the letter, or than the business profile."""

    version: Version
    span: Span
    said: str
    other: str
    """What the letter or the profile says."""
    here: Mention | None = None
    there: Mention | None = None
    """What both mean; None of a name."""
    letter: Version | None = None
    """The box of the letter, or of the channel that alone makes a promise; None where the profile or the statement's
    address says it."""


@lru_cache(maxsize=4)  # every channel asks for the same draft
def disagreements(draft: Draft, letter: Letter) -> tuple[Disagreement, ...]:
    """Every place that disagrees, in the order of letter, tabs and facts; of each place one."""
    reader = _reader(draft, letter)
    return tuple(found for version in all_versions(draft, letter) for found in reader.compare(version))


@lru_cache(maxsize=4)
def _reader(draft: Draft, letter: Letter) -> _Reader:
    return _Reader(draft, tuple(_told(draft, letter)), draft.dated or draft.changed.date())


def compare(draft: Draft, letter: Letter, version: Version) -> tuple[Disagreement, ...]:
    """Where another text, such as a line of a list, says something else than the letter."""
    return _reader(draft, letter).compare(version)


def all_versions(draft: Draft, letter: Letter) -> tuple[Version, ...]:
    """Everything that tells the story: the letter box by box, the channels' own wordings, the facts of a release."""
    return (*_told(draft, letter), *_own(draft, letter), *_facts(draft))


def _told(draft: Draft, letter: Letter) -> tuple[Version, ...]:
    """The letter, box by box; of a holding statement what it says of the facts."""
    if draft.kind is Kind.HOLDING:
        return tuple(Version("facts", "", block.text, of_letter=True) for block in letter.blocks)
    boxes = ((part, box, getattr(draft.part(part), box)) for part in Part for box in ("line", "more"))
    return tuple(Version(part.value, box, text, of_letter=True) for part, box, text in boxes if text.strip())


def _own(draft: Draft, letter: Letter) -> Iterator[Version]:
    own = {(o.channel, o.piece): o for o in draft.overrides if o.text.strip()}
    for channel in channels() if own else ():
        for rule in channel.pieces if channel.id in draft.channels else ():
            if (found := own.get((channel.id, rule.piece))) is not None:
                now = dict(composed(draft, letter, channel).texts).get(rule.piece, "")
                yield Version(f"{OWN}{channel.id}", rule.piece.value, found.text, found.base, now)


def _facts(draft: Draft) -> Iterator[Version]:
    """The facts that a press release is made of."""
    if draft.kind is Kind.HOLDING or "press-release" not in draft.channels:
        return
    for box in ("deed", "happened", "affected"):
        text = getattr(draft.incident, box)
        if text.strip():
            yield Version("facts", box, text)


@dataclass(frozen=True, slots=True)
class _Place:
    """A mention in a box of the letter."""

    mention: Mention
    version: Version | None


class _Reader:
    """The letter as it was read once, and what other texts are compared with."""

    def __init__(self, draft: Draft, told: tuple[Version, ...], dated: date) -> None:
        self._draft = draft
        self._dated = dated
        self._sentences = [(sentence, version) for version in told for sentence in self._read(version.text)]
        self._places = [_Place(m, version) for sentence, version in self._sentences for m in sentence.mentions]
        incident = draft.incident
        facts = "\n".join((incident.what, incident.deed, incident.happened, incident.affected, *incident.known))
        self._facts = self._mentions(facts)
        self._profile = self._addresses_of_profile()

    def compare(self, version: Version) -> tuple[Disagreement, ...]:
        """Where that version disagrees, each place once, in the order of its text."""
        found: dict[Span, Disagreement] = {}
        retelling = () if version.of_letter else (self._retold, self._outdated, self._repeated, self._orphaned)
        for look in (*retelling, self._misdirected, self._misnamed):
            for each in look(version):
                found.setdefault(each.span, each)
        return tuple(found[span] for span in sorted(found))

    def _read(self, text: str) -> tuple[Sentence, ...]:
        return read(text, self._draft.language, self._dated)

    def _mentions(self, text: str) -> list[Mention]:
        return [m for sentence in self._read(text) for m in sentence.mentions]

    def _addresses_of_profile(self) -> list[Mention]:
        business, incident = self._draft.business, self._draft.incident
        said = (business.email, business.phone, business.web, self._draft.statement_url, incident.next_word_where)
        return [m for m in self._mentions(" \n".join(said)) if m.kind in _ADDRESSES]

    def _in_letter(self, mention: Mention) -> bool:
        return _among(mention, (place.mention for place in self._places))

    def _against(self, version: Version, here: Mention, there: Mention) -> Disagreement:
        there_too = [p for p in self._places if p.mention.kind is there.kind and same(p.mention, there)]
        place = next((p for p in there_too if p.mention is there), next(iter(there_too), None))
        return Disagreement(
            version, here.span, here.text, there.text, here, there, place.version if place is not None else None
        )

    def _retold(self, version: Version) -> Iterator[Disagreement]:
        """Sentences that tell the same as one of the letter's, with another value."""
        mine = self._mentions(version.text)
        for sentence in self._read(version.text):
            alike, other = self._nearest(sentence) if sentence.mentions else (0.0, None)
            for here, there in paired(sentence, other) if other is not None and alike >= ALIKE else ():
                if not same(here, there) and here.kind not in _ADDRESSES:
                    elsewhere = self._in_letter(here) or _among(there, mine) or is_weekday(here)
                    if alike > (VERY_ALIKE if elsewhere else ALIKE):
                        yield self._against(version, here, there)

    def _repeated(self, version: Version) -> Iterator[Disagreement]:
        """Some words in a row that the letter has too, with another value that is told nowhere else."""
        mine = self._mentions(version.text)
        for sentence in self._read(version.text):
            strange = [m for m in sentence.mentions if m.kind not in _ADDRESSES and not self._in_letter(m)]
            for told, _ in self._sentences if strange else ():
                if len(told.bag & sentence.bag) < _VERBATIM:
                    continue
                for here, there in paired(sentence, told, least=_VERBATIM):
                    if here in strange and not _among(there, mine):
                        yield self._against(version, here, there)

    def _nearest(self, sentence: Sentence) -> tuple[float, Sentence | None]:
        rows = ((likeness(sentence, told), told) for told, _ in self._sentences if _may_be_alike(sentence, told))
        return max(rows, key=_likeness, default=(0.0, None))

    def _outdated(self, version: Version) -> Iterator[Disagreement]:
        """Values that the letter has changed since the own wording began, and that it still repeats."""
        if not version.base or version.base == version.now:
            return
        before, after = version.base.split("\n"), version.now.split("\n")
        old_row = self._row(line for line in before if line not in after)
        new_row = self._row(line for line in after if line not in before)
        changed = [(old, new) for old, new in paired(old_row, new_row) if not same(old, new)]
        for here in self._mentions(version.text) if changed else ():
            new = next((new for old, new in changed if old.kind is here.kind and same(old, here)), None)
            if new is not None and not self._in_letter(here):
                yield self._against(version, here, new)

    def _row(self, lines: Iterable[str]) -> Sentence:
        """Some lines as one row of words."""
        return joined(sentence for line in lines for sentence in self._read(line))

    def _orphaned(self, version: Version) -> Iterator[Disagreement]:
        """Values that neither letter nor facts know, where the letter has another one of the same thing that is not
        told here at all."""
        mine = self._mentions(version.text)
        for sentence in self._read(version.text):
            for here in sentence.mentions:
                if not _telling(here) or self._in_letter(here) or _among(here, self._facts):
                    continue
                rivals = [
                    only
                    for told, _ in self._sentences
                    if (only := _only(told, here.kind)) is not None
                    and _telling(only)
                    and not _among(only, mine)
                    and len(told.content & sentence.content) >= _COMMON
                ]
                if len(rivals) == 1 and _only(sentence, here.kind) is not None:
                    yield self._against(version, here, rivals[0])

    def _misdirected(self, version: Version) -> Iterator[Disagreement]:
        """Addresses and numbers that are nearly, and not quite, the firm's own."""
        letters = [] if version.of_letter else [p.mention for p in self._places if p.mention.kind in _ADDRESSES]
        for here in self._mentions(version.text):
            rivals = [m for m in (*self._profile, *letters) if m.kind is here.kind]
            if not any(same(here, rival) for rival in rivals):
                near = next((rival for rival in rivals if _mistaken(here, rival)), None)
                if near is not None:
                    yield self._against(version, here, near)

    def _misnamed(self, version: Version) -> Iterator[Disagreement]:
        """The firm and who speaks, spelt in another way."""
        for name in (self._draft.business.spokesperson.strip(), self._draft.business.name.strip()):
            for span in misspelt(version.text, name):
                yield Disagreement(version, span, span.of(version.text), name)


def _among(mention: Mention, others: Iterable[Mention]) -> bool:
    """Whether one of them is it. That a weekday alone could be the day of a date is not enough."""
    agree = shared_days if mention.kind is What.DAY and not is_weekday(mention) else same
    return any(other.kind is mention.kind and agree(other, mention) for other in others)


def _telling(mention: Mention) -> bool:
    """Whether it can stand for one fact alone: a weekday, 'today' or a small number can not."""
    if mention.kind in _ADDRESSES:
        return False
    figures = sum(c.isdigit() for c in mention.text)
    if mention.kind is What.DAY and len(mention.text.split()) > _SEVERAL:
        return True  # 'within two working days'
    return figures >= (2 if mention.kind is What.NUMBER else 1)


def _only(sentence: Sentence, kind: What) -> Mention | None:
    """The one mention of that kind in a sentence; None where there are none or several."""
    found = [m for m in sentence.mentions if m.kind is kind]
    return found[0] if len(found) == 1 else None


def _likeness(row: tuple[float, Sentence | None]) -> float:
    return row[0]


def _may_be_alike(one: Sentence, other: Sentence) -> bool:
    """Whether they could share enough words, by their number alone."""
    mine, theirs = len(one.words), len(other.words)
    return 2 * min(mine, theirs) >= ALIKE * (mine + theirs)


def likeness(one: Sentence, other: Sentence) -> float:
    """How much of their words two sentences share, from 0 to 1; mentions count by their kind."""
    size = len(one.words) + len(other.words)
    return 2 * len(one.bag & other.bag) / size if size else 0.0


def paired(one: Sentence, other: Sentence, *, least: int = 2) -> Iterator[tuple[Mention, Mention]]:
    """The mentions of two sentences that stand in the same place: in at least `least` words that both have in a row."""
    ours, theirs = dict(one.placed), dict(other.placed)
    matcher = SequenceMatcher(None, one.words, other.words, autojunk=False)
    for a, b, size in matcher.get_matching_blocks():
        for n in range(size if size >= least else 0):
            here, there = ours.get(a + n), theirs.get(b + n)
            if here is not None and there is not None:
                yield here, there


def _mistaken(here: Mention, near: Mention) -> bool:
    """Whether an address is a slip of the other one: nearly the same letters; not another page of the same site."""
    if here.kind is What.LINK:
        mine, theirs = plain_link(here.text).partition("/"), plain_link(near.text).partition("/")
        if mine[0] != theirs[0]:
            return mine[0] not in theirs[0] and theirs[0] not in mine[0] and _ratio(mine[0], theirs[0]) >= _NEAR
        return bool(mine[2] and theirs[2]) and _ratio(mine[2], theirs[2]) >= _NEAR
    if here.kind is What.MAIL:
        return _ratio(here.value, near.value) >= _NEAR
    return _ratio(here.value, near.value) >= _NEAR and abs(len(here.value) - len(near.value)) <= 1


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()

"""The record: what was posted where and when, letter for letter, what it admits and what it promises.

It is for a partner, an insurer or a lawyer. Nothing in it is judged: a sentence is listed as an admission when it
stands in a part that owns something or reads like one, and as a promise when it promises; each is traced to the
versions that carry it.
"""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from enum import StrEnum

from apology_studio.core import markup, text
from apology_studio.core.audiences import AudienceChoice
from apology_studio.core.channel import Preview, channels
from apology_studio.core.components import Component, find_components
from apology_studio.core.data import dataclass
from apology_studio.core.desk import clock, text_hash, ticked, whole_text
from apology_studio.core.draft import ChannelId, Draft, Part, Promise, ReadyNote
from apology_studio.core.promises import find_promises

FORMAT = "apology-studio-record"
VERSION = 1
ADMITS = (Part.SORRY, Part.EXPLANATION, Part.RESPONSIBILITY)
"""The parts whose sentences say what the firm did."""
_ADMITTING = frozenset({Component.SORRY, Component.EXPLANATION, Component.RESPONSIBILITY})
_EDGES = re.compile(r"[\W_]+", re.UNICODE)
_CUTS = re.compile(r"""["“”„«»「」]|[:;](?=\s)""")
"""Where a sentence may begin or end within another: at a quotation mark, a colon, a semicolon."""
_SPLIT = re.compile(r"[^\W\d_]\n---\n", re.UNICODE)
"""The end of a post of a thread in the middle of a sentence."""


class Says(StrEnum):
    """What a statement is."""

    ADMISSION = "admission"
    PROMISE = "promise"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A sentence that admits a fact or makes a promise."""

    says: Says
    text: str
    part: Part | None = None
    """Where it stands in the letter; None: only in a channel's own wording."""
    channels: tuple[ChannelId, ...] = ()
    """The versions that carry it, in the order of the tabs."""
    posted: tuple[ChannelId, ...] = ()
    """Those of them that are out."""
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something that is out."""

    channel: ChannelId
    at: datetime
    url: str
    note: str
    text: str
    """Letter for letter; empty where only the hash is known."""
    sha256: str
    correction: bool
    changed_since: bool
    """Whether the channel would say something else today."""
    posts: int = 0
    """How many posts of a thread are out, where not all are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Everything, at one moment."""

    title: str
    firm: str
    language: str
    made_at: datetime
    noticed: datetime | None
    first_word: datetime | None
    all_told: datetime | None
    entries: tuple[Entry, ...]
    """In the order of time."""
    statements: tuple[Statement, ...]
    promises: tuple[Promise, ...]
    """Those that the owner confirmed."""
    ready: ReadyNote | None
    """What was open when the first post went out."""

    def of(self, says: Says) -> tuple[Statement, ...]:
        """The admissions, or the promises."""
        return tuple(s for s in self.statements if s.says is says)


def record(
    draft: Draft, previews: tuple[Preview, ...], now: datetime, choices: tuple[AudienceChoice, ...] = ()
) -> Record:
    """The record of a draft, with the texts of its channels as they are now."""
    moments = clock(draft, choices)
    return Record(
        title=draft.title,
        firm=draft.business.name,
        language=draft.language,
        made_at=now,
        noticed=moments.noticed,
        first_word=moments.first_word,
        all_told=moments.all_told,
        entries=_entries(draft, previews),
        statements=statements(draft, previews),
        promises=draft.promises,
        ready=draft.ready,
    )


def _entries(draft: Draft, previews: tuple[Preview, ...]) -> tuple[Entry, ...]:
    today = {p.channel: text_hash(whole_text(p)) for p in previews}
    out = [
        Entry(
            channel=p.channel,
            at=p.posted_at,
            url=p.url,
            note=p.note,
            text=p.text,
            sha256=p.text_hash,
            correction=p.correction,
            changed_since=p is draft.publication(p.channel) and today.get(p.channel, p.text_hash) != p.text_hash,
        )
        for p in draft.publications
    ]
    for channel in dict.fromkeys(tick.channel for tick in draft.ticks):
        posts = ticked(draft, channel)
        said = "\n---\n".join(posts[n].text for n in sorted(posts))
        at = min(tick.at for tick in posts.values())
        entry = Entry(
            channel=channel,
            at=at,
            url="",
            note="",
            text=said,
            sha256=text_hash(said),
            correction=False,
            changed_since=False,
            posts=len(posts),
        )
        out.append(entry)
    return tuple(sorted(out, key=lambda entry: entry.at))


def statements(draft: Draft, previews: tuple[Preview, ...]) -> tuple[Statement, ...]:
    """Every admission of fact and every promise, in the order of the letter, then those of own wordings alone."""
    versions = _versions(draft, previews)
    found: dict[tuple[Says, str], tuple[str, Part | None, date | None]] = {}
    for part in Part:
        written = draft.part(part)
        said = "\n".join(t for t in (written.line, written.more) if t.strip())
        _collect(found, draft, said, part)
    for whole in versions.values():
        _collect(found, draft, whole, None)
    out = {p.channel for p in draft.publications} | {t.channel for t in draft.ticks}
    carried = {channel: _Carried(said, draft.language) for channel, said in versions.items()}
    order = [c.id for c in channels()]
    result = []
    for (says, bare), (sentence, where, due) in found.items():
        here = sorted((c for c, letters in carried.items() if letters.has(bare)), key=order.index)
        result.append(
            Statement(
                says=says,
                text=sentence,
                part=where,
                channels=tuple(here),
                posted=tuple(c for c in here if c in out),
                due=due,
            )
        )
    return tuple(result)


def _versions(draft: Draft, previews: tuple[Preview, ...]) -> dict[ChannelId, str]:
    """What each channel carries: what is out there, else what it would say now; titles and subjects too."""
    known = {c.id for c in channels()}
    said = {p.channel: "\n".join((*(v.text for v in p.pieces[:-1]), whole_text(p))) for p in previews}
    for channel in dict.fromkeys(p.channel for p in draft.publications):
        posted = [p.text for p in draft.publications if p.channel == channel and p.text]
        if posted and channel in known:
            said[channel] = "\n".join(posted)
    return {channel: markup.plain(whole) for channel, whole in said.items()}


def _collect(
    found: dict[tuple[Says, str], tuple[str, Part | None, date | None]], draft: Draft, said: str, part: Part | None
) -> None:
    """Add what `said` admits and promises, each once. In a part that owns, every sentence is an admission."""
    plain = "\n".join(line for line in markup.plain(said).split("\n") if line.strip() != "---")
    promises = {p.said: p.due for p in find_promises(said, draft.language, draft.dated or draft.created.date(), part)}
    marks = find_components(plain, draft.language) if part is None else ()
    for span in text.sentences(plain, draft.language):
        sentence = " ".join(span.of(plain).split())
        bare = _bare(sentence)
        if not bare:
            continue
        inside = any(m.component in _ADMITTING and m.span.start < span.end and m.span.end > span.start for m in marks)
        if part in ADMITS or inside:
            found.setdefault((Says.ADMISSION, bare), (sentence, part, None))
        if sentence in promises or part is Part.PREVENTION:
            found.setdefault((Says.PROMISE, bare), (sentence, part, promises.get(sentence)))


class _Carried:
    """The sentences of a version. It carries one that stands there from a beginning to an end, also over several of
    its own; one that only begins or ends a longer sentence is not carried: the rest may change what it says."""

    def __init__(self, said: str, language: str) -> None:
        cut = _CUTS.sub("\n", _SPLIT.sub(_joined, said))
        bare = (_bare(span.of(cut)) for span in text.sentences(cut, language))
        self._marked = "\n" + "\n".join(each for each in bare if each) + "\n"
        self._plain = self._marked.replace("\n", " ")

    def has(self, bare: str) -> bool:
        """Whether it carries that sentence, given by `_bare`."""
        at = self._plain.find(f" {bare} ")
        while at >= 0:
            if self._marked[at] == self._marked[at + len(bare) + 1] == "\n":
                return True
            at = self._plain.find(f" {bare} ", at + 1)
        return False


def _joined(end: re.Match[str]) -> str:
    return f"{end[0][0]} "


def _bare(said: str) -> str:
    """Letters and figures alone, so that quotes, dashes and line ends do not hide a sentence."""
    return _EDGES.sub(" ", said.casefold()).strip()


def as_json(shown: Record) -> str:
    """The record as JSON: for another program, and to compare hashes with."""
    entries = [
        {
            "channel": e.channel,
            "posted_at": e.at.isoformat(),
            "url": e.url,
            "note": e.note,
            "correction": e.correction,
            "changed_since": e.changed_since,
            "posts_out": e.posts or None,
            "sha256": e.sha256,
            "text": e.text or None,
        }
        for e in shown.entries
    ]
    said = [
        {
            "says": s.says.value,
            "text": s.text,
            "part": s.part.value if s.part else None,
            "due": s.due.isoformat() if s.due else None,
            "versions": list(s.channels),
            "posted_on": list(s.posted),
        }
        for s in shown.statements
    ]
    promises = [
        {
            "text": p.text,
            "due": p.due.isoformat() if p.due else None,
            "who": p.who,
            "kept_on": p.kept_on.isoformat() if p.kept_on else None,
        }
        for p in shown.promises
    ]
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "title": shown.title,
        "firm": shown.firm,
        "language": shown.language,
        "made_at": shown.made_at.isoformat(),
        "noticed": _iso(shown.noticed),
        "first_word": _iso(shown.first_word),
        "all_told": _iso(shown.all_told),
        "posted": entries,
        "statements": said,
        "promises": promises,
        "open_at_first_post": list(shown.ready.open) if shown.ready else None,
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None

"""The letter: the apology composed from the parts, once, in order. It arranges the owner's own sentences."""

from __future__ import annotations

from datetime import date

from apology_studio.core.data import dataclass
from apology_studio.core.dates import say_date, say_moment
from apology_studio.core.draft import Draft, Incident, Kind, Part, PartText, Promise
from apology_studio.core.messages import fill
from apology_studio.core.phrases import Phrases, phrases

SENTENCE_ENDS = (".", "!", "?", "…", ":", "。", "！", "？", "؟", "”", "»", '"', ")")


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph or more of the letter, in plain Markdown."""

    part: Part
    """The part that it is, or, in a holding statement or an update, that it stands in for."""
    text: str
    line: str
    """What stands alone where space is short."""
    more: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """The composed apology."""

    language: str
    right_to_left: bool
    greeting: str
    """Of a channel that greets, in plain Markdown."""
    blocks: tuple[Block, ...]
    signature: str
    """Name and role; empty while nobody is named."""
    arranged: bool = False
    """Whether the order of the blocks is fixed: a holding statement or an update is told the same way everywhere."""

    def block(self, part: Part) -> Block | None:
        """The block of that part, if it is written."""
        return next((b for b in self.blocks if b.part is part), None)

    def in_order(self, order: tuple[Part, ...]) -> tuple[Block, ...]:
        """The blocks, arranged for a channel."""
        return self.blocks if self.arranged else tuple(sorted(self.blocks, key=lambda block: order.index(block.part)))


def escape(text: str) -> str:
    """`text` as plain Markdown that says exactly that: for names and tags, which are no markup."""
    return "".join(f"\\{c}" if c in "\\*_[]`" else c for c in text)


def join(line: str, more: str) -> str:
    """One block from a line and the fuller text: one paragraph where both are prose, else two."""
    line, more = line.strip(), more.strip()
    if not (line and more):
        return line or more
    starts_list = more.startswith(("- ", "* ", "+ ", "• ")) or more.split(".", 1)[0].isdigit()
    return f"{line}{' ' if line.endswith(SENTENCE_ENDS) and not starts_list else chr(10) * 2}{more}"


def compose_letter(draft: Draft) -> Letter:
    """The letter of `draft`: of a holding statement from the facts alone, of an update from the promises and what is
    new, else from the six parts.
    """
    words = phrases(draft.language)
    business = draft.business
    tag = business.merge_tag.strip()
    arranged = draft.kind is Kind.HOLDING or draft.kind.reports
    return Letter(
        language=draft.language,
        right_to_left=words.right_to_left,
        greeting=fill(words.greeting_named, (("name", escape(tag)),)) if tag else words.greeting,
        blocks=_blocks(draft, words),
        signature=signature(business.spokesperson, business.role, words),
        arranged=arranged,
    )


def signature(name: str, role: str, words: Phrases) -> str:
    """Name and role on one line; the name alone without a role; nothing without a name."""
    if not (name.strip() and role.strip()):
        return name.strip()
    return fill(words.signature, (("name", name.strip()), ("role", role.strip())))


def ways_to_reach(draft: Draft, words: Phrases) -> str:
    """E-mail and telephone, as far as known, joined."""
    ways = [way.strip() for way in (draft.business.email, draft.business.phone) if way.strip()]
    return fill(words.either, (("one", ways[0]), ("other", ways[1]))) if len(ways) == 2 else "".join(ways)


def next_word(incident: Incident, draft: Draft, words: Phrases) -> str:
    """When and where the next word comes, as a sentence; empty while no time is promised."""
    if incident.next_word_at is None:
        return ""
    where = incident.next_word_where.strip()
    pattern = words.next_word_where if where else words.next_word
    when = say_moment(incident.next_word_at, words)
    return fill(pattern.of(draft.voice), (("when", when), ("where", where)))


def full_text(block: PartText) -> str:
    """What is written in a part, as one text."""
    return join(block.line, block.more)


def _blocks(draft: Draft, words: Phrases) -> tuple[Block, ...]:
    if draft.kind is Kind.HOLDING:
        return _holding(draft, words)
    return _report(draft, words) if draft.kind.reports else _parts(draft)


def _parts(draft: Draft) -> tuple[Block, ...]:
    texts = ((part, draft.part(part)) for part in Part)
    return tuple(
        Block(part=part, text=full_text(text), line=text.line.strip() or text.more.strip(), more=text.more.strip())
        for part, text in texts
        if not text.empty
    )


def _holding(draft: Draft, words: Phrases) -> tuple[Block, ...]:
    """We know, we are sorry for the effect, what we know and don't, what to do, the next word, a person."""
    incident = draft.incident
    ways = ways_to_reach(draft, words)
    told = (incident.doing.strip(), incident.people_do.strip())
    rows = (
        (Part.SORRY, _with_sorry(incident.what.strip(), draft, words)),
        (Part.EXPLANATION, _list(words.known, incident.known)),
        (Part.RESPONSIBILITY, _list(words.unknown.of(draft.voice), incident.unknown)),
        (Part.REPAIR, " ".join(t for t in told if t)),
        (Part.PREVENTION, next_word(incident, draft, words)),
        (Part.CONTACT, fill(words.reach.of(draft.voice), (("ways", escape(ways)),)) if ways else ""),
    )
    return tuple(Block(part=part, text=text, line=text) for part, text in rows if text)


def _report(draft: Draft, words: Phrases) -> tuple[Block, ...]:
    """What has been done, then what is late and what is still open, the next word, a person. It reports: only what is
    late has a sorry of its own, since apologies that are repeated do harm (Halperin, Ho, List and Muir 2022, read
    2026-11-21).
    """
    day = draft.dated or draft.created.date()
    done = [_told_done(p, draft, words) for p in draft.promises if p.kept_on is not None and not p.told]
    late = [_told_late(p, day, draft, words) for p in draft.promises if is_late(p, day)]
    waiting = [p for p in draft.promises if p.kept_on is None and not is_late(p, day)]
    unknown = _list(words.unknown.of(draft.voice), draft.incident.unknown)
    still = [*(_told_open(p, words) for p in waiting), *([unknown] if unknown else [])]
    ways = ways_to_reach(draft, words)
    first, coming = _news(draft, words), next_word(draft.incident, draft, words)
    progress = draft.kind is Kind.PROGRESS
    rows = (
        (Part.SORRY, first, join(first, _context(draft, words))),
        (Part.EXPLANATION, "", _items(done)),
        (Part.RESPONSIBILITY, "", _items(late)),
        (Part.REPAIR, "", _paragraphs(full_text(draft.parts.repair) if progress else "", _items(still))),
        (Part.PREVENTION, "", _paragraphs("" if progress else full_text(draft.parts.prevention), coming)),
        (Part.CONTACT, "", fill(words.reach.of(draft.voice), (("ways", escape(ways)),)) if ways else ""),
    )
    return tuple(Block(part=part, text=text, line=line or text) for part, line, text in rows if text)


def is_late(promise: Promise, day: date) -> bool:
    """Whether a promise is open after the day that was promised first."""
    due = promise.first_due or promise.due
    return promise.kept_on is None and due is not None and due < day


def _news(draft: Draft, words: Phrases) -> str:
    """What has been done, in the owner's words; without them, how many promises are kept."""
    told = full_text(draft.parts.explanation)
    if told or not draft.promises:
        return told
    kept = sum(promise.kept_on is not None for promise in draft.promises)
    if kept == len(draft.promises):
        return words.report.all_kept.of(draft.voice)
    values = (("kept", str(kept)), ("made", str(len(draft.promises))))
    return fill(words.report.tally.of(draft.voice), values)


def _context(draft: Draft, words: Phrases) -> str:
    """When it was said what happened, and where that can be read."""
    first = min((earlier.on for earlier in draft.earlier), default=None)
    if first is None:
        return ""
    url = draft.statement_url.strip()
    pattern = words.report.context_at if url else words.report.context
    return fill(pattern.of(draft.voice), (("day", _day(first, words)), ("url", url)))


def _told_done(promise: Promise, draft: Draft, words: Phrases) -> str:
    kept, due = promise.kept_on, promise.first_due or promise.due
    assert kept is not None
    days = (("day", _day(kept, words)), ("due", _day(due, words) if due else ""), ("what", _what(promise)))
    late = due is not None and kept > due
    return _with_evidence(fill(words.report.done_late.of(draft.voice) if late else words.report.done, days), promise)


def _told_late(promise: Promise, day: date, draft: Draft, words: Phrases) -> str:
    """Named as late, with its first day, and the new one if there is one."""
    promised = promise.first_due or promise.due
    assert promised is not None
    new = promise.due if promise.due is not None and promise.due >= day else None
    pattern = words.report.late if new is None else words.report.late_until
    days = (("due", _day(promised, words)), ("day", _day(new, words) if new else ""), ("what", _what(promise)))
    return _with_evidence(fill(pattern.of(draft.voice), days), promise)


def _told_open(promise: Promise, words: Phrases) -> str:
    due = (("what", _what(promise)), ("due", _day(promise.due, words) if promise.due else ""))
    return _with_evidence(fill(words.report.open_by if promise.due else words.report.open, due), promise)


def _with_evidence(said: str, promise: Promise) -> str:
    return f"{said} {escape(promise.evidence.strip())}".strip()


def _what(promise: Promise) -> str:
    return escape(promise.text.strip().rstrip("."))


def _day(day: date, words: Phrases) -> str:
    return say_date(day, words.day_pattern, words.language)


def _items(said: list[str]) -> str:
    """One sentence alone as a paragraph, several as a list."""
    return said[0] if len(said) == 1 else "\n".join(f"- {each}" for each in said)


def _paragraphs(*texts: str) -> str:
    return "\n\n".join(text for text in texts if text)


def _with_sorry(what: str, draft: Draft, words: Phrases) -> str:
    """What happened, and sorry in those words unless the owner has already said it."""
    if not what or any(stem in what.lower() for stem in words.sorry_words):
        return what
    return join(what, words.sorry.of(draft.voice))


def _list(pattern: str, facts: tuple[str, ...]) -> str:
    said = " ".join(fact.strip() for fact in facts if fact.strip())
    return fill(pattern, (("facts", said),)) if said else ""

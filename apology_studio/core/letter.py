"""The letter: the apology composed from the parts, once, in order. It arranges the owner's own sentences."""

from __future__ import annotations

from dataclasses import dataclass

from apology_studio.core.dates import say_moment
from apology_studio.core.draft import Draft, Incident, Kind, Part, PartText
from apology_studio.core.messages import fill
from apology_studio.core.phrases import Phrases, phrases

SENTENCE_ENDS = (".", "!", "?", "…", ":", "。", "！", "？", "؟", "”", "»", '"', ")")


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph or more of the letter, in plain Markdown."""

    part: Part
    """The part that it is, or, in a holding statement, that it stands in for."""
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
    """Whether the order of the blocks is fixed: a holding statement is told the same way everywhere."""

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
    """The letter of `draft`: of a holding statement from the facts alone, else from the six parts."""
    words = phrases(draft.language)
    business = draft.business
    tag = business.merge_tag.strip()
    holding = draft.kind is Kind.HOLDING
    return Letter(
        language=draft.language,
        right_to_left=words.right_to_left,
        greeting=fill(words.greeting_named, (("name", escape(tag)),)) if tag else words.greeting,
        blocks=_holding(draft, words) if holding else _parts(draft),
        signature=signature(business.spokesperson, business.role, words),
        arranged=holding,
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


def _with_sorry(what: str, draft: Draft, words: Phrases) -> str:
    """What happened, and sorry in those words unless the owner has already said it."""
    if not what or any(stem in what.lower() for stem in words.sorry_words):
        return what
    return join(what, words.sorry.of(draft.voice))


def _list(pattern: str, facts: tuple[str, ...]) -> str:
    said = " ".join(fact.strip() for fact in facts if fact.strip())
    return fill(pattern, (("facts", said),)) if said else ""

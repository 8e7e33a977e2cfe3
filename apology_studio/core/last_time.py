"""What the owner said last time: earlier apologies, compared with this one on this computer alone.

Likeness is rapidfuzz's share of common letters in order, 0 to 100. Between the four samples the likest two sentences
reach 78 and the likest two failures 51 (measured 2026-11-26); `tests/core/test_last_time.py` holds that none alarms.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache

from apology_studio.core import markup, text
from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft, DraftId, Kind, Part
from apology_studio.core.language_tag import base_language
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.plan import begun_on
from apology_studio.core.promises import promise_words

SAME_SENTENCE = 85
"""From here on two sentences are one, with a number or a name exchanged: a form letter."""
SAME_FAILURE = 70
"""From here on two failures are of a kind."""
SHORTEST = 5
"""Words of a sentence that is compared: shorter ones are alike by chance."""
COMPARED = (Part.SORRY, Part.EXPLANATION, Part.RESPONSIBILITY, Part.PREVENTION, Part.REPAIR)
"""A person to reach is the same every time, and may be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Echo:
    """Something of an earlier apology that a reader of both would notice."""

    part: Part
    """Where it is said now, or where it belongs."""
    message: Message
    now: str = ""
    """The words of this letter."""
    then: str = ""
    """The words of the earlier one, for showing side by side."""
    draft: DraftId
    """The earlier one."""
    on: date


def echoes(draft: Draft, earlier: Iterable[Draft]) -> tuple[Echo, ...]:
    """What of the owner's earlier apologies comes back in this one; drafts of the same incident are left out."""
    if draft.kind is not Kind.APOLOGY:
        return ()
    found: list[Echo] = []
    for other in earlier:
        if other.incident_id != draft.incident_id and _base(other) == _base(draft):
            found += [*_again(draft, other), *_same(draft, other), *_open(other)]
    return tuple(found)


def _base(draft: Draft) -> str:
    """The language of a letter, of whichever country: en-GB is read beside en."""
    return base_language(draft.language)


def _again(draft: Draft, other: Draft) -> Iterator[Echo]:
    """The same kind of failure, after a promise that it would not happen again."""
    words = promise_words(other.language)
    prevention = _plain(other, Part.PREVENTION)
    if words is None or other.kind is not Kind.APOLOGY or not prevention:
        return
    if likeness(_failure(draft), _failure(other)) < SAME_FAILURE:
        return
    from apology_studio.core.windows import compiled

    vowed = next((s for s in _sentences(other, Part.PREVENTION) if compiled(words.again).search(s)), "")
    message = PROMISED_NEVER if vowed else PROMISED_CHANGE
    then = vowed or next(iter(_sentences(other, Part.PREVENTION)), prevention)
    yield _echo(other, Part.PREVENTION, message, _failure(draft), then)


def _same(draft: Draft, other: Draft) -> Iterator[Echo]:
    """The same sentences, and with them the same remedy."""
    if other.kind is not Kind.APOLOGY:
        return
    for part in COMPARED:
        before = _sentences(other, part)
        for sentence in _sentences(draft, part):
            likest = max(before, key=_Likeness(sentence), default="")
            if likest and likeness(sentence, likest) >= SAME_SENTENCE:
                message = SAME_REMEDY if part is Part.REPAIR else SAME_WORDS
                yield _echo(other, part, message, sentence, likest)


def _open(other: Draft) -> Iterator[Echo]:
    """A promise of another incident that is still open after its day."""
    for promise in other.promises:
        if promise.kept_on is None and other.publications:
            yield _echo(other, Part.PREVENTION, STILL_OPEN, "", promise.text)


def _echo(other: Draft, part: Part, message: Message, now: str, then: str) -> Echo:
    return Echo(part=part, message=message, now=now, then=then, draft=other.id, on=begun_on(other))


@dataclass(frozen=True, slots=True)
class _Likeness:
    """How like a sentence others are, as a key."""

    sentence: str

    def __call__(self, other: str) -> float:
        return likeness(self.sentence, other)


@lru_cache(maxsize=4096)
def likeness(one: str, other: str) -> float:
    """How alike two texts are, 0 to 100: case and marks do not count."""
    from rapidfuzz import fuzz, utils  # not before there is an earlier apology

    return fuzz.ratio(one, other, processor=utils.default_process)


def _failure(draft: Draft) -> str:
    """What went wrong, in the words of the facts, without numbers: 'charged online customers twice'."""
    said = draft.incident.deed.strip() or draft.incident.what.strip()
    return " ".join(word for word in said.split() if not any(c.isdigit() for c in word))


def _plain(draft: Draft, part: Part) -> str:
    written = draft.part(part)
    return markup.plain(f"{written.line}\n{written.more}".strip())


def _sentences(draft: Draft, part: Part) -> tuple[str, ...]:
    said = _plain(draft, part)
    found = (" ".join(span.of(said).split()) for span in text.sentences(said, draft.language))
    return tuple(sentence for sentence in found if len(sentence.split()) >= SHORTEST)


def _said(words: str) -> Message:
    return Message("last-time", words)


PROMISED_NEVER = _said(QT_TRANSLATE_NOOP("last-time", "On {day} you promised that this would not happen again"))
PROMISED_CHANGE = _said(
    QT_TRANSLATE_NOOP("last-time", "On {day} you promised a change so that this would not come back")
)
SAME_REMEDY = _said(QT_TRANSLATE_NOOP("last-time", "The same remedy as on {day}"))
SAME_WORDS = _said(QT_TRANSLATE_NOOP("last-time", "The same words as on {day}: it reads like a form letter"))
STILL_OPEN = _said(QT_TRANSLATE_NOOP("last-time", "A promise of {day} is still open"))

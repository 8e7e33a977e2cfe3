"""The shape of a letter: how much is explained, when sorry is said and how often, how long it is, who speaks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from apology_studio.core.components import Component
from apology_studio.core.draft import Part
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Severity
from apology_studio.core.text import Span
from apology_studio.core.whole.reading import Passage, Reading, Whole
from apology_studio.core.whole.rule import Hit, WholeRule
from apology_studio.core.whole.words import whole_words

PRACTICE = "Practice of corporate apologies, own reading of 89 public statements, read 2026-11-21"
KIM_HARMON = "Apology and justification (Kim and Harmon 2014), read 2026-11-21"
HALPERIN = "Repeated apologies (Halperin, Ho, List and Muir 2022), read 2026-11-21"

EXPLAINS_FROM = 80
"""Words of explanation below which it is never too much (own rule)."""
TEXT_SHARE = 1.5
"""How much more a text without parts must explain: its sentences are told apart by their words alone."""
LATE_AFTER = 150
"""Words before the first sorry that a reader still bears (own rule: half of a letter of the usual length)."""
LONG_FROM = 300
"""Words: letters to customers of 120 to 250 are read to the end."""
LONG_SENTENCE = 40
"""Words of a sentence that has to be read twice (plain-language guides ask for 20 on average)."""
EASE_FROM = 100
"""Words from which the readability index says something."""
MOST_SORRIES = 3
SPEAKS_FROM = 40
STOCK_FROM = 3
"""Stock sentences from which a letter reads as a form."""


def explains_more(whole: Whole) -> Iterator[Hit]:
    """More words of explanation than of sorry, fault and repair together."""
    if whole.drafted:
        cause = whole.words(Part.EXPLANATION)
        rest = whole.words(Part.SORRY, Part.RESPONSIBILITY, Part.REPAIR)
        passage = next((p for p in whole.passages if p.part is Part.EXPLANATION), None)
        started, share = rest > 0, 1.0
    else:
        passage = whole.passages[0]
        cause, rest = _shares(passage, whole)
        started, share = cause > 0, TEXT_SHARE
    if started and cause >= EXPLAINS_FROM and cause > share * rest:
        yield Hit(passage, values=(("cause", cause), ("rest", rest)))


def _shares(passage: Passage, whole: Whole) -> tuple[int, int]:
    """Words of the sentences that only explain, and of those that say sorry, own it or make good."""
    kinds = {Component.SORRY: 1, Component.RESPONSIBILITY: 1, Component.REPAIR: 1, Component.EXPLANATION: 0}
    sentences = _read_of(passage, whole).sentences
    most: dict[int, int] = {}
    for found in whole.components:
        if (kind := kinds.get(found.component)) is not None:
            most.update((number, max(kind, most.get(number, 0))) for number in _met(found.span, sentences))
    shares = [0, 0]
    for number, kind in most.items():
        shares[kind] += len(sentences[number].of(passage.text).split())
    return shares[0], shares[1]


def _met(span: Span, sentences: tuple[Span, ...]) -> Iterator[int]:
    """The numbers of the sentences, which are in order, that a stretch has something of."""
    at = max(bisect_right(sentences, span.start, key=_start) - 1, 0)
    while at < len(sentences) and sentences[at].start < span.end:
        if span.start < sentences[at].end:
            yield at
        at += 1


def _start(span: Span) -> int:
    return span.start


def _read_of(passage: Passage, whole: Whole) -> Reading:
    return next(reading for each, reading in whole.read() if each is passage)


def says_sorry_late(whole: Whole) -> Iterator[Hit]:
    """So many words before the first sorry that a reader has long begun to wonder."""
    before = 0
    for passage, reading in whole.read():
        if said := reading.of("sorry"):
            before += len(passage.text[: said[0].start].split())
            if before > LATE_AFTER:
                yield Hit(passage, said[0], values=(("words", before),))
            return
        before += reading.words


def says_no_sorry_in_the_line(whole: Whole) -> Iterator[Hit]:
    """Sorry only in the fuller text: the short channels take the one line."""
    said = {p.box: bool(r.of("sorry")) for p, r in whole.read() if p.part is Part.SORRY}
    if said.get("more") and said.get("line") is False:
        yield Hit(next(p for p in whole.passages if p.part is Part.SORRY and p.box == "line"))


def is_long(whole: Whole) -> Iterator[Hit]:
    """More words than people read. In a draft it is told where most of them stand."""
    words = whole.words()
    if words > LONG_FROM:
        passage = max(whole.read(), key=_words_of)[0]
        yield Hit(passage, values=(("words", words), ("limit", LONG_FROM)))


def _words_of(each: tuple[Passage, Reading]) -> int:
    return each[1].words


def has_a_long_sentence(whole: Whole) -> Iterator[Hit]:
    """The longest sentence of a passage, where it has to be read twice."""
    for passage, reading in whole.read():
        span = reading.longest
        if span.end - span.start > LONG_SENTENCE and (words := len(span.of(passage.text).split())) > LONG_SENTENCE:
            yield Hit(passage, span, values=(("words", words),))


def is_hard_to_read(whole: Whole) -> Iterator[Hit]:
    """The automated readability index of the whole letter (Smith and Senter 1967) is that of a textbook."""
    words = whole_words(whole.language)
    count = whole.words()
    if words is None or count < EASE_FROM:
        return
    readings = list(whole.read())
    sentences = sum(len(reading.sentences) for _, reading in readings)
    letters = sum(reading.letters for _, reading in readings)
    if 4.71 * letters / count + 0.5 * count / max(sentences, 1) - 21.43 > words.hard:
        yield Hit(max(readings, key=_words_in_a_sentence)[0])


def _words_in_a_sentence(each: tuple[Passage, Reading]) -> float:
    return each[1].words / max(len(each[1].sentences), 1)


def says_sorry_often(whole: Whole) -> Iterator[Hit]:
    """Sorry once more than it can be heard."""
    said = whole.all_of("sorry")
    if len(said) > MOST_SORRIES:
        passage, span = said[MOST_SORRIES]
        yield Hit(passage, span, values=(("times", len(said)),))


def has_nobody_in_it(whole: Whole) -> Iterator[Hit]:
    """A letter without I, we or our."""
    if (
        whole_words(whole.language)
        and whole.words() >= SPEAKS_FROM
        and not any(reading.speaks for _, reading in whole.read())
    ):
        yield Hit(whole.passages[0])


def is_a_form_letter(whole: Whole) -> Iterator[Hit]:
    """Several sentences that stand in everybody's letters."""
    said = whole.all_of("stock")
    sentences = sum(len(reading.sentences) for _, reading in whole.read())
    if len(said) >= STOCK_FROM and 4 * len(said) >= sentences:
        passage, span = said[0]
        yield Hit(passage, span, values=(("times", len(said)),))


def has_an_open_place(whole: Whole) -> Iterator[Hit]:
    """TODO, XXX, a line to fill."""
    return (Hit(passage, span) for passage, reading in whole.read() for span in reading.open)


def _said(title: str, why: str) -> dict[str, Message]:
    return {"message": Message("checks", title), "why": Message("checks", why)}


RULES = (
    WholeRule(
        id="explains-more-than-it-apologises",
        category="proportion",
        severity=Severity.WARNING,
        look=explains_more,
        source=KIM_HARMON,
        **_said(
            QT_TRANSLATE_NOOP("checks", "It explains more than it apologises"),
            QT_TRANSLATE_NOOP(
                "checks",
                "{cause} words on how it came about, {rest} on sorry, fault and repair. It sounds like a defence.",
            ),
        ),
    ),
    WholeRule(
        id="sorry-comes-late",
        category="order",
        severity=Severity.HINT,
        look=says_sorry_late,
        source=PRACTICE,
        **_said(
            QT_TRANSLATE_NOOP("checks", "Sorry comes late"),
            QT_TRANSLATE_NOOP("checks", "A reader goes through {words} words before it. Say it near the beginning."),
        ),
    ),
    WholeRule(
        id="sorry-not-in-the-line",
        category="order",
        severity=Severity.HINT,
        look=says_no_sorry_in_the_line,
        source=PRACTICE,
        **_said(
            QT_TRANSLATE_NOOP("checks", "The one line does not say sorry"),
            QT_TRANSLATE_NOOP("checks", "Short channels take only the one line. Say it there."),
        ),
    ),
    WholeRule(
        id="long-letter",
        category="length",
        severity=Severity.HINT,
        look=is_long,
        source=PRACTICE,
        **_said(
            QT_TRANSLATE_NOOP("checks", "This is a long letter"),
            QT_TRANSLATE_NOOP("checks", "It has {words} words. Few people read more than {limit}: most stands here."),
        ),
    ),
    WholeRule(
        id="long-sentence",
        category="ease",
        severity=Severity.HINT,
        look=has_a_long_sentence,
        source=PRACTICE,
        **_said(
            QT_TRANSLATE_NOOP("checks", "This sentence is long"),
            QT_TRANSLATE_NOOP("checks", "It has {words} words, and is read twice. Make two of it."),
        ),
    ),
    WholeRule(
        id="hard-to-read",
        category="ease",
        severity=Severity.HINT,
        look=is_hard_to_read,
        source="Automated readability index (Smith and Senter 1967), read 2026-11-21",
        **_said(
            QT_TRANSLATE_NOOP("checks", "This is hard to read"),
            QT_TRANSLATE_NOOP("checks", "Long words in long sentences. Say it as you would across the counter."),
        ),
    ),
    WholeRule(
        id="too-many-sorries",
        category="repetition",
        severity=Severity.WARNING,
        look=says_sorry_often,
        source=HALPERIN,
        **_said(
            QT_TRANSLATE_NOOP("checks", "Sorry is said too often"),
            QT_TRANSLATE_NOOP("checks", "{times} times here. Once, meant, is heard; repeated, it asks for comfort."),
        ),
    ),
    WholeRule(
        id="nobody-speaks",
        category="voice",
        severity=Severity.WARNING,
        look=has_nobody_in_it,
        source=PRACTICE,
        **_said(
            QT_TRANSLATE_NOOP("checks", "Nobody speaks here"),
            QT_TRANSLATE_NOOP("checks", "There is no I and no we in it. People want to hear a person."),
        ),
    ),
    WholeRule(
        id="form-letter",
        category="form_letter",
        severity=Severity.WARNING,
        look=is_a_form_letter,
        source=PRACTICE,
        **_said(
            QT_TRANSLATE_NOOP("checks", "This reads like a form letter"),
            QT_TRANSLATE_NOOP(
                "checks", "{times} of its phrases are in everybody’s letters. Say what only you can say."
            ),
        ),
    ),
    WholeRule(
        id="open-place",
        category="placeholder",
        severity=Severity.ERROR,
        look=has_an_open_place,
        source=PRACTICE,
        **_said(
            QT_TRANSLATE_NOOP("checks", "Something is still to fill in"),
            QT_TRANSLATE_NOOP("checks", "This must not go out so."),
        ),
    ),
)

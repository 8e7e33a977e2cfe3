"""Reads a text once with all the rules of a language.

A rule's phrases are looked up by their rarest word: only those whose word stands in a sentence are tried on it, so that
hundreds of phrases cost little more than the reading.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, cached_property, lru_cache

from apology_studio.core.checks import kept_index, rules
from apology_studio.core.draft import Part, Voice
from apology_studio.core.index import MOST_WORDS, ByWord, Index, index_of, name_of
from apology_studio.core.reading import MOST_SENTENCES, Sentence, read
from apology_studio.core.rules import Finding, Reach, Rule, Severity, excused, finding
from apology_studio.core.text import Span
from apology_studio.core.windows import Search, compiled
from apology_studio.core.wording import Phrase, forms, one_of, stem

_NEGATED = re.compile(
    r"\b(?:not|never|no|nor|without|nunca|jamás|ni|sin|tampoco|hardly|cannot|cant|isnt|wasnt|arent|werent|dont|didnt|doesnt|wont|wouldnt|\w{1,6}n't)"
    r" (?:[\w'-]{1,30} ){0,2}\Z"
)
_EDGE = " ,"
_WEIGHT = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.HINT: 2}

Place = tuple[Rule, Span]


class _Forms(dict[str, frozenset[str]]):
    """A word as keys spell it: without apostrophe, what stands before one, and its beginning."""

    def __missing__(self, word: str) -> frozenset[str]:
        if len(self) > MOST_WORDS:
            self.clear()
        spelt = forms(word)
        self[word] = answer = spelt | frozenset(map(stem, spelt))
        return answer


class Finder:
    """Rules made ready to read texts with."""

    def __init__(self, rules: Iterable[Rule], index: Index | None = None) -> None:
        """`index` is what `make index` has written for them; one of other phrases is not used."""
        self.rules = tuple(rules)
        self._index = index
        self._phrases = [(rule, phrase) for rule in self.rules for phrase in rule.phrases]
        self._patterns = [rule for rule in self.rules if rule.pattern]
        self._forms = _Forms()
        self._search = Search((rule.pattern, rule.words) for rule in self._patterns)
        self._said = lru_cache(maxsize=MOST_SENTENCES)(self._look)
        self._excuses: dict[str, re.Pattern[str] | None] = {}

    @cached_property
    def _by_word(self) -> ByWord:
        kept = self._index
        if kept is None or kept.of != name_of(phrase for _, phrase in self._phrases):
            kept = self.index_afresh()
        return ByWord(kept.words)

    def index_afresh(self) -> Index:
        """The index of the phrases as they are."""
        return index_of([phrase for _, phrase in self._phrases])

    def prepare(self) -> Iterator[None]:
        """Make ready, a few milliseconds with each step, what texts need: first of all how phrases are looked up. A
        phrase itself is quickly made when it is met, and most never are.
        """
        _ = self._by_word
        yield
        for rule in self.rules:
            self._one_of(rule.id, "excuses", rule.excuses)
            self._one_of(rule.id, "needs", rule.needs)
            for pattern in filter(None, (rule.pattern, rule.unless)):
                compiled(pattern)
            yield

    def find(
        self, text: str, *, part: Part | None = None, box: str = "", voice: Voice = Voice.I, answering: bool = True
    ) -> tuple[Finding, ...]:
        """What the rules find, in the order of the text; of findings of one category at one place the gravest.

        `part` is the part of the letter that the text is. A text that is not `answering` for anything is read only by
        the rules that hold in any text.
        """
        places = [
            (rule, span)
            for rule, span in (*self._in_sentences(text), *self._in_patterns(text))
            if (part is None or part in rule.parts) and (answering or rule.ordinary)
        ]
        return tuple(
            finding(rule, text, span, part=part, box=box, voice=voice)
            for rule, span in sorted(_apart(places), key=_order_of)
        )

    def _in_patterns(self, text: str) -> Iterator[Place]:
        for number, at, span in self._search.hits(text):
            if not excused(rule := self._patterns[number], text, at):
                yield rule, span

    def _in_sentences(self, text: str) -> Iterator[Place]:
        sentences = read(text).sentences
        for n, sentence in enumerate(sentences):
            for rule, start, end in self._said(sentence.text, sentence.tokens):
                if rule.reach is Reach.SENTENCE or self._holds(rule, _within(rule.reach, sentences, n)):
                    yield rule, Span(sentence.start + start, sentence.start + end)

    def _look(self, sentence: str, tokens: tuple[str, ...]) -> tuple[tuple[Rule, int, int], ...]:
        """What the phrases find in one sentence; what excuses it is looked for only where it must be in there."""
        found, line = [], f" {sentence}"
        said = frozenset[str]().union(*map(self._forms.__getitem__, tokens))
        for number in set().union(*map(self._by_word.__getitem__, tokens)):
            rule, phrase = self._phrases[number]
            if any(need.isdisjoint(said) for need in phrase.needs):
                continue
            for match in phrase.regex.finditer(line):
                if rule.negation and _negated(match):
                    continue
                if rule.reach is not Reach.SENTENCE or self._holds(rule, (sentence,)):
                    found.append((rule, *_underlined(match, " " if rule.comma else _EDGE)))
        return tuple(found)

    def _holds(self, rule: Rule, around: tuple[str, ...]) -> bool:
        if not rule.excuses and not rule.needs:
            return True
        excuse, need = self._one_of(rule.id, "excuses", rule.excuses), self._one_of(rule.id, "needs", rule.needs)
        if excuse and any(excuse.search(f" {sentence}") for sentence in around):
            return False
        return need is None or any(need.search(f" {sentence}") for sentence in around)

    def _one_of(self, rule_id: str, kind: str, phrases: tuple[Phrase, ...]) -> re.Pattern[str] | None:
        key = f"{kind} {rule_id}"
        if key not in self._excuses:
            self._excuses[key] = one_of(phrases)
        return self._excuses[key]


@cache
def finder(language: str) -> Finder:
    """The rules for a language of letters (a BCP 47 tag), made ready once."""
    return Finder(rules(language), kept_index(language))


def _within(reach: Reach, sentences: tuple[Sentence, ...], n: int) -> tuple[str, ...]:
    first, last = {
        Reach.SENTENCE: (n, n + 1),
        Reach.NEXT: (n, n + 2),
        Reach.AROUND: (max(n - 1, 0), n + 2),
        Reach.TEXT: (0, len(sentences)),
    }[reach]
    return tuple(sentence.text for sentence in sentences[first:last])


def _negated(match: re.Match[str]) -> bool:
    return _NEGATED.search(match.string, max(match.start() - 60, 0), match.start() + 1) is not None


def _underlined(match: re.Match[str], edge: str) -> tuple[int, int]:
    """What is underlined, without the spaces and commas around it; `edge` are those before."""
    start, end = match.span("mark" if "mark" in match.re.groupindex else 0)
    marked = match.string[start:end]
    first = start - len(" ") + len(marked) - len(marked.lstrip(edge))
    return first, first + len(marked.lstrip(edge).rstrip(_EDGE))


def _apart(places: list[Place]) -> list[Place]:
    """The places, of those of one category that overlap only the gravest, and of equals the longest."""
    kept: dict[str, list[Place]] = defaultdict(list)
    reached: dict[str, int] = defaultdict(int)
    for rule, span in sorted(places, key=_order_of):
        chosen = kept[rule.category]
        if span.start >= reached[rule.category]:
            chosen.append((rule, span))
        elif _before((rule, span), chosen[-1]):
            chosen[-1] = (rule, span)
        reached[rule.category] = max(reached[rule.category], span.end)
    return [place for of_category in kept.values() for place in of_category]


def _order_of(place: Place) -> tuple[int, int, str]:
    return place[1].start, place[1].end, place[0].id


def _before(one: Place, other: Place) -> bool:
    return (_WEIGHT[one[0].severity], one[1].start - one[1].end) < (
        _WEIGHT[other[0].severity],
        other[1].start - other[1].end,
    )

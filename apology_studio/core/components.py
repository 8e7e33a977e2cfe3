"""What an apology is made of, and how each component is found in a text, as data."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from apology_studio.core import checks
from apology_studio.core.language_tag import base_language
from apology_studio.core.reading import MOST_SENTENCES, read
from apology_studio.core.recognising import Recogniser
from apology_studio.core.text import Span
from apology_studio.core.windows import Search, compiled


class Component(StrEnum):
    """The components of an apology: the six parts, and the promise of a further word."""

    SORRY = "sorry"
    EXPLANATION = "explanation"
    RESPONSIBILITY = "responsibility"
    PREVENTION = "prevention"
    REPAIR = "repair"
    CONTACT = "contact"
    FOLLOWUP = "followup"


_COMPONENTS = {component.value: component for component in Component}


@dataclass(frozen=True, slots=True, kw_only=True)
class ComponentRule:
    """Words that make a component present, as one literal with the sentences that prove it."""

    component: Component
    pattern: str
    """Regular expression, case ignored. A group called `mark` narrows what is marked. Every repeat is bounded or
    stops at a line's end, so that a search stays linear."""
    words: tuple[str, ...] = ()
    """Small-letter beginnings of which a sentence must have one, or it is not read: this keeps a check quick."""
    finds: tuple[str, ...]
    """Sentences that have the component."""
    passes: tuple[str, ...]
    """Sentences that this rule must not take for it."""


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """A component in a text."""

    span: Span
    component: Component


@cache
def component_rules(language: str) -> tuple[ComponentRule, ...]:
    """The rules for texts in a language (a BCP 47 tag); none where nobody has written them yet."""
    if base_language(language) not in checked_languages():
        return ()
    name = f"{checks.__name__}.{base_language(language)}"
    modules = (importlib.import_module(f"{name}.{module}") for module in _modules(name))
    return tuple(rule for module in modules for rule in getattr(module, "COMPONENTS", ()))


@cache
def checked_languages() -> tuple[str, ...]:
    """The languages that plain texts can be checked in."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(checks.__path__) if module.ispkg))


def prepare_components(language: str) -> Iterator[None]:
    """Make ready, a little with each step, what reading a language needs."""
    component_rules(language)
    yield
    if recogniser := _recogniser(language):
        yield
        recogniser.prepare()


@lru_cache(maxsize=64)
def find_components(text: str, language: str) -> tuple[Found, ...]:
    """Every place that makes a component present, in the order of the text, each once."""
    found: set[Found] = set()
    for sentence in read(text).sentences:
        start = sentence.start
        for said in _found_in(text[start : start + len(sentence.text)], language):
            found.add(Found(said.span.moved(start), said.component))
    if recogniser := _recogniser(language):
        found.update(Found(span, _COMPONENTS[name]) for span, name in recogniser.found(text))
    return tuple(sorted(found, key=_place_of))


def _place_of(found: Found) -> tuple[int, int, Component]:
    return found.span.start, found.span.end, found.component


@lru_cache(maxsize=MOST_SENTENCES)
def _found_in(sentence: str, language: str) -> tuple[Found, ...]:
    """What set words say in one sentence, with places in it; remembered, since a letter is read again at each key."""
    low = sentence.lower()
    rules = (rule for rule in component_rules(language) if not rule.words or any(word in low for word in rule.words))
    return tuple(Found(span, rule.component) for rule in rules for span in _spans(rule, sentence))


@cache
def _recogniser(language: str) -> Recogniser | None:
    """What reads the sentences of a language, where its package has it."""
    name = f"{checks.__name__}.{base_language(language)}"
    if base_language(language) not in checked_languages() or "recogniser" not in _modules(name):
        return None
    made: Recogniser = importlib.import_module(f"{name}.recogniser").recogniser()
    return made


def _modules(package: str) -> tuple[str, ...]:
    return tuple(module.name for module in pkgutil.iter_modules(importlib.import_module(package).__path__))


def places(rule: ComponentRule, text: str) -> tuple[Span, ...]:
    """Where one rule holds."""
    spans = (hit.span for hit in Search([(rule.pattern, rule.words)]).hits(text))
    return tuple(span for span in spans if span.end > span.start)


def _spans(rule: ComponentRule, sentence: str) -> Iterator[Span]:
    spans = map(_span, compiled(rule.pattern).finditer(sentence))
    return (span for span in spans if span.end > span.start)


def _span(match: re.Match[str]) -> Span:
    return Span(*match.span("mark" if "mark" in match.re.groupindex else 0))

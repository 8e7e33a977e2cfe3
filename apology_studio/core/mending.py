"""How a wording that backfires is put right: the owner's own sentence where that can be done rightly, else a model
sentence to adapt, marked as such. Neither ever states a fact that the owner has not written.
"""

from __future__ import annotations

import importlib
import re
from dataclasses import replace
from functools import cache

from apology_studio.core import checks
from apology_studio.core.components import checked_languages
from apology_studio.core.data import dataclass
from apology_studio.core.draft import Voice
from apology_studio.core.language_tag import base_language
from apology_studio.core.messages import fill
from apology_studio.core.phrases import Voiced
from apology_studio.core.rules import Finding, Fix
from apology_studio.core.windows import compiled

BEFORE = 40
"""Characters before a finding in which it is looked for who acts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mending:
    """What to say in the place of what a rule has found, as one literal with its proofs."""

    rule_ids: tuple[str, ...]
    pattern: str = r"(?s).+"
    """The whole of what is underlined, case ignored. Named groups are taken over into the words."""
    after: str = ""
    """What must stand right before it; nothing if empty."""
    words: Voiced
    """`{name}` is a group of the pattern, `[words]` a place to fill. Empty: what is underlined is left out."""
    forms: tuple[tuple[str, Voiced], ...] = ()
    """Other forms of what a group holds, for the voice that speaks: ('regrets', 'regret')."""
    model: bool = False
    """Whether it is a model sentence to adapt, and not the owner's own."""
    proofs: tuple[tuple[str, str], ...]
    """Sentences in the voice of 'we', before and after."""


@cache
def mendings(language: str) -> tuple[Mending, ...]:
    """The mendings of a language of letters (a BCP 47 tag); those that keep the owner's sentence come first."""
    base = base_language(language)
    if base not in checked_languages():
        return ()
    found: tuple[Mending, ...] = importlib.import_module(f"{checks.__name__}.{base}.mendings").MENDINGS
    return tuple(sorted(found, key=_is_model))


def _is_model(mending: Mending) -> bool:
    return mending.model


def mended(finding: Finding, text: str, language: str, voice: Voice) -> Finding:
    """The finding with words to use instead, where there are any and its rule has none itself."""
    if finding.fixes or finding.span is None:
        return finding
    before = text[max(0, finding.span.start - BEFORE) : finding.span.start]
    for mending in mendings(language):
        if finding.rule_id in mending.rule_ids and (fix := _fix(mending, finding.quote, before, voice)) is not None:
            return replace(finding, fixes=(fix,))
    return finding


def _fix(mending: Mending, quote: str, before: str, voice: Voice) -> Fix | None:
    match = compiled(mending.pattern).fullmatch(quote)
    if match is None or (mending.after and not compiled(rf"(?:{mending.after})\Z").search(before)):
        return None
    forms = {form: voiced.of(voice) for form, voiced in mending.forms}
    groups = match.groupdict(default="")
    if mending.forms and not all(word.lower() in forms for word in groups.values()):
        return None  # a form that is not known cannot be made to agree
    values = tuple((name, forms.get(word.lower(), word)) for name, word in groups.items())
    words = fill(mending.words.of(voice), values)
    if quote[:1].isupper():
        words = words[:1].upper() + words[1:]
    return Fix(label=words, replace=words, model=mending.model)


_SINGULAR = {"en": r"\b(?:i|my|me|mine)\b", "es": r"\b(?:yo|mi|mis|me|pido|soy|fui)\b"}
_PLURAL = {"en": r"\b(?:we|our|us|ours)\b", "es": r"\b(?:nosotr[oa]s|nuestr[oa]s?|nos|\w{2,20}(?:amos|emos|imos))\b"}


def voice_of(text: str, language: str) -> Voice:
    """Who speaks in a text that was given as it is: we only where nobody says I."""
    base = re.split("[-_]", language.lower())[0]
    if base not in _PLURAL or compiled(_SINGULAR[base]).search(text):
        return Voice.I
    return Voice.WE if compiled(_PLURAL[base]).search(text) else Voice.I

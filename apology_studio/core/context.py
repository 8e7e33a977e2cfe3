"""Whether a text answers for something that went wrong, or is ordinary business writing."""

from __future__ import annotations

import importlib
import importlib.util
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache

from apology_studio.core import checks
from apology_studio.core.components import checked_languages
from apology_studio.core.data import dataclass
from apology_studio.core.language_tag import base_language
from apology_studio.core.reading import read
from apology_studio.core.rules import Finding

_MOST_TROUBLE, _MOST_USUAL = 3, 2
"""So many words of each kind weigh; a long text has some by chance."""
_ANY = 0.5
"""What a finding of any other category weighs."""
_MOST_TIMES = 3
"""So many findings of a category weigh, each after the first by half."""
_SHOWS_IT = frozenset(
    {
        "conditional",
        "sorry_but",
        "feelings_not_act",
        "misunderstanding",
        "blame_customer",
        "blame_staff",
        "blame_third_party",
        "blame_circumstance",
        "agentless",
        "denial",
        "attack_critic",
        "vague_offence",
        "hedged_performative",
        "boilerplate_inconvenience",
        "good_intent",
        "minimising",
        "euphemism",
    }
)
"""Categories of which one is enough in a language without a context of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What speaks for a text being an apology, or one where an apology was called for."""

    telling: Mapping[str, int]
    """What a finding of each category weighs."""
    trouble: frozenset[str]
    """Words that texts about something gone wrong have; each weighs 1."""
    usual: frozenset[str]
    """Words that ordinary business texts have; each weighs against."""
    sorry: float
    """What an apology for an own act weighs."""
    enough: float
    """From this weight on the text answers for something."""


@cache
def context(language: str) -> Context | None:
    """The context of a language (a BCP 47 tag), where it has one."""
    base = base_language(language)
    name = f"{checks.__name__}.{base}.context"
    if base not in checked_languages() or importlib.util.find_spec(name) is None:
        return None
    found: Context = importlib.import_module(name).CONTEXT
    return found


def answers(text: str, language: str, found: Iterable[Finding], *, sorry: bool) -> bool:
    """Whether the text answers for something: it apologises, argues, or tells of trouble."""
    known = context(language)
    if known is None:
        return sorry or any(finding.category in _SHOWS_IT for finding in found)
    times = Counter(finding.category for finding in found)
    told = sum(known.telling.get(category, _ANY) * (1 + min(n, _MOST_TIMES)) / 2 for category, n in times.items())
    said = frozenset[str]().union(*[sentence.tokens for sentence in read(text).sentences])
    trouble = min(len(said & known.trouble), _MOST_TROUBLE)
    usual = min(len(said & known.usual), _MOST_USUAL)
    return told + trouble - usual + known.sorry * sorry >= known.enough

"""What the letter is checked for, as data: one package per language of letters, a module per family of rules."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from apology_studio.core.index import Index, unpacked
from apology_studio.core.language_tag import base_language
from apology_studio.core.rules import Rule


@cache
def rules(language: str) -> tuple[Rule, ...]:
    """The rules for a language of letters (a BCP 47 tag); none where it has no package yet."""
    base = base_language(language)
    if base not in {module.name for module in pkgutil.iter_modules(__path__) if module.ispkg}:
        return ()
    package = importlib.import_module(f"{__name__}.{base}")
    families = (importlib.import_module(f"{package.__name__}.{m.name}") for m in pkgutil.iter_modules(package.__path__))
    return tuple(rule for family in families for rule in getattr(family, "RULES", ()))


def kept_index(language: str) -> Index | None:
    """How the phrases of these rules are looked up, where that is kept (`make index`)."""
    try:
        kept = importlib.import_module(f"{__name__}.{base_language(language)}.index")
    except ImportError:
        return None
    return unpacked(kept.OF, kept.WORDS)

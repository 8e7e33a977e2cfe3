"""The whole letter: what only all of it together shows. Cached by passage, so that typing reads one of them again."""

from __future__ import annotations

from functools import cache

from apology_studio.core.rules import Finding
from apology_studio.core.whole.reading import Whole
from apology_studio.core.whole.rule import WholeRule


@cache
def whole_rules() -> tuple[WholeRule, ...]:
    """Every check of the whole."""
    from apology_studio.core.whole import agrees, early, lacking, mechanics, shape, tone, tongue

    return tuple(rule for module in (shape, mechanics, tone, agrees, early, lacking, tongue) for rule in module.RULES)


def look(whole: Whole) -> tuple[Finding, ...]:
    """What the checks find in this letter."""
    if not whole.passages:
        return ()
    return tuple(finding for rule in whole_rules() for finding in rule.findings(whole))

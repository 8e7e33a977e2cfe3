"""A rule of Spanish letters: what an English rule says, looked for in Spanish words."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from apology_studio.core.checks import rules
from apology_studio.core.phrases import Voiced
from apology_studio.core.rules import Reach, Rule
from apology_studio.core.wording import phrases


@cache
def _english() -> dict[str, Rule]:
    return {rule.id: rule for rule in rules("en")}


def like(
    rule_id: str,
    said: str,
    *,
    excuses: str = "",
    reach: Reach = Reach.SENTENCE,
    fix: Voiced | None = None,
    flags: tuple[str, ...],
    passes: tuple[str, ...],
) -> Rule:
    """The Spanish rule beside the English one of that id: its name, weight, reasons and parts, so that muting one mutes
    both. KeyError where there is none.
    """
    return replace(
        _english()[rule_id],
        phrases=phrases(said),
        excuses=phrases(excuses),
        needs=(),
        pattern="",
        words=(),
        unless="",
        reach=reach,
        fix=fix,
        flags=flags,
        passes=passes,
    )


SORRY = (
    "(lo siento|lo sentimos|siento|sentimos|lamento|lamentamos|perdón|perdone|perdonen|disculpa|disculpas|disculpe"
    "|disculpen|disculparnos|disculparme|nos disculpamos|me disculpo)"
)
"""Any word that says sorry."""
OURS = """
    (mi|nuestra) (culpa|responsabilidad)
    (mi|nuestro) (trabajo|error|fallo|deber)
    (es|era|fue|son|eran) (culpa|cosa|responsabilidad|error|fallo) (mía|mío|nuestra|nuestro)
    (elegimos|elegí|debimos|debí|deberíamos|debería haber|tendríamos que)
    no es [una|ninguna] excusa
"""
"""What owns the fault that is pointed at."""

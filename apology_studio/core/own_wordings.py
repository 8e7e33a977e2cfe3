"""What a channel's own wording says that the letter does not: blame, a but, a joke that came in with the edit."""

from __future__ import annotations

from functools import lru_cache

from apology_studio.core.changes import OWN
from apology_studio.core.channel import Channel, Level, Look, PieceView, Problem
from apology_studio.core.draft import Draft, Voice
from apology_studio.core.finder import finder
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Finding, Severity

MOST = 3
"""Problems of one channel that are named: the first ones that are met."""
SAYS = Message("channel", QT_TRANSLATE_NOOP("channel", "{finding}: “{words}”"))
_HOUSE_STYLE = "third_person"
"""A press release speaks of the firm from outside."""


def own_findings(
    draft: Draft, channel: Channel, view: PieceView, muted: frozenset[str] = frozenset()
) -> tuple[Finding, ...]:
    """What the rules find in a piece that the owner edited for this channel, and that the letter has not said there.
    The `muted` rules are silent.
    """
    if not view.own:
        return ()
    found = _found(view.text, view.letter_text, draft.language, draft.voice)
    release = channel.look is Look.RELEASE
    told = (f for f in found if f.key not in draft.kept and f.rule_id not in muted)
    return tuple(f for f in told if not (release and f.category == _HOUSE_STYLE))


def wording_problems(
    draft: Draft, channel: Channel, pieces: tuple[PieceView, ...], muted: frozenset[str] = frozenset()
) -> tuple[Problem, ...]:
    """The same as problems of the channel, with the place that mends them."""
    found = [(view, f) for view in pieces for f in own_findings(draft, channel, view, muted)]
    return tuple(
        Problem(
            id=f"says-{finding.rule_id}",
            message=SAYS.with_values(finding=finding.message, words=" ".join(finding.quote.split())),
            level=Level.FIX,
            step=f"{OWN}{channel.id}",
            box=view.piece.value,
        )
        for view, finding in found[:MOST]
    )


@lru_cache(maxsize=64)
def _found(text: str, letter_text: str, language: str, voice: Voice) -> tuple[Finding, ...]:
    found = finder(language).find(text, voice=voice)
    return tuple(f for f in found if f.severity is not Severity.HINT and f.quote not in letter_text)

"""Brings the samples up to date with what the letter says: run `python tests/sample_bases.py` after a channel changed.

An owner's own wording remembers what the letter said when it began. In a sample that is what the letter says today, so
that a newcomer never reads that the letter has changed since.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path

from apology_studio.core.channel import channel
from apology_studio.core.codec import decode, encode
from apology_studio.core.draft import Draft, Override
from apology_studio.core.preview import preview

SAMPLES = Path(__file__).parents[1] / "resources" / "samples"


def up_to_date(draft: Draft) -> Draft:
    """The draft whose own wordings all began with today's letter."""
    return draft.with_changes(overrides=tuple(_begun_today(draft, override) for override in draft.overrides))


def _begun_today(draft: Draft, override: Override) -> Override:
    view = preview(draft, channel(override.channel), rich=False).piece(override.piece)
    assert view is not None
    return dataclasses.replace(override, base=view.letter_text)


if __name__ == "__main__":
    for path in sorted(SAMPLES.glob("*.apology")):
        path.write_text(encode(up_to_date(decode(path.read_text(encoding="utf-8")))), encoding="utf-8")

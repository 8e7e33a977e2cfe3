"""A draft in one row: what the shelf and the terminal's list say of it."""

from __future__ import annotations

from apology_studio.core import markup, text
from apology_studio.core.draft import Draft, Part
from apology_studio.core.followup import first_due
from apology_studio.core.letter import compose_letter
from apology_studio.core.ports import DraftRow
from apology_studio.core.preview import missing_parts
from apology_studio.core.steps import NEEDS

OPENING = 160
"""Characters of the apology that the shelf shows."""


def describe(draft: Draft) -> DraftRow:
    """The row of a draft. `state` is 'posted' once it is out anywhere, 'ready' when nothing is missing."""
    letter = compose_letter(draft)
    plain = [markup.plain(block.text) for block in letter.blocks]
    sorry = letter.block(Part.SORRY)
    posted = {publication.channel for publication in draft.publications}
    missing = missing_parts(draft)
    return DraftRow(
        id=draft.id,
        title=draft.title,
        kind=draft.kind,
        changed=draft.changed,
        created=draft.created,
        words=sum(text.words(p) for p in plain),
        state="posted" if posted else "draft" if missing else "ready",
        noticed=draft.incident.noticed,
        opening=shorten(markup.plain(sorry.line)) if sorry else "",
        parts_ready=NEEDS[draft.kind] - len(missing),
        posted=len(posted),
        incident_id=draft.incident_id,
        previous=draft.previous,
        promised=len(draft.promises),
        kept=sum(promise.kept_on is not None for promise in draft.promises),
        due=first_due(draft),
    )


def shorten(said: str, longest: int = OPENING) -> str:
    """The beginning of a text on one line, cut between words, with an ellipsis where something follows."""
    line = " ".join(said[: 4 * longest].split())
    if len(line) <= longest:
        return line
    return f"{line[: longest + 1].rsplit(' ', 1)[0][:longest]}…"

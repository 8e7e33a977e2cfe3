"""One-click changes of a draft as data: what is written where. Accepted, each is one step of undo."""

from __future__ import annotations

from dataclasses import replace

from apology_studio.core.data import dataclass
from apology_studio.core.draft import ChannelChoice, ChannelId, Draft, Override, Part, Piece
from apology_studio.core.messages import Message

OWN = "channel:"
"""What the step of a channel's own text begins with; its id follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A box that gets another text."""

    step: str
    """A part, 'facts', or `OWN` with the channel's id."""
    box: str
    """'line', 'more', the name of a fact, or a piece."""
    text: str
    base: str = ""
    """Of a channel's own text: what the letter says in its place, remembered where the own wording begins now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A change with its button. Nothing is different before the owner accepts it."""

    label: Message
    edits: tuple[Edit, ...] = ()
    choice: ChannelChoice | None = None
    drops: tuple[str, ...] = ()
    """The sentences that it would leave out."""
    page: int | None = None
    """The post it is about, from 0."""


def accepted(draft: Draft, change: Change) -> Draft:
    """The draft as the change makes it."""
    for edit in change.edits:
        draft = _edited(draft, edit)
    return draft.with_choice(change.choice) if change.choice is not None else draft


def _edited(draft: Draft, edit: Edit) -> Draft:
    if edit.step in set(Part):
        part = Part(edit.step)
        return draft.with_part(part, replace(draft.part(part), **{edit.box: edit.text}))
    if edit.step.startswith(OWN):
        channel, piece = ChannelId(edit.step.removeprefix(OWN)), Piece(edit.box)
        before = draft.override(channel, piece) or Override(channel=channel, piece=piece, text="", base=edit.base)
        return draft.with_override(replace(before, text=edit.text))
    return draft.with_incident(**{edit.box: edit.text})

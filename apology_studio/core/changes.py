"""One-click changes of a draft as data: what is written where. Accepted, each is one step of undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from apology_studio.core.data import dataclass
from apology_studio.core.draft import ChannelChoice, ChannelId, Draft, Override, Part, Piece, Promise
from apology_studio.core.messages import Message

FOLLOW_UP = "follow-up"
"""The step of the list of promises. A box is the place of a promise in it."""
DUE = ".due"
"""Ends the box of its day."""
GONE = ".gone"
"""Ends the box of a promise that is taken off the list."""
OWN = "channel:"
"""What the step of a channel's own text begins with; its id follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A box that gets another text."""

    step: str
    """A part, 'facts', 'follow-up', or `OWN` with the channel's id."""
    box: str
    """'line', 'more', the name of a fact, a piece; of a promise its place on the list, with '.due' its day (an ISO
    date), with `GONE` that it is taken off."""
    text: str
    base: str = ""
    """Of a channel's own text: what the letter says in its place, remembered where the own wording begins now. Of a
    promise: the sentence that makes it."""


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
    if edit.step == FOLLOW_UP:
        return draft.with_changes(promises=_promises(draft.promises, edit))
    return draft.with_incident(**{edit.box: edit.text})


def _promises(promises: tuple[Promise, ...], edit: Edit) -> tuple[Promise, ...]:
    name, _, what = edit.box.partition(".")
    place = int(name)
    if edit.box.endswith(GONE):
        return (*promises[:place], *promises[place + 1 :])
    promise = replace(promises[place], said=edit.base or promises[place].said)
    promise = replace(promise, due=date.fromisoformat(edit.text)) if what else replace(promise, text=edit.text)
    return (*promises[:place], promise, *promises[place + 1 :])

"""The sequence of one incident: holding statement, apology, updates, closing report, as linked drafts."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from datetime import datetime

from apology_studio.core.desk import first_word
from apology_studio.core.draft import (
    ChannelId,
    Draft,
    DraftId,
    Earlier,
    FollowUp,
    Incident,
    Kind,
    Parts,
    Piece,
    Promise,
    Update,
)
from apology_studio.core.letter import compose_letter
from apology_studio.core.plan import DECLINED, begun_on
from apology_studio.core.ports import DraftRow
from apology_studio.core.promises import dated_on

BLOG = ChannelId("blog")


def next_update(before: Draft, *, draft_id: DraftId, now: datetime) -> Draft:
    """The draft of the next update after `before`, or of the closing report where every promise is kept.

    It knows the business, the facts, and what was promised, kept and is late; what is new is not written yet. The list
    of promises and the reminders that are not done go on with it.
    """
    promises = tuple(_carried(promise, before) for promise in before.promises)
    closing = bool(promises) and all(promise.kept_on for promise in promises)
    return before.with_changes(
        id=draft_id,
        previous=before.id,
        kind=Kind.CLOSING if closing else Kind.PROGRESS,
        created=now,
        changed=now,
        dated=now.date(),
        parts=Parts(),
        incident=_still_coming(before.incident, now),
        overrides=(),
        publications=(),
        updates=(),
        ticks=(),
        ready=None,
        first_word_at=first_word(before),
        promises=promises,
        follow_ups=tuple(f for f in before.follow_ups if f.done_on is None),
        earlier=dated_updates(before),
        kept=tuple(key for key in before.kept if key.startswith(DECLINED)),
    )


def _carried(promise: Promise, before: Draft) -> Promise:
    """A promise with the day of the letter that made it; what an update has told as kept is not told again."""
    told = promise.told or (before.kind.reports and promise.kept_on is not None and promise.kept_on <= begun_on(before))
    return dataclasses.replace(promise, made_on=promise.made_on or dated_on(before), told=told)


def _still_coming(incident: Incident, now: datetime) -> Incident:
    """The facts, without a next word whose time has come: this is it."""
    if incident.next_word_at is None or incident.next_word_at > now:
        return incident
    return dataclasses.replace(incident, next_word_at=None)


def as_said(draft: Draft) -> Earlier:
    """A statement as it stands on the blog, on the day on which it was said."""
    letter = compose_letter(draft)
    body = draft.override(BLOG, Piece.BODY)
    own = body is not None and not draft.earlier  # an own wording of an update holds what it follows, too
    return Earlier(
        on=begun_on(draft),
        kind=draft.kind,
        text=body.text if own and body is not None else "\n\n".join(block.text for block in letter.blocks),
    )


def dated_updates(draft: Draft) -> tuple[Earlier, ...]:
    """Everything that was said on the incident up to this draft, each with its day, the newest first.

    What the blog said below it goes along, unless an own wording of the blog holds it already.
    """
    said = as_said(draft)
    below = [
        Earlier(on=update.on, kind=Kind.PROGRESS, text=update.text.strip())
        for update in reversed(draft.updates)
        if update.text.strip() and update.text.strip() not in said.text
    ]
    return (*below, said, *draft.earlier)


def said_since(draft: Draft, others: Iterable[Draft]) -> tuple[Update, ...]:
    """What the updates that are out have said since, for the page of the statement that they report on.

    Nothing for an update, which stands over what it follows; nothing twice. It is the owner who puts it there: a posted
    statement does not change under its record.
    """
    there = {update.source for update in draft.updates}
    return tuple(
        Update(on=begun_on(each), text=as_said(each).text, source=each.id)
        for each in others
        if not draft.kind.reports and each.kind.reports and each.publications and each.id not in there
    )


def reminders_left(draft: Draft) -> tuple[FollowUp, ...]:
    """The reminders that wait."""
    return tuple(follow_up for follow_up in draft.follow_ups if follow_up.done_on is None)


def sequence(rows: Iterable[DraftRow], row: DraftRow) -> tuple[DraftRow, ...]:
    """The drafts of the same incident, in the order in which they follow each other."""
    return tuple(sorted((each for each in rows if each.incident_id == row.incident_id), key=_begun))


def _begun(row: DraftRow) -> tuple[datetime, str]:
    return row.created, row.id


def newest_of_each(rows: Iterable[DraftRow]) -> tuple[DraftRow, ...]:
    """Of each incident the draft that the list of promises is in: the one that none follows, else the last begun."""
    rows = tuple(rows)
    followed = {row.previous for row in rows if row.previous is not None}
    last: dict[str, DraftRow] = {}
    for row in sorted(rows, key=_begun):
        if row.id not in followed:
            last[row.incident_id] = row
    return tuple(row for row in rows if last.get(row.incident_id) is row)

"""Random values of any type that travels as JSON, so that a new field of a draft is tested without a new line here."""

from __future__ import annotations

import dataclasses
import types
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from apology_studio.core.codec import MAX_DIGITS, YEARS
from apology_studio.core.draft import Draft, DraftId, IncidentId
from apology_studio.core.settings import Settings
from apology_studio.core.text import clean

MOMENT = datetime(2026, 5, 12, 9, 30, tzinfo=timezone(timedelta(hours=1)))

_first, _last = datetime(YEARS.start, 1, 2), datetime(YEARS.stop - 1, 12, 30)
_offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
_ids = st.from_regex(r"[0-9A-Za-z][0-9A-Za-z._-]{0,20}", fullmatch=True)
_SCALARS: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text().map(lambda text: clean(text).text),
    int: st.integers(-(10**MAX_DIGITS) + 1, 10**MAX_DIGITS - 1),
    bool: st.booleans(),
    date: st.dates(_first.date(), _last.date()),
    datetime: st.datetimes(_first, _last, timezones=_offsets | st.just(UTC)),
}


def of(hint: Any) -> st.SearchStrategy[Any]:
    """Values that fit a type hint, texts clean."""
    if get_origin(hint) in (Union, types.UnionType):
        return st.one_of(*(st.none() if h is types.NoneType else of(h) for h in get_args(hint)))
    if get_origin(hint) is tuple:
        inner = get_args(hint)
        return st.lists(of(inner[0]), max_size=3).map(tuple) if inner[-1] is ... else st.tuples(*map(of, inner))
    if isinstance(hint, NewType):
        return _ids
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        return st.builds(hint, **{name: of(h) for name, h in get_type_hints(hint).items()})
    if issubclass(hint, StrEnum):
        return st.sampled_from(hint)
    return _SCALARS[hint]


drafts: st.SearchStrategy[Draft] = of(Draft)
all_settings: st.SearchStrategy[Settings] = of(Settings)


def plain_draft(name: str = "d1", **changes: object) -> Draft:
    """A draft with nothing in it but what it must have."""
    draft = Draft(id=DraftId(name), incident_id=IncidentId("i1"), created=MOMENT, changed=MOMENT)
    return draft.with_changes(**changes)

"""Whatever is in a draft: it is composed, reviewed, listed and planned for export without an error."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from random_drafts import drafts

from apology_studio.core.channel import channels
from apology_studio.core.codec import decode, encode
from apology_studio.core.draft import Draft
from apology_studio.core.export import channels_on, plan
from apology_studio.core.listing import describe
from apology_studio.core.messages import in_english
from apology_studio.core.preview import preview
from apology_studio.core.review import readiness, review


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(drafts)
def test_any_draft_can_be_shown(draft: Draft) -> None:
    clean = decode(encode(draft))
    looked = review(clean)

    assert in_english(readiness(looked))
    assert describe(clean).id == clean.id
    for each in channels():
        shown = preview(clean, each)
        assert all(page.length == each.body.measure.length(page.text) for page in shown.pages)
    assert {file.channel for file in plan(clean, channels_on(clean)).files} <= {each.id for each in channels()}

"""A draft of 100,000 words in the real window: it is kept, it can be written in, and what would read it whole rests."""

from __future__ import annotations

from pathlib import Path

import pytest
from bench.drafts_of_size import draft_of, words_of
from owner import owner_at
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from apology_studio.core.channel import channel
from apology_studio.core.draft import ChannelId, Draft, DraftId, Part, PartText
from apology_studio.core.export import plan
from apology_studio.core.preview import preview
from apology_studio.core.promises import proposals
from apology_studio.core.rest import LONGEST_READ, RESTS, rests, size
from apology_studio.core.review import readiness, review
from apology_studio.core.steps import StepId
from apology_studio.ui.session import Where

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # only the offscreen platform says so
LONG = DraftId("long")


def long_draft() -> Draft:
    return draft_of(100_000).with_changes(id=LONG)


def test_nothing_that_reads_it_whole_does(letter_only: Draft) -> None:
    draft = long_draft()
    assert words_of(draft) > 98_000
    shown = review(draft, ChannelId("blog"))
    assert (shown.rests, shown.findings) == (True, ())
    assert readiness(shown) == RESTS
    assert all(p.blocked is not None and p.blocked.message == RESTS and not p.pages for p in shown.previews)
    assert proposals(draft) == ()
    planned = plan(draft, draft.channels)
    assert planned.files == ()
    assert {problem for each in planned.refused for problem in each.problems} == {RESTS}
    assert not review(letter_only, ChannelId("blog")).rests


@pytest.mark.parametrize("extra", [0, 1])
def test_the_limit_is_where_it_is_said_to_be(letter_only: Draft, extra: int) -> None:
    room = LONGEST_READ - size(letter_only.with_part(Part.REPAIR, PartText())) + extra
    draft = letter_only.with_part(Part.REPAIR, PartText(more=("We repair it. " * 5000)[:room]))
    assert size(draft) == LONGEST_READ + extra
    assert rests(draft) is bool(extra)
    assert bool(preview(draft, channel("sms"), rich=False).pages) is not bool(extra)


def test_it_is_written_in_saved_and_made_shorter(home: Path, qtbot: QtBot) -> None:
    with owner_at(home) as owner:
        owner.world.store.save(long_draft())
        owner.window.navigator.open_id(LONG)
        studio, session, banner = owner.window.studio, owner.window.session, owner.window.banner
        for step in StepId:
            studio.show_step(step)
        studio.show_step(StepId.REPAIR, "more", 5)
        qtbot.waitUntil(lambda: session.looked, timeout=10_000)
        box = next(bound.box for bound in studio.page.bound if bound.name == "more")
        assert box.text() == long_draft().parts.repair.more
        assert banner.isVisible()
        assert "60,000 characters" in banner.text()
        QTest.keyClicks(box, "Now ")
        assert session.flush()
        assert owner.world.store.load(LONG).parts.repair.more == box.text()
        session.look()
        banner.acted.emit(2)
        assert not banner.isVisible()
        session.look()
        assert not banner.isVisible(), "said once, not after every key"
        for part in Part:
            session.write(session.draft.with_part(part, PartText(line="We are sorry.")), Where("repair", "more"))
        session.think()
        assert not session.review.rests
        assert session.review.preview(ChannelId("blog")).pages  # type: ignore[union-attr]  # it is on
        session.undo()
        session.think()
        assert session.review.rests is rests(session.draft)

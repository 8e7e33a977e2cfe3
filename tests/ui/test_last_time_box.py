"""The box of what was said last time, in the real page over a real store."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from apology_studio.core.draft import Draft, DraftId, IncidentId, Part, PartText
from apology_studio.core.ports import DraftStore
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.pages.part_page import PartPage
from apology_studio.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says so


def test_a_vow_that_was_made_before_is_shown_where_the_next_is_written(
    session: Session, store: DraftStore, theme: Theme, sample: Draft, qtbot: QtBot
) -> None:
    before = sample.with_changes(
        id=DraftId("march"), incident_id=IncidentId("march"), dated=date(2026, 3, 3), promises=()
    ).with_part(Part.PREVENTION, PartText(line="I have bought a till. This will never happen again."))
    page = PartPage(Part.PREVENTION, session, theme, store)
    qtbot.addWidget(page)
    session.open(sample)
    page.show()
    page.show_review(session.seen)
    assert not page.last_time.isVisible()
    session.close()

    store.save(before)
    session.open(sample.with_changes(id=DraftId("now")))
    page.show_review(session.seen)
    (card,) = page.last_time.cards
    assert card.accessibleName() == (
        "On 3 March you promised that this would not happen again. Then: “This will never happen again.”\n"
        "Now: “charged online customers twice for the same order”"
    )

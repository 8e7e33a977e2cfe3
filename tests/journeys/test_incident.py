"""One incident from the holding statement to the closing report, through the window, over a month of its own."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from store_world import Clock

from apology_studio import app as studio_app
from apology_studio.adapters.paths import find_paths
from apology_studio.core.desk import mark_posted
from apology_studio.core.draft import Business, ChannelId, Draft, Kind, Part, Piece
from apology_studio.core.settings import Settings
from apology_studio.core.steps import StepId
from apology_studio.ui.main_window import MainWindow
from apology_studio.ui.pages.follow_up_page import FollowUpPage
from apology_studio.ui.pages.part_page import PartPage
from apology_studio.ui.session import Where
from apology_studio.ui.updates_dialog import UpdatesDialog

LEFT = Qt.MouseButton.LeftButton
MARCH = [date(2026, 3, 6), date(2026, 3, 9), date(2026, 3, 18)]
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
FIRM = Business(
    name="Larch Street Library",
    line="a toy library in Leeds",
    spokesperson="Ana Brook",
    role="founder",
    email="ana@larchstreet.example",
)
PARTS = {
    Part.SORRY: "We sent 40 of you a toy with a loose wheel. I am sorry.",
    Part.EXPLANATION: "On Monday I packed the toys without pulling at the wheels.",
    Part.RESPONSIBILITY: "This was my fault and mine alone.",
    Part.PREVENTION: "By Friday 20 March an engineer will have tested every toy.",
    Part.REPAIR: "I will bring each of you a new toy by Friday 6 March.",
    Part.CONTACT: "Write to me at ana@larchstreet.example.",
}


class Incident:
    """The window, its clock, and what the owner does in it."""

    def __init__(self, window: MainWindow, clock: Clock) -> None:
        self.window, self.clock = window, clock

    @property
    def draft(self) -> Draft:
        return self.window.session.draft

    def follow_up(self) -> FollowUpPage:
        self.window.studio.show_step(StepId.FOLLOW_UP)
        page = self.window.studio.page
        assert isinstance(page, FollowUpPage)
        return page

    def say(self, part: Part, line: str) -> None:
        self.window.studio.show_step(StepId(part.value))
        page = self.window.studio.page
        assert isinstance(page, PartPage)
        QTest.keyClicks(page.bound[0].box, line)

    def post(self) -> None:
        """As the desk does it, with what the blog says now."""
        shown = self.window.session.review.preview(ChannelId("blog"))
        assert shown is not None
        said = shown.text(Piece.BODY)
        marked = mark_posted(self.draft, ChannelId("blog"), self.clock(), said, "https://larchstreet.example/toys")
        self.window.session.write(marked, Where(StepId.SPREAD))

    def blog(self) -> str:
        shown = self.window.session.review.preview(ChannelId("blog"))
        assert shown is not None
        return shown.text(Piece.BODY)


@pytest.fixture
def incident(home: Path, qtbot: QtBot) -> Iterator[Incident]:
    clock = Clock(MONDAY)
    world = dataclasses.replace(studio_app.services(find_paths(home).make()), now=clock)
    world.settings.save(Settings(profile=FIRM))
    _, theme, languages = studio_app.make_application(world)
    window = MainWindow(world, theme, languages)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.begin()
    yield Incident(window, clock)
    window.close()
    world.store.close()


def test_from_the_holding_statement_to_the_closing_report(incident: Incident) -> None:
    window, clock = incident.window, incident.clock
    holding = _hold(incident)
    clock.forward(hours=6)
    apology = _apologise(incident, holding)
    clock.forward(days=7)
    first = _report_late(incident, apology)
    clock.forward(days=11)
    _close(incident, first)
    _all_of_it_is_there(incident, holding, apology, first)
    assert window.navigator.at_home


def _hold(incident: Incident) -> Draft:
    """Nine on Monday: something is wrong, and not all of it is known."""
    incident.window.draft_acts.new()
    known = incident.draft.with_incident(
        what="Some of you have a toy with a loose wheel.",
        unknown=("How many.",),
        next_word_at=MONDAY + timedelta(hours=6),
    )
    incident.window.session.write(known.with_changes(title="Loose wheels"), Where(StepId.FACTS))
    incident.window.draft_acts.change_kind(Kind.HOLDING)
    page = incident.follow_up()
    assert page.next_word.coming.isVisible()
    assert page.proposals.rows == ()
    incident.post()
    return incident.draft


def _apologise(incident: Incident, holding: Draft) -> Draft:
    """Three in the afternoon: the apology follows, and its promises are put on the list."""
    incident.window.draft_acts.change_kind(Kind.APOLOGY)
    assert (incident.draft.previous, incident.draft.kind) == (holding.id, Kind.APOLOGY)
    known = dict.fromkeys(("cause_found", "scope_known", "stopped", "remedy_decided"), True)
    settled = incident.draft.with_incident(next_word_at=None, unknown=(), known=("40 toys.",), **known)
    incident.window.session.write(settled, Where(StepId.FACTS))
    for part, line in PARTS.items():
        incident.say(part, line)
    page = incident.follow_up()
    found = [(row.view.proposal.due, row.view.proposal.who) for row in page.proposals.rows]
    assert found == [(date(2026, 3, 20), "An engineer"), (date(2026, 3, 6), "Ana Brook")]
    while page.proposals.rows:
        QTest.mouseClick(page.proposals.rows[0].days[0], LEFT)
    assert [row.view.suggestion.on for row in page.suggestion_rows()][:3] == MARCH
    QTest.mouseClick(page.suggestion_rows()[0].take, LEFT)
    incident.post()
    return incident.draft


def _report_late(incident: Incident, apology: Draft) -> Draft:
    """A week later: the toys are late, and the update says so."""
    page = incident.follow_up()
    late = page.promise_rows()[0]
    assert late._state.text() == "3 days late"
    assert page.standing._words.text() == "0 of 2 kept. 1 is late."
    assert page.standing.act.text() == "Write the next update"
    QTest.mouseClick(page.standing.act, LEFT)
    assert (incident.draft.kind, incident.draft.previous) == (Kind.PROGRESS, apology.id)
    assert incident.window.studio.page.step == StepId.FOLLOW_UP
    assert [button.text().partition(",")[0] for button in incident.follow_up().sequence.buttons] == [
        "Holding statement",
        "Apology",
        "Update",
    ]
    incident.say(Part.EXPLANATION, "31 of the 40 new toys are with you.")
    said = incident.blog()
    assert (
        said.index("31 of the 40") < said.index("Late: I will bring each of you") < said.index("Still open: By Friday")
    )
    assert said.count("### 2 March 2026") == 2  # the apology and the holding statement, of the same day
    assert said.count("I am sorry that") == 1
    incident.post()
    return incident.draft


def _close(incident: Incident, first: Draft) -> None:
    """The engineer is done: everything is kept, and the closing report says so."""
    page = incident.follow_up()
    while waiting := [row for row in page.promise_rows() if not row.is_done]:
        QTest.mouseClick(waiting[0].keep, LEFT)
    assert page.standing.act.text() == "Write the closing report"
    QTest.mouseClick(page.standing.act, LEFT)
    assert (incident.draft.kind, incident.draft.previous) == (Kind.CLOSING, first.id)
    incident.say(Part.EXPLANATION, "All 40 of you have a new toy.")
    said = incident.blog()
    assert said.startswith("### Update, 20 March 2026\n\nAll 40 of you have a new toy.")
    assert "Done on Friday 20 March, promised for Friday 6 March" in said
    assert "### Update, 9 March 2026" in said
    assert incident.window.session.review.missing == ()
    incident.post()


def _all_of_it_is_there(incident: Incident, holding: Draft, apology: Draft, first: Draft) -> None:
    """The chain is kept; an older statement shows the list as it was, and leads to the newest."""
    last = incident.draft
    incident.window.navigator.open_id(apology.id)
    page = incident.follow_up()
    assert not page.add_promise.isVisible()
    assert not any(row.keep.isVisible() for row in page.promise_rows())
    QTest.mouseClick(page.go_on, LEFT)
    assert incident.draft == last
    _below_the_apology(incident, apology)
    store = incident.window.session._store
    chain = [last.previous, store.load(first.id).previous, store.load(apology.id).previous, holding.previous]
    assert chain == [first.id, apology.id, holding.id, None]
    incident.window.navigator.go_home()


def _below_the_apology(incident: Incident, apology: Draft) -> None:
    """The blog post of the apology gathers what was said since, each with its day, at a press of Save."""
    window, last = incident.window, incident.draft
    window.navigator.open_id(apology.id)
    window.dialogs.jump(Where("updates"))
    dialog = window.findChild(UpdatesDialog)
    assert dialog is not None
    assert [update.on for update in dialog.updates()] == [date(2026, 3, 9), date(2026, 3, 20)]
    dialog.accept()
    window.session.think()
    said = incident.blog()
    assert said.startswith("We sent 40 of you")
    assert said.index("### Update, 9 March 2026") < said.index("### Update, 20 March 2026")
    assert said.count("All 40 of you have a new toy.") == 1
    window.navigator.open_id(last.id)

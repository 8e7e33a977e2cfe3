"""The window as a whole: every control has a name and room, every language fits, every step opens at any time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QWidget
from pytestqt.qtbot import QtBot

from apology_studio import app as studio_app
from apology_studio.adapters.paths import find_paths
from apology_studio.core.draft import Business, ChannelId, Draft, Kind, Publication
from apology_studio.core.steps import STEPS, StepId
from apology_studio.ui.kit.check_line import CheckLine
from apology_studio.ui.kit.finding_card import FindingCard
from apology_studio.ui.languages import Languages
from apology_studio.ui.main_window import MainWindow
from apology_studio.ui.pages.facts_page import FactsPage
from apology_studio.ui.profile_dialog import ProfileDialog
from apology_studio.ui.session import Where
from apology_studio.ui.top_bar import PREVIEW, WRITE

LEAST_TARGET = 24
"""Pixels: WCAG 2.5.8, read 2026-11-21."""


@pytest.fixture
def languages() -> Iterator[list[Languages]]:
    """What must be set back: the language and the direction are the whole application's."""
    used: list[Languages] = []
    yield used
    for each in used:
        each.choose("en")
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def window(home: Path, qtbot: QtBot, sample: Draft, languages: list[Languages]) -> Iterator[MainWindow]:
    world = studio_app.services(find_paths(home).make())
    _, theme, speech = studio_app.make_application(world)
    languages.append(speech)
    shown = MainWindow(world, theme, speech)
    qtbot.addWidget(shown)
    shown.resize(1440, 900)
    shown.show()
    world.store.save(sample)
    shown.navigator.open(sample)
    yield shown
    shown.close()
    world.store.close()


def controls(root: QWidget) -> list[QWidget]:
    """What the keyboard can come to; a line inside a spin box hands the keys on to its box."""
    found = [w for w in root.findChildren(QWidget) if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return [w for w in found if not isinstance(w.parent(), QAbstractSpinBox)]


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    return str(QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name))


@pytest.mark.parametrize("step", [row.id for row in STEPS])
def test_every_control_of_a_step_has_a_name_and_room(window: MainWindow, step: StepId, qtbot: QtBot) -> None:
    window.studio.show_step(step)
    qtbot.wait(100)  # until everything is laid out
    found = controls(window)

    assert len(found) > 5
    assert [type(w).__name__ for w in found if not name_of(w)] == []
    small = [name_of(w) for w in found if min(w.width(), w.height()) < LEAST_TARGET]
    assert small == []


def test_every_control_of_the_shelf_has_a_name(window: MainWindow) -> None:
    window.navigator.go_home()

    assert [type(w).__name__ for w in controls(window) if not name_of(w)] == []


def test_no_two_acts_share_a_key(window: MainWindow) -> None:
    keys = Counter(
        key.toString() for act in window.findChildren(QAction) for key in act.shortcuts() if act.objectName()
    )

    assert [key for key, count in keys.items() if count > 1] == []


def test_every_step_opens_at_any_time(window: MainWindow) -> None:
    for row in reversed(STEPS):
        window.studio.show_step(row.id)
        assert window.studio.page.step == row.id


@pytest.mark.parametrize("code", ["es", "ar"])
def test_the_language_changes_without_a_restart(window: MainWindow, languages: list[Languages], code: str) -> None:
    window.studio.show_step(StepId.RESPONSIBILITY)
    before = {name_of(w) for w in controls(window)}
    languages[0].choose(code)
    QApplication.sendPostedEvents()
    after = {name_of(w) for w in controls(window)}

    assert "" not in after
    kept = {name for name in before & after if any(c.isalpha() for c in name)}
    assert kept <= {"Charged twice at checkout"}, "these were not said again"
    assert (QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft) == (code == "ar")


def test_a_holding_statement_is_proposed_while_something_is_open_and_can_be_taken_back(window: MainWindow) -> None:
    draft = window.session.draft
    window.session.write(draft.with_incident(unknown=("Why it happened.",)), Where("facts", "unknown"))
    window.draft_acts.change_kind(Kind.HOLDING)
    kinds = [window.session.draft.kind]
    window.session.undo()
    kinds.append(window.session.draft.kind)
    assert kinds == [Kind.HOLDING, Kind.APOLOGY]


def test_after_a_posted_holding_statement_the_apology_is_a_draft_of_its_own(window: MainWindow, holding: Draft) -> None:
    posted = holding.with_changes(publications=(Publication(channel=ChannelId("x"), posted_at=holding.changed),))
    window.navigator.open(posted)
    window.draft_acts.change_kind(Kind.APOLOGY)
    follows = window.session.draft

    assert (follows.previous, follows.incident_id, follows.kind) == (holding.id, holding.incident_id, Kind.APOLOGY)
    assert follows.publications == ()


def test_the_first_draft_that_is_opened_says_its_title_and_when_it_was_noticed(window: MainWindow) -> None:
    top = window.studio.top
    assert top._title.text() == "Charged twice at checkout"
    assert top._clock.isVisible()


def test_the_business_profile_is_offered_where_it_is_empty(window: MainWindow) -> None:
    window.studio.show_step(StepId.FACTS)
    page = window.studio.page
    assert isinstance(page, FactsPage)
    assert not page._firm.isVisible(), "the sample has one"
    window.session.write(window.session.draft.with_changes(business=Business()), Where("profile"))
    assert page._firm.isVisible()
    page._firm_button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ProfileDialog)
    window.session.write(window.session.draft.with_changes(business=Business(name="Oxbow Kiln")), Where("profile"))
    dialog.reject()
    assert not page._firm.isVisible()


def test_a_narrow_window_shows_writing_or_the_preview(window: MainWindow, qtbot: QtBot) -> None:
    studio = window.studio
    window.resize(900, 700)
    qtbot.waitUntil(studio.top._views.isVisible)
    assert (studio.footer.isVisible(), studio.pane.isVisible()) == (True, False)
    studio.top.view_chosen.emit(PREVIEW)
    assert (studio.footer.isVisible(), studio.pane.isVisible()) == (False, True)
    assert studio.top.isVisible(), "the way back stays"
    studio.top.view_chosen.emit(WRITE)
    assert (studio.footer.isVisible(), studio.pane.isVisible()) == (True, False)
    window.resize(1440, 900)
    qtbot.waitUntil(studio.top._views.isHidden)
    assert (studio.footer.isVisible(), studio.pane.isVisible()) == (True, True)


def waves(window: MainWindow) -> list[str]:
    """The words with a wave under them."""
    box = next(b.box for b in window.studio.page.bound if b.name == "more")
    return [each.cursor.selectedText() for each in box.extraSelections()]


def test_no_wave_under_the_word_being_typed_wherever_it_stands(window: MainWindow, qtbot: QtBot) -> None:
    window.studio.show_step(StepId.RESPONSIBILITY)
    box = next(b.box for b in window.studio.page.bound if b.name == "more")
    box.set_text("I did it.  I knew.")
    box.setFocus()
    box.set_caret(10)
    QTest.keyClicks(box, "Mistakes were made")
    window.session.think()
    assert waves(window) == []
    QTest.keyClick(box, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: waves(window) == ["Mistakes were made"])


def test_what_is_good_stands_under_a_part_with_nothing_to_fix(window: MainWindow) -> None:
    window.studio.show_step(StepId.SORRY)
    window.session.think()
    lines = [line.text() for line in window.studio.page.findChildren(CheckLine) if line.isVisible()]
    assert any(line.startswith("Nothing to fix.") and "I am sorry" in line for line in lines)


def test_the_words_of_the_card_under_the_mouse_have_their_ground(window: MainWindow) -> None:
    window.studio.show_step(StepId.RESPONSIBILITY)
    box = next(b.box for b in window.studio.page.bound if b.name == "more")
    box.insert("Mistakes were made. I take this very seriously. ")
    window.session.think()
    cards = window.studio.page.findChildren(FindingCard)
    grounds = []
    for inside in (False, True, False):
        cards[-1].hovered.emit(inside)
        grounds.append(sum(each.format.background().style() != Qt.BrushStyle.NoBrush for each in box.extraSelections()))
    assert grounds == [1, 2, 1]


def test_a_holding_statement_is_checked_in_the_facts(window: MainWindow, qtbot: QtBot) -> None:
    draft = window.session.draft.with_changes(kind=Kind.HOLDING)
    what = "We charged some of you twice. Mistakes were made."
    window.session.write(draft.with_incident(what=what, next_word_at=None), Where("facts", "what"))
    window.studio.show_step(StepId.FACTS)
    window.session.think()
    page = window.studio.page
    assert isinstance(page, FactsPage)
    seen = window.session.seen.step(StepId.FACTS)
    assert (seen.must, seen.look) == (1, 1)  # no time for the next word; nobody made the mistakes
    box = next(b.box for b in page.bound if b.name == "what")
    assert [each.cursor.selectedText() for each in box.extraSelections()] == ["Mistakes were made"]
    box.set_caret(0)
    window.studio.step_finding(1)
    window.menu.action("use_fix").trigger()
    assert window.session.draft.incident.what == "We charged some of you twice. I made a mistake."
    assert [f.rule_id for f in window.session.seen.findings] == ["no-next-word"]

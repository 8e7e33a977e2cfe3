"""The shelf: what it lists, what the keys do, and that nothing is deleted for good."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from apology_studio.adapters.drafts import SqliteDrafts
from apology_studio.adapters.paths import find_paths
from apology_studio.core.draft import ChannelId, Draft, DraftId, Kind, Publication
from apology_studio.core.listing import describe
from apology_studio.core.ports import DraftStore
from apology_studio.core.sequence import next_update
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.rename_dialog import LineDialog
from apology_studio.ui.services import Services
from apology_studio.ui.shelf import Shelf
from apology_studio.ui.shelf_row import RowAct, RowMenu, ShelfRow
from apology_studio.ui.told import Told
from apology_studio.ui.when import day_of, short_day

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says so
KEY = Qt.Key


@pytest.fixture
def shelf(services: Services, theme: Theme, qtbot: QtBot) -> Shelf:
    shelf = Shelf(services, theme)
    qtbot.addWidget(shelf)
    shelf.resize(1000, 800)
    return shelf


@pytest.fixture
def filled(shelf: Shelf, store: DraftStore, sample: Draft) -> Shelf:
    """Three begun, the last of them 'newest', and one posted."""
    out = Publication(channel=ChannelId("x"), posted_at=sample.created)
    for name in ("first", "second", "newest"):
        store.save(sample.with_changes(id=DraftId(name), title=f"The {name}"))
    store.save(sample.with_changes(id=DraftId("out"), title="The posted", publications=(out,)))
    shelf.refresh()
    shelf.show()
    return shelf


def rows(shelf: Shelf) -> dict[str, ShelfRow]:
    return {row.view.id: row for row in shelf.findChildren(ShelfRow) if not row.isHidden()}


def test_an_empty_shelf_offers_a_new_apology(shelf: Shelf, qtbot: QtBot) -> None:
    shelf.refresh()
    shelf.show()
    assert shelf._empty.isVisible()
    with qtbot.waitSignal(shelf.new_asked):
        QTest.mouseClick(shelf._empty.new, Qt.MouseButton.LeftButton)


def test_examples_are_offered_by_name(shelf: Shelf, qtbot: QtBot) -> None:
    menu = QMenu(shelf)
    shelf._fill_examples(menu)
    assert len(menu.actions()) == 4
    chosen = next(action for action in menu.actions() if "Charged twice" in action.text())
    with qtbot.waitSignal(shelf.sample_asked) as asked:
        chosen.trigger()
    assert asked.args == ["sample-double-charge"]


def test_the_last_begun_is_the_card_and_posted_ones_stand_apart(filled: Shelf) -> None:
    card = filled._list.card.view
    assert card is not None
    assert (card.id, card.ready) == ("newest", "6 of 6 parts ready.")
    assert card.quote.startswith("“We charged 214 of you twice")
    assert list(rows(filled)) == ["second", "first", "out"]
    assert rows(filled)["out"].parent() is filled._list._posted


def test_the_card_names_the_next_part(shelf: Shelf, store: DraftStore, sample: Draft) -> None:
    parts = type(sample.parts)(sorry=sample.parts.sorry)
    store.save(sample.with_changes(parts=parts))
    shelf.refresh()
    card = shelf._list.card.view
    assert card is not None
    assert (card.ready, card.next) == ("1 of 6 parts ready.", "Explain what went wrong")


def test_a_holding_statement_says_that_it_is_one(
    shelf: Shelf, store: DraftStore, holding: Draft, sample: Draft
) -> None:
    store.save(holding)
    store.save(sample)
    shelf.refresh()
    assert rows(shelf)[holding.id].view.second.startswith("Holding statement")


def test_search_hides_what_it_misses_and_builds_nothing(filled: Shelf, qtbot: QtBot) -> None:
    before = rows(filled)
    QTest.keyClicks(filled._list.search, "POSTED")
    assert list(rows(filled)) == ["out"]
    assert rows(filled)["out"] is before["out"]
    assert filled._list.card.isHidden()
    assert not filled._list._begun.isVisible()
    QTest.keyClicks(filled._list.search, " nowhere")
    assert rows(filled) == {}
    assert filled._list._nothing.isVisible()
    QTest.keyClick(filled._list.search, KEY.Key_Escape)
    assert rows(filled) == before


def test_search_finds_the_opening_and_the_kind(filled: Shelf, store: DraftStore, holding: Draft) -> None:
    store.save(holding.with_changes(kind=Kind.HOLDING, title="x"))
    filled.refresh()
    filled._list.search.setText("charged 214")
    assert holding.id not in rows(filled)
    filled._list.search.setText("holding")
    card = filled._list.card.view
    assert card is not None
    assert (card.id, filled._list.card.isHidden(), rows(filled)) == (holding.id, False, {})


@pytest.mark.parametrize(
    ("key", "act"), [(KEY.Key_Return, RowAct.OPEN), (KEY.Key_Delete, RowAct.DELETE), (KEY.Key_F2, RowAct.RENAME)]
)
def test_keys_of_a_row(filled: Shelf, qtbot: QtBot, key: Qt.Key, act: RowAct) -> None:
    row = rows(filled)["first"]
    filled._list.acted.disconnect(filled._act)
    with qtbot.waitSignal(row.acted) as acted:
        QTest.keyClick(row, key)
    assert acted.args == ["first", act]


def test_arrows_walk_and_tab_reaches_the_dots_of_one_row_only(filled: Shelf, qtbot: QtBot) -> None:
    first, second = rows(filled)["second"], rows(filled)["first"]
    first.setFocus()
    QTest.keyClick(first, KEY.Key_Down)
    qtbot.waitUntil(second.hasFocus)
    assert second.more_button().focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert first.more_button().focusPolicy() == Qt.FocusPolicy.ClickFocus


def test_enter_on_a_row_opens_it(filled: Shelf, qtbot: QtBot) -> None:
    with qtbot.waitSignal(filled.open_asked) as opened:
        QTest.keyClick(rows(filled)["first"], KEY.Key_Return)
    assert opened.args == ["first"]


def test_delete_goes_to_the_bin_and_undo_brings_it_back(filled: Shelf, store: DraftStore, qtbot: QtBot) -> None:
    with qtbot.waitSignal(filled.told) as told:
        QTest.keyClick(rows(filled)["first"], KEY.Key_Delete)
    toast = told.args[0]
    assert isinstance(toast, Told)
    assert (toast.text, toast.act) == ("Deleted “The first”", "Undo")
    assert "first" not in rows(filled)
    assert [row.id for row in store.rows(deleted=True)] == ["first"]
    assert toast.do is not None
    toast.do()
    assert "first" in rows(filled)
    assert store.rows(deleted=True) == ()


def test_the_card_is_deleted_by_its_key_too(filled: Shelf, store: DraftStore, qtbot: QtBot) -> None:
    QTest.keyClick(filled._list.card.carry_on, KEY.Key_Delete)
    card = filled._list.card.view
    assert card is not None
    assert card.id == "second"


def test_rename_writes_the_title_and_nothing_else(filled: Shelf, store: DraftStore, qtbot: QtBot) -> None:
    before = store.load(DraftId("first"))
    QTest.keyClick(rows(filled)["first"], KEY.Key_F2)
    dialog = filled.findChild(LineDialog)
    assert dialog is not None
    assert dialog.line.text() == "The first"
    dialog.line.setText("  Another <b>title</b> ")
    QTest.keyClick(dialog.line, KEY.Key_Return)
    after = store.load(DraftId("first"))
    assert after.title == "Another <b>title</b>"
    assert after.with_changes(title=before.title, changed=before.changed) == before
    assert filled._list.title("first") == "Another <b>title</b>"


def test_the_menu_offers_everything(filled: Shelf, qtbot: QtBot) -> None:
    done: list[RowAct] = []
    menu = RowMenu(filled._theme, done.append, filled)
    for action in menu.actions():
        if not action.isSeparator():
            action.trigger()
    assert done == [RowAct.OPEN, RowAct.RENAME, RowAct.DUPLICATE, RowAct.DELETE]


def test_duplicate_is_asked_for(filled: Shelf, qtbot: QtBot) -> None:
    with qtbot.waitSignal(filled.duplicate_asked) as asked:
        rows(filled)["first"].acted.emit("first", RowAct.DUPLICATE)
    assert asked.args == ["first"]


def test_what_another_process_wrote_appears(filled: Shelf, services: Services, sample: Draft) -> None:
    other = SqliteDrafts(find_paths(services.data_folder).drafts, describe, services.now)
    other.save(sample.with_changes(id=DraftId("imported")))
    other.close()
    filled.refresh_if_changed()
    card = filled._list.card.view
    assert card is not None
    assert card.id == "imported"


def test_a_draft_that_is_gone_is_told(filled: Shelf, qtbot: QtBot) -> None:
    with qtbot.waitSignal(filled.failed):
        filled._delete(DraftId("never was"))


def test_days_as_the_language_says_them() -> None:
    before = QLocale()
    today = date(2026, 5, 12)
    said = []
    for name in ("en_GB", "en_US", "es_ES"):
        QLocale.setDefault(QLocale(name))
        said.append((day_of(date(2026, 3, 3), today), day_of(date(2025, 3, 3), today), short_day(today, today)))
    QLocale.setDefault(before)
    assert said == [
        ("3 March", "3 March 2025", "12 May"),
        ("March 3", "March 3, 2025", "May 12"),
        ("3 de marzo", "3 de marzo de 2025", "12 de may"),
    ]


def at_nine_on_20_may() -> datetime:
    return datetime(2026, 5, 20, 9, 0, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture
def in_may(services: Services, theme: Theme, sample: Draft, store: DraftStore, qtbot: QtBot) -> Shelf:
    """The double charge, posted, a week later; another draft is being written."""
    shelf = Shelf(dataclasses.replace(services, now=at_nine_on_20_may), theme)
    qtbot.addWidget(shelf)
    shelf.resize(1000, 800)
    out = Publication(channel=ChannelId("x"), posted_at=sample.created)
    store.save(sample.with_changes(id=DraftId("out"), publications=(out,)))
    bare = {"promises": (), "follow_ups": (), "incident_id": "other"}
    store.save(sample.with_changes(id=DraftId("begun"), title="Begun", **bare).with_incident(next_word_at=None))
    shelf.refresh()
    shelf.show()
    return shelf


def test_home_says_what_is_due(in_may: Shelf, store: DraftStore, qtbot: QtBot) -> None:
    lines = in_may._list.due.lines
    assert [(line.when, line.late) for line in lines] == [
        ("Tuesday 19 May", True),
        ("Today", False),
        ("Wednesday 27 May", False),
    ]
    assert lines[0].what == "All 214 refunds are on people’s cards"
    assert lines[0].incident == "Charged twice at checkout · Noticed 7 days ago"
    assert in_may._list.due.isVisible()
    with qtbot.waitSignal(in_may.open_asked) as asked:
        QTest.mouseClick(in_may._list.due.buttons[0], Qt.MouseButton.LeftButton)
    assert asked.args == ["out"]
    assert store.place(DraftId("out")).step == "follow-up"


def test_a_posted_row_says_how_many_promises_are_kept(in_may: Shelf, store: DraftStore, sample: Draft) -> None:
    view = rows(in_may)["out"].view
    assert (view.state, view.icon) == ("Kept 2 of 5. Overdue since 19 May", "octagon-alert")
    assert view.second.endswith("Noticed 7 days ago")
    day = date(2026, 5, 20)
    kept = tuple(dataclasses.replace(promise, kept_on=day) for promise in sample.promises)
    store.save(store.load(DraftId("out")).with_changes(promises=kept, follow_ups=()))
    in_may.refresh()
    state = rows(in_may)["out"].view.state
    assert state.replace("(s)", "s") == "All 5 promises kept"  # plurals are told by the language of an earlier test
    assert not in_may._list.due.isVisible()


def test_only_the_newest_statement_of_an_incident_is_due(in_may: Shelf, store: DraftStore) -> None:
    before = store.load(DraftId("out"))
    store.save(next_update(before, draft_id=DraftId("update"), now=at_nine_on_20_may()))
    in_may.refresh()
    assert {line.draft for line in in_may._list.due.lines} == {"update"}

"""Versions, bin and kept text, as an owner with a keyboard meets them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from owner import CTRL, SHIFT, Owner, owner_at
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from apology_studio.adapters.history import SqliteHistory
from apology_studio.core.draft import Draft, Part, PartText, Promise
from apology_studio.core.safekeeping import Why
from apology_studio.core.steps import StepId
from apology_studio.ui.bin_dialog import BinDialog
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.draft_words import DraftChanges, passages
from apology_studio.ui.history_dialog import HistoryDialog
from apology_studio.ui.kept_dialog import KeptDialog
from apology_studio.ui.kit.drop_down import DropDown
from apology_studio.ui.kit.version_card import VersionCard
from apology_studio.ui.report_dialog import ReportDialog
from apology_studio.ui.told import Told

KEY = Qt.Key
PATIENCE = 500
D = TypeVar("D", bound=DialogFrame)
TEXTS = ("Mistakes were made.", "I made a mistake.", "I made a mistake, and I did not look.")


@pytest.fixture
def owner(home: Path, qtbot: QtBot) -> Iterator[Owner]:
    with owner_at(home) as made:
        yield made
        for dialog in made.window.findChildren(DialogFrame):
            dialog.done(0)


def owning(draft: Draft, text: str) -> Draft:
    return draft.with_part(Part.RESPONSIBILITY, PartText(line=text))


def with_versions(owner: Owner, draft: Draft) -> None:
    """Three versions, the last one open."""
    for text in TEXTS:
        owner.world.history.mark(owning(draft, text), Why.BEFORE_CHANGE)
    owner.window.navigator.open_id(draft.id)
    owner.window.studio.show_step(StepId.RESPONSIBILITY)


def opened(owner: Owner, kind: type[D]) -> D:
    (found,) = [dialog for dialog in owner.window.findChildren(kind) if dialog.isVisible()]
    until_active(found)
    return found


def until_active(window: QWidget) -> None:
    """Wait until the keys go to that window."""
    window.activateWindow()  # as a window manager does
    for _ in range(PATIENCE):
        if window.isActiveWindow():
            return
        QTest.qWait(10)
    raise AssertionError("the keys go elsewhere")


def inside(dialog: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [widget for widget in dialog.findChildren(kind) if widget.isVisible()]


def marked(changes: QWidget) -> list[tuple[str, str]]:
    """The marked words of a comparison."""
    assert isinstance(changes, DraftChanges)
    found = []
    block = changes.document().begin()
    while block.isValid():
        runs = block.begin()
        while not runs.atEnd():
            look, text = runs.fragment().charFormat(), runs.fragment().text()
            if text.strip() and (look.fontUnderline() or look.fontStrikeOut()):
                found.append(("added" if look.fontUnderline() else "removed", text))
            runs += 1
        block = block.next()
    return found


def now(owner: Owner) -> str:
    return owner.window.session.draft.parts.responsibility.line


def test_an_older_version_is_compared_brought_back_and_taken_back(owner: Owner, sample: Draft) -> None:
    with_versions(owner, sample)
    owner.press(KEY.Key_Y, CTRL | SHIFT)
    dialog = opened(owner, HistoryDialog)
    assert isinstance(dialog.focusWidget(), QListWidget)
    (changes,), (compared,) = inside(dialog, DraftChanges), inside(dialog, DropDown)
    assert isinstance(compared, DropDown)
    assert marked(changes) == [("removed", ", and I did not look")], "the version before is chosen first"
    owner.press(KEY.Key_Down)
    compared.setFocus()
    owner.press(KEY.Key_Down)
    assert "before it" in compared.currentText()
    owner.press(KEY.Key_Down, times=2)
    assert marked(changes) == [("removed", "I made a mistake"), ("added", "Mistakes were made")]
    owner.press(KEY.Key_Return)
    assert now(owner) == TEXTS[0]
    whys = [revision.why for revision in owner.world.history.revisions(sample.id)]
    assert len(whys) >= len(TEXTS) + 1, "it is a new version"
    assert Why.BEFORE_RESTORE in whys
    assert owner.world.store.load(sample.id).parts.responsibility.line == TEXTS[0]
    until_active(owner.window)
    owner.press(KEY.Key_Z, CTRL)
    assert now(owner) == TEXTS[2]


def test_the_newest_version_is_there_already(owner: Owner, sample: Draft) -> None:
    with_versions(owner, sample)
    owner.press(KEY.Key_Y, CTRL | SHIFT)
    dialog = opened(owner, HistoryDialog)
    owner.press(KEY.Key_Home)
    assert not dialog.save_button.isEnabled()
    owner.press(KEY.Key_Return)
    assert dialog.isVisible()
    owner.press(KEY.Key_Escape)
    assert now(owner) == TEXTS[2]


def test_before_a_bulk_change_a_version_is_kept(owner: Owner, sample: Draft) -> None:
    owner.world.store.save(sample)
    owner.window.navigator.open_id(sample.id)
    before = owner.window.session.draft
    owner.window.draft_acts.change_kind("holding")
    history = owner.world.history
    kept = [rev for rev in history.revisions(sample.id) if rev.why is Why.BEFORE_CHANGE]
    assert [history.read(sample.id, rev.counter).kind for rev in kept] == [before.kind]


def test_a_deleted_draft_is_put_back_with_enter(owner: Owner, sample: Draft) -> None:
    store = owner.world.store
    store.save(sample)
    store.delete(sample.id)
    owner.window.navigator.go_home()
    owner.window.menu.action("bin").trigger()
    dialog = opened(owner, BinDialog)
    (listed,) = inside(dialog, QListWidget)
    assert isinstance(listed, QListWidget)
    last = (owner.world.now() + timedelta(days=30)).day
    assert sample.title in listed.item(0).text()
    assert str(last) in listed.item(0).text()
    owner.press(KEY.Key_Return)
    assert [row.id for row in store.rows()] == [sample.id]
    assert inside(dialog, QListWidget) == []
    owner.press(KEY.Key_Escape)
    assert not owner.window.findChildren(BinDialog)


def test_deleting_for_good_asks_once_and_enter_alone_does_not_do_it(home: Path, owner: Owner, sample: Draft) -> None:
    store = owner.world.store
    canary = sample.with_changes(title="canary-in-the-mine")
    store.save(canary)
    store.delete(sample.id)
    owner.world.kept.keep(canary)
    owner.window.menu.action("bin").trigger()
    dialog = opened(owner, BinDialog)
    press_delete(owner, dialog)
    owner.press(KEY.Key_Return)  # the focus is on “Keep it”
    assert len(store.rows(deleted=True)) == 1
    press_delete(owner, dialog)
    owner.press(KEY.Key_Escape)
    assert dialog.isVisible(), "the way back from the question is not the way out"
    press_delete(owner, dialog)
    press_delete(owner, dialog)
    assert store.rows(deleted=True) == ()
    assert [path for path in home.rglob("*") if path.is_file() and b"canary-in-the-mine" in path.read_bytes()] == []


def press_delete(owner: Owner, dialog: BinDialog) -> None:
    dialog._purge.setFocus()
    owner.press(KEY.Key_Space)


def with_kept(owner: Owner, sample: Draft) -> KeptDialog:
    """The draft was saved with one text; another one could not be, and the studio was started again."""
    for text in TEXTS[:2]:
        owner.world.store.save(owning(sample, text))
    owner.world.kept.keep(owning(sample, TEXTS[2]))
    owner.window.safekeeping.start()
    return opened(owner, KeptDialog)


def history_of(owner: Owner, draft: Draft) -> list[str]:
    log = owner.world.history
    assert isinstance(log, SqliteHistory)
    return [log.read(draft.id, rev.counter).parts.responsibility.line for rev in log.revisions(draft.id)]


def test_the_kept_text_is_chosen_first_and_enter_uses_it(owner: Owner, sample: Draft) -> None:
    dialog = with_kept(owner, sample)
    kept, saved = inside(dialog, VersionCard)
    assert isinstance(kept, VersionCard)
    assert kept.isChecked()
    assert kept.accessibleName().startswith("Kept at ")
    assert saved.accessibleName().startswith("Saved at ")
    assert "and I did not look" in kept.accessibleDescription()
    assert "and I did not look" not in saved.accessibleDescription()
    owner.press(KEY.Key_Return)
    assert now(owner) == TEXTS[2]
    for number in range(3):  # the writing goes on
        owner.world.store.save(owning(sample, TEXTS[2] * (number + 2)))
    assert TEXTS[1] in history_of(owner, sample), "the other one stays in the history"
    assert owner.world.kept.all() == ()


def test_an_arrow_chooses_the_saved_one(owner: Owner, sample: Draft) -> None:
    dialog = with_kept(owner, sample)
    first = dialog.save_button.text()
    owner.press(KEY.Key_Right)
    assert dialog.focusWidget() is inside(dialog, VersionCard)[1]
    assert dialog.save_button.text() != first or "Use the" in first
    owner.press(KEY.Key_Return)
    assert owner.world.store.load(sample.id).parts.responsibility.line == TEXTS[1]
    assert set(TEXTS[1:]) <= set(history_of(owner, sample)), "the other one stays in the history"


def test_both_can_be_looked_at_whole_before_choosing(owner: Owner, sample: Draft) -> None:
    dialog = with_kept(owner, sample)
    assert inside(dialog, DraftChanges) == []
    dialog.cancel_button.setFocus()
    owner.press(KEY.Key_Return)
    new, old = inside(dialog, DraftChanges)
    assert marked(new) == [("added", ", and I did not look")]
    assert marked(old) == []
    assert dialog.isVisible()
    owner.press(KEY.Key_Escape)
    assert owner.world.store.load(sample.id).parts.responsibility.line == TEXTS[1]
    assert set(TEXTS[1:]) <= set(history_of(owner, sample))


def test_a_second_start_asks_nothing_more(owner: Owner, sample: Draft) -> None:
    with_kept(owner, sample)
    owner.press(KEY.Key_Return)
    owner.window.safekeeping.start()
    assert [dialog for dialog in owner.window.findChildren(KeptDialog) if dialog.isVisible()] == []


def test_copy_everything_leaves_no_word_out(owner: Owner, sample: Draft) -> None:
    """Where a text can nowhere be saved, this is the last way out."""
    facts = sample.with_incident(what="w1", doing="w2", people_do="w3", known=("w4",), unknown=("w5",), notes="w6")
    draft = facts.with_changes(promises=(Promise(text="w7", evidence="w8"),))
    said = "\n".join(text for _, text in passages(draft))
    words = [f"w{number}" for number in range(1, 9)]
    assert [word for word in words if word not in said] == []
    assert [own.text for own in draft.overrides if own.text not in said] == []
    for part in Part:
        assert draft.part(part).line in said
        assert draft.part(part).more in said


def test_what_is_told_of_a_fault_leads_to_its_report(owner: Owner, sample: Draft) -> None:
    told: list[Told] = []
    owner.window.safekeeping.told.connect(told.append)
    error = ArithmeticError("canary-in-the-mine")
    reports = owner.world.reports
    reports.write(type(error), error, None, owner.world.now())  # type: ignore[attr-defined]  # the real one can
    owner.window.safekeeping._offer_report()
    (offered,) = told
    assert offered.do is not None
    offered.do()
    dialog = opened(owner, ReportDialog)
    assert "ArithmeticError" in reports.text()
    assert dialog.isModal()
    owner.press(KEY.Key_Escape)
    assert reports.text() == "", "what was seen is not offered again"

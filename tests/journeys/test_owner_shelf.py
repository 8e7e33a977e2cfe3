"""The shelf, as an owner with several drafts meets it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from owner import CTRL, SHIFT, Owner, owner_at
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from apology_studio.adapters.drafts import SqliteDrafts
from apology_studio.adapters.paths import find_paths
from apology_studio.app import local_now, row_of
from apology_studio.core.draft import Draft, DraftId, Part, PartText
from apology_studio.ui.shelf_card import ShelfCard
from apology_studio.ui.shelf_row import ShelfRow
from apology_studio.ui.told import Told


def titles(owner: Owner) -> list[str]:
    return [row.title for row in owner.world.store.rows()]


def test_the_shelf_notices_what_a_terminal_imports(home: Path, sample: Draft, qtbot: QtBot) -> None:
    with owner_at(home) as owner:
        owner.press(Qt.Key.Key_N, CTRL)
        owner.press(Qt.Key.Key_H, CTRL | SHIFT)
        outside = SqliteDrafts(find_paths(home).drafts, row_of, local_now)
        outside.import_draft(sample)
        outside.close()
        row = partial(owner.window.shelf.findChildren, ShelfRow)
        qtbot.waitUntil(lambda: sample.title in [each.view.title for each in row()] + _on_the_card(owner), timeout=8000)


def _on_the_card(owner: Owner) -> list[str]:
    cards = owner.window.shelf.findChildren(ShelfCard)
    return [card.view.title for card in cards if card.view is not None]


def test_a_copy_of_a_draft_without_a_title_has_none_either(home: Path, empty: Draft, qtbot: QtBot) -> None:
    with owner_at(home) as owner:
        words = PartText(line="We lost your order. I am sorry.")
        owner.world.store.save(empty.with_part(Part.SORRY, words))
        owner.window.draft_acts.duplicate(empty.id)
        assert titles(owner) == ["", ""]


def test_the_word_about_a_draft_goes_when_it_is_left(home: Path, qtbot: QtBot) -> None:
    """Its Undo would have nothing to undo, or the wrong draft's."""
    with owner_at(home) as owner:
        owner.press(Qt.Key.Key_N, CTRL)
        owner.window.toasts.show_toast(Told("Changed to “I am sorry.”", "Undo", owner.window.session.undo))
        owner.press(Qt.Key.Key_H, CTRL | SHIFT)
        assert not owner.window.toasts.dismiss()


def test_tab_goes_over_the_shelf_as_the_eye_does(home: Path, qtbot: QtBot) -> None:
    with owner_at(home) as owner:
        for sample in owner.world.samples():
            owner.world.store.save(sample)
        owner.window.shelf.refresh()
        names = []
        for _ in range(8):
            focused = QApplication.focusWidget()
            assert focused is not None
            names.append(focused.accessibleName() or focused.property("text"))
            owner.press(Qt.Key.Key_Tab)
        start = names.index("Your business")
        seen = [str(name) for name in names[start:] + names[:start]]
        assert seen[:4] == ["Your business", "More", "Search", "New apology"]
        assert [seen[4].split(" ")[0], seen[5].split(" ")[0]] == ["More", "Carry"]
        assert [name.startswith("More about") for name in seen[6:]] == [False, True]  # one row, and its button


def test_rows_without_a_title_are_told_apart_by_their_first_words(home: Path, empty: Draft, qtbot: QtBot) -> None:
    with owner_at(home) as owner:
        for number, words in enumerate(("We lost your order.", "We sent it twice.", "We broke it.")):
            draft = empty.with_part(Part.SORRY, PartText(line=words)).with_changes(id=DraftId(f"draft-{number}"))
            owner.world.store.save(draft)
        owner.window.shelf.refresh()
        rows = owner.window.shelf.findChildren(ShelfRow)
        assert len({row.view.title for row in rows}) == len(rows) == 2

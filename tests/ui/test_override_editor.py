"""A channel's own wording: written through the session, compared with the letter, taken back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from apology_studio.core.draft import ChannelId, Draft, Part, PartText, Piece
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.override_editor import PieceEditor
from apology_studio.ui.preview_pane import PreviewPane
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session, Where

FACEBOOK = ChannelId("facebook")


@pytest.fixture
def pane(qtbot: QtBot, session: Session, services: Services, theme: Theme, letter_only: Draft) -> Iterator[PreviewPane]:
    session.open(letter_only)
    pane = PreviewPane(session, services, theme)
    qtbot.addWidget(pane)
    pane.resize(496, 800)
    pane.show()
    pane.show_channel(FACEBOOK)
    pane.edit_now()
    yield pane
    pane.stop()
    pane.close()


def editor(pane: PreviewPane) -> PieceEditor:
    found = [each for each in pane.findChildren(PieceEditor) if each.isVisible()]
    return found[-1]


def test_typing_writes_the_channels_own_wording(qtbot: QtBot, pane: PreviewPane, session: Session) -> None:
    before = session.review.preview(FACEBOOK)
    assert before is not None
    box = editor(pane).box
    box.set_caret(0)
    QTest.keyClicks(box, "Hello. ")
    override = session.draft.override(FACEBOOK, Piece.BODY)
    assert override is not None
    assert override.text == "Hello. " + before.pages[0].text
    assert override.base == before.pages[0].text
    session.think()
    assert editor(pane).back.isVisible()
    session.undo()
    assert session.draft.override(FACEBOOK, Piece.BODY) is None
    session.think()
    assert box.text() == before.pages[0].text


def test_a_wording_that_is_the_letters_again_is_none(qtbot: QtBot, pane: PreviewPane, session: Session) -> None:
    box = editor(pane).box
    box.set_caret(0)
    QTest.keyClicks(box, "a")
    session.think()
    box.set_caret(1, 0)
    box.insert("")
    assert session.draft.override(FACEBOOK, Piece.BODY) is None


def test_what_the_letter_says_since_is_shown_and_can_be_had_again(
    qtbot: QtBot, pane: PreviewPane, session: Session, letter_only: Draft
) -> None:
    box = editor(pane).box
    box.set_caret(0)
    QTest.keyClicks(box, "a")
    new = PartText(line="It was all our fault. I am sorry.")
    session.write(session.draft.with_part(Part.SORRY, new), Where("sorry", "line"))
    session.think()
    own = editor(pane)
    assert own.changed.isVisible()
    own.changed.setChecked(True)
    assert "It was all our fault." in own.difference.text()
    own.back.click()
    assert session.draft.override(FACEBOOK, Piece.BODY) is None
    assert own.box.text().startswith("It was all our fault.")
    assert not own.back.isVisible()
    session.undo()
    assert session.draft.override(FACEBOOK, Piece.BODY) is not None


def test_a_line_of_dashes_begins_a_new_post(pane: PreviewPane, session: Session) -> None:
    pane.show_channel(ChannelId("x"))
    pane.edit_now()
    box = editor(pane).box
    box.set_text("")
    box.insert("One.\n---\nTwo.")
    preview = session.review.preview(ChannelId("x"))
    assert preview is not None
    assert [page.text for page in preview.pages] == ["One.\n1/2", "Two.\n2/2"]


def test_done_shows_the_new_text(pane: PreviewPane, session: Session) -> None:
    box = editor(pane).box
    box.set_text("")
    box.insert("We are sorry.")
    pane.edit_now()
    assert not [each for each in pane.findChildren(PieceEditor) if each.isVisible()]
    pane.jump(Where("channel:facebook", "body"))
    assert editor(pane).box.text() == "We are sorry."


def test_what_came_in_with_an_own_wording_has_a_wave(pane: PreviewPane, session: Session) -> None:
    box = editor(pane).box
    box.set_caret(0)
    QTest.keyClicks(box, "Mistakes were made. ")
    session.think()
    assert [each.cursor.selectedText() for each in box.extraSelections()] == ["Mistakes were made"]

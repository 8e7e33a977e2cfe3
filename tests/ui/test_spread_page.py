"""The publish desk: copy, open, mark, and take it back."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from apology_studio.core.draft import ChannelId, Draft, Part, PartText
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.kit.button_look import FILLED
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.opening import AskToOpen
from apology_studio.ui.pages.desk_row import DeskAct
from apology_studio.ui.pages.spread_page import SpreadPage
from apology_studio.ui.rename_dialog import LineDialog
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session, Where

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # only the offscreen platform says so
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(session: Session, services: Services, theme: Theme, sample: Draft, qtbot: QtBot) -> Iterator[SpreadPage]:
    page = SpreadPage(session, services, theme)
    qtbot.addWidget(page)
    page.resize(1184, 900)
    session.drafted.connect(page.show_draft)
    session.reviewed.connect(page.show_review)
    session.open(sample)
    page.show()
    yield page
    for dialog in (*page.findChildren(DialogFrame), *page.findChildren(AskToOpen)):
        dialog.reject()
    page.card.copy.forget()
    page.card.copy._timer.stop()


def next_up(page: SpreadPage) -> str:
    assert page.card.view is not None
    return page.card.view.channel


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_those_who_were_hurt_come_first(page: SpreadPage) -> None:
    assert next_up(page) == "newsletter"
    assert page.card.copy.look is FILLED
    assert list(page._orders[0]) == ["blog", "facebook", "x", "linkedin", "press-release"]


def test_copy_takes_the_text_and_its_html(page: SpreadPage, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.told) as told:
        QTest.mouseClick(page.card.copy, LEFT)
    shown = session.review.preview(ChannelId("newsletter"))
    assert shown is not None
    assert clipboard() == shown.pages[0].text
    assert QGuiApplication.clipboard().mimeData().hasHtml()
    assert told.args[0].text == "Copied. Paste it into Newsletter with Ctrl+V."
    assert page.card.copy.copied


def test_a_thread_is_copied_post_by_post(page: SpreadPage, session: Session) -> None:
    row = page.row("x")
    shown = session.review.preview(ChannelId("x"))
    assert shown is not None
    for number, post in enumerate(shown.pages):
        assert row.view.copy == f"Copy post {number + 1} of {len(shown.pages)}"
        row.act(DeskAct.COPY)
        assert clipboard() == post.text
    assert row.view.copy.startswith("Copy post 1 of")


def test_marking_writes_a_publication_with_the_hash_of_what_was_copied(
    page: SpreadPage, session: Session, letter_only: Draft, qtbot: QtBot
) -> None:
    session.open(letter_only)
    QTest.mouseClick(page.card.copy, LEFT)
    copied = clipboard()
    other = PartText(line="Something else. I am sorry.")
    session.write(session.draft.with_part(Part.SORRY, other), Where(page.step))
    session.think()
    page._mark(ChannelId("newsletter"))
    posted = session.draft.publication(ChannelId("newsletter"))
    assert posted is not None
    assert posted.text_hash == hashlib.sha256(copied.encode()).hexdigest()
    assert page.row("newsletter").view.size == "Your text has changed since"


def test_marked_ones_move_down_and_undo_brings_them_back(page: SpreadPage, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.told) as told:
        QTest.mouseClick(page.card.mark, LEFT)
    assert told.args[0].text == "Newsletter marked as posted. Reaches 1 of 6 audiences."
    assert next_up(page) == "blog"
    assert page._orders[1] == ("newsletter",)
    assert page.card.copy.hasFocus()
    told.args[0].do()
    session.think()
    assert next_up(page) == "newsletter"
    assert session.draft.publications == ()


def test_a_pasted_link_marks_it(page: SpreadPage, session: Session, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("https://mail.example/archive/1")
    page.card.link.setFocus()
    QTest.keyClick(page.card.link, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    posted = session.draft.publication(ChannelId("newsletter"))
    assert posted is not None
    assert posted.url == "https://mail.example/archive/1"
    assert page.card.link.text() == ""


def test_a_typed_link_waits_and_a_wrong_one_is_told(page: SpreadPage, session: Session, qtbot: QtBot) -> None:
    QTest.keyClicks(page.card.link, "nope")
    QTest.keyClick(page.card.link, Qt.Key.Key_Return)
    assert session.draft.publications == ()
    assert page.card._field.problem() == "That is not an address of a page. It begins with https://"
    page.card.link.setText("https://mail.example/1")
    assert session.draft.publications == ()
    QTest.keyClick(page.card.link, Qt.Key.Key_Return)
    posted = session.draft.publication(ChannelId("newsletter"))
    assert posted is not None
    assert posted.url == "https://mail.example/1"


def test_the_blogs_link_is_the_address_of_the_statement(page: SpreadPage, session: Session) -> None:
    session.open(session.draft.with_changes(statement_url=""))
    page._mark(ChannelId("blog"), "https://oxbowkiln.example/sorry")
    assert session.draft.statement_url == "https://oxbowkiln.example/sorry"
    assert page.bound[0].box.text() == "https://oxbowkiln.example/sorry"


def test_only_the_blog_is_a_warning(page: SpreadPage) -> None:
    assert page._warn.isHidden()
    page._mark(ChannelId("blog"))
    assert not page._warn.isHidden()
    assert "newsletter next" in page._warn.accessibleName()
    page._mark(ChannelId("newsletter"))
    assert page._warn.isHidden()


def test_a_posted_one_can_be_unmarked_and_given_a_link(page: SpreadPage, session: Session) -> None:
    page._mark(ChannelId("x"))
    row = page.row("x")
    assert [act for act, _, _ in row.entries()] == [DeskAct.LINK, DeskAct.COPY, DeskAct.SHOW, DeskAct.UNDO]
    row.act(DeskAct.LINK)
    dialog = page.findChild(LineDialog)
    assert dialog is not None
    dialog.line.setText("nowhere")
    dialog.accept()
    assert dialog.isVisible()
    dialog.line.setText("https://x.example/1")
    dialog.accept()
    assert session.draft.publications[0].url == "https://x.example/1"
    assert page.row("x").entries()[0][0] is DeskAct.SEE
    row.act(DeskAct.UNDO)
    assert session.draft.publications == ()


def test_open_shows_the_address_first(page: SpreadPage, qtbot: QtBot) -> None:
    page.row("x").act(DeskAct.OPEN)
    asked = page.findChild(AskToOpen)
    assert asked is not None
    assert asked.isVisible()
    assert asked._url.host() == "x.com"


def test_show_the_text_asks_for_the_channel(page: SpreadPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.channel_asked) as asked:
        page.row("linkedin").act(DeskAct.SHOW)
    assert asked.args == ["linkedin"]


def test_the_address_of_the_statement_is_checked_kindly(page: SpreadPage, session: Session, qtbot: QtBot) -> None:
    box = page.bound[0].box
    assert box.objectName() == "statement_url"
    box.set_text("")
    QTest.keyClicks(box, "oxbow")
    assert session.draft.statement_url == "oxbow"
    assert "https://" in page._url.problem()
    box.set_text("")
    QTest.keyClicks(box, "https://oxbowkiln.example/sorry")
    assert page._url.problem() == ""


def test_a_place_that_nobody_filled_cannot_be_copied(page: SpreadPage, session: Session) -> None:
    own = session.draft.with_changes(overrides=())
    session.open(own.with_part(Part.SORRY, PartText(line="We are sorry for [what you did].")))
    assert page.card.view is not None
    assert page.card.view.state.value == "needs-work"
    assert not page.card.copy.isEnabled()
    assert page.card.copy.toolTip()


def test_what_tab_reaches_has_a_name(page: SpreadPage) -> None:
    page._mark(ChannelId("x"), "https://x.example/1")
    for widget in page.findChildren(QWidget):
        tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if tab and widget.isVisible() and not isinstance(widget.parent(), (QLineEdit, type(page._dated))):
            assert widget.accessibleName(), widget


def test_nothing_is_built_again_while_typing(page: SpreadPage, session: Session, qtbot: QtBot) -> None:
    before = {name: page.row(name) for name in ("x", "linkedin")}
    QTest.keyClicks(page.bound[0].box, "abc")
    session.think()
    assert {name: page.row(name) for name in before} == before


def test_the_aside_goes_under_the_list_when_it_is_narrow(page: SpreadPage, qtbot: QtBot) -> None:
    card = page.card
    qtbot.waitUntil(lambda: card.width() > 0)
    assert page._aside.mapTo(page, page._aside.rect().topLeft()).x() > card.mapTo(page, card.rect().topRight()).x()
    page.resize(640, 900)
    qtbot.waitUntil(lambda: page._aside.mapTo(page, page._aside.rect().topLeft()).x() < 60)

"""The publish desk: copy, open, mark, and take it back."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from apology_studio.core.audiences import AudienceChoice, AudienceId
from apology_studio.core.draft import ChannelId, Draft, Harm, NoticedBy, Part, PartText
from apology_studio.core.settings import Account, Settings
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.kit.button_look import FILLED
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.opening import AskToOpen
from apology_studio.ui.pages.desk_row import DeskAct
from apology_studio.ui.pages.spread_page import SpreadPage
from apology_studio.ui.posted_dialog import PostedDialog
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
    page.acts.mark(ChannelId("newsletter"))
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
    session.open(session.draft.with_changes(statement_url="", overrides=()))
    page.acts.mark(ChannelId("blog"), "https://oxbowkiln.example/sorry")
    assert session.draft.statement_url == "https://oxbowkiln.example/sorry"
    assert page.bound[0].box.text() == "https://oxbowkiln.example/sorry"


def test_only_the_blog_is_a_warning(page: SpreadPage) -> None:
    assert page.cautions.isHidden()
    page.acts.mark(ChannelId("blog"))
    assert not page.cautions.isHidden()
    assert "newsletter next" in page.cautions.card.accessibleName()
    page.acts.mark(ChannelId("newsletter"))
    assert page.cautions.isHidden()


def test_a_posted_one_can_be_unmarked_and_given_a_link(page: SpreadPage, session: Session) -> None:
    page.acts.mark(ChannelId("x"))
    row = page.row("x")
    assert [act for act, _, _ in row.entries()] == [DeskAct.DETAILS, DeskAct.COPY, DeskAct.SHOW, DeskAct.UNDO]
    row.act(DeskAct.DETAILS)
    dialog = page.findChild(PostedDialog)
    assert dialog is not None
    before = session.draft.publications[0].posted_at
    dialog.link.setText("nowhere")
    dialog.accept()
    assert dialog.isVisible()
    dialog.link.setText("https://x.example/1")
    dialog.note.setText("pinned")
    dialog.accept()
    assert session.draft.publications[0].note == "pinned"
    assert session.draft.publications[0].posted_at == before
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
    assert "https://" in page.details.url.problem()
    box.set_text("")
    QTest.keyClicks(box, "https://oxbowkiln.example/sorry")
    assert page.details.url.problem() == ""


def test_a_place_that_nobody_filled_cannot_be_copied(page: SpreadPage, session: Session) -> None:
    own = session.draft.with_changes(overrides=())
    session.open(own.with_part(Part.SORRY, PartText(line="We are sorry for [what you did].")))
    assert page.card.view is not None
    assert page.card.view.state.value == "needs-work"
    assert not page.card.copy.isEnabled()
    assert page.card.copy.toolTip()


def test_what_tab_reaches_has_a_name(page: SpreadPage) -> None:
    page.acts.mark(ChannelId("x"), "https://x.example/1")
    for widget in page.findChildren(QWidget):
        tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if tab and widget.isVisible() and not isinstance(widget.parent(), (QLineEdit, type(page.details.date))):
            assert widget.accessibleName(), widget


def test_nothing_is_built_again_while_typing(page: SpreadPage, session: Session, qtbot: QtBot) -> None:
    before = {name: page.row(name) for name in ("x", "linkedin")}
    QTest.keyClicks(page.bound[0].box, "abc")
    session.think()
    assert {name: page.row(name) for name in before} == before


def test_the_aside_goes_under_the_list_when_it_is_narrow(page: SpreadPage, qtbot: QtBot) -> None:
    card = page.card
    qtbot.waitUntil(lambda: card.width() > 0)
    assert page.aside.mapTo(page, page.aside.rect().topLeft()).x() > card.mapTo(page, card.rect().topRight()).x()
    page.resize(640, 900)
    qtbot.waitUntil(lambda: page.aside.mapTo(page, page.aside.rect().topLeft()).x() < 60)


# Several posts, and corrections.


def test_the_posts_of_a_thread_are_ticked_one_by_one(page: SpreadPage, session: Session) -> None:
    session.open(session.draft.with_changes(channels=(ChannelId("x"),)))
    shown = session.review.preview(ChannelId("x"))
    assert shown is not None
    buttons = [b for b in page.card.posts.buttons if b.isVisible()]
    assert len(buttons) == len(shown.pages) > 1
    QTest.mouseClick(buttons[0], LEFT)
    assert session.draft.publication(ChannelId("x")) is None
    assert page.card.view is not None
    assert page.card.view.size.startswith(f"1 of {len(shown.pages)} posts")
    assert buttons[0].accessibleName() == f"Post 1 of {len(shown.pages)}, out"
    QTest.mouseClick(buttons[0], LEFT)
    assert session.draft.ticks == ()
    for button in buttons:
        QTest.mouseClick(button, LEFT)
    posted = session.draft.publication(ChannelId("x"))
    assert posted is not None
    assert posted.text == "\n---\n".join(p.text for p in shown.pages)
    session.undo()
    session.think()
    assert len(session.draft.ticks) == len(shown.pages) - 1


def test_a_text_that_changed_is_posted_again_as_a_correction(
    page: SpreadPage, session: Session, letter_only: Draft
) -> None:
    session.open(letter_only)
    page.acts.mark(ChannelId("newsletter"), "https://mail.example/1")
    changed = session.draft.with_part(Part.SORRY, PartText(line="We charged 215 of you twice. I am sorry."))
    session.write(changed, Where("sorry", "line"))
    session.think()
    row = page.row("newsletter")
    assert row.view.changed
    assert row.correct.isVisible()
    assert not row.see.isVisible()
    QTest.mouseClick(row.correct, LEFT)
    assert next_up(page) == "newsletter"
    assert page.card._kicker.text() == "Post a correction here"
    assert not page.row("newsletter").isVisible()
    QTest.mouseClick(page.card.copy, LEFT)
    assert "215" in clipboard()
    QTest.mouseClick(page.card.mark, LEFT)
    first, second = session.draft.publications
    assert (first.correction, second.correction) == (False, True)
    assert "214" in first.text
    assert "215" in second.text
    assert page.row("newsletter").view.size.startswith("Corrected.")


def test_a_correction_can_be_left(page: SpreadPage, session: Session, letter_only: Draft) -> None:
    session.open(letter_only)
    page.acts.mark(ChannelId("newsletter"))
    page.acts.correct(ChannelId("newsletter"))
    assert page.card.leave.isVisible()
    QTest.mouseClick(page.card.leave, LEFT)
    assert next_up(page) == "blog"
    assert len(session.draft.publications) == 1


def test_a_correction_that_was_begun_goes_on_after_a_new_start(page: SpreadPage, session: Session) -> None:
    x = ChannelId("x")
    session.open(session.draft.with_changes(channels=(x, ChannelId("blog"))))
    page.acts.mark(x)
    page.acts.correct(x)
    page.acts.tick(x, 1)
    page.acts._copied_of = None  # what a new start knows of it
    page.acts.correcting = None
    session.open(session.draft)
    assert next_up(page) == "x"
    assert page.card._size.text().startswith("1 of ")
    assert page.card._kicker.text() == "Post a correction here"
    QTest.mouseClick(page.card.leave, LEFT)
    assert next_up(page) == "blog"


def test_a_correction_holds_what_is_said_now_and_not_what_was_copied_before(
    page: SpreadPage, session: Session, letter_only: Draft
) -> None:
    session.open(letter_only)
    newsletter = ChannelId("newsletter")
    page.acts.copy(newsletter)
    page.acts.mark(newsletter)
    session.write(session.draft.with_part(Part.SORRY, PartText(line="We charged 215 of you twice.")), Where("sorry"))
    session.think()
    page.acts.correct(newsletter)
    page.acts.mark(newsletter)
    assert "215" in session.draft.publications[-1].text


def test_who_is_reached_by_none_of_the_channels_is_said(page: SpreadPage, session: Session) -> None:
    assert page.aside._nobody.isHidden()
    session.open(session.draft.with_changes(channels=(ChannelId("blog"), ChannelId("x"))))
    assert page.aside.text() == "Reaches 0 of 2 audiences"
    assert "Customers, by e-mail or text message" in page.aside._nobody.text()


# Ready?


def open_draft(session: Session, letter_only: Draft) -> Draft:
    """A draft with a part that is missing and a fact that is not known."""
    draft = letter_only.with_part(Part.REPAIR, PartText()).with_incident(unknown=("Why it happened",))
    session.open(draft)
    return draft


def noted(session: Session) -> tuple[str, ...] | None:
    return session.draft.ready.open if session.draft.ready is not None else None


def test_ready_is_asked_once_before_the_first_post(page: SpreadPage, session: Session, letter_only: Draft) -> None:
    open_draft(session, letter_only)
    QGuiApplication.clipboard().setText("before")
    QTest.mouseClick(page.card.copy, LEFT)
    assert page.ready.isVisible()
    assert not page.card.isVisible()
    assert clipboard() == "before"
    said = page.ready.texts()
    assert "Still to write: Make it right" in said
    assert "Not known yet: Why it happened" in said
    assert page.ready.rows[0].go.hasFocus()
    QTest.mouseClick(page.ready.back, LEFT)
    assert page.card.isVisible()
    assert noted(session) is None
    QTest.mouseClick(page.card.mark, LEFT)
    assert page.ready.isVisible()
    QTest.mouseClick(page.ready.anyway, LEFT)
    assert not page.ready.isVisible()
    assert noted(session) == said
    assert [p.channel for p in session.draft.publications] == ["newsletter"]
    QTest.mouseClick(page.card.copy, LEFT)
    assert not page.ready.isVisible()


def test_each_open_point_leads_to_its_place(
    page: SpreadPage, session: Session, letter_only: Draft, qtbot: QtBot
) -> None:
    open_draft(session, letter_only)
    QTest.mouseClick(page.card.copy, LEFT)
    with qtbot.waitSignal(page.place_asked) as asked:
        QTest.mouseClick(page.ready.rows[0].go, LEFT)
    assert asked.args == [Where("repair", "line")]
    assert page.card.isVisible()


def test_where_nothing_is_open_nothing_is_asked(page: SpreadPage) -> None:
    QTest.mouseClick(page.card.copy, LEFT)
    assert not page.ready.isVisible()
    assert clipboard()


# Whom it reaches, in which order, and what to look out for.


def test_the_owner_says_who_reads_where(page: SpreadPage, session: Session, services: Services) -> None:
    choice = AudienceChoice(audience=AudienceId.CUSTOMERS, channels=(ChannelId("x"),), people=1840)
    services.settings.save(Settings(audiences=(choice,)))
    page.acts.mark(ChannelId("x"))
    assert page.aside.text() == "Reaches 2 of 6 audiences"
    assert "1,840" in page.aside._lines[0].accessibleName()
    assert page.row("x").view.size.startswith("1,840 people")


def test_a_small_harm_that_few_noticed_is_told_directly(page: SpreadPage, session: Session) -> None:
    page.details.harm.chosen.emit("small")
    assert page.cautions.isHidden()
    page.details.noticed.chosen.emit("few")
    assert session.draft.incident.harm is Harm.SMALL
    assert session.draft.incident.noticed_by is NoticedBy.FEW
    assert page.cautions.isVisible()
    assert "few noticed" in page.cautions.card.accessibleName()
    QTest.mouseClick(page.cautions.act, LEFT)
    assert list(session.draft.channels) == ["newsletter"]
    assert page.cautions.isHidden()
    session.undo()
    assert len(session.draft.channels) == 6


def test_where_it_happened_comes_early(page: SpreadPage, session: Session) -> None:
    page.details.met_on.setCurrentIndex(page.details.met_on.findData("linkedin"))
    page.details.met_on.activated.emit(page.details.met_on.currentIndex())
    assert session.draft.incident.met_on == "linkedin"
    assert page._orders[0][0] == "linkedin"
    page.acts.mark(ChannelId("newsletter"))
    assert next_up(page) == "linkedin"
    page.acts.mark(ChannelId("facebook"))
    assert "not told where it happened" in page.cautions.card.accessibleName()


def test_followers_who_know_before_customers_are_warned_of(
    page: SpreadPage, session: Session, services: Services
) -> None:
    page.acts.mark(ChannelId("facebook"))
    early = tuple(replace(p, posted_at=p.posted_at - timedelta(hours=3)) for p in session.draft.publications)
    session.write(session.draft.with_changes(publications=early), Where("spread"))
    session.think()
    assert "3 h 0 min" in page.cautions.card.accessibleName()


def test_the_clock_says_the_first_word_and_when_all_were_told(page: SpreadPage, session: Session) -> None:
    noticed = session.draft.incident.noticed
    assert noticed is not None
    assert page.aside._moments[1].text() == "No word is out yet"
    draft = session.draft.with_changes(channels=(ChannelId("newsletter"), ChannelId("blog")))
    session.open(draft)
    page.acts.mark(ChannelId("newsletter"))
    assert page.aside._moments[1].text().startswith("First word after")
    assert page.aside._moments[2].text() == "Not everybody is told yet"
    page.acts.mark(ChannelId("blog"))
    assert page.aside._moments[2].text().startswith("All told after")
    session.write(session.draft.with_incident(noticed=None), Where("facts"))
    session.think()
    said = [label.text() for label in page.aside._moments]
    assert said[0] == ""
    assert all(re.fullmatch(r"(First word|All told) .*\d.*", words) for words in said[1:])


# Signing in by hand.


def test_the_card_helps_to_sign_in(page: SpreadPage, session: Session, services: Services, qtbot: QtBot) -> None:
    account = Account(
        channel=ChannelId("newsletter"), sign_in="hana@oxbowkiln.example", name="The kiln letter", kept=True
    )
    services.settings.save(services.settings.load().with_account(account, ""))
    session.think()
    assert page.card._title.text() == "The kiln letter"
    QTest.mouseClick(page.card.name, LEFT)
    assert clipboard() == "hana@oxbowkiln.example"
    with qtbot.waitSignal(page.place_asked) as asked:
        QTest.mouseClick(page.card.password, LEFT)
    assert asked.args == [Where("password", "newsletter")]


def test_audiences_and_record_are_asked_for(page: SpreadPage, qtbot: QtBot) -> None:
    for button, step in ((page.aside.change, "audiences"), (page.aside.record, "record")):
        with qtbot.waitSignal(page.place_asked) as asked:
            QTest.mouseClick(button, LEFT)
        assert asked.args == [Where(step)]

"""The other forms of a text: what is copied is what is shown and what is exported, byte for byte."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from owner import clipboard
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from apology_studio.adapters.exporters.everything import export, write_everything
from apology_studio.adapters.resources import resources
from apology_studio.core.channel import Channel, channels
from apology_studio.core.draft import FIRST_SIX, ChannelId, Draft, Override, Picture, Piece
from apology_studio.core.export import plan
from apology_studio.core.messages import Tongue
from apology_studio.core.picture import packed
from apology_studio.core.press import Paper
from apology_studio.core.review import review
from apology_studio.core.ways import ways
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.previews.formats import Formats, SaveAs
from apology_studio.ui.previews.mail import MailView
from apology_studio.ui.previews.mail_looks import MailLook
from apology_studio.ui.previews.open_act import OpenAct
from apology_studio.ui.previews.shown import Shown, shown_of
from apology_studio.ui.services import Services

GREY = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==")


def shown(draft: Draft, name: str) -> Shown:
    found = shown_of(review(draft, ChannelId(name)), ChannelId(name))
    assert found is not None
    return found


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def exported(sample: Draft, tmp_path: Path) -> Path:
    write_everything(sample, plan(sample, FIRST_SIX), tmp_path, resources(), Paper.A4, Tongue())
    return tmp_path


def choose(menu: QMenu, label: str) -> None:
    next(action for action in menu.actions() if action.text() == label).trigger()


@pytest.mark.parametrize(
    ("name", "label", "file"),
    [
        ("newsletter", "Copy the HTML", "newsletter.html"),
        ("newsletter", "Copy as plain text", "newsletter.txt"),
        ("blog", "Copy the HTML", "blog-body.html"),
        ("blog", "Copy as WordPress blocks", "blog-wordpress.html"),
        ("blog", "Copy as Markdown", "blog.md"),
    ],
)
def test_what_is_copied_is_what_is_exported(
    theme: Theme, window: QWidget, sample: Draft, exported: Path, name: str, label: str, file: str
) -> None:
    formats = Formats(theme, window)
    said: list[object] = []
    formats.copied.connect(said.append)
    choose(formats.menu(shown(sample, name), sample), label)

    assert clipboard().text().encode() == (exported / file).read_bytes()
    assert len(said) == 1


@pytest.mark.parametrize("of", channels(), ids=lambda c: c.id)
def test_every_entry_of_a_menu_names_a_file_that_there_is(sample: Draft, of: Channel, tmp_path: Path) -> None:
    draft = sample.with_changes(picture=Picture(data=packed(GREY), alt="A kiln"))
    kinds = {each.kind for each in export(draft, tmp_path, (of.id,), resources(), Paper.A4)}

    assert {way.kind for way in ways(of, draft)} <= kinds
    assert ("picture" in {way.kind for way in ways(of, draft)}) is (of.pictured or of.picture_apart)
    assert "picture" not in {way.kind for way in ways(of, sample)}


def test_the_words_of_the_picture_are_copied_where_it_is_added_by_hand(
    theme: Theme, window: QWidget, sample: Draft
) -> None:
    draft = sample.with_changes(picture=Picture(data=packed(GREY), alt="A  kiln\nby night"))
    formats = Formats(theme, window)
    asked: list[object] = []
    formats.save_asked.connect(asked.append)
    choose(formats.menu(shown(draft, "facebook"), draft), "Copy the picture’s alternative text")
    choose(formats.menu(shown(draft, "facebook"), draft), "Save the picture…")

    assert clipboard().text() == "A kiln by night"
    assert asked == [SaveAs(channel=ChannelId("facebook"), kind="picture", ending="png")]


def test_saving_asks_for_the_file_and_an_unfilled_place_stops_both(
    theme: Theme, window: QWidget, sample: Draft
) -> None:
    formats = Formats(theme, window)
    asked: list[object] = []
    stopped: list[object] = []
    formats.save_asked.connect(asked.append)
    formats.blocked.connect(stopped.append)
    choose(formats.menu(shown(sample, "newsletter"), sample), "Save as an e-mail (.eml)…")
    assert asked == [SaveAs(channel=ChannelId("newsletter"), kind="eml", ending="eml")]

    open_place = sample.with_override(
        Override(channel=ChannelId("newsletter"), piece=Piece.BODY, text="[how many] of you", base="")
    )
    for label in ("Copy the HTML", "Save as an e-mail (.eml)…"):
        choose(formats.menu(shown(open_place, "newsletter"), open_place), label)
    assert len(asked) == 1
    assert len(stopped) == 2


def test_a_mail_is_looked_at_by_night_and_as_plain_text(theme: Theme, qtbot: QtBot, sample: Draft) -> None:
    view = MailView(theme)
    qtbot.addWidget(view)
    seen = shown(sample, "newsletter")
    view.show_preview(seen)
    window_is_dark = theme.dark
    view.set_look(MailLook(opposite=True))
    assert view._sheet._theme.dark is not window_is_dark
    assert theme.dark is window_is_dark
    view.set_look(MailLook(opposite=True, plain=True))

    assert view._sheet.text.text() == seen.preview.pages[0].text
    view.set_look(MailLook())
    assert view._sheet._theme is theme
    assert "Hello," in view._sheet.text.text()


def test_the_menu_of_looks_says_what_is_chosen(theme: Theme, qtbot: QtBot, sample: Draft) -> None:
    view = MailView(theme)
    qtbot.addWidget(view)
    view.show_preview(shown(sample, "newsletter"))
    menu = view._sheet.looks.menu_of()
    next(action for action in menu.actions() if action.objectName() == "plain").setChecked(True)

    assert view._sheet.looks.isChecked()
    assert view._sheet.text.text() == shown(sample, "newsletter").preview.pages[0].text


def test_the_mail_program_can_be_asked_for_whatever_page_is_known(theme: Theme, window: QWidget, sample: Draft) -> None:
    formats = Formats(theme, window)
    asked: list[bool] = []
    formats.mail_asked.connect(lambda: asked.append(True))
    choose(formats.menu(shown(sample, "newsletter"), sample), "Open in the mail program…")

    assert asked == [True]
    assert "Open in the mail program…" not in [a.text() for a in formats.menu(shown(sample, "blog"), sample).actions()]


def test_a_blog_post_shows_its_day(sample: Draft) -> None:
    assert shown(sample, "blog").day == "12 May 2026"
    assert shown(sample.with_changes(language="es"), "blog").day == "12 de mayo de 2026"
    assert shown(sample, "newsletter").day == ""


def test_a_text_that_no_mail_address_holds_is_said(
    theme: Theme, window: QWidget, services: Services, sample: Draft
) -> None:
    opening = OpenAct(services.settings, theme, QUrl.isValid, window)
    told: list[str] = []
    opening.told.connect(told.append)
    opening.ask(shown(sample, "newsletter"), sample, by_mail=True)
    short = sample.with_override(Override(channel=ChannelId("newsletter"), piece=Piece.BODY, text="Sorry.", base=""))
    opening.ask(shown(short, "newsletter"), short, by_mail=True)

    assert len(told) == 1
    assert "too long for a link" in told[0]
    for dialog in window.findChildren(QDialog):
        dialog.close()

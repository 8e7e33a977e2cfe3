"""The preview pane: one channel at a time, copied exactly, opened after asking."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from apology_studio.core.channel import Level, channels
from apology_studio.core.draft import ChannelId, Draft, Part, PartText
from apology_studio.ui.kit.buttons import QuietButton
from apology_studio.ui.kit.copy_button import CopyButton
from apology_studio.ui.kit.fold_line import FoldLine
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.preview_pane import PreviewPane
from apology_studio.ui.previews.add_row import AddRow
from apology_studio.ui.previews.copying import Copied
from apology_studio.ui.previews.header import Header
from apology_studio.ui.previews.notes import _TONES
from apology_studio.ui.previews.pieces import GapButton, MiniCopy
from apology_studio.ui.previews.reading import ReadingText
from apology_studio.ui.previews.release import ReleaseView
from apology_studio.ui.previews.thread import PostBlock
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session, Where


@pytest.fixture
def opened() -> list[QUrl]:
    return []


@pytest.fixture
def pane(
    qtbot: QtBot, session: Session, services: Services, theme: Theme, sample: Draft, opened: list[QUrl]
) -> Iterator[PreviewPane]:
    def opener(url: QUrl) -> bool:
        opened.append(url)
        return True

    session.open(sample.with_changes(channels=tuple(c.id for c in channels())))
    pane = PreviewPane(session, services, theme, open_url=opener)
    qtbot.addWidget(pane)
    pane.resize(496, 800)
    pane.show()
    yield pane
    pane.stop()
    pane.close()


def clip() -> str:
    return QGuiApplication.clipboard().mimeData().text()


def words(pane: QWidget) -> str:
    return "\n".join(text.text() for text in pane.findChildren(ReadingText) if text.isVisible())


def big_copy(pane: PreviewPane) -> CopyButton:
    button = pane.findChild(CopyButton)
    assert isinstance(button, CopyButton)
    return button


@pytest.mark.parametrize("channel", [c.id for c in channels()])
def test_every_channel_is_copied_as_its_page_is(pane: PreviewPane, session: Session, channel: ChannelId) -> None:
    pane.show_channel(channel)
    preview = session.review.preview(channel)
    assert preview is not None
    pane.copy_now()
    assert clip() == preview.pages[0].text
    html = QGuiApplication.clipboard().mimeData().html()
    assert html == (preview.html if channel in ("blog", "newsletter", "linkedin-article") else "")
    assert big_copy(pane).copied


def test_the_post_shows_every_word_around_the_fold(pane: PreviewPane, session: Session) -> None:
    pane.show_channel(ChannelId("linkedin"))
    preview = session.review.preview(ChannelId("linkedin"))
    assert preview is not None
    assert words(pane).replace("…more", "").split() == preview.pages[0].text.split()


def test_the_fold_of_threads_is_a_line_in_the_first_post(pane: PreviewPane, session: Session) -> None:
    pane.show_channel(ChannelId("threads"))
    preview = session.review.preview(ChannelId("threads"))
    assert preview is not None
    lines = [line for line in pane.findChildren(FoldLine) if line.isVisibleTo(pane)]

    assert [line.accessibleName() for line in lines] == ["fold, about 250 characters on a phone"]
    assert lines[0].text().startswith("About here a phone folds")
    first = pane.findChildren(PostBlock)[0]
    assert first.text.text() == f"{preview.pages[0].text[: preview.fold_at]} …more"
    assert first.rest.text() == preview.pages[0].text[preview.fold_at :].lstrip()
    first.select()
    assert first.text.text() == preview.pages[0].text
    assert not lines[0].isVisibleTo(pane)
    pane.show_channel(ChannelId("x"))
    assert not any(line.isVisibleTo(pane) for line in pane.findChildren(FoldLine))


@pytest.mark.parametrize(
    ("channel", "name", "site"),
    [
        ("blog", "Preview for your blog", True),
        ("reddit", "Preview for Reddit", False),
        ("linkedin-article", "Preview for LinkedIn article", False),
    ],
)
def test_an_article_stands_where_it_stands(pane: PreviewPane, channel: str, name: str, site: bool) -> None:
    pane.show_channel(ChannelId(channel))
    bodies = [text for text in pane.findChildren(ReadingText) if text.accessibleName() == name]
    labels = " ".join(label.text() for label in pane.findChildren(WrapLabel) if label.isVisibleTo(pane))

    assert len(bodies) == 1
    assert ("oxbowkiln.example · 12 May 2026" in labels) is site


@pytest.mark.parametrize(
    ("channel", "said"),
    [
        ("blog", ["Add a picture…", "Add an update…"]),
        ("newsletter", ["Add a picture…"]),
        ("instagram", ["Add a picture…"]),
        ("facebook", []),
    ],
)
def test_a_picture_and_updates_are_offered_where_they_are_shown(
    pane: PreviewPane, channel: str, said: list[str]
) -> None:
    pane.show_channel(ChannelId(channel))
    asked: list[Where] = []
    pane.jump_asked.connect(asked.append)
    row = pane.findChild(AddRow)
    assert isinstance(row, AddRow)
    buttons = [button for button in row.findChildren(QuietButton) if button.isVisibleTo(pane)]
    for button in buttons:
        button.click()

    assert [button.text() for button in buttons] == said
    assert asked == [Where("picture"), Where("updates")][: len(said)]


def test_every_level_of_a_problem_has_its_tone() -> None:
    assert set(_TONES) == set(Level)


def test_a_thread_is_copied_post_by_post(pane: PreviewPane, session: Session) -> None:
    pane.show_channel(ChannelId("x"))
    preview = session.review.preview(ChannelId("x"))
    assert preview is not None
    posts = [page.text for page in preview.pages]
    seen = []
    for number in range(len(posts)):
        assert big_copy(pane).accessibleName() == f"Copy post {number + 1} of {len(posts)}"
        pane.copy_now()
        seen.append(clip())
    assert seen == posts
    minis = [m for m in pane.findChildren(MiniCopy) if m.accessibleName().startswith("Copy post")]
    assert [m.text() for m in minis] == ["Copied"] * len(posts)
    minis[2].click()
    assert clip() == posts[2]
    assert [m.text() for m in minis].count("Copied") == 1  # a new round has begun


def test_the_subject_has_its_own_copy(pane: PreviewPane) -> None:
    pane.show_channel(ChannelId("newsletter"))
    next(m for m in pane.findChildren(MiniCopy) if m.accessibleName() == "Copy: Subject").click()
    assert clip() == "We charged you twice. I am sorry."


def test_what_is_typed_is_shown_and_copied_with_its_last_key(
    qtbot: QtBot, pane: PreviewPane, session: Session, letter_only: Draft
) -> None:
    session.open(letter_only)
    pane.show_channel(ChannelId("facebook"))
    line = PartText(line="We are sorry\u00a0indeed.")
    session.write(letter_only.with_part(Part.SORRY, line), Where("sorry", "line"), typing=True)
    pane.copy_now()
    assert clip().startswith("We are sorry\u00a0indeed.")
    qtbot.waitUntil(lambda: words(pane).startswith("We are sorry\u00a0indeed."))


def test_a_place_that_is_not_filled_is_named_and_nothing_is_copied(
    qtbot: QtBot, pane: PreviewPane, session: Session, letter_only: Draft
) -> None:
    draft = letter_only.with_part(Part.REPAIR, PartText(line="You get it back by [date]."))
    session.open(draft)
    pane.show_channel(ChannelId("facebook"))
    QGuiApplication.clipboard().setText("before")
    with qtbot.waitSignal(pane.jump_asked) as jump, qtbot.waitSignal(pane.told) as told:
        pane.copy_now()
    assert jump.args == [Where("repair", "line")]
    assert "[date]" in told.args[0]
    assert clip() == "before"


def test_the_toast_says_where_to_paste(qtbot: QtBot, pane: PreviewPane) -> None:
    pane.show_channel(ChannelId("linkedin"))
    with qtbot.waitSignal(pane.copied) as signal:
        pane.copy_now()
    copied = signal.args[0]
    assert isinstance(copied, Copied)
    assert copied.words == "Copied. Paste it into LinkedIn with Ctrl+V."
    assert copied.open is not None


def test_the_platform_opens_after_asking(qtbot: QtBot, pane: PreviewPane, opened: list[QUrl]) -> None:
    pane.show_channel(ChannelId("blog"))
    pane.open_now()
    assert opened == []
    with qtbot.waitSignal(pane.opened):
        next(b for b in _dialog_buttons(pane) if b.text() == "Open").click()
    assert [url.host() for url in opened] == ["oxbowkiln.example"]


def _dialog_buttons(pane: PreviewPane) -> list[QAbstractButton]:
    from PySide6.QtWidgets import QDialog

    dialog = pane.findChild(QDialog)
    assert dialog is not None
    return dialog.findChildren(QAbstractButton)


def test_what_is_missing_is_named_and_leads_there(
    qtbot: QtBot, pane: PreviewPane, session: Session, letter_only: Draft
) -> None:
    session.open(letter_only.with_part(Part.REPAIR, PartText()))
    pane.show_channel(ChannelId("linkedin"))
    gaps = [gap for gap in pane.findChildren(GapButton) if gap.isVisible()]
    assert [gap.accessibleName() for gap in gaps] == ["How you make it right"]
    with qtbot.waitSignal(pane.jump_asked) as jump:
        gaps[0].click()
    assert jump.args == [Where("repair", "line")]


def test_the_pages_of_the_release_are_drawn_and_read_out(qtbot: QtBot, pane: PreviewPane) -> None:
    pane.show_channel(ChannelId("press-release"))
    view = pane.findChild(ReleaseView)
    assert isinstance(view, ReleaseView)
    with qtbot.waitSignal(view.pages_drawn, timeout=20_000):
        pass
    assert view.page_count == 1
    page = next(w for w in view.findChildren(QWidget) if w.accessibleName() == "Press release, page 1 of 1")
    assert page.accessibleDescription().startswith("FOR IMMEDIATE RELEASE")


def test_the_heading_of_a_holding_statement_says_so(
    pane: PreviewPane, session: Session, holding: Draft, qtbot: QtBot
) -> None:
    session.open(holding)
    pane.show_channel(ChannelId("facebook"))
    header = pane.findChild(Header)
    assert header is not None
    assert "Holding statement on Facebook" in [w.text() for w in header.findChildren(QWidget) if hasattr(w, "text")]


def test_channels_go_round(pane: PreviewPane) -> None:
    first = pane.current()
    pane.next_channel()
    assert pane.current() != first
    pane.previous_channel()
    assert pane.current() == first


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("expanded", [False, True])
def test_every_button_has_a_name(pane: PreviewPane, narrow: bool, expanded: bool) -> None:
    pane.set_narrow(narrow)
    pane.set_expanded(expanded)
    for channel in channels():
        pane.show_channel(channel.id)
        buttons = [b for b in pane.findChildren(QAbstractButton) if b.isVisible()]
        assert [b for b in buttons if not (b.accessibleName() or b.text())] == []

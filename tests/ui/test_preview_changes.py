"""One-click changes beside a preview: a post that is made to fit, versions that agree again, channels on and off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from apology_studio.core.channel import channels
from apology_studio.core.draft import FIRST_SIX, ChannelChoice, ChannelId, Draft, Override, Part, Piece
from apology_studio.ui.channel_choices import ChannelChoices
from apology_studio.ui.kit.buttons import KitButton
from apology_studio.ui.kit.channel_tabs import ChannelTabs
from apology_studio.ui.kit.fold_line import FoldLine
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.preview_pane import PreviewPane
from apology_studio.ui.previews.header import Header
from apology_studio.ui.previews.reading import ReadingText
from apology_studio.ui.previews.thread import AT_ONCE, PostBlock, ThreadView
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session, Where

X = ChannelId("x")
LONG = (
    "We charged 214 of you twice. I am sorry. This was our fault and only ours. We refunded all 214 second charges "
    "today at 13:30. The radio was on that morning, as it is on every other morning of the year, and the kiln was "
    "warm. Outside it rained, and the cat of our neighbour sat in the window."
)


@pytest.fixture
def pane(qtbot: QtBot, session: Session, services: Services, theme: Theme, sample: Draft) -> Iterator[PreviewPane]:
    session.open(sample)
    pane = PreviewPane(session, services, theme, open_url=refuse)
    qtbot.addWidget(pane)
    pane.resize(496, 800)
    pane.show()
    yield pane
    pane.stop()
    pane.close()


def refuse(url: QUrl) -> bool:
    return False


def button(pane: QWidget, words: str) -> KitButton:
    found = [b for b in pane.findChildren(KitButton) if b.text().startswith(words) and b.isVisible()]
    assert found, [b.text() for b in pane.findChildren(KitButton) if b.isVisible()]
    return found[0]


def said(pane: QWidget) -> str:
    return "\n".join(label.text() for label in pane.findChildren(WrapLabel) if label.isVisible())


def own(draft: Draft, text: str) -> Draft:
    return draft.with_override(Override(channel=X, piece=Piece.BODY, text=text, base=""))


def posts(session: Session) -> int:
    preview = session.review.preview(X)
    assert preview is not None
    return len(preview.pages)


def test_a_post_over_the_limit_says_what_a_short_version_drops(pane: PreviewPane, session: Session) -> None:
    session.write(own(session.draft, LONG), Where("channel:x", "body"))
    session.look()
    pane.show_channel(X)
    assert "It would leave out: Outside it rained" in said(pane)

    before = session.draft
    button(pane, "Use the short version").click()
    kept = session.draft.override(X, Piece.BODY)
    assert kept is not None
    assert "Outside it rained" not in kept.text
    assert "our fault and only ours" in kept.text
    session.undo()
    assert session.draft.overrides == before.overrides

    session.look()
    button(pane, "Split in two").click()
    assert posts(session) == 2


def test_the_posts_of_a_very_long_thread_follow_when_there_is_time(
    pane: PreviewPane, session: Session, qtbot: QtBot
) -> None:
    def told() -> list[str]:
        return [block.text.text().strip() for block in pane.findChildren(PostBlock) if not block.isHidden()]

    posts = [f"Post number {number}." for number in range(1, 21)]
    session.write(own(session.draft, "\n---\n".join(posts)), Where("channel:x", "body"))
    pane.show_channel(X)
    assert [each.split("\n")[0] for each in told()] == posts[:AT_ONCE]
    qtbot.waitUntil(lambda: len(told()) == len(posts))
    assert [each.split("\n")[0] for each in told()] == posts
    assert told()[-1].endswith("20/20")

    longer = [*posts, "One more."]
    session.write(own(session.draft, "\n---\n".join(longer)), Where("channel:x", "body"))
    session.look()
    (thread,) = pane.findChildren(ThreadView)
    thread.select_page(20)
    assert told()[-1] == "One more.\n21/21"


def test_a_version_that_disagrees_is_brought_into_line_by_one_click(
    pane: PreviewPane, session: Session, qtbot: QtBot
) -> None:
    line = session.draft.part(Part.REPAIR)
    session.write(session.draft.with_part(Part.REPAIR, replace(line, line=line.line.replace("13:30", "14:00"))),
                  Where("repair", "line"))  # fmt: skip
    session.look()
    pane.show_channel(ChannelId("linkedin"))
    qtbot.waitUntil(lambda: "Newsletter, Press release and X say “13:30”; the letter says “14:00”." in said(pane))

    with qtbot.waitSignal(pane.changed):
        button(pane, "Use “14:00”").click()
    assert all("13:30" not in o.text for o in session.draft.overrides)
    assert "the letter says" not in said(pane)
    session.undo()
    assert any("13:30" in o.text for o in session.draft.overrides)


def test_a_click_on_what_was_offered_before_the_last_keys_takes_none_of_them_back(
    pane: PreviewPane, session: Session
) -> None:
    pane.show_channel(ChannelId("linkedin"))
    line = session.draft.part(Part.REPAIR)
    moved = session.draft.with_part(Part.REPAIR, replace(line, line=line.line.replace("13:30", "14:00")))
    session.write(moved, Where("repair", "line"))
    session.think()
    offer = button(pane, "Use “14:00”")
    (own,) = (o for o in session.draft.overrides if o.channel == X and o.piece is Piece.BODY)
    longer = session.draft.with_override(replace(own, text=f"{own.text} Thank you for your patience."))
    session.write(longer, Where("channel:x", "body"))

    offer.click()
    assert (session.draft.overrides, session.draft.parts) == (longer.overrides, longer.parts), "made for another text"
    button(pane, "Use “14:00”").click()
    now = session.draft.override(X, Piece.BODY)
    assert now is not None
    assert "Thank you for your patience." in now.text
    assert "14:00" in now.text


def test_the_editor_of_a_channel_says_it_while_it_is_written(pane: PreviewPane, session: Session, qtbot: QtBot) -> None:
    pane.show_channel(X)
    text = session.draft.override(X, Piece.BODY)
    assert text is not None
    pane.edit_now()
    changed = replace(text, text=text.text.replace("13:30", "13:50"))
    session.write(session.draft.with_override(changed), Where("channel:x", "body"))
    session.look()

    qtbot.waitUntil(lambda: "Here it says “13:50”; the letter says “13:30”." in said(pane))
    button(pane, "Use “13:30”").click()
    assert session.draft.override(X, Piece.BODY) == text


def test_a_channel_is_put_on_and_taken_off_at_the_tabs(pane: PreviewPane, session: Session) -> None:
    tabs = pane.findChild(ChannelTabs)
    assert isinstance(tabs, ChannelTabs)
    tabs.add_asked.emit("bluesky")
    assert session.draft.channels == (*FIRST_SIX, "bluesky")
    assert pane.current() == "bluesky"
    tabs.add_asked.emit("threads")
    assert session.draft.channels == (*FIRST_SIX, "threads", "bluesky"), "in the order of the tabs"

    tabs.remove_asked.emit("threads")
    assert session.draft.channels == (*FIRST_SIX, "bluesky")
    assert pane.current() == "blog"
    session.undo()
    assert "threads" in session.draft.channels


@pytest.mark.parametrize("channel", [c for c in channels() if c.id not in FIRST_SIX], ids=lambda c: c.id)
def test_every_channel_shows_all_of_its_text(pane: PreviewPane, session: Session, channel) -> None:  # type: ignore[no-untyped-def]
    session.write(session.draft.with_changes(channels=(channel.id,)), Where("settings"))
    session.look()
    preview = session.review.preview(channel.id)
    assert preview is not None
    shown = " ".join(text.text() for text in pane.findChildren(ReadingText) if not text.isHidden())
    told = shown.replace("…more", "").split()

    assert set(" ".join(page.text for page in preview.pages).split()) <= set(told)


def test_a_platform_of_many_servers_asks_which_one(pane: PreviewPane, session: Session, qtbot: QtBot) -> None:
    session.write(session.draft.with_changes(channels=(ChannelId("mastodon"),)), Where("settings"))
    session.look()
    with qtbot.waitSignal(pane.told), qtbot.waitSignal(pane.jump_asked) as asked:
        pane.open_now()

    assert asked.args == [Where("channels", "mastodon")]


def test_the_length_is_said_in_the_unit_of_the_channel(pane: PreviewPane, session: Session) -> None:
    on = ("threads", "sms", "mastodon", "bluesky", "linkedin")
    session.write(session.draft.with_changes(channels=tuple(map(ChannelId, on))), Where("settings"))
    session.look()
    heads = {}
    for channel in on:
        pane.show_channel(ChannelId(channel))
        header = pane.findChild(Header)
        assert isinstance(header, Header)
        heads[channel] = header.counter.text()

    assert heads["threads"] == "500 each, in bytes"
    assert re.fullmatch(r"279, 2 text message(s|\(s\))", heads["sms"])  # English plurals: an earlier test's language
    assert heads["mastodon"] == "500 each, a link counts 23"
    assert heads["bluesky"] == "300 each"
    assert heads["linkedin"] == "1,425 of 3,000"


def test_every_rule_carries_its_date_and_a_guide_says_about(pane: PreviewPane) -> None:
    pane.show_channel(X)
    assert re.search(r"280 each\. A link counts 23, an emoji 2, some signs 2\. Read on .*21.*2026\.", said(pane))
    pane.show_channel(ChannelId("linkedin"))
    assert re.search(r"Up to about 3,?000\.", said(pane))
    assert "A phone folds it after about 140, a computer after about 210. Read in guides on" in said(pane)


def test_the_folds_of_phone_and_computer_are_drawn_as_about(pane: PreviewPane) -> None:
    pane.show_channel(ChannelId("linkedin"))
    lines = [line.text() for line in pane.findChildren(FoldLine) if not line.isHidden()]

    assert lines == ["About here a phone folds: people tap “more” for the rest", "About here a computer folds"]


def test_choices_of_single_channels_are_kept(theme: Theme, qtbot: QtBot) -> None:
    was = (ChannelChoice(channel=ChannelId("pigeon"), plain=True), ChannelChoice(channel=ChannelId("sms"), plain=True))
    box = ChannelChoices(theme, was)
    qtbot.addWidget(box)
    box.retranslate()
    assert set(box.chosen()) == set(was)

    box._plain["sms"].setChecked(False)
    box._limits["mastodon"].setValue(5000)
    assert set(box.chosen()) == {was[0], ChannelChoice(channel=ChannelId("mastodon"), limit=5000)}

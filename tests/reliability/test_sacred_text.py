"""Text is sacred: editor → store → editor → clipboard → export is the same text, but for what is cleaned and said."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from owner import CTRL, Owner, owner_at
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication
from soak import SOAK

from apology_studio.core.channel import channel
from apology_studio.core.draft import ChannelId, Draft, Override, Piece
from apology_studio.core.export import plan
from apology_studio.core.steps import StepId
from apology_studio.core.text import clean
from apology_studio.ui import clipboard
from apology_studio.ui.kit.text_box import TextBox
from apology_studio.ui.say import say
from apology_studio.ui.told import Told

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # only the offscreen platform says so
HARD = (
    *("\u00a0", "\u202f", "\u2007", "\u00ad", "\u200b", "\u2060", "\t", " ", "  ", "\n", "\r\n", "\r", "\n\n"),
    *(
        "\u2028",
        "\u2029",
        "\x85",
        "\x0b",
        "\x0c",
        "\ufeff",
        "\ufffc",
        "\ufffd",
        "\ufffe",
        "\ufdd0",
        "\x00",
        "\x07",
        "\x1c",
    ),
    *("👩\u200d👩\u200d👧", "🇺🇦", "👍🏽", "❤\ufe0f", "\U000e0067", "🏺", "\ud83d", "\udc00", "\ud83d\ude00"),
    *("e\u0301", "\u00e9", "\u0041\u030a", "\u212b", "\ufb01", "ا\u0651\u064b", "שָׁלוֹם", "\u200f", "\u200e", "\u061c"),
    *(
        "\u202e",
        "\u202c",
        "\u2067",
        "\u2069",
        "क्षि",
        "ﷺ",
        "日本",
        "…",
        "“",
        "’",
        "—",
        "<b>",
        "&amp;",
        "{0}",
        "%n",
        "\\",
    ),
    *("*a*", "[x](y)", "# ", "---", "> ", "1. "),
)
PLACES: tuple[Literal["line", "more"], ...] = ("line", "more")
texts = st.lists(st.sampled_from(HARD) | st.text(max_size=6), max_size=14).map("".join)


def test_the_hard_ones_are_no_other_ones() -> None:
    """Else this would prove nothing: an editor of this file may have composed what must stay in pieces."""
    assert "e\u0301" in HARD
    assert unicodedata.normalize("NFC", "\u212b") != "\u212b"


def kept(text: str, name: str) -> str:
    """What may become of it, told a second time, letter by letter: it shares no code with the program."""
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    text = text.replace("\ufeff", "").replace("\r\n", "\n")
    text = "".join("\n" if c in "\r\x0b\x0c\x85\u2028\u2029" else c for c in text)
    text = "".join(c for c in text if c in "\n\t" or not (unicodedata.category(c) == "Cc" or is_noncharacter(c)))
    return " ".join(line for line in text.split("\n") if line) if name == "line" and "\n" in text else text


def is_noncharacter(c: str) -> bool:
    """Unicode's own 66, which no text may hold."""
    return 0xFDD0 <= ord(c) <= 0xFDEF or ord(c) & 0xFFFE == 0xFFFE


class Journey:
    """One text through the real window, store, clipboard and export."""

    def __init__(self, owner: Owner, folder: Path) -> None:
        self.owner = owner
        self.session = owner.window.session
        self.told: list[Told] = []
        self.copy = folder / "copy.apology"
        owner.window.texts.told.connect(self.told.append)

    def box(self, name: str) -> TextBox:
        page = self.owner.window.studio.page
        page.focus_box(name)
        return next(bound.box for bound in page.bound if bound.name == name)

    def bring(self, box: TextBox, text: str, way: str) -> None:
        box.selectAll()
        if way == "composed":
            event = QInputMethodEvent("", [])
            event.setCommitString(text)
            QApplication.sendEvent(box, event)
        elif not (text.startswith("\ufffe") or any("\ud800" <= c <= "\udfff" for c in text)):
            QGuiApplication.clipboard().setText(text)
            self.owner.press(Qt.Key.Key_V, CTRL)
        else:
            box.insert(text)  # PySide hands no halves over, and takes a U+FFFE at the beginning for a mark

    def stored(self) -> Draft:
        assert self.session.flush()
        return self.owner.world.store.load(self.session.draft.id)

    def copied(self, box: TextBox) -> str:
        QGuiApplication.clipboard().setText("something else")
        box.setFocus()
        self.owner.press(Qt.Key.Key_A, CTRL)
        self.owner.press(Qt.Key.Key_C, CTRL)
        return QGuiApplication.clipboard().mimeData().text()


@contextmanager
def journey(home: Path) -> Iterator[Journey]:
    with owner_at(home) as owner:
        owner.press(Qt.Key.Key_N, CTRL)
        owner.window.studio.show_step(StepId.RESPONSIBILITY, "more")
        yield Journey(owner, home.parent)
        QGuiApplication.clipboard().clear()


def check(journey: Journey, text: str, name: Literal["line", "more"], way: str) -> None:
    """All the way there and back; one difference is a failure."""
    box, told = journey.box(name), len(journey.told)
    cleaned = clean(text)
    said = kept(text, name)
    if way == "composed":
        box.set_text("")
    journey.bring(box, text, way)
    if not text:
        return
    assert box.text() == said
    notices = " ".join(map(say, cleaned.notices))
    assert [each.text for each in journey.told[told:]] == ([notices] if notices else [])
    stored = journey.stored()
    assert getattr(stored.parts.responsibility, name) == said
    box.set_text("")
    journey.owner.window.studio.page.show_draft(stored)
    assert box.text() == said
    if said:
        assert journey.copied(box) == said
    files = journey.owner.world.files
    files.write(journey.copy, stored)
    assert files.read_with_notices(journey.copy).draft == stored
    exported(stored, said)


def exported(draft: Draft, said: str) -> None:
    """As a channel's own wording, the one way out that composes nothing: copied and written as it is."""
    if not said.strip():
        return
    own = Override(channel=ChannelId("facebook"), piece=Piece.BODY, text=said, base="")
    planned = plan(draft.with_changes(overrides=(own,)), (channel("facebook").id,))
    texts = [file.text for file in planned.files if file.kind == "text"]
    assert texts == [said] or planned.refused
    assert clipboard.put(said)
    assert QGuiApplication.clipboard().mimeData().text() == said


@pytest.mark.parametrize("name", PLACES)
def test_any_text_goes_through_unchanged(home: Path, name: Literal["line", "more"]) -> None:
    examples = 5_000 if SOAK else 50

    with journey(home) as there:

        @settings(max_examples=examples, deadline=None, derandomize=True, database=None)
        @given(text=texts)
        @example(text="\ufffe")
        @example(text="\ufffe\u4100\xa0a")
        def goes_through(text: str) -> None:
            check(there, text, name, "pasted")

        goes_through()


def test_what_an_input_method_commits_goes_through_unchanged(home: Path) -> None:
    with journey(home) as there:

        @settings(max_examples=2_000 if SOAK else 30, deadline=None, derandomize=True, database=None)
        @given(text=texts.map(lambda text: clean(text).text))
        def goes_through(text: str) -> None:
            check(there, text, "more", "composed")

        goes_through()

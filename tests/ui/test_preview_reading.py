"""Texts to read: exact, selectable, and deaf to hostile HTML."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from apology_studio.core import markup
from apology_studio.core.measures import X_WEIGHTED
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.previews.differences import Changed, Fate, changes
from apology_studio.ui.previews.reading import ReadingText, Tint, changed_paragraph
from apology_studio.ui.previews.thread import fits


def test_what_is_shown_and_selected_is_exact(qtbot: QtBot, theme: Theme) -> None:
    text = ReadingText(theme)
    qtbot.addWidget(text)
    said = "Call 0117\u00a0496\u00a00142.\n\n<b>not bold</b>\nlast"
    text.show_runs(Tint(said[:10]), Tint(said[10:], "ink2"))
    assert text.text() == said
    text.selectAll()
    assert text.createMimeDataFromSelection().text() == said


def test_no_picture_of_this_computer_is_loaded(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    red = QImage(40, 40, QImage.Format.Format_RGB32)
    red.fill(QColor("#FF0000"))
    red.save(str(tmp_path / "red.png"))
    text = ReadingText(theme)
    qtbot.addWidget(text)
    text.resize(300, 100)
    text.show_html(f'<p>a</p><img src="file://{tmp_path}/red.png"><img src="{tmp_path}/red.png">')
    seen = text.grab().toImage()
    colors = {seen.pixelColor(x, y).name() for x in range(seen.width()) for y in range(seen.height())}
    assert "#ff0000" not in colors


def test_a_link_leads_nowhere(qtbot: QtBot, theme: Theme) -> None:
    text = ReadingText(theme)
    qtbot.addWidget(text)
    text.show_html('<p><a href="file:///etc/passwd">here</a></p>')
    text.resize(200, 60)
    text.show()
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert text.source() == QUrl()
    assert text.text().strip() == "here"
    text.close()


def test_the_part_over_the_limit_is_found_in_the_channels_own_measure() -> None:
    text = "漢" * 150
    assert fits(text, 280, X_WEIGHTED) == 140
    assert fits("short", 280, X_WEIGHTED) == 5


def test_what_changed_is_told_word_by_word() -> None:
    assert changes("We are sorry.", "I am sorry.") == (
        Changed(Fate.REMOVED, "We are"),
        Changed(Fate.ADDED, "I am"),
        Changed(Fate.SAME, " sorry."),
    )
    new = "one two\nthree " * 2000
    assert "".join(c.text for c in changes("one\n" + new, new) if c.fate is not Fate.REMOVED) == new


def test_a_changed_text_looks_like_one_that_was_shown_at_once(qtbot: QtBot, theme: Theme) -> None:
    texts = ["One.\n\nTwo.", "One.\n\nTwo and 👍 more.\n\nThree.", "One.\nThree.", "", "\n\n", "Four"]
    typed = ReadingText(theme)
    qtbot.addWidget(typed)
    typed.resize(200, 100)
    for said in texts:
        typed.show_runs(Tint(said))
        fresh = ReadingText(theme)
        qtbot.addWidget(fresh)
        fresh.resize(200, 100)
        fresh.show_runs(Tint(said))
        assert typed.text() == fresh.text() == said
        assert typed.minimumHeight() == fresh.minimumHeight()


PIECES = (
    *("We charged you twice. ", "**All** of it ", "*is* ours", "[Write to me](https://oxbowkiln.example) ", "\n\n"),
    *("\n\n- one\n- two\n\n", "\n\n## What changes\n\n", "line\nbreak ", "a & b < c ", "é🏺", " ", "\u2067هذا\u2069 "),
)


def edits(chance: random.Random) -> Iterator[str]:
    """A letter as it is written: most changes touch one paragraph, some more."""
    text = "".join(chance.choices(PIECES, k=20))
    for _ in range(60):
        at = chance.randrange(len(text) + 1)
        text = text[:at] + chance.choice(("x", " ", "word", *PIECES)) + text[at + chance.choice((0, 0, 1, 4)) :]
        yield markup.html(text, headings=True)


def test_html_that_changes_is_shown_as_html_that_is_shown_anew(qtbot: QtBot, theme: Theme) -> None:
    chance = random.Random(3)
    typed = ReadingText(theme)
    qtbot.addWidget(typed)
    typed.resize(380, 100)
    before, alone = "", 0
    for _ in range(6):
        for html in edits(chance):
            typed.show_html(html)
            alone += changed_paragraph(before, html) is not None
            before = html
            fresh = ReadingText(theme)
            qtbot.addWidget(fresh)
            fresh.resize(380, 100)
            fresh.show_html(html)
            assert typed.text() == fresh.text()
            assert typed.toHtml() == fresh.toHtml()
            assert typed.height() == fresh.height()
    assert alone > 60


LISTED = "<ul>\n<li>1</li>\n<li>2</li>\n</ul>\n"


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("<p>a</p>\n<p>b</p>", "<p>a</p>\n<p>c</p>", (1, "<p>c</p>")),
        (f"{LISTED}<p>b</p>", f"{LISTED}<p>c</p>", (2, "<p>c</p>")),
        ("<p>a</p>\n<p>b</p>", "<p>x</p>\n<p>c</p>", None),
        ("<p>a</p>", "<p>a</p>\n<p>b</p>", None),
        ("<p>a<br>\nb</p>", "<p>a<br>\nc</p>", None),
        ("<h2>a</h2>", "<h2>b</h2>", None),
        ("<p>a</p>", "<p></p>", None),
        ("", "<p>a</p>", None),
    ],
)
def test_the_one_paragraph_that_differs_is_found(old: str, new: str, place: tuple[int, str] | None) -> None:
    assert changed_paragraph(old, new) == place

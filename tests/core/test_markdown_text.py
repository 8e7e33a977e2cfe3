"""Markdown that is pasted elsewhere: read by another reader, it says what the preview says."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from apology_studio.core import markup
from apology_studio.core.changes import accepted
from apology_studio.core.channel import Level, channel
from apology_studio.core.draft import ChannelId, Draft, Override, Part, PartText, Piece
from apology_studio.core.markdown_text import literal, reshaped
from apology_studio.core.preview import preview

READER = MarkdownIt("commonmark").enable(["strikethrough", "table"])
LINES = (
    "# 1 priority: you",
    "> quoted",
    ">! a spoiler !<",
    "- an item",
    "* * *",
    "+ plus",
    "1. first",
    "12. May was bad",
    "2) second",
    "    four spaces",
    "\tTabbed",
    "---",
    "===",
    "```",
    "~~~",
    "|a|b|",
    "|-|-|",
    "**bold** *thin* _no_ ~~struck~~ ~50, ~60",
    "x^2 `code` &amp; R&D <b>tag</b> <https://a.example>",
    "[how many] of [you](https://a.example/x_(y)) ![i](https://a.example/i.png)",
    "[a]: https://b.example",
    "\\# \\> \\*not\\* C:\\dir\\",
    "We are sorry.",
    "nell_b@quernside.example and https://a.example/a_b_c*d*",
)
TEXTS = st.lists(st.sampled_from((*LINES, "", "")), max_size=9).map("\n".join)


def shape(html: str) -> list[str]:
    """What a reader sees: tags without their attributes, and words; links are left out, since readers differ there."""
    flat = re.sub(r"</?a\b[^>]*>", "", html)
    return re.findall(r"[^\s\ufdd2]+|\ufdd2/?\w+", unescape(re.sub(r"<(/?\w+)[^>]*>", "\ufdd2\\1 ", flat)))


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_another_reader_of_markdown_reads_the_same(text: str) -> None:
    assert shape(READER.render(literal(text))) == shape(markup.html(text, headings=True))


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_what_is_literal_stays_as_it_is(text: str) -> None:
    made = literal(text)

    assert literal(made) == made
    assert reshaped(made) == ""
    assert markup.html(made, headings=True) == markup.html(literal(made), headings=True)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("# 1 in 3", "\\# 1 in 3"),
        (">!x!<", "\\>!x!\\<"),
        ("a >!b!<", "a \\>!b!\\<"),
        ("ask u/ada in r/bristol and/or w/out", "ask u\\/ada in r\\/bristol and/or w/out"),
        ("/u/ada", "/u\\/ada"),
        ("10^2", "10\\^2"),
        ("We owe you.\nAll of it.", "We owe you.  \nAll of it."),
        ("5 * 3", "5 * 3"),
        ("https://a.example/u/ada_b", "https://a.example/u/ada_b"),
        ("[how many] of \\[you\\]", "[how many] of \\[you\\]"),
        ("- a\n\n- b", "- a\n\n\u00a0\n\n- b"),
    ],
)
def test_reddits_own_marks_are_text(text: str, said: str) -> None:
    assert literal(text, mentions=False) == said


def test_the_letter_reaches_reddit_letter_for_letter(letter_only: Draft) -> None:
    draft = letter_only.with_part(Part.EXPLANATION, PartText(line="#1 was the till.", more="> It *was* ~~not~~ u/ada."))
    shown = preview(draft, channel("reddit"))

    assert "\\#1 was the till. > It *was* \\~\\~not\\~\\~ u\\/ada." in shown.pages[0].text
    assert "<p>#1 was the till. &gt; It <em>was</em> ~~not~~ u/ada.</p>" in shown.html
    assert [p.id for p in shown.problems] == ["markdown-editor"]


@pytest.mark.parametrize(
    ("text", "line"), [("Hello.\n\n> x", "\\> x"), ("One\ntwo", "two"), ("_a_", "\\_a\\_"), ("a|b", "a\\|b")]
)
def test_an_own_wording_that_would_be_reshaped_is_named_and_mended_by_a_click(
    letter_only: Draft, text: str, line: str
) -> None:
    reddit = ChannelId("reddit")
    draft = letter_only.with_override(Override(channel=reddit, piece=Piece.BODY, text=text, base=""))
    problem = next(p for p in preview(draft, channel("reddit")).problems if p.id == "reshaped")
    mended = preview(accepted(draft, problem.changes[0]), channel("reddit"))

    assert problem.level is Level.LOOK
    assert dict(problem.message.values)["line"] == line
    assert mended.pages[0].text == literal(text)
    assert "reshaped" not in [p.id for p in mended.problems]


@pytest.mark.parametrize("text", ["Ask r/bristol or u/ada.", "* a\n* b", "One  \ntwo", "**x** [y](https://z.example)"])
def test_what_is_shown_as_reddit_shows_it_is_not_named(letter_only: Draft, text: str) -> None:
    draft = letter_only.with_override(Override(channel=ChannelId("reddit"), piece=Piece.BODY, text=text, base=""))

    assert "reshaped" not in [p.id for p in preview(draft, channel("reddit")).problems]

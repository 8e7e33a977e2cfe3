"""Whatever is written, on every channel: a page fits or is named, no word is lost, and no address is broken."""

from __future__ import annotations

import re

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from random_drafts import plain_draft

from apology_studio.core.changes import accepted
from apology_studio.core.channel import Channel, Level, Look, Preview, channels
from apology_studio.core.draft import ChannelChoice, Draft, Override, Part, PartText, Piece
from apology_studio.core.letter import compose_letter
from apology_studio.core.markup import plain
from apology_studio.core.preview import preview
from apology_studio.core.split import MANUAL_BREAK, number_pages, posts_of, split

EVERY = pytest.mark.parametrize("each", channels(), ids=lambda c: c.id)
THREADS = tuple(channel for channel in channels() if channel.look is Look.THREAD)
ADDRESSES = (
    "https://oxbowkiln.com/what/happened/on-monday?x=1&y=2",
    "https://oxbowkiln.example/sorry",
    "hana@oxbowkiln.example",
    "@ada@oxbow.social",
    "#OxbowKiln",
)
TOGETHER = ("25 kg", "€ 40", "12 500", "2 p.m.", "No. 5")
PICTURES = ("👨\u200d👩\u200d👧\u200d👦", "👍🏽", "🇺🇦", "❤️\u200d🩹")
PLAIN = ("We", "are", "sorry.", "It’s", "“ours”!", "refund", "all", "日本語。", "نأسف", "\n", "\n\n", "x" * 40)
ALL = (*PLAIN, *ADDRESSES, *TOGETHER, *PICTURES)
WORDS = st.sampled_from(ALL)
TEXTS = st.lists(WORDS, min_size=1, max_size=220).map(" ".join)
LONG_TEXTS = st.randoms(use_true_random=False).map(lambda chance: " ".join(chance.choices(ALL, k=160)))
QUICK = settings(max_examples=12, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
"""Not made smaller where one fails: that takes minutes here."""


def own(each: Channel, text: str) -> Draft:
    """A draft with that text on a channel, which is on."""
    draft = plain_draft(channels=(each.id,))
    return draft.with_override(Override(channel=each.id, piece=each.body.piece, text=text, base=""))


def written(texts: list[str]) -> Draft:
    """A draft with these six parts."""
    draft = plain_draft(statement_url="https://oxbowkiln.example/sorry")
    for part, text in zip(Part, texts, strict=True):
        line, _, more = text.partition(" ")
        draft = draft.with_part(part, PartText(line=line, more=more))
    return draft


def is_named(each: Channel, shown: Preview, number: int) -> bool:
    """Whether page `number` is said to be too long."""
    values = [dict(p.message.values).get("number", 1) for p in shown.problems if p.level is Level.OVER]
    return each.look is Look.RELEASE or number in values


def without_number(text: str) -> str:
    return re.sub(r"\n\d+/\d+$", "", text)


def words(text: str) -> list[str]:
    """The words; of a script without spaces, in which any two letters may be parted, the letters."""
    return [part for word in text.split() for part in (word if "本" in word or "語" in word else (word,))]


def letters(text: str) -> str:
    return "".join(text.split())


@EVERY
@QUICK
@given(TEXTS)
def test_a_page_of_an_own_text_fits_or_is_named(each: Channel, text: str) -> None:
    shown = preview(own(each, text), each, rich=False)

    for number, page in enumerate(shown.pages, 1):
        fits = not page.over and all(a.measure.length(page.text) <= a.limit for a in each.body.also)
        assert fits or is_named(each, shown, number)


@EVERY
@QUICK
@given(st.lists(TEXTS | LONG_TEXTS, min_size=6, max_size=6))
def test_a_page_of_the_letter_fits_or_is_named(each: Channel, texts: list[str]) -> None:
    shown = preview(written(texts), each, rich=False)

    for number, page in enumerate(shown.pages, 1):
        fits = not page.over and all(a.measure.length(page.text) <= a.limit for a in each.body.also)
        assert fits or (is_named(each, shown, number) and each.look is not Look.THREAD)  # a thread is split to fit
        assert page.length == each.body.measure.length(page.text)


@pytest.mark.parametrize("each", THREADS, ids=lambda c: c.id)
@QUICK
@given(st.lists(TEXTS | LONG_TEXTS, min_size=6, max_size=6))
def test_a_thread_of_the_letter_loses_no_word_in_silence(each: Channel, texts: list[str]) -> None:
    draft = written(texts)
    shown = preview(draft, each, rich=False)
    told = [word for page in shown.pages for word in words(without_number(page.text))]
    told += [word for left in shown.left_out for word in words(left.text)]
    letter = [word for block in compose_letter(draft).blocks for word in words(plain(block.text))]

    line = ["In", "full:", draft.statement_url] if letter else []
    assert sorted(told) == sorted(letter + line)


@pytest.mark.parametrize("each", THREADS, ids=lambda c: c.id)
@QUICK
@given(TEXTS)
def test_split_by_one_click_the_posts_give_the_text_back_and_break_nothing(each: Channel, text: str) -> None:
    draft = own(each, text)
    shown = preview(draft, each, rich=False)
    changes = [c for p in shown.problems for c in p.changes if c.label.text.startswith("Split")]
    if not changes:
        return
    pages = preview(accepted(draft, changes[0]), each, rich=False).pages
    bare = [without_number(page.text) for page in pages]

    assert all(not page.over for page in pages)
    assert letters("".join(bare)) == letters(text)
    assert [page.text for page in pages] == list(number_pages(bare))
    assert sorted(word for page in bare for word in page.split()) == sorted(text.split())
    for whole in (*ADDRESSES, *TOGETHER, *PICTURES):
        assert sum(page.count(whole) for page in bare) == text.count(whole)


@QUICK
@given(st.lists(TEXTS, min_size=1, max_size=5), st.sampled_from(THREADS))
def test_manual_breaks_stay_where_the_owner_made_them(posts: list[str], each: Channel) -> None:
    text = MANUAL_BREAK.join(posts)
    pages = preview(own(each, text), each, rich=False).pages

    assert [without_number(page.text) for page in pages] == list(posts_of(text))


@QUICK
@given(TEXTS, st.integers(60, 500), st.sampled_from(THREADS))
def test_an_address_that_fits_a_page_is_on_one(text: str, limit: int, each: Channel) -> None:
    length = each.body.measure.length
    pages = split(text, limit, length)

    assert all(length(page) <= limit for page in pages)
    for whole in (*ADDRESSES, *TOGETHER, *PICTURES):
        assert sum(page.count(whole) for page in pages) == text.count(whole)


@EVERY
@QUICK
@given(TEXTS, st.booleans())
def test_what_is_shown_is_what_is_copied(each: Channel, text: str, plain_signs: bool) -> None:
    draft = own(each, text).with_choice(ChannelChoice(channel=each.id, plain=plain_signs))
    shown = preview(draft, each, rich=False)

    if (
        shown.pages
        and each.look in (Look.POST, Look.ARTICLE, Look.MESSAGE, Look.NOTICE)
        and not (plain_signs and each.plainable)
    ):
        assert shown.pages[0].text == shown.text(Piece.BODY) == text

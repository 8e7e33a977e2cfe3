"""The publish desk: order, reach, and marking as posted."""

from __future__ import annotations

import hashlib

import pytest
from random_drafts import MOMENT, plain_draft

from apology_studio.core.channel import Page, Preview, State
from apology_studio.core.desk import (
    in_order,
    is_web_address,
    mark_posted,
    next_channel,
    only_blog,
    reach,
    unmark,
    whole_text,
)
from apology_studio.core.draft import FIRST_SIX, ChannelId

NEWSLETTER, BLOG, X, LINKEDIN = (ChannelId(i) for i in ("newsletter", "blog", "x", "linkedin"))


def seen(channel: ChannelId, state: State) -> Preview:
    return Preview(channel=channel, state=state, pieces=(), pages=(), length=0)


def test_those_who_were_hurt_come_first_and_unknown_channels_last() -> None:
    order = in_order((ChannelId("threads"), *FIRST_SIX))
    assert order[0] == "newsletter"
    assert order[-2:] == ("press-release", "threads")


def test_next_is_the_first_ready_one() -> None:
    assert next_channel((seen(BLOG, State.READY), seen(NEWSLETTER, State.OVER), seen(X, State.READY))) == BLOG
    assert next_channel((seen(X, State.NOT_READY), seen(NEWSLETTER, State.NOT_READY))) == NEWSLETTER
    assert next_channel((seen(NEWSLETTER, State.POSTED), seen(X, State.NEEDS_WORK))) == X
    assert next_channel((seen(X, State.POSTED),)) is None


def test_marking_keeps_one_publication_a_channel_and_the_hash_of_the_text() -> None:
    draft = mark_posted(plain_draft(), X, MOMENT, "sorry", "https://x.example/1")
    draft = mark_posted(draft, X, MOMENT, "sorry ü", "https://x.example/2")
    assert [p.url for p in draft.publications] == ["https://x.example/2"]
    assert draft.publications[0].text_hash == hashlib.sha256("sorry ü".encode()).hexdigest()
    assert unmark(draft, X).publications == ()


def test_the_blog_address_becomes_the_statement_address_once() -> None:
    draft = mark_posted(plain_draft(), BLOG, MOMENT, "t", "https://firm.example/sorry")
    assert draft.statement_url == "https://firm.example/sorry"
    assert mark_posted(draft, BLOG, MOMENT, "t", "https://other.example").statement_url == "https://firm.example/sorry"
    assert mark_posted(plain_draft(), X, MOMENT, "t", "https://x.example/1").statement_url == ""


def test_reach_counts_audiences_of_channels_that_are_on() -> None:
    draft = plain_draft(channels=(NEWSLETTER, X, LINKEDIN))
    assert [r.reached for r in reach(draft)] == [False, False, False]
    assert [r.reached for r in reach(mark_posted(draft, X, MOMENT, ""))] == [False, False, True]


def test_only_the_blog() -> None:
    assert not only_blog(plain_draft())
    blog = mark_posted(plain_draft(), BLOG, MOMENT, "")
    assert only_blog(blog)
    assert not only_blog(mark_posted(blog, X, MOMENT, ""))
    assert not only_blog(blog.with_changes(channels=(BLOG,)))


def test_whole_text_parts_posts() -> None:
    pages = (Page(text="one", length=3), Page(text="two", length=3))
    assert whole_text(Preview(channel=X, state=State.READY, pieces=(), pages=pages, length=3)) == "one\n---\ntwo"


@pytest.mark.parametrize("good", ["https://a.example/sorry", " http://a.example ", "https://bücher.example?x=1"])
def test_web_address(good: str) -> None:
    assert is_web_address(good)


@pytest.mark.parametrize("bad", ["", "a.example", "https://", "https://host", "javascript:alert(1)", "https://a b.c",
                                 "https://u:p@a.example", "ftp://a.example"])  # fmt: skip
def test_no_web_address(bad: str) -> None:
    assert not is_web_address(bad)

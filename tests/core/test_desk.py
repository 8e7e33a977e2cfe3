"""The publish desk: order, reach, and marking as posted."""

from __future__ import annotations

import hashlib
from datetime import timedelta

import pytest
from random_drafts import MOMENT, plain_draft

from apology_studio.core.audiences import AUDIENCES, AudienceChoice, AudienceId, audiences, choices_of
from apology_studio.core.channel import Page, Preview, State, channels
from apology_studio.core.desk import (
    GROUPS,
    Caution,
    cautions,
    changed_since,
    clock,
    first_word,
    half_corrected,
    in_order,
    is_web_address,
    mark_posted,
    next_channel,
    only_blog,
    reach,
    text_out,
    tick,
    ticked,
    told_directly,
    unmark,
    unreached,
    whole_text,
)
from apology_studio.core.draft import FIRST_SIX, ChannelId, Draft, Harm, NoticedBy

NEWSLETTER, BLOG, X, LINKEDIN, PRESS = (ChannelId(i) for i in ("newsletter", "blog", "x", "linkedin", "press-release"))


def seen(channel: ChannelId, state: State) -> Preview:
    return Preview(channel=channel, state=state, pieces=(), pages=(), length=0)


def test_those_who_were_hurt_come_first_and_the_press_last() -> None:
    order = in_order((ChannelId("threads"), *FIRST_SIX))
    assert order == ("newsletter", "blog", "facebook", "x", "threads", "linkedin", "press-release")
    everything = tuple(c.id for c in channels())
    assert set(in_order(everything)) == set(everything) == {c for group in GROUPS for c in group}
    assert in_order((*FIRST_SIX, ChannelId("sms")))[:2] == ("newsletter", "sms")
    assert in_order((ChannelId("nowhere"), X, PRESS)) == (X, "nowhere", PRESS)


def test_where_it_happened_comes_right_after_those_who_were_harmed() -> None:
    assert in_order(FIRST_SIX, met_on=LINKEDIN)[:3] == ("newsletter", "linkedin", "blog")


def test_the_social_ones_go_by_how_many_people_they_reach() -> None:
    many = AudienceChoice(audience=AudienceId.PARTNERS, channels=(LINKEDIN,), people=9000)
    assert in_order(FIRST_SIX, (many,))[2:5] == ("linkedin", "facebook", "x")


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


def test_who_is_reached_by_no_channel_that_is_on_is_known() -> None:
    assert unreached(plain_draft()) == ()
    draft = plain_draft(channels=(BLOG, X, LINKEDIN))
    assert [a.id for a in unreached(draft)] == [AudienceId.CUSTOMERS, AudienceId.FOLLOWERS, AudienceId.PRESS]
    nobody = AudienceChoice(audience=AudienceId.PRESS, channels=())
    assert AudienceId.PRESS not in {a.id for a in unreached(draft, (nobody,))}
    assert unreached(plain_draft(channels=(NEWSLETTER,))) == ()


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


HOUR = timedelta(hours=1)


def out(draft: Draft, channel: ChannelId, after: timedelta = timedelta(0)) -> Draft:
    return mark_posted(draft, channel, MOMENT + after, "said")


def thread(*posts: str) -> Preview:
    pages = tuple(Page(text=post, length=len(post)) for post in posts)
    return Preview(channel=X, state=State.READY, pieces=(), pages=pages, length=3)


# Several posts, and corrections.


def test_posts_are_ticked_one_by_one_and_the_last_one_marks_the_channel() -> None:
    shown = thread("one", "two", "three")
    draft = tick(plain_draft(), shown, 1, MOMENT)
    draft = tick(draft, shown, 3, MOMENT + HOUR)
    draft = tick(draft, shown, 3, MOMENT + HOUR)
    assert sorted(ticked(draft, X)) == [1, 3]
    assert draft.publication(X) is None
    draft = tick(draft, shown, 2, MOMENT + 2 * HOUR)
    posted = draft.publication(X)
    assert posted is not None
    assert posted.text == whole_text(shown) == "one\n---\ntwo\n---\nthree"
    assert posted.posted_at == first_word(draft) == MOMENT
    assert draft.ticks == ()


def test_a_thread_that_is_marked_as_a_whole_keeps_what_was_ticked_and_since_when() -> None:
    draft = tick(plain_draft(), thread("one", "two"), 1, MOMENT)
    shown = thread("ONE", "two")
    draft = mark_posted(draft, X, MOMENT + HOUR, text_out(draft, shown))
    posted = draft.publication(X)
    assert posted is not None
    assert (posted.posted_at, posted.text, draft.ticks) == (MOMENT, "one\n---\ntwo", ())
    assert text_out(draft, shown) == whole_text(shown)


def test_a_thread_that_lost_posts_is_out_when_those_that_are_left_are() -> None:
    draft = tick(plain_draft(), thread("one", "two", "three"), 3, MOMENT)
    draft = tick(draft, thread("one", "two"), 1, MOMENT)
    assert draft.publication(X) is None
    posted = tick(draft, thread("one", "two"), 2, MOMENT).publication(X)
    assert posted is not None
    assert posted.text == "one\n---\ntwo\n---\nthree"


def test_a_correction_that_is_half_out_is_known_again() -> None:
    assert half_corrected(tick(plain_draft(), thread("one", "two"), 1, MOMENT)) is None
    draft = tick(out(plain_draft(), X), thread("one", "two"), 1, MOMENT, correction=True)
    assert half_corrected(draft) == X
    assert half_corrected(tick(draft, thread("one", "two"), 2, MOMENT, correction=True)) is None


def test_what_was_ticked_stays_what_it_was_when_it_went_out() -> None:
    draft = tick(plain_draft(), thread("one", "two"), 1, MOMENT)
    draft = tick(draft, thread("ONE", "two"), 2, MOMENT)
    posted = draft.publication(X)
    assert posted is not None
    assert posted.text == "one\n---\ntwo"
    assert changed_since(posted, thread("ONE", "two"))
    assert not changed_since(posted, thread("one", "two"))


def test_a_correction_stands_beside_what_it_corrects() -> None:
    draft = out(plain_draft(), X)
    draft = mark_posted(draft, X, MOMENT + HOUR, "better", correction=True, note="the day was wrong")
    assert [p.text for p in draft.publications] == ["said", "better"]
    assert [p.text for p in unmark(draft, X).publications] == ["said"]
    assert unmark(unmark(draft, X), X).publications == ()


# Audiences.


def test_every_audience_can_be_changed_and_only_changes_are_kept() -> None:
    assert audiences() == AUDIENCES
    assert choices_of(AUDIENCES) == ()
    choice = AudienceChoice(audience=AudienceId.CUSTOMERS, channels=(X,), people=214)
    shown = audiences((choice,))
    assert (shown[0].channels, shown[0].people) == ((X,), 214)
    assert choices_of(shown) == (choice,)
    draft = out(plain_draft(channels=(X,)), X)
    assert [r.reached for r in reach(draft, (choice,))] == [True, True]


def test_each_channel_reaches_somebody() -> None:
    assert {c.id for c in channels()} == {c for audience in AUDIENCES for c in audience.channels}


# What to look out for.


def said_of(draft: Draft, after: timedelta = timedelta(0)) -> list[Caution]:
    return [warned.caution for warned in cautions(draft, (), MOMENT + after)]


def test_followers_before_customers_is_warned_of_after_an_hour() -> None:
    draft = out(plain_draft(), X)
    assert said_of(draft, HOUR / 2) == []
    assert said_of(draft, 3 * HOUR) == [Caution.SOCIAL_FIRST]
    assert cautions(draft, (), MOMENT + 3 * HOUR)[0].late == 3 * HOUR
    told = out(draft, NEWSLETTER, 2 * HOUR)
    assert said_of(told, 9 * HOUR) == [Caution.TOLD_LATE]
    assert said_of(out(draft, NEWSLETTER, HOUR / 2), 9 * HOUR) == []
    nobody = draft.with_changes(channels=(X, BLOG))
    assert said_of(nobody, 9 * HOUR) == []


def test_only_the_blog_and_not_where_it_happened() -> None:
    blog = out(plain_draft().with_incident(met_on=LINKEDIN), BLOG)
    assert said_of(blog) == [Caution.ONLY_BLOG]
    assert said_of(out(blog, NEWSLETTER)) == [Caution.NOT_WHERE]
    assert said_of(out(out(blog, NEWSLETTER), LINKEDIN)) == []


def test_a_small_harm_that_few_noticed_is_told_to_those_people() -> None:
    draft = plain_draft().with_incident(harm=Harm.SMALL, noticed_by=NoticedBy.FEW)
    assert said_of(draft) == [Caution.SMALL_HARM]
    assert said_of(draft.with_incident(noticed_by=NoticedBy.MOST)) == []
    assert said_of(draft.with_incident(harm=Harm.SERIOUS)) == []
    assert said_of(told_directly(draft)) == []
    assert told_directly(draft).channels == (NEWSLETTER,)
    assert told_directly(draft.with_changes(channels=(X,))).channels == (NEWSLETTER,)
    assert Caution.SMALL_HARM not in said_of(out(draft, BLOG))


# The clock.


def test_the_clock_knows_the_first_word_and_when_all_were_told() -> None:
    draft = plain_draft(channels=(NEWSLETTER, X)).with_incident(noticed=MOMENT - HOUR)
    assert clock(draft).first_word is None
    draft = tick(draft, thread("one", "two"), 1, MOMENT)
    assert clock(draft).first_word == MOMENT
    draft = out(out(draft, X, HOUR), NEWSLETTER, 3 * HOUR)
    assert clock(draft).noticed == MOMENT - HOUR
    assert clock(draft).all_told == MOMENT + 3 * HOUR
    assert clock(out(plain_draft(), X)).all_told is None
    followers_only = out(plain_draft(channels=(X,)), X)
    assert clock(followers_only).all_told is None
    here = AudienceChoice(audience=AudienceId.CUSTOMERS, channels=(X,))
    assert clock(followers_only, (here,)).all_told == MOMENT
    before = plain_draft(first_word_at=MOMENT - 2 * HOUR)
    assert first_word(out(before, X)) == MOMENT - 2 * HOUR

"""The follow-up plan: what is proposed for which incident, and what is not proposed twice."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

from random_drafts import plain_draft

from apology_studio.core.draft import ChannelId, Draft, FollowUp, Incident, Kind, Promise, Publication
from apology_studio.core.plan import DECLINED, accepted, plan

NOW = datetime(2026, 5, 12, 14, 0, tzinfo=timezone(timedelta(hours=1)))
CHECK = Promise(text="An engineer checks both lifts", due=date(2026, 5, 29), who="An engineer", said="By 29 May.")
OWN = Promise(text="All refunds", due=date(2026, 5, 20), who="Ana Brook")


def draft(**changes: object) -> Draft:
    base = plain_draft(dated=date(2026, 5, 12), channels=(ChannelId("blog"), ChannelId("x")))
    settled = Incident(cause_found=True, scope_known=True, stopped=True, remedy_decided=True, what="We overcharged.")
    return base.with_changes(**{"incident": settled, "business": _firm(base), **changes})


def _firm(base: Draft) -> object:
    import dataclasses

    return dataclasses.replace(base.business, spokesperson="Ana Brook")


def kinds(proposed: Draft, now: datetime = NOW) -> list[tuple[str, str]]:
    return [(f"{each.on:%m-%d}", each.id.partition("-")[0]) for each in plan(proposed, now)]


def test_a_week_and_a_month_later() -> None:
    assert kinds(draft()) == [("05-19", "look"), ("06-12", "look")]


def test_the_day_of_a_promise_and_the_question_before_it() -> None:
    assert kinds(draft(promises=(CHECK,))) == [
        ("05-19", "look"),
        ("05-27", "ask"),
        ("05-29", "done"),
        ("06-12", "look"),
    ]
    assert ("05-18", "ask") not in kinds(draft(promises=(OWN,)))


def test_what_is_kept_or_has_no_day_is_not_followed_up() -> None:
    kept = Promise(text="x", due=date(2026, 5, 20), kept_on=date(2026, 5, 13))
    assert kinds(draft(promises=(kept, Promise(text="y")))) == kinds(draft())


def test_a_look_back_beside_other_news_is_one_too_many() -> None:
    assert kinds(draft(promises=(OWN,))) == [("05-20", "done"), ("06-12", "look")]


def test_a_year_later_where_a_rule_was_promised_or_many_were_hit() -> None:
    rule = Promise(text="Two of us count", said="From today two of us count.")
    (last,) = [each for each in plan(draft(promises=(rule,)), NOW) if each.id == "look-back-year"]
    assert last.on == date(2027, 5, 12)
    many = draft().with_incident(affected_count=1000)
    assert plan(many, NOW)[-1].id == "look-back-year"
    assert plan(draft().with_incident(affected_count=999), NOW)[-1].id == "look-back-month"


def test_while_facts_are_open_there_is_a_word_tomorrow() -> None:
    holding = draft(kind=Kind.HOLDING, incident=Incident(what="The till fails.", unknown=("Why?",)))
    assert kinds(holding) == [("05-13", "while")]
    promised = holding.with_incident(next_word_at=NOW + timedelta(hours=3))
    (word,) = plan(promised, NOW)
    assert (word.on, dict(word.text.values)) == (date(2026, 5, 12), {"time": "17:00"})


def test_the_next_word_is_on_the_owners_day() -> None:
    new_york = timezone(timedelta(hours=-4))
    late = datetime(2026, 5, 13, 1, 30, tzinfo=UTC)
    holding = draft(kind=Kind.HOLDING, incident=Incident(what="The till fails.", next_word_at=late))
    (word,) = plan(holding, NOW.astimezone(new_york))
    assert (word.on, dict(word.text.values)) == (date(2026, 5, 12), {"time": "21:30"})


def test_the_channels_are_those_that_it_is_out_on() -> None:
    posted = Publication(channel=ChannelId("x"), posted_at=NOW)
    assert plan(draft(publications=(posted,)), NOW)[0].channels == ("x",)
    assert plan(draft(), NOW)[0].channels == ("blog",)


def test_a_month_after_31_january_is_in_february() -> None:
    late = draft(dated=date(2027, 1, 31))
    assert [each.on for each in plan(late, NOW)] == [date(2027, 2, 7), date(2027, 2, 28)]


def test_nothing_past_nothing_declined_nothing_twice() -> None:
    first, second = plan(draft(), NOW)
    assert kinds(draft(), NOW + timedelta(days=8)) == [("06-12", "look")]
    assert plan(draft(kept=(f"{DECLINED}{first.id}",)), NOW) == (second,)
    taken = accepted(draft(), first, "A week on")
    assert (taken.on, taken.text, taken.channels) == (first.on, "A week on", first.channels)
    moved = FollowUp(on=date(2026, 8, 1), text=taken.text, id=taken.id)
    assert plan(draft(follow_ups=(moved,)), NOW) == (second,)
    own = FollowUp(on=first.on + timedelta(days=2), text="My own")
    assert plan(draft(follow_ups=(own,)), NOW) == (second,)


def test_another_order_of_promises_keeps_the_ids() -> None:
    ids = {each.id for each in plan(draft(promises=(CHECK, OWN)), NOW)}
    assert {each.id for each in plan(draft(promises=(OWN, CHECK)), NOW)} == ids

"""Holding statement, apology, updates, closing report: what each knows of the one before, and what it says first."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime, timedelta, timezone

import pytest
from sample_bases import SAMPLES

from apology_studio.core.channel import Channel, Level, channel, channels
from apology_studio.core.check import check_draft
from apology_studio.core.checklist import first_step, step_after, step_in, steps_for, written_in
from apology_studio.core.codec import decode, encode
from apology_studio.core.draft import (
    ChannelId,
    Draft,
    DraftId,
    IncidentId,
    Kind,
    Override,
    Part,
    PartText,
    Piece,
    Publication,
    ReadyNote,
    Tick,
    Update,
    Voice,
)
from apology_studio.core.findings import findings_in
from apology_studio.core.letter import compose_letter
from apology_studio.core.listing import describe
from apology_studio.core.phrases import phrases
from apology_studio.core.preview import missing_parts, preview
from apology_studio.core.review import readiness, review
from apology_studio.core.sequence import as_said, dated_updates, newest_of_each, next_update, said_since, sequence
from apology_studio.core.steps import NEEDS, STEPS, Step, StepId

LONDON = timezone(timedelta(hours=1))
NOW = datetime(2026, 5, 20, 9, 12, tzinfo=LONDON)
POSTED = datetime(2026, 5, 12, 14, 12, tzinfo=LONDON)
NEWS = PartText(line="211 of the 214 refunds have arrived.", more="We have called the three banks every day.")


def apology() -> Draft:
    draft = decode((SAMPLES / "double-charge.apology").read_text(encoding="utf-8"))
    return draft.with_changes(publications=(Publication(channel=ChannelId("blog"), posted_at=POSTED),))


def update(before: Draft | None = None, now: datetime = NOW, name: str = "u1") -> Draft:
    started = next_update(before or apology(), draft_id=DraftId(name), now=now)
    return started.with_part(Part.EXPLANATION, NEWS)


def keep(draft: Draft, *numbers: int, on: date) -> Draft:
    promises = [
        dataclasses.replace(promise, kept_on=on) if number in numbers else promise
        for number, promise in enumerate(draft.promises)
    ]
    return draft.with_changes(promises=tuple(promises))


def told(draft: Draft) -> str:
    return "\n\n".join(block.text for block in compose_letter(draft).blocks)


def test_an_update_knows_everything_but_what_is_new() -> None:
    before = apology()
    started = next_update(before, draft_id=DraftId("u1"), now=NOW)
    assert (started.id, started.previous, started.incident_id) == ("u1", before.id, before.incident_id)
    assert (started.kind, started.dated, started.created) == (Kind.PROGRESS, date(2026, 5, 20), NOW)
    assert (started.business, started.language, started.channels) == (before.business, before.language, before.channels)
    assert started.incident == before.incident
    assert [p.text for p in started.promises] == [p.text for p in before.promises]
    assert {p.made_on for p in started.promises} == {date(2026, 5, 12)}
    assert started.follow_ups == before.follow_ups
    assert all(started.part(part).empty for part in Part)
    assert (started.publications, started.overrides) == ((), ())
    assert decode(encode(started)) == started


def test_a_next_word_whose_time_has_come_is_not_promised_again() -> None:
    late = apology().with_incident(next_word_at=NOW - timedelta(minutes=1))
    assert next_update(late, draft_id=DraftId("u1"), now=NOW).incident.next_word_at is None
    assert "I will say more" in told(update())


def test_it_says_first_what_was_done_then_what_is_late_then_what_is_open() -> None:
    said = told(update())
    in_order = (
        "211 of the 214 refunds have arrived. We have called the three banks every day.",
        "What happened, and what I promised on Tuesday 12 May: https://oxbowkiln.example/sorry",
        "Done on Tuesday 12 May: All 214 second charges refunded.",
        "Late: All 214 refunds are on people’s cards. I promised this for Tuesday 19 May,",
        "211 have arrived. Three banks have not answered.",
        "Still open: Someone from outside checks our checkout, and we publish what they find, by Friday 29 May.",
        "I will say more by 18:00 on Friday 29 May",
        "You can reach me at hana@oxbowkiln.example or 0117 496 0142.",
    )
    places = [said.index(part) for part in in_order]
    assert places == sorted(places)


def test_it_reports_and_is_sorry_only_for_what_is_late() -> None:
    assert told(update()).count("am sorry") == 1
    on_time = keep(update(), 2, on=date(2026, 5, 19))
    assert "am sorry" not in told(on_time)
    assert "All 214 refunds are on people’s cards" in told(on_time)


def test_a_promise_that_was_put_off_is_named_with_both_days() -> None:
    moved = dataclasses.replace(
        update().promises[2], first_due=date(2026, 5, 19), due=date(2026, 5, 26), evidence="Three banks are slow."
    )
    promises = update().promises
    said = told(update().with_changes(promises=(*promises[:2], moved, *promises[3:])))
    assert (
        "I promised this for Tuesday 19 May, and I am sorry that it takes until Tuesday 26 May. Three banks are slow."
        in said
    )
    kept = dataclasses.replace(moved, kept_on=date(2026, 5, 22), evidence="")
    said = told(update(now=NOW + timedelta(days=5)).with_changes(promises=(kept,)))
    assert "Done on Friday 22 May, promised for Tuesday 19 May: All 214" in said
    assert "I am sorry that you waited for it." in said


def test_the_firm_may_speak_as_we_and_in_every_language() -> None:
    for language, reply in (("en", "We promised this for"), ("es", "Lo prometimos para"), ("ar", "وعدنا به ليوم")):
        draft = update().with_changes(language=language, voice=Voice.WE)
        assert reply in told(draft), language
        assert not {"{", "}"} & set(told(draft))
        assert phrases(language).report.all_kept.of(draft.voice) in told(_all_kept(draft, with_news=False))


def _all_kept(draft: Draft, *, with_news: bool = True) -> Draft:
    done = keep(draft, *range(5), on=date(2026, 5, 29)).with_changes(kind=Kind.CLOSING)
    return done if with_news else done.with_part(Part.EXPLANATION, PartText())


def test_what_an_update_has_told_is_not_told_again() -> None:
    first = update().with_changes(publications=(Publication(channel=ChannelId("blog"), posted_at=NOW),))
    later = keep(first, 2, on=date(2026, 5, 22))
    second = update(later, now=NOW + timedelta(days=10), name="u2")
    assert [p.told for p in second.promises] == [True, True, False, False, False]
    assert "All 214 second charges refunded" not in told(second)
    assert "All 214 refunds are on people’s cards" in told(second)


def test_a_promise_that_is_kept_when_all_is_becomes_the_closing_report() -> None:
    done = keep(update(), *range(5), on=date(2026, 6, 10))
    last = next_update(done, draft_id=DraftId("c1"), now=NOW + timedelta(days=30))
    assert last.kind is Kind.CLOSING
    assert missing_parts(last) == (Part.EXPLANATION,)
    assert told(last).startswith("Everything that I promised is done.")


def test_a_closing_report_says_that_promises_are_open() -> None:
    early = update().with_changes(kind=Kind.CLOSING)
    assert missing_parts(early) == (Part.REPAIR,)
    said = readiness(review(early))
    assert (said.text, said.count) == ("%n promise(s) are still open. A closing report comes when they are kept.", 3)
    assert "ready" not in describe(early).state


def test_what_is_missing_and_ready() -> None:
    started = next_update(apology(), draft_id=DraftId("u1"), now=NOW)
    assert missing_parts(started) == (Part.EXPLANATION,)
    assert readiness(review(started)).text == "Say in one line what has been done."
    nobody = dataclasses.replace(started.business, spokesperson="")
    assert missing_parts(started.with_changes(business=nobody)) == (Part.EXPLANATION, Part.CONTACT)
    assert readiness(review(update())).text == "It is written. You can publish."
    assert describe(update()).parts_ready == NEEDS[Kind.PROGRESS]


@pytest.mark.parametrize("where", channels(), ids=lambda where: where.id)
def test_every_channel_carries_an_update_and_a_closing_report(where: Channel) -> None:
    for draft in (update(), _all_kept(update())):
        on = draft.with_changes(channels=(*draft.channels, where.id))
        shown = preview(on, where)
        assert shown.pages, draft.kind
        assert [p.id for p in shown.problems if p.level in (Level.BLOCKS, Level.OVER)] == []
        assert "refunds have arrived" in " ".join([page.text for page in shown.pages] + [p.text for p in shown.pieces])


def test_the_press_is_told_the_news_first() -> None:
    release = preview(update(), channel("press-release")).release
    assert release is not None
    assert release.headline == "Oxbow Kiln: 211 of the 214 refunds have arrived"
    assert "211 of the 214" in release.paragraphs[0]
    assert any("charged 214 online customers twice" in paragraph for paragraph in release.paragraphs[1:])


def test_the_blog_gathers_dated_updates_the_newest_first() -> None:
    first = update().with_changes(publications=(Publication(channel=ChannelId("blog"), posted_at=NOW),))
    second = update(first, now=NOW + timedelta(days=9), name="u2")
    body = preview(second, channel("blog")).text(Piece.BODY)
    heads = [line for line in body.split("\n") if line.startswith("#")]
    assert heads == ["### Update, 29 May 2026", "### Update, 20 May 2026", "### 12 May 2026"]
    assert body.index(heads[2]) < body.index("It was your money, and we took it without asking.")
    assert [each.on for each in dated_updates(second)] == [date(2026, 5, 29), date(2026, 5, 20), date(2026, 5, 12)]
    assert [each.kind for each in dated_updates(second)] == [Kind.PROGRESS, Kind.PROGRESS, Kind.APOLOGY]


def test_what_stood_below_the_apology_goes_along_with_its_day() -> None:
    before = apology().with_update(Update(on=date(2026, 5, 15), text="Half of the refunds are there."))
    started = update(before)
    assert started.updates == ()
    assert [(each.on, each.kind) for each in started.earlier] == [
        (date(2026, 5, 15), Kind.PROGRESS),
        (date(2026, 5, 12), Kind.APOLOGY),
    ]
    body = preview(started, channel("blog")).text(Piece.BODY)
    assert body.count("Half of the refunds are there.") == 1
    assert [line for line in body.split("\n") if line.startswith("#")] == [
        "### Update, 20 May 2026",
        "### Update, 15 May 2026",
        "### 12 May 2026",
    ]
    own = Override(channel=ChannelId("blog"), piece=Piece.BODY, text="Mine. Half of the refunds are there.", base="")
    assert len(dated_updates(before.with_override(own))) == 1


def test_the_apology_gathers_what_its_updates_said() -> None:
    out = Publication(channel=ChannelId("blog"), posted_at=NOW)
    first, before = update().with_changes(publications=(out,)), apology()
    assert said_since(before, [before, update(name="u2")]) == ()  # one is no report, the other not out
    (since,) = said_since(before, [before, first])
    assert (since.on, since.source) == (date(2026, 5, 20), "u1")
    gathered = before.with_update(since)
    body = preview(gathered, channel("blog")).text(Piece.BODY)
    assert body.index("## What has happened since") < body.index("211 of the 214 refunds have arrived.")
    assert "### Update, 20 May 2026" in body
    assert said_since(gathered, [first]) == ()
    assert said_since(first, [update(first, name="u2").with_changes(publications=(out,))]) == ()


def test_an_update_is_posted_anew() -> None:
    half = Tick(channel=ChannelId("x"), post=1, at=POSTED + timedelta(minutes=1), text="We charged")
    before = apology().with_changes(ticks=(half,), ready=ReadyNote(at=POSTED))
    started = next_update(before, draft_id=DraftId("u1"), now=NOW)
    assert (started.ticks, started.ready, started.first_word_at) == ((), None, POSTED)


def test_the_blog_gathers_what_the_blog_said() -> None:
    own = Override(channel=ChannelId("blog"), piece=Piece.BODY, text="What I said on the blog.", base="")
    assert as_said(apology().with_override(own)).text == "What I said on the blog."
    gathered = preview(update(apology().with_override(own)), channel("blog")).text(Piece.BODY)
    assert gathered.count("What I said on the blog.") == 1
    again = update().with_override(dataclasses.replace(own, text="All of it, with what came before."))
    assert "with what came before" not in as_said(again).text


def test_an_update_asks_only_what_is_new() -> None:
    assert [step.id for step in steps_for(Kind.PROGRESS)] == [
        StepId.FOLLOW_UP,
        StepId.FACTS,
        StepId.EXPLANATION,
        StepId.REPAIR,
        StepId.SPREAD,
    ]
    assert written_in(Kind.CLOSING) == (Part.EXPLANATION, Part.PREVENTION)
    assert steps_for(Kind.APOLOGY) == steps_for(Kind.HOLDING) == STEPS
    assert first_step(Kind.PROGRESS) is StepId.FOLLOW_UP
    walked: list[Step] = []
    here: Step | None = steps_for(Kind.CLOSING)[0]
    while here is not None:
        walked.append(here)
        here = step_after(Kind.CLOSING, here.id)
    assert tuple(walked) == steps_for(Kind.CLOSING)
    assert step_after(Kind.PROGRESS, StepId.FOLLOW_UP, -1) is None
    assert step_in(Kind.PROGRESS, StepId.SORRY).title.text == "Say sorry"
    assert [view.id for view in review(update()).steps] == [step.id for step in steps_for(Kind.PROGRESS)]


def test_only_the_text_of_its_own_steps_is_said() -> None:
    both = update().with_part(Part.REPAIR, PartText(line="One bank."))
    both = both.with_part(Part.PREVENTION, PartText(line="Two of us test."))
    assert "One bank." in told(both)
    assert "Two of us test." not in told(both)
    closing = told(both.with_changes(kind=Kind.CLOSING))
    assert "One bank." not in closing
    assert "Two of us test." in closing


def test_a_second_apology_in_an_update_is_pointed_out() -> None:
    again = update().with_part(Part.EXPLANATION, PartText(line="211 arrived.", more="We are so sorry for all of it."))
    (found,) = findings_in(again, Part.EXPLANATION)
    assert (found.rule_id, found.box, found.quote) == ("apologises-again", "more", "We are so sorry for all of it.")
    assert findings_in(update(), Part.EXPLANATION) == ()
    assert check_draft(update()).text == told(update())


def test_the_drafts_of_one_incident_in_order() -> None:
    first, second = apology(), update()
    third = update(second, now=NOW + timedelta(days=1), name="u2")
    other = apology().with_changes(id=DraftId("other"), incident_id=IncidentId("other"))
    rows = tuple(describe(draft) for draft in (third, other, first, second))
    assert [row.id for row in sequence(rows, rows[2])] == [first.id, "u1", "u2"]
    assert [row.id for row in newest_of_each(rows)] == ["u2", "other"]
    copied = describe(first.with_changes(id=DraftId("copy"), created=NOW - timedelta(days=1)))
    assert [row.id for row in newest_of_each((*rows, copied))] == ["u2", "other"]

"""The record: what is out, letter for letter, what it admits and what it promises."""

from __future__ import annotations

import hashlib
import json
from datetime import date, timedelta

import pytest
from random_drafts import MOMENT

from apology_studio.core.clock import duration
from apology_studio.core.desk import mark_posted, tick, whole_text
from apology_studio.core.draft import ChannelId, Draft, Override, Part, PartText, Piece, Promise, ReadyNote
from apology_studio.core.record import Record, Says, Statement, as_json, record
from apology_studio.core.review import review

X, BLOG, LINKEDIN, NEWSLETTER = (ChannelId(i) for i in ("x", "blog", "linkedin", "newsletter"))


def made(draft: Draft) -> Record:
    return record(draft, review(draft).previews, MOMENT)


def posted(draft: Draft, channel: ChannelId, url: str = "", note: str = "") -> Draft:
    shown = review(draft).preview(channel)
    assert shown is not None
    return mark_posted(draft, channel, MOMENT, whole_text(shown), url, note=note)


def statement(shown: Record, words: str) -> Statement:
    return next(s for s in shown.statements if words in s.text)


def test_what_is_out_stands_letter_for_letter_with_its_hash(letter_only: Draft) -> None:
    draft = posted(letter_only, BLOG, url="https://oxbowkiln.example/sorry", note="pinned")
    entry = made(draft).entries[0]
    assert (entry.channel, entry.url, entry.note, entry.at) == (
        BLOG,
        "https://oxbowkiln.example/sorry",
        "pinned",
        MOMENT,
    )
    assert entry.sha256 == hashlib.sha256(entry.text.encode()).hexdigest()
    assert "We charged 214 of you twice" in entry.text
    assert not entry.changed_since


def test_a_correction_and_a_later_change_show(letter_only: Draft) -> None:
    draft = posted(letter_only, X)
    other = draft.with_override(Override(channel=X, piece=Piece.BODY, text="We erred. I am sorry.", base=""))
    assert [(e.correction, e.changed_since) for e in made(other).entries] == [(False, True)]
    both = mark_posted(other, X, MOMENT + timedelta(hours=1), "We erred. I am sorry.", correction=True)
    assert [(e.correction, e.changed_since) for e in made(both).entries] == [(False, False), (True, False)]


def test_a_thread_that_is_half_out_is_in_it(letter_only: Draft) -> None:
    shown = review(letter_only).preview(X)
    assert shown is not None
    entry = made(tick(letter_only, shown, 1, MOMENT)).entries[0]
    assert (entry.posts, entry.text) == (1, shown.pages[0].text)


def test_admissions_and_promises_are_traced_to_the_versions_that_carry_them(letter_only: Draft) -> None:
    shown = made(posted(letter_only, BLOG))
    fault = statement(shown, "our fault and only ours")
    assert fault.says is Says.ADMISSION
    assert fault.part is Part.RESPONSIBILITY
    assert {BLOG, LINKEDIN, X} <= set(fault.channels)
    assert fault.posted == (BLOG,)
    check = statement(shown, "will check our checkout by Friday 29 May")
    assert (check.says, check.due) == (Says.PROMISE, date(2026, 5, 29))
    assert len(shown.statements) == len({(s.says, s.text) for s in shown.statements})


def test_what_only_an_own_wording_admits_or_promises_is_found_there(letter_only: Draft) -> None:
    text = "This was my mistake alone. I will pay every bank fee by 30 June."
    shown = made(letter_only.with_override(Override(channel=LINKEDIN, piece=Piece.BODY, text=text, base="")))
    mistake = statement(shown, "my mistake alone")
    assert (mistake.says, mistake.part, mistake.channels) == (Says.ADMISSION, None, (LINKEDIN,))
    fee = statement(shown, "every bank fee by 30 June")
    assert (fee.says, fee.channels, fee.due) == (Says.PROMISE, (LINKEDIN,), date(2026, 6, 30))


def carried(draft: Draft, own: str) -> tuple[ChannelId, ...]:
    draft = draft.with_part(Part.RESPONSIBILITY, PartText(line="We were wrong."))
    shown = made(draft.with_override(Override(channel=LINKEDIN, piece=Piece.BODY, text=own, base="")))
    return next(s for s in shown.statements if s.text == "We were wrong.").channels


@pytest.mark.parametrize(
    "own",
    [
        "We were wrong.",
        "Sorry. We\nwere wrong!",
        "“We were wrong,” says Hana.",
        "Hana says: we were wrong.",
        "We were wrong about the weather. We were wrong.",
    ],
)
def test_a_sentence_is_carried_in_quotes_and_after_a_colon(letter_only: Draft, own: str) -> None:
    assert LINKEDIN in carried(letter_only, own)


@pytest.mark.parametrize("own", ["We were wrong about the weather.", "Nobody says we were wrong.", "We were wrongly"])
def test_a_sentence_that_only_begins_or_ends_a_longer_one_is_not_carried(letter_only: Draft, own: str) -> None:
    assert LINKEDIN not in carried(letter_only, own)
    assert BLOG in carried(letter_only, own)


def test_a_sentence_that_goes_over_two_posts_is_carried(letter_only: Draft) -> None:
    draft = letter_only.with_part(Part.RESPONSIBILITY, PartText(line="We were wrong."))
    both = mark_posted(draft, X, MOMENT, "I am sorry. We were\n---\nwrong. Hana")
    assert X in next(s for s in made(both).statements if s.text == "We were wrong.").channels
    other = mark_posted(draft, X, MOMENT, "I am sorry. We were wrong\n---\nabout the weather.")
    assert X not in next(s for s in made(other).statements if s.text == "We were wrong.").channels


def test_what_was_posted_counts_and_not_what_would_be_said_today(letter_only: Draft) -> None:
    draft = posted(letter_only, X)
    changed = draft.with_override(Override(channel=X, piece=Piece.BODY, text="Nothing to see.", base=""))
    assert X in statement(made(changed), "our fault and only ours").channels


def test_json_has_all_of_it(letter_only: Draft) -> None:
    draft = posted(letter_only, BLOG).with_changes(
        ready=ReadyNote(at=MOMENT, open=("The cause is not known yet",)),
        promises=(Promise(text="Outside check", due=date(2026, 5, 29), who="Hana"),),
    )
    read = json.loads(as_json(made(draft)))
    assert read["format"] == "apology-studio-record"
    assert read["posted"][0]["sha256"] == hashlib.sha256(read["posted"][0]["text"].encode()).hexdigest()
    assert read["open_at_first_post"] == ["The cause is not known yet"]
    assert read["promises"] == [{"text": "Outside check", "due": "2026-05-29", "who": "Hana", "kept_on": None}]
    assert {s["says"] for s in read["statements"]} == {"admission", "promise"}
    assert read["first_word"] == MOMENT.isoformat()


def test_durations_are_whole_minutes() -> None:
    assert duration(timedelta(hours=2, minutes=19, seconds=59)) == (2, 19)
    assert duration(timedelta(seconds=-5)) == (0, 0)

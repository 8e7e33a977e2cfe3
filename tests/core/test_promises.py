"""Promises in a text: found, and what only sounds like one left alone."""

from __future__ import annotations

from datetime import date

import pytest
from promise_table import AGAIN, ASK, NO_PROMISES, NONE, PROMISES, Row
from random_drafts import plain_draft
from sample_bases import SAMPLES

from apology_studio.core.codec import decode
from apology_studio.core.draft import Draft, Kind, Part, PartText, Promise
from apology_studio.core.findings import findings_in
from apology_studio.core.promises import DECLINED, find_promises, never_again_alone, proposals

TUESDAY = date(2026, 5, 12)


def sample(name: str) -> Draft:
    return decode((SAMPLES / f"{name}.apology").read_text(encoding="utf-8"))


def test_the_table_is_as_long_as_it_should_be() -> None:
    assert len(PROMISES) >= 60
    assert len(NO_PROMISES) >= 60
    assert len({row.text for row in PROMISES} | {text for text, _ in NO_PROMISES}) == len(PROMISES) + len(NO_PROMISES)


@pytest.mark.parametrize("row", PROMISES, ids=lambda row: row.text)
def test_a_promise_its_day_and_who(row: Row) -> None:
    (found,) = find_promises(row.text, row.language, TUESDAY)
    days = [f"{day:%m-%d}" for day in found.days]
    read = AGAIN if found.repeats else NONE if not days else ASK if len(days) > 1 else days[0]
    assert (read, found.who) == (row.day, row.who)
    assert found.asks is (row.day in (ASK, NONE))
    assert found.said == row.text
    assert found.text == row.text.rstrip(".")


@pytest.mark.parametrize(("text", "language"), NO_PROMISES, ids=[text for text, _ in NO_PROMISES])
def test_no_promise(text: str, language: str) -> None:
    assert find_promises(text, language, TUESDAY) == ()


def test_each_sentence_of_a_text_by_itself() -> None:
    said = "We are sorry. We will *refund* everyone by Friday. It was our fault. Two of us will check every box."
    assert [p.text for p in find_promises(said, "en", TUESDAY)] == [
        "We will refund everyone by Friday",
        "Two of us will check every box",
    ]


def test_a_language_without_promise_words_finds_none() -> None:
    assert find_promises("Wir erstatten alles bis Freitag.", "de", TUESDAY) == ()


def test_the_double_charge_proposes_what_it_promises() -> None:
    draft = sample("double-charge").with_changes(promises=())
    found = proposals(draft)
    assert [(p.part, p.due) for p in found[:4]] == [
        (Part.PREVENTION, date(2026, 5, 12)),
        (Part.PREVENTION, None),
        (Part.PREVENTION, date(2026, 5, 29)),
        (Part.REPAIR, date(2026, 5, 19)),
    ]
    assert found[1].repeats
    assert found[2].who == "Someone from outside the studio"
    assert {p.who for p in found if p is not found[2]} == {"Hana Marlowe"}


def test_what_is_on_the_list_or_declined_is_not_proposed_again() -> None:
    draft = sample("double-charge").with_changes(promises=())
    first, second, *rest = proposals(draft)
    confirmed = first.promise(TUESDAY)
    said = {"said": first.said, "made_on": TUESDAY}
    assert confirmed == Promise(text=first.text, due=date(2026, 5, 12), who="Hana Marlowe", **said)  # type: ignore[arg-type]
    draft = draft.with_changes(promises=(confirmed,), kept=(f"{DECLINED}{second.said}",))
    assert proposals(draft) == tuple(rest)


def test_the_day_of_the_letter_decides_what_tomorrow_is() -> None:
    repair = PartText(line="We will refund all of you tomorrow.")
    draft = plain_draft(dated=date(2026, 12, 31)).with_part(Part.REPAIR, repair)
    assert proposals(draft)[0].due == date(2027, 1, 1)
    undated = draft.with_changes(dated=None)
    assert proposals(undated)[0].due == date(undated.created.year, undated.created.month, undated.created.day + 1)


def test_a_holding_statement_proposes_nothing() -> None:
    repair = PartText(line="We will refund all of you tomorrow.")
    assert proposals(plain_draft(kind=Kind.HOLDING).with_part(Part.REPAIR, repair)) == ()


ALONE = (
    ("It won’t happen again.", "en"),
    ("This will never happen again. We promise.", "en"),
    ("We will never let this happen again.", "en"),
    ("We will make sure that it does not happen again.", "en"),
    ("No volverá a ocurrir.", "es"),
    ("Lo sentimos. No se repetirá.", "es"),
    ("لن يتكرر هذا.", "ar"),
)
WITH_A_CHANGE = (
    ("It won’t happen again: from today two of us check every label.", "en"),
    ("This will never happen again. We have fitted a second lock.", "en"),
    ("We will never let this happen again. By Friday 29 May an engineer will have checked both lifts.", "en"),
    ("We cannot promise that nothing will ever go wrong.", "en"),
    ("I am sorry again.", "en"),
    ("No volverá a ocurrir: hemos cambiado la cerradura.", "es"),
    ("لن يتكرر هذا: من اليوم يفحص شخصان كل طلب.", "ar"),
)


@pytest.mark.parametrize(("text", "language"), ALONE)
def test_never_again_with_nothing_that_changes(text: str, language: str) -> None:
    assert never_again_alone(text, language)
    draft = plain_draft(language=language).with_part(Part.PREVENTION, PartText(line=text))
    found = [f for f in findings_in(draft, Part.PREVENTION) if f.rule_id == "never-again-alone"]
    assert len(found) == 1
    assert found[0].span is not None
    assert found[0].quote == found[0].span.of(text)


@pytest.mark.parametrize(("text", "language"), WITH_A_CHANGE)
def test_never_again_with_a_change(text: str, language: str) -> None:
    assert not never_again_alone(text, language)


def test_the_change_may_stand_in_the_other_box() -> None:
    written = PartText(line="It won’t happen again.", more="From today two of us check every label.")
    draft = plain_draft().with_part(Part.PREVENTION, written)
    assert "never-again-alone" not in {f.rule_id for f in findings_in(draft, Part.PREVENTION)}

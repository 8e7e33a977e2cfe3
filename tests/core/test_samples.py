from __future__ import annotations

import re
from datetime import date

import pytest
from sample_bases import SAMPLES, up_to_date

from apology_studio.core import text
from apology_studio.core.channel import Channel, Level, channel, channels
from apology_studio.core.codec import decode, encode
from apology_studio.core.draft import FIRST_SIX, Draft, Kind, Part, Piece
from apology_studio.core.followup import facts_open
from apology_studio.core.letter import compose_letter
from apology_studio.core.preview import missing_parts, preview

NAMES = ("allergen", "double-charge", "lost-night", "wrong-odds")
FULL = ("allergen", "double-charge", "wrong-odds")
STOCK = re.compile(
    r"inconvenien|\bsorry (?:if|that you feel|for any)|\bif (?:you|anyone) (?:were|was|felt)|\bbut\b|\bhowever\b"
    r"|\bunfortunate|\bregret|seriously|\bpriority\b|\bissues?\b|\bincident\b|\bsituation\b|\bglitch|\bonly a\b"
    r"|\bsmall number\b|\bminor\b|\bbrief|mistakes were|\bmisunderst|\bintention|\bintended\b|\bdo better\b|\bstrive"
    r"|\blessons?\b|\bmoving forward\b|\bthank you for\b|\bpatience\b|\bgoodwill\b|\bpolicy\b|\bterms\b|\bproud\b"
    r"|\bassure\b|\babsolutely\b|\bsupplier\b|\bprovider\b|\bplease\b|!",
    re.IGNORECASE,
)
"""Words that none of these letters needs: a check on our own prose, not on anybody else's."""
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August")
FICTION = re.compile(r"0117 496 0\d{3}|0113 496 0\d{3}|0141 496 0\d{3}|503-555-01\d\d")
"""Telephone numbers that Ofcom and the North American numbering plan keep for fiction."""


def sample(name: str) -> Draft:
    return decode((SAMPLES / f"{name}.apology").read_text(encoding="utf-8"))


def said(draft: Draft) -> str:
    """Everything of the draft that can be published."""
    incident, business = draft.incident, draft.business
    facts = (incident.what, incident.deed, incident.happened, incident.affected, incident.doing, incident.people_do)
    parts = [t for part in Part for t in (draft.part(part).line, draft.part(part).more)]
    own = [override.text for override in draft.overrides]
    return "\n".join([*facts, *incident.known, *incident.unknown, *parts, *own, business.about, business.line])


def test_the_four_samples_are_there() -> None:
    assert sorted(path.stem for path in SAMPLES.glob("*.apology")) == list(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_is_written_as_the_program_writes_it(name: str) -> None:
    draft = sample(name)
    assert encode(draft) == (SAMPLES / f"{name}.apology").read_text(encoding="utf-8")
    assert {str(draft.id), str(draft.incident_id)} == {f"sample-{name}"}
    assert draft.created < draft.changed
    assert draft.dated == draft.changed.date()


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_missing(name: str) -> None:
    draft = sample(name)
    business = draft.business
    assert missing_parts(draft) == ()
    assert all((business.name, business.line, business.web, business.city, business.about, business.postal))
    assert all((business.spokesperson, business.role, business.email, business.phone, business.hours))
    assert all((draft.title, draft.statement_url, draft.incident.deed, draft.incident.happened, draft.incident.known))
    assert draft.incident.noticed is not None
    assert draft.incident.noticed <= draft.created


@pytest.mark.parametrize("name", FULL)
def test_a_full_apology_has_every_part_in_120_to_300_words(name: str) -> None:
    draft = sample(name)
    assert draft.kind is Kind.APOLOGY
    assert all(draft.part(part).line for part in Part)
    assert facts_open(draft.incident) == 0
    assert 120 <= sum(text.words(block.text) for block in compose_letter(draft).blocks) <= 300


def test_the_lost_night_holds_facts_and_no_cause() -> None:
    draft = sample("lost-night")
    assert draft.kind is Kind.HOLDING
    assert all(draft.part(part).empty for part in Part)
    assert facts_open(draft.incident) == 2
    letter = "\n".join(block.text for block in compose_letter(draft).blocks)
    assert "We are sorry." in letter
    assert "by 13:00 on Wednesday 3 June" in letter
    assert draft.business.email in letter
    assert not re.search(r"\b(?:because|fault|cause|caused|due to|promise)\b", letter)
    assert text.words(letter) <= 130


@pytest.mark.parametrize("name", NAMES)
def test_no_place_is_unfilled_and_no_stock_phrase_is_said(name: str) -> None:
    everything = said(sample(name))
    assert not text.placeholders(everything)
    assert not set(everything) & set("{}[]'\"")
    assert STOCK.findall(everything) == []


@pytest.mark.parametrize("name", NAMES)
def test_every_firm_is_invented(name: str) -> None:
    draft = sample(name)
    assert FICTION.fullmatch(draft.business.phone)
    everything = f"{said(draft)} {draft.statement_url} {draft.business.web} {draft.business.email}"
    hosts = re.findall(r"(?:https?://|@)([\w.-]+)", everything)
    assert hosts
    assert all(host.rstrip(".").endswith(".example") for host in hosts)


@pytest.mark.parametrize("name", NAMES)
def test_every_weekday_fits_its_date(name: str) -> None:
    pattern = rf"({'|'.join(DAYS)}) (\d{{1,2}}) ({'|'.join(MONTHS)})"
    found = re.findall(pattern, said(sample(name)))
    assert found
    for weekday, day, month in found:
        assert DAYS[date(2026, MONTHS.index(month) + 1, int(day)).weekday()] == weekday, f"{weekday} {day} {month}"


@pytest.mark.parametrize("name", NAMES)
def test_the_deed_ends_a_sentence_that_begins_with_the_firm(name: str) -> None:
    incident = sample(name).incident
    assert incident.deed[0].islower()
    assert not incident.deed.endswith(".")
    assert incident.happened[0].islower()
    assert not incident.happened.endswith(".")
    whole = (incident.what, incident.affected, incident.doing, incident.people_do, *incident.known, *incident.unknown)
    assert all(sentence.endswith(".") for sentence in whole)


@pytest.mark.parametrize("name", NAMES)
def test_promises_have_a_date_and_a_person(name: str) -> None:
    draft = sample(name)
    assert draft.promises
    assert draft.follow_ups
    assert all(promise.due and promise.who == draft.business.spokesperson for promise in draft.promises)
    assert all(follow_up.on >= draft.changed.date() for follow_up in draft.follow_ups)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("where", [c for c in channels() if c.id in FIRST_SIX], ids=lambda where: where.id)
def test_every_channel_is_ready(name: str, where: Channel) -> None:
    shown = preview(sample(name), where)
    assert shown.pages
    assert [p.id for p in shown.problems if p.level not in (Level.NOTE, Level.LOOK)] == []


def test_the_double_charge_reads_as_the_owner_finished_it() -> None:
    draft = sample("double-charge")
    assert len(draft.parts.sorry.line) == 109  # clears the smallest fold
    shown = {where: preview(draft, channel(where)) for where in ("newsletter", "press-release", "x", "blog")}
    assert [page.length for page in shown["x"].pages] == [214, 216, 185, 206, 233]  # with their numbers
    assert shown["blog"].text(Piece.TITLE) == "We charged 214 of you twice. I am sorry."
    assert shown["newsletter"].text(Piece.SUBJECT) == "We charged you twice. I am sorry."
    assert shown["press-release"].text(Piece.HEADLINE).endswith("and has refunded every one")


@pytest.mark.parametrize("name", NAMES)
def test_no_own_wording_is_older_than_the_letter(name: str) -> None:
    draft = sample(name)
    assert up_to_date(draft) == draft, "a channel says something else now: run python tests/sample_bases.py"

"""How a press release writes place and date, and what a newsroom's structure check finds."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from apology_studio.core.channel import channel
from apology_studio.core.draft import ChannelId, Draft, Override, Piece
from apology_studio.core.house_style import MONTHS, STATES, dateline, state
from apology_studio.core.phrases import phrases
from apology_studio.core.press import HouseStyle
from apology_studio.core.preview import preview

RELEASE = ChannelId("press-release")


def said(draft: Draft, style: HouseStyle, city: str, region: str = "", language: str = "en") -> str:
    business = dataclasses.replace(draft.business, city=city, region=region, house_style=style)
    return dateline(draft.with_changes(business=business, language=language), phrases(language))


@pytest.mark.parametrize(
    ("style", "city", "region", "expected"),
    [
        (HouseStyle.LETTER, "Bristol", "England", "BRISTOL, 12 May 2026."),
        (HouseStyle.UK, "Bristol", "England", "BRISTOL, 12 May 2026 —"),
        (HouseStyle.MONTH, "Kansas City", "MO", "KANSAS CITY, Missouri, May 12, 2026 —"),
        (HouseStyle.AP, "Kansas City", "missouri", "KANSAS CITY, Mo., May 12, 2026 —"),
        (HouseStyle.AP, "Boston", "Massachusetts", "BOSTON, May 12, 2026 —"),
        (HouseStyle.AP, "Portland", "N.H.", "PORTLAND, N.H., May 12, 2026 —"),
        (HouseStyle.AP, "Des Moines", "IA", "DES MOINES, Iowa, May 12, 2026 —"),
        (HouseStyle.AP, "Bristol", "England", "BRISTOL, England, May 12, 2026 —"),
        (HouseStyle.AP, "", "Missouri", "May 12, 2026 —"),
    ],
)
def test_place_and_date(letter_only: Draft, style: HouseStyle, city: str, region: str, expected: str) -> None:
    assert said(letter_only, style, city, region) == expected


def test_ap_shortens_months_but_for_march_to_july(letter_only: Draft) -> None:
    november = letter_only.with_changes(dated=date(2026, 11, 3))

    assert said(november, HouseStyle.AP, "Chicago") == "CHICAGO, Nov. 3, 2026 —"
    assert said(november, HouseStyle.MONTH, "Chicago") == "CHICAGO, November 3, 2026 —"
    assert [m for m in MONTHS if not m.endswith(".")] == ["March", "April", "May", "June", "July"]


def test_there_are_fifty_states_and_eight_are_never_shortened() -> None:
    assert len(STATES) == 50
    whole = {name for _, name, ap in STATES if name == ap}
    assert whole == {"Alaska", "Hawaii", "Idaho", "Iowa", "Maine", "Ohio", "Texas", "Utah"}
    assert state("new york", short=True) == "N.Y."
    assert state("W. Va.", short=False) == "West Virginia"


def test_a_letter_in_another_language_keeps_its_own_way(letter_only: Draft) -> None:
    for language in ("es", "ar"):
        own = said(letter_only, HouseStyle.LETTER, "Sevilla", language=language)
        assert said(letter_only, HouseStyle.AP, "Sevilla", language=language) == own


def lacking(draft: Draft, **own: str) -> set[str]:
    for piece, text in own.items():
        draft = draft.with_override(Override(channel=RELEASE, piece=Piece(piece), text=text, base=""))
    found = {problem.id for problem in preview(draft, channel("press-release")).problems}
    return {name for name in found if not name.startswith("lacks-")}  # what any channel may lack is tested elsewhere


def test_the_composed_release_has_all_that_a_newsroom_asks(letter_only: Draft) -> None:
    assert lacking(letter_only) == set()


def test_what_the_owners_own_wording_lost_is_named(letter_only: Draft) -> None:
    body = preview(letter_only, channel("press-release")).text(Piece.BODY)

    assert lacking(letter_only, headline="A statement from us") == {"headline-fact"}
    assert lacking(letter_only, body=body.replace("Oxbow Kiln, a ceramics studio in Bristol,", "We")) >= {"lead-who"}
    assert "quote-sorry" in lacking(letter_only, body=body.replace("sorry", "sad"))
    assert "long" in lacking(letter_only, body=f"{body}\n\n{'Word and word. ' * 200}")
    assert lacking(letter_only, body="Oxbow Kiln charged 214 customers twice.\n\n“I am sorry.”") == {"short"}
    assert lacking(letter_only, body="Something happened.\n\n“I am sorry.”") >= {"lead-who", "lead-what"}


def test_a_lead_without_a_time_asks_for_it(letter_only: Draft) -> None:
    timeless = letter_only.with_incident(happened="", deed="lost the parcels", affected="")
    (found,) = [p for p in preview(timeless, channel("press-release")).problems if p.id == "lead-when"]

    assert (found.step, found.box) == ("facts", "happened")

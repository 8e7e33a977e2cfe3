"""Every channel: found by name, fits its limit, loses no word in silence."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_drafts import plain_draft

from apology_studio.core.channel import Channel, Level, Look, State, channel, channels
from apology_studio.core.channels import x
from apology_studio.core.draft import FIRST_SIX, Draft, Override, Part, PartText, Piece
from apology_studio.core.letter import compose_letter
from apology_studio.core.markup import plain
from apology_studio.core.ports import BadInput
from apology_studio.core.preview import preview

EVERY = pytest.mark.parametrize("each", channels(), ids=lambda c: c.id)


def words(text: str) -> list[str]:
    """The words, without the numbers of a thread."""
    return re.sub(r"\n\d+/\d+(?=$|\n)", "", text).split()


def test_the_first_six_are_there_in_the_order_of_their_tabs() -> None:
    assert tuple(c.id for c in channels())[:6] == FIRST_SIX


def test_an_unknown_channel_is_refused_with_the_names_there_are() -> None:
    with pytest.raises(BadInput) as caught:
        channel("pigeon")

    assert "blog" in str(dict(caught.value.message.values)["ids"])


@EVERY
def test_a_rule_says_where_it_was_read_and_when(each: Channel) -> None:
    assert each.source
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", each.checked_on)
    assert each.pieces[-1].piece is Piece.BODY


@EVERY
def test_a_full_letter_is_ready_everywhere(each: Channel, letter_only: Draft) -> None:
    shown = preview(letter_only, each)

    assert shown.state is State.READY
    assert all(not page.over for page in shown.pages)


@EVERY
def test_an_empty_draft_has_nothing_to_copy(each: Channel, empty: Draft) -> None:
    shown = preview(empty, each)

    assert shown.state is State.EMPTY
    assert shown.pages == ()


@EVERY
def test_every_sentence_of_the_letter_is_told_or_named_as_left_out(each: Channel, letter_only: Draft) -> None:
    shown = preview(letter_only, each)
    told = " ".join(w for page in shown.pages for w in words(page.text))
    told += " " + " ".join(w for left in shown.left_out for w in left.text.split())

    for block in compose_letter(letter_only).blocks:
        if not (each.look is Look.RELEASE and block.part is Part.CONTACT):  # told in the third person
            for paragraph in plain(block.text).split("\n\n"):
                for sentence in re.split(r"(?<=[.]) (?=[A-Z])", paragraph):
                    assert " ".join(sentence.split()) in told


@EVERY
def test_an_unfilled_place_blocks_copying(each: Channel, letter_only: Draft) -> None:
    open_place = letter_only.with_part(Part.SORRY, PartText(line="I am sorry that we charged [how many] of you twice."))
    shown = preview(open_place, each)

    assert shown.blocked is not None
    assert shown.blocked.level is Level.BLOCKS


@EVERY
def test_own_words_stand_until_the_owner_goes_back(each: Channel, letter_only: Draft) -> None:
    before = preview(letter_only, each).text(Piece.BODY)
    own = Override(channel=each.id, piece=Piece.BODY, text="My own words.", base=before)
    changed = letter_only.with_override(own)
    view = preview(changed, each).piece(Piece.BODY)

    assert view is not None
    assert (view.text, view.own, view.letter_changed) == ("My own words.", True, False)
    later = changed.with_part(Part.REPAIR, PartText(line="Everyone has the money back."))
    later_view = preview(later, each).piece(Piece.BODY)
    assert later_view is not None
    assert later_view.letter_changed
    assert preview(changed.without_override(each.id, Piece.BODY), each).text(Piece.BODY) == before


def test_the_first_post_carries_the_apology_and_the_fact(letter_only: Draft) -> None:
    first = preview(letter_only, channel("x")).pages[0].text

    assert "I am sorry" in first
    assert "charged 214 of you twice" in first


def test_a_short_letter_is_one_post_without_a_number(empty: Draft) -> None:
    short = empty.with_part(Part.SORRY, PartText(line="We lost your parcel. I am sorry."))
    pages = preview(short, channel("x")).pages

    assert [page.text for page in pages] == ["We lost your parcel. I am sorry."]


def test_the_address_of_the_statement_leads_there_or_is_named_as_left_out(letter_only: Draft) -> None:
    known = preview(letter_only, channel("x"))
    unknown = preview(letter_only.with_changes(statement_url=""), channel("x"))

    assert "https://oxbowkiln.example/sorry" in known.pages[-1].text
    assert "In full" not in unknown.pages[-1].text
    assert [problem.id for problem in unknown.problems] == ["no-statement-url"]


def test_own_posts_are_parted_by_the_owner_and_too_long_ones_are_named(letter_only: Draft) -> None:
    own = Override(channel=channel("x").id, piece=Piece.BODY, text="One.\n---\n" + "long " * 80, base="")
    shown = preview(letter_only.with_override(own), channel("x"))

    assert [page.text.split("\n")[-1] for page in shown.pages] == ["1/2", "2/2"]
    assert shown.state is State.OVER
    assert shown.pages[1].over > 0


def test_the_press_release_follows_the_accepted_order(letter_only: Draft) -> None:
    text = preview(letter_only, channel("press-release")).pages[0].text
    order = [
        "FOR IMMEDIATE RELEASE",
        "Oxbow Kiln charged 214",
        "BRISTOL, 12 May 2026.",
        "Hana Marlowe, owner, said:",
        "About Oxbow Kiln",
        "Media contact",
        "###",
    ]

    assert [text.index(piece) for piece in order] == sorted(text.index(piece) for piece in order)


def test_the_press_release_names_what_is_missing_and_leaves_no_holes(letter_only: Draft) -> None:
    bare = letter_only.with_changes(business=letter_only.business.__class__(name="Oxbow Kiln"), dated=None)
    shown = preview(bare, channel("press-release"))

    assert {"no-city", "no-spokesperson", "no-phone", "no-about"} <= {problem.id for problem in shown.problems}
    assert "Oxbow Kiln charged 214" in shown.pages[0].text
    assert not re.search(r" [,.]|, ,|\{|\}", shown.pages[0].text)


def test_the_newsletter_has_html_that_loads_nothing(letter_only: Draft) -> None:
    shown = preview(letter_only, channel("newsletter"))

    assert shown.document.startswith("<!doctype html>")
    assert not re.search(r"<img|<script|<link|url\(|src=", shown.document)
    assert "I am sorry." in shown.html


def test_hostile_text_stays_text(letter_only: Draft) -> None:
    nasty = "I am sorry. <script>alert(1)</script> [x](javascript:alert(1)) {0.__class__} &amp; \u202etxt"
    shown = preview(letter_only.with_part(Part.SORRY, PartText(line=nasty)), channel("newsletter"))

    assert "<script" not in shown.html
    assert 'href="javascript' not in shown.html
    assert "<script>alert(1)</script>" in shown.pages[0].text
    assert "{0.__class__} &amp; \u202etxt" in shown.pages[0].text


PROSE = st.text(alphabet="abc dé\u00a0.!?\n13:€&<*_[]()#-", max_size=400)


@settings(max_examples=60, deadline=None)
@given(st.lists(PROSE, min_size=6, max_size=6))
def test_whatever_is_written_every_post_fits(texts: list[str]) -> None:
    draft = _draft(texts)

    shown = preview(draft, channel("x"), rich=False)
    assert all(page.length <= x.LIMIT for page in shown.pages)


def test_a_letter_of_five_thousand_words_is_planned_by_importance(letter_only: Draft) -> None:
    long = "This sentence tells how the pump works and is of little use to anyone. " * 360
    draft = letter_only.with_part(Part.EXPLANATION, PartText(line="The pump failed.", more=long))

    for each in ("x", "linkedin"):
        shown = preview(draft, channel(each), rich=False)
        told = "\n".join(page.text for page in shown.pages)
        assert all(not page.over for page in shown.pages)
        assert "I am sorry." in told
        assert "This was our fault and only ours." in told
        assert "We refunded all 214 second charges today at 13:30." in told
        assert shown.left_out


def _draft(texts: list[str]) -> Draft:
    draft = plain_draft()
    for part, text in zip(Part, texts, strict=True):
        draft = draft.with_part(part, PartText(line=text.replace("\n", " ")[:100], more=text))
    return draft

"""The shortest honest cut, the split, folds, and what a channel lacks."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apology_studio.core.changes import Change, accepted
from apology_studio.core.channel import Level, Preview, Problem, channel, channels
from apology_studio.core.draft import ChannelChoice, ChannelId, Draft, Override, Part, PartText, Piece
from apology_studio.core.fit import shortest, without
from apology_studio.core.letter import compose_letter
from apology_studio.core.measures import X_WEIGHTED
from apology_studio.core.preview import preview
from apology_studio.core.text import sentences

TOO_LONG = (
    "We refunded all 214 second charges today at 13:30. You do not need to do anything. Your bank should show the "
    "money by Tuesday 19 May. If the second charge cost you anything, such as an overdraft fee, send me a photo of it "
    "and we will pay it within two working days. No longer want your order? Tell me and I will refund it."
)


def own(draft: Draft, channel_id: str, text: str) -> Draft:
    return draft.with_override(Override(channel=ChannelId(channel_id), piece=Piece.BODY, text=text, base=""))


def over(shown: Preview) -> Problem:
    return next(problem for problem in shown.problems if problem.level is Level.OVER)


def changes(draft: Draft, channel_id: str) -> dict[str, Change]:
    return {change.label.text: change for change in over(preview(draft, channel(channel_id))).changes}


def test_a_post_that_is_too_long_has_a_short_version_and_a_split(letter_only: Draft) -> None:
    draft = own(letter_only, "x", f"We charged 214 of you twice. I am sorry.\n---\n{TOO_LONG}")
    found = changes(draft, "x")
    short, two = found["Use the short version ({length})"], found["Split in two"]

    assert short.page == two.page == 1
    pages = preview(accepted(draft, short), channel("x")).pages
    assert pages[1].length == dict(short.label.values)["length"]
    assert pages[1].length <= 280
    assert pages[1].text.startswith("We refunded all 214 second charges today at 13:30.")
    assert [drop for drop in short.drops if drop in pages[1].text] == []
    parts = preview(accepted(draft, two), channel("x")).pages
    assert [page.over for page in parts] == [0, 0, 0]
    told = " ".join(word for page in parts[1:] for word in page.text.rsplit("\n", 1)[0].split())
    assert told == TOO_LONG


def test_the_admission_the_repair_and_the_sorry_are_never_cut(letter_only: Draft) -> None:
    text = (
        "We charged 214 of you twice. The weather was fine that day, and the kiln was warm. I am sorry. "
        "This was our fault and only ours. We refunded all 214 second charges today at 13:30. "
        "The studio smelled of wet clay, as it does on such a morning in May, "
        "and the radio was on as ever before, but we did not hear it."
    )
    short = changes(own(letter_only, "bluesky", text), "bluesky")["Use the short version ({length})"]
    told = short.edits[0].text

    for kept in ("charged 214", "I am sorry.", "our fault and only ours", "We refunded all 214"):
        assert kept in told
    assert [drop[:10] for drop in short.drops] == ["The studio"]


def test_where_only_the_essentials_are_left_nothing_is_offered(letter_only: Draft) -> None:
    text = (
        "This was our fault and only ours. " + "We refunded all 214 second charges today at 13:30, " * 6 + "I am sorry."
    )

    assert "Use the short version ({length})" not in changes(own(letter_only, "x", text), "x")


@pytest.mark.parametrize("limit", [60, 90, 104])
def test_in_a_language_without_rules_the_letter_itself_says_what_is_never_cut(empty: Draft, limit: int) -> None:
    draft = empty.with_changes(language="es")
    admission, repair = "Fue culpa nuestra y de nadie más.", "Devolvimos los 214 cargos el martes."
    draft = draft.with_part(Part.RESPONSIBILITY, PartText(line=admission)).with_part(Part.REPAIR, PartText(line=repair))
    text = f"Cobramos dos veces. Lo siento. {admission} {repair} Llovía mucho."
    short = shortest(text, draft, compose_letter(draft), limit, len)

    assert (short is None) == (limit < len(text.removesuffix(" Llovía mucho.")))
    assert short is None or short.drops == ("Llovía mucho.",)


def test_plain_signs_are_offered_where_they_are_enough(letter_only: Draft) -> None:
    draft = own(letter_only, "threads", "I’m sorry. " + "It’s ours. " * 40)
    change = changes(draft, "threads")["Make quotes and dashes plain"]

    assert change.choice == ChannelChoice(channel=ChannelId("threads"), plain=True)
    assert not preview(accepted(draft, change), channel("threads")).pages[0].over


def test_an_article_that_is_too_long_can_be_made_to_fit(letter_only: Draft) -> None:
    draft = own(letter_only, "linkedin", "We charged you twice. I am sorry.\n\n" + "The pump hums in the night. " * 150)
    short = changes(draft, "linkedin")["Use the short version ({length})"]

    assert not preview(accepted(draft, short), channel("linkedin")).pages[0].over
    assert "Split in two" not in changes(draft, "linkedin")


def test_an_accepted_offer_begins_an_own_wording_that_knows_the_letter(letter_only: Draft) -> None:
    line = "This was our fault and only ours, and nobody else had a hand in it at any time of that day. "
    draft = letter_only.with_part(Part.RESPONSIBILITY, PartText(line=line * 40)).with_changes(overrides=())
    shown = preview(draft, channel("linkedin"))
    assert over(shown).changes == ()  # an admission is never cut

    long = own(draft, "x", "Sorry. " + TOO_LONG)
    changed = accepted(long, changes(long, "x")["Split in two"])
    kept = changed.override(ChannelId("x"), Piece.BODY)
    assert kept is not None
    assert kept.text.count("---") == 1


PROSE = st.text(alphabet="ab. ,!?\n€é日", max_size=300)


@settings(max_examples=100, deadline=None)
@given(PROSE, st.sets(st.integers(0, 20)))
def test_a_cut_takes_whole_sentences_and_nothing_else(text: str, out: set[int]) -> None:
    spans = sentences(text)
    left = without(text, spans, tuple(sorted(out)))

    assert left.split() == [word for n, span in enumerate(spans) if n not in out for word in span.of(text).split()]
    assert left == left.strip()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(TOO_LONG.split(". ")), min_size=1, max_size=12), st.integers(40, 280))
def test_a_short_version_fits_or_is_not_offered(said: list[str], limit: int) -> None:
    from random_drafts import plain_draft

    text = ". ".join(said)
    draft = plain_draft()
    short = shortest(text, draft, compose_letter(draft), limit, X_WEIGHTED.length)

    assert short is None or (X_WEIGHTED.length(short.text) <= limit and short.drops and short.text)


# Folds


@pytest.mark.parametrize("channel_id", ["facebook", "linkedin", "instagram", "threads"])
def test_sorry_and_fact_behind_the_fold_are_named(letter_only: Draft, channel_id: str) -> None:
    early = own(letter_only, channel_id, "We charged you twice. I am sorry. " + "And so on. " * 30)
    late = own(letter_only, channel_id, "Hello to all of you. " * 13 + "We charged you twice. I am sorry.")
    slow = own(letter_only, channel_id, "I am sorry that " + "on a long and busy day " * 11 + "it came so. We erred.")

    assert [p.id for p in preview(early, channel(channel_id)).problems if p.id.startswith("fold")] == []
    assert "fold-sorry" in [p.id for p in preview(late, channel(channel_id)).problems]
    assert "fold-fact" in [p.id for p in preview(slow, channel(channel_id)).problems]


def test_a_fold_is_drawn_where_a_word_ends_for_phone_and_computer(letter_only: Draft) -> None:
    shown = preview(letter_only, channel("linkedin"))
    text = shown.pages[0].text

    assert shown.fold_at is not None
    assert shown.desktop_fold_at is not None
    assert shown.fold_at < 140 < shown.desktop_fold_at <= 210
    assert text[shown.fold_at].isspace()
    assert text[shown.desktop_fold_at].isspace()


def test_a_thread_without_sorry_in_its_first_post_is_named(letter_only: Draft) -> None:
    draft = own(letter_only, "x", "We charged 214 of you twice.\n---\nI am sorry.")

    assert "first-post" in [p.id for p in preview(draft, channel("x")).problems]
    assert "first-post" not in [p.id for p in preview(letter_only, channel("x")).problems]


# Essentials


def lacks(draft: Draft, channel_id: str) -> set[str]:
    shown = preview(draft, channel(channel_id))
    return {p.id.removeprefix("lacks-") for p in shown.problems if p.id.startswith("lacks-")}


@pytest.mark.parametrize("each", [c.id for c in channels() if c.id != "sms"])
def test_the_letter_as_it_is_composed_lacks_nothing(letter_only: Draft, each: str) -> None:
    assert lacks(letter_only, each) == set()


@pytest.mark.parametrize(
    ("text", "lacking"),
    [
        ("Something went wrong. I am sorry.", {"fact", "admission", "repair", "reach"}),
        ("We charged 214 of you twice. I am sorry.", {"admission", "repair", "reach"}),
        ("We charged you twice. This was our fault. All second charges were refunded today.", {"reach"}),
        ("Call 0117 496 0142.", {"fact", "admission", "repair"}),
        ("We charged 214 of you twice. It was our fault. We refunded all 214. hana@oxbowkiln.example", set()),
    ],
)  # fmt: skip
def test_a_channel_that_lacks_an_essential_says_which(letter_only: Draft, text: str, lacking: set[str]) -> None:
    assert lacks(own(letter_only, "facebook", text), "facebook") == lacking


def test_what_the_letter_itself_lacks_is_not_told_again(empty: Draft) -> None:
    draft = empty.with_part(Part.SORRY, PartText(line="We lost your parcel. I am sorry."))

    assert all(lacks(draft, each.id) == set() for each in channels())


def test_a_holding_statement_admits_nothing_yet(holding: Draft) -> None:
    assert lacks(own(holding, "facebook", "86 of your websites have lost a night of data."), "facebook") == {"reach"}

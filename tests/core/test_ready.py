"""Ready? What is still open, each with its place."""

from __future__ import annotations

from apology_studio.core.draft import ChannelId, Draft, Override, Part, PartText, Piece
from apology_studio.core.messages import in_english
from apology_studio.core.ready import Open, open_points
from apology_studio.core.review import review

X, LINKEDIN = ChannelId("x"), ChannelId("linkedin")


def said(draft: Draft) -> list[tuple[Open, str]]:
    return [(point.kind, in_english(point.message)) for point in open_points(review(draft))]


def test_a_finished_draft_has_nothing_open(sample: Draft) -> None:
    assert said(sample) == []


def test_a_missing_part_leads_to_its_step(letter_only: Draft) -> None:
    draft = letter_only.with_part(Part.REPAIR, PartText())
    missing = [p for p in open_points(review(draft)) if p.kind is Open.MISSING]
    assert [(p.step, p.box) for p in missing] == [("repair", "line")]


def test_findings_that_matter_are_named_and_hints_are_not(letter_only: Draft) -> None:
    draft = letter_only.with_part(Part.SORRY, PartText(line="We are sorry if anyone was offended."))
    found = [p for p in open_points(review(draft)) if p.kind is Open.FINDING]
    assert found
    assert found[0].step == "sorry"
    assert "Say sorry" in in_english(found[0].message)


def test_what_is_not_known_is_named_or_else_the_standing_questions(letter_only: Draft) -> None:
    named = letter_only.with_incident(unknown=("Why it happened", " "))
    assert (Open.UNKNOWN, "Not known yet: Why it happened") in said(named)
    standing = letter_only.with_incident(cause_found=False, stopped=False)
    assert [text for kind, text in said(standing) if kind is Open.UNKNOWN] == [
        "The cause is not known yet",
        "It has not stopped yet",
    ]


def own(draft: Draft, text: str, base: str | None = None) -> Draft:
    shown = review(draft).preview(LINKEDIN)
    assert shown is not None
    there = shown.text(Piece.BODY)
    return draft.with_override(
        Override(channel=LINKEDIN, piece=Piece.BODY, text=text, base=there if base is None else base)
    )


def test_a_figure_that_versions_say_differently_is_a_difference(letter_only: Draft) -> None:
    draft = own(letter_only, "We charged 241 of you twice for the same order. I am sorry.")
    points = [p for p in open_points(review(draft)) if p.kind is Open.DIFFERS]
    assert [in_english(p.message) for p in points] == ["LinkedIn says “241”, your letter says “214”"]
    assert (points[0].step, points[0].box) == ("channel:linkedin", "body")
    assert not any(p.problem is not None and p.problem.id == "disagrees" for p in open_points(review(draft)))
    off = draft.with_changes(channels=tuple(c for c in draft.channels if c != LINKEDIN))
    assert said(off) == []


def test_a_wording_from_before_the_letter_changed_is_a_difference(letter_only: Draft) -> None:
    draft = own(letter_only, "We charged 214 of you twice. I am sorry.", base="an older letter")
    assert (Open.DIFFERS, "LinkedIn: your letter has changed since you worded this") in said(draft)


def test_a_text_that_is_too_long_leads_to_its_channel(letter_only: Draft) -> None:
    draft = letter_only.with_override(Override(channel=X, piece=Piece.BODY, text="I am sorry. " * 40, base=""))
    point = next(p for p in open_points(review(draft)) if p.kind is Open.CHANNEL)
    assert point.channel == X
    assert point.problem is not None

"""The newsletter as an e-mail: responsive HTML, its size, and what an offer makes compulsory."""

from __future__ import annotations

import dataclasses
import re

import pytest

from apology_studio.core.channel import Level, State, channel
from apology_studio.core.draft import ChannelId, Draft, Override, Part, PartText, Piece
from apology_studio.core.mail import LARGEST, mail_of, way_out
from apology_studio.core.preview import preview

MAIL = channel("newsletter")


def with_business(draft: Draft, **changes: str) -> Draft:
    return draft.with_changes(business=dataclasses.replace(draft.business, **changes))  # type: ignore[arg-type]


def problems(draft: Draft) -> dict[str, tuple[Level, str, str]]:
    found = preview(draft, MAIL, rich=False).problems
    return {p.id: (p.level, p.step, p.box) for p in found if p.id.startswith(("no-", "offer-"))}


def test_the_html_is_what_mail_programs_want(letter_only: Draft) -> None:
    document = preview(letter_only, MAIL).document

    assert "<!--[if mso | IE]>" in document
    assert "max-width:600px" in document
    assert 'role="presentation"' in document
    assert "prefers-color-scheme: dark" in document
    assert '<meta name="color-scheme" content="light dark"' in document
    assert document.count("<p style=") >= 7
    assert len(document.encode()) < 12_000


def test_subject_preheader_and_text_are_in_it(letter_only: Draft) -> None:
    shown = preview(letter_only, MAIL)

    assert f"<title>{shown.text(Piece.SUBJECT)}</title>" in shown.document
    assert shown.document.index(shown.text(Piece.PREHEADER)) < shown.document.index("Hello,")
    flat = " ".join(re.sub(r"<[^>]+>", " ", shown.document).replace("&#x27;", "'").split())
    for paragraph in shown.pages[0].text.split("\n\n")[:-1]:
        assert paragraph.replace("\n", " ") in flat


def test_a_letter_from_right_to_left_runs_so(letter_only: Draft) -> None:
    document = preview(letter_only.with_changes(language="ar"), MAIL).document

    assert 'dir="rtl"' in document
    assert "direction:rtl" in document
    assert "direction:ltr" not in document  # a column has a direction of its own
    assert '<div dir="rtl"><p style=' in document  # programs that take a mail apart drop what is around it
    assert "text-align:right" in document


def test_what_is_copied_of_such_a_letter_keeps_its_direction(letter_only: Draft) -> None:
    for name in ("newsletter", "blog", "linkedin-article"):
        arabic = preview(letter_only.with_changes(language="ar"), channel(name))
        english = preview(letter_only, channel(name))

        assert arabic.copied.count('<p dir="rtl">') == arabic.html.count("<p>") > 3
        assert english.copied == english.html


HOSTILE = (
    '<script>x</script> <img src="https://t.example/p.png"> <mj-include path="/etc/passwd"/> </mj-text> ]]> <!-- '
    "{{7*7}} ${x} {0.__class__} %s [x](javascript:alert(1)) \x0b"
)


def test_hostile_words_stay_words(letter_only: Draft) -> None:
    nasty = with_business(letter_only.with_part(Part.SORRY, PartText(line=f"Sorry. {HOSTILE}")), name=HOSTILE)
    own = Override(channel=ChannelId("newsletter"), piece=Piece.SUBJECT, text=HOSTILE, base="")
    document = preview(nasty.with_override(own), MAIL).document
    plain = preview(letter_only, MAIL).document

    for tag in ("<script", "<img", "<mj-", "<iframe"):
        assert tag not in document
    assert 'href="javascript' not in document
    assert document.count("<!--") == plain.count("<!--")
    assert "{{7*7}} ${x} {0.__class__} %s" in document


def test_a_mail_that_gmail_would_clip_is_named(letter_only: Draft) -> None:
    long = letter_only.with_part(Part.EXPLANATION, PartText(line="How.", more="🏺🏺🏺🏺 " * 6000))
    shown = preview(long, MAIL)

    assert len(shown.document.encode()) > LARGEST
    assert [p.level for p in shown.problems if p.id == "too-big"] == [Level.OVER]
    assert shown.state is State.OVER


def test_the_question_is_open_until_it_is_answered(letter_only: Draft) -> None:
    assert problems(letter_only.with_changes(offer=None)) == {"offer-open": (Level.NOTE, "channel:newsletter", "offer")}
    assert problems(letter_only.with_changes(offer=False)) == {}


def test_an_offer_makes_address_and_way_out_compulsory(letter_only: Draft) -> None:
    offer = with_business(letter_only.with_changes(offer=True), postal="", unsubscribe="")

    assert problems(offer) == {
        "no-postal": (Level.FIX, "profile", "postal"),
        "no-unsubscribe": (Level.FIX, "profile", "unsubscribe"),
    }
    whole = with_business(offer, postal="Unit 4, Bristol", unsubscribe="https://oxbow.example/out")
    assert problems(whole) == {}
    assert (
        preview(whole, MAIL).pages[0].text.endswith("Unit 4, Bristol\nTo stop these e-mails: https://oxbow.example/out")
    )


def test_own_words_that_lost_the_address_are_named(letter_only: Draft) -> None:
    offer = with_business(letter_only.with_changes(offer=True), postal="Unit 4", unsubscribe="*|UNSUB|*")
    own = offer.with_override(Override(channel=MAIL.id, piece=Piece.BODY, text="We are sorry.\n\nUnit 4", base=""))

    assert problems(own) == {"no-unsubscribe": (Level.FIX, "", "body")}


def test_no_way_out_is_written_where_nothing_is_offered(letter_only: Draft) -> None:
    service = with_business(letter_only.with_changes(offer=False), unsubscribe="https://oxbow.example/out")
    shown = preview(service, MAIL)

    assert "oxbow.example/out" not in shown.pages[0].text
    assert mail_of(service, shown).unsubscribe == ""


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("https://oxbow.example/out?a=1", "https://oxbow.example/out?a=1"),
        ("out@oxbow.example", "mailto:out@oxbow.example"),
        ("mailto:out@oxbow.example", "mailto:out@oxbow.example"),
        ("*|UNSUB|*", ""),
        ("https://a.example/>, <https://b.example", ""),
        ("out@oxbow.example\r\nBcc: all@oxbow.example", ""),
        ("javascript:alert(1)", ""),
        ("", ""),
    ],
)
def test_only_a_plain_address_becomes_a_header(letter_only: Draft, said: str, found: str) -> None:
    assert way_out(dataclasses.replace(letter_only.business, unsubscribe=said)) == found


def test_a_short_letter_goes_into_the_mail_programs_address_a_long_one_leaves_it_out(letter_only: Draft) -> None:
    own = Override(channel=MAIL.id, piece=Piece.BODY, text="We are sorry & sad.\n\n100 % back.", base="")
    short = letter_only.with_override(own)

    said = MAIL.link(preview(short, MAIL), short, "")
    assert said.endswith("&body=We%20are%20sorry%20%26%20sad.%0D%0A%0D%0A100%20%25%20back.")
    assert "body=" not in MAIL.link(preview(letter_only, MAIL), letter_only, "")

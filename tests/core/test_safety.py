"""What people must do for their safety: found in three languages, and never left out where space is short."""

from __future__ import annotations

import pytest

from apology_studio.adapters import resources
from apology_studio.core.changes import accepted
from apology_studio.core.channel import Channel, channel, channels
from apology_studio.core.codec import decode
from apology_studio.core.draft import ChannelId, Draft, Override, Part, PartText, Piece
from apology_studio.core.preview import preview
from apology_studio.core.safety import is_safety
from apology_studio.core.short import card_of

CALL = (
    "If someone with a nut allergy has eaten it and their face or throat swells, or they struggle to breathe, "
    "call 999 now."
)


@pytest.fixture
def allergen() -> Draft:
    return decode(resources.sample("allergen")).with_changes(overrides=())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", CALL),
        ("en", "For any other symptom, call 111."),
        ("en", "Do not eat our seeded loaf."),
        ("en", "If you still have one, please don’t use it."),
        ("en", "Stop using the charger today."),
        ("en", "Throw the loaf away."),
        ("en", "Please unplug it and bring it back."),
        ("en", "Change your password now, on our site and wherever else you use it."),
        ("en", "If you feel ill, see a doctor."),
        ("en-GB", "Do not drive the car until we have seen it."),
        ("es", "No coman el pan del sábado."),
        ("es", "Si le cuesta respirar, llame al 112."),
        ("es", "Si lo tienes, no lo uses y tráelo."),
        ("es", "Deje de usar el cargador hoy mismo."),
        ("es", "Tire la barra."),
        ("ar", "لا تأكلوا هذا الخبز."),
        ("ar", "إذا صعب التنفس فاتصل بالإسعاف، أو اتصل على ٩٩٩."),
        ("ar", "توقفوا عن استخدام الشاحن اليوم."),
    ],
)
def test_what_people_must_do_for_their_safety_is_found(language: str, text: str) -> None:
    assert is_safety(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We refunded 999 of you."),
        ("en", "You do not need to do anything."),
        ("en", "We do not use your number for anything else."),
        ("en", "Call me on 0113 496 0187 at any hour."),
        ("en", "You can use your website as usual."),
        ("en", "I did not take it."),
        ("en", "We will not take your money again without asking."),
        ("es", "No usamos sus datos para nada más."),
        ("es", "Llámeme al 600 123 456."),
        ("es", "No tiene que hacer nada."),
        ("ar", "لا تحتاجون إلى فعل أي شيء."),
        ("ar", "اتصلوا بي على 0113 496 0187."),
    ],
)
def test_other_sentences_are_none(language: str, text: str) -> None:
    assert not is_safety(text, language)


@pytest.mark.parametrize("each", channels(), ids=lambda c: c.id)
def test_every_channel_of_the_allergen_letter_says_call_999(allergen: Draft, each: Channel) -> None:
    shown = preview(allergen, each)

    assert CALL in shown.pages[0].text
    assert not any("999" in left.text for left in shown.left_out)


def test_in_a_text_message_only_what_is_needed_makes_it_longer(allergen: Draft) -> None:
    said = preview(allergen, channel("sms")).pages[0].text

    assert said.index("I am sorry.") < said.index(CALL) < said.index("This was my fault")
    assert "Throw the loaf away." in said
    assert "47 card payments" not in said


def test_a_thread_tells_it_right_after_fact_and_sorry_and_loses_no_word(allergen: Draft) -> None:
    line = "Do not eat our loaf. It has walnuts in it. I am sorry. Do not eat our loaf."
    more = "We baked it on Friday in a hurry, and nobody looked at the bag. " * 6 + CALL
    shown = preview(allergen.with_part(Part.SORRY, PartText(line=line, more=more)), channel("x"))
    told = " ".join(page.text for page in shown.pages)

    assert shown.pages[0].text.startswith("Do not eat our loaf. It has walnuts in it. I am sorry.")
    assert CALL in shown.pages[0].text
    assert told.count("Do not eat our loaf.") == 2
    assert told.count("nobody looked") == 6


def test_the_shortest_cut_of_an_own_wording_keeps_it(allergen: Draft) -> None:
    text = "Do not eat our loaf. I am sorry. We bake every day at four. We love bread, our street and all of you. " * 3
    long = Override(channel=ChannelId("x"), piece=Piece.BODY, text=f"{text}If you feel ill, call 111.", base="")
    draft = allergen.with_override(long)
    problem = next(p for p in preview(draft, channel("x")).problems if p.id == "over")
    change = next(c for c in problem.changes if c.drops)

    assert "If you feel ill, call 111." in preview(accepted(draft, change), channel("x")).pages[0].text


def test_it_stands_on_the_text_card_even_when_admission_and_repair_fill_that(allergen: Draft) -> None:
    long = allergen.with_part(Part.RESPONSIBILITY, PartText(line="This was my fault" + ", and mine alone" * 30 + "."))
    card = card_of(long)

    assert card is not None
    assert CALL in card.text

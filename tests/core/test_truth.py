"""One truth everywhere: what versions say differently is named, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from apology_studio.adapters import resources
from apology_studio.core.changes import accepted
from apology_studio.core.channel import Level, Problem, channel
from apology_studio.core.codec import decode
from apology_studio.core.draft import Business, ChannelId, Draft, Override, Part, PartText, Piece
from apology_studio.core.letter import compose_letter
from apology_studio.core.mentions import mentions
from apology_studio.core.messages import in_english
from apology_studio.core.preview import preview
from apology_studio.core.truth import disagreements


def found(draft: Draft) -> set[tuple[str, str, str]]:
    """Where, what is said there, and what the letter says."""
    return {(d.version.step, d.said, d.other) for d in disagreements(draft, compose_letter(draft))}


def letter(draft: Draft, old: str, new: str) -> Draft:
    """The draft with other words in its letter."""
    for part in Part:
        text = draft.part(part)
        draft = draft.with_part(part, PartText(line=text.line.replace(old, new), more=text.more.replace(old, new)))
    return draft


def own(draft: Draft, channel_id: str, old: str, new: str) -> Draft:
    """The draft with other words in a channel's own text."""
    changed = [replace(o, text=o.text.replace(old, new)) if o.channel == channel_id else o for o in draft.overrides]
    assert tuple(changed) != draft.overrides
    return draft.with_changes(overrides=tuple(changed))


def text_on(draft: Draft, channel_id: str, text: str) -> Draft:
    """The draft with a text of its own on a channel, begun just now."""
    on = (*draft.channels, *(c for c in (ChannelId(channel_id),) if c not in draft.channels))
    draft = draft.with_changes(channels=on)
    base = preview(draft, channel(channel_id)).text(Piece.BODY)
    return draft.with_override(Override(channel=ChannelId(channel_id), piece=Piece.BODY, text=text, base=base))


@pytest.mark.parametrize("name", resources.sample_names())
def test_the_samples_agree_with_themselves(name: str) -> None:
    assert found(decode(resources.sample(name))) == set()


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("214", "215", {"channel:blog", "channel:newsletter", "channel:press-release", "channel:x", "facts"}),
        ("13:30", "14:00", {"channel:newsletter", "channel:press-release", "channel:x"}),
        ("19 May", "20 May", {"channel:newsletter", "channel:press-release", "channel:x"}),
        ("Tuesday 19 May", "Wednesday 20 May", {"channel:newsletter", "channel:press-release", "channel:x"}),
        ("29 May", "5 June", {"channel:newsletter", "channel:press-release", "channel:x"}),
        ("two working days", "three working days", {"channel:newsletter", "channel:press-release", "channel:x"}),
        ("11:53", "11:35", {"channel:newsletter", "channel:press-release", "channel:x"}),
        ("hana@oxbowkiln.example", "hello@oxbowkiln.example", {"channel:x", "contact"}),
        ("0117 496 0142", "0117 496 0143", {"channel:newsletter", "channel:x", "contact"}),
        ("Hana Marlowe", "Hanna Marlowe", {"contact"}),
    ],
)
def test_when_the_letter_changes_every_version_that_repeats_the_old_is_named(
    sample: Draft, old: str, new: str, where: set[str]
) -> None:
    assert {step for step, _, _ in found(letter(sample, old, new))} == where


@pytest.mark.parametrize(
    ("channel_id", "old", "new"),
    [
        ("x", "214", "241"),
        ("press-release", "214", "241"),
        ("x", "13:30", "13:50"),
        ("press-release", "13:30", "13:50"),
        ("x", "19 May", "18 May"),
        ("x", "29 May", "28 May"),
        ("press-release", "29 May", "28 May"),
        ("x", "hana@oxbowkiln.example", "hana@oxbowkiln.exampel"),
        ("x", "0117 496 0142", "0117 496 0124"),
        ("x", "oxbowkiln.example/sorry", "oxbowkiln.example/sory"),
        ("x", "Hana Marlowe", "Hana Marlow"),
        ("x", "two working days", "three working days"),
    ],
)
def test_when_a_channel_is_edited_it_is_named(sample: Draft, channel_id: str, old: str, new: str) -> None:
    steps = {step for step, said, _ in found(own(sample, channel_id, old, new)) if new[-5:] in said}

    assert steps == {f"channel:{channel_id}"}


@pytest.mark.parametrize(
    "text",
    [
        "We charged 214 of you twice on 12 May. I am sorry.",
        "We charged two hundred of you twice. I am sorry.",
        "All 214 second charges were refunded today at 1:30 pm.",
        "We refunded all 214 second charges on Tuesday at 13:30.",
        "Your bank should show it by May 19.",
        "Your bank should show the money by 19 May 2026.",
        "We will pay it within 2 working days.",
        "Call HANA MARLOWE on +44 117 496 0142 or see Oxbow Kiln’s page.",
        "Write to studio@oxbowkiln.example, or look at https://oxbowkiln.example/shop/bowls.",
        "The shop has 48 bowls and 3 of us. We opened in 2014, at 9:00, for £25.",
        "Read it at https://www.oxbowkiln.example/sorry/.",
        "Our kiln opening is on Saturday 30 May at 10:00.",
        "1/3 We are sorry. 2/3 It was our fault.",
        "One of you wrote to us. One test order would have shown it.",
        "A second customer told us on Monday.",
        "We charged some of you twice for the same order.",
        "Hannah Miles answers the telephone.",
        "",
    ],
)
def test_other_words_for_the_same_are_no_disagreement(letter_only: Draft, text: str) -> None:
    assert found(text_on(letter_only, "facebook", text)) == set()


@pytest.mark.parametrize(
    ("text", "said", "other"),
    [
        ("We charged 124 of you twice for the same order.", "124", "214"),
        ("We refunded all 1,214 second charges today at 13:30.", "1,214", "214"),
        ("Your bank should show the money by Tuesday 26 May.", "Tuesday 26 May", "Tuesday 19 May"),
        ("A customer told us on Tuesday at 10:53.", "10:53", "11:53"),
        ("We will pay the photo and we will pay it within four working days.", "within four working days", ""),
        ("Every morning at nine someone from outside the studio checks it by Friday 3 July.", "Friday 3 July", ""),
        ("Write to hana@oxbow-kiln.example.", "hana@oxbow-kiln.example", "hana@oxbowkiln.example"),
        ("I am Hana Marlove.", "Hana Marlove", "Hana Marlowe"),
        ("Oxbow Klin is sorry.", "Oxbow Klin", "Oxbow Kiln"),
    ],
)
def test_another_value_in_much_the_same_words_is_one(letter_only: Draft, text: str, said: str, other: str) -> None:
    here = found(text_on(letter_only, "facebook", text))

    assert {("channel:facebook", said)} == {(step, words) for step, words, _ in here}
    assert other in next(iter(here))[2]


def test_spanish_is_read_in_spanish(empty: Draft) -> None:
    draft = empty.with_changes(language="es").with_part(
        Part.REPAIR, PartText(line="Devolvimos los 214 cargos el martes 12 de mayo a las 13:30, y son 38.880 €.")
    )
    told = "Devolvimos los 214 cargos el martes 12 de mayo a las 13:45, y son 38 880 €."

    assert {(said, other) for _, said, other in found(text_on(draft, "facebook", told))} == {("13:45", "13:30")}


@pytest.fixture
def arabic(empty: Draft) -> Draft:
    """A letter from a bakery, in Arabic, with Arabic figures."""
    business = Business(
        name="فرن النهر",
        spokesperson="هناء مارلو",
        email="hana@nahr.example",
        phone="٠١١٧ ٤٩٦ ٠١٤٢",
        web="https://nahr.example",
    )
    draft = empty.with_changes(
        language="ar", business=business, statement_url="https://nahr.example/itidhar", dated=date(2026, 5, 12)
    )
    draft = draft.with_part(Part.SORRY, PartText(line="خصمنا المبلغ مرتين من ٢١٤ زبونًا للطلب نفسه. أعتذر إليكم."))
    repair = (
        "أعدنا كل المبالغ المخصومة، وقدرها ٣٬٨٨٠ ريال، اليوم الساعة ١٣:٣٠. ستظهر في حساباتكم قبل يوم الثلاثاء ١٩ مايو."
    )
    draft = draft.with_part(Part.REPAIR, PartText(line=repair))
    return draft.with_part(
        Part.CONTACT, PartText(line="أنا هناء مارلو، صاحبة فرن النهر. اكتبوا إلى hana@nahr.example.")
    )


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("خصمنا المبلغ مرتين من 214 زبونًا للطلب نفسه.", set()),
        ("خصمنا المبلغ مرتين من ٢٤١ زبونًا للطلب نفسه.", {("٢٤١", "٢١٤")}),
        ("خصمنا المبلغ مرتين من 241 زبونًا للطلب نفسه.", {("241", "٢١٤")}),
        ("أعدنا كل المبالغ المخصومة، وقدرها 3,880 ريال، اليوم الساعة 13:30.", set()),
        ("أعدنا كل المبالغ المخصومة، وقدرها 3,990 ريال، اليوم الساعة 13:30.", {("3,990 ريال", "٣٬٨٨٠ ريال")}),
        ("أعدنا كل المبالغ المخصومة، وقدرها ٣٬٨٨٠ ريال، اليوم الساعة ١٣:٥٠.", {("١٣:٥٠", "١٣:٣٠")}),
        ("ستظهر في حساباتكم قبل يوم الثلاثاء 19 مايو.", set()),
        ("ستظهر في حساباتكم قبل يوم الأربعاء 20 مايو.", {("الأربعاء 20 مايو", "الثلاثاء ١٩ مايو")}),
        ("اكتبوا إلى hana@nahr.exampel أو https://nahr.example/itidhaar.", {("hana@nahr.exampel", "hana@nahr.example"),
                                                                       ("https://nahr.example/itidhaar", "https://nahr.example/itidhar")}),
        ("اتصلوا على 0117 496 0142 أو ٠١١٧٤٩٦٠١٤٢.", set()),
        ("اتصلوا على 0117 496 0124.", {("0117 496 0124", "٠١١٧ ٤٩٦ ٠١٤٢")}),
        ("يسعد هناء مارلو، وهناء مارلو من فرن النهر، ولفرن النهر موقع.", set()),
        ("هنا مارلو تجيب عن كل رسالة في فرن النهر.", {("هنا مارلو", "هناء مارلو")}),
        ("هناء مارلوا تجيب عن كل رسالة.", {("هناء مارلوا", "هناء مارلو")}),
    ],
)  # fmt: skip
def test_arabic_is_read_in_arabic_with_either_figures(arabic: Draft, text: str, wrong: set[tuple[str, str]]) -> None:
    assert {(said, other) for _, said, other in found(text_on(arabic, "facebook", text))} == wrong


def test_in_arabic_one_click_agrees_too(arabic: Draft) -> None:
    draft = text_on(arabic, "facebook", "خصمنا المبلغ مرتين من 241 زبونًا للطلب نفسه.")
    (problem,) = problems(draft, "facebook")

    assert "٢١٤" in preview(accepted(draft, problem.changes[0]), channel("facebook")).pages[0].text
    assert found(accepted(draft, problem.changes[0])) == set()


def problems(draft: Draft, channel_id: str) -> list[Problem]:
    return [p for p in preview(draft, channel(channel_id)).problems if p.id == "disagrees"]


def test_the_channel_itself_says_it_and_changes_agreement_both_ways(sample: Draft) -> None:
    wrong = own(sample, "x", "214", "241")
    (problem,) = problems(wrong, "x")

    assert (problem.level, problem.step, problem.box) == (Level.FIX, "channel:x", "body")
    here, everywhere = problem.changes
    assert accepted(wrong, here).overrides == sample.overrides
    agreed = accepted(wrong, everywhere)
    assert found(agreed) == set()
    assert "charged 241 of you" in agreed.part(Part.SORRY).line
    assert "all 241 second charges" in agreed.part(Part.REPAIR).line
    assert agreed.incident.deed == "charged 241 online customers twice for the same order"


def test_the_others_say_it_too_with_a_jump(sample: Draft) -> None:
    wrong = own(sample, "x", "13:30", "13:50")
    (problem,) = problems(wrong, "linkedin")

    assert (problem.level, problem.step) == (Level.NOTE, "channel:x")
    assert accepted(wrong, problem.changes[0]).overrides == sample.overrides


def test_all_others_that_say_it_are_one_note_and_one_click(sample: Draft) -> None:
    changed = letter(sample, "13:30", "14:00")
    (problem,) = problems(changed, "linkedin")

    assert in_english(problem.message) == ("Newsletter, Press release and X say “13:30”; the letter says “14:00”.")
    assert found(accepted(changed, problem.changes[0])) == set()


def test_after_a_change_of_the_letter_one_click_brings_each_version_along(sample: Draft) -> None:
    changed = letter(sample, "214", "215")
    for _ in range(9):  # a headline follows its fact, and is told once that has changed
        problem = next(iter(problems(changed, "press-release")), None)
        changed = accepted(changed, problem.changes[0]) if problem else changed

    assert found(changed) == set()
    assert all("214" not in o.text for o in changed.overrides)


def test_a_number_that_may_count_many_things_is_not_replaced_everywhere(letter_only: Draft) -> None:
    draft = letter_only.with_changes(promises=())
    draft = text_on(draft, "facebook", "We will send a photo of it and we will pay it within 2 working days.")
    wrong = letter(draft, "within two working days", "within 4 working days")
    (problem,) = problems(wrong, "facebook")

    assert "Use" in problem.changes[0].label.text
    assert accepted(wrong, problem.changes[0]) != wrong


def test_what_is_mentioned_is_read_by_what_it_means() -> None:
    text = "£38,880 by 1:30 pm on Tuesday 19 May to 1 200 of you; see www.kiln.example/Sorry/, call 0117 496 0142."
    read = [(str(m.kind), m.text, m.value) for m in mentions(text, "en", date(2026, 5, 12))]

    assert read == [
        ("money", "£38,880", "£ 38880"),
        ("time", "1:30 pm", "13:30"),
        ("day", "Tuesday 19 May", "2026-05-19"),
        ("number", "1", "1"),
        ("number", "200", "200"),
        ("link", "www.kiln.example/Sorry/", "kiln.example/Sorry"),
        ("phone", "0117 496 0142", "01174960142"),
    ]

"""What single platforms refuse, take and count, besides what holds for every channel."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from apology_studio.core.channel import State, channel
from apology_studio.core.draft import ChannelChoice, ChannelId, Draft, Override, Part, PartText, Piece
from apology_studio.core.preview import preview


def own(draft: Draft, channel_id: str, text: str, piece: Piece = Piece.BODY) -> Draft:
    return draft.with_override(Override(channel=ChannelId(channel_id), piece=piece, text=text, base=""))


def problems(draft: Draft, channel_id: str) -> list[str]:
    return [problem.id for problem in preview(draft, channel(channel_id)).problems]


@pytest.mark.parametrize(
    ("channel_id", "text", "problem"),
    [
        ("instagram", "#a1 #b2 #c3 #d4 #e5 #f6", "hashtags"),
        ("threads", " ".join(f"https://a{n}.com" for n in range(6)), "links"),
        ("google-business", "Call 0117 496 0142.", "phone-number"),
        ("sms", "It’s " + "a" * 100, "plain-signs"),
        ("sms", "a" * 400, "many"),
        ("bluesky", "👨\u200d👩\u200d👧\u200d👦" * 121, "over-post"),
    ],
)
def test_what_a_platform_refuses_is_named(letter_only: Draft, channel_id: str, text: str, problem: str) -> None:
    assert problem in problems(own(letter_only, channel_id, text), channel_id)


@pytest.mark.parametrize(
    ("channel_id", "text"),
    [
        ("instagram", "#a1 #b2 #c3 #d4 #e5 &#39; #1 #2 #3"),
        ("threads", " ".join(["https://a.com"] * 6)),
        ("google-business", "All 214 refunds were sent on 2026-05-12 at 13:30."),
        ("sms", "It’s short"),
        ("bluesky", "👨\u200d👩\u200d👧\u200d👦" * 120),
    ],
)
def test_what_a_platform_takes_is_not_named(letter_only: Draft, channel_id: str, text: str) -> None:
    found = problems(own(letter_only, channel_id, text), channel_id)

    assert not {"hashtags", "links", "phone-number", "plain-signs", "many", "over-post"} & set(found)


def test_google_gets_no_telephone_number_and_still_a_way_to_write(letter_only: Draft) -> None:
    shown = preview(letter_only, channel("google-business"))

    assert "0117" not in shown.pages[0].text
    assert "hana@oxbowkiln.example" in shown.pages[0].text
    assert any("0117 496 0142" in left.text for left in shown.left_out)


def test_a_content_warning_counts_in_every_post(letter_only: Draft) -> None:
    warned = own(letter_only, "mastodon", "Billing mistake, money", Piece.WARNING)
    plain, with_it = (preview(d, channel("mastodon")) for d in (letter_only, warned))

    assert all(not page.over for page in with_it.pages)
    posts = own(warned, "mastodon", plain.pages[0].text)
    assert preview(posts, channel("mastodon")).pages[0].length == plain.pages[0].length + len("Billing mistake, money")


def test_a_server_of_its_own_limit_is_kept(letter_only: Draft) -> None:
    mastodon = ChannelId("mastodon")
    large = letter_only.with_choice(ChannelChoice(channel=mastodon, limit=5000))
    shown = preview(large, channel("mastodon"))

    assert (len(shown.pages), shown.limit) == (1, 5000)
    assert large.with_choice(ChannelChoice(channel=mastodon)) == letter_only


def test_plain_signs_are_a_choice(letter_only: Draft) -> None:
    curly = letter_only.with_part(Part.SORRY, PartText(line="We charged you twice – it’s our fault. I am sorry…"))
    chosen = curly.with_choice(ChannelChoice(channel=ChannelId("sms"), plain=True))

    assert "it’s our fault" in preview(curly, channel("sms")).pages[0].text
    assert "twice - it's our fault. I am sorry..." in preview(chosen, channel("sms")).pages[0].text
    assert "it’s" in preview(chosen, channel("threads")).pages[0].text


def test_a_long_sorry_still_opens_the_thread_with_fact_and_sorry(letter_only: Draft) -> None:
    line = "We charged 214 of you twice." + " It was your money, and we took it without asking." * 12 + " I am sorry."
    draft = letter_only.with_part(Part.SORRY, PartText(line=line))

    for channel_id in ("x", "threads", "bluesky", "mastodon"):
        first = preview(draft, channel(channel_id)).pages[0].text
        assert first.startswith("We charged 214 of you twice. I am sorry. It was your money")


def test_the_link_is_not_left_alone_in_a_post(letter_only: Draft) -> None:
    last = preview(letter_only, channel("threads")).pages[-1].text

    assert "In full: https://oxbowkiln.example/sorry" in last
    assert "hana@oxbowkiln.example" in last


def test_a_text_message_begins_with_who_speaks(letter_only: Draft) -> None:
    shown = preview(letter_only, channel("sms"))

    assert shown.pages[0].text.startswith("Oxbow Kiln: We charged 214 of you twice")
    assert "I am sorry." in shown.pages[0].text
    assert shown.state is State.READY


def test_reddit_keeps_line_breaks(letter_only: Draft) -> None:
    draft = letter_only.with_part(Part.REPAIR, PartText(line="You get back:", more="- the money\n- the fee"))

    draft = draft.with_part(Part.PREVENTION, PartText(line="From today\nnothing is charged twice."))
    said = preview(draft, channel("reddit")).pages[0].text

    assert "You get back:\n\n- the money\n- the fee\n\n" in said
    assert "From today  \nnothing is charged twice." in said


@pytest.mark.parametrize(
    ("channel_id", "page", "start", "field"),
    [
        ("x", "", "https://x.com/intent/tweet", "text"),
        ("threads", "", "https://www.threads.com/intent/post", "text"),
        ("bluesky", "", "https://bsky.app/intent/compose", "text"),
        ("mastodon", "https://kiln.social/@oxbow", "https://kiln.social/share", "text"),
        ("linkedin", "", "https://www.linkedin.com/feed/", "text"),
        ("reddit", "", "https://www.reddit.com/submit", "text"),
        ("reddit", "https://www.reddit.com/r/bristol/", "https://www.reddit.com/r/bristol/submit", "text"),
        ("sms", "", "sms:", "body"),
    ],
)
def test_the_composer_opens_with_the_first_post_in_it(
    letter_only: Draft, channel_id: str, page: str, start: str, field: str
) -> None:
    shown = preview(letter_only, channel(channel_id))
    address = channel(channel_id).link(shown, letter_only, page)

    assert address.startswith(start + "?")
    assert parse_qs(urlsplit(address).query)[field] == [shown.pages[0].text]


@pytest.mark.parametrize("channel_id", ["instagram", "google-business", "linkedin-article", "facebook"])
def test_without_a_composer_the_owners_page_is_opened(letter_only: Draft, channel_id: str) -> None:
    shown = preview(letter_only, channel(channel_id))

    assert channel(channel_id).link(shown, letter_only, "https://pages.example/us") == "https://pages.example/us"
    assert channel(channel_id).link(shown, letter_only, "").startswith("https://")


def test_a_server_that_is_not_known_is_not_guessed(letter_only: Draft) -> None:
    assert channel("mastodon").link(preview(letter_only, channel("mastodon")), letter_only, "") == ""

"""The one picture of a draft, and the text card."""

from __future__ import annotations

import base64
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apology_studio.core.blog import Generator, for_generator, page, wordpress
from apology_studio.core.channel import Channel, Level, channel, channels
from apology_studio.core.codec import decode, encode
from apology_studio.core.draft import Draft, Part, PartText, Picture
from apology_studio.core.export import plan
from apology_studio.core.picture import image_of, packed, web_address
from apology_studio.core.preview import preview
from apology_studio.core.short import CARD_LONGEST, card_of


def png(width: int = 3, height: int = 2) -> bytes:
    """A grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + b"\x80" * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\0\1\1\0\0\1\0\1\0\0\xff\xc0\x00\x0b\x08\x00\x20\x00\x40\x01\x01\x11\x00\xff\xd9"
SHOWN = Picture(data=packed(png()), alt='A kiln "at night" <b>', url="https://oxbow.example/kiln.png?a=1&b=2")


@pytest.mark.parametrize(("data", "ending", "size"), [(png(30, 20), "png", (30, 20)), (JPEG, "jpg", (64, 32))])
def test_a_picture_says_what_it_is(data: bytes, ending: str, size: tuple[int, int]) -> None:
    image = image_of(Picture(data=packed(data)))

    assert image is not None
    assert (image.ending, image.width, image.height, image.data) == (ending, *size, data)
    assert base64.b64decode(image.uri.partition(",")[2]) == data


@pytest.mark.parametrize(
    "data", [b"", b"GIF89a", b"<svg/>", png(0, 5), png(99_999, 5), png()[:20], JPEG[:12], b"\xff\xd8"]
)
def test_what_is_no_picture_is_none(data: bytes) -> None:
    assert image_of(Picture(data=packed(data))) is None


@given(st.text() | st.binary().map(packed) | st.binary().map(lambda b: packed(b"\xff\xd8\xff" + b)))
def test_whatever_is_kept_is_read_without_an_error(data: str) -> None:
    image_of(Picture(data=data))


def test_the_file_of_the_draft_carries_it(letter_only: Draft) -> None:
    draft = letter_only.with_changes(picture=Picture(data=packed(bytes(120_000)), alt="x"))

    assert decode(encode(draft)) == draft


@pytest.mark.parametrize(
    "url", ["http://a.example/p", "javascript:alert(1)", 'https://a.example/"onload="', "https://a b", "", "data:x"]
)
def test_only_a_safe_address_is_loaded(url: str) -> None:
    assert web_address(Picture(url=url)) == ""


def test_blog_and_newsletter_show_it_with_its_alternative_text(letter_only: Draft) -> None:
    draft = letter_only.with_changes(picture=SHOWN)
    blog, mail = preview(draft, channel("blog")), preview(draft, channel("newsletter"))
    image = 'alt="A kiln &quot;at night&quot; &lt;b&gt;"'

    assert f'<p><img src="https://oxbow.example/kiln.png?a=1&amp;b=2" {image} width="3" height="2"></p>' in page(
        draft, blog
    )
    assert 'src="https://oxbow.example/kiln.png?a=1&amp;b=2"' in mail.document
    assert 'alt="A kiln &quot;at night&quot; &lt;b&gt;"' in mail.document
    assert '![A kiln "at night" &#60;b&#62;](https://oxbow.example/kiln.png?a=1&b=2)' in for_generator(
        draft, blog, Generator.HUGO
    )


def test_without_a_web_address_the_page_holds_it_and_the_mail_does_without(letter_only: Draft) -> None:
    draft = letter_only.with_changes(picture=Picture(data=packed(png()), alt="A kiln"))
    blog, mail = preview(draft, channel("blog")), preview(draft, channel("newsletter"))

    assert 'src="data:image/png;base64,' in page(draft, blog)
    assert "![A kiln](picture.png)" in for_generator(draft, blog, Generator.PELICAN)
    assert "<img" not in mail.document
    for shown in (blog, mail):
        found = [(p.id, p.level, p.step, p.box) for p in shown.problems]
        assert found == [("no-picture-url", Level.NOTE, "picture", "url")]
    assert plan(draft, (channel("x").id,)).picture == image_of(draft.picture)
    assert plan(draft, (channel("sms").id,)).picture is None


@pytest.mark.parametrize("url", ["", "https://oxbow.example/kiln.png?a=1&b=2"])
def test_what_is_copied_brings_the_picture_where_it_can(letter_only: Draft, url: str) -> None:
    draft = letter_only.with_changes(picture=Picture(data=packed(png()), alt="A <kiln>", url=url))
    shown = {name: preview(draft, channel(name)) for name in ("blog", "newsletter", "linkedin-article", "facebook")}
    image = image_of(draft.picture)
    assert image is not None
    source = url.replace("&", "&amp;") or image.uri
    figure = f'<p><img src="{source}" alt="A &lt;kiln&gt;" width="3" height="2"></p>\n'

    assert shown["blog"].copied == figure + shown["blog"].html
    assert shown["newsletter"].copied == (figure if url else "") + shown["newsletter"].html
    assert shown["linkedin-article"].copied == shown["linkedin-article"].html
    assert shown["facebook"].copied == ""


def test_wordpress_blocks_have_it_only_from_the_web(letter_only: Draft) -> None:
    html = preview(letter_only, channel("blog")).html
    made = wordpress(html, SHOWN)

    assert made.startswith(
        '<!-- wp:image {"sizeSlug":"large"} -->\n<figure class="wp-block-image size-large">'
        '<img src="https://oxbow.example/kiln.png?a=1&amp;b=2" alt="A kiln &quot;at night&quot; &lt;b&gt;"/></figure>\n'
        "<!-- /wp:image -->\n\n<!-- wp:paragraph -->"
    )
    assert wordpress(html, Picture(data=packed(png()), alt="A kiln")) == wordpress(html)


@pytest.mark.parametrize("each", channels(), ids=lambda c: c.id)
def test_where_it_does_not_come_along_that_is_said(letter_only: Draft, each: Channel) -> None:
    draft = letter_only.with_changes(picture=SHOWN)
    found = [(p.id, p.level, p.step) for p in preview(draft, each, rich=False).problems if p.step == "picture"]

    assert found == [("picture-apart", Level.NOTE, "picture")] * each.picture_apart
    assert each.pictured or each.picture_apart or each.id in ("sms", "banner")


@pytest.mark.parametrize("name", ["blog", "newsletter", "instagram"])
def test_a_picture_without_words_for_it_is_a_finding_with_a_jump(letter_only: Draft, name: str) -> None:
    draft = letter_only.with_changes(picture=Picture(data=packed(png()), alt=" ", url=SHOWN.url))
    found = [p for p in preview(draft, channel(name), rich=False).problems if p.step == "picture"]

    assert ("no-alt", Level.FIX, "alt") in [(p.id, p.level, p.box) for p in found]
    assert "no-alt" not in [p.id for p in preview(draft, channel("x"), rich=False).problems]


def test_the_card_holds_the_heart_and_its_alternative_text_all_of_it(letter_only: Draft) -> None:
    card = card_of(letter_only)

    assert card is not None
    assert len(card.text) <= CARD_LONGEST
    for sentence in ("I am sorry.", "This was our fault and only ours.", "We refunded all 214 second charges"):
        assert sentence in card.text
    assert card.alternative == f"{card.text}\n\nOxbow Kiln"


def test_admission_and_repair_stand_on_the_card_however_long(letter_only: Draft) -> None:
    long = letter_only.with_part(Part.SORRY, PartText(line="We hurt " + "very " * 120 + "many of you. We are sorry."))
    card = card_of(long)

    assert card is not None
    assert "We are sorry." in card.text
    assert "We refunded" in card.text


def test_nothing_written_makes_no_card(empty: Draft) -> None:
    assert card_of(empty) is None

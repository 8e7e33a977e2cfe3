"""The blog post in its forms: front matter, block markup, updates, and Markdown that no generator can misread."""

from __future__ import annotations

import html
import json
import re
from datetime import date

import markdown
import pytest

from apology_studio.core.blog import Generator, for_generator, page, slug_of, wordpress
from apology_studio.core.channel import Preview, channel
from apology_studio.core.draft import Draft, Part, PartText, Piece, Update
from apology_studio.core.markup import plain
from apology_studio.core.preview import preview

BLOG = channel("blog")
EVERY = pytest.mark.parametrize("generator", list(Generator))


def shown(draft: Draft) -> Preview:
    return preview(draft, BLOG)


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("We charged you twice. I am sorry.", "we-charged-you-twice-i-am-sorry"),
        ("Señor Ñandú’s café: 3 €", "senor-nandus-cafe-3"),
        ("نحن آسفون", "نحن-آسفون"),
        ("../../etc/passwd", "etc-passwd"),
        ("", ""),
    ],
)
def test_a_slug_is_the_titles_words(title: str, slug: str) -> None:
    assert slug_of(title) == slug


def test_title_excerpt_and_slug_can_be_copied(letter_only: Draft) -> None:
    pieces = {view.piece: view for view in shown(letter_only).pieces}

    assert pieces[Piece.SLUG].text == "we-charged-214-of-you-twice-for-the-same-order-i-am-sorry"
    assert pieces[Piece.EXCERPT].text.startswith("We charged 214 of you twice for the same order.")
    assert pieces[Piece.EXCERPT].length <= 300


def test_updates_stand_below_with_their_dates(letter_only: Draft) -> None:
    later = Update(on=date(2026, 5, 29), text="The check is done.", source="d2")
    first = Update(on=date(2026, 5, 19), text="Every refund has arrived.")
    draft = letter_only.with_update(later).with_update(first)
    made = shown(draft).html

    assert made.index("<h2>What has happened since</h2>") < made.index("<h3>Update, 19 May 2026</h3>")
    assert made.index("Every refund") < made.index("<h3>Update, 29 May 2026</h3>") < made.index("The check is done.")
    again = draft.with_update(Update(on=date(2026, 5, 30), text="The check is done and out.", source="d2"))
    assert [update.text for update in again.updates] == ["Every refund has arrived.", "The check is done and out."]


def test_the_page_says_title_date_and_language(letter_only: Draft) -> None:
    made = page(letter_only, shown(letter_only))

    assert made.startswith('<!DOCTYPE html>\n<html lang="en" dir="ltr">')
    assert '<time datetime="2026-05-12">12 May 2026</time>' in made
    assert "<h1>We charged 214 of you twice for the same order. I am sorry.</h1>" in made


def test_wordpress_gets_a_block_for_each_paragraph_heading_and_list(letter_only: Draft) -> None:
    draft = letter_only.with_part(Part.REPAIR, PartText(line="You get:", more="- money\n- **time**\n\n1. a\n2. b"))
    made = wordpress(shown(draft.with_update(Update(on=date(2026, 5, 19), text="Done."))).html)

    opened = re.findall(r"<!-- wp:([\w-]+)", made)
    assert opened == re.findall(r"<!-- /wp:([\w-]+)", "\n".join(reversed(made.split("\n")))) or len(opened) == len(
        re.findall(r"<!-- /wp:", made)
    )
    assert '<!-- wp:heading {"level":3} -->\n<h3 class="wp-block-heading">Update, 19 May 2026</h3>' in made
    assert '<!-- wp:list {"ordered":true} -->\n<ol class="wp-block-list"><!-- wp:list-item -->\n<li>a</li>' in made
    stripped = re.sub(r"<!-- .*? -->\n?", "", made).replace(' class="wp-block-list"', "")
    assert "<li><strong>time</strong></li>" in stripped


def front(text: str) -> dict[str, str]:
    return dict(line.split(": ", 1) for line in text.split("---\n")[1].strip().split("\n"))


@pytest.mark.parametrize("generator", [Generator.HUGO, Generator.JEKYLL])
def test_front_matter_holds_what_the_generator_reads(letter_only: Draft, generator: Generator) -> None:
    draft = letter_only.with_part(Part.SORRY, PartText(line='We said "no: never" \u2028 # x. I am sorry.'))
    rows = front(for_generator(draft, shown(draft), generator))

    assert json.loads(rows["title"]) == 'We said "no: never" # x. I am sorry.'
    assert rows["date"] == "2026-05-12"
    assert json.loads(rows["slug"]) == "we-said-no-never-x-i-am-sorry"
    assert ("layout" in rows) is (generator is Generator.JEKYLL)


def test_pelicans_front_matter_is_its_own(letter_only: Draft) -> None:
    rows = for_generator(letter_only, shown(letter_only), Generator.PELICAN).split("\n")

    assert rows[0].startswith("Title: We charged")
    assert rows[1] == "Date: 2026-05-12"
    assert rows[4] == ""


NASTY = (
    "# no heading\n\n> no quote\n\n    no code\n\n* * *\n\n1) no list\n\n12. no\n\n+ a\n\n`x` ~~y~~ <b>z</b> &amp; "
    "<script>alert(1)</script> {{ site.x }} {% include a %} {{< figure >}} {: .c} [a]: b ![i](https://t.example/i) "
    "$x$ a|b|c\n---\n===\n: d"
)


@EVERY
def test_nothing_that_is_written_becomes_markup(letter_only: Draft, generator: Generator) -> None:
    draft = letter_only.with_part(Part.EXPLANATION, PartText(line="How.", more=NASTY))
    made = for_generator(draft, shown(draft), generator)
    body = made.split("\n\n", 1)[1]

    assert not re.search(r"[{}<>`|~$]", body)
    read = markdown.markdown(body)
    assert not re.search(r"<(script|b|img|code|pre|blockquote|hr|h1)\b", read)
    said = " ".join(html.unescape(re.sub(r"<[^>]+>", " ", read)).split())
    for word in ("{{ site.x }} {% include a %} {{< figure >}}", "<script>alert(1)</script>", "# no heading", "a|b|c"):
        assert word in said


@EVERY
def test_emphasis_lists_links_and_breaks_come_through(letter_only: Draft, generator: Generator) -> None:
    more = "A **bold** and *thin* word\n**and** a [link](https://x.example/a_b(c)).\n\n- one\n- two\n\n1. a\n2. b"
    draft = letter_only.with_part(Part.REPAIR, PartText(line="You get:", more=more))
    read = markdown.markdown(for_generator(draft, shown(draft), generator).split("\n\n", 1)[1])

    assert "<strong>bold</strong> and <em>thin</em> word<br />\n<strong>and</strong> a <a" in read
    assert '<a href="https://x.example/a%5Fb%28c%29">link</a>' in read
    assert read.count("<li>") == 4
    assert "<ol>" in read


@EVERY
def test_every_word_of_the_post_is_there(letter_only: Draft, generator: Generator) -> None:
    made = markdown.markdown(for_generator(letter_only, shown(letter_only), generator).split("\n\n", 1)[1])
    said = html.unescape(re.sub(r"<[^>]+>", "", made)).split()

    assert said == plain(shown(letter_only).text(Piece.BODY)).split()

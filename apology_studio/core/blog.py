"""The blog post in the forms that blogs take: a page, block markup for WordPress, Markdown for site generators."""

from __future__ import annotations

import json
import re
import unicodedata
from datetime import date
from enum import StrEnum
from html import escape
from string import Template
from typing import Final

from apology_studio.core.channel import Preview
from apology_studio.core.dates import say_date
from apology_studio.core.draft import Draft, Picture, Piece
from apology_studio.core.markdown_text import Dialect, address, written
from apology_studio.core.messages import fill
from apology_studio.core.phrases import phrases
from apology_studio.core.picture import image_of, img, web_address, words_of
from apology_studio.core.rich import paras


class Generator(StrEnum):
    """A program that makes a site of Markdown files."""

    HUGO = "hugo"
    JEKYLL = "jekyll"
    PELICAN = "pelican"


LONGEST_SLUG: Final = 60
"""Characters of a slug, our own advice: an address that can be read out."""


def slug_of(title: str, *, whole: bool = False) -> str:
    """The end of the post's address: the title's words, small, joined by hyphens, accents gone; letters of other
    scripts stay, as WordPress keeps them. As many words as are short enough, or with `whole` all of them.
    """
    plain = re.sub("[\u0300-\u036f]", "", unicodedata.normalize("NFKD", title.lower()))
    words = re.findall(r"[^\W_]+", unicodedata.normalize("NFC", re.sub("['’]", "", plain)))
    while not whole and len("-".join(words)) > LONGEST_SLUG and len(words) > 1:
        words.pop()
    return "-".join(words) if whole else "-".join(words)[:LONGEST_SLUG]


def day_of(draft: Draft) -> date:
    """The date that the apology carries."""
    return draft.dated or draft.created.date()


def updates_section(draft: Draft) -> str:
    """The dated updates as Markdown, under headings; empty while there are none."""
    words = phrases(draft.language)
    said: list[str] = []
    for update in draft.updates:
        if update.text.strip():
            when = say_date(update.on, words.date_pattern, words.language)
            said += [f"### {fill(words.update, (('date', when),))}", update.text.strip()]
    return "\n\n".join([f"## {words.updates}", *said]) if said else ""


_PAGE = Template("""<!DOCTYPE html>
<html lang="$language" dir="$direction">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$title</title>
$description</head>
<body>
<main>
<article>
$heading<p><time datetime="$day">$said_day</time></p>
$picture$body
</article>
</main>
</body>
</html>
""")


def page(draft: Draft, shown: Preview) -> str:
    """The post as a page that stands alone: no script, no style, nothing that loads from anywhere but a picture whose
    web address is said.
    """
    words = phrases(draft.language)
    title, excerpt = escape(shown.text(Piece.TITLE)), escape(" ".join(shown.text(Piece.EXCERPT).split()))
    day = day_of(draft)
    return _PAGE.substitute(
        language=escape(draft.language),
        direction="rtl" if words.right_to_left else "ltr",
        title=title or escape(draft.business.name.strip()) or "-",
        description=f'<meta name="description" content="{excerpt}">\n' if excerpt else "",
        heading=f"<h1>{title}</h1>\n" if title else "",
        day=day.isoformat(),
        picture=f"<p>{shown_picture}</p>\n" if (shown_picture := img(draft.picture, alone=True)) else "",
        said_day=escape(say_date(day, words.date_pattern, words.language)),
        body=shown.html,
    )


def wordpress(html: str, picture: Picture | None = None) -> str:
    """The body as block markup: each paragraph, heading and list a block of its own in WordPress's editor. The picture
    is one only from the web: an address within the page is dropped there when the post is saved.

    The form is that of the block editor's own serializer (developer.wordpress.org/block-editor, read 2026-11-26).
    """
    shown = img(picture, alone=False)
    figure = _IMAGE.substitute(img=re.sub(r' width="\d+" height="\d+">', "/>", shown)) if shown else ""
    return figure + "\n\n".join(_block(part) for part in _BLOCKS.findall(html.replace("<br>\n", "<br>")))


_IMAGE = Template("""<!-- wp:image {"sizeSlug":"large"} -->
<figure class="wp-block-image size-large">$img</figure>
<!-- /wp:image -->

""")


_BLOCKS = re.compile(r"<(?:p|h2|h3|ul|ol)>.*?</(?:p|h2|h3|ul|ol)>", re.DOTALL)


def _block(part: str) -> str:
    if part.startswith("<p>"):
        return f"<!-- wp:paragraph -->\n{part}\n<!-- /wp:paragraph -->"
    if part.startswith("<h"):
        level = "" if part[2] == "2" else ' {"level":3}'
        headed = part.replace(">", ' class="wp-block-heading">', 1)
        return f"<!-- wp:heading{level} -->\n{headed}\n<!-- /wp:heading -->"
    kind = part[1:3]
    ordered = ' {"ordered":true}' if kind == "ol" else ""
    items = re.findall(r"<li>.*?</li>", part, re.DOTALL)
    listed = "\n\n".join(f"<!-- wp:list-item -->\n{item}\n<!-- /wp:list-item -->" for item in items)
    return f'<!-- wp:list{ordered} -->\n<{kind} class="wp-block-list">{listed}</{kind}>\n<!-- /wp:list -->'


def for_generator(draft: Draft, shown: Preview, generator: Generator) -> str:
    """The post as a Markdown file with the front matter of that generator.

    Whatever could be read as markup, a tag, a shortcode or a template is written as a character reference: what the
    owner wrote is what readers see, in every one of them.
    """
    body = written(paras(shown.html), _GENERATORS)
    return f"{_front_matter(draft, shown, generator)}\n{_picture_line(draft.picture)}{body}\n"


def _picture_line(picture: Picture | None) -> str:
    """The picture from the web, or as the file that lies beside the post in an export."""
    image = image_of(picture)
    if picture is None or image is None:
        return ""
    source = address(web_address(picture), _GENERATORS) or f"picture.{image.ending}"
    return f"![{_still(words_of(picture))}]({source})\n\n"


def _front_matter(draft: Draft, shown: Preview, generator: Generator) -> str:
    title, excerpt, slug = (" ".join(shown.text(p).split()) for p in (Piece.TITLE, Piece.EXCERPT, Piece.SLUG))
    if not re.fullmatch(r"[\w-]*", slug):  # it becomes a file's name there: `../x` must lead nowhere
        slug = slug_of(slug, whole=True)
    day = day_of(draft).isoformat()
    if generator is Generator.PELICAN:  # its metadata are lines `Key: value`
        rows = (("Title", _still(title)), ("Date", day), ("Slug", slug), ("Summary", _still(excerpt)))
        return "".join(f"{key}: {value}\n" for key, value in rows if value)
    named = [("title", _yaml(title)), ("date", day), ("slug", slug and _yaml(slug))]
    named += [("description", excerpt and _yaml(excerpt))]
    if generator is Generator.JEKYLL:
        named = [("layout", "post"), *named, ("render_with_liquid", "false")]
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in named if value) + "---\n"


def _yaml(text: str) -> str:
    """A text in double quotes as YAML reads it: JSON's escapes, and YAML's own line ends escaped too."""
    said = json.dumps(text, ensure_ascii=False)
    return re.sub("[\x7f-\x9f\u2028\u2029\ufeff]", _escape, said)


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


_SPECIAL = re.compile(r"[\\`*_{}\[\]<>&#|~$^]")
_AT_START = re.compile(r"(\d{0,9})([-+=:.)])")
"""What begins a list, a rule, an underline or a definition."""


def _still(text: str) -> str:
    """A text in which no reader of Markdown, tags or templates finds anything to do."""
    return _SPECIAL.sub(_reference, text)


def _reference(found: re.Match[str]) -> str:
    return "".join(f"&#{ord(c)};" for c in found[0])


def _start(line: str) -> str:
    found = _AT_START.match(line)
    return f"{found[1]}&#{ord(found[2])};{line[found.end() :]}" if found else line


_GENERATORS = Dialect(
    still=_still,
    start=_start,
    empty="&#160;",
    apart="<!-- -->",
    any_list=True,
    unsafe=re.compile(r"[()\s<>*_`\[\]{}\\|]"),
)

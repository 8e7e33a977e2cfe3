"""The owner's plain Markdown as HTML and as plain text."""

from __future__ import annotations

import re
import subprocess
import sys
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apology_studio.core import markup


class Reading(HTMLParser):
    """What a browser would show, and the tags and links it would meet."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert [name for name, _ in attrs] == (["href"] if tag == "a" else [])
        self.links += [value or "" for _, value in attrs]

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize(
    ("markdown", "html", "plain"),
    [
        ("", "", ""),
        ("We are sorry.\nTruly.", "<p>We are sorry.<br>\nTruly.</p>", "We are sorry.\nTruly."),
        ("One\n\n \n\nTwo", "<p>One</p>\n<p>Two</p>", "One\n\nTwo"),
        ("*em* **strong** ***both***", None, "em strong both"),
        ("*em* **strong** _no_ __no__ snake_case_name {0.__class__} 2 * 3", None,
         "em strong _no_ __no__ snake_case_name {0.__class__} 2 * 3"),
        (r"\*no\* \[hint\] \_x\_ C:\dir", r"<p>*no* [hint] _x_ C:\dir</p>", r"*no* [hint] _x_ C:\dir"),
        ("- one\n- *two*", "<ul>\n<li>one</li>\n<li><em>two</em></li>\n</ul>", "• one\n• two"),
        ("1. one\n2. two", "<ol>\n<li>one</li>\n<li>two</li>\n</ol>", "1. one\n2. two"),
        ("1. one\n\n2. two", "<ol>\n<li>one</li>\n<li>two</li>\n</ol>", "1. one\n2. two"),
        ("1) one\n2) two", "<ol>\n<li>one</li>\n<li>two</li>\n</ol>", "1. one\n2. two"),
        ("So:\n- one\n  more\nEnd",
         "<p>So:</p>\n<ul>\n<li>one<br>\nmore</li>\n</ul>\n<p>End</p>",
         "So:\n• one\nmore\nEnd"),
        ("1. one\n  - in\n2. two\n- a\n  - b\n  1. c", None, "1. one\n- in\n2. two\n• a\n• b\n1. c"),
        ("2026. A year\n5. five", "<p>2026. A year<br>\n5. five</p>", "2026. A year\n5. five"),
        ("# 5 things\n> x\n    four\n`c`\n---\n* * *", None, "# 5 things\n> x\n    four\n`c`\n---\n* * *"),
        ("Title\n===", "<p>Title<br>\n===</p>", "Title\n==="),
        ("<b>x</b> &amp; <!-- y -->",
         "<p>&lt;b&gt;x&lt;/b&gt; &amp;amp; &lt;!-- y --&gt;</p>",
         "<b>x</b> &amp; <!-- y -->"),
        ("[us](https://a.example/x_y_z)",
         '<p><a href="https://a.example/x_y_z">us</a></p>',
         "us (https://a.example/x_y_z)"),
        ("[a.example](https://a.example/)", '<p><a href="https://a.example/">a.example</a></p>', "https://a.example/"),
        ("[x@y.org](mailto:x@y.org)", '<p><a href="mailto:x@y.org">x@y.org</a></p>', "x@y.org"),
        ("[ring *us*](tel:+44)", '<p><a href="tel:+44">ring <em>us</em></a></p>', "ring us (+44)"),
        ("See https://a.example/_b_?c=1&d.",
         '<p>See <a href="https://a.example/_b_?c=1&amp;d">https://a.example/_b_?c=1&amp;d</a>.</p>',
         "See https://a.example/_b_?c=1&d."),
        ("(www.a.example/x(y)), help@a.example!", None, "(www.a.example/x(y)), help@a.example!"),
        ("**https://a.example**",
         '<p><strong><a href="https://a.example">https://a.example</a></strong></p>',
         "https://a.example"),
        ("[https://a.example](https://b.example)",
         '<p><a href="https://b.example">https://a.example</a></p>',
         "https://a.example (https://b.example)"),
        ("25\xa0kg\xa0\xa0of  it", "<p>25&nbsp;kg&nbsp;&nbsp;of  it</p>", "25\xa0kg\xa0\xa0of  it"),
        ("[how many] of [you](them)", "<p>[how many] of [you](them)</p>", "[how many] of [you](them)"),
        ("![x](https://a.example/p.png)", None, "![x](https://a.example/p.png)"),
        ("\x02*a*\x03", "<p><em>a</em></p>", "a"),
    ],
)  # fmt: skip
def test_markdown(markdown: str, html: str | None, plain: str) -> None:
    assert markup.plain(markdown) == plain
    assert html is None or markup.html(markdown) == html


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "file:///etc/passwd", "data:text/html,x", "//a.example",
                "vbscript:x", "http:a", "https://", "mailto:", "/etc", "a.example", "https://a:b", "https://a@b.example"]
)  # fmt: skip
def test_other_links_are_text(address: str) -> None:
    shown = Reading(markup.html(f"[x]({address})"))
    assert shown.links == []
    assert shown.text == f"[x]({address})"
    assert markup.plain(f"[x]({address})") == f"[x]({address})"


def test_links_that_are_found() -> None:
    html = markup.html("(www.a.example/x(y)), help@a.example! HTTPS://B.example。 ftp://c.example x@y")
    assert Reading(html).links == ["https://www.a.example/x(y)", "mailto:help@a.example", "HTTPS://B.example"]


def test_a_long_list_keeps_its_numbers() -> None:
    text = "\n\n".join(f"{number}. a" for number in range(1, 3000))
    assert markup.html(text).count("<ol>") == 1
    assert markup.plain(text) == text.replace("\n\n", "\n")


def test_a_huge_text_is_taken_letter_for_letter() -> None:
    text = "*a* <b>\n" * 50_000
    assert markup.plain(text) == text.strip()
    assert Reading(markup.html(text)).text.split() == text.split()
    assert Reading(markup.html(text)).tags == {"p", "br"}


def test_an_address_that_no_browser_reads_is_text() -> None:
    assert markup.html("See https://a[ and https://a:b/c.") == "<p>See https://a[ and https://a:b/c.</p>"


def test_blocks() -> None:
    assert markup.blocks("\n\n one \n \n\n2\n\n1. a\n\n2. b\n\n- c\n") == (" one ", "2", "1. a\n\n2. b", "- c")


def without_marks(text: str) -> bool:
    return not re.search(r"[*_\\\[]|^[ \t]*(?:[-+]|\d+[.)])[ \t]", text, re.MULTILINE)


PLAIN = st.text(st.sampled_from([*"ab  \n\n.,-+1)(#>`~|!&<;/\xa0é日👍"]), max_size=60).filter(without_marks)
MARKED = st.text(st.sampled_from([*"ab  \n*_*_\\`<>&;#~|!\"'é"]), max_size=60)
ANYTHING = st.lists(
    st.sampled_from([*"ab \n*_\\[]()<>&-1.", "https://", "[x](https://a.example)", "\n- ", "\n1. ", "www.", "@a.org",
                     "javascript:", "<script>", "&amp;", "  ", "**"]),
    max_size=40,
).map("".join)  # fmt: skip


@settings(deadline=None)  # the first use compiles expressions
@given(PLAIN)
def test_text_without_marks_stays_as_it_is(text: str) -> None:
    paragraphs = [p for p in re.split(r"\n(?:[ \t]*\n)+", text.strip("\n")) if p.strip(" \t\n")]
    assert markup.plain(text) == "\n\n".join(p.strip("\n") for p in paragraphs)
    assert Reading(markup.html(text)).text.split() == text.split()


@settings(deadline=None)  # the first use compiles expressions
@given(MARKED)
def test_html_and_plain_text_say_the_same(text: str) -> None:
    if not re.search(r"^[ \t]*[*-] ", text, re.MULTILINE):
        assert Reading(markup.html(text)).text.split() == markup.plain(text).split()


@settings(deadline=None)  # the first use compiles expressions
@given(ANYTHING)
def test_nothing_dangerous_comes_out(text: str) -> None:
    shown = Reading(markup.html(text))
    assert shown.tags <= markup.TAGS
    assert all(link.split(":")[0].lower() in markup.SCHEMES for link in shown.links)
    typed = {tag for written in (text, re.sub(r"[*_\\]", "", text)) for tag in re.findall(r"<\w+>", written)}
    assert set(re.findall(r"<\w+>", markup.plain(text))) <= typed


@pytest.mark.parametrize("piece", ["*a ", "**", "_a_ ", "[", "[a](", "[[a]", "\\", "a@", "https://a.b)", ")", "- a\n",
                                   "  - a\n", "1. a\n", "\n\n", "&", "<b>", "*a* ", "**a** ",
                                   "www.a.", "x"])  # fmt: skip
def test_long_texts_end(piece: str) -> None:
    for size in (markup.LONGEST_BLOCK, 5 * markup.LONGEST_BLOCK, 1_000_000):
        text = piece * (size // len(piece))
        assert markup.html(text) or not text.strip()
        assert markup.plain(text) or not text.strip()


def test_nothing_heavy_is_loaded_before_it_is_needed() -> None:
    code = (
        "import sys; from apology_studio.core import markup, measures, split, text\n"
        "measures.X_WEIGHTED.length('We’re sorry – truly • € 3.50 at example.com')\n"
        "text.graphemes('We’re sorry'); markup.plain('We’re sorry')\n"
        "print(sorted({'regex', 'markdown', 'nh3', 'twitter_text'} & set(sys.modules)))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"

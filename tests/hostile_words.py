"""Words that want to be more than words, and drafts that hold them in every field."""

from __future__ import annotations

import dataclasses
from typing import Any, get_type_hints

from apology_studio.core.channel import channels
from apology_studio.core.draft import Draft, Override

SCRIPT = "<script>alert(1)</script><img src=http://a.example/x onerror=alert(1)><svg/onload=alert(2)>"
HOSTILE = {
    "script": SCRIPT,
    "broken-out": f"\"'></title></style></textarea>-->]]>{SCRIPT}",
    "links": "[a](javascript:alert(1)) [b](file:///etc/passwd) [c](data:text/html,x) [d](//evil.example) \\\\evil\\x",
    "pictures": "![x](http://a.example/x.png) ![y](file:///etc/passwd) <http://a.example/> \\\\evil.example\\share\\x",
    "headers": "Sorry\r\nBcc: all@evil.example\r\n\r\nx\u2028To: y\x0bz\rCc: w\nEND:VEVENT\nBEGIN:VEVENT\nATTACH:file:///x",
    "formulas": "=HYPERLINK(\"http://a.example\") @SUM(1) +1+cmd|'/c calc'!A0 -2",
    "templates": "{{ 7*7 }} {% include 'x' %} {0.__class__} {title} %(a)s %s ${HOME} $(id) `id` <?php x ?> <%= x %>",
    "markup": '#let x = 1\n#import "@preview/x:1.0.0"\n\\input{/etc/passwd} $x$ ---\ntitle: y\n--- <!-- wp:html -->',
    "paths": "../../../etc/passwd ..\\..\\x CON.txt /abs C:\\x",
    "bidi": "\u202egnp.exe\u202c \u2067x\u2069 \u200f\u061c",
}
ALL = "\n".join(HOSTILE.values())
LINES = frozenset({"id", "channels", "incident_id", "previous", "language", "web", "data", "width", "height"})
"""Fields that are no words: names and addresses have a form of their own; `ADDRESSES` are hostile ones."""
ADDRESSES = (
    "javascript:alert(1)",
    "file:///etc/passwd",
    "data:text/html,<script>",
    "\\\\evil.example\\x",
    "http://a\r\nB: c",
)


def poisoned(value: Any, words: str) -> Any:
    """The same value with the words in place of every text in it."""
    if isinstance(value, tuple):
        return tuple(poisoned(each, words) for each in value)
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return words if type(value) is str else value
    hints = get_type_hints(type(value))
    changes = {
        name: poisoned(getattr(value, name), words)
        for name, hint in hints.items()
        if name not in LINES and (hint is str or not isinstance(getattr(value, name), str))
    }
    return dataclasses.replace(value, **changes)


def filled(sample: Draft, words: str, web: str, *, worded: bool = False) -> Draft:
    """A draft of many parts, all of them hostile, on every channel; `worded`: as each channel's own wording too."""
    draft = sample.with_changes(channels=tuple(each.id for each in channels()), overrides=(), offer=True)
    hostile: Draft = poisoned(draft, words)
    hostile = hostile.with_changes(business=dataclasses.replace(hostile.business, web=web))
    own = tuple(
        Override(channel=each.id, piece=rule.piece, text=words, base=words)
        for each in channels()
        for rule in each.pieces
    )
    return hostile.with_changes(overrides=own if worded else ())

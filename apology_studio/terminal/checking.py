"""`check` and `measure` in a terminal."""

from __future__ import annotations

import json
from bisect import bisect_right
from dataclasses import replace
from pathlib import Path

from apology_studio.adapters.paths import Paths
from apology_studio.core.channel import channel
from apology_studio.core.check import CheckResult, as_json, check_draft, check_text, with_limit
from apology_studio.core.codec import FORMAT
from apology_studio.core.components import checked_languages
from apology_studio.core.draft import Draft, Part
from apology_studio.core.good import good_in
from apology_studio.core.language_tag import base_language
from apology_studio.core.messages import in_english
from apology_studio.core.preview import preview
from apology_studio.core.rules import Finding
from apology_studio.core.text import clean
from apology_studio.terminal import streams
from apology_studio.terminal.drafts import STDIN, decoded, text_of
from apology_studio.terminal.texts import name_of

LONGEST = 1_000_000
"""Characters of a text that is checked: about 160,000 words, and some seconds."""
MARKDOWN = frozenset({".md", ".markdown"})
BETWEEN_POSTS = "\n\n"
DEFAULT_LANGUAGE = "en"


def check_file(name: str, language: str, channel_id: str, muted: frozenset[str], *, json_wanted: bool) -> int:
    """`check`: one file or standard input. 1 where something must be fixed."""
    result = _checked(name, language, channel_id, muted)
    if json_wanted:
        streams.put_line(as_json(result))
    else:
        _print(result)
    if base_language(result.language) not in checked_languages():
        streams.tell(f"There are no checks for texts in “{streams.shown(result.language)}” yet.")
    return 1 if result.errors else 0


def muted_rules(paths: Paths) -> frozenset[str]:
    """The rules that the owner muted in the window's settings: the terminal gives the same answers."""
    from apology_studio.adapters.settings_file import SettingsFile

    return frozenset(SettingsFile(paths.settings).load().muted) if paths.settings.exists() else frozenset()


def check_lines(language: str, muted: frozenset[str]) -> int:
    """`check --jsonl`: a result for each line, at once. 1 where something must be fixed in any of them."""
    errors = 0
    for number, value in streams.json_lines():
        given = value if isinstance(value, dict) else {}
        text, line_id = given.get("text"), given.get("id")
        if not isinstance(text, str) or not (line_id is None or type(line_id) in (str, int)):
            raise streams.bad('Line {number} of standard input is not {"id": …, "text": …}.', number=number)
        result = check_text(_not_too_long(text), language or DEFAULT_LANGUAGE, text_id=line_id, muted=muted)
        streams.put_line(as_json(result))
        streams.flush()
        errors += result.errors
    return 1 if errors else 0


def measure_lines(channel_id: str) -> int:
    """`measure`: the length of each line's text by the channel's own rule, and whether it fits there."""
    rule = channel(channel_id).body
    for number, value in streams.json_lines():
        if not isinstance(value, str):
            raise streams.bad("Line {number} of standard input is not a JSON string.", number=number)
        length = rule.measure.length(value)
        readable = not clean(value).notices  # platforms refuse what could not enter a draft either
        fits = readable and rule.fits(value)
        streams.put_line(json.dumps({"length": length, "limit": rule.limit, "fits": fits}))
        streams.flush()
    return 0


def _checked(name: str, language: str, channel_id: str, muted: frozenset[str]) -> CheckResult:
    of = channel(channel_id) if channel_id else None
    text = text_of(name)
    if Path(name).suffix == ".apology" or _is_draft(text):
        draft = decoded(text).draft
        return _checked_draft(draft, language, channel_id, muted)
    markdown = Path(name).suffix.lower() in MARKDOWN
    checked_id = name.encode("utf-8", "replace").decode() if name != STDIN else STDIN
    spoken = language or DEFAULT_LANGUAGE
    result = check_text(_not_too_long(text), spoken, text_id=checked_id, markdown=markdown, muted=muted)
    return with_limit(result, name_of(of), of.body.measure, of.body.limit) if of else result


def _checked_draft(draft: Draft, language: str, channel_id: str, muted: frozenset[str]) -> CheckResult:
    """The letter; with a channel the text that goes there, against its limit (a thread's posts are split to fit)."""
    if not channel_id:
        return check_draft(draft, language, muted=muted)
    of = channel(channel_id)
    shown = preview(draft, of, rich=False)
    text = _not_too_long(BETWEEN_POSTS.join(page.text for page in shown.pages))
    result = check_text(text, language or draft.language, text_id=draft.id, muted=muted)
    result = replace(result, composed=True)
    return with_limit(result, name_of(of), of.body.measure, of.body.limit) if len(shown.pages) == 1 else result


def _is_draft(text: str) -> bool:
    """Whether a text that came without a telling name is a draft."""
    return text.lstrip().startswith("{") and f'"format": "{FORMAT}"' in text[:200]


def _not_too_long(text: str) -> str:
    if len(text) > LONGEST:
        raise streams.bad("A text of {length} characters is too long to check; up to {limit} can be.",
                          length=f"{len(text):,}", limit=f"{LONGEST:,}")  # fmt: skip
    return text


def _print(result: CheckResult) -> None:
    starts = _line_starts(result.text)
    for finding in result.findings:
        streams.put_line(_line(finding, result.text, starts))
    for part in Part:
        if good := good_in(part, result.text, result.language):
            streams.put_line(f"good: {in_english(good)}")
    for component in result.missing:
        streams.put_line(f"missing: {component.value}")
    streams.put_line(f"{result.verdict.value}: {result.words} words, {len(result.findings)} findings")


def _line(finding: Finding, text: str, starts: list[int]) -> str:
    """A finding as compilers say theirs: line, column, severity, what, and the words."""
    at = finding.span.start if finding.span else 0
    line = bisect_right(starts, at)
    quote = streams.shown(finding.quote)
    quoted = f" “{quote[:80]}{'…' if len(quote) > 80 else ''}”" if quote else ""
    said = in_english(finding.message)
    return f"{line}:{at - starts[line - 1] + 1}: {finding.severity.value}: {said}.{quoted} [{finding.rule_id}]"


def _line_starts(text: str) -> list[int]:
    return [0, *(i + 1 for i, c in enumerate(text) if c == "\n")]

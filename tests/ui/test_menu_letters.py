"""The letter after Alt: one for each menu, and in no menu the same letter twice, in every language of the window."""

from __future__ import annotations

import pytest
import translate

from apology_studio.ui.actions import MENUS


def letters(texts: list[str]) -> list[str]:
    """The letters that are marked with '&'."""
    return [text[text.index("&") + 1].lower() for text in texts if "&" in text]


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_no_letter_leads_to_two_places(language: str) -> None:
    said: dict[str, str] = {}
    if language != "en":
        path = next(path for path in translate.ts_files() if translate.language_of(path) == language)
        said = {entry.key.source: entry.forms[0] for entry in translate.read_ts(path) if entry.key.context == "menu"}
    titles = letters([said.get(menu.title, menu.title) for menu in MENUS])
    assert len(set(titles)) == len(MENUS)
    for menu in MENUS:
        inside = letters([said.get(act.text, act.text) for act in menu.acts if act is not None])
        assert len(set(inside)) == len(inside), menu.title

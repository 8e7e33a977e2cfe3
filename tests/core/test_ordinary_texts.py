"""Ordinary business texts are left in peace."""

from __future__ import annotations

import pytest
from ordinary_texts import TEXTS

from apology_studio.core.check import check_text

MOST_EACH = 0.2


@pytest.mark.parametrize("name", TEXTS)
def test_no_ordinary_text_is_told_that_it_takes_an_apology_back(name: str) -> None:
    assert check_text(TEXTS[name]).errors == 0


def test_hardly_anything_is_found_in_ordinary_texts() -> None:
    found = [f"{name}: {f.rule_id} {f.quote!r}" for name, text in TEXTS.items() for f in check_text(text).findings]
    assert len(TEXTS) == 30
    assert len(found) <= MOST_EACH * len(TEXTS), found

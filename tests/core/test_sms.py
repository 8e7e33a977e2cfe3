"""Text messages: alphabet, places and parts."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apology_studio.core.plain_signs import made_plain
from apology_studio.core.sms import GSM_PART, UCS_PART, Messages, cost, is_plain, messages


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("", Messages(True, 0, 0)),
        ("We are sorry.", Messages(True, 13, 1)),
        ("a" * 160, Messages(True, 160, 1)),
        ("a" * 161, Messages(True, 161, 2)),
        ("a" * 306, Messages(True, 306, 2)),
        ("a" * 307, Messages(True, 307, 3)),
        ("€10 [all]", Messages(True, 12, 1)),
        ("€" * 80, Messages(True, 160, 1)),
        ("€" * 81, Messages(True, 162, 2)),
        ("a" * 152 + "€" + "a" * 152, Messages(True, 306, 3)),  # the euro would stand across two parts
        ("à è é Ñ ß ¿", Messages(True, 11, 1)),
        ("á", Messages(False, 1, 1)),
        ("It’s ours", Messages(False, 9, 1)),
        ("’" * 70, Messages(False, 70, 1)),
        ("’" * 71, Messages(False, 71, 2)),
        ("’" * 134, Messages(False, 134, 2)),
        ("’" * 135, Messages(False, 135, 3)),
        ("😀", Messages(False, 2, 1)),
        ("’" * 66 + "😀" + "’" * 66, Messages(False, 134, 3)),
        ("نأسف", Messages(False, 4, 1)),
    ],
)
def test_messages(text: str, sent: Messages) -> None:
    assert messages(text) == sent


@given(st.text(alphabet="ab €[’😀é", max_size=700))
@settings(max_examples=150, deadline=None)
def test_a_text_within_so_many_parts_costs_no_more_than_they_hold(text: str) -> None:
    sent = messages(text)
    part = GSM_PART if sent.plain else UCS_PART

    assert sent.count >= -(-sent.length // part) - 1
    assert (cost(text) <= 2 * GSM_PART) == (sent.count <= 2)


@given(st.text(alphabet="ab’“”–—…\u00a0é ", max_size=80))
def test_plain_signs_stay_plain_and_lose_no_letter(text: str) -> None:
    plain = made_plain(text)

    assert made_plain(plain) == plain
    assert is_plain(plain)
    assert [c for c in plain if c.isalpha()] == [c for c in text if c.isalpha()]

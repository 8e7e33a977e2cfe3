"""Telephone numbers, and what only looks like one."""

from __future__ import annotations

import pytest

from apology_studio.core.phone_numbers import phone_numbers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Call 0117 496 0142.", ["0117 496 0142"]),
        ("call me on +44 (0)117 496 0142, until nine", ["+44 (0)117 496 0142"]),
        ("Ring (503) 555-0142 now", ["(503) 555-0142"]),
        ("503-555-0142", ["503-555-0142"]),
        ("Llámame al 612 345 678", ["612 345 678"]),
        ("0049/30/1234567", ["0049/30/1234567"]),
        ("call 999 now or 111", []),
        ("on 2026-05-12 at 13:30", []),
        ("12.05.2026", []),
        ("It cost £38,880 and 43,200 more", []),
        ("214 of you, 147 bets at 30/1", []),
        ("1 200 000 people", []),
        ("between 18:40 and 12:20", []),
        ("https://oxbowkiln.example/0117496014", []),
        ("order 12345678", []),
    ],
)
def test_phone_numbers(text: str, found: list[str]) -> None:
    assert [span.of(text) for span in phone_numbers(text)] == found

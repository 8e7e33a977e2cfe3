"""The text card: the heart of the apology as a picture, for places that take no post without one."""

from __future__ import annotations

from apology_studio.core.data import dataclass

WIDTH, HEIGHT = 1080, 1350
"""Pixels: the tallest picture that Instagram's feed shows whole (4:5; guides, read 2026-11-21)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What is drawn."""

    text: str
    """Whole sentences of the owner's, plain, parted by blank lines."""
    firm: str
    language: str

    @property
    def alternative(self) -> str:
        """All that stands on it, for those who do not see it."""
        return "\n\n".join(part for part in (self.text, self.firm) if part)

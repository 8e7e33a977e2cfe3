"""The text card as a picture: its size, any script, and words that are only words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from apology_studio.adapters.exporters.card_png import CardPictures
from apology_studio.adapters.exporters.everything import export
from apology_studio.adapters.resources import resources
from apology_studio.core.card import HEIGHT, WIDTH, Card
from apology_studio.core.draft import ChannelId, Draft
from apology_studio.core.press import Paper
from apology_studio.core.short import card_of


@pytest.fixture(scope="module")
def pictures() -> CardPictures:
    return CardPictures(resources())


def drawn(pictures: CardPictures, text: str, language: str = "en", firm: str = "Oxbow") -> QImage:
    image = QImage.fromData(pictures.draw(Card(text=text, firm=firm, language=language)))
    assert (image.width(), image.height()) == (WIDTH, HEIGHT)
    return image


def shares(image: QImage, left: int, right: int) -> float:
    """How much of a stretch is dark, of every third pixel."""
    spots = [(x, y) for x in range(left, right, 3) for y in range(0, 1150, 3)]
    return sum(image.pixelColor(x, y).lightness() < 128 for x, y in spots) / len(spots)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We are sorry.\n\nYou have your money back.", "en"),
        ("نحن آسفون.\n\nأعدنا كل المبالغ.", "ar"),
        ("אנחנו מצטערים.", "he"),
        ("申し訳ございません。", "ja"),
        ('#import "x" $x$ *a* _b_ <c> @d `e` \\ // /* */ = f', "en"),
        ("It was wrong. " * 150, "en"),
        ("x" * 300, "en"),
    ],
)
def test_every_text_is_drawn_within_its_margins(pictures: CardPictures, text: str, language: str) -> None:
    image = drawn(pictures, text, language)

    assert shares(image, 96, WIDTH - 96) > 0.002
    assert shares(image, 0, 90) == 0
    assert shares(image, WIDTH - 60, WIDTH) == 0


def test_ink_and_ground_can_be_told_apart(pictures: CardPictures) -> None:
    image = drawn(pictures, "We are sorry.")
    levels = [luminance(image.pixelColor(x, y)) for x in range(0, WIDTH, 5) for y in range(0, 1100, 5)]

    assert (max(levels) + 0.05) / (min(levels) + 0.05) > 7  # WCAG 2.2, 1.4.6


def luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def test_instagram_gets_card_and_alternative_text(sample: Draft, tmp_path: Path) -> None:
    export(sample, tmp_path, (ChannelId("instagram"),), resources(), Paper.A4)
    card = card_of(sample)

    assert card is not None
    assert (tmp_path / "instagram-card-alternative.txt").read_bytes() == card.alternative.encode()
    assert (tmp_path / "instagram-card.png").read_bytes().startswith(b"\x89PNG")

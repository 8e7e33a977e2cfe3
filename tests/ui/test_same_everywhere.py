"""What is copied is what is shown is what is exported, byte for byte: all channels of all samples, with and without a
picture.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from owner import clipboard
from pytestqt.qtbot import QtBot

from apology_studio.adapters import resources
from apology_studio.adapters.exporters.everything import export
from apology_studio.core.channel import Channel, Look, Preview, channels
from apology_studio.core.codec import decode
from apology_studio.core.draft import Draft, Picture
from apology_studio.core.picture import packed
from apology_studio.core.press import Paper
from apology_studio.core.review import review
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.previews.copying import Copier
from apology_studio.ui.previews.reading import ReadingText
from apology_studio.ui.previews.shown import Shown, shown_of
from apology_studio.ui.previews.stage import Stage
from apology_studio.ui.services import Services

ALL = tuple(each.id for each in channels())
GREY = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==")
PICTURES = {
    "": None,
    "held": Picture(data=packed(GREY), alt='A "kiln" <open>'),
}
CASES = [*((name, "") for name in resources.sample_names()), ("double-charge", "held")]
EVERY = pytest.mark.parametrize(("name", "picture"), CASES)


def draft_of(name: str, picture: str) -> Draft:
    return decode(resources.sample(name)).with_changes(channels=ALL, picture=PICTURES[picture])


def shown(draft: Draft, of: Channel) -> Shown:
    found = shown_of(review(draft, of.id), of.id)
    assert found is not None
    return found


def letters(text: str) -> str:
    return "".join(text.split())


def read(preview: Preview) -> list[str]:
    """What a reader reads of each page."""
    if preview.html:
        return [letters(unescape(re.sub("<[^>]+>", "", preview.html)))]
    return [letters(page.text) for page in preview.pages]


@EVERY
def test_what_is_copied_is_what_is_exported(name: str, picture: str, tmp_path: Path) -> None:
    draft = draft_of(name, picture)
    written = {each.path.name for each in export(draft, tmp_path, ALL, resources.resources(), Paper.A4)}
    copier = Copier()
    copied = set()
    for of in channels():
        seen = shown(draft, of)
        many = len(seen.preview.pages) > 1
        for number in range(len(seen.preview.pages)):
            file = f"{of.id}-{number + 1}.txt" if many else f"{of.id}.{of.body.ending}"
            copier.copy_page(seen, number)
            assert clipboard().text().encode() == (tmp_path / file).read_bytes()
            assert clipboard().hasHtml() is of.rich
            copied.add(file)
        if of.rich:
            assert clipboard().html().encode() == (tmp_path / f"{of.id}-body.html").read_bytes()
        for view in seen.preview.pieces[:-1]:
            if view.text and of.look is not Look.RELEASE:
                copier.copy_piece(seen, view.piece)
                assert clipboard().text().encode() == (tmp_path / f"{of.id}-{view.piece}.txt").read_bytes()
                copied.add(f"{of.id}-{view.piece}.txt")

    unseen = {file for file in written if file.endswith((".txt", ".md"))} - copied
    assert unseen <= {f"blog-{g}.md" for g in ("hugo", "jekyll", "pelican")} | {
        "instagram-card-alternative.txt",
        "picture-alternative.txt",
    }


@pytest.fixture
def stage(theme: Theme, services: Services, qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(theme, services.pages)
    qtbot.addWidget(made)
    made.resize(700, 900)
    yield made
    made.stop()


@EVERY
def test_what_is_shown_is_what_is_copied(stage: Stage, qtbot: QtBot, name: str, picture: str) -> None:
    draft = draft_of(name, picture)
    for of in channels():
        if of.look is Look.RELEASE:
            continue  # its pages are pictures of the very PDF that is exported
        seen = shown(draft, of)
        view = stage.show_preview(seen)

        def all_there(view: object = view, seen: Shown = seen) -> None:
            texts = [letters(text.text()) for text in stage.findChildren(ReadingText) if text.isVisibleTo(stage)]
            whole = "".join(texts).replace("…more", "")
            for page in read(seen.preview):
                assert page in whole

        qtbot.waitUntil(all_there, timeout=10_000)

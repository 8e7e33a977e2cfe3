"""The picture: made small, shown, named for those who do not see it; and the dated updates."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from apology_studio.core.draft import ChannelId, Draft, Picture, Update
from apology_studio.core.picture import LARGEST, TALLEST, WIDEST, image_of, packed
from apology_studio.core.review import review
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.picture_dialog import PictureDialog
from apology_studio.ui.previews.article import ArticleView
from apology_studio.ui.previews.mail import MailView
from apology_studio.ui.previews.mail_looks import MailLook
from apology_studio.ui.previews.shown import Shown, shown_of
from apology_studio.ui.shrinking import shrunk
from apology_studio.ui.updates_dialog import UpdatesDialog


def file(folder: Path, name: str, width: int, height: int, *, noisy: bool = False) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#a03020"))
    if noisy:
        for y in range(0, height, 2):
            for x in range(0, width, 2):
                image.setPixel(x, y, (x * 7919 + y * 104729) * 2654435761 & 0xFFFFFF)
    image.setText("Comment", "taken at home")
    assert image.save(str(folder / name))
    return folder / name


def shown(draft: Draft, name: str) -> Shown:
    found = shown_of(review(draft, ChannelId(name)), ChannelId(name))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("name", "size", "noisy"), [("a.jpg", (3000, 2000), True), ("b.png", (40, 30), False), ("c.png", (900, 3000), True)]
)
def test_a_picture_is_made_small_enough(tmp_path: Path, name: str, size: tuple[int, int], noisy: bool) -> None:
    data = shrunk(file(tmp_path, name, *size, noisy=noisy))
    assert data is not None
    image = image_of(Picture(data=packed(data)))

    assert image is not None
    assert len(data) <= LARGEST
    assert image.width <= min(WIDEST, size[0])
    assert image.height <= TALLEST
    assert abs(image.width / image.height - size[0] / size[1]) < 0.02
    assert b"taken at home" not in data


def test_what_is_no_picture_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.png").write_text("<svg onload=alert(1)>")

    assert shrunk(tmp_path / "x.png") is None
    assert shrunk(tmp_path / "missing.png") is None


def test_a_picture_is_chosen_named_and_kept(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = PictureDialog(theme, None, None)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    answers: list[Picture | None] = []
    dialog.answered.connect(answers.append)
    dialog.read(str(file(tmp_path, "kiln.png", 40, 30)))
    qtbot.waitUntil(lambda: dialog.picture() is not None, timeout=10_000)
    dialog._alt.set_text("The kiln at night")
    dialog._url.setText("http://oxbow.example/kiln.png")
    dialog.accept()
    assert answers == []
    assert "https://" in dialog._url_field.problem()
    dialog._url.setText("https://oxbow.example/kiln.png")
    dialog.accept()

    (picture,) = answers
    assert picture is not None
    assert (picture.alt, picture.url) == ("The kiln at night", "https://oxbow.example/kiln.png")
    assert image_of(picture) is not None


def test_a_picture_is_taken_away(theme: Theme, qtbot: QtBot) -> None:
    dialog = PictureDialog(theme, None, Picture(data=packed(b"\x89PNG"), alt="x"))
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    answers: list[object] = []
    dialog.answered.connect(answers.append)
    dialog._remove.click()
    dialog.accept()

    assert answers == [None]


def test_blog_and_newsletter_show_it_and_its_words_with_pictures_off(
    theme: Theme, qtbot: QtBot, sample: Draft, tmp_path: Path
) -> None:
    data = shrunk(file(tmp_path, "kiln.png", 40, 30))
    assert data is not None
    draft = sample.with_changes(picture=Picture(data=packed(data), alt="The kiln", url="https://oxbow.example/k.png"))
    blog, mail = ArticleView(theme), MailView(theme)
    for view in (blog, mail):
        qtbot.addWidget(view)
    blog.show_preview(shown(draft, "blog"))
    mail.show_preview(shown(draft, "newsletter"))

    assert blog._picture.picture.accessibleName() == "The kiln"
    assert not mail._sheet.picture.picture.isHidden()
    mail.set_look(MailLook(no_pictures=True))
    assert mail._sheet.picture.picture.isHidden()
    assert mail._sheet.picture._words.text() == "The kiln"
    mail.set_look(MailLook(plain=True))
    assert mail._sheet.picture.isHidden()


def test_updates_are_added_in_the_order_of_their_days(theme: Theme, qtbot: QtBot) -> None:
    later = Update(on=date(2026, 5, 29), text="The check is done.", source="d2")
    dialog = UpdatesDialog(theme, None, (later,), date(2026, 5, 20))
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    answers: list[object] = []
    dialog.answered.connect(answers.append)
    dialog.add_row()
    dialog._rows[-1].text.set_text("Every refund has arrived.")
    dialog.add_row()
    dialog.accept()

    assert answers == [(Update(on=date(2026, 5, 20), text="Every refund has arrived."), later)]

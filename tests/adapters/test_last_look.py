"""Everything for a last look: pictures and an index page beside the texts, in a folder or in a zip."""

from __future__ import annotations

import io
import re
import struct
import zipfile
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

from apology_studio.adapters.exporters.archive import zipped
from apology_studio.adapters.exporters.everything import write_everything, write_one
from apology_studio.adapters.resources import resources
from apology_studio.core.channel import channel
from apology_studio.core.codec import decode
from apology_studio.core.draft import FIRST_SIX, ChannelId, Draft, Override, Part, PartText, Picture, Piece
from apology_studio.core.export import plan
from apology_studio.core.messages import Message, Tongue, in_english
from apology_studio.core.picture import packed
from apology_studio.core.ports import BadInput
from apology_studio.core.press import Paper
from apology_studio.core.preview import preview


def everything(draft: Draft, target: Path, tongue: Tongue | None = None) -> Path:
    write_everything(draft, plan(draft, FIRST_SIX), target, resources(), Paper.A4, tongue or Tongue())
    return target


def size_of(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def test_there_is_a_picture_of_every_channel_an_index_and_the_draft(sample: Draft, tmp_path: Path) -> None:
    folder = everything(sample, tmp_path / "all")

    for channel_id in FIRST_SIX:
        width, height = size_of((folder / "previews" / f"{channel_id}.png").read_bytes())
        assert width > 800
        assert height > 400
    assert decode((folder / f"{sample.title}.apology").read_text(encoding="utf-8")) == sample
    assert (folder / "index.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_the_picture_is_on_the_index_and_in_the_pictures_of_the_channels_that_show_it(
    sample: Draft, tmp_path: Path
) -> None:
    picture = QImage(400, 300, QImage.Format.Format_RGB32)
    picture.fill(QColor("#00c000"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes
    draft = sample.with_changes(picture=Picture(data=packed(bytes(data.data())), alt="A kiln"))
    folder = everything(draft, tmp_path)
    index = (folder / "index.html").read_text(encoding="utf-8")

    assert index.count('<img src="picture.png" alt="A kiln" width="400" height="300">') == 2  # on top, and in the blog
    assert (folder / "picture-alternative.txt").read_text() == "A kiln"
    for name, there in (("blog", True), ("newsletter", False), ("facebook", False)):
        shown = QImage(str(folder / "previews" / f"{name}.png"))
        colours = {shown.pixelColor(x, y).name() for x in range(0, shown.width(), 20) for y in range(0, 600, 10)}
        assert ("#00c000" in colours) is there


def test_the_index_holds_every_text_and_leads_to_every_file(sample: Draft, tmp_path: Path) -> None:
    folder = everything(sample, tmp_path)
    index = (folder / "index.html").read_text(encoding="utf-8")

    linked = set(re.findall(r'(?:href|src)="([^"#:]+)"', index))
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert linked == {name for name in there if not name.endswith(".apology")} - {"index.html"}
    for channel_id in FIRST_SIX:
        shown = preview(sample, channel(channel_id))
        for page in [] if shown.html else shown.pages:
            assert page.text in unescape(index)
        assert shown.html in index
        for view in shown.pieces[:-1]:
            assert view.text in unescape(index)


def test_the_index_speaks_the_windows_language_and_the_texts_their_own(sample: Draft, tmp_path: Path) -> None:
    def say(message: Message) -> str:
        return f"«{in_english(message)}»"

    index = everything(sample, tmp_path, Tongue(say=say, language="ar", right_to_left=True)) / "index.html"
    text = index.read_text(encoding="utf-8")

    assert '<html lang="ar" dir="rtl">' in text
    assert "«Every text exactly as it will be published." in text
    assert '<div class="said" lang="en" dir="ltr">' in text


def test_hostile_words_stay_words_and_nothing_is_loaded(sample: Draft, tmp_path: Path) -> None:
    nasty = '<script>alert(1)</script> <img src="https://t.example/p"> ${title} $title {{x}} "onload=" #import "x"'
    hostile = sample.with_changes(title=nasty, overrides=()).with_part(Part.SORRY, PartText(line=f"Sorry {nasty}"))
    index = (everything(hostile, tmp_path) / "index.html").read_text(encoding="utf-8")

    assert "<script" not in index
    assert set(re.findall(r'<[a-z][^<>]*\bsrc="([^"/]*)', index)) == {"previews"}
    assert f"<title>{'&lt;script&gt;alert(1)&lt;/script&gt;'}" in index
    assert "$title" in index


def test_what_is_not_finished_is_named(sample: Draft, tmp_path: Path) -> None:
    own = Override(channel=ChannelId("x"), piece=Piece.BODY, text="[how many] of you", base="")
    folder = everything(sample.with_override(own), tmp_path)

    assert "x: Fill in [how many] first." in (folder / "index.html").read_text(encoding="utf-8")
    assert not (folder / "previews" / "x.png").exists()


def test_the_zip_holds_the_same_bytes(sample: Draft, tmp_path: Path) -> None:
    folder, packed = everything(sample, tmp_path / "all"), everything(sample, tmp_path / "deep" / "all.zip")

    with zipfile.ZipFile(packed) as archive:
        assert archive.testzip() is None
        inside = {name: archive.read(name) for name in archive.namelist()}
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    skip = {"press-release.pdf"}  # it says when it was made
    assert inside.keys() == files.keys()
    assert [name for name in files if files[name] != inside[name] and name not in skip] == []


@pytest.mark.parametrize("name", ["../x", "/x", "a/../b", "c:x", "a\\b", "", "a//b", "./a"])
def test_no_name_leads_out_of_an_archive(name: str) -> None:
    with pytest.raises(ValueError, match="no name"):
        zipped([(name, b"")])
    with pytest.raises(ValueError, match="no name"):
        zipped([("twice", b""), ("twice", b"")])


def test_an_archive_has_no_clock_in_it() -> None:
    data = zipped([("a/b.txt", b"sorry")])

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.infolist()[0].date_time == (1980, 1, 1, 0, 0, 0)
    assert zipped([("a/b.txt", b"sorry")]) == data


def test_a_long_letter_becomes_several_pictures(sample: Draft, tmp_path: Path) -> None:
    long = sample.with_changes(overrides=()).with_part(
        Part.EXPLANATION, PartText(line="How it came.", more="It went on and on for days and nights. " * 500)
    )
    folder = everything(long, tmp_path)

    assert (folder / "previews" / "blog-2.png").exists()
    assert size_of((folder / "previews" / "blog-1.png").read_bytes())[1] == 3200


def test_one_file_by_itself_is_the_one_of_the_export(sample: Draft, tmp_path: Path) -> None:
    folder = everything(sample, tmp_path / "all")
    for channel_id, kind, name in (
        ("newsletter", "eml", "newsletter.eml"),
        ("newsletter", "html", "newsletter.html"),
        ("blog", "jekyll", "blog-jekyll.md"),
        ("press-release", "docx", "press-release.docx"),
    ):
        path = tmp_path / f"mine-{name}"
        write_one(sample, path, ChannelId(channel_id), kind, resources(), Paper.A4)
        assert path.read_bytes() == (folder / name).read_bytes()
    blocked = Override(channel=ChannelId("blog"), piece=Piece.BODY, text="[what]", base="")
    with pytest.raises(BadInput, match="Fill in"):
        write_one(sample.with_override(blocked), tmp_path / "no", ChannelId("blog"), "html", resources(), Paper.A4)
    assert not (tmp_path / "no").exists()

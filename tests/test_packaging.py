"""The wheel, the sdist and the files for the Linux desktop."""

from __future__ import annotations

import configparser
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

import apology_studio

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
ID = "org.apology_studio.ApologyStudio"
MEDIA_TYPE = "application/x-apology-studio+json"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def build(kind: str, target: Path) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "--target", kind, "--directory", str(target)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (made,) = target.iterdir()
    return made


def relative(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", tmp_path_factory.mktemp("wheel"))


def test_the_wheel_brings_resources_languages_and_licences(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        entry_points = next(name for name in names if name.endswith("entry_points.txt"))
        assert b"apology-studio = apology_studio.__main__:main" in archive.read(entry_points)
    assert {f"apology_studio/_resources/{name}" for name in relative(ROOT / "resources")} <= names
    languages = [path.stem for path in (ROOT / "translations").glob("*.ts")]
    assert {f"apology_studio/_translations/{stem}.qm" for stem in languages} <= names
    assert any(name.endswith("licenses/LICENSES-THIRD-PARTY.md") for name in names)


def test_the_wheel_holds_the_program_only(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.split("/")[0] for name in archive.namelist()}
    assert tops == {"apology_studio", f"apology_studio-{apology_studio.__version__}.dist-info"}


def test_a_wheel_can_be_made_from_the_sdist(tmp_path: Path) -> None:
    with tarfile.open(build("sdist", tmp_path)) as archive:
        names = {name.split("/", 1)[1] for name in archive.getnames()}
    assert {"pyproject.toml", "packaging/hatch_build.py", "packaging/translate.py", "LICENSE", "Makefile"} <= names
    assert {f"resources/{name}" for name in relative(ROOT / "resources")} <= names
    assert {f"translations/{path.name}" for path in (ROOT / "translations").glob("*.ts")} <= names


def desktop_entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.read(LINUX / f"{ID}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def metainfo() -> ET.Element:
    return ET.parse(LINUX / f"{ID}.metainfo.xml").getroot()


def test_the_desktop_file_is_valid() -> None:
    command = ["desktop-file-validate", str(LINUX / f"{ID}.desktop")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_metainfo_is_valid() -> None:
    command = ["appstreamcli", "validate", "--no-net", "--pedantic", str(LINUX / f"{ID}.metainfo.xml")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_desktop_file_metainfo_and_file_type_agree() -> None:
    types = ET.parse(LINUX / f"{ID}.xml").getroot()
    (declared,) = types.iter(f"{MIME}mime-type")
    (glob,) = declared.iter(f"{MIME}glob")
    assert declared.get("type") == MEDIA_TYPE
    assert glob.get("pattern") == "*.apology"
    assert desktop_entry()["MimeType"] == f"{MEDIA_TYPE};"
    assert metainfo().findtext("provides/mediatype") == MEDIA_TYPE
    assert metainfo().findtext("id") == desktop_entry()["Icon"] == ID
    assert metainfo().findtext("launchable") == f"{ID}.desktop"


def test_the_newest_release_is_this_version() -> None:
    (newest, *_) = metainfo().iter("release")
    assert newest.get("version") == apology_studio.__version__


@pytest.mark.parametrize("ground", ["#ffffff", "#1c1b19"])
def test_the_icon_stands_out_at_16_pixels_on_light_and_dark(ground: str) -> None:
    renderer = QSvgRenderer(str(ROOT / "resources" / "icons" / "apology-studio.svg"))
    assert renderer.isValid()
    image = QImage(16, 16, QImage.Format.Format_RGB32)
    image.fill(ground)
    background = image.pixelColor(0, 0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    pixels = [image.pixelColor(x, y) for x in range(16) for y in range(16)]
    distinct = [pixel for pixel in pixels if abs(pixel.lightness() - background.lightness()) > 50]
    assert len(distinct) > 60

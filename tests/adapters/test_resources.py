from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from apology_studio.adapters import resources
from apology_studio.core.codec import decode
from apology_studio.core.messages import in_english
from apology_studio.core.ports import BadInput

ROOT = Path(__file__).parents[2]
ASK = (
    "from apology_studio.adapters import resources as r; "
    "print(r.resources()); print(r.translations()); print(','.join(r.sample_names()))"
)


def answers(home: Path, first: str = "") -> list[str]:
    """What a program says whose package lies in `home`."""
    env = {**os.environ, "PYTHONPATH": str(home), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-c", first + ASK]
    done = subprocess.run(command, cwd=home, env=env, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.splitlines()


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """The package alone, as a wheel puts it down."""
    shutil.copytree(ROOT / "apology_studio", tmp_path / "site" / "apology_studio")
    return tmp_path / "site" / "apology_studio"


def fill(folder: Path) -> Path:
    (folder / "samples").mkdir(parents=True)
    (folder / "samples" / "one.apology").write_text("{}")
    return folder


def test_in_the_source_tree() -> None:
    assert resources.resources() == ROOT / "resources"
    assert resources.translations() in (ROOT / "build" / "translations", ROOT / "translations")


def test_in_a_wheel(package: Path) -> None:
    inside = fill(package / "_resources")
    (package / "_translations").mkdir()
    assert answers(package.parent) == [str(inside), str(package / "_translations"), "one"]


def test_frozen(package: Path, tmp_path: Path) -> None:
    frozen = tmp_path / "frozen"
    inside = fill(frozen / "apology_studio" / "_resources")
    (frozen / "apology_studio" / "_translations").mkdir()
    found = answers(package.parent, f"import sys; sys._MEIPASS = {str(frozen)!r}; ")
    assert found == [str(inside), str(frozen / "apology_studio" / "_translations"), "one"]


def test_a_broken_installation_is_said(package: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError) as failed:
        answers(package.parent)
    assert "Install it again" in failed.value.stderr


def test_every_sample_is_a_draft() -> None:
    names = resources.sample_names()
    assert len(names) >= 4
    assert all(decode(resources.sample(name)).title for name in names)


@pytest.mark.parametrize("name", ["nobody", "../samples/double-charge", "", "/etc/passwd"])
def test_an_unknown_sample_is_refused(name: str) -> None:
    with pytest.raises(BadInput) as refused:
        resources.sample(name)
    assert "double-charge" in in_english(refused.value.message)

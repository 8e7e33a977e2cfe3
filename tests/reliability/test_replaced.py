"""An older version, in the midst of typing, is replaced by a newer one: everything is there, and nothing falls over."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import venv
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from random_drafts import MOMENT
from soak import SOAK, rounds
from store_world import Clock, open_store, raw
from studio_process import PATIENCE, studio

import apology_studio
from apology_studio.adapters.crash_reports import CrashReports
from apology_studio.adapters.database import MIGRATIONS
from apology_studio.core.codec import decode
from apology_studio.core.draft import DraftId
from apology_studio.core.ports import WorldError

ROOT = Path(__file__).parents[2]
TESTS = ROOT / "tests"
DATABASE = "apology_studio/adapters/database.py"
NEWER = "99.0.0"
NEXT = "ALTER TABLE drafts ADD COLUMN of_the_next_version TEXT NOT NULL DEFAULT ''"
ONLY_TOGETHER = f"""
import apology_studio as _whole
if _whole.__version__ != {NEWER!r}:
    raise RuntimeError("two versions are mixed")
"""


def make_newer(package: Path) -> None:
    """Turn a copy of the program into a version to come: another format of drafts, and no module fits older ones."""
    start = package / "__init__.py"
    start.write_text(start.read_text(encoding="utf-8").replace(apology_studio.__version__, NEWER), encoding="utf-8")
    database = package / "adapters" / "database.py"
    text = database.read_text(encoding="utf-8")
    assert "_SEALED, _DUE)" in text
    database.write_text(text.replace("_SEALED, _DUE)", f"_SEALED, _DUE, {NEXT!r})"), encoding="utf-8")
    for module in package.rglob("*.py"):
        text = module.read_text(encoding="utf-8")
        if module != start and "from __future__ import annotations\n" in text:
            head, line, rest = text.partition("from __future__ import annotations\n")
            module.write_text(f"{head}{line}{ONLY_TOGETHER}{rest}", encoding="utf-8")


def copy_program(to: Path) -> Path:
    """The program as pip lays it out, without the resources: they are found beside it."""
    shutil.copytree(ROOT / "apology_studio", to / "apology_studio", ignore=shutil.ignore_patterns("__pycache__"))
    return to / "apology_studio"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A folder on the path with this version in it."""
    folder = tmp_path / "library"
    copy_program(folder)
    for name in ("resources", "translations"):
        (folder / name).symlink_to(ROOT / name)
    return folder


def replace(library: Path, newer: Path) -> None:
    """As an installer does: the old files go, the new ones come."""
    shutil.rmtree(library / "apology_studio")
    shutil.copytree(newer, library / "apology_studio")


def test_a_newer_version_takes_over_in_mid_typing(tmp_path: Path, library: Path) -> None:
    newer = copy_program(tmp_path / "newer")
    make_newer(newer)
    must_take_over(tmp_path / "studio", library, partial(replace, library, newer))


def must_take_over(home: Path, library: Path, install_newer: Callable[[], object]) -> None:
    """The program in `library` types, the newer one is installed there, the old one is killed, the new one starts."""
    path = os.pathsep.join((str(library), str(TESTS)))
    with studio(home, 1, "replaced", PYTHONPATH=path) as old:
        opened = old.wait_for("OPEN")
        old.wait_for("ACK")
        old.wait_for("HELD")
        install_newer()
        used = old.wait_for("USED")
        assert "apology_studio.ui.history_dialog" in used
        assert "newer" in old.wait_for("TOAST")
        refused = terminal(path, ("list",), home)
        assert refused.returncode == 3, refused
        assert "Close it first" in refused.stderr
        old.wait_for("ACK", len(old.lines))
        old.end(signal.SIGKILL)
        acknowledged = old.all("ACK")[-1]
    assert CrashReports(home / "crash").text() == "", "the old version fell over"
    assert raw(home / "drafts.db", "PRAGMA user_version") == [(len(MIGRATIONS),)]
    with studio(home, 1, "watch", PYTHONPATH=path) as new:
        again = new.wait_for("OPEN")
        new.wait_for("READY")
        new.end(signal.SIGTERM)
    assert again[1:3] == [opened[1], "responsibility"]
    must_be_all_there(home, acknowledged)


def test_the_same_with_wheels_and_pip(tmp_path: Path) -> None:
    """A wheel in a virtual environment, and `pip install` of the next one while the studio types."""
    for _ in rounds(0, 1):
        older, newer = copy_tree(tmp_path / "older"), copy_tree(tmp_path / "newer")
        make_newer(newer / "apology_studio")
        library = environment(tmp_path / "venv")
        install(build(older), tmp_path / "venv")
        must_take_over(tmp_path / "studio", library, partial(install, build(newer), tmp_path / "venv"))


def test_what_the_first_versions_saved_is_there_in_this_one(tmp_path: Path) -> None:
    """Wheels of old commits of this repository import a draft; this program, installed over them, opens it."""
    for number, commit in enumerate(old_commits()):
        folder = tmp_path / str(number)
        library = environment(folder / "venv")
        install(build(archive(commit, folder / "older")), folder / "venv")
        path = os.pathsep.join((str(library), str(TESTS)))
        sample = folder / "older" / "resources" / "samples" / "double-charge.apology"
        assert terminal(path, ("import", str(sample)), folder / "studio").returncode == 0, commit
        install(build(copy_tree(folder / "newer")), folder / "venv")
        listed = terminal(path, ("list", "--json"), folder / "studio")
        assert "Charged twice at checkout" in listed.stdout, (commit, listed.stderr)
        store = open_store(folder / "studio" / "drafts.db", Clock(MOMENT), backups=folder / "studio" / "backups")
        store.check()
        before = decode(sample.read_text(encoding="utf-8"))
        assert [store.load(row.id).parts for row in store.rows()] == [before.parts]
        store.close()


def old_commits() -> list[str]:
    """A commit for each format that drafts had before this one: the last with it, where there is a history."""
    if not SOAK or not (ROOT / ".git").exists():
        return []
    changed = git("log", "--reverse", "--format=%H", "--", DATABASE).decode().split()
    return [f"{commit}^" for commit in changed[1:] if formats(commit) != formats(f"{commit}^")]


def formats(commit: str) -> str:
    """The line that lists the formats of drafts."""
    lines = git("show", f"{commit}:{DATABASE}").decode().splitlines()
    return next(line for line in lines if line.startswith("MIGRATIONS"))


def git(*words: str) -> bytes:
    """What git says of this repository."""
    return subprocess.run(["git", *words], cwd=ROOT, capture_output=True, check=True).stdout


def archive(commit: str, to: Path) -> Path:
    """The tree of a commit."""
    to.mkdir(parents=True)
    packed = git("archive", commit)
    subprocess.run(["tar", "-x", "-C", str(to)], input=packed, check=True)
    return to


def copy_tree(to: Path) -> Path:
    """What a wheel is built from."""
    copy_program(to)
    for name in ("resources", "translations", "packaging"):
        shutil.copytree(ROOT / name, to / name)
    for path in ROOT.iterdir():
        if path.is_file():
            shutil.copy(path, to)
    return to


def build(tree: Path) -> Path:
    """Its wheel."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tree / "wheel")]
    subprocess.run(command, cwd=tree, check=True, capture_output=True)
    (made,) = (tree / "wheel").iterdir()
    return made


def environment(folder: Path) -> Path:
    """A virtual environment without the program; where it keeps packages. What the program needs is taken from ours."""
    venv.create(folder, symlinks=True)
    (library,) = folder.glob("lib/python*/site-packages")
    return library


def install(wheel: Path, folder: Path) -> None:
    """As an owner would."""
    pip = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        str(folder / "bin" / "python"),
        "install",
        "--no-deps",
        "--no-index",
    ]
    subprocess.run([*pip, "--force-reinstall", "--quiet", str(wheel)], check=True, capture_output=True)


def must_be_all_there(home: Path, acknowledged: list[str]) -> None:
    """In the newer format, with a copy from before, and with the last words that were acknowledged."""
    assert raw(home / "drafts.db", "PRAGMA user_version") == [(len(MIGRATIONS) + 1,)]
    assert list((home / "backups").glob(f"drafts-version-{len(MIGRATIONS)}-*.db"))
    _, draft, revision, digest = acknowledged
    newest = raw(home / "drafts.db", "SELECT max(counter) FROM revisions WHERE draft_id = ?", (draft,))[0][0]
    found = raw(home / "drafts.db", "SELECT sha256 FROM revisions WHERE counter = ?", (int(revision),))
    assert found == [(digest,)] or newest > int(revision)
    with pytest.raises(WorldError, match="newer version"):
        open_store(home / "drafts.db", Clock(MOMENT), backups=home / "backups")


def terminal(path: str, words: tuple[str, ...], home: Path) -> subprocess.CompletedProcess[str]:
    """A command of whichever version lies there now."""
    command = [sys.executable, "-m", "apology_studio", "--data-dir", str(home), *words]
    env = {**os.environ, "PYTHONPATH": path}
    return subprocess.run(
        command, capture_output=True, text=True, check=False, env=env, timeout=PATIENCE, cwd=home.parent
    )


def test_an_older_version_writes_nothing_into_what_a_newer_one_took_over(tmp_path: Path) -> None:
    """However it came to it: a save is refused in a sentence, and not a byte is changed."""
    home = tmp_path / "studio" / "drafts.db"
    store = open_store(home, Clock(MOMENT), backups=home.parent / "backups")
    open_store(home, Clock(MOMENT), backups=home.parent / "backups", migrations=(*MIGRATIONS, NEXT)).close()
    before = raw(home, "SELECT * FROM sqlite_sequence")
    with pytest.raises(WorldError, match="taken over"):
        store.delete(DraftId("d1"))
    assert raw(home, "SELECT * FROM sqlite_sequence") == before
    store.close()

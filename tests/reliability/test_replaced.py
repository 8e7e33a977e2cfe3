"""An older version, in the midst of typing, is replaced by a newer one: everything is there, and nothing falls over."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from random_drafts import MOMENT
from store_world import Clock, open_store, raw
from studio_process import PATIENCE, studio

import apology_studio
from apology_studio.adapters.crash_reports import CrashReports
from apology_studio.adapters.database import MIGRATIONS
from apology_studio.core.draft import DraftId
from apology_studio.core.ports import WorldError

ROOT = Path(__file__).parents[2]
TESTS = ROOT / "tests"
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
    home, newer = tmp_path / "studio", copy_program(tmp_path / "newer")
    make_newer(newer)
    path = os.pathsep.join((str(library), str(TESTS)))
    with studio(home, 1, "replaced", PYTHONPATH=path) as old:
        opened = old.wait_for("OPEN")
        old.wait_for("ACK")
        old.wait_for("HELD")
        replace(library, newer)
        used = old.wait_for("USED")
        assert "apology_studio.ui.history_dialog" in used
        assert "newer" in old.wait_for("TOAST")
        refused = terminal(path, "list", home)
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


def terminal(path: str, verb: str, home: Path) -> subprocess.CompletedProcess[str]:
    """A command of whichever version lies there now."""
    command = [sys.executable, "-m", "apology_studio", "--data-dir", str(home), verb]
    env = {**os.environ, "PYTHONPATH": path}
    return subprocess.run(command, capture_output=True, text=True, check=False, env=env, timeout=PATIENCE, cwd=home)


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

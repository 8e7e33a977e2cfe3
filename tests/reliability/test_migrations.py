"""Older databases are brought up to date in one step, whatever happens in between; newer ones are left alone."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import apsw
import pytest
from drafts_at_stake import tree
from random_drafts import MOMENT, plain_draft
from soak import SOAK
from store_world import Clock, open_store, raw

from apology_studio.adapters.database import APPLICATION_ID, MIGRATIONS, marker
from apology_studio.core.codec import encode
from apology_studio.core.draft import Parts, PartText
from apology_studio.core.hashing import sha256
from apology_studio.core.ports import WorldError

ROOT = Path(__file__).parents[2]
OLDER = range(1, len(MIGRATIONS))
"""Every version that was ever given to anybody, but the newest."""
ENDLESS = 200

KILLED_AT = f"""
import os, signal, sys
sys.path[:0] = [{str(ROOT)!r}, {str(ROOT / "tests")!r}]
from pathlib import Path
import apsw
from random_drafts import MOMENT
from store_world import Clock, open_store
home, at = Path(sys.argv[1]), int(sys.argv[2])
count = 0
def trace(*_):
    global count
    count += 1
    if count > at:
        os.kill(os.getpid(), signal.SIGKILL)
    return True
def hook(db):
    db.exec_trace = trace
apsw.connection_hooks.append(hook)
store = open_store(home, Clock(MOMENT), backups=home.parent / "backups")
store.close()
print("up", count)
"""


def of_version(home: Path, version: int) -> dict[str, str]:
    """A database as that version left it, written with its own SQL; what its drafts say."""
    home.parent.mkdir(parents=True)
    db = apsw.Connection(str(home))
    db.execute("PRAGMA journal_mode = WAL").fetchall()
    for script in MIGRATIONS[:version]:
        db.execute(script).fetchall()
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {version}")
    said = {}
    for number in range(3):
        name, text = f"d{number}", f"We are sorry, {number} times."
        draft = plain_draft(name, parts=Parts(sorry=PartText(more=text)))
        db.execute(
            "INSERT INTO drafts(id, created, latest, title, kind, changed, words, state, opening, parts_ready, posted)"
            " VALUES (?, ?, ?, '', 'apology', ?, 5, 'draft', '', 1, 0)",
            (name, MOMENT.isoformat(), number + 1, MOMENT.isoformat()),
        )
        db.execute(
            "INSERT INTO revisions(draft_id, at, opens_window, sha256, body) VALUES (?, ?, 1, ?, ?)",
            (name, MOMENT.isoformat(), sha256(encode(draft)), encode(draft)),
        )
        said[name] = text
    db.close()
    marker(home).touch()
    return said


def texts(home: Path) -> dict[str, str]:
    store = open_store(home, Clock(MOMENT), backups=home.parent / "backups")
    try:
        store.check()
        return {row.id: store.load(row.id).parts.sorry.more for row in store.rows()}
    finally:
        store.close()


@pytest.mark.parametrize("version", OLDER)
def test_an_older_version_is_copied_and_brought_up_to_date(tmp_path: Path, version: int) -> None:
    home = tmp_path / "data" / "drafts.db"
    said = of_version(home, version)
    assert texts(home) == said
    assert raw(home, "PRAGMA user_version") == [(len(MIGRATIONS),)]
    (copy,) = (home.parent / "backups").iterdir()
    assert raw(copy, "PRAGMA user_version") == [(version,)]
    assert raw(copy, "SELECT count(*) FROM revisions") == [(3,)]


@pytest.mark.parametrize("version", OLDER)
def test_killed_at_every_statement(tmp_path: Path, version: int) -> None:
    for at in range(0, ENDLESS, 1 if SOAK else 5):
        home = tmp_path / str(at) / "drafts.db"
        said = of_version(home, version)
        ran = subprocess.run(
            [sys.executable, "-c", KILLED_AT, str(home), str(at)], capture_output=True, text=True, check=False
        )
        if ran.returncode == -signal.SIGKILL:
            db = apsw.Connection(str(home))
            assert db.pragma("user_version") in (version, len(MIGRATIONS))
            assert db.pragma("integrity_check") == "ok"
            db.close()
        assert texts(home) == said
        if ran.returncode != -signal.SIGKILL:
            assert ran.stdout.startswith("up"), ran.stderr
            assert at > 10, "so few statements cannot be a migration"
            return
    raise AssertionError("a migration of so many statements never ends")


def test_a_damaged_older_version_is_not_migrated(tmp_path: Path) -> None:
    home = tmp_path / "data" / "drafts.db"
    of_version(home, 1)
    raw(home, "UPDATE revisions SET body = body || ' '")
    before = tree(home.parent)
    with pytest.raises(WorldError, match="damaged"):
        open_store(home, Clock(MOMENT), backups=home.parent / "backups")
    assert tree(home.parent) == before


def test_a_newer_version_is_refused_and_not_a_byte_is_changed(tmp_path: Path) -> None:
    home = tmp_path / "data" / "drafts.db"
    of_version(home, 1)
    raw(home, f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = tree(home.parent)
    with pytest.raises(WorldError, match="newer version"):
        open_store(home, Clock(MOMENT), backups=home.parent / "backups")
    assert tree(home.parent) == before

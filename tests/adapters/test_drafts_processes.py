"""The store among processes: others write, studios are killed."""

from __future__ import annotations

import hashlib
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw
import pytest
from random_drafts import MOMENT, plain_draft
from store_world import Clock, open_store, raw

from apology_studio.adapters.lock import StudioLock
from apology_studio.adapters.paths import find_paths
from apology_studio.core.draft import Draft, DraftId, Parts, PartText
from apology_studio.core.ports import WorldError

ROOT = Path(__file__).parents[2]
START = f"""
import sys, time
sys.path[:0] = [{str(ROOT)!r}, {str(ROOT / "tests")!r}]
from datetime import UTC, datetime
from pathlib import Path
from random_drafts import MOMENT, plain_draft
from store_world import Clock, open_store
from apology_studio.adapters.lock import StudioLock
from apology_studio.adapters.paths import find_paths
from apology_studio.core.draft import PartText, Parts
home = Path(sys.argv[1])
def sorry(text, name="d1"):
    return plain_draft(name, parts=Parts(sorry=PartText(more=text)))
"""


def sorry(text: str, name: str = "d1") -> Draft:
    return plain_draft(name, parts=Parts(sorry=PartText(more=text)))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "data" / "drafts.db"


@contextmanager
def child(script: str, home: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process; it is gone afterwards."""
    process = subprocess.Popen([sys.executable, "-c", START + script, str(home)], stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


def next_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


SAVE_FOR_EVER = """
store = open_store(home, Clock(MOMENT))
number = len(store.load("d1").parts.sorry.more) if store.rows() else 0
while True:
    number += 1
    store._clock.forward(seconds=7)
    saved = store.save(sorry("x" * number))
    print("ACK", number, saved.revision, saved.sha256, flush=True)
"""


def test_a_killed_studio_loses_nothing_that_was_acknowledged(home: Path) -> None:
    seed = random.Random(20260512)
    for _ in range(8):
        with child(SAVE_FOR_EVER, home) as studio:
            assert next_line(studio).startswith("ACK")
            time.sleep(seed.uniform(0, 0.25))
            studio.kill()
            assert studio.stdout is not None
            lines = [line.split() for line in studio.stdout if line.endswith("\n")]
        if not lines:
            continue
        number, revision, digest = int(lines[-1][1]), int(lines[-1][2]), lines[-1][3]
        store = open_store(home, Clock(MOMENT))
        assert len(store.load(DraftId("d1")).parts.sorry.more) >= number
        store.close()
        found = raw(home, "SELECT counter, sha256, body FROM revisions ORDER BY counter")
        assert found[-1][0] >= revision
        assert (revision, digest) in {(counter, sha) for counter, sha, _ in found} or found[-1][0] > revision
        assert all(hashlib.sha256(body.encode()).hexdigest() == sha for _, sha, body in found)
        assert raw(home, "PRAGMA integrity_check") == [("ok",)]


def test_a_studio_killed_at_its_first_start_can_start_again(tmp_path: Path) -> None:
    seed = random.Random(7)
    script = "print('go', flush=True)\nstore = open_store(home, Clock(MOMENT))\nprint('up', flush=True)\ntime.sleep(60)"
    for attempt in range(8):
        home = tmp_path / str(attempt) / "drafts.db"
        with child(script, home) as studio:
            assert next_line(studio) == "go"
            time.sleep(seed.uniform(0, 0.03))
            studio.kill()
        store = open_store(home, Clock(MOMENT))
        store.save(sorry("a"))
        store.close()


def test_several_first_starts_at_once_make_one_database(home: Path) -> None:
    script = "store = open_store(home, Clock(MOMENT))\nstore.save(sorry('a', str(time.time_ns())))\n"
    script += "store.close()\nprint('done', flush=True)"
    with child(script, home) as one, child(script, home) as two, child(script, home) as three:
        assert [next_line(process) for process in (one, two, three)] == ["done"] * 3
    store = open_store(home, Clock(MOMENT))
    assert len(store.rows()) == 3
    store.close()


def test_what_another_process_writes_is_noticed_once(home: Path) -> None:
    store = open_store(home, Clock(MOMENT))
    store.save(sorry("mine"))
    assert not store.changed_outside()
    with child("open_store(home, Clock(MOMENT)).import_draft(sorry('theirs', 'd2'))\nprint('in')", home) as terminal:
        assert next_line(terminal) == "in"
        terminal.wait(10)
    assert store.changed_outside()
    assert not store.changed_outside()
    assert [row.id for row in store.rows()] == ["d2", "d1"]
    store.save(sorry("mine again"))
    store.set_last_open(DraftId("d1"))
    assert not store.changed_outside()
    store.close()


def test_a_save_beside_another_writer_waits_then_says_so(home: Path) -> None:
    store = open_store(home, Clock(MOMENT))
    store.save(sorry("a"))
    store._db.set_busy_timeout(50)
    hold = "store = open_store(home, Clock(MOMENT))\nstore._db.execute('BEGIN IMMEDIATE')\nprint('held', flush=True)\n"
    with child(hold + "time.sleep(60)", home) as other:
        assert next_line(other) == "held"
        with pytest.raises(WorldError, match="Another Apology Studio is saving"):
            store.save(sorry("b"))
        assert store.load(DraftId("d1")) == sorry("a")
    store.save(sorry("b"))
    store.close()


def test_a_short_wait_is_no_trouble(home: Path) -> None:
    store = open_store(home, Clock(MOMENT))
    store.save(sorry("a"))
    hold = "store = open_store(home, Clock(MOMENT))\nstore._db.execute('BEGIN IMMEDIATE')\nprint('held', flush=True)\n"
    with child(hold + "time.sleep(0.3)\nstore._db.execute('ROLLBACK')\ntime.sleep(60)", home) as other:
        assert next_line(other) == "held"
        store.save(sorry("b"))
    assert store.load(DraftId("d1")) == sorry("b")
    store.close()


def test_an_open_reader_does_not_hold_up_a_save(home: Path) -> None:
    store = open_store(home, Clock(MOMENT))
    store.save(sorry("a"))
    reader = apsw.Connection(str(home), flags=apsw.SQLITE_OPEN_READONLY)
    reader.execute("BEGIN; SELECT * FROM drafts").fetchall()
    store.save(sorry("b"))
    reader.close()
    store.close()


HOLD_LOCK = "lock = StudioLock(find_paths(home.parent).make())\nprint(lock.acquire(), flush=True)\ntime.sleep(60)"


def test_one_studio_writes_until_it_ends_however_it_ends(home: Path) -> None:
    mine = StudioLock(find_paths(home.parent).make())
    with child(HOLD_LOCK, home) as studio:
        assert next_line(studio) == "True"
        assert not mine.acquire()
        studio.kill()
        studio.wait(10)
        assert mine.acquire()
    assert mine.acquire()
    with child(HOLD_LOCK, home) as late:
        assert next_line(late) == "False"
    mine.release()
    with child(HOLD_LOCK, home) as last:
        assert next_line(last) == "True"


def test_two_locks_in_one_process_exclude_each_other(home: Path) -> None:
    paths = find_paths(home.parent).make()
    one, two = StudioLock(paths), StudioLock(paths)
    assert one.acquire()
    assert not two.acquire()
    one.release()
    assert two.acquire()
    two.release()


def test_where_no_lock_can_be_made_the_store_has_the_word(tmp_path: Path) -> None:
    assert StudioLock(find_paths(tmp_path / "missing")).acquire()

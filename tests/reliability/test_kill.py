"""A studio killed at any moment of typing and saving: the acknowledgement log is the oracle."""

from __future__ import annotations

import random
import signal
import time
from datetime import UTC, datetime
from pathlib import Path

from soak import rounds
from store_world import Clock, open_store, raw
from studio_process import Studio, studio

from apology_studio.core.draft import DraftId

LOST_AT_MOST = 1.0
"""Seconds of typing, by the promise."""
SLACK = 2.0
"""For a machine that does ten things at once, here and there."""


def test_killed_studios_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    home = tmp_path / "studio"
    before = 0
    for seed in rounds(5, 300):
        chance = random.Random(seed)
        with studio(home, seed) as child:
            opened = child.wait_for("OPEN")
            if before:
                assert opened[2] == "responsibility", "another step than before"
                assert int(opened[4]) >= before
                assert abs(int(opened[4]) - int(opened[3])) < 200, "the caret is not where it was"
            if not before:
                child.wait_for("ACK")
            time.sleep(chance.uniform(0, 2.0))
            child.end(signal.SIGKILL)
            before = must_hold(home, child, opened[1])


def must_hold(home: Path, child: Studio, draft_id: str) -> int:
    """What was acknowledged is in the history; of the typing at most a second is lost. How long the text is now."""
    store = open_store(home / "drafts.db", Clock(datetime(2026, 1, 1, tzinfo=UTC)), backups=home / "backups")
    store.check()
    length = len(store.load(DraftId(draft_id)).parts.responsibility.more)
    assert store.last_open() == draft_id
    store.close()
    for _, draft, revision, digest in child.all("ACK")[-1:]:
        newest = raw(home / "drafts.db", "SELECT max(counter) FROM revisions WHERE draft_id = ?", (draft,))[0][0]
        found = raw(home / "drafts.db", "SELECT sha256 FROM revisions WHERE counter = ?", (int(revision),))
        assert found == [(digest,)] or newest > int(revision)
    typed = [(int(line[1]), float(line[2])) for line in child.all("TYPED")]
    sure = [count for count, at in typed if at < typed[-1][1] - LOST_AT_MOST - SLACK]
    assert length >= max(sure, default=0)
    return length


def test_ended_by_the_system_it_saves_every_letter(tmp_path: Path) -> None:
    home = tmp_path / "studio"
    with studio(home, 1) as child:
        opened = child.wait_for("OPEN")
        child.wait_for("TYPED", 30)
        assert child.end(signal.SIGTERM) == 0, child.errors
        typed = [int(line[1]) for line in child.all("TYPED")]
    store = open_store(home / "drafts.db", Clock(datetime(2026, 1, 1, tzinfo=UTC)), backups=home / "backups")
    assert len(store.load(DraftId(opened[1])).parts.responsibility.more) == typed[-1]
    store.close()
    assert list((home / "crash").iterdir()) == []

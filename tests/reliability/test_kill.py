"""A studio killed at any moment of typing and saving: the acknowledgement log is the oracle."""

from __future__ import annotations

import random
import signal
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from soak import Figure, rounds
from store_world import Clock, open_store, raw
from studio_process import Studio, studio

from apology_studio.core.draft import DraftId

LOST_AT_MOST = 1.0
"""Seconds of typing, by the promise. They are counted by the hands themselves: a machine that stops the whole process
for a while stops the hands too, and nothing is typed."""
SAVE_EVERY = 0.8
LONGEST = 2.0


def test_killed_studios_lose_nothing_that_was_acknowledged(tmp_path: Path, figure: Figure) -> None:
    """The next start shows a moment that there was: text, step, box and caret of at most a second before, unasked."""
    home = tmp_path / "studio"
    before: list[list[str]] = []
    worst, kills = 0.0, rounds(4, 300)
    for seed in kills:
        chance = random.Random(seed)
        with studio(home, seed, "roam") as child:
            child.wait_for("STATE")
            first = child.all("STATE")[0]
            if before:
                worst = max(worst, lost(before, first))
            else:
                child.wait_for("ACK")
            when = wanted(seed, chance)
            child.wait_until("STATE", partial(typed_for, when))
            time.sleep(chance.uniform(0, 0.02))
            child.end(signal.SIGKILL)
            before = child.all("STATE")
            assert child.all("ASKED") == [], "something is asked or told"
            must_hold(home, child, child.all("OPEN")[0][1])
    figure(f"0 lost of {len(kills)} kills; at most {worst:.2f} s of typing")


def wanted(seed: int, chance: random.Random) -> float:
    """After how much typing it is killed: in each five once when a save is just overdue, often during one."""
    if seed % 5 == 1:
        return LOST_AT_MOST + 0.1
    near_a_save = SAVE_EVERY * chance.randrange(1, 3) + chance.uniform(-0.03, 0.06)
    return chance.choice([chance.uniform(0, LONGEST), near_a_save])


def typed_for(seconds: float, state: list[str]) -> bool:
    return float(state[6]) >= seconds


def lost(before: list[list[str]], shown: list[str]) -> float:
    """Seconds of typing between the moment that is shown now and the last one before the kill."""
    same = [state for state in before if state[1:6] == shown[1:6]]
    assert same, f"no moment before the kill was like {shown}: {before[-5:]}"
    seconds = float(before[-1][6]) - float(same[-1][6])
    assert seconds <= LOST_AT_MOST
    return seconds


def must_hold(home: Path, child: Studio, draft_id: str) -> None:
    """What was acknowledged is in the history."""
    store = open_store(home / "drafts.db", Clock(datetime(2026, 1, 1, tzinfo=UTC)), backups=home / "backups")
    store.check()
    store.load(DraftId(draft_id))
    assert store.last_open() == draft_id
    store.close()
    for _, draft, revision, digest in child.all("ACK")[-1:]:
        newest = raw(home / "drafts.db", "SELECT max(counter) FROM revisions WHERE draft_id = ?", (draft,))[0][0]
        found = raw(home / "drafts.db", "SELECT sha256 FROM revisions WHERE counter = ?", (int(revision),))
        assert found == [(digest,)] or newest > int(revision)


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

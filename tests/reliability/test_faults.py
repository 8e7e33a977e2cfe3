"""Faults of our own: the text is saved, one notice, and a report without a word of a draft at the next start."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest
from random_drafts import MOMENT
from store_world import Clock, open_store
from studio_process import studio

from apology_studio.adapters.crash_reports import CrashReports
from apology_studio.adapters.kept import KeptTexts
from apology_studio.adapters.paths import find_paths
from apology_studio.core.draft import DraftId

CANARY = "canary-in-the-mine"


def saved_text(home: Path, draft_id: str) -> str:
    store = open_store(home / "drafts.db", Clock(MOMENT), backups=home / "backups")
    try:
        return store.load(DraftId(draft_id)).parts.responsibility.more
    finally:
        store.close()


@pytest.mark.parametrize("where", ["slot", "timer", "thread", "paint", "handler"])
def test_after_a_fault_the_studio_goes_on_and_the_text_is_saved(tmp_path: Path, where: str) -> None:
    home = tmp_path / "studio"
    with studio(home, 1, f"fault-{where}") as child:
        opened = child.wait_for("OPEN")
        child.wait_for("FAULT")
        child.wait_for("ALIVE")
        typed = [int(line[1]) for line in child.all("TYPED")]
        child.end(signal.SIGKILL)
    assert CANARY in saved_text(home, opened[1])
    assert len(saved_text(home, opened[1])) >= typed[0]
    reports = [path for path in (home / "crash").iterdir() if path.name.startswith("report-")]
    assert len(reports) == (2 if where == "handler" else 1), "one report of each, however often it happens"
    said = "".join(report.read_text(encoding="utf-8") for report in reports)
    assert "ArithmeticError" in said
    for written in (said, child.errors):
        assert CANARY not in written
        assert str(tmp_path) not in written
    assert {report.stat().st_mode & 0o777 for report in reports} == {0o600}
    with studio(home, 1, "watch") as again:
        again.wait_for("READY")
        assert "fault" in " ".join(again.wait_for("TOAST"))


def test_a_fault_of_what_saves_leaves_the_text_aside_for_the_next_start(tmp_path: Path) -> None:
    home = tmp_path / "studio"
    with studio(home, 1, "fault-saving") as child:
        child.wait_for("FAULT")
        child.wait_for("ALIVE")
        child.end(signal.SIGKILL)
    (kept,) = KeptTexts(find_paths(home)).all()
    assert CANARY in kept.draft.parts.responsibility.more


def test_a_logout_saves_every_letter(tmp_path: Path) -> None:
    """The system asks once, and ends the process as soon as it was answered."""
    home = tmp_path / "studio"
    with studio(home, 1, "logout") as child:
        opened = child.wait_for("OPEN")
        assert child.process.wait(60) == -signal.SIGKILL
    assert CANARY in saved_text(home, opened[1])


def test_a_session_that_is_gone_ends_the_studio_as_a_close_does(tmp_path: Path) -> None:
    home = tmp_path / "studio"
    with studio(home, 1) as child:
        opened = child.wait_for("OPEN")
        child.wait_for("TYPED", 30)
        assert child.end(signal.SIGHUP) == 0, child.errors
        typed = [int(line[1]) for line in child.all("TYPED")]
    assert len(saved_text(home, opened[1])) == typed[-1]
    assert CrashReports(home / "crash").text() == ""


def test_a_fault_in_machine_code_leaves_a_report(tmp_path: Path) -> None:
    home = tmp_path / "studio"
    with studio(home, 1) as child:
        opened = child.wait_for("OPEN")
        child.wait_for("ACK")
        assert child.end(signal.SIGSEGV) == -signal.SIGSEGV
        typed = [int(line[1]) for line in child.all("TYPED")]
    assert len(saved_text(home, opened[1])) > 0
    assert typed
    pending = CrashReports(home / "crash")
    assert "Segmentation fault" in pending.text()
    pending.settle()
    assert pending.text() == ""


def test_no_file_beside_the_drafts_holds_a_word_of_them(tmp_path: Path) -> None:
    """Settings, locks, logs and reports of a whole run with a fault in it."""
    home = tmp_path / "studio"
    with studio(home, 1, "fault-slot") as child:
        child.wait_for("ALIVE")
        assert child.end(signal.SIGTERM) == 0
        assert CANARY not in child.errors
    holders = [path.name for path in tmp_path.rglob("*") if path.is_file() and CANARY.encode() in path.read_bytes()]
    assert set(holders) <= {"drafts.db", "drafts.db-wal"} | {name for name in holders if name.endswith("Z.db")}
    modes = {path.name: oct(path.stat().st_mode & 0o077) for path in home.rglob("*") if path.is_file()}
    assert set(modes.values()) == {"0o0"}, modes

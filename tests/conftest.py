"""What every test may use: drafts, and for the window a real store in a folder of its own."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from apology_studio.adapters import resources
from apology_studio.core.codec import decode
from apology_studio.core.draft import Draft, DraftId, IncidentId

NOON = datetime(2026, 5, 12, 12, 0, tzinfo=UTC)


def pytest_sessionfinish() -> None:
    """Qt's offscreen platform crashes at the end of the process over what a test copied last."""
    if "PySide6.QtGui" in sys.modules:
        from PySide6.QtGui import QGuiApplication

        if QGuiApplication.instance() is not None:
            QGuiApplication.clipboard().clear()


@pytest.fixture
def accept() -> bool:
    """Whether golden files are rewritten: `make accept`. The diff is what is reviewed."""
    return os.environ.get("APOLOGY_STUDIO_ACCEPT") == "1"


@pytest.fixture
def empty() -> Draft:
    """A draft with nothing in it."""
    return Draft(id=DraftId("empty"), incident_id=IncidentId("incident"), created=NOON, changed=NOON)


@pytest.fixture
def sample() -> Draft:
    """The double charge, with the owner's own wordings."""
    return decode(resources.sample("double-charge"))


@pytest.fixture
def letter_only(sample: Draft) -> Draft:
    """The double charge as the studio composes it."""
    return sample.with_changes(overrides=(), publications=())


@pytest.fixture
def holding() -> Draft:
    """The lost night: a holding statement."""
    return decode(resources.sample("lost-night"))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own, so that no test reads or writes the developer's."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("APOLOGY_STUDIO_HOME", str(tmp_path / "studio"))
    return tmp_path / "studio"

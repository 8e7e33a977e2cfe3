"""The lock files: complete, hashed, without addresses, in step with pyproject.toml and the list of licences."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import licences
import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "requirements-build.lock", "requirements-dev.lock")
PYTHONS = ("3.11", "3.12", "3.13")


def lock_text(name: str) -> str:
    return (ROOT / "packaging" / name).read_text(encoding="utf-8")


def entries(name: str) -> list[tuple[Requirement, int]]:
    """Each requirement of a lock with the number of its hashes."""
    logical = re.sub(r"\\\n\s*", " ", lock_text(name))
    lines = [line for line in logical.splitlines() if line and not line.lstrip().startswith("#")]
    return [(Requirement(line.split(" --hash")[0]), line.count("--hash=sha256:")) for line in lines]


def versions(name: str) -> dict[str, str]:
    return {requirement.name: str(requirement.specifier) for requirement, _ in entries(name)}


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_is_pinned_and_hashed(name: str) -> None:
    assert entries(name)
    for requirement, hashes in entries(name):
        assert str(requirement.specifier).startswith("=="), requirement
        assert hashes >= 1, requirement


@pytest.mark.parametrize("name", LOCKS)
def test_no_lock_names_an_index(name: str) -> None:
    assert not re.search(r"https?:|file:|--(extra-)?index|--find-links|@ ", lock_text(name))


def test_the_tests_run_with_the_very_versions_that_are_shipped() -> None:
    development = versions("requirements-dev.lock")
    for name in ("requirements.lock", "requirements-build.lock"):
        assert {**development, **versions(name)} == development


@pytest.mark.parametrize("python", PYTHONS)
def test_the_lock_satisfies_what_the_package_asks(python: str) -> None:
    locked = versions("requirements.lock")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for requirement in map(Requirement, project["dependencies"]):
        if requirement.marker is None or requirement.marker.evaluate({"python_version": python}):
            version = locked[requirement.name.lower()].removeprefix("==")
            assert requirement.specifier.contains(version), requirement


def test_no_python_gets_a_qt_that_aborts_on_it() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [*project["project"]["dependencies"], *project["build-system"]["requires"]]
    qt = [requirement for requirement in map(Requirement, asked) if requirement.name == "PySide6-Essentials"]
    for_311 = [
        requirement for requirement in qt if Marker(str(requirement.marker)).evaluate({"python_version": "3.11"})
    ]
    assert len(for_311) == 2
    assert not any(requirement.specifier.contains("6.12.0") for requirement in for_311)


def test_every_shipped_package_and_font_is_in_the_list_of_licences() -> None:
    text = (ROOT / "LICENSES-THIRD-PARTY.md").read_text(encoding="utf-8")
    for name, version in licences.locked():
        assert re.search(rf"^\| \[?{re.escape(name)}\b.*\| {re.escape(version)} \| \w", text, re.MULTILINE), name
    assert [name for name in licences.fonts() if f"- {name} (" not in text] == []

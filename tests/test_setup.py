"""packaging/setup.sh on machines that lack something. Programs of the system are stood in for by small scripts."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TOO_OLD = "#!/bin/sh\nexit 1\n"
# Tells versions like Python, makes a .venv whose python does the same and writes down what pip is asked for.
PYTHON = """#!/bin/sh
case "$*" in
    *sys.executable*) command -v "$0" ;;
    *"sys.version)"*) echo 3.11.2 ;;
    *"-m venv"*) mkdir -p .venv/bin; cp "$0" .venv/bin/python; echo "VIRTUAL_ENV=$(pwd -P)/.venv" >.venv/bin/activate
        echo venv >>calls ;;
    *"pip install"*) echo "pip $*" >>calls; [ ! -e pip-breaks ] ;;
esac
"""


@dataclass
class Machine:
    """A checkout on a machine with exactly these programs. `calls()` are the set-up's doings."""

    checkout: Path
    bin: Path
    programs: dict[str, str] = field(default_factory=dict)

    def has(self, **programs: str) -> None:
        for name, text in programs.items():
            path = self.bin / name.replace("_", "-")
            path.write_text(text, encoding="utf-8")
            path.chmod(0o755)

    def set_up(self, level: str = "run") -> subprocess.CompletedProcess[str]:
        command = ["/bin/sh", "packaging/setup.sh", level]
        env = {"PATH": str(self.bin)}
        return subprocess.run(command, cwd=self.checkout, env=env, capture_output=True, text=True, check=False)

    def calls(self) -> list[str]:
        log = self.checkout / "calls"
        lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
        log.unlink(missing_ok=True)
        return lines


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    checkout, programs = tmp_path / "check out", tmp_path / "bin"
    programs.mkdir()
    shutil.copytree(ROOT / "packaging", checkout / "packaging")
    shutil.copy(ROOT / "pyproject.toml", checkout)
    for name in ("cat", "cksum", "cp", "dirname", "env", "flock", "grep", "mkdir", "rm", "tail"):
        (programs / name).symlink_to(shutil.which(name) or name)
    made = Machine(checkout, programs)
    made.has(python3=PYTHON)
    return made


def debian(machine: Machine, *, installed: str, root: bool = False, sudo: bool = False) -> None:
    """Make it a Debian with these packages; apt-get writes down what it is asked for."""
    machine.has(
        dpkg_query=f"#!/bin/sh\nfor p in {installed}; do printf 'installed:%s ' $p; done\nexit 1\n",
        apt_get='#!/bin/sh\necho "apt-get $*" >>calls\n',
        id=f"#!/bin/sh\necho {0 if root else 1000}\n",
        sudo='#!/bin/sh\nshift\nexec "$@"\n' if sudo else TOO_OLD,
        true="#!/bin/sh\n",
    )


def qt_packages() -> str:
    text = (ROOT / "packaging" / "setup.sh").read_text(encoding="utf-8")
    return " ".join(text.split("qt_packages='")[1].split("'")[0].split())


def test_sets_up_once_and_then_does_nothing(machine: Machine) -> None:
    first = machine.set_up()
    assert first.returncode == 0, first.stderr
    calls = machine.calls()
    assert calls[0] == "venv"
    assert "--require-hashes" in calls[1]
    assert "-r packaging/requirements.lock -r packaging/requirements-build.lock" in calls[1]
    assert "--no-build-isolation --no-index --editable ." in calls[2]
    again = machine.set_up()
    assert (again.returncode, again.stderr, machine.calls()) == (0, "", [])


def test_the_tests_set_up_holds_the_programs(machine: Machine) -> None:
    assert machine.set_up("test").returncode == 0
    assert "requirements-dev.lock" in machine.calls()[1]
    assert machine.set_up("run").returncode == 0
    assert machine.calls() == []


def test_a_changed_lock_installs_again_into_the_same_environment(machine: Machine) -> None:
    machine.set_up()
    machine.calls()
    with (machine.checkout / "packaging" / "requirements.lock").open("a", encoding="utf-8") as lock:
        lock.write("# another\n")
    machine.set_up()
    assert [call.split()[0] for call in machine.calls()] == ["pip", "pip"]


def test_a_moved_checkout_gets_a_new_environment(machine: Machine, tmp_path: Path) -> None:
    machine.set_up()
    machine.calls()
    machine.checkout = machine.checkout.rename(tmp_path / "moved")
    machine.set_up()
    assert machine.calls()[0] == "venv"


def test_a_set_up_that_was_broken_off_starts_afresh(machine: Machine) -> None:
    (machine.checkout / "pip-breaks").touch()
    broken = machine.set_up()
    assert broken.returncode == 1
    assert "could not be installed" in broken.stderr
    machine.calls()
    (machine.checkout / "pip-breaks").unlink()
    assert machine.set_up().returncode == 0
    assert machine.calls()[0] == "venv"


def test_without_a_fit_python_says_so_in_a_sentence(machine: Machine) -> None:
    machine.has(python3=TOO_OLD)
    done = machine.set_up()
    assert done.returncode == 1
    assert done.stderr == (
        "set-up: Python 3.11 or newer is needed; please install the packages python3 and python3-venv.\n"
    )


def test_takes_a_newer_python_than_the_systems_own(machine: Machine) -> None:
    machine.has(**{"python3": TOO_OLD, "python3.12": PYTHON})
    assert machine.set_up().returncode == 0


def test_without_rights_names_the_missing_packages_and_touches_nothing(machine: Machine) -> None:
    debian(machine, installed=qt_packages().replace("libegl1 ", "").replace("libgl1 ", ""))
    done = machine.set_up()
    assert done.returncode == 1
    assert "please install these packages first: libegl1 libgl1 (" in done.stderr
    assert machine.calls() == []
    assert not (machine.checkout / ".venv").exists()


@pytest.mark.parametrize("rights", [{"root": True}, {"sudo": True}])
def test_with_rights_installs_the_missing_packages_only(machine: Machine, rights: dict[str, bool]) -> None:
    debian(machine, installed=qt_packages().replace("libegl1 ", ""), **rights)
    machine.set_up()
    assert machine.calls()[0] == "apt-get install -qq -y --no-install-recommends libegl1"


def test_knows_packages_by_their_newer_names(machine: Machine) -> None:
    debian(machine, installed=qt_packages().replace("libglib2.0-0", "libglib2.0-0t64"))
    assert machine.set_up().returncode == 0
    assert machine.calls()[0] == "venv"

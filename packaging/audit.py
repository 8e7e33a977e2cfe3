"""Known holes in the locked packages, as pip-audit finds them.

    audit.py                ask now
    audit.py --once-a-day   ask, unless these locks were asked about today (`make lint`)

It fails for a hole that is known. Where nobody answers (no network, an index that keeps no list of holes), it says so
in a line, and that is no failure. APOLOGY_STUDIO_AUDIT names another service that speaks as osv.dev does.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "requirements-build.lock", "requirements-dev.lock")
LIMIT = 60
"""Seconds that it may take: a network that swallows every question must not hold up the checks."""
NO_NETWORK = ("ConnectionError", "Connection refused", "Max retries exceeded", "NameResolutionError", "ServiceError")


def ask(command: Sequence[str], limit: float) -> tuple[int, str]:
    """The exit status (1: a hole is known) and what is to be said."""
    try:
        ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=limit)
    except subprocess.TimeoutExpired:
        return 0, _nobody(f"no answer in {limit:g} s")
    try:
        found = json.loads(ran.stdout)["dependencies"]
    except (ValueError, KeyError, TypeError):
        if any(sign in ran.stderr for sign in NO_NETWORK):
            return 0, _nobody("no network")
        return 1, f"audit: pip-audit failed.\n{ran.stderr.strip()}"
    return verdict(found)


def verdict(found: list[dict[str, Any]]) -> tuple[int, str]:
    """What the answers mean: a package that nobody knows was not looked up, whatever else is said."""
    answered = [each for each in found if "skip_reason" not in each]
    holes = [f"{each['name']} {each['version']}: {_hole(hole)}" for each in answered for hole in each["vulns"]]
    if holes:
        return 1, "\n".join(["audit: known holes in locked packages", *(f"  {hole}" for hole in sorted(holes))])
    if not answered:
        return 0, _nobody("the index keeps no list of holes")
    said = f"audit: no hole is known in {len(answered)} locked packages"
    missing = len(found) - len(answered)
    return 0, f"{said}; {missing} could not be looked up" if missing else said


def _hole(hole: dict[str, Any]) -> str:
    mended = ", ".join(hole.get("fix_versions") or ()) or "no version yet"
    return f"{hole['id']} (mended in {mended})"


def _nobody(why: str) -> str:
    return f"audit: nobody could be asked about known holes ({why}); nothing was looked up"


def command() -> list[str]:
    """pip-audit over every lock."""
    locks = [each for name in LOCKS for each in ("-r", str(ROOT / "packaging" / name))]
    service = os.environ.get("APOLOGY_STUDIO_AUDIT")
    where = ["--vulnerability-service", "osv", "--osv-url", service] if service else []
    options = ["--disable-pip", "--require-hashes", "--format", "json", "--progress-spinner", "off", "--timeout", "10"]
    return [sys.executable, "-m", "pip_audit", *options, *where, *locks]


def _today() -> str:
    """These very locks on this very day."""
    locks = b"".join((ROOT / "packaging" / name).read_bytes() for name in LOCKS)
    return f"{datetime.now(UTC):%Y-%m-%d} {hashlib.sha256(locks).hexdigest()}"


def main() -> int:
    """0: no hole is known, or nobody could be asked; 1: there is one."""
    asked = ROOT / "build" / "audited"
    if "--once-a-day" in sys.argv and asked.exists() and asked.read_text(encoding="utf-8") == _today():
        return 0
    status, said = ask(command(), LIMIT)
    print(said)
    if status == 0:
        asked.parent.mkdir(exist_ok=True)
        asked.write_text(_today(), encoding="utf-8")
    return status


if __name__ == "__main__":
    sys.exit(main())

"""Known holes fail the checks, and silence of the network does not; a release says what is inside it."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import audit
import licences
import pytest
import sbom

import apology_studio

ROOT = Path(__file__).resolve().parent.parent
HOLE = {
    "id": "OSV-2026-1",
    "summary": "A hole",
    "affected": [
        {
            "package": {"name": "apsw", "ecosystem": "PyPI"},
            "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "99.1"}]}],
            "versions": [],
        }
    ],
}


class Answers(BaseHTTPRequestHandler):
    """Speaks as osv.dev does: apsw has a hole."""

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        hole = asked["package"]["name"] == "apsw"
        body = json.dumps({"vulns": [HOLE]} if hole else {}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def service() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_a_known_hole_fails_the_checks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The real pip-audit, over the real locks."""
    with service() as address:
        monkeypatch.setenv("APOLOGY_STUDIO_AUDIT", address)
        status, said = audit.ask(audit.command(), audit.LIMIT)
    assert status == 1, said
    assert "apsw" in said
    assert "OSV-2026-1 (mended in 99.1)" in said


def test_without_a_network_it_says_that_nothing_was_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        monkeypatch.setenv("APOLOGY_STUDIO_AUDIT", f"http://127.0.0.1:{closed.getsockname()[1]}")
        status, said = audit.ask(audit.command(), audit.LIMIT)
    assert (status, "nothing was looked up" in said) == (0, True), said


def test_a_network_that_swallows_questions_holds_nothing_up() -> None:
    status, said = audit.ask([sys.executable, "-c", "import time; time.sleep(60)"], 0.2)
    assert (status, "no answer" in said) == (0, True)


def test_a_package_that_nobody_knows_was_not_looked_up() -> None:
    """pip-audit itself ends well then, and says that no hole is known."""
    unknown = {"name": "apsw", "skip_reason": "not found"}
    known = {"name": "babel", "version": "1", "vulns": []}
    assert audit.verdict([unknown]) == (0, audit._nobody("the index keeps no list of holes"))
    assert audit.verdict([unknown, known]) == (
        0,
        "audit: no hole is known in 1 locked packages; 1 could not be looked up",
    )


def test_pip_audit_that_fails_by_itself_is_no_silence() -> None:
    status, said = audit.ask([sys.executable, "-c", "raise SystemExit('bad lock')"], 60)
    assert status == 1
    assert "bad lock" in said


def test_lint_asks_and_a_release_has_its_list() -> None:
    run = ["make", "--dry-run", "--always-make", "lint", "package"]
    planned = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert "packaging/audit.py --once-a-day" in planned
    assert "packaging/sbom.py dist/apology-studio/sbom.json" in planned


def test_the_list_names_the_program_and_every_part_with_version_hash_and_licence() -> None:
    listed = sbom.whole()
    assert (listed["bomFormat"], listed["specVersion"]) == ("CycloneDX", "1.6")
    assert listed["metadata"]["component"]["version"] == apology_studio.__version__
    parts = {part["name"]: part for part in listed["components"]}
    for name, locked in licences.locked():
        if installed(name):
            assert parts[name.lower()]["version"] == locked
            assert parts[name.lower()]["externalReferences"][0]["hashes"]
    assert set(licences.fonts()) <= parts.keys()
    assert all(part["licenses"] for part in parts.values())
    assert listed["dependencies"][0]["dependsOn"] == sorted(part["bom-ref"] for part in parts.values())


def installed(name: str) -> bool:
    try:
        return bool(version(name))
    except PackageNotFoundError:
        return False

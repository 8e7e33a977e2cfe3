"""What is inside a release, as a CycloneDX list:  sbom.py FILE

The packages come from cyclonedx-py and the runtime lock, with their hashes: those that this system's release holds.
Added is what no lock knows: licences, the program and its version, Python, the fonts, and PyInstaller's start program.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, distribution, version
from pathlib import Path
from typing import Any, TypeAlias

import licences

import apology_studio

ROOT = Path(__file__).resolve().parent.parent
Json: TypeAlias = dict[str, Any]


def from_the_lock() -> Json:
    """The list of cyclonedx-py over the runtime lock."""
    program = Path(sys.executable).with_name("cyclonedx-py")
    lock = str(ROOT / "packaging" / "requirements.lock")
    options = ["--pyproject", str(ROOT / "pyproject.toml"), "--output-reproducible", "--of", "JSON"]
    environment = {**os.environ, "PYTHONWARNINGS": "ignore"}  # it misses the dependencies that are added below
    command = [str(program), "requirements", lock, *options]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    listed: Json = json.loads(ran.stdout)
    return listed


def whole() -> Json:
    """That list, completed."""
    listed = from_the_lock()
    packages = [_tidy(each) for each in listed["components"]]
    parts = [*(each for each in packages if each), *_others()]
    for part in parts:
        part["bom-ref"] = part.get("purl") or f"{part['type']}:{part['name']}"
    program = listed["metadata"]["component"] | {"version": apology_studio.__version__}
    listed["metadata"]["component"] = program
    listed["components"] = sorted(parts, key=lambda part: str(part["bom-ref"]))
    refs = sorted(str(part["bom-ref"]) for part in parts)
    listed["dependencies"] = [{"ref": program["bom-ref"], "dependsOn": refs}, *({"ref": ref} for ref in refs)]
    return listed


def _tidy(package: Json) -> Json | None:
    """A package with its licence; None for one of another system."""
    try:
        distribution(package["name"])
    except PackageNotFoundError:
        return None
    found = licences.shipped(package["name"], package["version"])
    package.pop("description", None)  # the line of the lock: the hashes are listed by themselves
    package.pop("bom-ref", None)
    package["licenses"] = [{"license": {"name": found.licence}}]
    return package


def _others() -> list[Json]:
    fonts = [{"type": "file", "name": name, "licenses": [_licence("OFL-1.1")]} for name in licences.fonts()]
    python = {"type": "application", "name": "Python", "version": platform.python_version()}
    start = {"type": "application", "name": "PyInstaller start program", "version": version("pyinstaller")}
    return [
        *fonts,
        python | {"licenses": [_licence("PSF-2.0")]},
        start | {"licenses": [_licence("GPL-2.0-or-later WITH Bootloader-exception")]},
    ]


def _licence(name: str) -> Json:
    return {"license": {"name": name}}


def main() -> int:
    """Write the file."""
    target = Path(sys.argv[1])
    target.parent.mkdir(parents=True, exist_ok=True)
    listed = whole()
    target.write_text(json.dumps(listed, indent=1) + "\n", encoding="utf-8")
    print(f"{target}: {len(listed['components'])} parts")
    return 0


if __name__ == "__main__":
    sys.exit(main())

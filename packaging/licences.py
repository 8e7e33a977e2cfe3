"""Write LICENSES-THIRD-PARTY.md: what is shipped with the program, under which licences, with their texts.

    licences.py           print it
    licences.py --write   write the file (needs the .venv of Python 3.11, where every package of the lock is installed)

The list is packaging/requirements.lock and resources/fonts; licences come from the installed packages' own metadata.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "LICENSES-THIRD-PARTY.md"
TEXTS = ROOT / "packaging" / "licences"
"""Texts that no installed package brings: of the LGPL (and the GPL it adds to), and of other systems' packages."""

_LICENCE_FILE = re.compile(r"(^|/)(LICEN[CS]E|COPYING|NOTICE)[^/]*$", re.IGNORECASE)
_NAMED = {
    "BSD License": "BSD-3-Clause",
    "MIT License": "MIT",
    # apsw's LICENSE gives the choice of any licence approved by the Open Source Initiative; its own text is shown.
    "any-OSI": "any OSI-approved licence",
}
_INTRODUCTION = """# Licences of what is shipped

Apology Studio itself is under the MIT licence (LICENSE). The wheel holds it and the fonts below, nothing else; its
packages are installed beside it. The frozen program (`make package`) brings all of this along.

Qt, PySide6 and shiboken6 are used under the LGPL-3.0, unmodified, as shared libraries that may be replaced: in the
frozen program they are the files in `_internal/PySide6` and `_internal/shiboken6`. Their sources are at
<https://code.qt.io/cgit/pyside/pyside-setup.git/> and <https://code.qt.io/cgit/qt/>. Qt contains parts under other
permissive licences, listed at <https://doc.qt.io/qt-6/licenses-used-in-qt.html>.

The frozen program also holds Python (PSF-2.0, <https://docs.python.org/3/license.html>), the start program of
PyInstaller (GPL-2.0 with an exception that lets it start programs of any licence), SQLite (public domain, inside apsw)
and OpenSSL (Apache-2.0, inside cryptography).
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipped:
    """A package that is shipped. `texts` are its licence files, whole."""

    name: str
    version: str
    licence: str
    address: str
    texts: tuple[str, ...]


def locked() -> list[tuple[str, str]]:
    """Name and version of every package of the runtime lock."""
    lock = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    return re.findall(r"^([\w.-]+)==([^\s;]+)", lock, re.MULTILINE)


def shipped(name: str, version: str) -> Shipped:
    """What the installed metadata says of a package; PackageNotFoundError when it is not installed."""
    if name == "pywin32-ctypes":  # Windows only
        address = "https://github.com/enthought/pywin32-ctypes"
        return Shipped(name=name, version=version, licence="BSD-3-Clause", address=address, texts=(_text(name),))
    found = distribution(name)
    if name == "mrml":  # its metadata say nothing; its list of materials (SBOM) says MIT
        return Shipped(name=name, version=version, licence="MIT", address=_address(found), texts=(_text(name),))
    if found.version != version:
        raise PackageNotFoundError(f"{name} {version} (there is {found.version})")
    licence = _licence(found)
    texts = tuple(_files(found)) or ((_text("LGPL-3.0"), _text("GPL-3.0")) if licence.startswith("LGPL") else ())
    return Shipped(name=name, version=version, licence=licence, address=_address(found), texts=texts)


def _text(name: str) -> str:
    return (TEXTS / f"{name}.txt").read_text(encoding="utf-8")


def _licence(found: Distribution) -> str:
    classifiers = [line.split(" :: ")[-1] for line in _said(found, "Classifier") if line.startswith("License ::")]
    said = [*_said(found, "License-Expression"), *_said(found, "License"), *classifiers]
    return _NAMED.get(said[0], said[0]) if said else "see its text"


def _said(found: Distribution, field: str) -> list[str]:
    return [value for value in found.metadata.get_all(field) or [] if value]


def _files(found: Distribution) -> list[str]:
    files = [file for file in found.files or [] if _LICENCE_FILE.search(str(file))]
    return [file.read_text(encoding="utf-8") for file in sorted(files, key=str)]


def _address(found: Distribution) -> str:
    """The home page, else the source's, else where releases are."""
    named = dict(line.split(", ", 1) for line in _said(found, "Project-URL"))
    lower = {label.lower(): address for label, address in named.items()}
    labels = ("homepage", "source", "source code", "repository", "code")
    return next(iter([lower[label] for label in labels if label in lower] + _said(found, "Home-page")), "")


def fonts() -> list[str]:
    """File names of the bundled fonts."""
    endings = {".ttf", ".otf", ".ttc"}
    return sorted(path.name for path in (ROOT / "resources" / "fonts").glob("*") if path.suffix in endings)


def document() -> str:
    """The whole file, as Markdown. A text that several packages share stands once."""
    packages = [shipped(name, version) for name, version in locked()]
    lines = [_INTRODUCTION, "## Packages", "", "| package | version | licence |", "|---|---|---|"]
    lines += [f"| {_linked(package)} | {package.version} | {package.licence} |" for package in packages]
    owners: dict[str, list[str]] = {}
    for package in packages:
        for text in package.texts:
            owners.setdefault(_tidy(text), []).append(package.name)
    lines += _fonts_section()
    lines += ["", "## Texts"]
    for text, names in owners.items():
        lines += ["", f"### {', '.join(names)}", "", "```text", text, "```"]
    return "\n".join(lines) + "\n"


def _linked(package: Shipped) -> str:
    return f"[{package.name}]({package.address})" if package.address else package.name


def _fonts_section() -> list[str]:
    if not fonts():
        return []
    head = ["", "## Fonts", "", "In `resources/fonts`, with their licence beside them:", ""]
    return head + [f"- {name} (SIL Open Font License 1.1, `OFL.txt`)" for name in fonts()]


def _tidy(text: str) -> str:
    lines = text.replace("\f", "").strip("\n\ufeff").splitlines()
    return "\n".join(line.rstrip() for line in lines)


def main() -> int:
    """Print or write the list; the exit status."""
    try:
        text = document()
    except PackageNotFoundError as error:
        print(f"not installed here: {error}. Run this in the .venv of Python 3.11.", file=sys.stderr)
        return 2
    if "--write" in sys.argv[1:]:
        TARGET.write_text(text, encoding="utf-8", newline="\n")
    else:
        print(text, end="")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

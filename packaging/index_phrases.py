"""Writes which phrases are looked up by which word: `make index`.

It follows from the rules alone, and reading all of them for it takes as long as the rest of an export: so it is kept
with the rules of a language. Whoever finds an old one reads the rules instead.
"""

from __future__ import annotations

import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from apology_studio.core.checks import rules  # noqa: E402
from apology_studio.core.finder import Finder  # noqa: E402
from apology_studio.core.index import Index  # noqa: E402

LANGUAGES = ("en",)
"""Those with so many phrases that it pays."""
LONGEST = 30_000
"""Characters of one module's text. (Qt's lupdate falls over a literal of more than 64 KiB.)"""
HEAD = '"""Which phrases are looked up by which word; made by `make index`, so never edited by hand."""'


def pieces_of(index: Index) -> list[str]:
    """The index as texts of a size that can be read."""
    pieces = [""]
    for word, numbers in sorted(index.words.items()):
        entry = f":{word} {numbers} "
        if len(pieces[-1]) + len(entry) > LONGEST:
            pieces.append("")
        pieces[-1] += entry
    return [textwrap.fill(piece, 118, break_on_hyphens=False) for piece in pieces]


def write(index: Index, folder: Path) -> None:
    """Write the package that holds this index."""
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.py"):
        old.unlink()
    names = []
    for number, piece in enumerate(pieces_of(index), 1):
        names.append(f"words_{number}")
        text = f'{HEAD}\n\nWORDS = """\n{piece}\n"""\n'
        (folder / f"words_{number}.py").write_text(text, encoding="utf-8")
    package = f"apology_studio.core.checks.{folder.parent.name}.index"
    lines = [
        HEAD,
        "",
        f"from {package} import {', '.join(names)}",
        "",
        f'OF = "{index.of}"',
        '"""Of these phrases: a test tells when they are newer."""',
        f"WORDS = ({', '.join(f'{name}.WORDS' for name in names)})",
    ]
    (folder / "__init__.py").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """Write the index of each language."""
    for language in LANGUAGES:
        index = Finder(rules(language)).index_afresh()
        folder = ROOT / "apology_studio" / "core" / "checks" / language / "index"
        write(index, folder)
        print(f"{folder.relative_to(ROOT)}: {len(index.words):,} words")


if __name__ == "__main__":
    main()

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
"""Characters of one literal. (Qt's lupdate falls over one of more than 64 KiB.)"""


def written(index: Index) -> str:
    """The module that holds this index."""
    pieces: list[str] = [""]
    for word, numbers in sorted(index.words.items()):
        entry = f":{word} {numbers} "
        if len(pieces[-1]) + len(entry) > LONGEST:
            pieces.append("")
        pieces[-1] += entry
    lines = [
        '"""Which phrases are looked up by which word; made by `make index`, so never edited by hand."""',
        "",
        f'OF = "{index.of}"',
        '"""Of these phrases: a test tells when they are newer."""',
        "WORDS = (",
        *(f'    """\n{textwrap.fill(each, 118, break_on_hyphens=False)}\n""",' for each in pieces),
        ")",
    ]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write the index of each language."""
    for language in LANGUAGES:
        index = Finder(rules(language)).index_afresh()
        target = ROOT / "apology_studio" / "core" / "checks" / language / "index.py"
        target.write_text(written(index), encoding="utf-8")
        print(f"{target.relative_to(ROOT)}: {len(index.words):,} words")


if __name__ == "__main__":
    main()

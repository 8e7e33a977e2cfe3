"""Scores the checker on labelled texts, and times it: `make bench-checker CORPUS=FILE`.

`--split` scores two halves apart, each group of texts on one side; `--verbose` lists everything that is wrong, not only
about the ten worst texts; `--alone` leaves the other checkers out. It is no test: it always ends well.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

sys.path.pop(0)  # this folder: a module of it would hide the package `bench`
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bench.corpus import Answer, Labelled, Mark, Score, any_category, halves, read_corpus, score
from bench.figures import quantile
from bench.other_checkers import Measured, proselint, write_good

from apology_studio.core.check import check_text
from apology_studio.core.draft import Draft, DraftId, IncidentId, Part
from apology_studio.core.findings import findings_in
from apology_studio.core.rules import Severity
from apology_studio.core.text import Span

WORST = 10
LETTER, LONG = 600, 5000
ROUNDS = 100
LIMITS = {LETTER: 3, LONG: 25}
"""Milliseconds at p99."""
WORDS = ("yesterday", "again", "truly", "everybody", "tomorrow", "perhaps")


def answer(text: str) -> Answer:
    """What the checker says of a text."""
    result = check_text(text)
    return Answer(
        findings=tuple(
            Mark(category=f.category, start=span.start, end=span.end, error=f.severity is Severity.ERROR)
            for f in result.findings
            for span in [f.span or Span(0, 0)]
        ),
        present=frozenset(component.value for component in result.present),
    )


def print_score(title: str, found: Score) -> None:
    """The tables of one score."""
    print(f"\n{title}")
    print(f"  {'category':26} {'right':>5} {'wrong':>5} {'found':>5} {'of':>4} {'P':>5} {'R':>5}")
    for name, counts in sorted(found.categories.items(), key=lambda item: (-item[1].wanted, item[0])):
        print(
            f"  {name:26} {counts.right:5} {counts.wrong:5} {counts.found:5} {counts.wanted:4}"
            f" {counts.precision:5.2f} {counts.recall:5.2f}"
        )
    print(f"  {'component':26} {'right':>5} {'wrong':>5} {'missed':>6} {'F1':>9}")
    for name, one in sorted(found.components.items()):
        print(f"  {name:26} {one.right:5} {one.wrong:5} {one.missed:6} {one.f1:9.2f}")
    total = found.total
    print(
        f"  {found.texts} texts: precision {total.precision:.2f} recall {total.recall:.2f} of {total.wanted} agreed"
        f" spans; components macro-F1 {found.macro_f1:.2f}; controls {found.per_control:.2f} findings each,"
        f" {found.control_errors} errors; {found.others} of other categories"
    )


def print_faults(found: Score, count: int) -> None:
    """The texts with most wrong about them."""
    print(f"\nThe {min(count, len(found.worst))} texts with most wrong about them")
    for fault in found.worst[:count]:
        print(f"  {fault.id}")
        for line in fault.lines:
            print(f"    {line[:200]}")


def print_other(rows: Sequence[Labelled], other: Measured) -> None:
    """Another checker's figures, with any category counted as right."""
    counts = any_category(rows, other.answers)
    controls = [row for row in rows if row.kind == "control"]
    each = sum(len(other.answers[row.id].findings) for row in controls) / len(controls) if controls else 0.0
    print(
        f"  {other.name:12} precision {counts.precision:.2f} recall {counts.recall:.2f};"
        f" controls {each:.1f} findings each; a text p50 {quantile(other.times, 0.5):.1f} ms,"
        f" p99 {quantile(other.times, 0.99):.1f} ms"
    )


def letters(rows: Sequence[Labelled], words: int) -> list[str]:
    """Texts of that many words from the corpus, in its order."""
    said = " ".join(row.text.replace("\n", "\n ") for row in rows).split(" ")
    return [" ".join(said[at : at + words]) for at in range(0, max(1, len(said) - words // 2), words)]


def edited(text: str, chance: random.Random) -> str:
    """The text with one word put in somewhere."""
    said = text.split(" ")
    said.insert(chance.randrange(len(said)), f"{chance.choice(WORDS)}{chance.randrange(1000)}")
    return " ".join(said)


def timed(texts: Sequence[str], check: Callable[[str], object]) -> list[float]:
    """Milliseconds for each."""
    times = []
    for text in texts:
        began = time.perf_counter()
        check(text)
        times.append((time.perf_counter() - began) * 1000)
    return times


def print_time(name: str, times: Sequence[float], limit: float | None = None) -> None:
    """Median and p99."""
    against = f" (limit {limit:g} ms at p99)" if limit else ""
    print(f"  {name:44} p50 {quantile(times, 0.5):6.2f} ms   p99 {quantile(times, 0.99):6.2f} ms{against}")


def print_times(rows: Sequence[Labelled]) -> None:
    """How long it takes; before the scoring, so that no sentence is known yet."""
    print("\nTime")
    chance = random.Random(1)
    check_text("We are sorry that we charged you twice. You have your money back.")  # patterns are made ready once
    for words in (LETTER, LONG):
        first = letters(rows, words)
        print_time(f"{words} words, {len(first)} letters never seen before", timed(first, check_text))
        again = [edited(chance.choice(first), chance) for _ in range(ROUNDS)]
        print_time(f"{words} words, one word new each time", timed(again, check_text), LIMITS[words])
    parts = letters(rows, LETTER // len(Part))
    drafts = [draft_of([edited(part, chance) for part in chance.choices(parts, k=len(Part))]) for _ in range(ROUNDS)]
    times = []
    for draft in drafts:
        began = time.perf_counter()
        findings_in(draft, Part.EXPLANATION)
        times.append((time.perf_counter() - began) * 1000)
    print_time(f"one edited part of {LETTER // len(Part)} words", times)


def draft_of(texts: Sequence[str]) -> Draft:
    """A draft with a text in each part."""
    now = datetime(2026, 1, 1, tzinfo=UTC)
    draft = Draft(id=DraftId("bench"), incident_id=IncidentId("bench"), created=now, changed=now)
    for part, text in zip(Part, texts, strict=True):
        draft = draft.with_part(part, replace(draft.part(part), more=text))
    return draft


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("corpus", type=Path, help="labelled texts, one JSON object a line")
    parser.add_argument("--second", type=Path, help="a second reader's labels, where the corpus has none")
    parser.add_argument("--split", action="store_true", help="score two halves apart")
    parser.add_argument("--verbose", action="store_true", help="list everything that is wrong")
    parser.add_argument("--alone", action="store_true", help="leave proselint and write-good out")
    return parser.parse_args()


def main() -> None:
    """Time, score, compare."""
    asked = arguments()
    rows = read_corpus(asked.corpus, asked.second)
    print_times(rows)
    answers = {row.id: answer(row.text) for row in rows}
    found = score(rows, answers)
    print_score(f"{asked.corpus.name}", found)
    if asked.split:
        for name, half in zip(("first half", "second half"), halves(rows), strict=True):
            print_score(name, score(half, answers))
    print_faults(found, len(found.faults) if asked.verbose else WORST)
    if not asked.alone:
        print("\nOther checkers on the same texts, any category counted as right")
        for other in (proselint(rows), write_good(rows)):
            if other is not None:
                print_other(rows, other)


if __name__ == "__main__":
    main()
